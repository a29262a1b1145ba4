/** The portal's list and search over many publications, each against the SQL that someone would write by hand for it. */
import { region } from '../../county/nanchang/region.ts';
import { getPublication, listPublications } from '../../server/portal/county/published.ts';
import type { BenchCounty } from '../means/county.ts';
import { compare, type Measure, rate, single, time } from '../means/measure.ts';

const shown = `region = '${region}' and expired_on is null`;

/** Every measure over publications that have been filled in. */
export async function measureQueries(county: BenchCounty, rounds: number, label: string): Promise<Measure[]> {
  const { office, pool } = county;
  const hand = (where: string, words?: string) => () =>
    time(() =>
      Promise.all([
        pool.query(`select count(*) from publications where ${shown} ${where}`, words ? [words] : []),
        pool.query(
          `select subject, count(*) from publications where ${shown} ${where} group by 1`,
          words ? [words] : [],
        ),
        pool.query(
          `select id, title, subject, office_name, published_on from publications where ${shown} ${where} order by published_on desc, id limit 20`,
          words ? [words] : [],
        ),
      ]),
    );
  const like = "and plain like '%' || $1 || '%'";
  const list = (query: Parameters<typeof listPublications>[1]) => () => time(() => listPublications(office, query));
  const { rows } = await pool.query<{ id: string }>(
    `select id::text from publications where region = '${region}' and withdrawn_on is null limit 1`,
  );
  const id = rows[0]?.id ?? '';
  return [
    await compare(
      `first page of the list with counts, ${label}`,
      'hand-written SQL',
      'ms',
      rounds,
      list({ page: 1 }),
      hand(''),
    ),
    await compare(
      `list of one subject with counts, ${label}`,
      'hand-written SQL',
      'ms',
      rounds,
      list({ page: 1, subject: '行政检查' }),
      hand("and subject = '行政检查'"),
    ),
    await compare(
      `search for a rare word, ${label}`,
      'the same by LIKE',
      'ms',
      rounds,
      list({ page: 1, q: '红豆杉' }),
      hand(like, '红豆杉'),
    ),
    await compare(
      `search for a common word, ${label}`,
      'the same by LIKE',
      'ms',
      rounds,
      list({ page: 1, q: '占道经营' }),
      hand(like, '占道经营'),
    ),
    await compare(
      `search in one year, ${label}`,
      'the same by LIKE',
      'ms',
      rounds,
      list({ page: 1, q: '超限运输', from: '2024-01-01', to: '2024-12-31' }),
      hand(`${like} and published_on between '2024-01-01' and '2024-12-31'`, '超限运输'),
    ),
    await compare(
      `one publication, ${label}`,
      'select by key',
      'ms',
      rounds * 10,
      () => time(() => getPublication(office, id)),
      () => time(() => pool.query(`select html from publications where region = '${region}' and id = $1`, [id])),
    ),
    single(
      `searches answered, 8 at once, ${label}`,
      'searches/s',
      await rate(8, 200, (i) => listPublications(office, { page: 1, q: i % 2 === 0 ? '红豆杉' : `第${i * 31}号` })),
    ),
  ];
}
