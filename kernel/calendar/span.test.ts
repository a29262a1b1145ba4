// Lengths of time: how they are read, written and refused.
import { describe, expect, test } from 'vitest';
import { days, hours, months, parseSpan, spanText, workingDays, years } from './index.ts';

test.each([
  ['60d', days(60), '60日'],
  ['5wd', workingDays(5), '5个工作日'],
  ['3mo', months(3), '3个月'],
  ['1y', years(1), '1年'],
  ['24h', hours(24), '24小时'],
  [' 7 WD ', workingDays(7), '7个工作日'],
  ['0d', days(0), '0日'],
])('“%s” is read, and written in Chinese', (text, span, chinese) => {
  expect(parseSpan(text)).toEqual(span);
  expect(spanText(span)).toBe(chinese);
  expect(parseSpan(chinese)).toEqual(span);
});

describe('what could be mistaken is refused', () => {
  test.each(['5', 'wd', '-5d', '1.5d', '3m', '5 weeks', '', '5wd 3d', '5constructor'])('“%s”', (text) => {
    expect(() => parseSpan(text)).toThrow(`看不懂期限“${text}”`);
  });

  test.each([-1, 1.5, Number.NaN])('a length of %d', (n) => {
    expect(() => days(n)).toThrow('不小于0的整数');
  });
});
