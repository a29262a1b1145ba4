// What a person sees while the demonstration is loaded.
import { expect, test } from 'vitest';
import { apart } from '../telling/parts.ts';
import { copyLine, copyValue, textArray } from './copy.ts';
import { terminalProgress } from './progress.ts';

function screen(isTTY: boolean): { isTTY: boolean; text: string; write(text: string): void } {
  return {
    isTTY,
    text: '',
    write(more) {
      this.text += more;
    },
  };
}

test('a terminal shows one bar that redraws itself and ends its line when it is full', () => {
  const out = screen(true);
  const show = terminalProgress(out);
  show('生成', 0, 4);
  show('生成', 2, 4);
  show('生成', 4, 4);
  expect(out.text.split('\r').length).toBe(4);
  expect(out.text).toContain('50%');
  expect(out.text.endsWith('100%\u001b[K\n')).toBe(true);
});

test('a bar that has not moved is not drawn again', () => {
  const out = screen(true);
  const show = terminalProgress(out);
  show('生成', 1, 1000);
  const before = out.text;
  show('生成', 1, 1000);
  expect(out.text).toBe(before);
});

test('a log file gets one line for each stage', () => {
  const out = screen(false);
  const show = terminalProgress(out);
  for (const done of [0, 1, 2]) show('生成', done, 2);
  show('写入', 0, 1);
  expect(out.text).toBe('生成……\n写入……\n');
});

test('how far the work has come is said beside the bar, and in a log once for each tenth', () => {
  const [terminal, log] = [screen(true), screen(false)];
  const shown = [terminalProgress(terminal), terminalProgress(log)];
  for (const done of [0, 5, 9, 10, 11, 75]) for (const show of shown) show('生成', done, 100, `办到第${done}件`);
  expect(terminal.text).toContain('75% 办到第75件\u001b[K');
  expect(log.text).toBe('生成……\n生成：10%，办到第10件\n生成：70%，办到第75件\n');
});

test('values survive the writing of COPY', () => {
  expect(copyValue('a\tb\\c\nd\re')).toBe('a\\tb\\\\c\\nd\\re');
  expect(copyLine([null, undefined, 3, true, { a: '"' }])).toBe('\\N\t\\N\t3\ttrue\t{"a":"\\\\""}\n');
  expect(textArray(['a"b', 'c\\d', '县'])).toBe('{"a\\"b","c\\\\d","县"}');
});

test('two parts may not number in one series, since each would give the same numbers', () => {
  const counter = { office: 'justice', series: '复', year: 2023, last: 3 };
  expect(() => apart([{ counters: [counter] }, { counters: [{ ...counter, year: 2024 }] }])).not.toThrow();
  expect(() => apart([{ counters: [counter] }, { counters: [{ ...counter, last: 9 }] }])).toThrow(/justice 复 2023/);
});
