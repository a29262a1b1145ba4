import { expect, test } from 'vitest';
import type { PersonRow } from '../../../contract/people.ts';
import { administratorsAmong, byOffice, waysIn } from './ways-in.ts';

const person = (id: string, officeName: string, ...capacities: string[]): PersonRow => ({
  id,
  name: id,
  office: officeName,
  officeName,
  post: '',
  capacities,
});
const people = [
  person('a', '甲乡', '人民调解·网格员'),
  person('b', '乙乡', '人民调解·网格员'),
  person('c', '司法局', '行政复议·承办', '行政复议·审核'),
  person('d', '司法局', '行政复议·审核', '行政复议·承办'),
  person('e', '县政府', '行政复议·负责人'),
  person('f', '县政府'),
  person('g', '办公室', '全县事项督察'),
  { ...person('i', '办公室', '安全审计员'), administrator: 'auditor' as const },
  { ...person('h', '办公室', '系统管理员'), administrator: 'system' as const },
];

test('one person is offered for each set of duties, the rarest case work first, and nobody without duties', () => {
  expect(waysIn(people).map((p) => p.id)).toEqual(['e', 'a', 'c', 'g']);
});

test('everyone stands under the own office', () => {
  expect(byOffice(people).map((o) => [o.office, o.people.length])).toEqual([
    ['甲乡', 1],
    ['乙乡', 1],
    ['司法局', 2],
    ['县政府', 2],
    ['办公室', 3],
  ]);
});

test('the three administrators are offered apart from the others, in their order', () => {
  expect(administratorsAmong(people).map((p) => p.id)).toEqual(['h', 'i']);
});
