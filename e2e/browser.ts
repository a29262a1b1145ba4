/** A browser for the tests, and people to sign in as. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { chromiumPath } from '../scripts/chromium.ts';

export const county = (): string => inject('county');

interface PageOptions {
  phone?: boolean;
  script?: boolean;
  /** Where the device stands, for pages that ask for it. */
  at?: { latitude: number; longitude: number; accuracy?: number };
}

/** One browser per file; its pages fail the test on a script error. */
export function withBrowser(): { page(options?: PageOptions): Promise<Page> } {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch(await chromiumPath());
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
