/** Every public page and the officer's screens as a screen reader, a keyboard and a small screen meet them. */
import { describe, expect, it } from 'vitest';
import { violations } from '../world/axe.ts';
import { county, signInAs, withBrowser } from '../world/browser.ts';

const browser = withBrowser();

describe.each([
  '/',
  '/report/2023',
  '/apply/reconsideration',
  '/apply/mediation',
  '/track',
  '/published',
  '/verify',
  '/accessibility',
])('the portal’s page %s', (path) => {
  it('breaks no rule of WCAG 2.1 AA and fits a telephone', async () => {
    const page = await browser.page({ phone: true });
    await page.goto(county() + path);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

describe.each([
  ['/desk/', '行政复议与应诉股股长'],
  ['/desk/mediation', '矛盾纠纷多元化解中心'],
  ['/desk/reconsideration', '行政复议与应诉股股长'],
  ['/desk/proposals', '全面依法治县委员会办公室'],
  ['/desk/proposals/desks/board', '县人民政府办公室督查室主任'],
  ['/desk/publications', '全面依法治县委员会办公室'],
  ['/desk/publications?tab=trace', '县农业农村局法规股股长'],
  ['/desk/report', '全面依法治县委员会办公室'],
  ['/desk/overview', '全面依法治县委员会办公室'],
])('the workbench’s screen %s', (path, who) => {
  it('breaks no rule of WCAG 2.1 AA', async () => {
    const page = await browser.page();
    await signInAs(page, who);
    await page.goto(county() + path, { waitUntil: 'networkidle' });
    expect(await violations(page)).toEqual([]);
  });

  it('fits a telephone', async () => {
    const page = await browser.page({ phone: true });
    await signInAs(page, who);
    await page.goto(county() + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});
