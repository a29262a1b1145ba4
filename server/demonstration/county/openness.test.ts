// Requests for information in the demonstration: told through the engine, they end as the law knows, each third party by itself.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  opennessOf2023,
  presentOpenness,
  requests2023,
} from '../../../county/nanchang/demonstration/openness/index.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import {
  frozenCell,
  frozenTables,
  limitsOf,
  type Matter,
  type Procedure,
  settingReader,
} from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import { told } from '../telling/told.ts';

const calendar = calendarOf(holidayYears);
const today = '2026-11-23';
const procedures = modules.find((m) => m.id === 'openness')?.procedures ?? [];
const needed = (procedure: string): boolean =>
  ['openness/request', 'openness/consultation', 'openness/annual-report'].includes(procedure);
const tell = (stories: Parameters<typeof told>[0]): Matter[] => [
  ...told(
    stories.filter((s) => needed(s.procedure)),
    { today },
  ).matters.values(),
];
const did = (m: Matter, ...acts: string[]): boolean => m.history.some((d) => acts.includes(d.act));
const replyLimits = (m: Matter) => {
  const procedure = procedures.find((p) => p.id === m.procedure) as Procedure;
  return limitsOf(procedure, m, calendar, settingReader(procedure, {})).filter((l) => l.limit === 'reply');
};

describe('the year 2023', () => {
  let requests: Matter[] = [];
  let thirds: Matter[] = [];
  let annual: Matter[] = [];
  beforeAll(() => {
    const all = tell(opennessOf2023('yifa', calendar));
    requests = all.filter((m) => m.procedure === 'request');
    thirds = all.filter((m) => m.procedure === 'consultation');
    annual = all.filter((m) => m.procedure === 'annual-report');
  }, 60_000);

  test('receives 120 requests, and every request of the year ends or is carried over', () => {
    const in2023 = (m: Matter): boolean =>
      m.history.some((d) => ['receive', 'confirm'].includes(d.act) && d.on.startsWith('2023'));
    expect(requests.filter(in2023).length).toBe(requests2023 + 3);
    for (const m of requests)
      expect(['archived', 'abandoned', 'unpaid', 'withdrawn', 'merged', 'replied'], m.state).toContain(m.state);
  });

  test('knows every answer of the law, and every kind of silence', () => {
    expect(new Set(requests.map((m) => m.file.outcome).filter(Boolean)).size).toBeGreaterThanOrEqual(20);
    for (const act of ['abandonUncorrected', 'abandonUnpaid', 'organDeemed', 'extend', 'answerOnSpot', 'merge'])
      expect(
        requests.some((m) => did(m, act)),
        act,
      ).toBe(true);
    // The six columns of table 3.
    expect(new Set(requests.map((m) => m.file.applicantKind)).size).toBe(6);
  });

  test('asks each third party by itself: some agree, some object, some are silent, one answers late', () => {
    const states = new Set(thirds.map((m) => m.state));
    for (const state of ['agreed', 'objected', 'silent', 'late']) expect(states, state).toContain(state);
    for (const m of requests.filter((r) => did(r, 'consultThird'))) {
      const own = thirds.filter((c) => c.file.request === m.id);
      expect(own.length).toBe((m.file.thirdParties as readonly unknown[]).length);
      expect(m.tracks.third).toBe('heard');
    }
    expect(requests.some((m) => ((m.file.thirdParties as readonly unknown[] | undefined) ?? []).length === 2)).toBe(
      true,
    );
  });

  test('every office submitted its report of the year, nearly all by 31 January, and the county its own by 31 March', () => {
    const of2023 = annual.filter((m) => m.file.year === 2023);
    const own = of2023.filter((m) => m.file.level === 'office');
    expect(own.every((m) => m.state === 'filed')).toBe(true);
    expect(new Set(own.map((m) => m.office)).size).toBe(own.length);
    const late = own.filter((m) => did(m, 'submitLate'));
    expect(late.length).toBeGreaterThan(0);
    expect(late.length).toBeLessThan(4);
    for (const m of own.filter((o) => !late.includes(o)))
      expect(String(m.history.find((d) => d.act === 'submit')?.on) <= '2024-01-31', m.office).toBe(true);
    expect(of2023.filter((m) => m.file.level === 'county').map((m) => did(m, 'announce'))).toEqual([true]);
  });

  test('every report holds its tables as they were computed on the day it was settled, and they add up to the county’s', () => {
    const of2023 = annual.filter((m) => m.file.year === 2023);
    const frozen = of2023.map((m) => ({ m, tables: frozenTables(m.file.figures) }));
    for (const { m, tables } of frozen) {
      expect(tables?.asOf, m.office).toBe(m.history.findLast((d) => d.act === 'settle')?.on);
      expect(tables).toMatchObject({ year: 2023, ...(m.file.level === 'office' ? { office: m.office } : {}) });
    }
    const at = (level: string, figure: string): number[] =>
      frozen
        .filter(({ m }) => m.file.level === level)
        .map(({ tables }) => Number(frozenCell(tables, `openness.${figure}`)));
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
    for (const row of ['requests-received', 'granted', 'not-held', 'requests-ended', 'requests-carried-out'])
      expect(sum(at('office', row)), row).toBe(sum(at('county', row)));
    const [received = 0] = at('county', 'requests-received');
    expect(received).toBe(requests2023 + 3);
  });

  test('answers every request within its time, what the third parties took not counted', () => {
    for (const m of requests)
      for (const limit of replyLimits(m))
        expect(['met', 'restarted'], `${m.file.wanted} ${limit.due}`).toContain(limit.status);
  });
});

test('today requests wait in every state, some near their last day and one past it, and third parties are awaited', () => {
  const all = tell(presentOpenness('yifa', calendar, today));
  const requests = all.filter((m) => m.procedure === 'request');
  const states = new Set(requests.map((m) => m.state));
  for (const state of [
    'submitted',
    'received',
    'correcting',
    'reasoning',
    'searching',
    'feeDue',
    'reviewing',
    'replied',
    'served',
    'redoing',
  ])
    expect(states, state).toContain(state);
  const due = requests.flatMap((m) =>
    replyLimits(m)
      .filter((l) => l.status === 'running')
      .map((l) => String(l.due)),
  );
  expect(due.some((d) => d < today)).toBe(true);
  expect(due.filter((d) => d >= today && d <= '2026-12-04').length).toBeGreaterThan(3);
  const thirds = new Set(all.filter((m) => m.procedure === 'consultation').map((m) => m.state));
  expect(thirds).toContain('asked');
  expect(thirds).toContain('served');
});
