/** Reconsideration as it stands on the day of first start: cases at every stage, some near their limit, some late, some waiting for approval or for a party; and those concluded in recent months. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { dayPicker } from '../calendar-days.ts';
import { type Random, randomOf } from '../random.ts';
import type { Story } from '../tale.ts';
import { caseStory } from './case.ts';
import type { CasePlan, Stage } from './plan.ts';
import { planCase } from './year-2023.ts';

/** A stage, and how many working days ago each of its cases was handed in. `ends` counts working days from today to the planned end. */
interface Standing {
  stage: Stage;
  ages: readonly number[];
  ends?: readonly number[];
  change?: Partial<CasePlan>;
}

const standings: readonly Standing[] = [
  { stage: 'received', ages: [0, 0, 1, 2, 4] },
  { stage: 'received', ages: [0, 1, 3], change: { channel: 'portal' } },
  // Handed in at a judicial office and not yet passed on.
  { stage: 'received', ages: [0, 0, 1, 2], change: { channel: 'intakePoint' } },
  { stage: 'assigned', ages: [1, 2, 3, 4] },
  { stage: 'supplementAsked', ages: [2, 9], change: { supplement: true } },
  { stage: 'supplementServed', ages: [5, 9, 12], change: { supplement: true } },
  { stage: 'refusalProposed', ages: [3, 4], change: { intake: 'refuse', ground: 'interest' } },
  { stage: 'refused', ages: [8], change: { intake: 'refuse', ground: 'scope' } },
  { stage: 'accepted', ages: [4, 5] },
  { stage: 'chosen', ages: [6, 7, 16] },
  { stage: 'copied', ages: [7, 9] },
  { stage: 'copyReceived', ages: [9, 10, 11, 12, 13, 14, 15, 16] },
  { stage: 'copyReceived', ages: [24] },
  { stage: 'replied', ages: [18, 20, 23] },
  { stage: 'heard', ages: [22, 25, 29, 33] },
  { stage: 'hearingNotified', ages: [20, 22, 24], change: { hearing: true } },
  { stage: 'committeeAsked', ages: [26], change: { committee: true } },
  { stage: 'stayRequested', ages: [22] },
  { stage: 'suspensionProposed', ages: [24] },
  { stage: 'suspended', ages: [30, 48, 66], change: { suspend: 200 } },
  { stage: 'extensionProposed', ages: [36] },
  { stage: 'extended', ages: [42], change: { extend: true } },
  { stage: 'mediating', ages: [34], ends: [3], change: { conclusion: 'mediate' } },
  { stage: 'drafted', ages: [35, 38], ends: [2, 1], change: { conclusion: 'decide' } },
  { stage: 'proposed', ages: [34, 36, 37, 38], ends: [1, 0, 1, 0], change: { conclusion: 'decide' } },
  { stage: 'proposed', ages: [30], ends: [1], change: { conclusion: 'withdraw' } },
  { stage: 'proposed', ages: [33], ends: [0], change: { conclusion: 'mediate' } },
  // The sixty days are over; the decision waits for its approval all the same.
  { stage: 'proposed', ages: [50, 54], ends: [0, 1], change: { conclusion: 'decide', late: true } },
  { stage: 'decided', ages: [36, 39, 45], ends: [-1, -2, -8], change: { conclusion: 'decide' } },
  { stage: 'served', ages: [44, 46, 52], ends: [-5, -7, -14], change: { conclusion: 'decide' } },
  {
    stage: 'performing',
    ages: [56, 62, 70],
    ends: [-18, -24, -31],
    change: { conclusion: 'decide', kind: 'omission', scene: 0, outcome: 'orderPerformance', ground: 'notPerformed' },
  },
  { stage: 'opinionServed', ages: [60, 66], ends: [-22, -28], change: { conclusion: 'decide', opinion: true } },
];

function standing(random: Random, calendar: Calendar, today: LegalDate): CasePlan[] {
  const base = calendar.previousWorkingDay(today);
  let n = 0;
  return standings.flatMap(({ stage, ages, ends, change }) =>
    ages.map((age, i): CasePlan => {
      const start = calendar.addWorkingDays(base, -age);
      const plan = planCase(`case present-${++n}`, random, calendar, start, change?.intake ?? 'accept', 50);
      return {
        ...plan,
        // Only applications at the window can lack a signature; those at a point or online are shown as what they are.
        channel: random.chance(0.7) ? 'hand' : 'post',
        ...change,
        ...(change?.kind === undefined || change.kind === plan.kind
          ? {}
          : { respondent: random.pick(['natural-resources', 'tangnan', 'youlan', 'wuyang']) }),
        end: ends?.[i] === undefined ? plan.end : calendar.addWorkingDays(base, ends[i] as number),
        stop: stage,
        pace: { assign: 1, accept: 1, copy: 1, received: 1, reply: 5 },
      };
    }),
  );
}

/** Cases of the last months, from which the overview's chart has its life. */
function recent(random: Random, calendar: Calendar, today: LegalDate): CasePlan[] {
  const pick = dayPicker(calendar, addDays(today, -345), addDays(today, -78));
  return Array.from({ length: 58 }, (_, n): CasePlan => {
    const intake = n < 48 ? 'accept' : n < 51 ? 'refuse' : n < 54 ? 'withdraw' : n < 56 ? 'abandon' : 'deemed';
    const plan = planCase(`case recent-${n + 1}`, random, calendar, pick(random), intake, random.int(26, 52));
    const simplified = intake === 'accept' && n % 4 === 0;
    return {
      ...plan,
      ...(simplified
        ? {
            simplified,
            end: calendar.nextWorkingDay(addDays(plan.start, random.int(22, 28))),
            pace: { assign: 0, accept: 1, copy: 1, received: 1, reply: 3 },
          }
        : {}),
      ...(n % 16 === 5 ? { hearing: true } : {}),
      ...(n % 14 === 6 && !simplified ? { sued: true } : {}),
    };
  });
}

export function presentCases(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const random = randomOf(`${seed} cases ${today}`);
  return [...standing(random, calendar, today), ...recent(random, calendar, today)].map(caseStory);
}
