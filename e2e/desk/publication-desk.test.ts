/** The publication desk in a browser: an item kept back by the review, reviewed, published masked as the preview said, withdrawn with a reason, and its trace. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { idNumber } from '../../county/nanchang/names.ts';
import { violations } from '../world/axe.ts';
import { county, signInAs, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { fill, open, send } from '../world/forms.ts';
import { today } from '../world/world.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const bureau = '县农业农村局';
const title = '示例高标准农田补助发放公示';
const person = { name: '示例庚', id: idNumber('19790305', 41), telephone: '19900000041' };
const note = `补助对象${person.name}，身份证号${person.id}，联系电话${person.telephone}，补助二千元。`;

/** The desk's tab, searched for the item. */
async function desk(page: Page, tab: string): Promise<Locator> {
  await page.goto(`${county()}/desk/publications?tab=${tab}&q=${encodeURIComponent(title)}`);
  await page.getByRole('group', { name: '分栏' }).waitFor();
  await page.locator('table.publications tbody tr, .empty').first().waitFor();
  return page.locator('table.publications tbody tr').filter({ hasText: title });
}
const review = (page: Page): Locator => page.locator('.review-drawer');
const side = (page: Page, name: '原文' | '公开后'): Locator => review(page).getByRole('region', { name, exact: true });
/** The form that lies over the review. */
const form = (page: Page): Locator =>
  page
    .getByRole('dialog')
    .filter({ has: page.locator('form.asking') })
    .last();

async function does(page: Page, act: string, answers: Parameters<typeof fill>[1]): Promise<void> {
  await review(page).getByRole('button', { name: act, exact: true }).click();
  await form(page).locator('form').waitFor();
  await fill(form(page), answers);
  await send(form(page));
}
const count = async (page: Page, tab: string): Promise<number> =>
  Number(
    /(\d+)/.exec(await page.getByRole('group', { name: '分栏' }).getByRole('button', { name: tab }).innerText())?.[1],
  );

describe('信息公开工作台', () => {
  let officer: Page;
  let head: Page;
  let address: string;

  beforeAll(async () => {
    [officer, head] = [await browser.page(), await browser.page()];
    await signInAs(officer, `${bureau}法规股股长`);
    await signInAs(head, `${bureau}局长`);
    await open(officer, '/desk/openness/new?act=form', '登记形成的信息', {
      形成日期: today,
      名称: title,
      主题分类: '农业农村政策、农田水利',
      内容概述: '补助发放的对象和金额。',
      正文: note,
      '须隐去的人员（未成年人等）': [{ kind: '公民', lines: { 姓名: person.name } }],
      公开属性: '主动公开',
      密级标志: '无密级标志',
    });
  });

  it('没有经过审查的在“待审查”，写明原因，不能公开；件数与名单一致', async () => {
    const rows = await desk(officer, 'review');
    await rows.first().waitFor();
    // The counts come by themselves, a moment after the rows or before them.
    await expect.poll(() => count(officer, '待审查')).toBe(await rows.count());
    expect(await rows.first().innerText()).toContain('还没有经过公开审查');
    // Twenty working days from the day on which it was made, over the New Year.
    expect(await rows.first().innerText()).toMatch(
      /还有\d+天[\s\S]*限12月21日[\s\S]*20个工作日，《政府信息公开条例》第二十六条/,
    );
    await rows
      .first()
      .getByRole('button', { name: /怎么算/ })
      .click();
    await officer.getByRole('dialog').getByText('逐日表').waitFor();
    await officer.keyboard.press('Escape');
    await rows.first().getByRole('button', { name: /^查看/ }).click();
    await review(officer).getByText('审查还没有通过，现在不能公开').waitFor();
    expect(await review(officer).getByRole('button', { name: '公开', exact: true }).count()).toBe(0);
  });

  it('审查人选中以后依次审查，原文和公开后并列，通过以后转入“待公开”', async () => {
    const rows = await desk(head, 'review');
    await rows.first().getByRole('checkbox').check();
    await head.getByRole('button', { name: /^依次审查所选/ }).click();
    await side(head, '原文').getByText(person.id).waitFor();
    await does(head, '审查通过', {
      公开属性: '主动公开',
      公开前审查: ['内容审查', '政治表述审查', '保密审查', '个人信息审查'],
    });
    await review(head).getByRole('status').filter({ hasText: '“审查通过”' }).waitFor();
    expect(await (await desk(head, 'due')).count()).toBe(1);
  });

  it('公开前看到哪些被遮盖、为什么，公开以后公众读到的与预览一字不差', async () => {
    const rows = await desk(officer, 'due');
    await rows
      .first()
      .getByRole('button', { name: /^审查并公开/ })
      .click();
    const [original, outgoing] = [side(officer, '原文'), side(officer, '公开后')];
    await original.getByText(person.id).waitFor();
    for (const own of Object.values(person)) {
      expect(await original.innerText()).toContain(own);
      expect(await outgoing.innerText()).not.toContain(own);
    }
    expect(await violations(officer)).toEqual([]);
    const reasons = await review(officer).getByRole('region', { name: '遮盖的理由' }).innerText();
    expect(reasons).toMatch(/的姓名，只留姓氏[\s\S]*形似居民身份证号码[\s\S]*形似电话号码/);
    expect(reasons).toContain('您查看原文已记入审计');
    // What is numbered on the sheets is not part of the text.
    const said = await outgoing.locator('p.para').evaluate((p) => {
      const text = p.cloneNode(true) as HTMLElement;
      for (const mark of text.querySelectorAll('sup')) mark.remove();
      return text.textContent ?? '';
    });
    expect(said).toContain('示某某');
    await does(officer, '公开', { 已进行保密审查和个人信息审查: true });
    await review(officer).getByText('已于2026年11月23日公开').waitFor();
    const link = review(officer).getByRole('link', { name: /^公开页面/ });
    address = (await link.getAttribute('href')) as string;

    const reader = await browser.page({ phone: true });
    await reader.goto(county() + address);
    const text = await reader.locator('main').innerText();
    expect(text).toContain(said);
    for (const own of Object.values(person)) expect(text).not.toContain(own);
  });

  it('撤回要写理由；公众只看到理由，“已撤下、更正”写明谁在何时因何撤回', async () => {
    const rows = await desk(officer, 'shown');
    expect(await rows.first().innerText()).toContain('2026年11月23日');
    await rows
      .first()
      .getByRole('button', { name: /^查看、撤回/ })
      .click();
    await does(officer, '撤回公开', { 理由: '补助对象名单有误，核实后重新公示' });
    await review(officer).getByRole('status').waitFor();
    const reader = await browser.page({ phone: true });
    expect((await reader.goto(county() + address))?.status()).toBe(410);
    expect(await reader.locator('main').innerText()).toContain('补助对象名单有误');

    const phone = await browser.page({ phone: true });
    await signInAs(phone, `${bureau}法规股股长`);
    await (await desk(phone, 'trace')).first().waitFor();
    expect(await violations(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

    const traces = await desk(officer, 'trace');
    expect(await traces.first().innerText()).toMatch(/撤回\s*2026年11月23日[\s\S]*补助对象名单有误，核实后重新公示/);
    expect(await (await desk(officer, 'shown')).count()).toBe(0);
  });
});
