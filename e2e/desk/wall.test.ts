/** The supervisor's wall (执法监督墙): every number on it opens exactly as many matters, for whoever reads it and on whatever screen. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../world/axe.ts';
import { county, signInAs, withBrowser } from '../world/browser.ts';

const browser = withBrowser();
const supervisor = '全面依法治县委员会办公室';
/** Cases of a year that is over, to which nothing is added while the numbers are compared. */
const settled = '?year=2023';
/** One number in so many is followed, beside all of the totals and warnings. */
const stride = 10;

interface Opening {
  says: string;
  count: number;
  href: string;
}

async function wall(page: Page, search = ''): Promise<void> {
  await page.goto(`${county()}/desk/supervision${search}`);
  await page.getByRole('heading', { level: 1, name: /执法监督墙/ }).waitFor();
  await page.locator('table.wall tbody tr').first().waitFor();
}

/** Every number that leads somewhere: in the table, where its name says it, and among the warnings. */
async function numbers(page: Page): Promise<Opening[]> {
  const others = page.getByRole('button', { name: /没有核验事项，只有期限/ });
  if ((await others.count()) > 0) await others.click();
  return page.locator('table.wall tbody a, .watches a').evaluateAll((links) =>
    links.map((link) => {
      const says = link.getAttribute('aria-label') ?? (link as HTMLElement).innerText;
      return { says, count: Number(/(\d+)件$/.exec(says)?.[1]), href: link.getAttribute('href') ?? '' };
    }),
  );
}

/** How many matters the list behind an address of the desk holds, as the server counts them for this reader. */
async function listed(page: Page, href: string): Promise<number> {
  const { pathname, search } = new URL(href, county());
  const room = pathname.replace('/desk/', '');
  const list = room === 'search' ? 'search' : `matters/${room}`;
  const answer = await page.request.get(`${county()}/api/${list}${search}&size=1`);
  return ((await answer.json()) as { total: number }).total;
}

describe('执法监督墙', () => {
  let page: Page;
  let all: Opening[];

  beforeAll(async () => {
    page = await browser.page();
    await signInAs(page, supervisor);
    await wall(page, settled);
    all = await numbers(page);
  });

  it('有各单位的齐全、缺项、例外', () => {
    expect(all.length).toBeGreaterThan(50);
    for (const word of ['齐全', '缺项', '例外']) expect(all.some((n) => n.says.includes(word))).toBe(true);
    expect(all.filter((n) => !Number.isInteger(n.count) || n.count === 0)).toEqual([]);
  });

  it('每个数字背后正好有这么多事项', async () => {
    const wrong: string[] = [];
    const rest = all.filter((n, i) => n.says.startsWith('合计') || !n.says.includes('“') || i % stride === 0);
    expect(rest.length).toBeGreaterThan(50);
    const reader = async () => {
      for (let one = rest.pop(); one; one = rest.pop()) {
        const found = await listed(page, one.href);
        if (found !== one.count) wrong.push(`${one.says}：名单有${found}件`);
      }
    };
    await Promise.all([reader(), reader(), reader(), reader()]);
    expect(wrong).toEqual([]);
  });

  it('点开合计的数字和预警，名单写着同样的件数', async () => {
    const totals = all.filter((n) => n.says.startsWith('合计')).slice(0, 3);
    const warnings = all.filter((n) => !n.says.includes('“') && n.says.includes('：')).slice(0, 2);
    expect(totals).toHaveLength(3);
    for (const { count, href } of [...totals, ...warnings]) {
      await wall(page, settled);
      await page.locator(`.wall-page a[href="${href}"]`).first().click();
      await page.getByText(`共${count}件`, { exact: true }).waitFor();
    }
  });

  it('再按台账缩小，数字和名单仍然一致', async () => {
    await wall(page, `${settled}&module=penalties`);
    await page.getByText('统计范围：2023年立案').waitFor();
    const narrowed = await numbers(page);
    expect(narrowed.length).toBeGreaterThan(10);
    for (const { says, count, href } of narrowed.filter((n) => n.says.startsWith('合计')))
      expect(await listed(page, href), says).toBe(count);
  });

  it('左右拖动时，单位名称和它的栏名一直看得见', async () => {
    const narrow = await browser.page();
    await narrow.setViewportSize({ width: 900, height: 760 });
    await signInAs(narrow, supervisor);
    await wall(narrow, settled);
    const box = narrow.locator('.wall-box');
    await box.evaluate((b) => b.scrollTo({ left: 500 }));
    expect(await box.evaluate((b) => b.scrollLeft)).toBeGreaterThan(300);
    for (const head of [narrow.locator('.wall thead th').first(), narrow.locator('.wall tbody th').nth(1)]) {
      await head.scrollIntoViewIfNeeded();
      // Nothing lies over it, at either of its ends.
      const covered = await head.evaluate((th) => {
        const { left, right, top, height } = th.getBoundingClientRect();
        const over = [left + 2, right - 2].map((x) => document.elementFromPoint(x, top + height / 2));
        return over.filter((e) => e !== th).length;
      });
      expect(covered, await head.innerText()).toBe(0);
    }
    expect(await violations(narrow)).toEqual([]);
  });

  it('符合WCAG 2.1 AA，每个单元都能用键盘到达', async () => {
    await wall(page);
    expect(await violations(page)).toEqual([]);
  });

  it('在手机上每个单位一张卡片，不用左右拖动', async () => {
    const phone = await browser.page({ phone: true });
    await signInAs(phone, supervisor);
    await wall(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    expect(await violations(phone)).toEqual([]);
    const cell = phone.locator('table.wall tbody td').first();
    expect(await cell.evaluate((td) => getComputedStyle(td).display)).not.toBe('table-cell');
  });

  it('不管监督的人看不到墙上别人的数字', async () => {
    const other = await browser.page();
    await signInAs(other, '示范一社区人民调解委员会人民调解员');
    const answer = await other.request.get(`${county()}/api/supervision/wall`);
    expect(answer.status()).toBe(403);
  });
});
