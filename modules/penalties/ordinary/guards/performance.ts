/** Performance: paid to the bank, deferred on application, extra fine within its cap and never during review, demanded before the court. */
import { moneyText } from '../../../../kernel/indicator/index.ts';
import { ACL, ADLL, APL } from '../../../../law/index.ts';
import { extraFine, standingFine } from '../reckon/extra-fine.ts';
import { owedOf } from '../tips.ts';
import { claim, written } from './words.ts';

export const onSiteAllowed = claim(
  '普通程序的罚款由银行或者电子支付收取',
  APL.art(67),
  (v) =>
    v.stated.channel !== 'onSite' ||
    written(v.stated.onSiteReason, 6) ||
    '只有边远、水上、交通不便地区，经当事人提出，才可以当场收缴',
);
const before = (v: Parameters<typeof owedOf>[0]): number => Number(v.matter?.file.paidSoFar ?? 0);
export const sumRight = claim('累计数相符', APL.art(67), (v) => {
  const sum = before(v) + (v.stated.paid ?? 0);
  return (v.stated.paidSoFar ?? sum) === sum || `累计应为${moneyText(sum)}`;
});
export const partOnly = claim(
  '部分缴纳不超过应缴数',
  APL.art(67),
  (v) => before(v) + (v.stated.paid ?? 0) <= owedOf(v) || `超过应缴的${moneyText(owedOf(v))}`,
);
export const paidInFull = claim(
  '罚没款全部缴清',
  APL.art(66, 1),
  (v) => {
    const sum = before(v) + (v.stated.paid ?? 0);
    return sum === owedOf(v) || `应缴${moneyText(owedOf(v))}，已缴${moneyText(sum)}，没有缴清`;
  },
  '部分缴纳请使用“缴纳部分罚没款”',
);
export const otherPerformed = claim('其他处罚已经履行', APL.art(66, 1), (v) => {
  const other = (v.file.kinds ?? []).some((k) => !['warning', 'criticism', 'fine', 'confiscateGains'].includes(k));
  return !other || written(v.stated.performed) || '请写明其他处罚的履行情况';
});
/** P-23. */
export const extraWithinCap = claim('加处罚款不超过罚款数额，复议、诉讼期间不计算', APL.art(72, 1, 1), (v) => {
  const extra = v.stated.demandedExtra ?? v.stated.paidExtra ?? 0;
  if (extra === 0) return true;
  if (v.file.payFirst !== true) return '处罚决定书没有写明加处罚款，不得加处';
  const most = extraFine(v, v.on);
  if (extra > standingFine(v)) return `加处罚款不得超过罚款数额${moneyText(standingFine(v))}`;
  return (
    extra <= most ||
    `到${v.on}应当计算的加处罚款是${moneyText(most)}（复议、诉讼期间不予计算），填写了${moneyText(extra)}`
  );
});
export const waivedWithin = claim(
  '减免的只是加处罚款',
  ACL.art(42, 2),
  (v) => (v.stated.waived ?? 0) <= extraFine(v, v.on) || '减免不得超过已计算的加处罚款，罚款本身不得减免',
);
export const afterPayday = claim('缴款期限届满以后催告', ACL.art(54), (v) => {
  const due = (v.limit('deferred') ?? v.limit('pay'))?.due;
  return due === undefined || due === null || v.on > due || `缴款期限到${due}，届满以前不能催告`;
});
export const demandedRight = claim(
  '催告的数额不超过未缴数',
  ACL.art(54),
  (v) => (v.stated.demanded ?? 0) <= owedOf(v) - before(v) || `未缴${moneyText(owedOf(v) - before(v))}`,
);
export const deferralAsked = claim(
  '当事人申请延期、分期',
  APL.art(66, 2),
  (v) => v.did('applyDeferral').length > 0 || '延期、分期缴纳应当由当事人申请',
);
export const noReviewPending = claim(
  '没有正在进行的复议、诉讼',
  ACL.art(53),
  (v) => v.tracks.remedy !== 'pending' || '复议、诉讼正在进行，不能申请人民法院强制执行',
);
export const stillDecided = claim(
  '处罚决定仍然有效',
  ACL.art(53),
  (v) => v.tracks.remedy !== 'annulled' || '处罚决定已被撤销、确认违法或者无效，不再执行',
);
export const remedyAfterService = claim('复议、诉讼在送达以后', ADLL.art(46), (v) => {
  const served = v.last('serve')?.on ?? v.last('deemServed')?.on;
  return served === undefined || (v.stated.remedyOn ?? '') >= served || `早于处罚决定送达的日期${served}`;
});
export const annulledKind = claim(
  '结果与行为相符',
  APL.art(48, 2),
  (v) => ['revoked', 'unlawful', 'void'].includes(v.stated.remedyResult ?? '') || '请选择撤销、确认违法或者确认无效',
);
export const upheldKind = claim(
  '结果与行为相符',
  ADLL.art(69),
  (v) => ['upheld', 'withdrawn'].includes(v.stated.remedyResult ?? '') || '请选择维持、驳回或者撤回、终止',
);
export const variedKind = claim('结果与行为相符', ADLL.art(77), (v) => {
  if (v.stated.remedyResult !== 'varied') return '请选择变更';
  return (v.stated.variedFine ?? 0) <= (v.file.fine ?? 0) || '复议、诉讼不得对当事人加重处罚';
});
