/** The public search finds what reading every text would find, the newest first and no more than asked for, whether few have the words or nearly all. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { broadQuery, searchQuery, searchWords } from './bigrams.ts';

const region = '360121';
let database: TestDatabase;
let texts: { id: string; day: string; plain: string; expired: boolean }[];

/** Few characters, so that pairs stand side by side in some texts and apart in others. */
const characters = ['许', '可', '决', '定', '公', '示'];

beforeAll(async () => {
  database = await createTestDatabase();
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const rows = Array.from({ length: 700 }, (_, n) => {
    const plain = `${Array.from({ length: 6 + next(10) }, () => characters[next(characters.length)]).join('')}${n % 90 === 0 ? '红豆杉' : ''}，通知第${n % 200}号`;
    // Some hundred days, so that several share one.
    const day = new Date(Date.UTC(2020, 0, 1 + next(150) * (1 + next(9)))).toISOString().slice(0, 10);
    return { plain, day, expired: n % 13 === 0, n };
  });
  const { rows: kept } = await database.owner.query<{ id: string; n: string }>(
    `insert into publications (region, id, module, procedure, publication, title, html, plain, subject, office, office_name, index_number, published_on, expired_on, words)
     select $1, gen_random_uuid(), 'garden', 'garden', 'permits', '', '', r.plain, '主题', 'bureau', '园林局', r.n, r.day, case when r.expired then r.day end, to_tsvector('simple', r.words)
     from jsonb_to_recordset($2::jsonb) as r(plain text, day date, expired boolean, n text, words text) returning id::text, index_number as n`,
    [region, JSON.stringify(rows.map((r) => ({ ...r, words: searchWords(r.plain) })))],
  );
  texts = kept.map(({ id, n }) => ({ id, ...(rows[Number(n)] as (typeof rows)[number]) }));
  await database.owner.query('vacuum analyze publications');
});
afterAll(() => database.drop());

async function found(word: string, most: number, since?: string, until?: string): Promise<string[]> {
  const { rows } = await database
    .server(region)
    .query<{ id: string }>('select id::text from publications_with_words($1, $2, $3, $4, $5, $6)', [
      region,
      broadQuery(word),
      searchQuery(word),
      since ?? null,
      until ?? null,
      most,
    ]);
  return rows.map((r) => r.id);
}

const byReading = (words: readonly string[], most: number, since = '', until = '9'): string[] =>
  texts
    .filter((t) => !t.expired && t.day >= since && t.day <= until && words.every((word) => t.plain.includes(word)))
    .sort((a, b) => (a.day !== b.day ? (a.day < b.day ? 1 : -1) : a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map((t) => t.id);

const wordsAsked = [
  '通知',
  '许可',
  '许',
  '公示许可',
  '决定公',
  '红豆杉',
  '许可 公示',
  '可许可许',
  '没有',
  '号',
  '第1',
  '第19 许可',
];

it.each(wordsAsked)('for “%s”, however few are asked for', async (word) => {
  for (const most of [1, 2, 5, 20, 100, 1001])
    expect(await found(word, most), String(most)).toEqual(byReading(word.split(' '), most));
});

it.each(wordsAsked)('for “%s” within days', async (word) => {
  for (const most of [1, 3, 1001])
    for (const [since, until] of [
      ['2020-06-01', '2021-03-31'],
      ['2020-02-03', '2020-02-03'],
      ['1999-01-01', '1999-12-31'],
    ] as const)
      expect(await found(word, most, since, until), since).toEqual(byReading(word.split(' '), most, since, until));
});

it('finds nothing of another region', async () => {
  const { rows } = await database
    .server('360122')
    .query('select id from publications_with_words($1, $2, $2, null, null, 10)', [region, searchQuery('通知')]);
  expect(rows).toEqual([]);
});
