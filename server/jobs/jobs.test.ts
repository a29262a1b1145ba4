// Background work: what the statute does by itself happens once and on its day; reminders are told once; moved dates leave a trace.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { type GardenCounty, gardenCounty, region } from '../ledger/garden-county.ts';
import { signingOf } from '../ledger/keys.ts';
import { replayRegion } from '../ledger/replay/replay.ts';
import { verifyRegionInDatabase } from '../ledger/verify/verify.ts';
import { startJobs, taskName } from './index.ts';
import { installJobs } from './install.ts';
import { letTheLawActEverywhere } from './law-acts.ts';
import { remind, remindsFrom } from './reminders.ts';
import { reproject } from './reproject.ts';
import { sweep } from './sweep.ts';

const signing = signingOf(region, new Uint8Array(32).fill(7));
let database: TestDatabase;
let county: GardenCounty;

beforeEach(async () => {
  database = await createTestDatabase();
  county = await gardenCounty(database);
});
afterEach(() => database.drop());

const sql = async <Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await database.owner.query<Row>(text, values)).rows;
const lawActs = () =>
  sql<{ place: string; act: string; on: string }>(
    `select m.snapshot->'file'->>'place' as place, e.body::jsonb->>'act' as act, e.body::jsonb->>'on' as on
       from entries e join matters m on m.id = e.matter where e.body::jsonb->>'source' = 'law' order by place, e.seq`,
  );
const notices = (kind: string) =>
  sql<{ text: string; person: string | null; office: string | null; capacity: string | null }>(
    'select text, person, office, capacity from notices where kind = $1 order by id',
    [kind],
  );
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 200; i++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('it did not happen within ten seconds');
};

describe('the statute’s own acts', () => {
  test('on the last day nothing has happened yet, the day after it is deemed, dated the last day', async () => {
    await county.apply('东园');
    county.clock.move('2026-03-09');
    expect(await letTheLawActEverywhere(county.office)).toMatchObject({ acts: 0 });
    county.clock.move('2026-03-10');
    expect(await letTheLawActEverywhere(county.office)).toMatchObject({ acts: 1, matters: 1, failed: [] });
    expect(await lawActs()).toEqual([{ place: '东园', act: 'deemAccepted', on: '2026-03-09' }]);
  });

  test('two servers at once, after months without any, do each act once and on its own day', async () => {
    for (let i = 0; i < 12; i++) {
      county.clock.move(`2026-03-${String(2 + Math.floor(i / 4)).padStart(2, '0')}`);
      const { matter } = await county.apply(`园${i}`);
      if (i % 3 === 0) await county.act(matter.id, 'lin', 'askMore', { missing: '平面图' });
    }
    county.clock.move('2026-06-01');
    const second = await county.again();
    const [a, b] = await Promise.all([letTheLawActEverywhere(county.office), letTheLawActEverywhere(second)]);
    expect([...a.failed, ...b.failed]).toEqual([]);
    const done = await lawActs();
    expect(done).toHaveLength(12);
    expect(new Set(done.map((d) => d.place)).size).toBe(12);
    expect(done.filter((d) => d.act === 'deemWithdrawn').map((d) => d.on)).toEqual([
      '2026-03-17',
      '2026-03-17',
      '2026-03-18',
      '2026-03-19',
    ]);
    expect(new Set(done.filter((d) => d.act === 'deemAccepted').map((d) => d.on))).toEqual(
      new Set(['2026-03-09', '2026-03-10', '2026-03-11']),
    );
    expect(await verifyRegionInDatabase(database.owner, region)).toMatchObject({
      faults: [{ code: 'checkpoint-missing' }],
    });
  });

  test('one matter that cannot go on does not hold up the others', async () => {
    const { matter } = await county.apply('坏园');
    await county.apply('好园');
    await sql("update matters set snapshot = jsonb_set(snapshot, '{version}', '\"1999\"') where id = $1", [matter.id]);
    county.clock.move('2026-03-10');
    const { acts, failed } = await letTheLawActEverywhere(county.office);
    expect(acts).toBe(1);
    expect(failed).toMatchObject([{ matter: matter.id }]);
  });
});

describe('the workers', () => {
  const start = async (office = county.office) =>
    startJobs({ office, address: database.address, owner: database.owner, signing });

  test('two servers started at once after a long night do what fell due, once, and sign it', async () => {
    for (let i = 0; i < 6; i++) await county.apply(`园${i}`);
    county.clock.move('2026-03-20');
    const running = await Promise.all([start(), start(await county.again())]);
    try {
      await until(async () => (await sql('select from checkpoints')).length > 0 && (await lawActs()).length === 6);
    } finally {
      await Promise.all(running.map((r) => r.stop()));
    }
    expect((await lawActs()).map((d) => d.on)).toEqual(Array(6).fill('2026-03-09'));
    expect((await verifyRegionInDatabase(database.owner, region, { trustedKeys: [signing.publicKey] })).faults).toEqual(
      [],
    );
  });

  test('they work as the server’s role, which owns nothing, also on the queue', async () => {
    await installJobs(database.owner);
    const server = database.server(region);
    await server.query("select graphile_worker.add_job('x')");
    expect(
      (await server.query('select current_user as who, count(*)::int as jobs from graphile_worker._private_jobs')).rows,
    ).toEqual([{ who: 'yifa_server', jobs: 1 }]);
    await expect(server.query('drop table graphile_worker._private_jobs')).rejects.toThrow('must be owner');
    await expect(server.query('delete from graphile_worker.migrations')).rejects.toThrow('permission denied');
  });

  test('a job left locked by a server that was killed does not stop the next server', async () => {
    await installJobs(database.owner);
    await county.apply('东园');
    county.clock.move('2026-03-20');
    await sql('select graphile_worker.add_job($1, job_key := $1)', [taskName(region, 'law-acts')]);
    await sql("update graphile_worker._private_jobs set locked_by = 'killed', locked_at = now(), attempts = 1");
    const jobs = await start();
    try {
      await until(async () => (await lawActs()).length === 1);
    } finally {
      await jobs.stop();
    }
  });

  test('installing the queue again changes nothing', async () => {
    await installJobs(database.owner);
    const policies = () =>
      sql("select polname, polrelid::regclass::text as on from pg_policy where polname = 'yifa_server' order by 2");
    const before = await policies();
    await Promise.all([installJobs(database.owner), installJobs(database.owner)]);
    expect(await policies()).toEqual(before);
    expect(before.length).toBeGreaterThan(2);
  });
});

describe('reminders', () => {
  test('a limit of working days is remembered so many working days before, across a weekend', () => {
    expect(remindsFrom('2026-03-09', 2, 'workingDay', county.office.calendar())).toBe('2026-03-05');
    expect(remindsFrom('2026-03-09', 2, 'day', county.office.calendar())).toBe('2026-03-07');
  });

  test('before its day nothing is told, on it the office is, once', async () => {
    await county.apply('东园');
    county.clock.move('2026-03-04');
    expect(await remind(county.office)).toBe(0);
    county.clock.move('2026-03-05');
    expect(await remind(county.office)).toBe(1);
    expect(await remind(county.office)).toBe(0);
    expect(await notices('limit-near')).toMatchObject([
      { office: 'bureau', person: null, text: expect.stringContaining('2026年3月9日届满') },
    ]);
  });

  test('two servers at once tell it once', async () => {
    for (let i = 0; i < 5; i++) await county.apply(`园${i}`);
    county.clock.move('2026-03-09');
    const second = await county.again();
    const [a, b] = await Promise.all([remind(county.office), remind(second)]);
    expect(a + b).toBe(5);
  });

  test('those assigned are told in person, and a duty that is overdue also reaches the supervisors, once', async () => {
    const { matter } = await county.apply('东园');
    await county.act(matter.id, 'lin', 'accept');
    await county.act(matter.id, 'lin', 'assign', { inspectors: [county.ids.chen] });
    county.clock.move('2026-04-20');
    await remind(county.office);
    await remind(county.office);
    expect(await notices('limit-overdue')).toMatchObject([{ person: county.ids.chen }]);
    expect(await notices('supervision')).toMatchObject([
      { capacity: 'oversight', text: expect.stringContaining('园林局') },
    ]);
  });

  test('a right that a party let pass is no fault of the office', async () => {
    const { matter } = await county.apply('东园');
    await county.act(matter.id, 'lin', 'askMore', { missing: '平面图' });
    county.clock.move('2026-03-20');
    await remind(county.office);
    expect(await notices('supervision')).toEqual([]);
  });

  test('late in the year the administrator is told that next year’s holidays are not loaded, once a month', async () => {
    county.clock.move('2026-11-14');
    await remind(county.office);
    expect(await notices('calendar')).toEqual([]);
    county.clock.move('2026-11-20');
    await remind(county.office);
    await remind(county.office);
    expect(await notices('calendar')).toMatchObject([{ capacity: 'system', text: expect.stringContaining('2027年') }]);
  });
});

describe('a holiday notice is loaded', () => {
  const load = async () => {
    await sql(
      "insert into holiday_years (year, status, notice, off_days, work_days) values (2027, 'published', '国办发明电〔2026〕9号', '{2027-01-01,2027-01-04}', '{2027-01-09}')",
    );
    await county.office.refresh();
  };
  const limits = async () =>
    (await sql<{ due: string; provisional: boolean }>('select due, provisional from matters'))[0];

  beforeEach(async () => {
    county.clock.move('2026-12-21');
    await county.act((await county.apply('东园')).matter.id, 'lin', 'accept');
  });

  test('a provisional date moves, and the move is left in the audit and told to the office', async () => {
    // Twenty working days: with weekends alone the last is 18 January.
    expect(await limits()).toEqual({ due: '2027-01-18', provisional: true });
    await load();
    expect(await reproject(county.office)).toEqual({ matters: 1, moved: 1 });
    expect(await limits()).toEqual({ due: '2027-01-19', provisional: false });
    expect(
      (await sql<{ detail: unknown }>("select detail from audit where what = 'reproject'"))[0]?.detail,
    ).toMatchObject({ moved: [{ limit: 'decide', from: '2027-01-18', to: '2027-01-19' }] });
    expect(await notices('reprojected')).toMatchObject([
      { office: 'bureau', text: expect.stringContaining('由2027年1月18日改为2027年1月19日') },
    ]);
  });

  test('once done there is nothing left to do, and a replay finds the same dates', async () => {
    await load();
    await reproject(county.office);
    expect(await reproject(county.office)).toEqual({ matters: 0, moved: 0 });
    expect(
      await replayRegion(database.owner, region, {
        modules: county.office.modules,
        calendar: county.office.calendar(),
        county: county.office.county(),
        partyKey: county.office.partyKey,
      }),
    ).toMatchObject({ ok: true });
  });

  test('before it is loaded nothing moves and nothing is written', async () => {
    expect(await reproject(county.office)).toEqual({ matters: 0, moved: 0 });
    expect(await sql("select from audit where what = 'reproject'")).toEqual([]);
  });
});

test('ended sessions and month-old drafts are cleared away, living ones stay', async () => {
  await sql(
    "insert into sessions (sid, region, data, expires_at) values ('old', $1, '{}', now() - interval '1 minute'), ('new', $1, '{}', now() + interval '1 hour')",
    [region],
  );
  await sql(
    "insert into drafts (region, id, module, body, at) values ($1, 'old', 'garden', '{}', now() - interval '31 days'), ($1, 'new', 'garden', '{}', now() - interval '29 days')",
    [region],
  );
  expect(await sweep(county.office)).toEqual({ sessions: 1, drafts: 1 });
  expect(await sql('select sid as id from sessions union all select id from drafts')).toEqual([
    { id: 'new' },
    { id: 'new' },
  ]);
});
