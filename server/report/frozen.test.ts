/** Tables frozen into a report: their cells are the figures of that day, the record and the paper keep them, and nothing done later changes them. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { yearbookModule } from '../../kernel/procedure/garden/yearbook/module.ts';
import { type FrozenTables, frozenTables, Refused } from '../../kernel/procedure/index.ts';
import { canonicalJson } from '../../kernel/record/canonical.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { computeFigures, yearPeriod } from '../indicators/figures.ts';
import { sha256Hex } from '../ledger/digests.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { application, gardenModule, type TestOffice, testOffice } from '../test-office.ts';
import { tablesOf } from './tables.ts';

const database = withDatabase();
const region = '360121';
const modules = [gardenModule, yearbookModule];
let t: TestOffice;

beforeAll(async () => {
  const { owner } = database();
  t = await testOffice(owner, database().server(region), region, '2026-03-02', modules);
  for (const [name, actor] of [
    ['lin', 'writer'],
    ['sun', 'head'],
  ] as const)
    await owner.query(
      "insert into appointments (region, id, person, office, post, roles, from_on) values ($1, $2, $3, 'bureau', $4, $5, '2020-01-01')",
      [region, randomUUID(), t.ids[name], `${name}年报`, [`yearbook.${actor}`]],
    );
  await t.office.refresh();
  await apply('lin', '东园');
  await apply('lin', '西园');
  await apply('he', '南园');
}, 60_000);

const apply = async (name: 'lin' | 'he', place: string): Promise<unknown> =>
  openMatter(t.office, t.as(name), 'garden', {
    act: 'apply',
    stated: application(place, 'small', t.clock.today()) as never,
  });
const begin = async (stated: object = {}): Promise<string> =>
  (
    await openMatter(t.office, t.as('lin'), 'yearbook', {
      act: 'begin',
      stated: { year: 2026, scope: 'own', ...stated } as never,
    })
  ).matter.id;
const write = async (id: string, stated: object = {}, more: object = {}) =>
  (
    await performAct(t.office, t.as('lin'), 'yearbook', id, {
      act: 'write',
      stated: { words: '没有逾期。', ...stated } as never,
      ...more,
    })
  ).matter;
const frozenIn = (matter: { file: Readonly<Record<string, unknown>> }): FrozenTables => {
  const frozen = frozenTables(matter.file.figures);
  if (!frozen) throw new Error('nothing is frozen');
  return frozen;
};
const cellsOf = (frozen: FrozenTables) =>
  frozen.tables.map((table) => table.rows.map((r) => r.cells.map((c) => c.text)));
/** The same table as the report has it. */
const reported = async (year: number, asOf: string, office?: string) => {
  const period = { ...yearPeriod(region, year, asOf), ...(office ? { office } : {}) };
  const figures = await computeFigures(t.office.pool, modules, period);
  return tablesOf([yearbookModule], (id) => figures.find((f) => f.id === id)).map((table) =>
    table.rows.map((r) => r.cells.map((c) => c.text)),
  );
};
const paperOf = async (id: string): Promise<{ html: string; sha256: string }> => {
  const { rows } = await database().owner.query<{ html: string; sha256: string }>(
    'select html, sha256 from papers where region = $1 and matter = $2 order by seq desc limit 1',
    [region, id],
  );
  if (!rows[0]) throw new Error('no paper');
  return rows[0];
};
const refusedFor = async (act: Promise<unknown>): Promise<string> => {
  try {
    await act;
    return '';
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map((r) => r.sentence).join('；');
    throw error;
  }
};

describe('tables frozen by an act', () => {
  it('are the figures of that day, of the office, of another, or of the county', async () => {
    const own = frozenIn(await write(await begin()));
    expect(cellsOf(own)).toEqual(await reported(2026, '2026-03-02', 'bureau'));
    expect(cellsOf(own)[0]?.[0]).toEqual(['2', '—']);
    expect(own).toMatchObject({ office: 'bureau', asOf: '2026-03-02', year: 2026 });
    const other = frozenIn(await write(await begin({ scope: 'other', about: 'elsewhere' })));
    expect(cellsOf(other)).toEqual(await reported(2026, '2026-03-02', 'elsewhere'));
    const county = frozenIn(await write(await begin({ scope: 'county' })));
    expect(cellsOf(county)).toEqual(await reported(2026, '2026-03-02'));
    expect(cellsOf(county)[0]?.[0]).toEqual(['3', '—']);
    // A rate over nothing has no value, and another year nothing to count.
    expect(cellsOf(frozenIn(await write(await begin({ year: 2025 }))))[0]).toEqual([
      ['0', '—'],
      ['0', '0元'],
      ['—', '—'],
    ]);
  });

  it('are stated by nobody’s hand', async () => {
    const id = await begin();
    const forged = canonicalJson({ ...frozenIn(await write(await begin())), year: 2020 });
    expect(await refusedFor(write(id, { figures: forged }))).toContain('“统计表”由系统按记录计算');
    expect(await refusedFor(write(id))).toBe('');
  });

  it('are not computed for what is recorded from paper, whose own tables are attached', async () => {
    expect(await refusedFor(write(await begin(), {}, { source: 'recorded' }))).toBe('没有统计表');
  });

  it('stand in the entry, whose hash covers them, and in the issued paper, which nothing done later changes', async () => {
    const id = await begin();
    const frozen = frozenIn(await write(id));
    const issued = await performAct(t.office, t.as('sun'), 'yearbook', id, { act: 'issue', stated: {} });
    const paper = await paperOf(id);
    expect(paper.html).toContain('<caption>园艺许可情况</caption>');
    expect(paper.html).toContain(`<td>${cellsOf(frozen)[0]?.[0]?.[0]}</td><td>—</td>`);
    const before = await reported(2026, '2026-03-02', 'bureau');

    t.clock.move('2026-03-03');
    await apply('lin', '北园');
    expect((await reported(2026, '2026-03-03', 'bureau'))[0]?.[0]).toEqual(['3', '—']);
    expect(await paperOf(id)).toEqual(paper);
    expect(sha256Hex(paper.html)).toBe(paper.sha256);

    const { rows } = await database().owner.query<{ body: string; snapshot: typeof issued.matter }>(
      'select e.body, m.snapshot from entries e join matters m on m.region = e.region and m.id = e.matter where e.region = $1 and e.matter = $2 and e.seq = 2',
      [region, id],
    );
    const stated = (JSON.parse(rows[0]?.body ?? '{}') as { stated: { figures: string } }).stated;
    expect(frozenTables(stated.figures)).toEqual(frozen);
    expect(cellsOf(frozenIn(rows[0]?.snapshot ?? issued.matter))).toEqual(before);
    // What is published later is the text that was issued, not the figures of that later day.
    await performAct(t.office, t.as('lin'), 'yearbook', id, {
      act: 'publish',
      stated: { publication: 'yearbook', secrecyReviewed: true },
    });
    const shown = await database().owner.query<{ html: string; plain: string }>(
      'select html, plain from publications where region = $1 and matter = $2',
      [region, id],
    );
    expect(shown.rows[0]?.html).toContain(`<td>${cellsOf(frozen)[0]?.[0]?.[0]}</td><td>—</td>`);
    expect(shown.rows[0]?.plain).toContain(`收到的申请 ${cellsOf(frozen)[0]?.[0]?.[0]} —`);
  });
});
