// Penalties beside the ordinary procedure in the demonstration: registers, six hundred decisions on the spot, goods held, and the court.
import { beforeAll, describe, expect, test } from 'vitest';
import { enforcersOf2023, presentEnforcers } from '../../../county/nanchang/demonstration/enforcers/officers.ts';
import { enforcementTeamsOf2023 } from '../../../county/nanchang/demonstration/enforcers/teams.ts';
import { penaltyCauses } from '../../../county/nanchang/demonstration/penalties/causes/index.ts';
import { penaltyRoomsOf2023, presentPenaltyRooms } from '../../../county/nanchang/demonstration/penalties/index.ts';
import { penaltyLists } from '../../../county/nanchang/demonstration/penalties/lists.ts';
import { penaltiesOf2023 } from '../../../county/nanchang/demonstration/penalties/ordinary.ts';
import { onTheSpot2023 } from '../../../county/nanchang/demonstration/penalties/spot.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { limitsOf, type Matter, procedureKey, settingReader } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import { told } from '../telling/told.ts';

const calendar = calendarOf(holidayYears);
const today = '2026-11-23';
const procedures = modules.flatMap((m) => m.procedures);

let matters: readonly Matter[] = [];
beforeAll(() => {
  const rooms = [...penaltyRoomsOf2023('yifa', calendar), ...presentPenaltyRooms('yifa', calendar, today)];
  // Of the ordinary cases only those that goods or the court belong to.
  const named = new Set(rooms.map((s) => s.key.replace(/^(sealing|court) /, '')));
  const result = told(
    [
      ...enforcementTeamsOf2023('yifa', calendar),
      ...enforcersOf2023('yifa', calendar),
      ...presentEnforcers('yifa', calendar, today),
      ...penaltiesOf2023('yifa', calendar).filter((s) => named.has(s.key)),
      ...rooms,
    ],
    { today },
  );
  matters = [...result.matters.values()];
}, 240_000);

const of = (procedure: string): Matter[] =>
  matters.filter((m) => m.module === 'penalties' && m.procedure === procedure);
const decidedIn = (m: Matter, year: string): boolean =>
  m.history.some((d) => d.act === 'decide' && d.on.startsWith(year));

test('every cause and every entry of the lists was in force before the end of 2022', () => {
  expect([of('cause').length, of('list').length]).toEqual([penaltyCauses.length, penaltyLists.length]);
  for (const m of [...of('cause'), ...of('list')]) {
    expect(m.state).toBe('inForce');
    expect(String(m.file.effectiveFrom) <= '2022-12-31').toBe(true);
  }
});

describe('on the spot', () => {
  test('six hundred decisions in 2023, none above the ceiling of its party', () => {
    const made = of('summary').filter((m) => decidedIn(m, '2023'));
    expect(made).toHaveLength(onTheSpot2023);
    for (const m of made) {
      const [party] = m.file.parties as { kind: string }[];
      const ceiling = party?.kind === 'legalPerson' ? 3_000_00 : 200_00;
      expect(Number(m.file.fine ?? 0)).toBeLessThanOrEqual(ceiling);
    }
  });

  test('those of 2023 were reported in time and are filed away', () => {
    for (const m of of('summary').filter((x) => decidedIn(x, '2023'))) {
      expect(m.state, m.id).toBe('archived');
      const procedure = procedures.find((p) => procedureKey(p) === 'penalties/summary' && p.version === m.version);
      if (!procedure) throw new Error('no procedure');
      const limits = limitsOf(procedure, m, calendar, settingReader(procedure, {}));
      for (const l of limits.filter((x) => x.limit.startsWith('file') || x.limit.startsWith('handIn')))
        expect(l.status, l.limit).toBe('met');
    }
  });

  test('hardly two are alike', () => {
    const facts = of('summary').map((m) => `${m.file.place} ${m.file.facts}`);
    expect(new Set(facts).size).toBeGreaterThan(facts.length * 0.98);
  });

  test('today some stand at every step', () => {
    const states = new Set(of('summary').map((m) => m.state));
    for (const state of ['told', 'heard', 'decided', 'filed', 'archived', 'dismissed', 'turned'])
      expect([...states]).toContain(state);
  });
});

describe('goods and the court', () => {
  test('twelve measures of 2023, one of which ran out by itself; seven of today', () => {
    const past = of('sealing').filter((m) => m.openedOn.startsWith('2023'));
    expect(past).toHaveLength(12);
    expect(past.filter((m) => m.history.some((d) => d.act === 'lapse' && d.source === 'law'))).toHaveLength(1);
    expect(of('sealing').length - past.length).toBe(7);
  });

  test('every application came in time, after its demand', () => {
    const applied = of('court').filter((m) => m.history.some((d) => d.act === 'apply'));
    expect(applied.length).toBeGreaterThanOrEqual(15);
    const ends = new Set(of('court').map((m) => m.state));
    for (const state of ['enforced', 'performed', 'terminated', 'closed', 'demanded', 'applied', 'refused'])
      expect([...ends]).toContain(state);
    for (const m of applied) {
      const day = m.history.find((d) => d.act === 'apply')?.on ?? '';
      expect(day > calendar.addWorkingDays(String(m.file.demandedOn), 10)).toBe(true);
    }
  });
});
