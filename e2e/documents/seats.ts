/** The people who take a document's steps, each in a browser of their own, signed in once; and how they find a matter. */
import type { Page } from 'playwright-core';
import { addressOf, county, signInAs, type withBrowser } from '../world/browser.ts';

export const drafter = '县城市管理和综合执法局法规股股长';
export const drafterHead = '县城市管理和综合执法局局长';
export const regulator = '县市场监督管理局公平竞争审查人员';
export const keeper = '县司法局合法性审查股审查人员';
export const lead = '副局长（分管合法性审查）';
export const clerk = '会务股工作人员';
export const mayor = '南昌县人民政府县长';
export const registry = '文书股收文人员';
export const congress = '县人大常委会代表联络工作委员会备案审查工作人员';

export interface Seats {
  /** The page of whoever holds this post, as it was left or opened afresh at this address. */
  as(who: string, where?: string): Promise<Page>;
  nameOf(who: string): Promise<string>;
}

export function seatsIn(browser: ReturnType<typeof withBrowser>): Seats {
  const seats = new Map<string, { page: Page; name: string }>();
  const seat = async (who: string): Promise<{ page: Page; name: string }> => {
    const taken = seats.get(who);
    if (taken) return taken;
    const page = await browser.page();
    const { name } = await signInAs(page, who);
    seats.set(who, { page, name });
    return { page, name };
  };
  return {
    async as(who, where) {
      const { page } = await seat(who);
      if (where !== undefined) await page.goto(where);
      return page;
    },
    nameOf: async (who) => (await seat(who)).name,
  };
}

/** From the register of a procedure to the matter found by these words; gives back its address. */
export async function found(page: Page, module: string, procedure: string, sought: string): Promise<string> {
  await page.goto(`${county()}/desk/${module}?${new URLSearchParams({ procedure, q: sought })}`);
  await page.locator('tbody a').first().click();
  await page.locator('.matter-head').waitFor();
  return addressOf(page);
}

export const words = (page: Page): Promise<string> => page.locator('main').innerText();
