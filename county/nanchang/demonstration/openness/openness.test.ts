// Openness in the demonstration: planned and told through the engine, it adds up to what the county reported of 2023.
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, calendarOf } from '../../../../kernel/calendar/index.ts';
import type { PersonFacts, ReferredMatter, Story as Told } from '../../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../../law/holidays/index.ts';
import { modules } from '../../../../modules/index.ts';
import type { Story } from '../tale.ts';
import { toldAlone } from '../told-alone.ts';
import { opennessOf2023, presentOpenness, published2023, requests2023 } from './index.ts';
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

const told = (planned: Story, known: readonly ReferredMatter[] = []): Told =>
  toldAlone(
    planned,
    {
      procedures: openness.procedures,
      calendar,
      people,
      authority: planned.office,
      referred: known,
      settings: { 'openness.competentOffice': 'government-office' },
    },
    today,
  );

const year = opennessOf2023('yifa', calendar);
const published = year.filter((s) => s.key.startsWith('openness-2023-'));
const done = (t: Told, acts: readonly string[], in2023 = true): boolean =>
  t.matter.history.some((d) => acts.includes(d.act) && (!in2023 || d.on.startsWith('2023')));

describe('the year 2023', () => {
  let requests: Told[] = [];
  beforeAll(() => {
    const known: ReferredMatter[] = [];
    requests = year
      .filter((s) => s.procedure === 'openness/request')
      .sort((a, b) => (a.start < b.start ? -1 : 1))
      .map((s) => {
        // Whoever asks again finds the earlier request as it stood then: answered or not.
        const then = known.map((k) => ({ ...k, state: k.openedOn < addDays(s.start, -30) ? k.state : 'searching' }));
        const run = told(s, then);
        known.push({ ...run.matter, id: s.key } as unknown as ReferredMatter);
        return run;
      });
  });

  test('has one matter for each of the 10,286 pieces published, each told apart by its name', () => {
    expect(published.length).toBe(published2023);
    const some = published.filter((_, i) => i % 101 === 0).map((s) => told(s));
    for (const t of some) {
      expect(t.matter.publications?.information?.on.slice(0, 4)).toBe('2023');
      expect(t.matter.history[0]?.act).toBe('register');
    }
    expect(new Set(some.map((t) => `${t.matter.office} ${t.matter.file.heading}`)).size).toBe(some.length);
  });

  test('receives 120 requests, and every request of the year ends or is carried over', () => {
    const received = requests.filter((t) => done(t, ['receive', 'confirm']));
    expect(received.length).toBe(requests2023 + 3);
    for (const t of requests)
      expect(['archived', 'abandoned', 'unpaid', 'withdrawn', 'merged', 'replied'], t.matter.state).toContain(
        t.matter.state,
      );
  });

  test('knows every answer of the law, and every kind of silence', () => {
    const outcomes = new Set(requests.map((t) => t.matter.file.outcome).filter(Boolean));
    expect(outcomes.size).toBeGreaterThanOrEqual(20);
    for (const act of [
      'abandonUncorrected',
      'abandonUnpaid',
      'thirdSilent',
      'organDeemed',
      'extend',
      'answerOnSpot',
      'merge',
    ])
      expect(
        requests.some((t) => t.did(act)),
        act,
      ).toBe(true);
    // The six columns of table 3.
    expect(new Set(requests.map((t) => t.matter.file.applicantKind)).size).toBe(6);
  });

  test('answers every request within its time', () => {
    for (const t of requests)
      for (const limit of t.limits.filter((l) => l.limit === 'reply'))
        expect(['met', 'restarted'], `${t.matter.file.wanted} ${limit.due}`).toContain(limit.status);
  });
});

test('today requests wait in every state, some near their last day and one past it', () => {
  const tales = presentOpenness('yifa', calendar, today)
    .filter((s) => s.procedure === 'openness/request')
    .map((s) => told(s));
  const states = new Set(tales.map((t) => t.matter.state));
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
  const due = tales.flatMap((t) =>
    t.limits.filter((l) => l.limit === 'reply' && l.status === 'running').map((l) => String(l.due)),
  );
  expect(due.some((d) => d < today)).toBe(true);
  expect(due.filter((d) => d >= today && d <= '2026-12-04').length).toBeGreaterThan(3);
});
