/** What ties matters together against a real PostgreSQL: lookups and conferred certificates count on the very next act, on every server, and replay to what is stored. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parkPatrol } from '../../../kernel/procedure/garden/park.ts';
import { askedKeys, Refused, reachOf } from '../../../kernel/procedure/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { replayRegion } from '../../ledger/replay/replay.ts';
import { openOffice } from '../../office.ts';
import { owner, type ParkOffice, parkModules, parkOffice } from '../../test-park.ts';
import { lookupSql } from '../asking/surroundings.ts';
import { pageOf } from '../reading/page.ts';
import { performAct } from '../service.ts';
import { digestOf } from './ties.ts';

const database = withDatabase();
let county = 360400;
const fresh = (day = '2026-03-02'): Promise<ParkOffice> => {
  const region = String(++county);
  return parkOffice(database().owner, () => database().server(region), region, day);
};
const why = async (act: Promise<unknown>): Promise<string[]> => {
  try {
    await act;
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map((r) => r.sentence);
    throw error;
  }
};
const replay = (t: ParkOffice, repair = false, partyKey: string | undefined = 'test') =>
  replayRegion(
    database().owner,
    t.office.region,
    {
      modules: parkModules,
      calendar: t.office.calendar(),
      county: t.office.county(),
      ...(partyKey === undefined ? {} : { partyKey }),
    },
    { repair },
  );

describe('a conferred certificate', () => {
  it('counts from the very next act, and a suspension on another server ends it at once', async () => {
    const t = await fresh();
    const other = await t.again();
    const matter = await t.plan();
    expect(await why(t.patrol(matter, '2026-03-02'))).toEqual([
      'an在2026-03-02没有巡查证，不得列为巡查人员',
      'bo在2026-03-02没有巡查证，不得列为巡查人员',
    ]);
    const badge = await t.badge('an');
    await t.badge('bo');
    await performAct(other, t.who('reg'), 'park', badge, { act: 'suspend', stated: { why: '未培训' } });
    expect(await why(t.patrol(matter, '2026-03-02'))).toEqual(['an在2026-03-02没有巡查证，不得列为巡查人员']);
    t.clock.move('2026-03-03');
    await performAct(other, t.who('reg'), 'park', badge, { act: 'reinstate', stated: {} });
    expect(await why(t.patrol(matter, '2026-03-03'))).toEqual([]);
  });

  it('binds its body: one of another office does not serve', async () => {
    const t = await fresh();
    await t.badge('an', { body: 'elsewhere' });
    await t.badge('bo', { body: 'bureau' });
    expect(await why(t.patrol(await t.plan(), '2026-03-02'))).toEqual([
      'an的巡查证（X1）由水利局申领，不属于园林局，2026-03-02不能用于本事项，不得列为巡查人员',
    ]);
  });

  it('that runs out is good on its last day and refused on the day after, by the legal date', async () => {
    const t = await fresh();
    await t.badge('an', { validUntil: '2026-03-10' });
    await t.badge('bo');
    const matter = await t.plan();
    t.clock.move('2026-03-12');
    expect(await why(t.patrol(matter, '2026-03-11'))).toEqual([
      'an的巡查证（X1）已于2026-03-10届满，2026-03-11不得使用，不得列为巡查人员',
    ]);
    expect(await why(t.patrol(matter, '2026-03-10'))).toEqual([]);
  });

  it('stands by number in the entry of the act done under it, and on the page what may be done follows it', async () => {
    const t = await fresh();
    const badge = await t.badge('ke');
    const matter = await t.plan();
    const may = async () =>
      (await pageOf(t.office, t.who('ke'), 'park', matter)).acts.find((a) => a.act === 'check')?.available;
    expect(await may()).toBe(true);
    await performAct(t.office, t.who('ke'), 'park', matter, { act: 'check', stated: { report: '合法' } });
    const { rows } = await t.office.pool.query<{ number: string }>(
      "select body::jsonb -> 'by' ->> 'certificate' as number from entries where region = $1 and matter = $2 and seq = 2",
      [t.office.region, matter],
    );
    expect(rows[0]?.number).toBe('X1');
    await performAct(t.office, t.who('reg'), 'park', badge, { act: 'revoke', stated: { why: '转借' } });
    expect(await may()).toBe(false);
  });
});

describe('a lookup', () => {
  const badged = async (day?: string): Promise<ParkOffice> => {
    const t = await fresh(day);
    await t.badge('an');
    await t.badge('bo');
    await t.badge('wei');
    return t;
  };
  const patrolled = async (t: ParkOffice, on: string, stated = {}): Promise<string> => {
    const matter = await t.plan(stated);
    await t.patrol(matter, on);
    return matter;
  };

  it('counts the acts of the calendar year, and the last day of the year before not', async () => {
    const t = await badged('2026-12-30');
    await patrolled(t, '2026-12-30');
    t.clock.move('2026-12-31');
    await patrolled(t, '2026-12-31');
    const third = await t.plan();
    expect(await why(t.patrol(third, '2026-12-31'))).toEqual(['东园本年度已巡查2次']);
    t.clock.move('2027-01-01');
    expect(await why(t.patrol(third, '2026-12-31'))).toEqual(['东园本年度已巡查2次']);
    expect(await why(t.patrol(third, '2027-01-01'))).toEqual([]);
  });

  it('leaves out this matter, another place, and another authority', async () => {
    const t = await badged();
    await patrolled(t, '2026-03-02');
    await patrolled(t, '2026-03-02', { place: '西园' });
    const elsewhere = await t.plan({}, 'wei');
    await performAct(t.office, t.who('wei'), 'park', elsewhere, {
      act: 'patrol',
      stated: { patrolledOn: '2026-03-02', patrollers: [t.park.wei, t.park.an], report: '好' },
    });
    expect(await why(patrolled(t, '2026-03-02'))).toEqual([]);
    expect(await why(patrolled(t, '2026-03-02'))).toEqual(['东园本年度已巡查2次']);
  });

  it('knows a party by its number whatever else is written of it, and keeps nothing of it to be read', async () => {
    const t = await badged();
    const first = await patrolled(t, '2026-03-02');
    const again = { owner: [{ ...owner, name: '花园主', phone: '13800000000' }], place: '西园' };
    const second = await patrolled(t, '2026-03-02', again);
    expect(await why(performAct(t.office, t.who('an'), 'park', second, { act: 'order', stated: {} }))).toEqual([
      '园主一年内没有被告诫过',
    ]);
    await performAct(t.office, t.who('an'), 'park', first, { act: 'warn', stated: {} });
    expect(await why(performAct(t.office, t.who('an'), 'park', second, { act: 'order', stated: {} }))).toEqual([]);
    const { rows } = await t.office.pool.query<{ value: string }>(
      "select value from matter_keys where region = $1 and field = 'owner'",
      [t.office.region],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { value } of rows) expect(value).toMatch(/^#[0-9a-f]{32}$/);
  });

  it('finds what another server wrote a moment ago', async () => {
    const t = await badged();
    const other = await t.again();
    for (const matter of [await t.plan(), await t.plan()])
      await performAct(other, t.who('bo'), 'park', matter, {
        act: 'patrol',
        stated: { patrolledOn: '2026-03-02', patrollers: [t.park.an, t.park.bo], report: '好' },
      });
    expect(await why(patrolled(t, '2026-03-02'))).toEqual(['东园本年度已巡查2次']);
  });

  it('of two acts at once on two servers, each of which would be the last one allowed, lets one pass', async () => {
    const t = await badged();
    const other = await t.again();
    await patrolled(t, '2026-03-02');
    for (let round = 0; round < 4; round++) {
      const place = `第${round}园`;
      await patrolled(t, '2026-03-02', { place });
      const matters = [await t.plan({ place }), await t.plan({ place }), await t.plan({ place })];
      const done = await Promise.all(
        matters.map((matter, n) =>
          why(
            performAct(n % 2 ? other : t.office, t.who(n % 2 ? 'bo' : 'an'), 'park', matter, {
              act: 'patrol',
              stated: { patrolledOn: '2026-03-02', patrollers: [t.park.an, t.park.bo], report: '好' },
            }),
          ),
        ),
      );
      expect(done.filter((reasons) => reasons.length === 0)).toHaveLength(1);
      expect(done.flat()).toEqual([`${place}本年度已巡查2次`, `${place}本年度已巡查2次`]);
    }
  });

  it('follows a correction of the act that it counts', async () => {
    const t = await badged('2026-12-31');
    const first = await patrolled(t, '2026-12-31');
    await patrolled(t, '2026-12-31');
    t.clock.move('2027-01-04');
    const third = await t.plan();
    expect(await why(t.patrol(third, '2027-01-04'))).toEqual([]);
    const fourth = await t.plan();
    expect(await why(t.patrol(fourth, '2027-01-04'))).toEqual([]);
    await performAct(t.office, t.who('an'), 'park', first, {
      act: 'correct',
      stated: { of: '2', reason: '日期笔误', patrolledOn: '2027-01-04' },
    });
    const fifth = await t.plan();
    expect(await why(t.patrol(fifth, '2027-01-04'))).toEqual(['东园本年度已巡查3次']);
  });

  it('moves with a corrected value: the old key is gone, the new one is there', async () => {
    const t = await badged();
    const matter = await patrolled(t, '2026-03-02');
    await performAct(t.office, t.who('an'), 'park', matter, {
      act: 'correct',
      stated: { of: '1', reason: '笔误', place: '西园' },
    });
    const { rows } = await t.office.pool.query<{ value: string }>(
      "select value from matter_keys where region = $1 and matter = $2 and field = 'place'",
      [t.office.region, matter],
    );
    expect(rows).toEqual([{ value: '"西园"' }]);
  });

  it('reads no more of a county of many matters than it gives', async () => {
    const t = await badged();
    const { region } = t.office;
    await database().owner.query(
      `insert into matters (region, id, module, procedure, version, title, state, office, authority, offices, people, waiting, opened_on, last_on, seq, head, snapshot, limits)
       select $1, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'park', 'park', '2020', '巡查', 'done', 'bureau', 'bureau', '{bureau}', '{}', '{}', '2026-01-01'::date + (n % 60), '2026-03-01', 1, '', '{"file":{},"history":[{"act":"patrol","on":"2026-03-01"}]}', '[]' from generate_series(1, 20000) n`,
      [region],
    );
    await database().owner.query(
      `insert into matter_keys (region, matter, procedure, field, value, opened_on)
       select region, id, 'park', 'place', '"第' || (right(id::text, 12)::int % 4000) || '园"', opened_on from matters where region = $1 and id < '00000001-0000-0000-0000-000000000000'`,
      [region],
    );
    await database().owner.query('analyze matters, matter_keys');
    const lookup = parkPatrol.lookups?.thisYear as NonNullable<typeof parkPatrol.lookups>[string];
    const parameters = new Parameters();
    const sql = lookupSql(
      lookup,
      askedKeys(lookup, parkPatrol, { place: '第7园' }, digestOf('test')),
      { region, id: randomUUID(), office: 'bureau', authority: 'bureau' },
      reachOf(lookup, '2026-03-02', t.office.calendar(), () => undefined),
      parameters,
    ) as string;
    const plan = (
      await t.office.pool.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, costs off, timing off, summary off) ${sql}`,
        parameters.values,
      )
    ).rows
      .map((r) => r['QUERY PLAN'])
      .join('\n');
    expect(plan).toContain('matter_keys_find');
    expect(plan).not.toContain('Seq Scan');
    expect((await t.office.pool.query(sql, parameters.values)).rows).toHaveLength(5);
  });
});

describe('replay', () => {
  it('makes the same ties, names one that was changed, and writes it anew', async () => {
    const t = await fresh();
    await t.badge('an');
    await t.badge('bo');
    const matter = await t.plan();
    await t.patrol(matter, '2026-03-02');
    expect(await replay(t)).toMatchObject({ ok: true });
    const sql = (text: string) => database().owner.query(text, [t.office.region]);
    await sql("update matter_keys set value = '\"南园\"' where region = $1 and field = 'place'");
    await sql("delete from matter_keys where region = $1 and field = 'owner'");
    await sql("update conferred_certificates set certificates = '[]' where region = $1");
    const fields = (await replay(t)).differences.map((d) => d.field.replace(/\.[0-9a-f-]{36}$/, ''));
    expect(fields.sort()).toEqual(['conferred', 'conferred', 'key.owner', 'key.place']);
    expect((await replay(t, true)).repaired).toBe(3);
    expect(await replay(t)).toMatchObject({ ok: true });
    expect(await why(t.patrol(await t.plan(), '2026-03-02'))).toEqual([]);
  });

  it('without the installation’s secret leaves digests alone', async () => {
    const t = await fresh();
    await t.plan();
    const sql = (text: string) => database().owner.query(text, [t.office.region]);
    await sql("update matter_keys set value = '\"南园\"' where region = $1 and field = 'place'");
    expect((await replay(t, true, undefined)).repaired).toBe(1);
    expect(await replay(t)).toMatchObject({ ok: true });
  });
});

describe('matters that were there before a module asked for their ties', () => {
  const rows = async (t: ParkOffice) =>
    (
      await t.office.pool.query(
        'select matter, field, value from matter_keys where region = $1 union all select matter, person, certificates::text from conferred_certificates where region = $1 order by 1, 2, 3',
        [t.office.region],
      )
    ).rows;
  const forgotten = async (t: ParkOffice): Promise<void> => {
    for (const table of ['matter_keys', 'conferred_certificates', 'tied'])
      await database().owner.query(`delete from ${table} where region = $1`, [t.office.region]);
  };

  it('are tied before the first act of the server that starts with it, as if every act had been done under it', async () => {
    const t = await fresh();
    await t.badge('an');
    await t.badge('bo');
    await t.patrol(await t.plan(), '2026-03-02');
    const before = await rows(t);
    expect(before.length).toBeGreaterThan(3);
    await forgotten(t);
    await t.again();
    expect(await rows(t)).toEqual(before);
    expect(await replay(t)).toMatchObject({ ok: true });
  });

  it('are left alone while nothing has changed, and not touched without the installation’s secret', async () => {
    const t = await fresh();
    await t.plan();
    await database().owner.query('delete from matter_keys where region = $1', [t.office.region]);
    await t.again();
    expect(await rows(t)).toEqual([]);
    await forgotten(t);
    await openOffice({ ...t.office, clock: t.clock, partyKey: '' });
    expect(await rows(t)).toEqual([]);
    await Promise.all([t.again(), t.again()]);
    expect(await rows(t)).toHaveLength(2);
  });
});
