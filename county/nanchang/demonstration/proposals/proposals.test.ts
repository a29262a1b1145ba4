// Suggestions and proposals of the demonstration: told through the engine, they add up to what the county reported of 2023.
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../kernel/calendar/index.ts';
import type { CountSpec } from '../../../../kernel/indicator/index.ts';
import { holds } from '../../../../kernel/predicate/index.ts';
import type { PersonFacts, Story as Told } from '../../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../../law/holidays/index.ts';
import { modules } from '../../../../modules/index.ts';
import { bureaus } from '../../offices.ts';
import type { Story } from '../tale.ts';
import { toldAlone } from '../told-alone.ts';
import { presentProposals, proposalPosts, proposals2023, proposalsOf2023 } from './index.ts';

const proposals = modules.find((m) => m.id === 'proposals') as (typeof modules)[number];
const calendar = calendarOf(holidayYears);
const today = '2026-11-23';
const person = (id: string, office: string, roles: readonly string[]): PersonFacts => ({
  id,
  name: id,
  office,
  capacities: roles.flatMap(
    (r) => proposals.roles[r.replace('proposals.', '')]?.actors.map((a) => `proposals.${a}`) ?? [],
  ),
  certificates: [],
});
const people = [
  ...proposalPosts.map((p) => person(p.account, p.office, p.roles)),
  ...bureaus.map((b) => person(`${b.code}.head`, b.code, ['proposals.head'])),
];

const told = (planned: Story): Told =>
  toldAlone(planned, { procedures: proposals.procedures, calendar, people, authority: 'government-office' }, today);

const counted = (tales: readonly Told[], name: string, year: string): number => {
  const spec = proposals.procedures[0]?.indicators?.[name] as CountSpec<string, string>;
  return tales.filter(
    (t) =>
      t.matter.history.some((d) => spec.acts.includes(d.act) && d.on.startsWith(year)) &&
      (spec.where === undefined || holds(spec.where, t.matter.file)),
  ).length;
};

describe('the year 2023', () => {
  let tales: Told[] = [];
  beforeAll(() => {
    tales = proposalsOf2023('yifa', calendar).map(told);
  });

  test('adds up to what was reported: 135 suggestions and 167 proposals', () => {
    expect(counted(tales, 'congress-suggestions', '2023')).toBe(proposals2023.congress);
    expect(counted(tales, 'cppcc-proposals', '2023')).toBe(proposals2023.cppcc);
  });

  test('has a rating by the deputy for every answer, and no dissatisfied one', () => {
    expect(counted(tales, 'ratings', '2023')).toBe(302);
    expect(counted(tales, 'accepted-ratings', '2023')).toBe(302);
    expect(counted(tales, 'basically-satisfied', '2023')).toBeGreaterThan(5);
    for (const t of tales) expect(t.matter.history.find((d) => d.act === 'rate')?.by).toBe('party:deputy');
  });

  test('answers in time and closes all, promises in every class B', () => {
    for (const t of tales) {
      const limit = t.limits.find((l) => l.limit === 'suggestion' || l.limit.startsWith('proposal'));
      expect(limit?.status, t.matter.file.heading as string).toBe('met');
      expect(t.matter.state).toBe('closed');
      expect(t.did('openTracking')).toBe(t.matter.file.replyClass === 'b');
    }
  });

  test('reports every month on what is watched over', () => {
    const watched = tales.filter((t) => t.did('markKey'));
    expect(watched.length).toBeGreaterThan(10);
    for (const t of watched) {
      const runs = t.limits.filter((l) => l.limit === 'keyReport');
      expect(runs.map((l) => l.status)).toEqual(runs.map(() => 'met'));
    }
  });

  test('asks no bureau for everything and nothing twice', () => {
    expect(new Set(tales.map((t) => t.matter.file.heading)).size).toBe(302);
    expect(new Set(tales.map((t) => t.matter.file.leadOffice)).size).toBeGreaterThan(12);
  });
});

test('today a dozen wait for someone, each in its own place, and some are near their end', () => {
  const tales = presentProposals('yifa', calendar, today).map(told);
  const open = tales.filter((t) => t.matter.state !== 'closed');
  const states = new Set(open.map((t) => t.matter.state));
  expect([...states].sort()).toEqual(
    ['adjusting', 'assigned', 'drafted', 'handling', 'registered', 'replied', 'secondHandling'].sort(),
  );
  expect(open.length).toBeGreaterThanOrEqual(12);
  const due = open.flatMap((t) =>
    t.limits.filter((l) => l.status === 'running' && l.due !== null).map((l) => String(l.due)),
  );
  expect(due.some((d) => d < today)).toBe(true);
  expect(due.filter((d) => d >= today && d <= '2026-12-07').length).toBeGreaterThan(4);
});
