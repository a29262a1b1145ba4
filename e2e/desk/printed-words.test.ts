/** What a browser prints to a PDF is compared word for word: the reader of PDFs against a real one, its fonts and its tables. */
import { expect, test } from 'vitest';
import { wordsOfPdf } from '../../server/comparisons/pdf/read.ts';
import { withBrowser } from '../world/browser.ts';

const browser = withBrowser();

test('a printed draft reads as it was written, paragraph by paragraph, a table cell by cell', async () => {
  const long = '为了规范停车管理，改善道路交通秩序，根据有关法律、法规的规定，结合本县实际，制定本办法。'.repeat(4);
  const page = await browser.page();
  await page.setContent(
    `<meta charset="utf-8"><style>body{font-size:12pt} p{text-indent:2em;margin:0}</style><p>第一条 ${long}</p><p>第二条 每小时3元。</p><table><tr><td style="width:9em">名称</td><td>示例停车场</td></tr></table>`,
  );
  const printed = await wordsOfPdf(Buffer.from(await page.pdf({ format: 'A4' })), 400_000);
  expect(printed).toEqual({ text: `第一条 ${long}\n第二条 每小时3元。\n名称\t示例停车场` });
});
