// Suits, letters and opinions of the demonstration: told through the engine, they add up to what the county reported of 2023.
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../kernel/calendar/index.ts';
import type { CountSpec } from '../../../../kernel/indicator/index.ts';
import { holds } from '../../../../kernel/predicate/index.ts';
import { type PersonFacts, procedureKey, type Story as Run } from '../../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../../law/holidays/index.ts';
import { modules } from '../../../../modules/index.ts';
import { offices } from '../../offices.ts';
import { people as county } from '../../people.ts';
import type { Story } from '../tale.ts';
import { toldAlone } from '../told-alone.ts';
import { litigationOf2023, presentLitigation, suits2023 } from './index.ts';

const litigation = modules.find((m) => m.id === 'litigation') as (typeof modules)[number];
const calendar = calendarOf(holidayYears);
const authorities = new Map(offices.map((o) => [o.code, o.authority ?? o.code]));

/** The county's own people, with what their appointments let them do in this module on a day. */
const staff = county.flatMap((p) =>
  p.appointments.map((a) => ({
    ...a,
    facts: {
      id: p.id,
      name: p.name,
      office: a.office,
      capacities: a.roles.flatMap((r) =>
        r.startsWith('litigation.') ? (litigation.roles[r.slice(11)]?.actors ?? []).map((x) => `litigation.${x}`) : [],
      ),
      certificates: [],
    } satisfies PersonFacts,
  })),
);
const able = staff.filter((s) => s.facts.capacities.length > 0);

const told = (planned: Story, today: string): Run =>
  toldAlone(
    planned,
    {
      procedures: litigation.procedures,
      calendar,
      people: able.map((s) => s.facts),
      authorityOf: (office) => authorities.get(office) ?? office,
      authority: authorities.get(planned.office) ?? planned.office,
    },
    today,
    (person, on) => able.some((s) => s.facts === person && s.from <= on && (s.until === null || on <= s.until)),
  );

const counted = (runs: readonly Run[], name: string, year: string): number => {
  const spec = litigation.procedures.findLast((p) => p.indicators?.[name])?.indicators?.[name] as CountSpec<
    string,
    string
  >;
  return runs.filter(
    (t) =>
      t.matter.history.some((d) => spec.acts.includes(d.act) && d.on.startsWith(year)) &&
      (spec.where === undefined || holds(spec.where, t.matter.file)),
  ).length;
};
const of = (runs: readonly Run[], key: string): Run[] =>
  runs.filter((r) => procedureKey({ module: r.matter.module, id: r.matter.procedure }) === key);

describe('the year 2023', () => {
  let runs: Run[] = [];
  beforeAll(() => {
    runs = litigationOf2023('yifa', calendar).map((s) => told(s, '2026-11-23'));
  }, 60_000);

  test('34 suits of first instance, every one answered with its evidence in time', () => {
    const suits = of(runs, 'litigation');
    expect(counted(suits, 'suits-first-instance', '2023')).toBe(suits2023);
    expect(counted(suits, 'defences-in-time', '2023')).toBe(suits2023);
    expect(counted(suits, 'defences-overdue', '2023')).toBe(0);
    expect(counted(suits, 'defences-without-evidence', '2023')).toBe(0);
    const parts = ['suits-county', 'suits-departments', 'suits-townships'].map((n) => counted(suits, n, '2023'));
    expect(parts.reduce((a, b) => a + b)).toBe(suits2023);
    expect(Math.min(...parts)).toBeGreaterThan(2);
  });

  test('heads appear as a rule, and the rest say why; nobody sends a lawyer alone', () => {
    const suits = of(runs, 'litigation');
    const [heard, head] = [counted(suits, 'cases-heard', '2023'), counted(suits, 'head-attended', '2023')];
    expect(head).toBeGreaterThan(heard * 0.8);
    expect(head).toBeLessThan(heard);
    expect(counted(suits, 'lawyer-only', '2023')).toBe(0);
    for (const t of suits) expect(t.findings.filter((f) => f.outcome === 'missing')).toEqual([]);
  });

  test('lost ones are looked into and performed; all are archived', () => {
    const suits = of(runs, 'litigation');
    expect(suits.map((t) => t.matter.state).filter((s) => s !== 'archived')).toEqual([]);
    const losses = suits.filter((t) => t.did('reviewLoss'));
    expect(losses.length).toBeGreaterThan(4);
    for (const t of losses) expect(t.matter.tracks.lesson).toBe('accepted');
  });

  test('no letter of a court or procuratorate; opinions of the standing committee are answered', () => {
    expect(of(runs, 'litigation/advice')).toEqual([]);
    expect(counted(of(runs, 'litigation/deliberation'), 'deliberation-opinions-handled', '2023')).toBe(3);
  });
});

test.each(['2024-02-01', '2025-01-31', '2026-11-23', '2027-01-10'])(
  'on %s something waits in every place, some of it late, and nothing of it reaches back into 2023',
  (today) => {
    const runs = presentLitigation('yifa', calendar, today).map((s) => told(s, today));
    expect(runs.every((t) => t.matter.openedOn >= '2024-01-01')).toBe(true);
    const suits = of(runs, 'litigation');
    // A clock that ends in a year whose holidays are not decreed yet is late on the page, and the law waits for the decree.
    const late = suits.filter((t) => !t.did('file') && (t.limit('defence')?.due ?? '9999') < today);
    expect(late.length).toBeGreaterThan(0);
    const states = new Set(runs.filter((t) => t.matter.closedOn === undefined).map((t) => t.matter.state));
    expect(states.size).toBeGreaterThan(8);
  },
  60_000,
);
