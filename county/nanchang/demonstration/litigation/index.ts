/** Litigation of the demonstration: 34 suits in 2023, all answered in time, no letter of a court or procuratorate then; a few later, and the desk of today. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { townships } from '../../townships.ts';
import { dayPicker } from '../calendar-days.ts';
import { randomOf } from '../random.ts';
import type { Story } from '../tale.ts';
import { presentAdvice } from './advice.ts';
import { deliberationsOf, presentDeliberations } from './deliberations.ts';
import { suitTopics } from './suit-topics.ts';
import { suitStory } from './suits/first-instance.ts';
import { type Stop, type SuitPlan, secondStartOf } from './suits/plan.ts';
import { secondStory } from './suits/second-instance.ts';

/** Suits of first instance received in 2023: six of the county, of which four joint with a bureau, nine of townships, nineteen of bureaus. */
export const suits2023 = 34;

const endings: readonly (readonly [string, number])[] = [
  ['dismissClaims', 17],
  ['withdrawn', 5],
  ['dismissSuit', 3],
  ['revoke', 3],
  ['mediated', 2],
  ['declareIllegal', 2],
  ['orderPerformance', 2],
];

function plansOf(seed: string, calendar: Calendar, year: number, count: number, until: LegalDate): SuitPlan[] {
  const random = randomOf(`${seed} litigation ${year}`);
  const pick = dayPicker(calendar, `${year}-01-09`, `${year}-12-01`);
  const departments = suitTopics.filter((s) => s.office !== 'township' && s.office !== 'county');
  const townshipTopics = suitTopics.filter((s) => s.office === 'township');
  const countyTopics = suitTopics.filter((s) => s.office === 'county');
  const judgments = random.shuffled(endings.flatMap(([kind, many]) => Array.from({ length: many }, () => kind)));
  const towns = random.shuffled(townships.filter((t) => t.kind === 'town' || t.kind === 'township').map((t) => t.code));
  // Late in the year enough that decisions of the same year have been upheld before it.
  const joints = ['public-security', 'human-resources', 'natural-resources', 'market-regulation'];
  const days = Array.from({ length: count }, () => pick(random)).sort();
  return days
    .map((received, n): SuitPlan => {
      const kind = n % 17 === 5 ? 'county' : n % 9 === 7 ? 'joint' : n % 4 === 2 ? 'township' : 'department';
      const joint = kind === 'joint' ? (joints[Math.floor(n / 9) % joints.length] as string) : undefined;
      const topic =
        kind === 'county'
          ? (countyTopics[n % countyTopics.length] as (typeof suitTopics)[number])
          : kind === 'township'
            ? (townshipTopics[n % townshipTopics.length] as (typeof suitTopics)[number])
            : joint !== undefined
              ? (departments.find((d) => d.office === joint) ?? (departments[0] as (typeof suitTopics)[number]))
              : (departments[(n * 5 + year) % departments.length] as (typeof suitTopics)[number]);
      const judgment = judgments[n % judgments.length] as string;
      const heard = !['withdrawn', 'dismissSuit', 'mediated'].includes(judgment) || n % 3 === 0;
      const appeal =
        judgment === 'dismissClaims' && n % 6 === 1 && kind !== 'joint' && kind !== 'county'
          ? 'other'
          : judgment === 'declareIllegal' && n % 2 === 0
            ? 'ours'
            : undefined;
      return {
        key: `suit ${year}-${n + 1}`,
        office:
          kind === 'county' || kind === 'joint'
            ? 'justice'
            : kind === 'township'
              ? (towns[n % towns.length] as string)
              : topic.office,
        topic,
        number: n + 1,
        received,
        judgment,
        ...(heard
          ? {
              attended:
                n % 8 === 3
                  ? ('staff' as const)
                  : kind === 'joint' && n % 2 === 1
                    ? ('coHead' as const)
                    : ('head' as const),
            }
          : {}),
        ...(joint === undefined ? {} : { joint }),
        pace: random.int(0, 14),
        ...(appeal === undefined ? {} : { appeal }),
      };
    })
    .filter((p) => p.received <= until);
}

function storiesOf(plans: readonly SuitPlan[], calendar: Calendar, until: LegalDate): Story[] {
  return plans.flatMap((p) => {
    const second = calendar.nextWorkingDay(addDays(p.received, secondStartOf(p)));
    return p.appeal === 'other' && second <= until ? [suitStory(p), secondStory(p, second)] : [suitStory(p)];
  });
}

export function litigationOf2023(seed: string, calendar: Calendar): Story[] {
  return [
    ...storiesOf(plansOf(seed, calendar, 2023, suits2023, '2023-12-31'), calendar, '9999-12-31'),
    ...deliberationsOf(seed, calendar, 2023),
  ];
}

/** Suits of today: how many days ago the copy came, and where each stands. */
const waiting: readonly { stop: Stop; age: number; judgment?: string; office?: string; attended?: 'staff' }[] = [
  { stop: 'served', age: 0 },
  { stop: 'assigned', age: 4 },
  { stop: 'overdue', age: 18, office: 'xiangtang' },
  { stop: 'asked', age: 9 },
  { stop: 'granted', age: 13 },
  { stop: 'submitted', age: 13 },
  { stop: 'signing', age: 12 },
  { stop: 'defended', age: 20 },
  { stop: 'settling', age: 32, judgment: 'withdrawn' },
  { stop: 'scheduled', age: 30 },
  { stop: 'designated', age: 38 },
  { stop: 'designated', age: 40, attended: 'staff' },
  { stop: 'heard', age: 55 },
  { stop: 'judged', age: 70, judgment: 'revoke' },
  { stop: 'appealing', age: 74, judgment: 'declareIllegal' },
  { stop: 'lesson', age: 100, judgment: 'declareIllegal' },
  { stop: 'effective', age: 118, judgment: 'orderPerformance' },
  { stop: 'effective', age: 132, judgment: 'orderPayment' },
];

function suitsOfToday(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const random = randomOf(`${seed} litigation ${today}`);
  const topics = random.shuffled(suitTopics.filter((s) => s.office !== 'township' && s.office !== 'county'));
  const base = calendar.previousWorkingDay(today);
  return waiting.flatMap((w, n): Story[] => {
    const received = calendar.previousWorkingDay(addDays(base, -w.age));
    // What came in 2023 is told with that year.
    if (received < '2024-01-01') return [];
    const topic =
      w.office === undefined
        ? (topics[n % topics.length] as (typeof suitTopics)[number])
        : (suitTopics.find((s) => s.office === 'township') as (typeof suitTopics)[number]);
    return [
      suitStory({
        key: `suit present-${n + 1}`,
        office: w.office ?? topic.office,
        topic,
        number: 501 + n,
        received,
        judgment: w.judgment ?? 'dismissClaims',
        ...(w.stop === 'settling' ? {} : { attended: w.attended ?? ('head' as const) }),
        pace: 0,
        stop: w.stop,
      }),
    ];
  });
}

/** A dozen suits of each year since, the letters of courts and procuratorates, the standing committee's opinions, and the desk of today. */
export function presentLitigation(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const years = Array.from({ length: Number(today.slice(0, 4)) - 2023 }, (_, n) => 2024 + n);
  return [
    ...years.flatMap((year) => storiesOf(plansOf(seed, calendar, year, 12, today), calendar, today)),
    ...suitsOfToday(seed, calendar, today),
    ...presentAdvice(calendar, today),
    ...years.flatMap((year) => deliberationsOf(seed, calendar, year).filter((s) => s.start <= today)),
    ...presentDeliberations(calendar, today),
  ];
}
