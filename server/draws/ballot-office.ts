/** A small county for the tests of draws: the invented garden ballot, its registers, and witnesses of three offices. */
import { randomUUID } from 'node:crypto';
import { commitmentOf } from '../../kernel/draw/index.ts';
import { ballotModule, secrets } from '../../kernel/procedure/garden/ballot/module.ts';
import type { Acting, Matter } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';
import type { TestDatabase } from '../database/testing/test-database.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { type OpenOffice, openOffice } from '../office.ts';
import { type TestClock, testClock } from '../test-office.ts';

const staff = {
  org: ['bureau', 'organiser'],
  reg: ['bureau', 'registrar'],
  wei: ['water', 'witness'],
  yin: ['justice', 'witness'],
  yan: ['justice', 'witness'],
  obs: ['bureau', 'observer'],
  far: ['water', 'observer'],
} as const;

export type Staff = keyof typeof staff;
type Stated = Readonly<Record<string, Json>>;

export interface BallotOffice {
  office: OpenOffice;
  clock: TestClock;
  ids: Readonly<Record<Staff, string>>;
  as(name: Staff): Acting;
  /** Opens a matter of "ballot/…". */
  open(procedure: string, who: Staff, act: string, stated: Stated): Promise<string>;
  act(matter: string, who: Staff, act: string, stated?: Stated): Promise<Matter>;
  /** Enters plots and gardeners; returns their ids by name. */
  enter(plots: Readonly<Record<string, Stated>>, gardeners: readonly Staff[]): Promise<Record<string, string>>;
  /** A ballot prepared on the day, with both witnesses' commitments, not yet frozen. */
  committed(stated?: Stated): Promise<string>;
}

export const prepared: Stated = {
  kind: 'small',
  count: 2,
  announced: '2026年3月5日开奖的福利彩票号码',
  announcedOn: '2026-03-05',
};

export async function ballotOffice(
  database: TestDatabase,
  region = '360121',
  day = '2026-03-02',
): Promise<BallotOffice> {
  const { owner } = database;
  const clock = testClock(day);
  const ids = Object.fromEntries(Object.keys(staff).map((name) => [name, randomUUID()])) as Record<Staff, string>;
  await owner.query("insert into regions (region, name, demonstration) values ($1, '测试县', true)", [region]);
  for (const [code, name] of [
    ['government', '测试县人民政府'],
    ['bureau', '园林局'],
    ['water', '水利局'],
    ['justice', '司法局'],
  ])
    await owner.query(
      "insert into offices (region, code, name, parent, kind, authority) values ($1, $2, $3, $4, 'bureau', null)",
      [region, code, name, code === 'government' ? null : 'government'],
    );
  for (const [name, [seat, role]] of Object.entries(staff)) {
    const id = ids[name as Staff];
    await owner.query('insert into people (region, id, name) values ($1, $2, $3)', [region, id, name]);
    await owner.query(
      "insert into appointments (region, id, person, office, post, roles, from_on) values ($1, $2, $3, $4, $5, $6, '2020-01-01')",
      [region, randomUUID(), id, seat, name, [`ballot.${role}`]],
    );
  }
  const office = await openOffice({
    pool: database.server(region),
    region,
    modules: [ballotModule],
    clock,
    partyKey: 'test',
  });
  const as = (name: Staff): Acting => {
    const acting = office.county().acting(ids[name], clock.today());
    if (!acting) throw new Error(name);
    return acting;
  };
  const open: BallotOffice['open'] = async (procedure, who, act, stated) =>
    (await openMatter(office, as(who), 'ballot', { procedure, act, stated })).matter.id;
  const act: BallotOffice['act'] = async (matter, who, name, stated = {}) =>
    (await performAct(office, as(who), 'ballot', matter, { act: name, stated })).matter;
  return {
    office,
    clock,
    ids,
    as,
    open,
    act,
    async enter(plots, gardeners) {
      const entered: Record<string, string> = {};
      for (const [place, stated] of Object.entries(plots))
        entered[place] = await open('plot', 'reg', 'enter', { place, kind: 'small', class: 'a', ...stated });
      for (const who of gardeners) entered[who] = await open('gardener', 'reg', 'enter', { who: ids[who] });
      return entered;
    },
    async committed(stated = {}) {
      const ballot = await open('ballot', 'org', 'prepare', { ...prepared, ...stated });
      await act(ballot, 'wei', 'commit', { commitment: commitmentOf(secrets[0]) });
      await act(ballot, 'yin', 'commit', { commitment: commitmentOf(secrets[1]) });
      return ballot;
    },
  };
}
