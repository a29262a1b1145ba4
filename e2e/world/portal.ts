/** Uses the portal as a citizen does: answers its questions, keeps the receipt, follows the matter, acts in it and reads its papers. */
import type { Page } from 'playwright-core';
import { county, granted } from './browser.ts';

const optional = (label: string): RegExp => new RegExp(`^${label}(（可不填）)?$`);

/** Answers one question of a portal form by its label or, where it is a group, its legend. */
export async function answer(page: Page, label: string, value: string): Promise<void> {
  const group = page.locator('fieldset.field').filter({ has: page.locator('legend', { hasText: optional(label) }) });
  if ((await group.count()) > 0) return group.getByLabel(value, { exact: true }).check();
  const field = page.getByLabel(optional(label));
  if (await field.evaluate((e) => e.tagName === 'SELECT')) await field.selectOption({ label: value });
  else await field.fill(value);
}

/** Answers one step of an application and goes on to the next, which has another heading. */
export async function next(page: Page, answers: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [label, value] of Object.entries(answers)) await answer(page, label, value);
  await page.getByRole('button', { name: '保存并继续' }).last().click();
}

export interface Receipt {
  number: string;
  code: string;
}

export async function receiptOf(page: Page): Promise<Receipt> {
  const [received, faults] = [page.getByRole('heading', { name: '申请已收到' }), page.getByRole('alert')];
  await granted(received, faults, '申请没有收到', 90_000);
  const numbers = page.locator('dl.numbers dd');
  return { number: (await numbers.nth(0).innerText()).trim(), code: (await numbers.nth(1).innerText()).trim() };
}

export async function track(page: Page, number: string, code: string): Promise<void> {
  await page.goto(`${county()}/track`);
  await page.getByLabel('编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查看' }).click();
}

/** Does what the page of the matter offers to its party, and waits until it is said to be recorded. */
export async function act(page: Page, label: string, answers: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('region', { name: '您现在可以' }).getByRole('link', { name: label }).click();
  for (const [question, value] of Object.entries(answers)) await answer(page, question, value);
  await page.getByRole('button', { name: `提交：${label}` }).click();
  const [told, faults] = [page.getByText(`“${label}”已经提交，写入记录。`), page.getByRole('alert')];
  await granted(told, faults, `“${label}”没有提交`);
}

/** Opens a paper from the page of the matter and gives back its words; stands on the page of the matter again. */
export async function readPaper(page: Page, label: string): Promise<string> {
  const papers = page.getByRole('region', { name: '这件事的文书' });
  const address = await papers.getByRole('link', { name: label }).getAttribute('href');
  const paper = await page.context().newPage();
  try {
    await paper.goto(county() + address);
    return await paper.locator('body').innerText();
  } finally {
    await paper.close();
  }
}
