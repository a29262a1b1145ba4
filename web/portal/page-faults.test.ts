// The reader of pages finds what it is meant to find, so that a page it passes has been read.
import { expect, test } from 'vitest';
import { pageFaults } from './page-faults.ts';

const page = (main: string): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><title>页</title></head><body><header></header><main><h1>页</h1>${main}</main><footer></footer></body></html>`;

test('a plain page has no faults', () => {
  expect(pageFaults(page('<p>好</p>'))).toEqual([]);
});

test.each([
  ['a second h1', '<h1>二</h1>', '2 h1'],
  ['a heading level left out', '<h3>三</h3>', 'h1 is followed by h3'],
  ['an input without a label', '<input id="a" name="n">', 'input n has no label'],
  ['a label for nothing', '<label for="b">甲</label>', 'for points to b, which is not there'],
  ['an id given twice', '<p id="a"></p><p id="a"></p>', 'id a occurs twice'],
  ['a link within the page that leads nowhere', '<a href="#x">去</a>', 'a link leads to #x, which is not there'],
  ['a tag that is never closed', '<div>', '</main> closes <div>'],
  ['an inline style', '<p style="color:red">红</p>', 'inline style or script'],
  ['an inline script', '<script>1</script>', 'inline style or script'],
  ['an event handler', '<p onclick="x()">点</p>', 'inline style or script'],
  ['a stray angle bracket', '<p>1 < 2</p>', '1 stray <'],
  ['a table heading without scope', '<table><tr><th>列</th></tr></table>', 'th without scope'],
  ['a button that would send the form unasked', '<button>按</button>', 'button without type'],
])('%s is found', (_what, main, fault) => {
  expect(pageFaults(page(main))).toContain(fault);
});
