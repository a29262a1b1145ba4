/** 三员分立 in the browser: one makes an account and asks, another grants, the third reads the trail; what is granted is there at once, what is ended is gone. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../world/axe.ts';
import { county, signInWith, until, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const mark = Date.now().toString(36).slice(-6);
const account = `e2e.${mark}`;
const name = `试岗${mark}`;
const password = `my-own-word-${mark}`;

async function administrator(duty: string, phone = false): Promise<Page> {
  const page = await browser.page({ phone });
  const people = (await (await page.request.get(`${county()}/api/demonstration/people`)).json()) as {
    id: string;
    administrator?: string;
  }[];
  const person = people.find((p) => p.administrator === duty);
  if (!person) throw new Error(`演示中没有${duty}`);
  await signInWith(page, person.id);
  await page.goto(`${county()}/desk/`);
  return page;
}

const heading = (page: Page, words: string) => until(page.getByRole('heading', { level: 1, name: words }));
const menu = (page: Page) => page.getByRole('navigation', { name: '主导航' }).getByRole('link').allInnerTexts();

/** Chooses in a list by typing part of what it shows. */
async function choose(page: Page, label: string, words: string): Promise<void> {
  const box = page.getByRole('dialog').getByLabel(label, { exact: true });
  await box.fill(words);
  await page.locator('.ant-select-item-option', { hasText: words }).first().click();
  await box.press('Tab');
}

describe('三员分立', () => {
  let system: Page;
  let security: Page;
  let auditor: Page;
  let newcomer: Page;

  beforeAll(async () => {
    [system, security, auditor] = await Promise.all(
      ['system', 'security', 'auditor'].map((d) => administrator(d)) as [Promise<Page>, Promise<Page>, Promise<Page>],
    );
    newcomer = await browser.page();
  });

  it('登录页把三员单列，各人只有各人的菜单', async () => {
    const page = await browser.page();
    await page.goto(`${county()}/desk/sign-in`);
    await until(page.getByRole('heading', { name: /三员分立/ }));
    expect(await page.getByRole('region', { name: '系统、安全、审计管理员' }).getByRole('button').count()).toBe(3);
    await heading(system, '账号');
    await heading(security, '任职和职权');
    await heading(auditor, '审计记录');
    const [, ...own] = await menu(system);
    expect(own).toEqual(['账号', '任职和职权', '单位', '设置']);
    expect((await menu(security)).slice(1)).toEqual(['任职和职权', '查看个人信息', '单位']);
    expect((await menu(auditor)).slice(1)).toEqual(['审计记录', '核验记录']);
    await auditor.goto(`${county()}/desk/administration/accounts`);
    await until(auditor.getByText('这项工作由系统管理员办理'));
  });

  it('新账号的密码只显示一次，首次登录必须修改，没有任职就什么也看不到', async () => {
    await system.getByRole('button', { name: '新增账号' }).click();
    const dialog = system.getByRole('dialog');
    await dialog.getByLabel('账号', { exact: true }).fill(account);
    await dialog.getByLabel('新人员的姓名').fill(name);
    expect(await violations(system)).toEqual([]);
    await dialog.getByRole('button', { name: '新增并显示密码' }).click();
    const shown = system.getByRole('region', { name: '初始密码' });
    await until(shown);
    const first = await shown.locator('code').innerText();
    await shown.getByRole('button').click();
    await until(shown, { state: 'detached' });
    expect(await system.content()).not.toContain(first);

    await newcomer.goto(`${county()}/desk/sign-in`);
    await newcomer.getByLabel('账号', { exact: true }).fill(account);
    await newcomer.getByLabel('密码', { exact: true }).fill(first);
    await newcomer.getByRole('button', { name: '登录', exact: true }).click();
    await until(newcomer.getByText('首次登录，请把初始密码改为自己的密码'));
    expect(await violations(newcomer)).toEqual([]);
    // No other address opens before.
    await newcomer.goto(`${county()}/desk/mediation`);
    await until(newcomer.getByText('首次登录，请把初始密码改为自己的密码'));
    await newcomer.getByLabel('初始密码').fill(first);
    await newcomer.getByLabel(/^新密码/).fill(password);
    await newcomer.getByLabel('再填一次新密码').fill(password);
    await newcomer.getByRole('button', { name: '修改密码' }).click();
    await heading(newcomer, '我的工作');
    expect(await cases(newcomer)).toBe(0);
  });

  it('申请的任职由安全保密管理员批准后立即生效', async () => {
    await system.getByRole('link', { name: '任职和职权' }).click();
    await system.getByRole('button', { name: '申请任职' }).click();
    await choose(system, '人员', name);
    await choose(system, '单位', '南昌县司法局');
    await system.getByRole('dialog').getByLabel('岗位').fill('调解指导人员');
    await choose(system, '职权', '人民调解·');
    await system.getByRole('dialog').getByLabel('理由').fill('任前公示期满，党组会议研究决定');
    expect(await violations(system)).toEqual([]);
    await system.getByRole('button', { name: '送安全保密管理员批准' }).click();
    await until(system.getByText('等待安全保密管理员批准').first());
    expect(await cases(newcomer)).toBe(0);

    await security.goto(`${county()}/desk/`);
    await security.getByRole('button', { name: `批准：${name}` }).click();
    await until(security.getByRole('dialog'));
    expect(await violations(security)).toEqual([]);
    await security.getByRole('button', { name: '批准，立即生效' }).click();
    await until(security.getByRole('button', { name: `批准：${name}` }), { state: 'detached' });
    // The same session, the next page.
    await newcomer.goto(`${county()}/desk/mediation`);
    await until(newcomer.locator('main tbody tr').first());
    expect(await cases(newcomer)).toBeGreaterThan(0);
  });

  it('立即终止以后，下一页就看不到了', async () => {
    await system.goto(`${county()}/desk/administration/appointments?state=current&q=${encodeURIComponent(name)}`);
    await system.getByRole('button', { name: new RegExp(`^终止：${name}`) }).click();
    await system.getByRole('radio', { name: /立即终止/ }).check();
    await system.getByRole('dialog').getByLabel('理由').fill('岗位调整');
    await system.getByRole('dialog').getByRole('button', { name: '终止', exact: true }).click();
    await until(system.getByRole('heading', { name: '没有符合条件的任职' }));
    expect(await cases(newcomer)).toBe(0);
  });

  it('改动设置要有理由，改动的经过都在', async () => {
    await system.goto(`${county()}/desk/administration/settings?q=${encodeURIComponent('一人一天可以查看')}`);
    await system.getByRole('button', { name: /^改动：一人一天/ }).click();
    const drawer = system.getByRole('dialog');
    const value = drawer.getByLabel('改为');
    const before = Number(await value.inputValue());
    await value.fill(String(before + 10));
    await drawer.getByRole('button', { name: '改动', exact: true }).click();
    await until(drawer.getByText('请写明理由。'));
    await drawer.getByLabel('理由').fill('集中送达期间放宽');
    expect(await violations(system)).toEqual([]);
    await drawer.getByRole('button', { name: '改动', exact: true }).click();
    await until(system.getByText(`起改为${before + 10}`).first());
    await until(system.getByText(`由${before}改为${before + 10}`).first());
  });

  it('审计员看得到每一步是谁做的，按种类筛选，导出也留痕', async () => {
    await auditor.goto(`${county()}/desk/administration/audit`);
    const rows = auditor.locator('main tbody');
    for (const words of ['新增账号', '申请任职', '批准任职', '终止任职', '变更设置', '修改密码'])
      await until(rows.getByText(words, { exact: true }).first());
    expect(await rows.innerText()).not.toContain(password);
    await auditor.goto(`${county()}/desk/administration/audit?kind=setting-change`);
    await until(rows.getByText('集中送达期间放宽').first());
    expect(new Set(await auditor.locator('main tbody td[data-label="种类"]').allInnerTexts())).toEqual(
      new Set(['变更设置']),
    );
    const csv = await auditor.request.get(`${county()}/api/administration/audit/export?kind=accounts`);
    expect(await csv.text()).toContain(`账号 ${account}`);
  });

  it.each([
    ['system', 'accounts?size=20'],
    ['system', 'appointments?size=20'],
    ['system', 'offices'],
    ['system', 'settings?size=20'],
    ['security', 'appointments'],
    ['security', 'looks'],
    ['auditor', 'audit?size=20'],
    ['auditor', 'verification'],
  ] as const)('%s 的 %s 没有无障碍问题，手机上也不会横向溢出', async (duty, room) => {
    for (const phone of [false, true]) {
      const page = await administrator(duty, phone);
      await page.goto(`${county()}/desk/administration/${room}`);
      await until(page.locator('main table, main .empty, main .rows').first());
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wide, `手机：${String(phone)}`).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});

/** How many matters of a register the page's person sees now. */
async function cases(page: Page): Promise<number> {
  const answer = await page.request.get(`${county()}/api/matters/mediation?size=1`);
  return ((await answer.json()) as { total: number }).total;
}
