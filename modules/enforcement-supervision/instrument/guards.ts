/** What a supervision document must hold and may not do: facts, basis, term and a way to object (S-02); no decision in the agency's place (S-05); nobody's name passed on (S-06). */
import { claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import { complainantWords } from '../lead/guards.ts';
import { instrumentRule, leadRule } from '../rules.ts';
import { written } from '../words.ts';
import type { InstrumentFile, Kind } from './matter.ts';

type V = View<InstrumentFile>;
const claim = kernelClaim<V>;

/** S-02 */
export const complete = claim(
  '文书写明事实、依据、要求、期限和异议渠道',
  instrumentRule,
  (v) => {
    const f = v.file;
    const missing = [
      ['事实', written(f.facts, 10)],
      ['依据', /《.+》|第.+条/.test(f.basis ?? '')],
      ['要求', f.measure !== undefined && written(f.request)],
      ['报告期限', f.rectifyBy !== undefined],
      ['异议渠道', written(f.objectionTo, 6)],
    ].flatMap(([name, there]) => (there ? [] : [String(name)]));
    return missing.length === 0 || `文书没有写明${missing.join('、')}，不得制发（S-02）`;
  },
  '请用“修改文稿”补齐',
);
export const termAhead = claim(
  '报告期限在今天以后',
  instrumentRule,
  (v) => v.file.rectifyBy === undefined || v.file.rectifyBy > v.on || '报告期限应当在今天以后',
);
const inItsPlace =
  /(处以?|并处|改为)罚款|罚款[\d一二三四五六七八九十百千万.]+元|(直接|代为)(作出|变更|撤销)|予以(行政)?处罚/;
/** S-05 */
export const notInItsPlace = claim(
  '不代替行政机关作出决定',
  instrumentRule,
  (v) => {
    if (inItsPlace.test(v.file.request ?? '')) return '监督文书不得代替行政机关对案件作出或者变更决定（S-05）';
    return (
      v.file.measure !== 'annul' ||
      v.file.kind === 'decision' ||
      '撤销行政行为由有权的人民政府以决定书责令，通知书、意见书不得撤销（S-05）'
    );
  },
  '请改为要求行政机关依法自行处理，或者提请本级人民政府决定',
);
/** S-06 */
export const namesNobody = claim(
  '不写投诉举报人的信息',
  leadRule,
  (v) => {
    const lead = v.file.lead === undefined ? undefined : v.referred(v.file.lead);
    const told = complainantWords(lead?.file ?? {});
    const text = [v.file.facts, v.file.basis, v.file.request].join('\n');
    return !told.some((w) => text.includes(w)) || '文书写有投诉举报人的姓名、电话等信息，不得向被监督单位提供（S-06）';
  },
  '请删去投诉举报人的信息',
);
export const ofTheLeadsUnit = claim('发给被反映的单位或者有权处理的机关', instrumentRule, (v) => {
  const lead = v.file.lead === undefined ? undefined : v.referred(v.file.lead);
  return (
    lead === undefined ||
    v.file.kind === 'transfer' ||
    lead.file.unit === v.file.unit ||
    '被监督单位与线索中被反映的单位不一致'
  );
});
export const isKind = (kind: Kind, label: string) =>
  claim(
    '种类与拟制的一致',
    instrumentRule,
    (v) => v.file.kind === kind || `拟制的不是${label}`,
    '请用相应的制发行为，或者先修改文书种类',
  );
export const deliveredByNow = claim(
  '送达日期不晚于今天',
  instrumentRule,
  (v) => (v.file.deliveredOn ?? '') <= v.today || '送达日期晚于今天',
);
export const objectionReasoned = claim(
  '异议写明理由',
  instrumentRule,
  (v) => written(v.file.objection, 8) || '请写明异议的事实和理由',
);
export const answerReasoned = claim(
  '答复写明理由',
  instrumentRule,
  (v) => written(v.file.answer, 8) || '请写明对异议的答复和理由',
);
export const newTermAhead = claim(
  '新的期限在今天以后',
  instrumentRule,
  (v) => (v.file.newRectifyBy ?? '') > v.on || '重新确定的报告期限应当在今天以后',
);
export const reportGiven = claim(
  '报告写明整改情况',
  instrumentRule,
  (v) => written(v.file.report, 10) || '请写明逐项整改的情况',
);
/** S-03 */
export const withEvidence = claim(
  '整改有证据',
  instrumentRule,
  (v) => (v.file.reportEvidence ?? []).length > 0 || '没有整改的证据，不能复核通过（S-03）',
  '请“退回重新整改”，要求被监督单位提交证据',
);
export const overdue = claim('逾期才催办', instrumentRule, (v) => {
  const due = v.file.newRectifyBy ?? v.file.rectifyBy ?? '';
  return v.on > due || `报告期限是${due}，还没有逾期`;
});
export const soft = claim(
  '提示、指引可以不报告',
  instrumentRule,
  (v) => ['reminder', 'guidance'].includes(v.file.kind ?? '') || '转办单、通知书、意见书、决定书应当书面报告结果',
);
export const stepReasoned = claim(
  '写明理由',
  instrumentRule,
  (v) => written(v.file.stepReason) || '请写明进一步处理的理由',
);
