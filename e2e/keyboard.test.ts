/** The desk without a mouse: signing in, finding the work, opening an act and leaving it; and what the desk remembers. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { county, signInAs, withBrowser } from './world/browser.ts';

const browser = withBrowser();

/** What has the focus, in the words in which it would be read. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    const labelled = at instanceof HTMLInputElement ? (at.labels?.[0]?.innerText ?? '') : '';
    return [at?.getAttribute('aria-label') ?? '', labelled, at?.innerText ?? ''].join(' ').trim();
  });

/** Presses Tab until what has the focus is read with these words; fails when a whole round does not reach it. */
async function tabTo(page: Page, words: string | RegExp, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const read = await focused(page);
    if (typeof words === 'string' ? read.includes(words) : words.test(read)) return;
  }
  throw new Error(`用Tab键到不了“${String(words)}”`);
}

/** Whether the focus can be seen: an outline or a shadow is drawn about it. */
const seen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  });

describe('只用键盘', () => {
  it('登录、找到工作、打开事项、打开表单又取消', async () => {
    const page = await browser.page();
    await page.goto(`${county()}/desk/`);
    await page.getByRole('heading', { name: '选择一个身份进入' }).waitFor();
    await tabTo(page, '按单位、岗位或者职责查找');
    await page.keyboard.type('行政复议与应诉股股长');
    await tabTo(page, /行政复议与应诉股股长/);
    await page.keyboard.press('Enter');

    const work = page.getByRole('heading', { name: '我的工作' });
    await work.waitFor();
    const tasks = page.locator('li.task');
    await tasks.first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const chosen = page.locator('li.task.here');
    expect(await chosen.count()).toBe(1);
    expect(await chosen.getAttribute('data-row')).toBe('0');
    const title = await chosen.locator('.what a').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    const act = page.getByRole('region', { name: '办理', exact: true }).getByRole('button').first();
    const label = await act.innerText();
    // On a page just loaded the first stop leads past the navigation.
    await page.reload();
    await act.waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await tabTo(page, label);
    expect(await seen(page)).toBe(true);
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form.locator('form').waitFor();
    // The keyboard never reaches what lies behind the form: only the form and, in between, the browser's own bar.
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab');
      const behind = await page.evaluate(
        () => document.activeElement?.closest('[role=dialog]') === null && document.activeElement !== document.body,
      );
      expect(behind).toBe(false);
    }
    await tabTo(page, /^取消$/);
    await page.keyboard.press('Enter');
    await form.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(label);

    await page.keyboard.press('Enter');
    await form.locator('form').waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('');
  });

  it('Tab键离开打开的列表而不误选', async () => {
    const page = await browser.page();
    await signInAs(page, '莲塘街道司法所司法助理员');
    await page.goto(`${county()}/desk/reconsideration/new?procedure=reconsideration&act=receive`);
    const list = page.getByRole('combobox', { name: /^案由/ });
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => list.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    await expect.poll(() => list.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('#field-matterType-row').innerText()).toContain('请选择');
    expect(await list.evaluate((e) => e === document.activeElement)).toBe(false);
    // Chosen on purpose, by arrow and Enter.
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('#field-matterType-row').innerText()).not.toContain('请选择');
  });
});

describe('工作台记得', () => {
  it('大字版，下次打开仍是大字', async () => {
    const page = await browser.page();
    await signInAs(page, '行政复议与应诉股股长');
    await page.goto(`${county()}/desk/`);
    const size = (): Promise<number> =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    await page.getByRole('heading', { name: '我的工作' }).waitFor();
    const usual = await size();
    await page.locator('button.who').click();
    await page.getByRole('menuitem', { name: '大字版（适老）' }).click();
    await expect.poll(size).toBeGreaterThan(usual * 1.3);
    await page.reload();
    await page.getByRole('heading', { name: '我的工作' }).waitFor();
    expect(await size()).toBeGreaterThan(usual * 1.3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
    await page.locator('button.who').click();
    await page.getByRole('menuitem', { name: '恢复标准字号' }).click();
    await expect.poll(size).toBe(usual);
  });

  it('台账的条件写在网址里，刷新、返回都在', async () => {
    const page = await browser.page();
    await signInAs(page, '行政复议与应诉股股长');
    await page.goto(`${county()}/desk/reconsideration`);
    await page.locator('tbody tr').first().waitFor();
    await page.getByRole('checkbox', { name: '只看未办结' }).check();
    await page.getByPlaceholder('编号、当事人、标题中的字').fill('市场监督管理局');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('市场监督管理局');
    expect(new URL(page.url()).searchParams.get('open')).toBe('true');
    const rows = page.locator('tbody tr');
    await expect
      .poll(async () => (await rows.allInnerTexts()).every((row) => row.includes('市场监督管理局')))
      .toBe(true);
    const before = await rows.allInnerTexts();
    const address = page.url();

    await page.reload();
    await rows.first().waitFor();
    expect(await rows.allInnerTexts()).toEqual(before);
    expect(await page.getByRole('checkbox', { name: '只看未办结' }).isChecked()).toBe(true);

    await rows.first().getByRole('link').click();
    await page.getByRole('region', { name: '办理记录' }).waitFor();
    await page.goBack();
    await rows.first().waitFor();
    expect(page.url()).toBe(address);
    expect(await rows.allInnerTexts()).toEqual(before);
    expect(await page.getByPlaceholder('编号、当事人、标题中的字').inputValue()).toBe('市场监督管理局');
  });
});
