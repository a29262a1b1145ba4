/** The supervisor's wall over many cases, against the SQL that someone would write by hand for the same numbers. */
import { listMatters } from '../server/matters/reading/list.ts';
import { wallOf } from '../server/supervision/wall.ts';
import { type BenchCounty, benchCounty } from './means/county.ts';
import { compare, type Measure, time } from './means/measure.ts';
import { fill } from './reading.ts';

/** Of a hundred matters five lack something and two are excused; four in ten ended in a permit, of which one in fifty was never published. */
export async function fillFindings(county: Pick<BenchCounty, 'owner'>): Promise<void> {
  const numbered = "(select *, ('x' || substr(id::text, 1, 6))::bit(24)::int as n from matters) m";
  await county.owner.query(
    `insert into findings (region, matter, module, procedure, office, authority, finding, grp, outcome, since)
     select region, id, module, procedure, office, authority, f.finding, f.grp, case when n % 100 < 5 then 'missing' else 'excused' end, opened_on
     from ${numbered}, (values ('pictured', 'record', 0), ('announced', 'openness', 1)) as f(finding, grp, at) where n % 100 < 7 and (n / 100) % 3 <> f.at`,
  );
  await county.owner.query(
    `insert into events (region, module, procedure, matter, seq, act, on_date, recorded_on, to_state, facts)
     select region, module, procedure, id, 9, 'grant', opened_on, opened_on, 'granted', '{}' from ${numbered} where closed_on is not null and n % 10 < 5 on conflict do nothing`,
  );
  await county.owner.query(
    `insert into publications (region, id, module, procedure, matter, publication, title, html, plain, subject, office, office_name, index_number, published_on)
     select region, gen_random_uuid(), module, procedure, id, 'permits', 'x', 'x', 'x', '行政许可', authority, 'x', id::text, opened_on from ${numbered} where closed_on is not null and n % 10 < 5 and n % 50 <> 0`,
  );
  // The day by which the rest had to be public; those opened before 10 February are late on the second of March.
  await county.owner.query(
    `update matters set publish_due = m.opened_on + 20 from ${numbered} where matters.region = m.region and matters.id = m.id and m.closed_on is not null and m.n % 50 = 0`,
  );
  for (const table of ['findings', 'events', 'publications', 'matters'])
    await county.owner.query(`vacuum analyze ${table}`);
}

/** What a programmer would write for one region without asking who looks: totals, what is missing, what is late. */
export const handSql: readonly string[] = [
  "select authority, closed_on is null as open, count(*) from matters where region = '360121' and module = 'garden' and procedure = 'garden' group by 1, 2",
  "select m.authority, f.grp, m.closed_on is null as open, f.missing, count(*) from (select matter, grp, bool_or(outcome = 'missing') as missing from findings where region = '360121' group by 1, 2) f join matters m on m.region = '360121' and m.id = f.matter group by 1, 2, 3, 4",
  "select authority, count(*) from matters where region = '360121' and closed_on is null and due < '2026-03-02' group by 1",
  "select authority, count(*) from matters where region = '360121' and waiting <> '{}' group by 1",
  "select m.authority, count(*) from matters m where m.region = '360121' and m.id in (select e.matter from events e where e.region = '360121' and e.module = 'garden' and e.procedure = 'garden' and e.act = 'grant' and e.on_date < '2026-02-10') and not exists (select from publications p where p.region = '360121' and p.matter = m.id) group by 1",
  "select count(*) from findings where region = '360121' and finding = 'pictured' and outcome = 'missing'",
];

export async function measureWall(
  county: Pick<BenchCounty, 'office' | 'as' | 'pool'>,
  rounds: number,
  label: string,
): Promise<Measure[]> {
  const { office, pool } = county;
  const gu = county.as('gu');
  const page = { page: 1, size: 20 } as const;
  return [
    await compare(
      `supervisor’s wall, ${label}`,
      'hand-written SQL',
      'ms',
      rounds,
      () => time(() => wallOf(office, gu, {})),
      () => time(() => Promise.all(handSql.map((sql) => pool.query(sql)))),
    ),
    await compare(
      `the list behind one number of the wall, ${label}`,
      'hand-written SQL',
      'ms',
      rounds,
      () =>
        time(() =>
          listMatters(office, gu, 'garden', { ...page, group: 'record', outcome: 'missing', authority: 'office-7' }),
        ),
      () =>
        time(() =>
          Promise.all(
            ['state, count(*)', 'snapshot, limits, title, due, due_limit, demonstration'].map((columns) =>
              pool.query(
                `select ${columns} from matters m where region = '360121' and module = 'garden' and procedure = 'garden' and authority = 'office-7' and exists (select from findings f where f.region = m.region and f.matter = m.id and f.grp = 'record' and f.outcome = 'missing') ${columns.startsWith('state') ? 'group by state' : 'order by opened_on desc, id limit 20'}`,
              ),
            ),
          ),
        ),
    ),
  ];
}

export async function wallMeasures(rounds: number, sizes: readonly number[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const size of sizes) {
    const county = await benchCounty(8);
    try {
      await fill(county, size);
      await fillFindings(county);
      measures.push(
        ...(await measureWall(county, rounds, size >= 1_000_000 ? `${size / 1_000_000}M` : `${size / 1000}k`)),
      );
    } finally {
      await county.close();
    }
  }
  return measures;
}
