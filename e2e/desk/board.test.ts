/** The deputies' board in a browser: its columns count as the register does, its keys go from card to card, an act begins from a card, and a telephone shows one column. */
import { describe, expect, it } from 'vitest';
import { violations } from '../world/axe.ts';
import { county, signInAs, withBrowser } from '../world/browser.ts';

const browser = withBrowser();
const board = '/desk/proposals/desks/board';
const who = '县人民政府办公室督查室主任';

describe('建议提案看板', () => {
  it('的每一栏件数与台账相同，条件写在地址里', async () => {
    const page = await browser.page();
    await signInAs(page, who);
    await page.goto(`${county()}/desk/proposals`, { waitUntil: 'networkidle' });
    await page.getByRole('navigation').getByRole('link', { name: '建议提案看板' }).click();
    const column = page.locator('.column').filter({ hasText: '办理中' });
    await column.locator('.card').first().waitFor();
    const total = Number(await column.locator('h2 .total').innerText());
    expect(total).toBeGreaterThan(0);
    const all = Number(await page.locator('.board-totals b').innerText());
    await column.getByRole('link', { name: '办理中' }).click();
    await page.getByText(`共${total}件`).waitFor();
    expect(new URL(page.url()).search).toContain('state=handling');

    await page.goBack();
    await page.getByRole('checkbox', { name: '只看逾期' }).check();
    await page.waitForURL(/overdue=true/);
    await page.reload({ waitUntil: 'networkidle' });
    const late = Number(await page.locator('.board-totals b').innerText());
    expect(late).toBeLessThan(all);
    expect(await page.locator('.card').count()).toBe(late);
    await expect(page.locator('.card').first().innerText()).resolves.toContain('逾期');
  });

  it('用方向键从一张卡片到另一张，回车打开案卷', async () => {
    const page = await browser.page();
    await signInAs(page, who);
    await page.goto(county() + board, { waitUntil: 'networkidle' });
    const columnOf = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('.card')?.dataset.column);
    await page.locator('.card a.title').first().focus();
    const first = await columnOf();
    await page.keyboard.press('ArrowRight');
    const second = await columnOf();
    expect(Number(second)).toBeGreaterThan(Number(first));
    await page.keyboard.press('ArrowLeft');
    expect(await columnOf()).toBe(first);
    const title = await page.evaluate(() => (document.activeElement as HTMLElement).innerText);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: title.slice(0, 12) }).waitFor();
  });

  it('卡片说明期限的依据，由卡片直接开始办理', async () => {
    const page = await browser.page();
    await signInAs(page, who);
    await page.goto(county() + board, { waitUntil: 'networkidle' });
    const card = page.locator('.column').filter({ hasText: '办理中' }).locator('.card').first();
    await card.locator('a.clock').first().focus();
    await page
      .getByRole('tooltip')
      .getByText(/代表法|办理规定/)
      .waitFor();
    await card.getByRole('button', { name: /^办理/ }).click();
    await page.getByRole('menuitem', { name: '撤回' }).click();
    await page.waitForURL(/act=withdraw/);
    await page.getByText('撤回的理由').first().waitFor();
  });

  it('按承办单位分行，一行可以单独打开', async () => {
    const page = await browser.page();
    await signInAs(page, who);
    await page.goto(county() + board, { waitUntil: 'networkidle' });
    const total = await page.locator('.board-totals b').innerText();
    await page.getByRole('checkbox', { name: /分行/ }).check();
    await page.locator('.lane').first().waitFor();
    const rows = await page.locator('.lane > header .total').allInnerTexts();
    expect(rows.reduce((sum, n) => sum + Number(n), 0)).toBe(Number(total));
    expect(await violations(page)).toEqual([]);
    // On a small screen the board moves to the side, the page does not.
    await page.setViewportSize({ width: 1024, height: 768 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
    // Moved to the side, a row still says whose it is.
    await page.setViewportSize({ width: 900, height: 768 });
    await page.locator('.lanes').evaluate((lanes) => lanes.scrollTo({ left: lanes.scrollWidth }));
    expect(await page.locator('.lanes').evaluate((lanes) => lanes.scrollLeft)).toBeGreaterThan(100);
    const row = await page.locator('.lane > header').first().boundingBox();
    expect(row?.x).toBeGreaterThanOrEqual(0);
    expect((row?.x ?? 0) + (row?.width ?? 0)).toBeLessThanOrEqual(900);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.locator('.lane > header a').first().click();
    await page.locator('.columns').waitFor();
    await expect(page.locator('.board-totals b').innerText()).resolves.toBe(rows[0]);
  });

  it('在电话上一次看一栏', async () => {
    const page = await browser.page({ phone: true });
    await signInAs(page, who);
    await page.goto(county() + board, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: /^办理中/ }).click();
    await page.locator('.column.seen .card').first().waitFor();
    expect(await page.locator('.column:visible').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.getByRole('button', { name: '条件', exact: true }).click();
    await page.getByRole('checkbox', { name: '只看我的' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
