// Enforcement bodies and officers of the demonstration: told through the engine, they add up to what the county reported of 2023.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  enforcers2023,
  enforcersOf2023,
  presentEnforcers,
} from '../../../county/nanchang/demonstration/enforcers/officers.ts';
import {
  enforcementTeamsOf2023,
  presentEnforcementTeams,
} from '../../../county/nanchang/demonstration/enforcers/teams.ts';
import { enforcementBodies } from '../../../county/nanchang/officers.ts';
import { officersOf } from '../../../county/nanchang/people.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { type Certificate, certificatesOf, type Matter, procedureKey } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import { told } from '../telling/told.ts';

const calendar = calendarOf(holidayYears);
const today = '2026-11-23';
const procedures = modules.flatMap((m) => m.procedures);

let matters: Matter[] = [];
beforeAll(() => {
  const result = told(
    [
      ...enforcementTeamsOf2023('yifa', calendar),
      ...presentEnforcementTeams('yifa', calendar, today),
      ...enforcersOf2023('yifa', calendar),
      ...presentEnforcers('yifa', calendar, today),
    ],
    { today },
  );
  matters = [...result.matters.values()];
}, 240_000);

const of = (module: string, procedure: string): Matter[] =>
  matters.filter((m) => m.module === module && m.procedure === procedure);
const did = (m: Matter, act: string, year: string): boolean =>
  m.history.some((d) => d.act === act && d.on.startsWith(year));
const certificatesHeld = (): ReadonlyMap<string, Certificate[]> => {
  const held = new Map<string, Certificate[]>();
  for (const m of of('enforcers', 'enforcers')) {
    const procedure = procedures.find((p) => procedureKey(p) === 'enforcers');
    const holder = String(m.file.holder);
    if (procedure) held.set(holder, [...(held.get(holder) ?? []), ...certificatesOf(procedure, m)]);
  }
  return held;
};

describe('the year 2023', () => {
  const standing = (kind: string): Matter[] =>
    of('enforcement-teams', 'enforcement-teams').filter(
      (m) =>
        m.file.kind === kind &&
        m.history.some((d) => d.act === 'confirm' && d.on <= '2023-12-31') &&
        m.state === 'inForce',
    );

  test('has seven county teams, one for each field, and a team in each of nineteen townships', () => {
    const teams = standing('countyTeam');
    expect(teams.map((m) => m.file.field).sort()).toEqual(
      ['agriculture', 'cityManagement', 'culture', 'ecology', 'emergency', 'marketRegulation', 'transport'].sort(),
    );
    expect(standing('township')).toHaveLength(19);
    expect(new Set(standing('townshipTeam').map((m) => m.file.actingAuthority)).size).toBe(19);
  });

  test('has 72 persons who passed, some at the second attempt', () => {
    const passed = of('enforcers', 'enforcers').filter((m) => did(m, 'passExam', '2023'));
    expect(new Set(passed.map((m) => m.file.holder)).size).toBe(enforcers2023.examPassed);
    expect(passed.filter((m) => did(m, 'failExam', '2023')).length).toBeGreaterThan(3);
  });

  test('has two trainings of the county and 304 tested by lot', () => {
    const held = of('enforcers', 'training').filter((m) => did(m, 'hold', '2023') && m.file.level === 'county');
    expect(held).toHaveLength(enforcers2023.trainings);
    const [tested, ...more] = of('enforcers', 'test').filter((m) => did(m, 'record', '2023'));
    expect(more).toEqual([]);
    expect(tested?.file.tested).toBe(enforcers2023.tested);
    expect(JSON.parse(String(tested?.file.drawn)).officers).toHaveLength(enforcers2023.drawn);
  });
});

describe('whom other stories may ask', () => {
  test('every body has officers whose certificates count on every day since 2022, for its own name', () => {
    const held = certificatesHeld();
    for (const body of enforcementBodies) {
      const ids = officersOf(body.unit);
      expect(ids.length, body.authority).toBeGreaterThanOrEqual(4);
      expect(officersOf(body.authority)).toEqual(ids);
      for (const id of ids)
        for (const day of ['2022-01-04', '2023-06-30', '2025-02-14', '2026-10-30', today])
          expect(
            held.get(id)?.some((c) => c.body === body.authority && c.from <= day && day <= c.until),
            `${body.authority} ${id} ${day}`,
          ).toBe(true);
    }
  });
});

test('today certificates stand in every state, and some things are late', () => {
  const states = new Set(of('enforcers', 'enforcers').map((m) => m.state));
  for (const state of [
    'applied',
    'trained',
    'issued',
    'active',
    'lost',
    'suspended',
    'leaving',
    'underReview',
    'expired',
  ])
    expect([...states]).toContain(state);
  const powers = new Set(of('enforcement-teams', 'power').map((m) => m.state));
  for (const state of ['listed', 'catalogued', 'claimed', 'filed', 'published', 'inForce', 'declined', 'withdrawn'])
    expect([...powers]).toContain(state);
});
