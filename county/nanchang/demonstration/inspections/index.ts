/** Inspections: the lists, plans, draws and visits of 2023 as the county reported them — 1,184 by lot, 228 plan items, 118 monitoring points — and what waits today. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { officerAccount } from '../../officers.ts';
import { personOf } from '../../people.ts';
import { townships } from '../../townships.ts';
import { dayPicker } from '../calendar-days.ts';
import { powerKey, powersOf } from '../enforcers/teams.ts';
import { randomOf } from '../random.ts';
import type { Story } from '../tale.ts';
import { type DrawnBoard, type DrawSeed, drawsOf2023, itemOf, presentDraws, storyOfDraw } from './draws.ts';
import { type Item, townshipItems } from './items.ts';
import {
  inspectorStories,
  itemStories,
  type PlanSeed,
  planKey,
  plansOf2023,
  presentPlans,
  storyOfPlan,
} from './plans.ts';
import { pointStories, ratingStories, reportStories, reportsOf } from './points.ts';
import { type Subject, subjectStories, subjectsOf } from './subjects.ts';
import {
  type Outcome,
  type Shared,
  storyOfVisit,
  type VisitSeed,
  type VisitStop,
  visitDayBefore,
  visitDayFrom,
  visitDays,
} from './visits.ts';

/** What the county's report of 2023 says (part 一, paragraphs 5 and 10); two honest operators were visited by routine, of five hundred. */
export const inspections2023 = { random: 1184, referred: 40, honestVisited: 2 } as const;

/** What came of the visits by lot; the rest found nothing. */
const outcomes: Readonly<Partial<Record<Outcome, number>>> = {
  pending: inspections2023.referred,
  ordered: 72,
  corrected: 78,
  unreachable: 44,
  noActivity: 16,
  concealed: 6,
  closed: 4,
};
const isProblem = (outcome: Outcome): boolean => ['pending', 'ordered', 'corrected', 'concealed'].includes(outcome);

const sharedOf = (seed: string, board: DrawnBoard): Shared => ({ seed, board, numbers: new Map(), byId: new Map() });

/** One visit for each enterprise drawn. */
function randomVisits(seed: string, calendar: Calendar, draws: readonly DrawSeed[]): VisitSeed[] {
  const random = randomOf(`${seed} inspection visits 2023`);
  const total = draws.reduce((sum, d) => sum + d.count, 0);
  const marked = Object.entries(outcomes).flatMap(([outcome, n]) =>
    Array.from({ length: n }, () => outcome as Outcome),
  );
  const dealt = random.shuffled([...marked, ...Array.from({ length: total - marked.length }, (): Outcome => 'clean')]);
  return draws.flatMap((d) => {
    const days = visitDays(calendar, calendar.addWorkingDays(d.day, 6), d.until);
    return Array.from({ length: d.count }, (_, at): VisitSeed => {
      const day = days[Math.floor((at * days.length) / d.count)] as LegalDate;
      const first = calendar.addWorkingDays(d.day, 1);
      const opened = calendar.addWorkingDays(day, -random.int(3, 6));
      return {
        key: `inspection of ${d.key} ${at + 1}`,
        kind: 'random',
        authority: d.authority,
        item: d.item,
        draw: { key: d.key, at },
        opened: opened < first ? first : opened,
        day,
        ...(d.joint === undefined ? {} : { joint: d.joint }),
        outcome: dealt.pop() as Outcome,
      };
    });
  });
}

const campaigns = [
  { code: 'YJ03', name: '有限空间作业安全', from: '2023-06-12', to: '2023-08-31', drafted: '2023-05-15' },
  { code: 'SJ01', name: '夏季餐饮食品安全', from: '2023-06-12', to: '2023-08-31', drafted: '2023-05-16' },
] as const;
const campaignKey = (code: string): string => planKey('special', code, 2023);

function campaignPlans(calendar: Calendar): PlanSeed[] {
  return campaigns.map((c): PlanSeed => {
    const item = itemOf(c.code);
    return {
      key: campaignKey(c.code),
      authority: item.authority,
      item,
      year: 2023,
      kind: 'special',
      way: 'key',
      visits: 8,
      from: c.from,
      to: c.to,
      drafted: c.drafted,
      filed: calendar.addWorkingDays(c.drafted, 8),
      reviewed: calendar.addWorkingDays(c.drafted, 12),
      executed: { on: calendar.nextWorkingDay('2023-09-11'), done: 8, found: 0 },
    };
  });
}

/** Visits that no draw chose: full coverage of key fields, two campaigns, and single cases. */
function plannedVisits(seed: string, calendar: Calendar): VisitSeed[] {
  const random = randomOf(`${seed} planned visits 2023`);
  const subjects = subjectsOf(seed);
  const officers = (authority: string, n: number): string[] => {
    const first = 1 + ((2 * n) % 4);
    return [personOf(officerAccount(authority, first)), personOf(officerAccount(authority, first + 1))];
  };
  const chosen = (industry: string, honest: boolean): Subject[] =>
    random.shuffled(
      subjects.filter((s) => s.industry === industry && s.honest === honest && (honest || s.risk !== 'a')),
    );
  const days = visitDays(calendar, '2023-04-01', '2023-10-31');
  const summer = visitDays(calendar, '2023-06-12', '2023-08-31');
  const at = (list: readonly LegalDate[], n: number): LegalDate => list[(n * 5 + 2) % list.length] as LegalDate;
  const seeds: VisitSeed[] = [];
  const add = (
    code: string,
    s: Subject,
    n: number,
    day: LegalDate,
    more: Pick<VisitSeed, 'kind' | 'plan' | 'source'>,
  ): void => {
    const item = itemOf(code);
    seeds.push({
      key: `inspection ${more.kind} 2023 ${code} ${n + 1}`,
      authority: item.authority,
      item,
      subject: s,
      officers: officers(item.authority, n),
      opened: calendar.addWorkingDays(day, more.kind === 'case' ? -1 : -4),
      day,
      outcome: random.weighted({ clean: 70, corrected: 18, ordered: 12 }),
      ...more,
    });
  };
  const plain = chosen('chemicals', false);
  const honest = chosen('chemicals', true).slice(0, inspections2023.honestVisited);
  for (const [n, s] of [...honest, ...plain.slice(0, 10)].entries())
    add('YJ02', s, n, at(days, n), { kind: 'routine', plan: planKey('emergency', '示例检YJ02', 2023) });
  for (const [n, s] of plain.slice(10, 20).entries())
    add('HJ04', s, n, at(days, n + 3), { kind: 'routine', plan: planKey('ecology-city', '示例检HJ04', 2023) });
  for (const { code } of campaigns)
    for (const [n, s] of chosen(itemOf(code).industry, false).slice(0, 8).entries())
      add(code, s, n, at(summer, n), { kind: 'special', plan: campaignKey(code) });
  const anyDay = dayPicker(calendar, '2023-02-15', '2023-11-15');
  const codes = ['SJ02', 'SJ03', 'HJ02', 'RS02', 'YJ03', 'NY01', 'WJ01', 'ZJ01', 'JT01', 'CG02', 'WL01', 'JY01'];
  const sources = ['complaint', 'assigned', 'dataAlert', 'ownRequest'] as const;
  for (const [c, code] of codes.entries())
    for (const [n, s] of chosen(itemOf(code).industry, false).slice(20, 22).entries())
      add(code, s, n, anyDay(random), { kind: 'case', source: sources[(c + n) % 4] as 'complaint' });
  return seeds;
}

/** Complaints that townships looked into with the powers they took over, each in its own place. */
function townshipVisits(seed: string, calendar: Calendar): VisitSeed[] {
  const random = randomOf(`${seed} township visits 2023`);
  const anyDay = dayPicker(calendar, '2023-03-01', '2023-11-10');
  const item = townshipItems.find((i) => i.code === '示例检XZ05') as Item;
  return townships.slice(0, 10).flatMap(({ code }, n): VisitSeed[] => {
    const subject = subjectsOf(seed).find((s) => s.township === code && !s.honest && s.industry === 'catering');
    const power = powersOf(code, '2023-03-01')[0];
    if (!subject || !power) return [];
    const day = anyDay(random);
    return [
      {
        key: `inspection township 2023 ${code}`,
        kind: 'case',
        authority: code,
        item,
        subject,
        officers: [1, 2].map((i) => personOf(officerAccount(code, i))),
        power: powerKey(code, power.code),
        source: 'complaint',
        opened: calendar.addWorkingDays(day, -1),
        day,
        outcome: n % 3 === 1 ? 'corrected' : n % 5 === 3 ? 'ordered' : 'clean',
      },
    ];
  });
}

/** The lists of 2022 and the year 2023. */
export function inspectionsOf2023(seed: string, calendar: Calendar): Story[] {
  const board: DrawnBoard = new Map();
  const shared = sharedOf(seed, board);
  const draws = drawsOf2023(seed, calendar);
  const random = randomVisits(seed, calendar, draws);
  const planned = [...plannedVisits(seed, calendar), ...townshipVisits(seed, calendar)];
  const doneOf = (authority: string, code: string) => {
    const own = [...random, ...planned.filter((v) => v.kind === 'routine')].filter(
      (v) => v.authority === authority && v.item.code === code,
    );
    return { done: own.length, found: own.filter((v) => isProblem(v.outcome)).length };
  };
  const seen = random.filter((v) => ['clean', 'corrected', 'ordered'].includes(v.outcome));
  return [
    ...subjectStories(seed, calendar),
    ...itemStories(calendar),
    ...inspectorStories(calendar),
    ...plansOf2023(seed, calendar, doneOf),
    ...campaignPlans(calendar).map(storyOfPlan),
    ...draws.map((d) => storyOfDraw(calendar, d, board)),
    ...[...random, ...planned].map((v) => storyOfVisit(v, shared)),
    ...pointStories(seed, calendar),
    ...reportStories(calendar, reportsOf(seen.filter((_, n) => n % 50 === 7)), shared),
    ...ratingStories(
      calendar,
      seen.filter((_, n) => n % 17 === 3),
      shared,
    ),
  ];
}

const stops: readonly (VisitStop | undefined)[] = [
  'opened',
  'approval',
  'approved',
  'notified',
  'recorded',
  'told',
  'correcting',
  'rechecked',
  'cancelled',
  undefined,
];

/** Today: visits in every state under two draws, and single cases. */
export function presentInspections(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const board: DrawnBoard = new Map();
  const shared = sharedOf(seed, board);
  const draws = presentDraws(calendar, today);
  const base = calendar.previousWorkingDay(today);
  const past = visitDayBefore(calendar, base);
  const coming = visitDayFrom(calendar, calendar.addWorkingDays(base, 1));
  const visits = draws
    .filter((d) => d.stop === 'drawn')
    .flatMap((d) =>
      stops.map((stop, at): VisitSeed => {
        const visited = stop === undefined || ['recorded', 'told', 'correcting', 'rechecked'].includes(stop);
        const day = visited ? past : coming;
        return {
          key: `inspection present ${d.key} ${at + 1}`,
          kind: 'random',
          authority: d.authority,
          item: d.item,
          draw: { key: d.key, at },
          ...(d.joint === undefined ? {} : { joint: d.joint }),
          opened: calendar.addWorkingDays(visited ? past : base, visited ? -4 : stop === 'cancelled' ? -3 : -2),
          day,
          outcome: stop === 'correcting' || stop === 'rechecked' ? 'ordered' : stop === 'told' ? 'corrected' : 'clean',
          ...(stop === undefined ? {} : { stop }),
        };
      }),
    );
  const subjects = subjectsOf(seed).filter((s) => s.industry === 'foodRetail' && !s.honest);
  const cases = (['opened', 'approval', 'inspecting', 'recorded'] as const).map((stop, n): VisitSeed => {
    const item = itemOf('SJ02');
    const day = calendar.addWorkingDays(base, stop === 'inspecting' || stop === 'recorded' ? 0 : 1);
    return {
      key: `inspection present case ${n + 1}`,
      kind: 'case',
      authority: item.authority,
      item,
      subject: subjects[n * 7] as Subject,
      officers: [1 + n, 2 + n].map((i) => personOf(officerAccount(item.authority, i))),
      source: n % 2 === 0 ? 'complaint' : 'assigned',
      opened: calendar.addWorkingDays(base, -1),
      day,
      outcome: 'clean',
      stop,
    };
  });
  const told = visits.filter((v) => v.stop === undefined);
  return [
    ...presentPlans(seed, calendar, today),
    ...draws.map((d) => storyOfDraw(calendar, d, board)),
    ...[...visits, ...cases].map((v) => storyOfVisit(v, shared)),
    ...reportStories(
      calendar,
      // Early in 2024 nobody drawn this year has been visited yet.
      told.slice(0, 1).flatMap((visit) => [
        {
          key: 'monitoring report 901',
          visit: { ...visit, day: addDays(base, -1) },
          uncoded: true,
          days: 1,
          stop: 'received' as const,
        },
        {
          key: 'monitoring report 902',
          visit: { ...visit, day: addDays(base, -6) },
          uncoded: true,
          days: 1,
          stop: 'lead' as const,
        },
      ]),
      shared,
    ),
    ...ratingStories(calendar, told, shared, told.length),
  ];
}
