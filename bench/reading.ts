/** Lists with exact counts, single matters and figures at size, each against the SQL that someone would write by hand for it. */
import { figuresOf } from '../server/indicators/figures.ts';
import { listMatters } from '../server/matters/list.ts';
import { getMatter, openMatter, performAct } from '../server/matters/service.ts';
import { application } from '../server/test-office.ts';
import { type BenchCounty, benchCounty } from './county.ts';
import { compare, type Measure, time } from './measure.ts';

/** A county has some forty offices that keep matters; ours has its share of them. */
const offices = 40;

/** Fills the county to `size` matters over two years, one in five still open: a few made by the engine, the others copied from them under new ids, offices and days. */
export async function fill(county: Pick<BenchCounty, 'office' | 'as' | 'owner'>, size: number): Promise<void> {
  const lin = county.as('lin');
  for (let i = 0; i < 40; i++) {
    const { matter } = await openMatter(county.office, lin, 'garden', { act: 'apply', stated: application(`原园${i}`, i % 3 === 0 ? 'large' : 'small') });
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

export async function readingMeasures(rounds: number, sizes: readonly number[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const size of sizes) {
    const county = await benchCounty(8);
    try {
      await fill(county, size);
      const lin = county.as('lin');
      const gu = county.as('gu');
      const some = (await listMatters(county.office, lin, 'garden', { page: 1, size: 20 })).rows[0]?.id as string;
      const label = size >= 1_000_000 ? `${size / 1_000_000}M` : `${size / 1000}k`;
      const list = (viewer: typeof lin) => () => time(() => listMatters(county.office, viewer, 'garden', { state: 'accepted', page: 1, size: 20, open: 'true' }));
      const hand = (office: string) => () =>
        time(async () => {
          await county.pool.query(`select state, count(*) from matters where region = '360121' and module = 'garden' and procedure = 'garden' and closed_on is null ${office} group by state`);
          await county.pool.query(`select snapshot, limits, title, due, due_limit, demonstration from matters where region = '360121' and module = 'garden' and procedure = 'garden' and closed_on is null and state = 'accepted' ${office} order by opened_on desc, id limit 20`);
        });
      measures.push(await compare(`list with exact counts, own office, ${label}`, 'hand-written SQL', 'ms', rounds, list(lin), hand("and office = 'bureau'")));
      measures.push(await compare(`list with exact counts, whole region, ${label}`, 'hand-written SQL', 'ms', rounds, list(gu), hand('')));
      measures.push(await compare(`search of two characters, ${label}`, 'hand-written SQL', 'ms', rounds,
        () => time(() => listMatters(county.office, lin, 'garden', { q: '原园7', page: 1, size: 20 })),
        () => time(() => county.pool.query("select count(*) from matters where region = '360121' and office = 'bureau' and title like '%原园7%'")), 'against LIKE'));
      measures.push(await compare(`get one matter, ${label}`, 'select by key', 'ms', rounds * 10,
        () => time(() => getMatter(county.office, lin, 'garden', some)),
        () => time(() => county.pool.query("select snapshot from matters where region = '360121' and id = $1", [some]))));
      measures.push(await compare(`all figures of a year, ${label}`, 'hand-written SQL', 'ms', rounds,
        () => time(() => figuresOf(county.office, 2025, '2026-03-02')),
        () => time(() => Promise.all([
          county.pool.query("select count(distinct matter) from events where region = '360121' and module = 'garden' and procedure = 'garden' and act = 'apply' and on_date between '2025-01-01' and '2025-12-31'"),
          county.pool.query("select count(distinct matter) from events where region = '360121' and module = 'garden' and procedure = 'garden' and act = 'grant' and on_date between '2025-01-01' and '2025-12-31'"),
          county.pool.query("select count(*), sum((facts->>'fee')::numeric) from events where region = '360121' and module = 'garden' and procedure = 'garden' and act = 'grant' and on_date between '2025-01-01' and '2025-12-31'"),
          county.pool.query("select count(*) from (select distinct on (matter) to_state from events where region = '360121' and module = 'garden' and procedure = 'garden' and on_date <= '2025-12-31' order by matter, seq desc) e where to_state in ('filed', 'supplementing', 'accepted')"),
        ]))));
    } finally {
      await county.close();
    }
  }
  return measures;
}
