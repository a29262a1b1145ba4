/** The first half of a case: handed in, looked at, accepted or not, sent to the respondent and answered. */
import { addDays, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { judicialOffice } from '../../offices.ts';
import { personOf } from '../../people.ts';
import { asStated } from '../parties.ts';
import type { Stated, Tale } from '../tale.ts';
import { archive, court, serve } from './closing.ts';
import type { Grievance } from './grievances.ts';
import { type CasePlan, deputy, isOld, kindOf, later, nameOf, within } from './plan.ts';

/** Sent to the county though a body under vertical leadership acted. */
const misdirected = (plan: CasePlan): boolean =>
  plan.intake === 'redirect' || (plan.intake === 'refuse' && plan.ground === 'jurisdiction');
/** About the answer to a petition, which is no act to be reconsidered. */
const aboutPetition = (plan: CasePlan): boolean => plan.intake === 'refuse' && plan.ground === 'scope';

function application(t: Tale, plan: CasePlan, grievance: Grievance): Stated {
  const { random } = t;
  const made = addDays(plan.start, -random.int(12, 50));
  const late = plan.intake === 'refuse' && plan.ground === 'inTime';
  const omission = plan.kind === 'omission';
  const knownOn = late ? addDays(plan.start, -random.int(90, 200)) : addDays(made, random.int(0, 8));
  const { applicant } = plan;
  const at: Stated =
    plan.channel === 'intakePoint'
      ? { intakePoint: judicialOffice(plan.township), collectedOn: plan.start }
      : plan.channel === 'post'
        ? { postmarkedOn: addDays(plan.start, -random.int(1, 4)) }
        : {};
  return {
    applicants: asStated(applicant),
    applicantKind: applicant.kind === 'legalPerson' ? 'legalPerson' : 'citizen',
    standing: applicant.kind === 'individualBusiness' ? 'operator' : 'self',
    respondentName: misdirected(plan) ? '国家税务总局示例县税务局' : nameOf(plan.respondent),
    respondentKind: misdirected(plan) ? 'vertical' : kindOf(plan.respondent),
    matterType: aboutPetition(plan) ? 'other' : plan.kind,
    actName: aboutPetition(plan) ? '信访事项处理意见' : grievance.act,
    ...(grievance.series === undefined
      ? {}
      : {
          actNumber: `示例${grievance.series}〔${made.slice(0, 4)}〕${random.int(1, 9999)}号`,
          actMadeOn: late ? addDays(knownOn, -3) : made,
        }),
    ...(omission ? { dutyRequestedOn: addDays(plan.start, -random.int(70, 110)) } : { knownOn, rightsTold: true }),
    requests: [...grievance.requests],
    request: `${grievance.request}。`,
    reasons: grievance.reasons,
    ...(grievance.sum === undefined
      ? {}
      : { amount: random.int(grievance.sum[0] / 100, grievance.sum[1] / 100) * 10_000 }),
    signed: !plan.supplement,
    serviceAddress: applicant.address ?? '',
    electronicConsent: plan.channel === 'portal' || random.chance(0.3),
    ...at,
  };
}

/** Handed in at the window, by post, at an intake point, or by the applicant on the portal. */
function receive(t: Tale, plan: CasePlan, grievance: Grievance, clerk: string): void {
  const stated = application(t, plan, grievance);
  if (plan.channel === 'portal') {
    const { respondentKind: _, ...own } = stated;
    t.act('receive', 'party:applicant', own);
    return;
  }
  const by = plan.channel === 'intakePoint' ? personOf(`${plan.township}.judicial`) : clerk;
  t.act('receive', by, {
    ...stated,
    channel: plan.channel,
    receivedOn: plan.start,
    ...(plan.channel === 'oral' ? { oralReason: '申请人书写有困难' } : {}),
  });
  if (plan.channel === 'oral') t.act('makeOralRecord', clerk);
}

const conditionsMet = ['parties', 'interest', 'request', 'inTime', 'scope', 'jurisdiction', 'notBefore'];

/** Incomplete papers: asked for once and in full, answered or not (行政复议法31; 2007条例29). */
function* supplement(t: Tale, plan: CasePlan, clerk: string): Generator<LegalDate, boolean, void> {
  t.act('requestSupplement', clerk, {
    supplementItems: '申请书没有申请人签名，请补正签名并补充身份证明复印件。',
    supplementKinds: ['signature', 'identity'],
    ...(isOld(plan) ? { supplementDays: 10 } : {}),
  });
  if (plan.stop === 'supplementAsked') return false;
  yield within(t, 2, 'supplementService');
  t.act('serveSupplement', clerk, { supplementNoticeOn: t.today });
  if (plan.stop === 'supplementServed') return false;
  if (plan.intake === 'abandon') {
    // The statute itself closes it on the day after; the file is put away later.
    yield t.after(13);
    return false;
  }
  yield within(t, t.random.int(3, 7), 'supplement');
  t.act('supplement', clerk, { supplementedOn: t.today, supplementText: '已补充签名和身份证明复印件。', signed: true });
  return true;
}

function refusal(plan: CasePlan): Stated {
  const reasons: Readonly<Record<string, Stated>> = {
    inTime: {
      failedConditions: ['inTime'],
      refusalReasons: '申请人知道该行政行为之日起已超过六十日，没有不可抗力或者其他正当理由。',
    },
    scope: {
      failedConditions: ['scope'],
      excludedSubject: 'petition',
      refusalReasons: '申请人不服的是信访事项处理意见，不属于行政复议范围。',
    },
    interest: { failedConditions: ['interest'], refusalReasons: '申请人与该行政行为没有利害关系。' },
    jurisdiction: {
      failedConditions: ['jurisdiction'],
      refusalReasons: '被申请人由上级主管部门垂直领导，不属于本机关管辖。',
      respondentKind: 'vertical',
      competentAuthority: '国家税务总局示例市税务局',
    },
  };
  return { ...(reasons[plan.ground] ?? (reasons.interest as Stated)), court: court };
}

/** From receipt to acceptance, or to whatever else becomes of it. True when it goes on to examination. */
export function* intake(
  t: Tale,
  plan: CasePlan,
  grievance: Grievance,
  clerk: string,
  handlers: readonly string[],
): Generator<LegalDate, boolean, void> {
  receive(t, plan, grievance, clerk);
  if (plan.channel === 'intakePoint' && plan.stop !== 'received')
    t.act('forwardToBody', personOf(`${plan.township}.assistant`), { forwardedOn: t.today });
  if (plan.stop === 'received') return false;
  yield within(t, plan.pace.assign, 'screen');
  t.act('assign', deputy, { handlers: [...handlers] });
  if (plan.stop === 'assigned') return false;
  const [handler] = handlers as [string];
  if (plan.supplement || plan.intake === 'abandon') {
    yield within(t, 1, 'supplementNotice');
    if (!(yield* supplement(t, plan, clerk))) {
      if (plan.intake === 'abandon' && t.matter.state === 'abandoned') yield* archive(t, clerk);
      return false;
    }
  }
  if (plan.intake === 'withdraw') {
    yield within(t, 2, 'screen');
    t.act('withdrawEarly', clerk, {
      withdrawnOn: t.today,
      withdrawalReason: '申请人与行政机关已经沟通一致',
      withdrawalFreely: true,
    });
    yield* archive(t, clerk);
    return false;
  }
  if (plan.intake === 'redirect') {
    yield within(t, 2, 'screen');
    t.act('redirect', handler, { competentAuthority: '国家税务总局示例市税务局' });
    yield* archive(t, clerk);
    return false;
  }
  if (plan.intake === 'refuse') {
    yield within(t, 1, 'screen');
    t.act('refuse', handler, refusal(plan));
    if (plan.stop === 'refusalProposed') return false;
    yield within(t, 1, 'screen');
    t.approved(deputy);
    if (plan.stop === 'refused') return false;
    yield* serve(t, plan, clerk);
    yield* archive(t, clerk);
    return false;
  }
  if (plan.intake === 'deemed') {
    // Nobody decided in time: the law has accepted it by the day after.
    yield later(t.after(0), t.calendar.addWorkingDays(t.limit('screen')?.due ?? t.today, 1));
    // In a year whose holidays are not decreed yet the last day is not certain, and the law waits.
    return t.did('deemAccept');
  }
  yield within(t, plan.pace.accept, 'screen');
  t.act('accept', handler, { conditionsMet, respondentKind: kindOf(plan.respondent), priorGround: 'none' });
  return true;
}

/** Copy to the respondent and its answer. False when the plan stops here. */
export function* exchange(t: Tale, plan: CasePlan, handler: string): Generator<LegalDate, boolean, void> {
  const { random } = t;
  if (plan.stop === 'accepted') return false;
  if (!isOld(plan)) {
    yield within(t, 1, 'forwardCopy');
    t.act(
      'chooseProcedure',
      handler,
      plan.simplified
        ? {
            procedureKind: 'simplified',
            simplifiedGround: plan.kind === 'information' ? 'information' : 'allAgree',
            simpleFacts: true,
          }
        : { procedureKind: 'ordinary' },
    );
    if (plan.stop === 'chosen') return false;
  }
  yield within(t, plan.pace.copy, 'forwardCopy');
  t.act('forwardCopy', handler, { respondent: plan.respondent, copySentOn: t.today });
  if (plan.stop === 'copied') return false;
  yield t.after(plan.pace.received);
  const respondent = t.people('reconsideration.respondent', plan.respondent)[0] ?? handler;
  t.act('receiveCopy', respondent, { copyReceivedOn: t.today });
  if (plan.stop === 'copyReceived') return false;
  yield within(t, plan.pace.reply, 'reply');
  if (t.did('deemNoEvidence')) return true;
  t.act('reply', respondent, {
    repliedOn: t.today,
    reply: '被申请人认为行政行为认定事实清楚、证据确凿、适用依据正确、程序合法，请求维持。证据、依据目录附后。',
    ...(isOld(plan) ? {} : { staffAgents: random.int(1, 2) }),
  });
  return plan.stop !== 'replied';
}
