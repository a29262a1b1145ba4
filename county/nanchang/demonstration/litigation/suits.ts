/** One suit as it is told: received, answered in time, heard, judged, performed; or stopped where a suit of today stands. */
import { addDays, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { townships } from '../../townships.ts';
import { addressIn, asStated, partyOf } from '../parties.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { lossLessons, type SuitTopic } from './suit-topics.ts';

export type Stop =
  | 'served'
  | 'assigned'
  | 'submitted'
  | 'signing'
  | 'overdue'
  | 'asked'
  | 'granted'
  | 'defended'
  | 'scheduled'
  | 'designated'
  | 'heard'
  | 'settling'
  | 'judged'
  | 'appealing'
  | 'effective'
  | 'lesson';

export interface SuitPlan {
  key: string;
  /** Who handles it: a bureau, a township, or the justice bureau for the county government. */
  office: string;
  topic: SuitTopic;
  number: number;
  received: LegalDate;
  judgment: string;
  /** Who went to court; undefined where there was no hearing. */
  attended?: 'head' | 'staff' | 'coHead';
  /** Joint with the bureau or the county, after an upheld reconsideration. */
  joint?: string;
  /** Days added to the court's own pace. */
  pace: number;
  /** Appealed by whom; the second instance is a matter of its own. */
  appeal?: 'other' | 'ours';
  stop?: Stop;
}

const county = (p: SuitPlan): boolean => p.office === 'justice';
const authority = (p: SuitPlan): string => (county(p) ? 'government' : p.office);
const lost = ['revoke', 'revokeInPart', 'orderPerformance', 'orderPayment', 'declareIllegal', 'compensation'];
const owes = ['orderPerformance', 'orderPayment', 'compensation', 'mediated'];

const one = (t: Tale, capacity: string, office: string): string => {
  const found = t.people(`litigation.${capacity}`, office).at(-1);
  if (!found) throw new Error(`${office}没有应诉的“${capacity}”岗位`);
  return found;
};
/** The day so many days after the complaint came, or now where that has passed. */
const dayOf = (t: Tale, from: LegalDate, days: number): LegalDate => {
  const day = t.calendar.nextWorkingDay(addDays(from, days));
  return day > t.today ? day : t.today;
};

const kindOf = (p: SuitPlan): string =>
  county(p) ? 'county' : townships.some((w) => w.code === p.office) ? 'township' : 'department';
const courtOf = (p: SuitPlan): { court: string; courtLevel: string; code: string } =>
  county(p) && p.joint === undefined
    ? { court: '南昌市中级人民法院', courtLevel: 'intermediate', code: '赣01行初' }
    : { court: '南昌县人民法院', courtLevel: 'basic', code: '赣0121行初' };
export const caseNumber = (p: SuitPlan): string => `（${p.received.slice(0, 4)}）${courtOf(p).code}示例${p.number}号`;

/** 案由 of the suit, from the 案由 of the reconsideration. */
const causeOf: Readonly<Record<string, string>> = {
  penalty: 'penalty',
  information: 'openness',
  expropriation: 'expropriation',
  confirmation: 'ruling',
  workInjury: 'ruling',
  title: 'ruling',
  coercion: 'coercion',
  omission: 'inaction',
  licence: 'licence',
  agreement: 'agreement',
  compensation: 'compensation',
};

/** A reconsideration that the county upheld and served in the fortnight before: the suit then arises from it. */
function upheldBefore(t: Tale, p: SuitPlan): Stated | undefined {
  for (let n = 0; n < 260; n++) {
    const key = `case 2023-${1 + ((n + p.number * 37) % 240)}`;
    const found = t.matterOf?.(key);
    const file = found?.file;
    if (!found || file?.outcome !== 'uphold' || typeof file.servedOn !== 'string') continue;
    if (file.servedOn >= t.today || addDays(file.servedOn, 25) < t.today) continue;
    const respondent = String(file.respondent ?? '');
    if (typeof file.actName !== 'string' || t.people('litigation.unit', respondent).length === 0) continue;
    return {
      source: t.idOf(key),
      coDefendant: respondent,
      cause: causeOf[String(file.matterType)] ?? 'other',
      claims: '撤销行政行为和行政复议决定。',
      plaintiffs: file.applicants as never,
      actName: file.actName,
      ...(typeof file.actNumber === 'string' && file.actNumber !== '' ? { actNumber: file.actNumber } : {}),
    };
  }
  return undefined;
}

function receive(t: Tale, p: SuitPlan): void {
  const { court, courtLevel } = courtOf(p);
  const township = county(p) || kindOf(p) === 'department' ? t.random.pick(townships).code : p.office;
  t.act('receive', one(t, 'registrar', p.office), {
    receivedOn: t.today,
    instance: 'first',
    side: 'respondent',
    court,
    courtLevel,
    caseNumber: caseNumber(p),
    cause: p.topic.cause,
    plaintiffs: asStated(partyOf(p.topic.side, t.random, township)),
    defendantKind: kindOf(p),
    defendantMode: p.joint === undefined ? 'sole' : 'jointReconsideration',
    ...(p.joint === undefined ? {} : { coDefendant: p.joint }),
    route: p.joint === undefined ? 'direct' : 'afterReconsideration',
    ...(p.joint === undefined ? {} : { reconsiderationResult: 'upheld' }),
    actName: p.topic.act,
    ...(p.topic.cause === 'inaction' ? {} : { actNumber: `示例〔${p.received.slice(0, 4)}〕${p.number + 20}号` }),
    claims: p.topic.claims,
    procedureKind: 'ordinary',
    ...(p.joint === undefined ? {} : upheldBefore(t, p)),
  });
}

/** What is answered where the act was reviewed and upheld before the suit. */
const reviewed = {
  defence: '被诉行政行为认定事实清楚、依据正确、程序合法；复议机关依法受理、审理并按期作出决定，请求驳回诉讼请求。',
  evidence: '1. 行政行为案卷；2. 行政复议案卷；3. 送达回证。',
  basis: '行政复议法，作出行政行为所依据的法律、法规',
} as const;

/** From the receipt to the answer, within the fifteen days; false where the story stops. */
function* answering(t: Tale, p: SuitPlan): Generator<LegalDate, boolean, void> {
  receive(t, p);
  if (p.stop === 'served') return false;
  yield t.after(1);
  const handler = one(t, 'handler', p.office);
  const unit = p.joint === undefined ? (county(p) ? 'natural-resources' : p.office) : String(t.matter.file.coDefendant);
  const { defence, evidence, basis } = t.matter.file.source === undefined ? p.topic : reviewed;
  t.act('assign', one(t, 'registrar', p.office), {
    respondingUnit: unit,
    handlers: [handler],
    assignNote: '请在十五日内提交答辩状、证据和依据。',
  });
  if (p.stop === 'assigned' || p.stop === 'overdue') return false;
  if (p.stop === 'asked' || p.stop === 'granted') {
    yield dayOf(t, p.received, 4);
    t.act('askExtension', handler, {
      askedOn: t.today,
      extensionGround: 'just',
      extensionReason: '关键证据在鉴定机构，鉴定尚未完成。',
    });
    if (p.stop === 'asked') return false;
    yield dayOf(t, p.received, 7);
    t.act('grantExtension', handler, { extensionAnswer: '法院口头准许，记入笔录' });
    return false;
  }
  yield dayOf(t, p.received, 5);
  t.act('submit', one(t, 'unit', unit), {
    selfCheck: `职权、事实、依据、程序、裁量均已核对。${defence}`,
    evidenceList: evidence,
    basis,
    risk: lost.includes(p.judgment) ? 'high' : t.random.pick(['low', 'middle']),
  });
  if (p.stop === 'submitted') return false;
  if (p.joint !== undefined) t.act('otherServed', handler, { otherServedOn: p.received });
  yield dayOf(t, p.received, 7);
  t.act('entrust', handler, {
    staffAgents: [handler],
    ...(t.random.chance(0.6) ? { lawyers: '李示例（江西示例律师事务所）', lawyerCount: 1 } : {}),
  });
  yield dayOf(t, p.received, 8);
  t.act('draft', handler, { defence, evidenceList: evidence, basis });
  if (p.stop === 'signing') return false;
  t.approved(one(t, 'chief', authority(p)));
  yield dayOf(t, p.received, 10 + (p.number % 3));
  t.act('file', handler, {
    filedOn: t.today,
    filedHow: t.random.pick(['counter', 'post', 'online']),
    withEvidence: 'all',
    selfCollected: false,
  });
  if (p.joint !== undefined) t.act('fileOther', one(t, 'unit', unit), { otherFiledOn: t.today });
  return p.stop !== 'defended';
}

/** Hearing and judgment; false where the story stops. */
function* trial(t: Tale, p: SuitPlan): Generator<LegalDate, boolean, void> {
  const handler = one(t, 'handler', p.office);
  const settles = p.judgment === 'withdrawn' || p.judgment === 'mediated' || p.stop === 'settling';
  if (settles) {
    yield dayOf(t, p.received, 24);
    t.act('trySettle', handler, {
      settlementKind: p.judgment === 'mediated' ? 'mediation' : 'coordination',
      ...(p.judgment === 'mediated' ? { mediable: true } : {}),
      settlementPlan: '由承办单位与原告核对事实和数额，依法提出方案。',
    });
    if (p.stop === 'settling') return false;
  }
  if (p.attended !== undefined) {
    yield dayOf(t, p.received, 26 + p.pace);
    const hearingOn = t.calendar.nextWorkingDay(addDays(t.today, 18));
    t.act('schedule', handler, {
      hearingOn,
      hearingPlace: `第${1 + (p.number % 4)}审判庭`,
      headNotified: p.attended !== 'staff' || p.number % 2 === 0,
      ...(p.attended !== 'staff' || p.number % 2 === 0 ? { headNoticeOn: t.today } : {}),
    });
    if (p.stop === 'scheduled') return false;
    yield t.after(4);
    const chief = one(t, 'chief', authority(p));
    if (p.attended === 'staff')
      t.act('explainAbsence', handler, {
        absenceGround: 'duty',
        absenceReason: '主要负责人和分管负责人参加全省防汛视频调度，不能由他人代替。',
        absenceProof: '会议通知',
        absenceSealed: true,
        substitutes: [handler],
      });
    else if (p.attended === 'head') t.act('designate', handler, { attendee: chief, attendeeRank: 'deputy' });
    if (p.stop === 'designated') return false;
    yield hearingOn > t.today ? hearingOn : t.today;
    t.act('hear', handler, {
      heardOn: t.today,
      attended: p.attended,
      ...(p.attended === 'staff' ? {} : { spoke: p.number % 9 !== 4, spokeNote: '说明了执法目的，愿意依法化解争议。' }),
    });
    if (p.stop === 'heard') return false;
  }
  yield dayOf(t, p.received, 62 + 2 * p.pace);
  if (settles)
    t.act('settle', handler, {
      settlementResult: p.judgment === 'mediated' ? '双方达成调解协议。' : '原告认可核实结果，自愿撤诉。',
    });
  const must = owes.includes(p.judgment) || (p.judgment === 'revoke' && p.number % 2 === 0);
  t.act('judge', handler, {
    judgmentReceivedOn: t.today,
    judgmentOn: t.calendar.addWorkingDays(t.today, -3),
    judgmentNumber: caseNumber(p),
    judgmentForm:
      p.judgment === 'mediated'
        ? 'mediation'
        : p.judgment === 'withdrawn' || p.judgment === 'dismissSuit'
          ? 'ruling'
          : 'judgment',
    judgment: p.judgment,
    ...(p.judgment === 'withdrawn' ? { changedAct: p.number % 2 === 0 } : {}),
    order: orders[p.judgment] ?? '驳回原告的诉讼请求。',
    mustPerform: must,
    ...(must ? { performBy: addDays(t.today, 60) } : {}),
  });
  return p.stop !== 'judged';
}

const orders: Readonly<Record<string, string>> = {
  dismissClaims: '驳回原告的诉讼请求。',
  dismissSuit: '驳回原告的起诉。',
  withdrawn: '准许原告撤回起诉。',
  mediated: '双方协议由被告在约定期限内支付补偿。',
  revoke: '撤销被诉行政行为，责令重新作出。',
  declareIllegal: '确认被诉行政行为违法。',
  orderPerformance: '责令被告在六十日内履行法定职责。',
  orderPayment: '责令被告支付补偿款。',
  compensation: '责令被告赔偿损失。',
};

/** Effect, performance, the lesson of a loss, the archive. */
function* afterwards(t: Tale, p: SuitPlan): Generator<LegalDate, void, void> {
  const handler = one(t, 'handler', p.office);
  const judged = t.today;
  if (p.stop === 'appealing' || p.appeal === 'ours') {
    yield t.after(5);
    t.act('appeal', handler, {
      appealRequest: '撤销原判，驳回诉讼请求。',
      appealReason: '原判认定程序违法，理由与案卷不符。',
    });
    if (p.stop === 'appealing') return;
    t.approved(one(t, 'chief', authority(p)));
    yield secondJudged(t, p);
    t.act('concludeAppeal', handler, {
      finalServedOn: t.today,
      appealResult: 'upheld',
      judgment: p.judgment,
      mustPerform: false,
    });
  } else if (p.appeal === 'other') {
    yield t.after(8);
    t.act('otherAppealed', handler, { otherAppellant: '原告' });
    yield secondJudged(t, p);
    t.act('concludeAppeal', handler, {
      finalServedOn: t.today,
      appealResult: 'upheld',
      judgment: p.judgment,
      mustPerform: false,
      secondMatter: t.idOf(secondKey(p)),
    });
  } else {
    const appealable = p.judgment !== 'withdrawn' && p.judgment !== 'mediated';
    const othersServedOn = appealable ? addDays(judged, 3) : judged;
    yield appealable
      ? t.calendar.nextWorkingDay(addDays(t.calendar.nextWorkingDay(addDays(othersServedOn, 15)), 1))
      : t.after(1);
    t.act('takeEffect', handler, { effectiveOn: t.today, othersServedOn });
  }
  if (p.stop === 'effective') return;
  if (lost.includes(p.judgment)) {
    yield t.after(6);
    const lesson = lossLessons[p.number % lossLessons.length] as (typeof lossLessons)[number];
    t.act('reviewLoss', handler, {
      lossCauses: [...lesson.causes],
      lossAnalysis: lesson.analysis,
      rectification: lesson.rectify,
    });
    if (p.stop === 'lesson') return;
    yield t.after(4);
    t.act('acceptLesson', t.people('litigation.overseer', 'justice')[0] as string, {
      lessonNote: '分析到位，请落实整改。',
    });
  }
  if (t.matter.file.mustPerform === true) {
    yield dayOf(t, judged, 45);
    t.act('perform', handler, {
      performedOn: t.today,
      performance: '已按裁判履行，材料送法院备案。',
      remade: p.judgment === 'revoke',
      ...(p.judgment === 'revoke' ? { sameAct: false } : {}),
    });
  }
  yield t.after(5);
  if (t.matter.file.spoke === false)
    t.act('excuse', one(t, 'chief', authority(p)), {
      finding: 'headSpoke',
      reason: '法庭当庭宣布休庭，没有安排负责人发言，庭后已提交书面意见。',
    });
  t.act('archive', handler);
}

export const secondKey = (p: SuitPlan): string => `${p.key} second`;
const secondStart = (p: SuitPlan): number => 150 + 2 * p.pace;
const secondJudged = (t: Tale, p: SuitPlan): LegalDate => dayOf(t, p.received, secondStart(p) + 75);

export const suitStory = (p: SuitPlan): Story => ({
  key: p.key,
  procedure: 'litigation',
  office: p.office,
  start: p.received,
  *tell(t) {
    if (!(yield* answering(t, p))) return;
    if (!(yield* trial(t, p))) return;
    yield* afterwards(t, p);
  },
});

/** The second instance where the plaintiff appealed: a matter of its own, linked to the first. */
export const secondStory = (p: SuitPlan, start: LegalDate): Story => ({
  key: secondKey(p),
  procedure: 'litigation',
  office: p.office,
  start,
  *tell(t) {
    const handler = one(t, 'handler', p.office);
    t.act('receive', one(t, 'registrar', p.office), {
      receivedOn: t.today,
      instance: 'second',
      side: 'respondent',
      court: '南昌市中级人民法院',
      courtLevel: 'intermediate',
      caseNumber: `（${t.today.slice(0, 4)}）赣01行终示例${p.number}号`,
      cause: p.topic.cause,
      plaintiffs:
        t.matterOf?.(p.key)?.file.plaintiffs ??
        asStated({ kind: 'citizen', name: '示例上诉人', address: addressIn('liantang', t.random) }),
      defendantKind: kindOf(p),
      defendantMode: 'sole',
      route: 'direct',
      actName: p.topic.act,
      claims: '撤销原判，支持一审诉讼请求。',
      procedureKind: 'ordinary',
      ...(t.matterOf?.(p.key) ? { earlier: t.idOf(p.key) } : { earlierNumber: caseNumber(p) }),
    });
    yield t.after(1);
    t.act('assign', one(t, 'registrar', p.office), { respondingUnit: p.office, handlers: [handler] });
    yield dayOf(t, start, 7);
    t.act('draft', handler, {
      defence: `原判认定事实清楚。${p.topic.defence}`,
      evidenceList: '同一审',
      basis: p.topic.basis,
    });
    t.approved(one(t, 'chief', authority(p)));
    yield dayOf(t, start, 10);
    t.act('file', handler, { filedOn: t.today, filedHow: 'counter', withEvidence: 'all', selfCollected: false });
    yield dayOf(t, start, 72);
    t.act('judge', handler, {
      judgmentReceivedOn: t.today,
      judgmentOn: t.calendar.addWorkingDays(t.today, -2),
      judgmentNumber: `（${t.today.slice(0, 4)}）赣01行终示例${p.number}号`,
      judgmentForm: 'judgment',
      judgment: 'dismissClaims',
      order: '驳回上诉，维持原判。',
      mustPerform: false,
    });
    yield t.after(1);
    t.act('takeEffect', handler, { effectiveOn: t.today, othersServedOn: t.today });
    yield t.after(3);
    t.act('archive', handler);
  },
});
export const secondStartOf = (p: SuitPlan): number => secondStart(p);
