/** A board shows what its viewer may see, counts as the list counts, and puts what ends first before the rest. */
import { beforeAll, expect, test } from 'vitest';
import type { BoardQuery } from '../../contract/index.ts';
import type { Acting } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { listMatters } from '../matters/reading/list.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { application, type Staff, type TestOffice, testOffice } from '../test-office.ts';
import { boardColumn, boardOf } from './board.ts';

const database = withDatabase();
let t: TestOffice;

const apply = async (place: string, kind = 'small', on = '2026-03-02', by: Staff = 'lin'): Promise<string> =>
  (await openMatter(t.office, t.as(by), 'garden', { act: 'apply', stated: application(place, kind, on) })).matter.id;
const act = (id: string, name: string, stated: Readonly<Record<string, Json>> = {}, by: Staff = 'lin') =>
  performAct(t.office, t.as(by), 'garden', id, { act: name, stated });
const board = (query: BoardQuery = {}, viewer: Acting = t.as('lin')) =>
  boardOf(t.office, viewer, 'garden', 'plots', query);

const many = 23;

beforeAll(async () => {
  t = await testOffice(database().owner, database().server('360121'));
  // Received on different days, so that each has a day of its own to be accepted by.
  await apply('后到园', 'small', '2026-03-02');
  await apply('先到园', 'large', '2026-02-24');
  const waiting = await apply('待补园');
  await act(waiting, 'askMore', { missing: '平面图' });
  const proposed = await apply('待批园');
  await act(proposed, 'refuseToAccept', { grounds: '不在范围' });
  for (let n = 0; n < many; n += 1) await act(await apply(`园${n}`, n % 2 === 0 ? 'small' : 'large'), 'accept');
  const asked = await apply('会办园');
  await act(asked, 'accept');
  await act(asked, 'consult', { consulted: 'elsewhere' });
  await apply('水利园', 'small', '2026-03-02', 'he');
  t.clock.move('2026-03-05');
}, 60_000);

const titles = (cards: readonly { matter: { title: string } }[]) => cards.map((c) => c.matter.title);

test('every matter at work stands in the column of its state, what ends first before the rest', async () => {
  const { total, columns, lanes } = await board();
  expect(lanes).toBeNull();
  expect(total).toBe(many + 5);
  expect(columns.map((c) => [c.label, c.total])).toEqual([
    ['收件', 4],
    ['审查', many + 1],
  ]);
  expect(columns[0]?.states).toEqual([
    { state: 'filed', label: '收件', count: 3 },
    { state: 'supplementing', label: '补正', count: 1 },
  ]);
  const [first, ...rest] = columns[0]?.cards ?? [];
  expect(first?.matter.title).toBe('先到园园艺许可');
  // A clock that stands comes after those that run.
  expect(rest.at(-1)?.matter.title).toBe('待补园园艺许可');
});

test('a card says its fields, its next limit with the article, and for whom it waits', async () => {
  const { columns } = await board();
  const [filed, accepted] = columns;
  const card = (title: string) =>
    [...(filed?.cards ?? []), ...(accepted?.cards ?? [])].find((c) => c.matter.title.startsWith(title));
  expect(card('先到园')).toMatchObject({
    fields: [
      { field: 'applicant', label: '申请人', value: '花满园' },
      { field: 'kind', value: '大型' },
    ],
    limits: [{ label: '受理期限', status: 'running', daysLeft: -3, per: [{ key: 'GARDEN:5' }] }],
    waiting: [],
  });
  expect(card('待补园')).toMatchObject({
    limits: [],
    waiting: [{ who: '申请人', what: '补正期限', mine: false }],
  });
  expect(card('待批园')?.waiting).toMatchObject([{ who: '审核人、负责人', what: '审批“不予受理”', mine: false }]);
  const asQian = await board({}, t.as('qian'));
  expect(asQian.columns[0]?.cards.find((c) => c.matter.title.startsWith('待批园'))?.waiting[0]?.mine).toBe(true);
});

test('a right that was not used in time is waited for no longer', async () => {
  const waits = async () => {
    const { columns } = await board({ q: '待补园' });
    return columns[0]?.cards[0]?.waiting.length;
  };
  expect(await waits()).toBe(1);
  const today = t.clock.today();
  t.clock.move('2026-04-30');
  expect(await waits()).toBe(0);
  t.clock.move(today);
});

test('a column goes on page by page, and no card comes twice or not at all', async () => {
  const { columns } = await board();
  const firsts = columns[1]?.cards ?? [];
  expect(firsts).toHaveLength(20);
  const more = await boardColumn(t.office, t.as('lin'), 'garden', 'plots', { column: 1, page: 2 });
  const all = titles([...firsts, ...more.cards]);
  expect(new Set(all).size).toBe(many + 1);
  expect(all).toHaveLength(many + 1);
  const past = await boardColumn(t.office, t.as('lin'), 'garden', 'plots', { column: 1, page: 3 });
  expect(past.cards).toEqual([]);
});

const filters: [string, BoardQuery][] = [
  ['nothing', {}],
  ['an office', { office: 'bureau' }],
  ['another office', { office: 'elsewhere' }],
  ['words', { q: '园1' }],
  ['words that are nowhere', { q: '无此园' }],
  ['a field', { filter: ['kind:large'] }],
  ['what is late', { overdue: 'true' }],
  ['what is mine', { mine: 'true' }],
  ['several', { filter: 'kind:small', q: '园', office: 'bureau' }],
];
test.each(filters)('filtered by %s, a board counts for everyone what the list counts for them', async (_, query) => {
  for (const name of ['lin', 'chen', 'qian', 'sun', 'he', 'gu'] as const) {
    const viewer = t.as(name);
    const list = await listMatters(t.office, viewer, 'garden', { ...query, page: 1, size: 200 });
    const atWork = new Map(list.states.map((s) => [s.state, s.count]));
    const { columns, total, overdue } = await board(query, viewer);
    const counted = columns.flatMap((c) => c.states);
    for (const { state, count } of counted) expect([name, state, count]).toEqual([name, state, atWork.get(state) ?? 0]);
    expect(total).toBe(counted.reduce((sum, c) => sum + c.count, 0));
    const late = await listMatters(t.office, viewer, 'garden', { ...query, overdue: 'true', page: 1, size: 1 });
    expect([name, overdue]).toEqual([name, late.total]);
    const visible = new Set(list.rows.map((r) => r.id));
    for (const card of columns.flatMap((c) => c.cards)) expect(visible.has(card.matter.id)).toBe(true);
    // Divided into rows, the same matters are counted once more.
    const { lanes } = await board({ ...query, lanes: 'true' }, viewer);
    expect(lanes?.reduce((sum, lane) => sum + lane.total, 0)).toBe(total);
  }
});

test('who holds no capacity in the procedure sees an empty board, as the list is empty to them', async () => {
  const stranger: Acting = { ...t.as('lin'), id: 'someone', capacities: ['orchard.clerk'] };
  const { total, columns } = await board({}, stranger);
  expect(total).toBe(0);
  expect(columns.flatMap((c) => c.cards)).toEqual([]);
  expect((await listMatters(t.office, stranger, 'garden', { page: 1, size: 1 })).total).toBe(0);
  expect(columns.map((c) => c.label)).toEqual(['收件', '审查']);
});

test('divided into rows, each cell has its count and its first cards', async () => {
  const { lanes, columns } = await board({ lanes: 'true' });
  expect(columns.flatMap((c) => c.cards)).toEqual([]);
  expect(lanes?.map((lane) => lane.label).sort()).toEqual(['大型', '小型']);
  const large = lanes?.find((lane) => lane.value === 'large');
  expect(large).toMatchObject({ total: 12, overdue: 1 });
  expect(large?.cells.map((c) => c.total)).toEqual([1, 11]);
  expect(large?.cells[1]?.cards).toHaveLength(4);
});

test('what is closed leaves the board', async () => {
  const before = (await board()).total;
  const { rows } = await listMatters(t.office, t.as('lin'), 'garden', { q: '待批园', page: 1, size: 1 });
  const id = rows[0]?.id ?? '';
  // The proposal was the second entry of its matter.
  await act(id, 'approve', { proposal: '2', opinion: '同意' }, 'qian');
  expect((await board()).total).toBe(before - 1);
});

test.each(['ghost', ''])('a board that is not declared (“%s”) is not found', async (id) => {
  await expect(boardOf(t.office, t.as('lin'), 'garden', id, {})).rejects.toThrow('没有这个看板');
  await expect(boardColumn(t.office, t.as('lin'), 'garden', 'plots', { column: 9, page: 1 })).rejects.toThrow(
    '没有这一栏',
  );
});
