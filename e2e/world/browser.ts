/** A browser for the tests, and people to sign in as. */
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { chromiumPath } from '../../scripts/chromium.ts';
import { county } from './county.ts';

export { county };

/** Where a page stands and what it says, for whoever reads why a test failed. */
async function told(page: Page): Promise<string> {
  const said = await page
    .locator('body')
    .innerText({ timeout: 5_000 })
    .catch(() => '（没有内容）');
  return `${page.url()}：${said.slice(0, 6_000)}`;
}

/** Waits for what should come into view, or leave it (`state`); what does not in time fails the test with what the page said instead. */
export async function until(locator: Locator, options: Parameters<Locator['waitFor']>[0] = {}): Promise<void> {
  await locator.waitFor(options).catch(async (late: Error) => {
    throw new Error(`等不到${locator}（${options.state ?? 'visible'}）：${await told(locator.page())}`, {
      cause: late,
    });
  });
}

/** Waits for what should come, or for the refusal in its place, which fails the test with the reasons given. */
export async function granted(come: Locator, refused: Locator, failed: string, timeout?: number): Promise<void> {
  await until(come.or(refused).first(), timeout === undefined ? {} : { timeout });
  if ((await come.count()) === 0) throw new Error(`${failed}：${(await refused.allInnerTexts()).join('；')}`);
}

/** The address of the matter (or page) in view, without what a drawer or a tab adds to it. */
export const addressOf = (page: Page): string => page.url().split('?')[0] as string;

interface PageOptions {
  phone?: boolean;
  script?: boolean;
  /** Where the device stands, for pages that ask for it. */
  at?: { latitude: number; longitude: number; accuracy?: number };
}

/** One browser per file; its pages fail the test on a script error, and say what they showed when a test fails otherwise. */
export function withBrowser(): { page(options?: PageOptions): Promise<Page> } {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch(await chromiumPath());
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const pages = await Promise.all(contexts.flatMap((context) => context.pages().map(told)));
    throw new Error(`那时的页面：\n${pages.join('\n\n')}`);
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    expect(errors).toEqual([]);
  });
  return {
    async page({ phone = false, script = true, at } = {}) {
      const context = await browser.newContext({
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: phone ? { width: 375, height: 740 } : { width: 1366, height: 820 },
        hasTouch: phone,
        javaScriptEnabled: script,
        ...(at ? { geolocation: at, permissions: ['geolocation'] } : {}),
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => errors.push(String(error)));
      return page;
    },
  };
}

interface Person {
  id: string;
  name: string;
  officeName: string;
  post: string;
}

/** Signs the page in as the first person whose office and post contain these words, without the screens of signing in. */
export async function signInAs(page: Page, words: string): Promise<Person> {
  const people = (await (await page.request.get(`${county()}/api/demonstration/people`)).json()) as Person[];
  const person = people.find((p) => `${p.officeName}${p.post}`.includes(words));
  if (!person) throw new Error(`演示中没有“${words}”`);
  await signInWith(page, person.id);
  return person;
}

/** Signs the page in as this person of the demonstration, listed for choosing or not. */
export async function signInWith(page: Page, id: string): Promise<void> {
  const answer = await page.request.post(`${county()}/api/session/demonstration`, { data: { person: id } });
  if (!answer.ok()) throw new Error(`没有登录：${await answer.text()}`);
}

/** The colleague of this name, as whoever the page is signed in as finds them. */
export async function colleague(page: Page, name: string): Promise<Person> {
  const found = await page.request.get(`${county()}/api/people`, { params: { q: name } });
  const [person] = (await found.json()) as Person[];
  if (!person) throw new Error(`没有找到${name}`);
  return person;
}
