/** A dispute before a mediation committee, told from registration to archive on days that the plan has fixed. */
import type { LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Party } from '../../../../kernel/procedure/index.ts';
import { disputeCentre, judicialOffice, professionalCommittees } from '../../offices.ts';
import { townships } from '../../townships.ts';
import { asStated, partyOf } from '../parties.ts';
import type { Random } from '../random.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { type DisputeType, type Quarrel, quarrels } from './topics.ts';

export const committeeKey = (office: string): string => `committee ${office}`;
export const sweepKey = (n: number): string => `sweep ${n}`;

export type Ending = 'written' | 'oral' | 'failed' | 'refused' | 'withdrawn' | 'referred';

export interface DisputePlan {
  key: string;
  office: string;
  level: 'county' | 'township' | 'village' | 'professional';
  township: string;
  type: DisputeType;
  quarrel: number;
  source: string;
  ending: Ending;
  /** 协议金额 in fen. */
  amount?: number;
  start: LegalDate;
  /** The day on which it ends: the agreement takes effect, or mediation ends without one. */
  end: LegalDate;
  sweep?: number;
  confirmation?: boolean;
  modes?: readonly string[];
  /** Days from the agreement to its performance when it is not performed at once. */
  performIn?: number;
  /** Where a dispute of the living present stands and waits. */
  stop?: 'agreed' | 'referred' | 'risk';
}

const one = (from: readonly string[], what: string): string => {
  const first = from[0];
  if (!first) throw new Error(`没有可以办理的${what}`);
  return first;
};

/** Who registers and assigns, and who mediates, in a committee. */
function staff(t: Tale, office: string): { clerk: string; chair: string; mediators: readonly string[] } {
  return {
    clerk: one(t.people('mediation.clerk', office), '登记人员'),
    chair: one(t.people('mediation.chair', office), '调委会主任'),
    mediators: t.people('mediation.mediator', office),
  };
}

const sourceNumber: Readonly<Record<string, (r: Random, on: LegalDate) => string>> = {
  court: (r, on) => `（${on.slice(0, 4)}）示例诉前调${r.int(100, 9999)}号`,
  petition: (r, on) => `示例信${on.slice(2, 4)}${r.int(1000, 9999)}`,
  police: (r, on) => `示例警${on.replaceAll('-', '').slice(2)}${r.int(100, 999)}`,
  procuratorate: (r, on) => `示例检${on.slice(0, 4)}-${r.int(10, 99)}`,
  hotline12345: (r, on) => `示例工单${on.replaceAll('-', '').slice(2)}${r.int(1000, 9999)}`,
  hotline12348: (r, on) => `示例热线${on.replaceAll('-', '').slice(2)}${r.int(100, 999)}`,
};

function registration(t: Tale, plan: DisputePlan, quarrel: Quarrel, applicant: Party, respondent: Party): Stated {
  const { random } = t;
  const number = sourceNumber[plan.source]?.(random, plan.start);
  const initiative = plan.source === 'selfInitiated' || plan.source === 'grid' || plan.source === 'sweep';
  return {
    receivedOn: plan.start,
    applicants: asStated(applicant),
    respondents: asStated(respondent),
    applicationKind: initiative ? 'initiative' : random.chance(0.45) ? 'written' : 'oral',
    disputeType: plan.type,
    request: `${quarrel.request}。`,
    story: `${quarrel.story}。`,
    place: applicant.address ?? '',
    ...(plan.amount === undefined
      ? {}
      : { amountClaimed: Math.ceil((plan.amount * (1 + random.next())) / 10_000) * 10_000 }),
    source: plan.source,
    ...(number === undefined ? {} : { sourceNumber: number }),
    ...(plan.source === 'police' || plan.source === 'petition' ? { referralAgreed: true } : {}),
    ...(plan.source === 'court' ? { courtReferral: 'beforeDocketing' } : {}),
    ...(plan.sweep === undefined ? {} : { sweep: t.idOf(sweepKey(plan.sweep)) }),
    committee: t.idOf(committeeKey(plan.office)),
    level: plan.level,
    nature: 'civil',
    disputeId: `示例${plan.key.replace('dispute ', '')}`,
  };
}

const outline = (quarrel: Quarrel, applicant: Party, respondent: Party): string =>
  `甲方${applicant.name}，乙方${respondent.name}。${quarrel.story}。经调解员了解，双方对上述事实没有异议。`;

/** The working days on which the steps between start and end are taken, in order. */
function daysBetween(t: Tale, plan: DisputePlan, steps: number): LegalDate[] {
  const total = Math.max(0, t.calendar.workingDaysBetween(plan.start, plan.end));
  return Array.from({ length: steps }, (_, i) =>
    t.calendar.addWorkingDays(plan.start, Math.floor((total * (i + 1)) / (steps + 1))),
  );
}

export function* dispute(t: Tale, plan: DisputePlan): Generator<LegalDate, void, void> {
  const { random } = t;
  const quarrel = (quarrels[plan.type] as readonly Quarrel[])[plan.quarrel % quarrels[plan.type].length] as Quarrel;
  const [applicant, respondent] = quarrel.sides.map((side) => partyOf(side, random, plan.township)) as [Party, Party];
  const { clerk, chair, mediators } = staff(t, plan.office);
  const mediator = random.pick(mediators);
  const [consented, assigned, session] = daysBetween(t, plan, 3) as [LegalDate, LegalDate, LegalDate];

  t.act('register', clerk, registration(t, plan, quarrel, applicant, respondent));
  if (plan.source === 'court') t.act('confirmReceipt', clerk, { receivedFromCourtOn: plan.start });
  if (plan.level === 'county') t.act('keep', clerk, { triageNote: '属于民间纠纷，由本中心组织调解' });
  yield consented;
  if (plan.ending === 'referred') return yield* referred(t, plan, clerk);
  if (plan.ending === 'withdrawn') {
    t.act('withdraw', clerk, { withdrawReason: '申请人自行与对方商量，不再需要调解' });
    return yield* filed(t, clerk, 12);
  }
  if (plan.ending === 'refused') {
    t.act('refuseConsent', clerk, { refusedOn: t.today, refusedBy: 'respondent', otherRoutesTold: true });
    return yield* filed(t, clerk, 12);
  }
  t.act('consent', clerk, {
    consentedOn: t.today,
    applicantConsents: true,
    respondentConsents: true,
    rightsTold: true,
    privacy: quarrel.private === true,
    openness: quarrel.private ? 'closed' : random.chance(0.6) ? 'open' : 'closed',
  });
  yield assigned;
  t.act('assign', chair, {
    mediators:
      mediators.length > 1 && random.chance(0.2)
        ? [
            mediator,
            one(
              mediators.filter((m) => m !== mediator),
              '调解员',
            ),
          ]
        : [mediator],
    chosenBy: random.chance(0.25) ? 'chosen' : 'appointed',
    ...(plan.modes && plan.modes.length > 0
      ? {
          modes: [...plan.modes],
          ...(plan.modes.includes('departments')
            ? {
                jointOffice:
                  plan.type === 'traffic'
                    ? 'public-security'
                    : plan.type === 'labour'
                      ? 'human-resources'
                      : judicialOffice(plan.township),
              }
            : {}),
        }
      : {}),
  });
  yield session;
  if (plan.level !== 'village' && random.chance(0.25))
    t.act('investigate', mediator, {
      inquiryOn: t.today,
      inquiry: `${quarrel.story}。调解员到现场了解情况，向双方和知情人核实。`,
    });
  t.act('mediate', mediator, {
    sessionOn: t.today,
    sessionPlace: plan.level === 'village' ? '村（居）调解室' : '调解室',
    sessionManner: random.weighted({ together: 70, apart: 20, door: 7, online: 3 }),
    sessionNotes: `双方陈述了各自的意见。调解员就有关法律规定作了解释，提出调解方案，双方${plan.ending === 'failed' ? '分歧较大' : '意见趋于一致'}。`,
  });
  yield plan.end;
  if (plan.stop === 'risk') {
    t.act('noteRisk', mediator, {
      riskOn: t.today,
      riskKind: 'publicOrder',
      riskNotes: '一方情绪激动，扬言找对方讨说法。已安抚并约定另行调解。',
    });
    return;
  }
  if (plan.ending === 'failed') {
    t.act('terminate', mediator, {
      failedOn: t.today,
      failGround: random.chance(0.7) ? 'noAgreement' : 'partyEnds',
      failNotes: '双方对责任和数额分歧较大，经多次调解未能达成一致。',
      otherRoutesTold: true,
    });
    if (plan.source === 'court') t.act('returnToCourt', clerk, { courtReturnedOn: t.today });
    return yield* filed(t, clerk, 10);
  }
  settled(t, plan, quarrel, applicant, respondent, mediator);
  if (plan.stop === 'agreed') return;
  return yield* aftermath(t, plan, clerk, mediator);
}

function settled(
  t: Tale,
  plan: DisputePlan,
  quarrel: Quarrel,
  applicant: Party,
  respondent: Party,
  mediator: string,
): void {
  const on = t.today;
  const common = {
    facts: outline(quarrel, applicant, respondent),
    terms: `${quarrel.terms}${plan.amount === undefined ? '' : `，金额共计${(plan.amount / 100).toFixed(2)}元`}。`,
    lawful: true,
    ...(plan.performIn === undefined
      ? {
          performance: plan.amount === undefined ? 'none' : 'immediate',
          ...(plan.amount === undefined ? {} : { performWay: '当场支付' }),
        }
      : {
          performance: 'later',
          performWay: plan.amount === undefined ? '按协议约定自行履行' : '银行转账',
          performBy: t.calendar.nextWorkingDay(t.calendar.addWorkingDays(on, plan.performIn)),
        }),
    ...(plan.amount === undefined ? {} : { amountAgreed: plan.amount }),
  };
  if (plan.ending === 'oral') {
    t.act('reachOral', mediator, { oralOn: on, ...common, writtenAsked: false });
    return;
  }
  t.act('agree', mediator, {
    agreedOn: on,
    ...common,
    issue: `${quarrel.request}。`,
    responsibility: `${quarrel.responsibility}。`,
  });
  if (plan.stop === 'agreed') return;
  t.act('takeEffect', mediator, {
    partiesSignedOn: on,
    mediatorSignedOn: on,
    sealedOn: on,
    effectiveOn: on,
    copies: 3,
  });
}

/** Confirmation by the court, performance, follow-up and archive. */
function* aftermath(t: Tale, plan: DisputePlan, clerk: string, mediator: string): Generator<LegalDate, void, void> {
  const { random } = t;
  if (plan.confirmation) {
    yield t.after(random.int(1, 6));
    const court = plan.source === 'court';
    t.act('applyConfirmation', clerk, {
      confirmationOn: t.today,
      bothApply: true,
      confirmationObstacle: 'none',
      confirmationCourt: '南昌县人民法院',
      courtBasis: court ? 'inviting' : 'domicile',
    });
    yield t.after(random.int(1, 2));
    t.act('courtAccepts', clerk, { courtAcceptedOn: t.today });
    yield t.after(random.int(3, 8));
    t.act('confirmed', clerk, {
      rulingServedOn: t.today,
      rulingNumber: `（${t.today.slice(0, 4)}）示例民特${random.int(10, 999)}号`,
      rulingResult: 'confirmed',
    });
  }
  if (plan.performIn !== undefined) yield t.after(plan.performIn + random.int(0, 3));
  if (plan.amount !== undefined && (plan.performIn !== undefined || random.chance(0.5))) {
    t.act('recordPerformed', mediator, { performanceOn: t.today, amountPerformed: plan.amount });
  }
  if (random.chance(plan.performIn !== undefined ? 0.95 : plan.ending === 'written' ? 0.6 : 0.2)) {
    yield t.after(random.int(2, 12));
    t.act('followUp', mediator, {
      followUpOn: t.today,
      followUpWay: random.weighted({ phone: 60, visit: 35, online: 5 }),
      followUpNotes: '双方表示协议已经履行，没有新的矛盾。',
      satisfied: true,
    });
  }
  return yield* filed(t, clerk, 8);
}

function* referred(t: Tale, plan: DisputePlan, clerk: string): Generator<LegalDate, void, void> {
  t.act('refer', clerk, {
    referralTo: 'committee',
    referralOffice: '有管辖便利的人民调解委员会',
    triageNote: `${plan.type === 'traffic' ? '道路交通事故' : '本'}纠纷由其他调解组织办理更为便利`,
  });
  if (plan.stop === 'referred') return;
  yield t.after(t.random.int(1, 3));
  t.act('recordReferral', clerk, { referralResult: '接收单位已经接收' });
}

function* filed(t: Tale, clerk: string, within: number): Generator<LegalDate, void, void> {
  yield t.after(t.random.int(1, within));
  t.act('archive', clerk, {
    archiveNumber: `示例调档${t.today.slice(0, 4)}-${t.random.int(1000, 9999)}`,
    volumes: t.random.int(8, 40),
  });
}

export const disputeStory = (plan: DisputePlan): Story => ({
  key: plan.key,
  procedure: 'mediation',
  office: plan.office,
  start: plan.start,
  tell: (t) => dispute(t, plan),
});

/** The committee that would take a dispute of this kind in this township. */
export function committeeFor(
  type: DisputeType,
  township: string,
  random: Random,
): { office: string; level: DisputePlan['level'] } {
  const professional = professionalCommittees.filter((c) => c.disputes.includes(type));
  if (professional.length > 0 && random.chance(type === 'medical' || type === 'traffic' ? 0.9 : 0.25))
    return { office: random.pick(professional).code, level: 'professional' };
  if (random.chance(0.05)) return { office: disputeCentre, level: 'county' };
  const place = townships.find((t) => t.code === township);
  if (place && random.chance(0.55))
    return { office: `mediation-${township}-${random.int(1, place.villages.length)}`, level: 'village' };
  return { office: `mediation-${township}`, level: 'township' };
}
