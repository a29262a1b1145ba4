/** What must be true of a review campaign: chance alone chooses, reviewers are trained and several, what is reported adds up. */
import { readDrawn } from '../../../kernel/draw/index.ts';
import { claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import { reviewRule } from '../rules.ts';
import { written } from '../words.ts';
import type { ReviewFile } from './matter.ts';

type V = View<ReviewFile>;
const claim = kernelClaim<V>;

export const drawnCases = (v: { file: { drawn?: string } }): readonly { id: string; label: string }[] =>
  readDrawn(v.file.drawn)?.cases ?? [];

export const excludedWithReason = claim(
  '排除写明理由',
  reviewRule,
  (v) => written(v.file.excludedWhy) || '请写明排除的理由；被评查单位不得挑选案卷',
  '理由随名录快照存档',
);
export const voidWithReason = claim(
  '作废写明理由',
  reviewRule,
  (v) => written(v.file.voidReason) || '请写明为什么作废重抽',
);
export const severalReviewers = claim(
  '评查人员不少于两人',
  reviewRule,
  (v) => (v.file.reviewers ?? []).length >= 2 || '每份案卷由两名评查人员分别评分，评查人员不得少于两人',
);
export const arbiterApart = claim('复评人员不是评查人员', reviewRule, (v) => {
  if ((v.file.arbiters ?? []).length === 0) return '请确定复评人员';
  return !(v.file.arbiters ?? []).some((id) => (v.file.reviewers ?? []).includes(id)) || '复评人员不得同时担任评查人员';
});
export const trained = claim(
  '评查人员经过培训',
  reviewRule,
  (v) =>
    ((v.file.trainedOn ?? '9999') <= v.today && written(v.file.training)) ||
    '评查人员应当在评查以前经过培训，请写明培训的日期和内容',
);
export const countsAddUp = claim('各等次合计等于评查数', reviewRule, (v) => {
  const sum = (v.file.excellent ?? 0) + (v.file.good ?? 0) + (v.file.fair ?? 0) + (v.file.fail ?? 0);
  const drawn = drawnCases(v).length;
  if (sum !== v.file.reviewed) return `各等次合计${sum}份，与评查案卷数${v.file.reviewed ?? 0}份不一致`;
  return (v.file.reviewed ?? 0) <= drawn || `评查案卷数${v.file.reviewed ?? 0}份，多于抽中的${drawn}份`;
});
export const allReviewed = claim('抽中的案卷都已评定', reviewRule, (v) => {
  const done = v.found('files').filter((m) => ['settled', 'rectified', 'closed'].includes(m.state)).length;
  const drawn = drawnCases(v).length;
  return done >= drawn || `抽中${drawn}份案卷，已经评定${done}份，还不能通报`;
});
/** Names of the parties of the drawn cases: what stands before the cause in a case's title. */
const partiesDrawn = (v: V): string[] => {
  const labels = new Map(drawnCases(v).map((one) => [one.id, one.label]));
  return v.found('files').flatMap((m) => {
    const label = labels.get(String(m.file.case)) ?? '';
    const cause = String(m.file.cause ?? '');
    return cause !== '' && label.endsWith(cause) ? label.slice(0, -cause.length).split('、') : [];
  });
};
export const bulletinNamesNobody = claim(
  '通报不写当事人',
  reviewRule,
  (v) => {
    const text = `${v.file.bulletin ?? ''}${v.file.commonProblems ?? ''}`;
    return (
      !partiesDrawn(v).some((name) => name.length > 1 && text.includes(name)) ||
      '通报写有案件当事人的姓名或者名称，不得印发'
    );
  },
  '请隐去当事人的信息',
);
/** S-03 */
export const withEvidence = claim(
  '整改有证据',
  reviewRule,
  (v) => (v.file.evidence ?? []).length > 0 || '没有整改的证据，不能办结（S-03）',
);
