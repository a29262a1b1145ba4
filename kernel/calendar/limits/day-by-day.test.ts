// The day-by-day rows: they count exactly what the limit counts.
import { expect, test } from 'vitest';
import { calendarOf, dayByDay, days, dueForward, workingDays } from '../index.ts';

const calendar = calendarOf([
  {
    year: 2026,
    status: 'published',
    off: ['2026-10-01', '2026-10-02'],
    work: ['2026-10-10'],
    festivals: [{ name: '国庆节', off: ['2026-10-01', '2026-10-02'], work: ['2026-10-10'] }],
  },
]);

test('each day says whether it counts, as which, and why', () => {
  const pauses = [{ from: '2026-10-05', to: '2026-10-06', why: '鉴定' }];
  const rows = dayByDay({ from: '2026-09-30', to: '2026-10-07', unit: 'workingDay', pauses }, calendar);
  expect(rows.map(({ date, number, why }) => [date.slice(5), number ?? '', why])).toEqual([
    ['09-30', '', '起算当日，不计入'],
    ['10-01', '', '国庆节假期，不计入'],
    ['10-02', '', '国庆节假期，不计入'],
    ['10-03', '', '休息日，不计入'],
    ['10-04', '', '休息日，不计入'],
    ['10-05', 1, '工作日'],
    ['10-06', '', '停止计算：鉴定'],
    ['10-07', 2, '工作日'],
  ]);
  expect(rows[1]?.weekday).toBe('星期四');
});

test('in calendar days a holiday counts and is named', () => {
  const rows = dayByDay({ from: '2026-09-30', to: '2026-10-01', unit: 'day' }, calendar);
  expect(rows.at(-1)).toEqual({ date: '2026-10-01', weekday: '星期四', counted: true, number: 1, why: '国庆节假期' });
});

test.each([days(45), workingDays(45)])('the last row carries the number of the limit: %o', (allow) => {
  const pauses = [{ from: '2026-10-05', to: '2026-10-16', why: '鉴定' }];
  const { strict } = dueForward({ from: '2026-09-14', allow, pauses }, calendar);
  const rows = dayByDay({ from: '2026-09-14', to: strict ?? '', unit: allow.unit, pauses }, calendar);
  expect(rows.at(-1)).toMatchObject({ date: strict, number: 45, counted: true });
});

test('an open pause stops every later day, and long limits are cut at the number of rows asked for', () => {
  const pauses = [{ from: '2026-09-15', why: '中止' }];
  const rows = dayByDay({ from: '2026-09-14', to: '2027-09-14', unit: 'day', pauses }, calendar, 30);
  expect(rows).toHaveLength(30);
  expect(rows.filter(({ counted }) => counted).map(({ date }) => date)).toEqual(['2026-09-15']);
});
