// A spreadsheet opens the files as they are meant, and runs nothing in them.
import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test.each([
  ['甲', '甲'],
  ['甲,乙', '"甲,乙"'],
  ['他说“"好"”', '"他说“""好""”"'],
  ['一\n二', '"一\n二"'],
  ['=1+1', "'=1+1"],
  ['@cmd', "'@cmd"],
  ['-3', "'-3"],
  [-3, '-3'],
  [null, ''],
  [0, '0'],
  [true, 'true'],
])('%j is written %s', (value, written) => {
  expect(csvLine([value])).toBe(`${written}\r\n`);
});
