/** What must be true before each act of a suit: who must answer, what evidence may still come, who goes to court, and when a judgment binds. */
import { addDays, days, dueForward } from '../../../kernel/calendar/index.ts';
import { claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import { ADLI, ADLL, HAR } from '../../../law/index.ts';
import { responseRule, written } from '../rules.ts';
import type { SuitFile } from './matter.ts';
import { appealableKinds, formOf, type Judgment, judgmentForms, judgments, lostKinds } from './options.ts';

export type V = View<SuitFile>;
const claim = kernelClaim<V>;

export const isLost = (kind: Judgment | undefined): boolean => (lostKinds as readonly string[]).includes(kind ?? '');
const isAppealable = (kind: Judgment | undefined): boolean =>
  (appealableKinds as readonly string[]).includes(kind ?? '');
/** The clock of the answer, whichever instance it is. */
export const answerLimits = ['defence', 'appealReply', 'retrialOpinion'] as const;

// 收案

/** 复议维持或者驳回复议请求的，原机关和复议机关是共同被告；以不符合受理条件驳回的除外. */
export const jointWhenUpheld = claim(
  '复议机关维持原行政行为的，原机关和复议机关是共同被告',
  ADLL.art(26, 2),
  (v) => {
    const { route, reconsiderationResult: result, defendantMode } = v.file;
    const joint = route === 'afterReconsideration' && (result === 'upheld' || result === 'claimsDismissed');
    return (
      !joint ||
      defendantMode === 'jointReconsideration' ||
      '复议维持（含驳回复议请求）的，应当登记为共同被告，并写明另一被告'
    );
  },
  '请核对应诉通知书列明的被告',
);

/** 复议改变原行政行为的，复议机关单独是被告. */
export const aloneWhenChanged = claim(
  '复议机关改变原行政行为的，复议机关是被告',
  ADLL.art(26, 2),
  (v) =>
    v.file.reconsiderationResult !== 'changed' ||
    v.file.defendantMode !== 'jointReconsideration' ||
    '复议改变原行政行为的，复议机关是被告，原机关不是共同被告',
);

export const otherNamed = claim(
  '共同被告写明另一被告',
  ADLL.art(26),
  (v) =>
    v.file.defendantMode === 'sole' ||
    v.file.coDefendant !== undefined ||
    written(v.file.coDefendantName) ||
    '共同被告案件应当写明另一被告',
);

export const otherIsOther = claim(
  '另一被告不是本机关',
  ADLL.art(26),
  (v) => v.file.coDefendant === undefined || !v.actor.offices.includes(v.file.coDefendant) || '另一被告不能是本机关',
);

export const resultStated = claim(
  '经复议的写明复议结果',
  ADLL.art(26),
  (v) =>
    v.file.route !== 'afterReconsideration' ||
    v.file.reconsiderationResult !== undefined ||
    '经行政复议后起诉的，应当写明复议结果',
);

/** 第一审：县级政府单独作被告的由中级人民法院管辖；共同被告以原机关确定级别. */
export const courtLevelFits = claim(
  '县级人民政府单独作被告的第一审案件由中级人民法院管辖',
  ADLL.art(15),
  (v) => {
    const { instance, defendantKind, defendantMode, courtLevel } = v.file;
    return (
      instance !== 'first' ||
      defendantKind !== 'county' ||
      defendantMode !== 'sole' ||
      courtLevel !== 'basic' ||
      '县人民政府单独作被告，受理的却是基层人民法院'
    );
  },
  '请核对管辖，认为没有管辖权的，可以在十五日内提出管辖异议',
);

export const earlierNamed = claim(
  '二审、再审写明前一审级的案件',
  ADLL.art(85),
  (v) =>
    v.file.instance === 'first' ||
    v.file.earlier !== undefined ||
    written(v.file.earlierNumber) ||
    '请选择前一审级的案件，或者写明它的案号',
);

export const simplifiedInFirst = claim(
  '简易程序只适用于第一审',
  ADLL.art(82),
  (v) => v.file.instance === 'first' || v.file.procedureKind === 'ordinary' || '二审、再审案件不适用简易程序',
);

export const firstIsAnswered = claim(
  '一审由被告应诉',
  ADLL.art(67),
  (v) => v.file.instance !== 'first' || v.file.side === 'respondent' || '第一审案件中我方是被告，诉讼地位请选“被告”',
);

// 准备、答辩

/** 委托一至二人；不得仅委托律师出庭，所以至少有一名工作人员. */
export const oneOrTwoAgents = claim('委托一至二人为诉讼代理人', ADLL.art(31), (v) => {
  const many = (v.file.staffAgents?.length ?? 0) + (v.file.lawyerCount ?? 0);
  return (many >= 1 && many <= 2) || `诉讼代理人为一至二人，现为${many}人`;
});
export const staffAmongAgents = claim(
  '不得仅委托律师',
  ADLI.art(128),
  (v) => (v.file.staffAgents?.length ?? 0) >= 1 || '行政机关不得仅委托律师出庭，应当委托本机关相应的工作人员',
);
export const lawyerNamed = claim(
  '委托律师的写明姓名和律师事务所',
  ADLL.art(31),
  (v) => (v.file.lawyerCount ?? 0) === 0 || written(v.file.lawyers) || '请写明受委托律师的姓名和律师事务所',
);

export const isRespondent = claim(
  '由被告、被上诉人、再审被申请人答辩',
  ADLL.art(67),
  (v) => v.file.side === 'respondent' || '本案由我方上诉或者申请再审，不提交答辩状',
);

export const drafted = claim(
  '答辩状和证据目录已经签发',
  responseRule,
  (v) => v.last('draft') !== undefined || '答辩状、证据目录还没有经负责人签发',
);

export const selfCollectedBarred = claim(
  '诉讼过程中被告不得自行收集证据',
  ADLL.art(35),
  (v) => v.file.selfCollected === false || '诉讼过程中自行向原告、第三人和证人收集的证据，不得提交',
  '请从证据目录中删去这些证据，另行签发',
);

export const extendedAsked = claim(
  '没有申请延期的，证据与答辩一并提交',
  ADLI.art(34),
  (v) =>
    v.file.withEvidence !== 'extended' ||
    ['asked', 'granted', 'running', 'filed'].includes(v.tracks.evidence ?? '') ||
    '没有申请延期举证，或者法院没有准许，不能留待以后提交',
);

const answerDue = (v: V): string | undefined =>
  v.limits.findLast((l) => (answerLimits as readonly string[]).includes(l.limit))?.due ?? undefined;
export const lateReasoned = claim('逾期的说明原因，没有逾期的不填', ADLL.art(67), (v) => {
  const due = answerDue(v);
  const late = due !== undefined && v.on > due;
  if (late) return written(v.stated.lateReason) || `应当在${due}前提交，已经逾期，请说明原因`;
  return v.stated.lateReason === undefined || '没有逾期，不需要填写逾期的原因';
});
export const evidenceGiven = claim(
  '提交证据',
  ADLL.art(34, 2),
  (v) => v.file.withEvidence !== 'none' || '不提供证据的，视为没有相应证据',
);

/** 共同被告各自答辩、各自举证（行政诉讼法解释135：复议机关对复议程序的合法性举证）. */
export const isJointHere = claim(
  '本县的共同被告案件',
  ADLI.art(135),
  (v) => v.file.coDefendant !== undefined || '没有本县的共同被告',
);
export const byCoDefendant = claim(
  '由共同被告自己提交',
  ADLI.art(135),
  (v) =>
    (v.file.coDefendant !== undefined && v.actor.offices.includes(v.file.coDefendant)) ||
    '由共同被告的工作人员登记提交',
);
export const otherServedFirst = claim(
  '共同被告收到副本之日已经登记',
  ADLL.art(67),
  (v) => v.last('otherServed') !== undefined || '请先登记共同被告收到起诉状副本之日，期限自次日起算',
);

export const newGroundAndLeave = claim(
  '补充证据须原告或者第三人提出新的理由、证据，并经法院准许',
  ADLL.art(36, 2),
  (v) =>
    (v.file.courtLeave === true && written(v.file.newGround)) ||
    '只有原告或者第三人提出行政程序中没有提出的理由或者证据，并经人民法院准许，才能补充证据',
);

export const firstInstance = claim(
  '第一审案件',
  ADLI.art(34),
  (v) => v.file.instance === 'first' || '举证和管辖异议的期限只适用于第一审',
);

// 出庭

export const noticeThreeDays = claim('法院在开庭三日前通知负责人出庭', HAR.art(5), (v) => {
  const { headNotified, headNoticeOn, hearingOn } = v.file;
  if (!headNotified || headNoticeOn === undefined || hearingOn === undefined) return true;
  return (
    headNoticeOn <= addDays(hearingOn, -3) ||
    `通知（${headNoticeOn}）到开庭（${hearingOn}）不足三日，可以请法院另定日期或者变更出庭的负责人`
  );
});

/** 正职、副职和其他参与分管的负责人才是负责人；受委托组织、下级机关的负责人不算. */
export const attendeeIsHead = claim(
  '出庭的是被诉行政机关的负责人',
  HAR.art(2),
  (v) => {
    const person = v.file.attendee === undefined ? undefined : v.person(v.file.attendee);
    const own =
      person?.office === v.matter?.authority ||
      (v.file.coDefendant !== undefined && person?.office === v.file.coDefendant);
    return (
      (own && person?.capacities.includes('litigation.chief') === true) ||
      '所列人员不在被诉行政机关负责人名单内，不能作为负责人出庭'
    );
  },
  '受委托组织、下级机关的负责人和一般工作人员不计为负责人；负责人确实不能出庭的，请作书面说明',
);

export const absenceProved = claim(
  '不能出庭的，提交说明和证明，并加盖印章或者由主要负责人签字',
  HAR.art(8),
  (v) =>
    (written(v.file.absenceProof) && v.file.absenceSealed === true) ||
    '没有证明材料，或者没有加盖印章、主要负责人签字的，视为没有正当理由',
);
export const absenceTold = claim(
  '写明不能出庭的具体情况',
  HAR.art(8),
  (v) => written(v.file.absenceReason, 6) || '请写明不能出庭的具体情况',
);

export const designatedFirst = claim(
  '负责人出庭的，已经确定出庭负责人',
  HAR.art(2),
  (v) => v.file.attended !== 'head' || v.last('designate') !== undefined || '请先确定出庭的负责人，并出具身份证明',
);
export const jointForOther = claim(
  '由共同被告的负责人出庭，限于共同被告案件',
  HAR.art(3),
  (v) => v.file.attended !== 'coHead' || v.file.defendantMode !== 'sole' || '不是共同被告案件',
);
export const spokeTold = claim(
  '负责人出庭的，登记是否发言',
  HAR.art(11),
  (v) =>
    (v.file.attended !== 'head' && v.file.attended !== 'coHead') ||
    v.stated.spoke !== undefined ||
    '请登记负责人是否就实质性解决争议发表意见',
);

export const mediationAllowed = claim(
  '行政案件不适用调解，赔偿、补偿和裁量案件除外',
  ADLL.art(60, 1),
  (v) =>
    v.file.settlementKind !== 'mediation' ||
    v.file.mediable === true ||
    '不属于赔偿、补偿或者行使法定裁量权的案件，不能调解',
  '可以通过协调化解，由原告自愿申请撤诉',
);

// 裁判、上诉、生效

export const formFits = claim('裁判结果与文书种类相符', ADLL.art(69), (v) => {
  const { judgment, judgmentForm } = v.file;
  if (judgment === undefined || judgmentForm === undefined) return true;
  const form = formOf(judgment);
  return form === judgmentForm || `“${judgments[judgment]}”应当是${judgmentForms[form]}`;
});
export const termFits = claim(
  '履行期限在收到裁判以后',
  ADLL.art(94),
  (v) =>
    v.stated.performBy === undefined || v.stated.mustPerform === true || '没有应当由我方履行的内容，不需要写明履行期限',
);
export const lostMustTell = claim('判令作为、给付的，有应当履行的内容', ADLL.art(72), (v) => {
  const duty = ['orderPerformance', 'orderPayment', 'compensation', 'agreementLiability'].includes(
    v.file.judgment ?? '',
  );
  return !duty || v.file.mustPerform === true || `“${judgments[v.file.judgment as Judgment]}”应当有由我方履行的内容`;
});

export const mayAppeal = claim(
  '一审判决和可以上诉的裁定才能上诉',
  ADLL.art(85),
  (v) =>
    (v.file.instance === 'first' && isAppealable(v.file.judgment)) ||
    '二审、再审裁判，准许撤诉的裁定和调解书，不能上诉',
);
/** 上诉由双方当事人提出都可以；我方胜诉的没有上诉的利益. */
export const lostBefore = claim(
  '对不利的裁判上诉',
  responseRule,
  (v) => isLost(v.file.judgment) || '裁判没有判我方败诉，没有上诉的必要',
);

/** The day after which nobody can appeal any more: the last service and the days of the form (判决15日、裁定10日). */
export function appealEnds(v: V): string | undefined {
  const { instance, judgment, judgmentForm, judgmentReceivedOn, othersServedOn } = v.file;
  if (instance !== 'first' || !isAppealable(judgment)) return undefined;
  const last = [judgmentReceivedOn ?? '', othersServedOn ?? ''].sort().at(-1) as string;
  return dueForward({ from: last, allow: days(judgmentForm === 'ruling' ? 10 : 15) }, v.calendar).due ?? undefined;
}
export const windowClosed = claim(
  '上诉期对所有当事人都已届满',
  ADLL.art(85),
  (v) => {
    const ends = appealEnds(v);
    return (
      ends === undefined ||
      (v.file.effectiveOn ?? '') > ends ||
      `上诉期到${ends}届满，${v.file.effectiveOn ?? ''}还没有生效`
    );
  },
  '判决书、裁定书送达各当事人的日期不同的，以最后送达的为准',
);

// 履行、评析

export const mustPerform = claim(
  '有应当履行的内容',
  ADLL.art(94),
  (v) => v.file.mustPerform === true || '裁判没有应当由我方履行的内容',
);
/** 因违反法定程序被撤销的，不受此限. */
export const notTheSame = claim(
  '不得以同一事实和理由作出基本相同的行为',
  ADLL.art(71),
  (v) =>
    v.file.sameAct !== true ||
    v.file.proceduralOnly === true ||
    '以同一的事实和理由作出与原行政行为基本相同的行政行为，等于没有履行',
  '仅因违反法定程序被撤销的，不受此限',
);
export const remadeTold = claim(
  '重新作出的，写明是否与原行为基本相同',
  ADLL.art(71),
  (v) => v.file.remade !== true || v.file.sameAct !== undefined || '重新作出行政行为的，请写明是否与原行为基本相同',
);
export const wasLost = claim('败诉案件', responseRule, (v) => isLost(v.file.judgment) || '没有败诉，不需要评析');
export const analysed = claim(
  '写明原因和整改措施',
  responseRule,
  (v) =>
    ((v.file.lossCauses?.length ?? 0) > 0 && written(v.file.lossAnalysis, 10) && written(v.file.rectification)) ||
    '请写明败诉原因、分析和整改措施',
);
export const performedFirst = claim(
  '裁判已经履行',
  ADLL.art(94),
  (v) => v.file.mustPerform !== true || v.last('perform') !== undefined || '应当由我方履行的内容还没有履行完毕',
);
