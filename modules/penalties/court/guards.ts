/** What must hold before the court is asked to enforce (行政强制法13、36、53—55；行政诉讼法解释156、161): rule P-24. */
import { addDays } from '../../../kernel/calendar/index.ts';
import { moneyText } from '../../../kernel/indicator/index.ts';
import { claim } from '../../../kernel/procedure/index.ts';
import { ACL, ADLI, ADLL } from '../../../law/index.ts';
import type { CourtView } from './matter.ts';
import { attachments, required } from './options.ts';
import { applicationWindow, objectionsExpire } from './window.ts';

type V = CourtView;
const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;
const sourceOf = (v: V) => (v.file.case === undefined ? undefined : v.referred(v.file.case));

export const ofCase = claim<V>('据以执行的是已经作出的处罚决定', ACL.art(53), (v) => {
  const source = sourceOf(v);
  if (source?.module !== 'penalties' || (source.procedure !== 'penalties' && source.procedure !== 'summary'))
    return '请选择据以申请执行的行政处罚案件';
  return source.file.kinds !== undefined || source.file.kind !== undefined || '该案件还没有作出处罚决定';
});

export const servedAsRecorded = claim<V>(
  '送达日期与案件一致',
  ADLL.art(46),
  (v) => {
    const source = sourceOf(v);
    // A decision on the spot is served as it is made.
    const recorded = source?.procedure === 'summary' ? source.file.decidedOn : source?.file.servedOn;
    return (
      typeof recorded !== 'string' ||
      v.file.servedOn === recorded ||
      `案件记录的处罚决定送达日期是${recorded}，填写的是${v.file.servedOn}`
    );
  },
  '复议、起诉期限自送达之日起算，请按送达回证填写',
);

export const notContestedStill = claim<V>('没有正在进行的复议、诉讼', ACL.art(53), (v) => {
  const { remedyKind, remedyResult } = sourceOf(v)?.file ?? {};
  if (remedyKind === undefined) return true;
  if (remedyResult === undefined) return '案件正在行政复议、行政诉讼中，不能申请人民法院强制执行';
  if (typeof remedyResult === 'string' && ['revoked', 'unlawful', 'void'].includes(remedyResult))
    return '处罚决定已被撤销、确认违法或者无效，不能执行';
  return v.file.path !== 'uncontested' || '案件登记有复议、诉讼，请按实际情况选择';
});

export const courtOnly = claim<V>(
  '没有行政强制执行权',
  ACL.art(13),
  (v) => v.file.ownPower !== true || '法律规定由行政机关自行强制执行的，不申请人民法院强制执行',
  '请作出强制执行决定，自行执行',
);

const computedExpiry = (v: V): string | undefined => {
  const { path, servedOn, reconsiderationServedOn, deferralUntil } = v.file;
  if (servedOn === undefined || path === 'litigated') return undefined;
  return objectionsExpire(
    { servedOn, deferralUntil, ...(path === 'reconsidered' ? { reconsiderationServedOn } : {}) },
    v.calendar,
  );
};

export const expiryRight = claim<V>('届满日计算正确', ADLL.art(46), (v) => {
  const expiry = computedExpiry(v);
  return (
    expiry === undefined ||
    v.file.expiredOn === expiry ||
    `复议、起诉期限届满日应为${expiry}，填写的是${v.file.expiredOn}`
  );
});

export const periodsOver = claim<V>(
  '复议和起诉期限已经届满',
  ACL.art(53),
  (v) => {
    if (v.file.path === 'litigated') {
      const last = v.file.performanceUntil ?? '';
      return v.on > last || `裁判文书规定的履行期间到${last}，届满以前不能申请执行`;
    }
    const last = v.file.expiredOn ?? '';
    return v.on > last || `当事人的复议、起诉期限到${last}，届满以前不能申请人民法院强制执行`;
  },
  '请在届满次日以后办理',
);

export const dueStated = claim<V>('写明没有履行的义务', ACL.art(55, 1, 4), (v) => {
  if (!written(v.file.obligation)) return '请写明没有履行的义务';
  return (
    (v.file.extraDue ?? 0) <= (v.file.fineDue ?? 0) || `加处罚款不得超出罚款数额，最多${moneyText(v.file.fineDue ?? 0)}`
  );
});

export const demandAfterService = claim<V>('催告在决定送达以后', ACL.art(54), (v) => {
  const { demandedOn = '', servedOn = '' } = v.file;
  return demandedOn >= servedOn || '催告书送达日期早于处罚决定送达日期';
});

/** Served too late, the ten days outlast the window. */
export const demandInTime = claim<V>('催告来得及', ACL.art(54), (v) => {
  const { expiredOn, demandedOn } = v.file;
  if (expiredOn === undefined || demandedOn === undefined) return true;
  const { last } = applicationWindow(expiredOn, v.calendar);
  const earliest = addDays(v.calendar.addWorkingDays(demandedOn, 10), 1);
  return earliest <= last || `催告书${demandedOn}送达，十日（工作日）后最早${earliest}申请，已超过申请期限${last}`;
});

export const statementReviewed = claim<V>(
  '陈述、申辩已经复核',
  ACL.art(36),
  (v) => {
    const made = v.last('represent');
    const answered = v.last('reviewStatement');
    if (made === undefined) return true;
    if (answered === undefined || answered.seq < made.seq) return '当事人对催告的陈述、申辩还没有复核';
    return v.file.adoption !== 'adopted' || '当事人的陈述、申辩成立，应当采纳，不能申请强制执行';
  },
  '请登记复核结论和理由',
);

export const adoptionReasoned = claim<V>(
  '复核写明理由',
  ACL.art(36),
  (v) => written(v.file.adoptionReason) || '请写明复核的理由',
);

export const allAttached = claim<V>('材料齐备', ACL.art(55, 1), (v) => {
  const given: readonly string[] = v.file.attachments ?? [];
  const missing = required.filter((one) => !given.includes(one));
  if (missing.length > 0) return `还缺：${missing.map((one) => attachments[one]).join('、')}`;
  return written(v.file.object) || '请写明申请强制执行标的情况';
});

export const rightCourt = claim<V>(
  '向有管辖权的人民法院申请',
  ACL.art(54),
  (v) =>
    (v.file.realEstate === true) === (v.file.courtPlace === 'realEstate') ||
    (v.file.realEstate === true
      ? '执行对象是不动产的，向不动产所在地有管辖权的人民法院申请'
      : '执行对象不是不动产的，向行政机关所在地有管辖权的人民法院申请'),
);

export const soundDecision = claim<V>(
  '申请前核对决定的合法性',
  ADLI.art(161),
  (v) => v.file.soundChecked === true || '明显缺乏事实、法律依据或者有其他明显违法情形的，法院裁定不准予执行；请先核对',
);

export const windowMissed = claim<V>('申请期限已过', ADLI.art(156), (v) => {
  const due = v.limit('window')?.due;
  return (typeof due === 'string' && v.on > due) || '申请期限没有届满，请按期申请';
});

export const lateExcused = claim<V>(
  '有正当理由',
  ADLI.art(156),
  (v) => written(v.file.lateReason, 10) || '逾期申请的，除有正当理由外，人民法院不予受理；请写明正当理由',
);

export const litigated = claim<V>(
  '经过行政诉讼',
  ADLL.art(95),
  (v) => v.file.path === 'litigated' || '没有经过行政诉讼的，催告以后在三个月内申请',
);
export const notLitigated = claim<V>(
  '没有经过行政诉讼',
  ACL.art(53),
  (v) =>
    v.file.path !== 'litigated' || '经过行政诉讼的，依生效裁判申请执行（行政诉讼法第九十五条），不适用催告和三个月期限',
);

/** Which ruling is under review: that of refusing the case, or that of refusing to enforce. */
const refusedLast = (v: V): boolean => (v.last('refuse')?.seq ?? 0) > (v.last('ruleAgainst')?.seq ?? 0);
export const reviewOfRefusal = claim<V>(
  '复议的是不予受理裁定',
  ACL.art(56, 2),
  (v) => refusedLast(v) || '复议的是不予执行裁定，请选择“复议：准予执行”',
);
export const reviewOfRuling = claim<V>(
  '复议的是不予执行裁定',
  ACL.art(58, 3),
  (v) => !refusedLast(v) || '复议的是不予受理裁定，请选择“复议：应当受理”',
);
