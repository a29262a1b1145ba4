/** The screens on the spot as an officer goes through them with a thumb: one step at a time, a few questions on a page, signatures on the glass. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { until } from './browser.ts';
import { type Answer, answer, question } from './forms.ts';

/** Room on one page; a question that hangs on another comes with it. */
const room = 6;

/** A signature drawn on the question's glass and confirmed. */
export const signature = Symbol('signature');
/** The place where the device stands. */
export const here = Symbol('here');
/** A photograph, as if just taken. */
export const photograph = Symbol('photograph');
export type OnSpot = Answer | typeof signature | typeof here | typeof photograph;

/** A picture of one point, named so that each is a file of its own. */
const picture = {
  name: '后厨照片.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

async function sign(row: Locator): Promise<void> {
  const glass = row.locator('canvas');
  await glass.scrollIntoViewIfNeeded();
  const box = await glass.boundingBox();
  if (!box) throw new Error('没有签名的地方');
  const { mouse } = row.page();
  await mouse.move(box.x + 20, box.y + 20);
  await mouse.down();
  await mouse.move(box.x + box.width / 2, box.y + box.height - 20, { steps: 6 });
  await mouse.move(box.x + box.width - 20, box.y + 25, { steps: 6 });
  await mouse.up();
  await row.getByRole('button', { name: '确认签名' }).click();
  await until(row.getByText('已签名'));
}

async function give(row: Locator, given: OnSpot): Promise<void> {
  if (given === signature) return sign(row);
  if (given === photograph) {
    await row.locator('input[type=file][capture]').setInputFiles(picture);
    return until(row.locator('.file-list').getByText(picture.name).first());
  }
  if (given === here) {
    await row.getByRole('button', { name: '取当前位置' }).click();
    return expect.poll(() => row.getByRole('textbox').inputValue()).not.toBe('');
  }
  return answer(row, given);
}

export const nextStep = (page: Page): Locator => page.getByRole('region', { name: '下一步' });
/** The steps that this device keeps until they are sent. */
export const keptHere = (page: Page): Locator => page.getByRole('region', { name: '存在本机的步骤' });
/** What the frame says of the network and of what waits. */
export const network = (page: Page): Locator => page.locator('.on-site .net');

/** Answers what the page in view asks, in the order given; what it does not ask is left for the next. */
async function answerPage(step: Locator, left: Map<string, OnSpot>): Promise<void> {
  expect(await step.locator('.form > .field').count()).toBeLessThanOrEqual(room);
  for (const [label, given] of [...left]) {
    const row = question(step, label);
    if ((await row.count()) === 0) continue;
    await give(row, given);
    left.delete(label);
  }
}

/** What reaches beyond the edge of the screen and so would have to be dragged into view. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const beyond = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > edge + 1);
    return beyond.slice(0, 8).map((e) => `${e.tagName}.${e.getAttribute('class') ?? ''}`);
  });

/** Takes one step, page after page; it is done once the screen shows another step or says that nothing is left. */
export async function take(page: Page, act: string, answers: Readonly<Record<string, OnSpot>> = {}): Promise<void> {
  const step = nextStep(page);
  await until(step.getByRole('heading', { name: `下一步 ${act}` }));
  const left = new Map(Object.entries(answers));
  for (;;) {
    await answerPage(step, left);
    expect(await tooWide(page), `“${act}”`).toEqual([]);
    const onward = step.getByRole('button', { name: '下一页', exact: true });
    if ((await onward.count()) === 0) break;
    const at = await step.locator('.page-of').innerText();
    await onward.click();
    await expect
      .poll(async () => {
        const wrong = await step.locator('.fault').allInnerTexts();
        return wrong.length > 0 ? wrong.join('；') : step.locator('.page-of').innerText();
      })
      .not.toBe(at);
    const wrong = await step.locator('.fault').allInnerTexts();
    if (wrong.length > 0) throw new Error(`“${act}”还没有答完：${wrong.join('；')}`);
  }
  if (left.size > 0) throw new Error(`“${act}”没有问：${[...left.keys()].join('、')}`);
  await step.locator('.step-foot').getByRole('button', { name: act, exact: true }).click();
}
