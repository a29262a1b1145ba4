// The plan of openness in the demonstration: as many pieces of information as the county reported of 2023; the requests are told in server/demonstration.
import { expect, test } from 'vitest';
import { calendarOf } from '../../../../kernel/calendar/index.ts';
import type { PersonFacts, Story as Told } from '../../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../../law/holidays/index.ts';
import { modules } from '../../../../modules/index.ts';
import type { Story } from '../tale.ts';
import { toldAlone } from '../told-alone.ts';
import { opennessOf2023, published2023, requests2023 } from './index.ts';
import { sources } from './topics.ts';

const openness = modules.find((m) => m.id === 'openness') as (typeof modules)[number];
const calendar = calendarOf(holidayYears);
const today = '2026-11-23';
const held: readonly [string, readonly string[]][] = [
  ['officer', ['editor', 'officer', 'consulted', 'competent']],
  ['head', ['reviewer', 'head']],
];
const people: readonly PersonFacts[] = sources.flatMap(({ office }) =>
  held.map(([post, actors]) => ({
    id: `${office}.${post}`,
    name: post,
    office,
    capacities: actors.map((a) => `openness.${a}`),
    certificates: [],
  })),
);

const told = (planned: Story): Told =>
  toldAlone(
    planned,
    {
      procedures: openness.procedures,
      calendar,
      people,
      authority: planned.office,
      settings: { 'openness.competentOffice': 'government-office' },
    },
    today,
  );

const year = opennessOf2023('yifa', calendar);
const published = year.filter((s) => s.key.startsWith('openness-2023-'));

test('one matter for each of the 10,286 pieces published in 2023, each told apart by its name', () => {
  expect(published.length).toBe(published2023);
  const some = published.filter((_, i) => i % 101 === 0).map((s) => told(s));
  for (const t of some) {
    expect(t.matter.publications?.information?.on.slice(0, 4)).toBe('2023');
    expect(t.matter.history[0]?.act).toBe('register');
  }
  expect(new Set(some.map((t) => `${t.matter.office} ${t.matter.file.heading}`)).size).toBe(some.length);
});

test('120 requests of 2023, with those carried in and out; some concern more than one third party', () => {
  const requests = year.filter((s) => s.procedure === 'openness/request');
  expect(requests.length).toBe(requests2023 + 7);
  const thirds = year.filter((s) => s.procedure === 'openness/consultation').map((s) => s.key);
  expect(thirds.some((key) => key.endsWith('-third-0'))).toBe(true);
  expect(thirds.some((key) => key.endsWith('-third-1'))).toBe(true);
});
