/** The portal's list and search over many publications, each against the SQL that someone would write by hand for it. */
import { getPublication, listPublications } from '../server/portal/county/published.ts';
import { searchWords } from '../server/search/bigrams.ts';
import { type BenchCounty, benchCounty } from './county.ts';
import { compare, type Measure, rate, single, time } from './measure.ts';

const subjects = [
  '行政处罚',
  '行政检查',
  '规范性文件',
  '重大行政决策',
  '建议提案',
  '行政复议',
  '征求意见',
  '政府信息公开',
];
const offices = Array.from({ length: 40 }, (_, i) => `示例单位${i + 1}`);
const causes = [
  '无证经营食品',
  '占道经营',
  '超限运输',
  '未按规定公示价格',
  '违法建设',
  '擅自倾倒建筑垃圾',
  '使用未检定的计量器具',
  '未落实安全培训',
];
const batch = 2000;

/** As many publications as asked for, over eight years; every word of each can be searched, and one in a hundred has been withdrawn. */
export async function fillPublications({ owner }: Pick<BenchCounty, 'owner'>, count: number): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, i) => {
      const n = from + i;
      const office = offices[n % offices.length] as string;
      const cause = causes[(n * 7) % causes.length] as string;
      const title = `${office}关于${cause}的决定（第${n}号）`;
      const plain = `${title}\n当事人${cause}，事实清楚、证据确凿。依据有关法律规定，决定如下：责令改正，并处罚款。编号${n}。如不服本决定，可以依法申请行政复议或者提起行政诉讼。${n % 5000 === 7 ? '涉及珍稀植物红豆杉。' : ''}`;
      return {
        title,
        plain,
        words: searchWords(`${title} ${plain}`),
        subject: subjects[n % subjects.length],
        office,
        n,
      };
    });
    await owner.query(
      `insert into publications (region, id, module, procedure, matter, publication, title, html, plain, subject, office, office_name, index_number, published_on, withdrawn_on, withdrawn_reason, words)
       select '360121', gen_random_uuid(), 'garden', 'garden', null, 'permits', r.title, '<p>' || r.plain || '</p>', r.plain, r.subject, r.office, r.office, 'B' || r.n, date '2018-01-01' + (r.n % 2900), case when r.n % 100 = 0 then date '2026-01-01' end, case when r.n % 100 = 0 then '更正' end, to_tsvector('simple', r.words)
       from jsonb_to_recordset($1::jsonb) as r(title text, plain text, words text, subject text, office text, n int)`,
      [JSON.stringify(rows)],
    );
  }
  await owner.query('vacuum analyze publications');
}

const shown = "region = '360121' and expired_on is null";

/** Every measure over publications that have been filled in. */
export async function measurePortal(county: BenchCounty, rounds: number, label: string): Promise<Measure[]> {
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
    "select id::text from publications where region = '360121' and withdrawn_on is null limit 1",
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
      () => time(() => pool.query("select html from publications where region = '360121' and id = $1", [id])),
    ),
    single(
      `searches answered, 8 at once, ${label}`,
      'searches/s',
      await rate(8, 200, (i) => listPublications(office, { page: 1, q: i % 2 === 0 ? '红豆杉' : `第${i * 31}号` })),
    ),
  ];
}

export async function portalMeasures(rounds: number, sizes: readonly number[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const size of sizes) {
    const county = await benchCounty(8);
    try {
      await fillPublications(county, size);
      measures.push(...(await measurePortal(county, rounds, `${size / 1000}k`)));
    } finally {
      await county.close();
    }
  }
  return measures;
}
