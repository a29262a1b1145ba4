/** A small county for server tests: the invented garden permit, four offices, a handful of people, and a day that tests move. */
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { garden } from '../kernel/procedure/garden/module.ts';
import { gardenPermit } from '../kernel/procedure/garden/procedure.ts';
import type { Acting, Module } from '../kernel/procedure/index.ts';
import type { Clock } from './clock.ts';
import { type OpenOffice, openOffice } from './office.ts';

const roles = Object.fromEntries(
  Object.keys(gardenPermit.actors).map((actor) => [
    actor,
    { label: gardenPermit.actors[actor]?.label ?? actor, actors: [actor] },
  ]),
);

export const gardenModule: Module = {
  id: 'garden',
  label: '园艺许可',
  sections: ['17'],
  procedures: [gardenPermit],
  registers: {
    garden: { columns: [{ field: 'place' }, { field: 'kind' }], filters: ['kind'], search: ['place', 'applicant'] },
  },
  roles,
  sentences: [
    {
      section: '17',
      order: 1,
      text: '全年收到申请{garden.applications}，准予{garden.granted}，准予率{garden.grantedRate}。',
    },
  ],
  checks: [],
  online: [],
  tables: garden.tables ?? [],
  watches: garden.watches ?? [],
  desks: garden.desks ?? [],
  samples: [],
};

export interface TestClock extends Clock {
  move(day: string): void;
}

export function testClock(day: string): TestClock {
  let today = day;
  let ticks = 0;
  return {
    today: () => today,
    instant: () =>
      new Date(
        Date.UTC(
          Number(today.slice(0, 4)),
          Number(today.slice(5, 7)) - 1,
          Number(today.slice(8)),
          1,
          0,
          0,
          ticks++ % 1000,
        ),
      ).toISOString(),
    move(next) {
      today = next;
    },
  };
}

/** People by name, each holding one actor of the garden at the bureau unless said otherwise. */
export const staff = {
  lin: ['clerk'],
  chen: ['inspector'],
  qian: ['reviewer'],
  sun: ['head'],
  he: ['clerk'],
  gu: ['supervisor'],
} as const;

const officeOf: Readonly<Record<string, string>> = { he: 'elsewhere', gu: 'justice' };

export type Staff = keyof typeof staff;

export interface TestOffice {
  office: OpenOffice;
  clock: TestClock;
  ids: Readonly<Record<Staff, string>>;
  as(name: Staff): Acting;
}

/** Writes the small county into an empty database and opens its office. `owner` writes, `server` is the server's own pool. */
export async function testOffice(
  owner: Pool,
  server: Pool,
  region = '360121',
  day = '2026-03-02',
  modules: readonly Module[] = [gardenModule],
  partyKey = 'test',
): Promise<TestOffice> {
  const clock = testClock(day);
  const ids = Object.fromEntries(Object.keys(staff).map((name) => [name, randomUUID()])) as Record<Staff, string>;
  await owner.query("insert into regions (region, name, demonstration) values ($1, '测试县', true)", [region]);
  await owner.query(
    "insert into offices (region, code, name, parent, kind, authority) values ($1, 'government', '测试县人民政府', null, 'government', null), ($1, 'bureau', '园林局', 'government', 'bureau', null), ($1, 'elsewhere', '水利局', 'government', 'bureau', null), ($1, 'justice', '司法局', 'government', 'bureau', null)",
    [region],
  );
  for (const [name, actors] of Object.entries(staff)) {
    const id = ids[name as Staff];
    await owner.query('insert into people (region, id, name) values ($1, $2, $3)', [region, id, name]);
    await owner.query(
      "insert into appointments (region, id, person, office, post, roles, from_on) values ($1, $2, $3, $4, $5, $6, '2020-01-01')",
      [region, randomUUID(), id, officeOf[name] ?? 'bureau', name, actors.map((a) => `garden.${a}`)],
    );
  }
  await owner.query(
    "insert into certificates (region, person, kind, number, from_on, until_on) values ($1, $2, '勘查证', 'K1', '2024-01-01', '2028-12-31')",
    [region, ids.chen],
  );
  const office = await openOffice({ pool: server, region, modules, clock, partyKey });
  return {
    office,
    clock,
    ids,
    as(name) {
      const acting = office.county().acting(ids[name], clock.today());
      if (!acting) throw new Error(name);
      return acting;
    },
  };
}

/** What a garden application states. */
export const application = (place = '东园', kind = 'small', receivedOn = '2026-03-02') => ({
  applicant: [{ kind: 'citizen', name: '花满园', idNumber: '110101199003070134' }],
  place,
  kind,
  receivedOn,
});
