import { expect, test } from 'vitest';
import { monthsOf } from './months-of.ts';

const day = (date: string, number?: number) => ({
  date,
  weekday: '',
  counted: number !== undefined,
  ...(number === undefined ? {} : { number }),
});

test('a limit across two months is two sheets, each whole', () => {
  const months = monthsOf([day('2026-06-30'), day('2026-07-01', 1), day('2026-07-02', 2)]);
  expect(months.map((m) => m.title)).toEqual(['2026年6月', '2026年7月']);
  expect(months[1]!.weeks.flat().filter((d) => d !== null)).toHaveLength(31);
});

test('1 July 2026 is a Wednesday, the third place of a week that begins on Monday', () => {
  const [july] = monthsOf([day('2026-07-01', 1)]);
  expect(july!.weeks[0]!.map((d) => (typeof d === 'object' ? (d?.date ?? null) : d))).toEqual([
    null,
    null,
    '2026-07-01',
    2,
    3,
    4,
    5,
  ]);
});
