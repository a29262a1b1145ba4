/** Monitoring points (监测点), what they report, and how enterprises rated visits of 2023. */
import { addYears, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { personName, phone } from '../../names.ts';
import { personOf } from '../../people.ts';
import { dayPicker } from '../calendar-days.ts';
import { randomOf } from '../random.ts';
import type { Story, Tale } from '../tale.ts';
import { supervisor } from './plans.ts';
import { type Subject, subjectKey, subjectsOf } from './subjects.ts';
import type { Shared, VisitSeed } from './visits.ts';

/** “116余家” of the report holds for it: at least 116, and a few more. */
export const points2023 = 118;
export const pointKey = (n: number): string => `monitoring point ${n}`;
const chief = (): string => personOf(supervisor);

function* point(t: Tale, s: Subject): Generator<LegalDate, void, void> {
  const contact = (n: number) => ({ contact: personName(950_000 + s.n + n), phone: phone(s.n + 3000 + n) });
  t.act('appoint', chief(), {
    appointedOn: t.today,
    subject: t.idOf(subjectKey(s.n)),
    name: s.name,
    creditCode: s.code,
    township: s.township,
    ...contact(0),
    until: addYears(t.today, 3),
  });
  // Asked again before each term of three years is over, for as long as the demonstration is told.
  for (let term = 1; term < 20; term++) {
    yield t.calendar.addWorkingDays(String(t.matter.file.until), -t.random.int(5, 20));
    t.act('renew', chief(), { ...contact(term), until: addYears(String(t.matter.file.until), 3) });
  }
}

export function pointStories(seed: string, calendar: Calendar): Story[] {
  const random = randomOf(`${seed} monitoring points`);
  const pick = dayPicker(calendar, '2022-11-14', '2023-06-30');
  const chosen = random.shuffled(subjectsOf(seed)).slice(0, points2023);
  return chosen.map((s, n) => ({
    key: pointKey(n),
    procedure: 'inspections/point',
    office: 'justice',
    start: pick(random),
    tell: (t) => point(t, s),
  }));
}

interface ReportSeed {
  key: string;
  visit: VisitSeed;
  /** Without a code: of which no inspection is known. */
  uncoded?: boolean;
  days: number;
  stop?: 'received' | 'lead';
}

function* reported(t: Tale, p: ReportSeed, shared: Shared, name: string): Generator<LegalDate, void, void> {
  const day = p.visit.day;
  const number = shared.numbers.get(p.visit.key);
  t.act('tell', 'party:reporter', {
    enterprise: name,
    visitDate: day,
    authority: p.visit.authority,
    withCode: p.uncoded !== true,
    ...(p.uncoded || number === undefined ? {} : { code: number }),
    ...(p.uncoded
      ? { problems: ['noCode'], details: '来人没有出示检查编号，查看后离开。' }
      : { visitors: '两名检查人员' }),
  });
  if (p.stop === 'received') return;
  yield t.after(t.random.int(1, 4));
  if (!p.uncoded) {
    t.act('close', chief(), { inspection: t.idOf(p.visit.key), checkNote: '与检查记录一致。' });
    return;
  }
  t.act('makeLead', chief(), { checkNote: '平台没有这一天的检查记录。', handling: 'ask' });
  if (p.stop === 'lead') return;
  yield t.after(t.random.int(5, 15));
  t.act('handle', chief(), { outcome: '系宣传走访，没有实施检查；已提醒该单位走访也应当亮明身份。' });
}

/** Reports of visits: by default of the visit itself, some of them of visits that nobody had entered. */
export function reportStories(calendar: Calendar, seeds: readonly ReportSeed[], shared: Shared): Story[] {
  return seeds.map((p) => ({
    key: p.key,
    procedure: 'inspections/report',
    office: 'justice',
    start: calendar.addWorkingDays(p.visit.day, p.days),
    tell: (t) => reported(t, p, shared, `示例监测点企业${p.key.replace(/\D/g, '')}`),
  }));
}

function* rated(
  t: Tale,
  visit: VisitSeed,
  shared: Shared,
  bad: boolean,
  waits: boolean,
): Generator<LegalDate, void, void> {
  t.act('rate', 'party:rater', {
    visitCode: shared.numbers.get(visit.key) ?? '',
    rating: bad ? 'bad' : t.random.weighted({ good: 90, fair: 10 }),
    ...(bad
      ? { conduct: ['noNotice'], comment: '检查的内容比通知书写的多。' }
      : t.random.chance(0.3)
        ? { comment: '检查规范，讲解清楚。' }
        : {}),
  });
  if (waits) return;
  yield t.after(t.random.int(1, 6));
  t.act('count', chief(), {
    inspection: t.idOf(visit.key),
    ...(bad ? { answer: '已向检查单位提出，今后不得检查通知以外的内容。' } : {}),
  });
}

export function ratingStories(calendar: Calendar, visits: readonly VisitSeed[], shared: Shared, waiting = 0): Story[] {
  return visits.map((visit, n) => ({
    key: `rating of ${visit.key}`,
    procedure: 'inspections/rating',
    office: 'justice',
    // After the result was told, which takes three working days at most.
    start: calendar.addWorkingDays(visit.day, 4 + (n % 5)),
    tell: (t) => rated(t, visit, shared, n % 19 === 7, n < waiting),
  }));
}

export const reportsOf = (visits: readonly VisitSeed[]): ReportSeed[] =>
  visits.map((visit, n) => ({
    key: `monitoring report ${n + 1}`,
    visit,
    days: 1 + (n % 3),
    ...(n % 6 === 4 ? { uncoded: true } : {}),
  }));
export type { ReportSeed };
