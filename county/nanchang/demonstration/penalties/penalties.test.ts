// Ordinary penalty cases of the demonstration: told through the engine, they add up to what the county reported of 2023.
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../kernel/calendar/index.ts';
import type { Party, PersonFacts, ReferredMatter, Story as Told } from '../../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../../law/holidays/index.ts';
import { modules } from '../../../../modules/index.ts';
import { enforcementBodies } from '../../officers.ts';
import { offices } from '../../offices.ts';
import { people } from '../../people.ts';
import { powerKey, powersOf } from '../enforcers/teams.ts';
import type { Story } from '../tale.ts';
import { toldAlone } from '../told-alone.ts';
import { exemptions2023 } from './cases/exemptions.ts';
import { filings2023 } from './cases/plan.ts';
import { penaltyCauses } from './causes/index.ts';
import { cuttingCorners } from './causes/later.ts';
import { penaltyLists } from './lists.ts';
import { penaltiesOf2023, presentPenalties } from './ordinary.ts';
import { causeKey, causeStated, entryKey, registersInForce } from './registers.ts';

const penalties = modules.find((m) => m.id === 'penalties') as (typeof modules)[number];
const calendar = calendarOf(holidayYears);
const today = '2026-11-23';

const authorityOf = (office: string): string => {
  for (let at = offices.find((o) => o.code === office); at; at = offices.find((o) => o.code === at?.parent)) {
    if (at.authority) return at.authority;
    if (enforcementBodies.some((b) => b.authority === at?.code)) return at.code;
  }
  return office;
};
const staff: readonly PersonFacts[] = people.flatMap((p) =>
  p.appointments
    .filter((a) => a.roles.some((r) => r.startsWith('penalties.')))
    .map((a) => ({
      id: p.id,
      name: p.name,
      office: a.office,
      capacities: a.roles.flatMap(
        (r) => penalties.roles[r.replace('penalties.', '')]?.actors.map((x) => `penalties.${x}`) ?? [],
      ),
      certificates: ['行政执法证', '法制审核资格'].map((kind) => ({
        kind,
        number: p.account,
        from: '2021-01-01',
        until: '2030-12-31',
      })),
    })),
);
const matter = (id: string, module: string, procedure: string, file: object): ReferredMatter => ({
  id,
  module,
  procedure,
  state: 'inForce',
  openedOn: '2022-01-04',
  file: file as ReferredMatter['file'],
});
const referred: readonly ReferredMatter[] = [
  ...[...penaltyCauses, cuttingCorners].map((c) => matter(causeKey(c.code), 'penalties', 'cause', causeStated(c))),
  ...penaltyLists.map((e, n) =>
    matter(entryKey(n), 'penalties', 'list', { code: String(n), list: e.list, effectiveFrom: registersInForce }),
  ),
  ...enforcementBodies.flatMap((b) =>
    powersOf(b.authority, '2023-01-01').map((p) =>
      matter(powerKey(b.authority, p.code), 'enforcement-teams', 'power', {
        kind: 'own',
        code: p.code,
        name: p.name,
        legalBasis: p.basis,
        authority: b.authority,
        acts: [...p.acts],
        validFrom: '2021-10-08',
      }),
    ),
  ),
];

const told = (planned: Story): Told =>
  toldAlone(
    planned,
    { procedures: penalties.procedures, calendar, people: staff, referred, authority: authorityOf(planned.office) },
    today,
  );

const identity = (t: Told): string => {
  const [party] = t.matter.file.parties as unknown as Party[];
  return String(party?.creditCode ?? party?.idNumber);
};

describe('the year 2023', () => {
  const stories = penaltiesOf2023('yifa', calendar);
  const isExempted = (s: Story): boolean => s.key.startsWith('penalty exempted');
  let exempted: Told[] = [];
  let some: Told[] = [];
  beforeAll(() => {
    exempted = stories.filter(isExempted).map(told);
    some = stories.filter((s, i) => !isExempted(s) && i % 16 === 0).map(told);
  }, 120_000);

  test('has 1,690 filings: those that ended in no penalty among them, those not filed beside them', () => {
    const notFiled = exempted.filter((t) => t.matter.state === 'notFiled').length;
    expect(notFiled).toBe(9);
    expect(stories.length - notFiled).toBe(filings2023);
    expect(filings2023).toBe(1690);
    for (const t of some) expect(t.matter.history.find((d) => d.act === 'file')?.on.slice(0, 4)).toBe('2023');
  });

  test('exempts 28 cases of 22 parties, 15 of them enterprises, 907,500 yuan', () => {
    const done = exempted.filter((t) =>
      t.matter.history.some((d) => (d.act === 'notFile' || d.act === 'decideNone') && d.on.startsWith('2023')),
    );
    expect(done.length).toBe(exemptions2023.cases);
    expect(new Set(done.map(identity)).size).toBe(exemptions2023.persons);
    const enterprises = done.filter((t) => (t.matter.file.parties as unknown as Party[])[0]?.kind !== 'citizen');
    expect(new Set(enterprises.map(identity)).size).toBe(exemptions2023.enterprises);
    expect(done.reduce((sum, t) => sum + Number(t.matter.file.exempted), 0)).toBe(exemptions2023.yuan * 100);
    for (const t of done) expect(String(t.matter.file.education).length).toBeGreaterThan(10);
  });

  test('follows short paths for the most part, and closes all of them', () => {
    const acts = some.map((t) => t.matter.seq).sort((a, b) => a - b);
    expect(acts[Math.floor(acts.length / 2)]).toBeLessThanOrEqual(17);
    for (const t of some) expect(t.matter.state).toBe('archived');
    const late = some.filter((t) => t.limits.some((l) => l.limit.startsWith('decide') && l.status === 'late'));
    expect(late.length).toBeLessThan(3);
  });

  test('tells of many causes, places and parties, none of them twice', () => {
    expect(new Set(some.map((t) => t.matter.file.causeName)).size).toBeGreaterThan(20);
    expect(new Set(some.map((t) => t.matter.file.territory)).size).toBeGreaterThan(12);
    expect(new Set(some.map(identity)).size).toBe(some.length);
  });
});

test('a case of today is fined by the contract price, within two to four per cent of it', () => {
  const tales = presentPenalties('yifa', calendar, today);
  const one = told(tales.find((s) => s.key === 'penalty present contract') as Story);
  expect(one.matter.state).toBe('noticed');
  expect(one.matter.file).toMatchObject({
    baseKind: 'contract',
    baseValue: 8_600_000_00,
    proposedFine: 215_000_00,
    stands: 'lighter',
  });
  expect(told(tales.find((s) => s.key === causeKey(cuttingCorners.code)) as Story).matter.state).toBe('inForce');
  // Early in 2024 the cause was not in force yet.
  expect(presentPenalties('yifa', calendar, '2024-05-10').some((s) => s.key === 'penalty present contract')).toBe(
    false,
  );
});

test('today cases wait in every place, some near the end of a limit', () => {
  const tales = presentPenalties('yifa', calendar, today).map(told);
  const states = new Set(tales.map((t) => t.matter.state));
  for (const state of [
    'registered',
    'investigating',
    'suspended',
    'concluded',
    'noticed',
    'decided',
    'served',
    'closed',
  ])
    expect([...states]).toContain(state);
  const due = tales.flatMap((t) =>
    t.limits.filter((l) => l.status === 'running' && l.due !== null).map((l) => String(l.due)),
  );
  expect(due.some((d) => d < today)).toBe(true);
  expect(due.filter((d) => d >= today && d <= '2026-12-14').length).toBeGreaterThan(4);
}, 60_000);
