// The loaded demonstration adds up to the county's report, is marked as what it is, and has work for everyone.
import { beforeAll, describe, expect, test } from 'vitest';
import { people, personOf } from '../../../county/nanchang/people.ts';
import { reportOutline } from '../../../county/nanchang/report-outline.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import type { Acting } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import type { Clock } from '../../clock.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { computeFigures, yearPeriod } from '../../indicators/figures.ts';
import { signingOf } from '../../ledger/keys.ts';
import { replayRegion } from '../../ledger/replay/replay.ts';
import { workOf } from '../../matters/reading/work.ts';
import { openMatter } from '../../matters/service.ts';
import { type OpenOffice, openOffice } from '../../office.ts';
import { matterOfCode } from '../../portal/county/query-code.ts';
import { publishedReport } from '../../report/freeze.ts';
import { overviewOf } from '../../report/overview.ts';
import { columns } from './lines.ts';
import { AlreadyLoaded, type DemonstrationLoad, type Loaded, loadDemonstration, TooEarly } from './load.ts';

const region = '360121';
const today = '2026-11-23';
const partyKey = 'a key of the test';
const calendar = calendarOf(holidayYears);
const database = withDatabase();
const clock: Clock = { today: () => today, instant: () => `${today}T04:00:00.000Z` };
const options: DemonstrationLoad = {
  region,
  modules,
  calendar,
  today,
  clock,
  alg: 'sha256',
  partyKey,
  signing: signingOf(region, new Uint8Array(32).fill(7)),
};
const stages: string[] = [];
let loaded: Loaded;
let office: OpenOffice;

beforeAll(async () => {
  loaded = await loadDemonstration(database().owner, {
    ...options,
    progress: (stage) => stages.at(-1) === stage || stages.push(stage),
  });
  office = await openOffice({ pool: database().server(region), region, modules, clock, partyKey });
}, 1_200_000);

const asked = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
  (await database().owner.query<T>(sql, values)).rows;
const acting = (account: string): Acting => office.county().acting(personOf(account), today) as Acting;

describe('the year 2023 adds up to the county report', () => {
  let figures: Map<string, number | null>;
  const figure = (id: string): number => figures.get(id) ?? 0;
  beforeAll(async () => {
    figures = new Map(
      (await computeFigures(database().owner, modules, yearPeriod(region, 2023, '2024-01-25'))).map((f) => [
        f.id,
        f.value,
      ]),
    );
  });

  // Numbered paragraphs 16 and 17 of the report of 2023.
  test.each([
    ['mediation.disputes', 3257],
    ['mediation.settled', 3246],
    ['mediation.amount', 116_500_000],
    ['mediation.sweeps', 97],
    ['mediation.sweep-disputes-resolved', 18],
    ['reconsideration.intake-points', 19],
    ['reconsideration.applications', 233],
    ['reconsideration.accepted', 177],
    ['inspections.double-random', 1184],
    ['inspections.annual-plans-reviewed', 228],
    ['inspections.monitoring-points', 118],
    ['inspections.honest-operators', 500],
    ['inspections.honest-disturbed', 2],
    ['business-environment.measures', 27],
    ['business-environment.undisturbed-rate', 0.996],
  ])('%s is %d', (id, value) => expect(figure(id)).toBe(value));

  test('the success rate prints 99.7%', () =>
    expect((figures.get('mediation.success-rate') as number).toFixed(3)).toBe('0.997'));

  test('each of the eleven that failed ended with a notice of the other routes (人民调解法26)', async () => {
    const rows = await asked<{ told: boolean }>(
      "select m.snapshot->'file'->>'otherRoutesTold' = 'true' as told from matters m join events e on e.region = m.region and e.matter = m.id and e.act = 'terminate' and m.module = 'mediation' where e.on_date between '2023-01-01' and '2023-12-31'",
    );
    expect(rows).toHaveLength(11);
    for (const { told } of rows) expect(told).toBe(true);
  });

  test('what was received is all accounted for: received + pending at the start = accepted + the rest + pending at the end', async () => {
    const before = new Map(
      (await computeFigures(database().owner, modules, yearPeriod(region, 2022, '2024-01-25'))).map((f) => [
        f.id,
        f.value,
      ]),
    );
    const gone = [
      'accepted',
      'not-accepted',
      'deemed-abandoned',
      'redirected',
      'withdrawn-before-acceptance',
      'pending-acceptance',
    ].map((name) => figure(`reconsideration.${name}`));
    expect(233 + (before.get('reconsideration.pending-acceptance') ?? 0)).toBe(gone.reduce((a, b) => a + b, 0));
    expect(gone.every((n) => n > 0)).toBe(true);
    expect((before.get('reconsideration.carried-out') ?? 0) + 177).toBe(
      figure('reconsideration.concluded') + figure('reconsideration.carried-out'),
    );
    expect(figure('reconsideration.carried-out')).toBeGreaterThan(0);
  });

  test('what contradicts between the figures is told beside the report, and nothing else does', async () => {
    const all = await computeFigures(database().owner, modules, yearPeriod(region, 2023, '2024-01-25'));
    const byId = new Map(all.map((f) => [f.id, f]));
    const told = modules
      .flatMap((m) => m.checks)
      .flatMap((check) => (check.fails((id) => byId.get(id)) === undefined ? [] : [check.label]));
    // The county's own text says 100 % of nothing, and one number for two measures; the rest is what a reader should know.
    expect(told.sort()).toEqual(
      ['缺考', '培训学时', '审查意见（份）和审查次数（次）是两个口径', '司法建议、检察建议按期办复率没有分母'].sort(),
    );
  });

  test('the report is published under the date of the real one and says so', async () => {
    const report = await publishedReport(office, reportOutline, 2023);
    expect(report?.hash).toBe(loaded.report);
    expect(report?.publishedOn).toBe('2024-01-25');
    const text = JSON.stringify(report?.chapters);
    for (const words of ['3257', '3246', '1.165亿元', '97', '233', '177']) expect(text).toContain(words);
  });
});

describe('the record', () => {
  test('every matter replays to exactly what is stored', async () => {
    const report = await replayRegion(database().owner, region, {
      modules,
      calendar,
      county: office.county(),
      partyKey,
    });
    expect(report.differences.slice(0, 3)).toEqual([]);
    expect(report.matters).toBe(loaded.matters);
    expect(report.entries).toBe(loaded.acts);
  }, 1_200_000);

  test('no column that a single act writes is left out in bulk', async () => {
    for (const [table, names] of Object.entries(columns)) {
      const rows = await asked<{ name: string }>(
        "select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and column_default is null",
        [table],
      );
      const given: readonly string[] = names;
      expect(
        rows
          .map((r) => r.name)
          .filter((name) => !given.includes(name) && !['withdrawn_on', 'withdrawn_reason'].includes(name)),
        table,
      ).toEqual([]);
    }
  });

  test('every entry is in the log, and a checkpoint is signed over all of them', async () => {
    const [row] = await asked<{ entries: number; leaves: number; size: number }>(
      'select (select count(*) from entries) as entries, (select count(*) from log_leaves) as leaves, (select max(size) from checkpoints) as size',
    );
    expect(row).toEqual({ entries: loaded.acts, leaves: loaded.acts, size: loaded.acts });
  });

  test('holidays are empty: nobody works on a day off, and only the law acts there', async () => {
    const rows = await asked<{ on: string }>(
      "select distinct recorded_on as on from events e join entries n using (region, matter, seq) where n.body::jsonb->>'source' <> 'law'",
    );
    expect(rows.length).toBeGreaterThan(500);
    for (const { on } of rows) expect(calendar.isWorkingDay(on), on).toBe(true);
  });

  test('matters are numbered without gaps, and the next number continues', async () => {
    const rows = await asked<{ office: string; series: string; year: number; last: number; given: number }>(
      `select c.office, c.series, c.year, c.last, (select count(*) from matters m where m.office = c.office and m.number like '%' || c.series || '〔' || c.year || '〕%' ) as given
       from counters c where c.series in ('复', '人调字', '排查字')`,
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) expect(row.given, `${row.office} ${row.series} ${row.year}`).toBe(row.last);
    const last = rows.find((r) => r.office === 'justice' && r.year === 2026)?.last ?? 0;
    const clerk = acting('justice.reception.1');
    const { matter } = await openMatter(office, clerk, 'reconsideration', {
      act: 'receive',
      stated: {
        applicants: [{ kind: 'citizen', name: '王甲子', phone: '19900001234' }],
        applicantKind: 'citizen',
        respondentName: '南昌县公安局',
        matterType: 'penalty',
        actName: '行政处罚决定',
        requests: ['revoke'],
        request: '撤销处罚决定',
        reasons: '事实不清',
        channel: 'hand',
        receivedOn: today,
      },
    });
    expect(matter.number).toBe(`南府复〔2026〕${last + 1}号`);
  });

  test('nothing lies in the future', async () => {
    const [row] = await asked<{ on: string; at: string }>(
      "select max(on_date) as on, (select max(body::jsonb->>'recordedAt') from entries) as at from events",
    );
    expect(row?.on && row.on <= today).toBe(true);
    expect(row?.at && row.at < '2026-11-23T16:00:00Z').toBe(true);
  });
});

describe('is plainly synthetic', () => {
  test('region and matters are marked as a demonstration', async () => {
    expect(await asked('select demonstration from regions')).toEqual([{ demonstration: true }]);
    expect(
      await asked("select count(*) as n from matters where not demonstration and number not like '南府复〔2026〕%'"),
    ).toEqual([{ n: 0 }]);
  });

  test('every ID number, credit code and telephone is one that nobody has', async () => {
    const rows = await asked<{ id: string | null; code: string | null; phone: string | null }>(
      "select distinct p->>'idNumber' as id, p->>'creditCode' as code, p->>'phone' as phone from private_values v, jsonb_array_elements(v.value) p where v.field in ('applicants', 'respondents')",
    );
    expect(rows.length).toBeGreaterThan(1000);
    for (const { id, code, phone } of rows) {
      if (id) expect(id.slice(0, 6)).toBe('000000');
      if (code) expect(code.slice(2, 8)).toBe('000000');
      if (phone) expect(phone).toMatch(/^1990000/);
    }
  });

  test('what has been published names no citizen in full', async () => {
    const rows = await asked<{ plain: string; title: string; names: string[] }>(
      "select p.plain, p.title, array(select name from parties q where q.matter = p.matter and q.kind = 'citizen') as names from publications p",
    );
    expect(rows.length).toBeGreaterThan(80);
    for (const { plain, title, names } of rows)
      for (const name of names) expect(`${title}${plain}`).not.toContain(name);
  });
});

test('every story of an ordinary day is told to where it should stand', () => {
  expect(loaded.ended).toEqual([]);
});

describe('has work for everyone', () => {
  const doing = async (account: string): Promise<number> => {
    const work = await workOf(office, acting(account));
    return work.items.length + work.approvals.length + work.waiting.length;
  };

  test.each([
    'justice.reception.1',
    'justice.reconsideration.chief',
    'justice.reconsideration.handler1',
    'justice.reconsideration.handler2',
    'justice.reconsideration.handler3',
    'justice.reconsideration.handler4',
    'justice.reconsideration.handler5',
    'justice.deputy',
    'justice.head',
    'government.head',
    'government.deputy',
    'centre.clerk',
    'centre.chief',
    'mediation-traffic.chair',
    'mediation-medical.chair',
    'mediation-labour.chair',
    'mediation-property.chair',
  ])('%s', async (account) => expect(await doing(account)).toBeGreaterThan(0));

  test('every township committee', async () => {
    const idle: string[] = [];
    for (const p of people.filter(
      (one) =>
        one.account.endsWith('.chair') && !one.account.startsWith('mediation-') && !one.account.includes('village'),
    ))
      if ((await doing(p.account)) === 0) idle.push(p.account);
    expect(idle).toEqual([]);
  });

  test('several respondents and several intake points', async () => {
    const busy = async (ending: string): Promise<number> => {
      let n = 0;
      for (const p of people.filter((one) => one.account.endsWith(ending))) if ((await doing(p.account)) > 0) n += 1;
      return n;
    };
    expect(await busy('.legal')).toBeGreaterThanOrEqual(6);
    expect(await busy('.judicial')).toBeGreaterThanOrEqual(3);
  });

  test('approvals wait for the head of the body and for the county leader', async () => {
    expect((await workOf(office, acting('justice.deputy'))).approvals.length).toBeGreaterThanOrEqual(3);
    expect((await workOf(office, acting('government.deputy'))).approvals.length).toBeGreaterThanOrEqual(6);
  });

  test('the overview shows twelve months of both modules, something late and something due', async () => {
    const overview = await overviewOf(office, acting('government.head'));
    expect(overview.open).toBeGreaterThan(100);
    expect(overview.overdue).toBeGreaterThan(5);
    expect(overview.dueThisWeek).toBeGreaterThan(5);
    for (const module of ['mediation', 'reconsideration'])
      expect(new Set(overview.months.filter((m) => m.module === module).map((m) => m.month)).size).toBe(12);
  });

  test('a citizen can follow a case with the number and code that are told', async () => {
    expect(loaded.tracking.length).toBeGreaterThan(0);
    for (const { number, code } of loaded.tracking) {
      expect(await matterOfCode(office.pool, region, partyKey, number, code)).toMatch(/^[0-9a-f-]{36}$/);
      expect(await matterOfCode(office.pool, region, partyKey, number, 'WRONG-CODE2')).toBeNull();
    }
  });
});

describe('loading', () => {
  test('says what it does, stage by stage', () =>
    expect(stages).toEqual(['生成演示数据', '写入数据库', '发布2023年度报告', '签入存证']));

  test('a second time is refused and changes nothing', async () => {
    const count = async (): Promise<unknown> =>
      asked('select (select count(*) from entries) as entries, (select count(*) from people) as people');
    const before = await count();
    await expect(loadDemonstration(database().owner, options)).rejects.toThrow(AlreadyLoaded);
    expect(await count()).toEqual(before);
  });

  test('before the report of 2023 was out is refused', async () => {
    await expect(
      loadDemonstration(database().owner, { ...options, region: '360122', today: '2024-01-31' }),
    ).rejects.toThrow(TooEarly);
  });
});
