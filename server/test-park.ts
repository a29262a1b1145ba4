/** The small county with the invented park beside the garden: rangers, a registrar of badges and a keeper, so that matters tie to each other. */
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { park } from '../kernel/procedure/garden/park.ts';
import type { Acting } from '../kernel/procedure/index.ts';
import type { Json } from '../kernel/record/canonical.ts';
import { openMatter, performAct } from './matters/service.ts';
import { type OpenOffice, openOffice } from './office.ts';
import { gardenModule, type TestOffice, testOffice } from './test-office.ts';

const parkStaff = {
  an: ['bureau', 'ranger'],
  bo: ['bureau', 'ranger'],
  wei: ['elsewhere', 'ranger'],
  reg: ['justice', 'registrar'],
  ke: ['justice', 'keeper'],
} as const;
export type ParkStaff = keyof typeof parkStaff;

type Stated = Readonly<Record<string, Json>>;
export const parkModules = [gardenModule, park];

export interface ParkOffice extends TestOffice {
  park: Readonly<Record<ParkStaff, string>>;
  who(name: ParkStaff): Acting;
  /** Issues a badge of this year and the next to each; returns the badges' matters. */
  badge(holder: ParkStaff, stated?: Stated): Promise<string>;
  plan(stated?: Stated, by?: ParkStaff): Promise<string>;
  patrol(matter: string, on: string, by?: ParkStaff): Promise<unknown>;
  /** The office of another server of the same county. */
  again(): Promise<OpenOffice>;
}

export const owner = { kind: 'citizen', name: '花满园', idNumber: '110101199003070134' };

/** Fills an empty database with the county and opens its office. */
export async function parkOffice(
  pool: Pool,
  server: () => Pool,
  region = '360121',
  day = '2026-03-02',
): Promise<ParkOffice> {
  const t = await testOffice(pool, server(), region, day, parkModules);
  const ids = Object.fromEntries(Object.keys(parkStaff).map((name) => [name, randomUUID()])) as Record<
    ParkStaff,
    string
  >;
  for (const [name, [office, actor]] of Object.entries(parkStaff)) {
    const id = ids[name as ParkStaff];
    await pool.query('insert into people (region, id, name) values ($1, $2, $3)', [region, id, name]);
    await pool.query(
      "insert into appointments (region, id, person, office, post, roles, from_on) values ($1, $2, $3, $4, $5, $6, '2020-01-01')",
      [region, randomUUID(), id, office, name, [`park.${actor}`]],
    );
  }
  await t.office.refresh();
  let number = 0;
  const who = (name: ParkStaff): Acting => {
    const acting = t.office.county().acting(ids[name], t.clock.today());
    if (!acting) throw new Error(name);
    return acting;
  };
  return {
    ...t,
    park: ids,
    who,
    badge: async (holder, stated = {}) =>
      (
        await openMatter(t.office, who('reg'), 'park', {
          procedure: 'badge',
          act: 'issue',
          stated: {
            holder: ids[holder],
            number: `X${++number}`,
            validFrom: '2026-01-01',
            validUntil: '2027-12-31',
            ...stated,
          },
        })
      ).matter.id,
    plan: async (stated = {}, by = 'an') =>
      (
        await openMatter(t.office, who(by), 'park', {
          act: 'plan',
          stated: { owner: [owner], place: '东园', ...stated } as Stated,
        })
      ).matter.id,
    patrol: (matter, on, by = 'an') =>
      performAct(t.office, who(by), 'park', matter, {
        act: 'patrol',
        stated: { patrolledOn: on, patrollers: [ids.an, ids.bo], report: '草木茂盛' },
      }),
    again: () => openOffice({ pool: server(), region, modules: parkModules, clock: t.clock, partyKey: 'test' }),
  };
}
