/** The county's yearly report, read by anyone: figures from the records, each opening what stands behind it. */
import { describe, expect, it } from 'vitest';
import { county, signInAs, withBrowser } from '../world/browser.ts';

const browser = withBrowser();

const stated: readonly [string, string][] = [
  ['mediation.disputes', '3257件'],
  ['mediation.settled', '3246件'],
  ['mediation.success-rate', '99.7%'],
  ['mediation.amount', '1.165亿元'],
  ['mediation.sweeps', '97起'],
  ['mediation.sweep-disputes-resolved', '18件'],
  ['reconsideration.intake-points', '19个'],
  ['reconsideration.applications', '233件'],
  ['reconsideration.accepted', '177件'],
  ['proposals.congress-suggestions', '135件'],
  ['proposals.cppcc-proposals', '167件'],
];

describe('the report of 2023 on the portal', () => {
  it('states the county’s own figures of paragraphs 16 and 17, and says which paragraphs have no module', async () => {
    const page = await browser.page();
    await page.goto(`${county()}/report/2023`);
    const text = await page.locator('main').innerText();
    for (const [id, words] of stated) expect(text.replace(/\s/g, ''), id).toContain(words);
    for (const label of [
      '索引号',
      '主题分类',
      '发布机构',
      '生成日期',
      '文件编号',
      '有效性',
      '公开范围',
      '公开方式',
      '浏览量',
    ])
      expect(text).toContain(label);
    expect(await page.getByText('演示数据').count()).toBeGreaterThan(0);
  });

  it('is laid out for a telephone without a sideways scroll', async () => {
    const page = await browser.page({ phone: true });
    await page.goto(`${county()}/report/2023`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});

describe('a figure opens exactly its records', () => {
  it.each(stated)('%s lists as many matters as it counts', async (id) => {
    const page = await browser.page();
    await signInAs(page, '全面依法治县委员会办公室');
    const { figures } = (await (await page.request.get(`${county()}/api/figures/2023?asOf=2024-01-25`)).json()) as {
      figures: { id: string; count: number }[];
    };
    const behind = (await (
      await page.request.get(`${county()}/api/figures/2023/${id}/matters?asOf=2024-01-25`)
    ).json()) as { total: number };
    expect(behind.total).toBe(figures.find((f) => f.id === id)?.count);
  });

  it('in the workbench, from the sentence to the list', async () => {
    const page = await browser.page();
    await signInAs(page, '全面依法治县委员会办公室');
    await page.goto(`${county()}/desk/report?year=2023`);
    await page.getByRole('button', { name: '233件' }).click();
    await page.getByText('口径', { exact: true }).first().waitFor();
    await page.getByText('共233件').waitFor();
    expect(
      await page
        .getByRole('table', { name: /背后的事项/ })
        .locator('tbody tr')
        .count(),
    ).toBe(20);
  });
});
