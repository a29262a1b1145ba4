import { expect, test } from 'vitest';
import type { MatterRow, WorkItem } from '../../../contract/matters.ts';
import { bandsOf } from './bands.ts';

const item = (id: string, daysLeft: number | null, openedOn = '2026-01-01'): WorkItem => ({
  matter: { id, daysLeft, openedOn } as MatterRow,
  limit: null,
  next: [],
});
const told = (items: WorkItem[]) =>
  bandsOf(items).map((b) => `${b.title}：${b.items.map((i) => i.matter.id).join('')}`);

test('the most overdue stands first and what has no clock stands last', () => {
  expect(
    told([item('a', 9), item('b', null), item('c', -1), item('d', 0), item('e', -30), item('f', 3), item('g', 4)]),
  ).toEqual(['已经逾期：ec', '今天到期：d', '三天内到期：f', '以后到期：ga', '没有正在计算的期限：b']);
});

test('of two that end on one day the older matter comes first', () => {
  expect(told([item('new', 2, '2026-05-02'), item('old', 2, '2026-05-01')])).toEqual(['三天内到期：oldnew']);
});

test('a desk with nothing to do has no bands', () => {
  expect(bandsOf([])).toEqual([]);
});
