/** Lists with exact counts, single matters and figures at size, each against the SQL that someone would write by hand for it. */
import { figuresOf } from '../server/indicators/figures.ts';
import { listMatters } from '../server/matters/reading/list.ts';
import { workOf } from '../server/matters/reading/work.ts';
import { getMatter, openMatter, performAct } from '../server/matters/service.ts';
import { overviewOf } from '../server/report/overview.ts';
import { application } from '../server/test-office.ts';
import { type BenchCounty, benchCounty } from './means/county.ts';
import { compare, type Measure, median, single, time } from './means/measure.ts';

/** A county has some forty offices that keep matters; ours has its share of them. */
const offices = 40;

/** Fills the county to `size` matters over two years, one in five still open: a few made by the engine, the others copied from them under new ids, offices and days. */
export async function fill(county: Pick<BenchCounty, 'office' | 'as' | 'owner'>, size: number): Promise<void> {
  const lin = county.as('lin');
  for (let i = 0; i < 40; i++) {
    const { matter } = await openMatter(county.office, lin, 'garden', {
      act: 'apply',
      stated: application(`原园${i}`, i % 3 === 0 ? 'large' : 'small'),
    });
    if (i % 2 === 0) await performAct(county.office, lin, 'garden', matter.id, { act: 'accept', stated: {} });
  }
  await county.owner.query(
    `insert into matters (region, id, module, procedure, version, number, title, state, office, authority, offices, people, waiting, opened_on, last_on, closed_on, due, due_limit, party_due, law_due, provisional, identity, seq, head, demonstration, snapshot, limits, words)
     select region, gen_random_uuid(), module, procedure, version, number || '-' || n, title || n, state, o, o, array[o], people, waiting,
       opened_on - (n % 700), last_on, case when n % 10 < 8 then last_on - (n % 700) end, due + (n % 90), due_limit, party_due, null, provisional, null, seq, head, demonstration, snapshot, limits, words
     from matters, generate_series(1, $1::int) n, lateral (select case when n % ${offices} = 0 then office else 'office-' || n % ${offices} end as o) as at where region = '360121'`,
    [Math.ceil(size / 40)],
  );
  await county.owner.query(
    `insert into events (region, module, procedure, matter, seq, act, on_date, recorded_on, to_state, facts)
     select region, module, procedure, id, 1, 'apply', opened_on, opened_on, 'filed', '{}' from matters where not exists (select 1 from events e where e.matter = matters.id)`,
  );
  await county.owner.query('vacuum analyze matters');
  await county.owner.query('vacuum analyze events');
}

/** Every measure over a county that has been filled. */
export async function measureReading(
  county: Pick<BenchCounty, 'office' | 'as' | 'pool'>,
  rounds: number,
  label: string,
): Promise<Measure[]> {
  const { office, pool } = county;
  const lin = county.as('lin');
  const gu = county.as('gu');
  const all = { page: 1, size: 20 } as const;
  const open = { ...all, state: 'accepted', open: 'true' } as const;
  const measures: Measure[] = [];
  const some = (await listMatters(office, lin, 'garden', all)).rows[0]?.id as string;
  const list = (viewer: typeof lin, query: typeof open | typeof all) => () =>
    time(() => listMatters(office, viewer, 'garden', query));
  const hand =
    (more: string, state = '') =>
    () =>
      time(() =>
        Promise.all([
          pool.query(
            `select state, count(*) from matters where region = '360121' and module = 'garden' and procedure = 'garden' ${more} group by state`,
          ),
          pool.query(
            `select snapshot, limits, title, due, due_limit, demonstration from matters where region = '360121' and module = 'garden' and procedure = 'garden' ${more} ${state} order by opened_on desc, id limit 20`,
          ),
        ]),
      );
  const accepted = "and state = 'accepted'";
  measures.push(
    await compare(
      `list with exact counts, all of an office, ${label}`,
      'hand-written SQL',
      'ms',
      rounds,
      list(lin, all),
      hand("and office = 'bureau'"),
    ),
  );
  measures.push(
    await compare(
      `list with exact counts, open of an office, ${label}`,
      'hand-written SQL',
      'ms',
      rounds,
      list(lin, open),
      hand("and office = 'bureau' and closed_on is null", accepted),
    ),
  );
  measures.push(
    await compare(
      `list with exact counts, all of the region, ${label}`,
      'hand-written SQL',
      'ms',
      rounds,
      list(gu, all),
      hand(''),
    ),
  );
  measures.push(
    await compare(
      `list with exact counts, open of the region, ${label}`,
      'hand-written SQL',
      'ms',
      rounds,
      list(gu, open),
      hand('and closed_on is null', accepted),
    ),
  );
  measures.push(
    await compare(
      `search among an office’s, ${label}`,
      'the same count by LIKE',
      'ms',
      rounds,
      () => time(() => listMatters(office, lin, 'garden', { ...all, q: '原园7' })),
      () =>
        time(() =>
          pool.query(
            "select count(*) from matters where region = '360121' and office = 'bureau' and title like '%原园7%'",
          ),
        ),
    ),
  );
  measures.push(
    await compare(
      `search through the region, ${label}`,
      'the same count by LIKE',
      'ms',
      rounds,
      () => time(() => listMatters(office, gu, 'garden', { ...all, q: '园艺许可77' })),
      () =>
        time(() => pool.query("select count(*) from matters where region = '360121' and title like '%园艺许可77%'")),
    ),
  );
  measures.push(
    await compare(
      `get one matter, ${label}`,
      'select by key',
      'ms',
      rounds * 10,
      () => time(() => getMatter(office, lin, 'garden', some)),
      () => time(() => pool.query("select snapshot from matters where region = '360121' and id = $1", [some])),
    ),
  );
  measures.push(single(`work of one person, ${label}`, 'ms', median(await several(rounds, () => workOf(office, lin)))));
  measures.push(
    single(`picture of the region, ${label}`, 'ms', median(await several(rounds, () => overviewOf(office, gu)))),
  );
  const year =
    "region = '360121' and module = 'garden' and procedure = 'garden' and on_date between '2025-01-01' and '2025-12-31'";
  measures.push(
    await compare(
      `all figures of a year, ${label}`,
      'hand-written SQL',
      'ms',
      rounds,
      () => time(() => figuresOf(office, 2025, '2026-03-02')),
      () =>
        time(() =>
          Promise.all([
            pool.query(`select count(distinct matter) from events where ${year} and act = 'apply'`),
            pool.query(`select count(distinct matter) from events where ${year} and act = 'grant'`),
            pool.query(`select count(*), sum((facts->>'fee')::numeric) from events where ${year} and act = 'grant'`),
            pool.query(
              "select count(*) from (select distinct on (matter) to_state from events where region = '360121' and module = 'garden' and procedure = 'garden' and on_date <= '2025-12-31' order by matter, seq desc) e where to_state in ('filed', 'supplementing', 'accepted')",
            ),
          ]),
        ),
    ),
  );
  return measures;
}

const several = async (rounds: number, work: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) times.push(await time(work));
  return times;
};

export async function readingMeasures(rounds: number, sizes: readonly number[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const size of sizes) {
    const county = await benchCounty(8);
    try {
      await fill(county, size);
      measures.push(
        ...(await measureReading(county, rounds, size >= 1_000_000 ? `${size / 1_000_000}M` : `${size / 1000}k`)),
      );
    } finally {
      await county.close();
    }
  }
  return measures;
}
