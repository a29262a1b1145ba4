/** The year 2023 in reconsideration, planned so that it adds up: 233 applications, 177 accepted, and a reason for each of the other 56. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { bureaus } from '../../offices.ts';
import { townships } from '../../townships.ts';
import { dayPicker } from '../calendar-days.ts';
import { partyOf } from '../parties.ts';
import { type Random, randomOf } from '../random.ts';
import type { Story } from '../tale.ts';
import { caseStory, intakePointStories } from './case.ts';
import { type Grievance, type GrievanceKind, grievances, grievanceWeights } from './grievances.ts';
import type { CasePlan, Conclusion, Intake } from './plan.ts';

/** What the county's report of 2023 says of reconsideration (part 一, paragraph 17), and how the other 56 are explained. */
export const reported2023 = {
  applications: 233,
  accepted: 177,
  notAccepted: 19,
  redirected: 15,
  withdrawn: 11,
  abandoned: 6,
  pending: 5,
  carriedIn: 14,
} as const;

const townshipWeights = Object.fromEntries(townships.map((t) => [t.code, t.weight]));

/** A respondent that may be contested for such an act. */
function respondentOf(random: Random, grievance: Grievance): string {
  const kind = random.pick(grievance.against);
  if (kind === 'township') return random.pick(townships.filter((t) => t.kind === 'town' || t.kind === 'township')).code;
  if (kind === 'street') return random.pick(townships.filter((t) => t.kind === 'street')).code;
  if (!bureaus.some((b) => b.code === kind)) throw new Error(`没有单位${kind}`);
  return kind;
}

const outcomes: Readonly<Record<string, readonly [number, readonly string[], readonly string[]]>> = {
  // 权重、旧法的理由、新法的理由
  uphold: [58, ['allRight'], ['allRight']],
  revoke: [13, ['factsLacking', 'procedureBroken', 'basisWrong'], ['factsLacking', 'procedureBroken']],
  revokeInPart: [2, ['factsLacking'], ['factsLacking']],
  declareIllegal: [9, ['procedureBroken', 'nothingToRevoke'], ['minorProcedure', 'nothingToRevoke']],
  modify: [5, ['plainlyUnfit'], ['contentUnfit']],
  orderPerformance: [8, ['notPerformed'], ['notPerformed']],
};

function outcomeOf(random: Random, kind: GrievanceKind, old: boolean): { outcome: string; ground: string } {
  let outcome: string =
    kind === 'omission'
      ? random.weighted({ orderPerformance: 70, uphold: 20, declareIllegal: 10 })
      : random.weighted({ uphold: 62, revoke: 14, revokeInPart: 2, declareIllegal: 9, modify: 5 });
  if (outcome === 'modify' && kind !== 'penalty') outcome = 'revoke';
  if (kind === 'coercion') outcome = random.chance(0.6) ? 'declareIllegal' : 'uphold';
  const [, before, since] = outcomes[outcome] as (typeof outcomes)[string];
  return { outcome, ground: random.pick(old ? before : since) };
}

const conclusions: Readonly<Record<Conclusion, number>> = { decide: 60, withdraw: 24, mediate: 9, dismiss: 7 };

/** Plans one case handed in on `start`; `length` is how many calendar days its examination takes. */
export function planCase(
  key: string,
  random: Random,
  calendar: Calendar,
  start: LegalDate,
  intake: Intake,
  length: number,
): CasePlan {
  const old = start < '2024-01-01';
  const kind = random.weighted(grievanceWeights);
  const scenes = grievances[kind] as readonly Grievance[];
  const side =
    kind === 'workInjury' || random.chance(0.14)
      ? 'company'
      : kind === 'penalty' && random.chance(0.25)
        ? 'business'
        : 'citizen';
  // The first penalty is one for a brawl, which no company is given.
  const scene = random.int(kind === 'penalty' && side !== 'citizen' ? 1 : 0, scenes.length - 1);
  const township = random.weighted(townshipWeights);
  const conclusion = random.weighted(conclusions);
  const { outcome, ground } = outcomeOf(random, kind, old);
  return {
    key,
    start,
    kind,
    scene,
    township,
    intake,
    conclusion,
    outcome,
    // Nobody is late who complains that nothing was done: that window has hardly opened.
    ground:
      intake === 'refuse'
        ? random.weighted({ inTime: kind === 'omission' ? 0 : 45, scope: 30, interest: 25, jurisdiction: old ? 0 : 20 })
        : ground,
    channel: random.weighted({
      hand: 48,
      post: 24,
      intakePoint: 20,
      oral: side === 'citizen' ? 4 : 0,
      portal: old ? 4 : 22,
    }),
    respondent: respondentOf(random, scenes[scene] as Grievance),
    applicant: partyOf(side, random, township),
    end: calendar.nextWorkingDay(addDays(start, length)),
    pace: {
      assign: random.int(0, 1),
      accept: random.int(1, 3),
      copy: random.int(1, 3),
      received: random.int(1, 2),
      reply: random.int(4, 8),
    },
  };
}

const usualLength = (random: Random): number => random.int(28, 57);

export function reconsideration2023(seed: string, calendar: Calendar): Story[] {
  const random = randomOf(`${seed} reconsideration 2023`);
  const plans: CasePlan[] = [];
  // Applications whose intake ends within the year leave time for it; only those that wait at the year's end come in its last days.
  const early = dayPicker(calendar, '2023-01-03', '2023-11-24');
  const beforeLast = dayPicker(calendar, '2023-01-03', '2023-12-20');
  const lastDays = dayPicker(calendar, '2023-12-27', '2023-12-29');
  const add = (
    count: number,
    intake: Intake,
    day: (r: Random) => LegalDate,
    change: (plan: CasePlan, n: number) => Partial<CasePlan> = () => ({}),
  ): void => {
    for (let n = 0; n < count; n++) {
      const plan = planCase(
        `case 2023-${plans.length + 1}`,
        random,
        calendar,
        day(random),
        intake,
        usualLength(random),
      );
      plans.push({ ...plan, ...change(plan, n) });
    }
  };
  const { accepted, notAccepted, redirected, withdrawn, abandoned, pending, carriedIn } = reported2023;
  add(4, 'deemed', early);
  add(accepted - 4, 'accept', beforeLast, (plan, n) => features(plan, n, random, calendar));
  add(notAccepted, 'refuse', beforeLast);
  add(redirected, 'redirect', beforeLast);
  add(withdrawn, 'withdraw', beforeLast);
  add(abandoned, 'abandon', early);
  // Handed in within the last days of the year and looked at in the next.
  add(pending, 'accept', lastDays, () => ({ pace: { assign: 2, accept: 2, copy: 2, received: 1, reply: 6 } }));
  // Accepted in the year before and concluded in this one.
  const before = dayPicker(calendar, '2022-11-14', '2022-12-16');
  for (let n = 0; n < carriedIn; n++)
    plans.push(planCase(`case 2022-${n + 1}`, random, calendar, before(random), 'accept', random.int(48, 58)));
  return [...intakePointStories(), ...plans.map(caseStory)];
}

/** Hearings, suspensions, extensions and the rest among the accepted, as often as they are. */
function features(plan: CasePlan, n: number, random: Random, calendar: Calendar): Partial<CasePlan> {
  const longer = (days: number): LegalDate => calendar.nextWorkingDay(addDays(plan.end, days));
  if (n % 23 === 5) return { hearing: true, end: longer(10) };
  if (n % 29 === 7) return { committee: true };
  if (n % 31 === 9) return { suspend: random.int(15, 40), end: longer(45) };
  if (n % 37 === 11) return { extend: true, end: longer(25) };
  if (n % 17 === 3) return { supplement: true, end: longer(12) };
  if (n % 19 === 13) return { opinion: true };
  if (n % 13 === 4) return { sued: true, conclusion: 'decide' };
  if (n === 90) return { late: true, end: calendar.nextWorkingDay(addDays(plan.start, 66)), conclusion: 'decide' };
  return {};
}
