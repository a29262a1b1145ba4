// A PDF is read paragraph by paragraph as its author wrote it; what cannot be read is said, and no file holds the server up.
import { describe, expect, test } from 'vitest';
import { wordsOfPdf } from './read.ts';
import {
  bombOf,
  chinesePdf,
  endlessPages,
  foreignLetters,
  lockedPdf,
  manyPages,
  onePage,
  scannedPage,
  streamOf,
} from './sample-pdf.ts';

const most = 400_000;
const text = async (bytes: Buffer): Promise<string> => {
  const said = await wordsOfPdf(bytes, most);
  return 'text' in said ? said.text : said.why;
};

describe('the words of a PDF', () => {
  /** A line of so many letters at the height `y`, of twelve points each. */
  const line = (text: string, y: number, x = 72) => ({ text, x, y });
  const full = '为了规范停车秩序方便群众出行根据有关规定结合实际情况制定本办法';

  test('cells of one row stand beside each other', async () => {
    const row = [
      { text: '名称', x: 72, y: 700 },
      { text: '示例停车场', x: 200, y: 700 },
    ];
    expect(await text(chinesePdf([[...row, { text: '下一行', x: 72, y: 680 }]]))).toBe('名称\t示例停车场\n下一行');
  });

  test('lines broken for want of room are one paragraph, also overleaf; numbers of pages are no words', async () => {
    const pdf = chinesePdf([
      [
        line(`第一条${full}`.slice(0, 30), 700, 96),
        line(full, 680),
        line('其余照旧。', 660),
        line(`第二条${full}`.slice(0, 30), 640, 96),
        line('— 1 —', 40, 280),
      ],
      [line(full, 700), line('到此为止。', 680), line('第三条施行。', 660, 96), line('2', 40, 290)],
    ]);
    const first = `第一条${full}`.slice(0, 30);
    const second = `第二条${full}`.slice(0, 30);
    expect((await text(pdf)).split('\n')).toEqual([
      `${first}${full}其余照旧。`,
      `${second}${full}到此为止。`,
      '第三条施行。',
    ]);
  });
});

describe('what cannot be read is said in a sentence', () => {
  test.each([
    ['a picture of a page', scannedPage(), '是扫描件，第1页没有文字，不能逐字对照'],
    ['a page without anything', onePage(streamOf('0 0 9 9 re f')), '是扫描件，没有文字，不能逐字对照'],
    ['a password', lockedPdf(), '设有密码，不能逐字对照'],
    ['letters by a table that is not in the file', foreignLetters(), '没有嵌入文件的字符编码，文字读不全'],
    ['no PDF at all', Buffer.from(`%PDF-1.7\n${'x'.repeat(1000)}`), '不是完整的 PDF 文件'],
    ['a file cut short', chinesePdf([[{ text: '第一条', x: 72, y: 700 }]]).subarray(0, 500), '不是完整的 PDF 文件'],
    ['pages that are their own parents', endlessPages(), '不是完整的 PDF 文件'],
    ['more pages than anyone compares', manyPages(501), '篇幅过长'],
    ['more bytes than are read', Buffer.alloc(30 * 1024 * 1024 + 1), '超过30兆字节'],
  ])('%s', async (_, bytes, why) => {
    expect(await text(bytes)).toContain(why);
  });

  test('five hundred pages are read, though they say nothing', async () => {
    expect(await text(manyPages(500))).toContain('没有文字');
  });
});

test('a file that unpacks without end is stopped, by its time or by its memory, and the next one is read', async () => {
  const before = Date.now();
  const said = await wordsOfPdf(onePage(bombOf(500)), most, 5);
  expect(said).toEqual({ why: '不能在限定的时间和内存以内读出文字，请打开原件' });
  expect(Date.now() - before).toBeLessThan(9_000);
  expect(await text(chinesePdf([[{ text: '第一条', x: 72, y: 700 }]]))).toBe('第一条');
});
