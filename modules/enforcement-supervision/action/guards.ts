/** What must be true before each step of a special supervision action. */
import { claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import { actionRule, powersRule, reportRule } from '../rules.ts';
import { sittingIn, unitsOf, written } from '../words.ts';
import type { ActionFile } from './matter.ts';

type V = View<ActionFile>;
const claim = kernelClaim<V>;

/** Units that are among `units` and have nobody who did this act for them. */
const without = (v: V, units: readonly string[], act: string): string[] => {
  const heard = new Set(v.did(act).map((d) => d.office));
  return units.filter((unit) => !heard.has(unit));
};

export const inOrder = claim(
  '起止日期',
  actionRule,
  (v) => (v.file.to ?? '') >= (v.file.from ?? '') || '结束日期早于开始日期',
);
export const selfCheckAhead = claim(
  '自查截止日期在今天以后',
  actionRule,
  (v) => (v.file.selfCheckBy ?? '') > v.on || '自查截止日期应当在今天以后',
);
export const isSupervised = claim(
  '报告的是被监督单位',
  actionRule,
  (v) => (v.file.units ?? []).includes(v.actor.office ?? '') || '您所在的单位不在本次专项监督的范围内',
);
export const reportsOnce = claim(
  '一个单位报告一次',
  actionRule,
  (v) => !v.did('selfReport').some((d) => d.office === v.actor.office) || '您所在的单位已经提交自查报告',
  '内容有误的，请用“更正”',
);
export const unitInScope = claim(
  '检查的是被监督单位',
  actionRule,
  (v) => (v.file.units ?? []).includes(v.file.checkedUnit ?? '') || '检查的单位不在本次专项监督的范围内',
);
export const twoInspectors = claim(
  '检查人员不少于两人',
  powersRule,
  (v) => (v.file.inspectors ?? []).length >= 2 || '实地检查应当由两名以上监督人员进行（S-04）',
);
/** S-04 */
export const notOfUnit = claim(
  '检查人员不是被监督单位的人员',
  powersRule,
  (v) => {
    const own = sittingIn(v, v.file.inspectors, [v.file.checkedUnit]);
    if (own.length > 0) return `${own.join('、')}是被监督单位的人员，不得检查本单位（S-04）`;
    return v.file.noInterest === true || '检查人员与被监督单位有利害关系的，应当回避（S-04）';
  },
  '请更换检查人员',
);
export const checkedByNow = claim(
  '检查日期不晚于今天',
  actionRule,
  (v) => (v.file.checkedOn ?? '') <= v.today || '检查日期晚于今天',
);
export const problemsOfUnits = claim('整改的单位在范围内', actionRule, (v) => {
  const strangers = (v.file.problemUnits ?? []).filter((unit) => !(v.file.units ?? []).includes(unit));
  return strangers.length === 0 || `${unitsOf(v, strangers)}不在本次专项监督的范围内`;
});
export const rectifyAhead = claim(
  '整改期限在今天以后',
  actionRule,
  (v) => (v.file.rectifyBy ?? '') > v.on || '整改期限应当在今天以后',
);
export const mustRectify = claim(
  '报告的是需要整改的单位',
  actionRule,
  (v) => (v.file.problemUnits ?? []).includes(v.actor.office ?? '') || '问题清单没有列入您所在的单位',
);
/** S-03 */
export const withEvidence = claim(
  '整改有证据',
  actionRule,
  (v) => (v.stated.rectifyEvidence ?? []).length > 0 || '整改报告应当附证明材料（S-03）',
  '请上传整改后的照片、制度、决定书等',
);
export const acceptsReported = claim('复核的是已经报告整改的单位', actionRule, (v) => {
  const silent = without(v, v.file.acceptedUnits ?? [], 'reportRectification');
  return silent.length === 0 || `${unitsOf(v, silent)}还没有报告整改情况，不能复核通过（S-03）`;
});
export const keepsAccepted = claim('已复核通过的单位继续列明', actionRule, (v) => {
  const lost = ((v.matter?.file.acceptedUnits as readonly string[] | undefined) ?? []).filter(
    (unit) => !(v.file.acceptedUnits ?? []).includes(unit),
  );
  return lost.length === 0 || `${unitsOf(v, lost)}此前已经复核通过，请一并列明`;
});
export const allAccepted = claim(
  '需要整改的单位都已复核',
  actionRule,
  (v) => {
    const left = (v.file.problemUnits ?? []).filter((unit) => !(v.file.acceptedUnits ?? []).includes(unit));
    return left.length === 0 || `${unitsOf(v, left)}的整改还没有复核通过，不能结束`;
  },
  '请督促整改；不整改的，制发监督文书',
);
export const endedByNow = claim(
  '结束日期不晚于今天',
  reportRule,
  (v) => (v.file.endedOn ?? '') <= v.today || '结束日期晚于今天',
);
export const reportGiven = claim(
  '报告写明情况',
  reportRule,
  (v) => written(v.file.report, 20) || '专项监督报告应当写明开展情况、发现的问题和整改结果',
);
