/** A draft that came again: the reviewer reads the last opinion beside the new text, goes through the differences, and records what became of each issue. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../world/axe.ts';
import { colleague, county, signInAs, signInWith, until, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { drawer } from '../world/forms.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const title = '《冷链物流分拣中心运营服务协议》（第2稿）';

interface Row {
  id: string;
  title: string;
  handlers: string[];
}

/** The newest of these drafts, and the reviewer to whom it was given. */
async function draftOf(page: Page): Promise<{ id: string; reviewer: string }> {
  await signInAs(page, '副局长（分管合法性审查）');
  const list = await page.request.get(`${county()}/api/matters/legality-review`, {
    params: { state: 'reviewing', size: 100, sort: '-lastOn' },
  });
  const [row] = ((await list.json()) as { rows: Row[] }).rows.filter((r) => r.title === title);
  if (!row?.handlers[0]) throw new Error(`没有找到${title}`);
  return { id: row.id, reviewer: (await colleague(page, row.handlers[0])).id };
}

describe('再次送审的对照', () => {
  let page: Page;
  let address: string;
  const count = () => page.locator('.tools .count').innerText();
  const current = () => page.locator('.compared .current');

  beforeAll(async () => {
    const { id, reviewer } = await draftOf(await browser.page());
    page = await browser.page();
    await signInWith(page, reviewer);
    address = `${county()}/desk/legality-review/${id}`;
  });

  it('案卷上有对照的入口，左边是上一次的意见，法律顾问、单位反馈分开，右边是新稿和不同之处', async () => {
    await page.goto(address);
    await page.getByRole('link', { name: '与上一稿对照' }).click();
    const said = page.getByRole('region', { name: '上一次说了什么' });
    await until(said);
    expect(await said.getByRole('region', { name: '审查意见' }).innerText()).toContain('第七条以税收留成');
    expect(await said.getByRole('region', { name: '法律顾问、公职律师意见' }).innerText()).toContain('公平竞争审查');
    expect(await said.getByRole('region', { name: '送审单位反馈' }).innerText()).toMatch(/采纳/);
    const draft = page.getByRole('region', { name: '本稿' });
    expect(await draft.locator('del').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('甲方不得在县域内再行引进同类冷链物流项目')]),
    );
    expect(await draft.locator('ins').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('有管辖权的人民法院提起诉讼')]),
    );
    await until(page.locator('.tools .count', { hasText: /^\d+处不同$/ }));
    expect(await violations(page)).toEqual([]);
  });

  it('按键盘 n、p 逐处看，数得清是第几处；两种排法都能打开', async () => {
    const total = /\d+/.exec(await count())?.[0];
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await count()).toBe(`第2处，共${total}处`);
    await until(current().first());
    await page.keyboard.press('p');
    expect(await count()).toBe(`第1处，共${total}处`);
    await page.keyboard.press('p');
    expect(await count()).toBe(`第${total}处，共${total}处`);
    await page.getByText('左右对照').click();
    await until(page.locator('.compared.beside'));
    expect(page.url()).toContain('view=beside');
    await page.getByText('合并', { exact: true }).click();
    await until(page.locator('.compared.inline'));
  });

  it('意见所说的条文，点一下就到新稿的那一条；删掉的说明没有了', async () => {
    const issues = page.locator('.issues > li');
    await issues.nth(4).getByRole('button', { name: '看本稿第十四条' }).click();
    await until(page.locator('.compared .sought', { hasText: '第十四条' }));
    expect(await issues.nth(2).innerText()).toContain('本稿没有第十条');
  });

  it('逐条选定采纳情况，重新打开还在，全部选定才能记录，记录以后留在案卷里', async () => {
    const outcome = page.locator('fieldset.outcome');
    const record = page.getByRole('button', { name: '记录核对结果' });
    expect(await outcome.count()).toBe(6);
    for (let n = 1; n < 6; n++) await outcome.nth(n).getByText('已采纳', { exact: true }).click();
    expect(await record.isDisabled()).toBe(true);
    await page.reload();
    await until(page.getByText('已核对5条，共6条'));
    await outcome.nth(0).getByText('部分采纳', { exact: true }).click();
    await page.getByLabel('第1条的说明').fill('改为三年，期满可以续签');
    await record.click();
    await until(drawer(page).getByText('第1条：部分采纳。改为三年，期满可以续签'));
    await drawer(page).getByRole('button', { name: '核对上次意见采纳' }).click();
    await until(page.getByText('已核对6条，共6条，已经记录'));
    await page.goto(address);
    expect(await page.getByRole('region', { name: '案卷内容' }).innerText()).toContain('第6条：已采纳');
  });

  it('在手机上没有横向滚动', async () => {
    await page.setViewportSize({ width: 375, height: 740 });
    await page.goto(`${address}/review`);
    await until(page.locator('.tools .count', { hasText: /处不同$/ }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    expect(await violations(page)).toEqual([]);
  });
});
