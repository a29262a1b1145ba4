// The browser that the other tests here use: it starts on a bare machine, and Chinese text leaves ink.
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath } from '../../scripts/chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await chromiumPath());
});
afterAll(() => browser?.close());

/** How many pixels of the text are dark, drawn large in the given style. */
async function ink(text: string, style = ''): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.setContent('<canvas width="800" height="100"></canvas>');
    return await page.evaluate(
      ([words, weight]) => {
        const pen = document.querySelector('canvas')!.getContext('2d')!;
        pen.font = `${weight} 60px sans-serif`;
        pen.fillText(words!, 0, 80);
        const { data } = pen.getImageData(0, 0, 800, 100);
        return data.filter((value, index) => index % 4 === 3 && value > 127).length;
      },
      [text, style],
    );
  } finally {
    await page.close();
  }
}

test('Chinese text leaves ink, more of it in bold, and each character its own', async () => {
  const [nothing, words, bold] = [await ink(''), await ink('依法行政'), await ink('依法行政', 'bold')];
  expect(nothing).toBe(0);
  expect(words).toBeGreaterThan(1000);
  expect(bold).toBeGreaterThan(words);
  // Missing characters are all drawn as one and the same empty box.
  const weights = await Promise.all(['一', '赢', '鑫', '赣'].map((character) => ink(character)));
  expect(new Set(weights).size).toBe(4);
  expect(weights[0]).toBeLessThan(weights[1]! / 3);
});

test('every character of a page has a glyph in some font', async () => {
  const page = await browser.newPage();
  await page.setContent('<p lang="zh-CN" style="font-family: sans-serif">行政复议申请书</p>');
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.reduce((sum, font) => sum + font.glyphCount, 0)).toBe(7);
  await page.close();
});
