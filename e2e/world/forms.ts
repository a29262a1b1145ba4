/** Fills the workbench's generated forms as an officer does: each question by its label, whatever kind of control stands behind it. */
import type { Locator, Page } from 'playwright-core';
import { county, granted, until } from './browser.ts';

export interface PartyAnswer {
  kind?: '公民' | '法人' | '其他组织' | '个体工商户';
  /** Lines of the party's box by their labels: 姓名, 居民身份证号码, 联系电话. */
  lines: Readonly<Record<string, string>>;
}

/**
 * Yes or no; one text for what is typed (dates as 2026-11-23, money in yuan) or chosen by (part of) its words; several
 * texts for several choices; boxes for parties.
 */
export type Answer = string | boolean | readonly string[] | readonly PartyAnswer[];
export type Answers = Readonly<Record<string, Answer>>;

const plain = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const exactly = (label: string): RegExp => new RegExp(`^${plain(label)}(选填)?$`);
const beginning = (words: string): RegExp => new RegExp(`^${plain(words)}`);

/** The row that asks one question, found by its label or legend. */
export function question(form: Locator, label: string): Locator {
  const words = form
    .page()
    .locator('label.label, legend')
    .filter({ hasText: exactly(label) });
  return form.locator('.field').filter({ has: words });
}

/** Opens a list, searches it and takes the first option that contains the words. */
async function choose(row: Locator, words: string): Promise<void> {
  const box = row.getByRole('combobox');
  await box.click();
  await box.fill(words);
  await opened(row.page()).locator('.ant-select-item-option').filter({ hasText: words }).first().click();
}

const opened = (page: Page): Locator => page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');

async function fillParties(row: Locator, parties: readonly PartyAnswer[]): Promise<void> {
  for (const [i, party] of parties.entries()) {
    await row.getByRole('button', { name: /^(填写|再加一名)/ }).click();
    const box = row.locator('.party').nth(i);
    if (party.kind) await box.getByRole('radio', { name: party.kind }).check();
    for (const [label, value] of Object.entries(party.lines)) {
      if (label === '性别') await box.getByRole('radio', { name: value }).check();
      else await box.getByLabel(label, { exact: true }).fill(value);
    }
  }
}

/** Answers one question, whatever control stands behind it. */
export async function answer(row: Locator, given: Answer): Promise<void> {
  if (typeof given === 'boolean') return row.getByRole('radio', { name: given ? '是' : '否', exact: true }).check();
  const list = await row.getByRole('combobox').count();
  if (typeof given !== 'string') {
    if (typeof given[0] !== 'string') return fillParties(row, given as readonly PartyAnswer[]);
    for (const one of given as readonly string[]) {
      if (list > 0) await choose(row, one);
      else await row.getByRole('checkbox', { name: beginning(one) }).check();
    }
    if (list === 0) return;
    // A list for several choices stays open until the officer leaves it.
    await row.getByRole('combobox').press('Tab');
    await until(opened(row.page()), { state: 'hidden' });
    return;
  }
  if (list > 0) return choose(row, given);
  // 县人民政府 is the beginning of 县人民政府办公室: the whole name comes first.
  const whole = row.getByRole('radio', { name: given, exact: true });
  if ((await whole.count()) === 1) return whole.check();
  const radio = row.getByRole('radio', { name: beginning(given) });
  if ((await radio.count()) > 0) return radio.check();
  const typed = row.locator('textarea, input:not([tabindex="-1"])').first();
  await typed.fill(given);
  await typed.press('Tab');
}

/** Answers the questions one after another, so that those which appear after a choice are there when their turn comes. */
export async function fill(form: Locator, answers: Answers): Promise<void> {
  for (const [label, given] of Object.entries(answers)) {
    const row = question(form, label);
    await until(row, { state: 'attached' });
    // What need not be answered may be folded away.
    if (!(await row.isVisible())) await row.locator('xpath=ancestor::details').locator('summary').click();
    await answer(row, given);
  }
}

/** Sends the form: looks at the papers first where there are any, then confirms. */
export async function send(form: Locator): Promise<void> {
  const foot = form.locator('.form-foot');
  const first = foot.getByRole('button').first();
  const previewed = (await first.innerText()).includes('预览文书');
  await first.click();
  if (!previewed) return;
  const [preview, refused] = [form.locator('iframe.paper-view'), form.getByRole('alert')];
  await granted(preview, refused, '没有能够预览');
  await foot.getByRole('button', { name: /^确认/ }).click();
}

/** Waits until the matter's page says that it stands there (状态), and gives back what it says. */
export async function standing(page: Page, state: string): Promise<string> {
  const told = page.locator('.matter-head .state');
  await until(told.filter({ hasText: beginning(state) }));
  return told.innerText();
}

/** The form at the side of a matter's page. */
export const drawer = (page: Page): Locator => page.getByRole('dialog');

/** Opens the form of an act from the matter's page. */
export async function begin(page: Page, act: string): Promise<Locator> {
  const offers = page.getByRole('region', { name: '办理', exact: true });
  const button = offers.locator('button').filter({ hasText: new RegExp(`^${act}(（需审批）)?$`) });
  await until(button, { state: 'attached' });
  // The rarer acts are folded away.
  if (!(await button.isVisible())) await offers.getByText('还可以办理').click();
  await button.click();
  const form = drawer(page);
  await until(form.locator('form'));
  return form;
}

/** What the form of an act says where it cannot be done yet: which rule stands against it, and what to do. */
export async function refusal(page: Page, address: string, act: string): Promise<string> {
  await page.goto(`${address}?act=${act}`);
  await until(drawer(page).getByText('现在不能办理'));
  const told = await drawer(page).innerText();
  await page.keyboard.press('Escape');
  await until(drawer(page), { state: 'hidden' });
  return told;
}

/** What the page says of the act just done. */
export const outcome = (page: Page, act: string): Locator => page.getByRole('status').filter({ hasText: `“${act}”` });

/** Waits for what came of sending a form: the page says that it was done, or the test fails with the reasons given. */
async function done(page: Page, act: string, form: Locator): Promise<string> {
  const [told, refused] = [outcome(page, act), form.getByRole('alert')];
  await granted(told, refused, `“${act}”没有办成`);
  return told.innerText();
}

/** Does one act from the matter's page to the end; gives back what the page says was done. */
export async function perform(page: Page, act: string, answers: Answers = {}): Promise<string> {
  const form = await begin(page, act);
  await fill(form, answers);
  await send(form);
  return done(page, act, form);
}

/** Whoever is asked to approve opens the matter, agrees to what waits there, and the page says so. */
export async function agree(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const waiting = page.getByRole('region', { name: '送审', exact: true });
  await waiting.getByRole('button', { name: '同意', exact: true }).click();
  const [told, refused] = [page.getByText(/^已同意/), waiting.getByRole('alert')];
  await granted(told, refused, '没有批准');
}

/** Publishes what must be made public, from the matter's page. */
export async function publish(page: Page, what: string): Promise<void> {
  const due = page.getByRole('region', { name: '公开', exact: true }).locator('li').filter({ hasText: what });
  await due.getByRole('button', { name: '公开', exact: true }).click();
  await fill(drawer(page), { 已进行保密审查和个人信息审查: true });
  await send(drawer(page));
  await until(due.getByText('已公开'));
}

/** Goes on from a matter to one that arises from it (由此发起): stands before the opening form, with what was brought along. */
export async function goOn(page: Page, how: string): Promise<Locator> {
  await page.getByRole('region', { name: '由此发起' }).getByRole('button', { name: how, exact: true }).click();
  const form = page.locator('main');
  await until(form.getByText('已带入的内容请核对'));
  return form;
}

/** Sends the opening form on which the page stands; gives back what the page says was done. */
export async function opening(page: Page, act: string, answers: Answers): Promise<string> {
  const form = page.locator('main');
  await until(form.locator('form'));
  await fill(form, answers);
  await send(form);
  return done(page, act, form);
}

/** Opens a new matter by its opening act and stands on its page afterwards; gives back what the page says was done. */
export async function open(page: Page, address: string, act: string, answers: Answers): Promise<string> {
  await page.goto(county() + address);
  return opening(page, act, answers);
}
