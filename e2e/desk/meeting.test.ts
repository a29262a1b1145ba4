/** A secretary's day at the meeting desk: a matter that waits is put on the agenda, the meeting is held, each item recorded, the minutes signed, and the decision goes on. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../world/axe.ts';
import { county, signInAs, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { type Answers, agree, drawer, fill, question, send } from '../world/forms.ts';
import { today } from '../world/world.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const desk = '/desk/decisions/desks/meetings';
const meeting = '第十八届县政府第105次常务会议';
const report = '听取冬春水利建设情况汇报';

const agenda = (page: Page): Locator => page.getByRole('region', { name: '议程', exact: true });
const head = (page: Page): Locator => page.getByRole('region', { name: '会议', exact: true });
const item = (page: Page, heading: string): Locator => agenda(page).locator('li.item').filter({ hasText: heading });
const headings = (page: Page): Promise<string[]> => agenda(page).locator('li.item h3 a').allInnerTexts();
const progress = (page: Page): Promise<string | null> =>
  head(page).getByRole('progressbar').getAttribute('aria-valuetext');

/** What the page comes to say, after the acts behind it have been carried out. */
const soon = { timeout: 15_000 };

/** Fills and sends the form that has just been opened at the side, and waits until it is gone. */
async function answer(page: Page, answers: Answers): Promise<void> {
  const form = drawer(page);
  await form.locator('form').waitFor();
  await fill(form, answers);
  await send(form);
  const refused = form.getByRole('alert');
  await form
    .locator('form')
    .or(refused)
    .first()
    .waitFor({ state: 'hidden' })
    .catch(async () => {
      throw new Error(`没有办成：${(await refused.allInnerTexts()).join('；')}`);
    });
}

describe('会议工作台', () => {
  let page: Page;
  let director: Page;
  let mayor: Page;
  let names: { mayor: string; deputy: string; adviser: string };
  let decision: string;
  const resolution = (): Answers => ({
    行政首长: names.mayor,
    发言人员: [names.deputy, names.mayor],
    发言记录: '副县长：同意，建议明确时间表。县长：同意多数意见。',
    不同意见: '无',
    结论: '通过',
    议定事项: '同意实施，由汇报单位组织落实。',
    行政首长拟作出的决定与多数人意见不一致: false,
  });

  beforeAll(async () => {
    [page, director, mayor] = [await browser.page(), await browser.page(), await browser.page()];
    const deputy = await signInAs(await browser.page(), '副县长');
    const adviser = await signInAs(await browser.page(), '政府法律顾问');
    names = {
      mayor: (await signInAs(mayor, '县人民政府县长')).name,
      deputy: deputy.name,
      adviser: adviser.name,
    };
    await signInAs(director, '县人民政府办公室主任');
    await signInAs(page, '会务股');
  });

  it('从导航打开，先显示下一次会议；所议的决策、合法性审查结论和材料在原处就能看', async () => {
    await page.goto(`${county()}/desk/`);
    await page.getByRole('link', { name: '会议工作台', exact: true }).click();
    await agenda(page).locator('li.item').first().waitFor();
    await head(page).getByText('“登记召开”还不能办理').waitFor();
    const taken = agenda(page).locator('.taken').first();
    decision = await taken.getByRole('link').first().innerText();
    expect(await taken.innerText()).toMatch(/合法性审查结论\s*合法/);
    await taken.getByRole('button', { name: '提请集体讨论的请示' }).click();
    const paper = drawer(page).frameLocator('iframe').locator('body');
    expect(await paper.innerText()).toContain(decision);
    await page.keyboard.press('Escape');
    await drawer(page).waitFor({ state: 'hidden' });
  });

  it('撤下议题，所议的事项回到待上会；新的会议建立后是空的，说明下一步', async () => {
    const first = agenda(page).locator('li.item').first();
    await first.getByRole('button', { name: '撤下议题' }).click();
    await answer(page, { 撤下的理由: '改在今天的会议讨论。' });
    const waiting = page.getByRole('region', { name: '待上会的事项' });
    await waiting.getByRole('link', { name: decision }).waitFor();
    expect(await agenda(page).locator('li.item').last().innerText()).toContain('改在今天的会议讨论');

    await page.getByRole('button', { name: '通知召开会议' }).click();
    await answer(page, {
      会议名称: meeting,
      会议种类: '县政府常务会议',
      会议日期: today,
      地点: '县政府第二会议室',
      会议组成人员数: '6',
    });
    await head(page).getByRole('link', { name: meeting }).waitFor();
    expect(await agenda(page).innerText()).toContain('还没有议题');
    expect(await head(page).innerText()).toContain('今天');
    expect(await head(page).innerText()).toContain('会议还没有登记议题');
  });

  it('由待上会的事项一点列为议题，也可以直接登记；次序用按钮调整；议程印发', async () => {
    const waiting = page.getByRole('region', { name: '待上会的事项' }).locator('li').filter({ hasText: decision });
    await waiting.getByRole('button', { name: '列为会议议题' }).click();
    await drawer(page).getByText('已带入的内容请核对').waitFor();
    expect(await question(drawer(page), '议题序号').locator('input').first().inputValue()).toBe('1');
    await answer(page, { 议题: `审议《${decision}》` });
    await item(page, decision).waitFor();
    expect(await waiting.count()).toBe(0);

    await agenda(page).getByRole('button', { name: '登记议题' }).click();
    await drawer(page).getByText('已带入的内容请核对').waitFor();
    expect(await question(drawer(page), '议题序号').locator('input').first().inputValue()).toBe('2');
    await answer(page, { 议题: report, 汇报单位: '水利局' });
    await item(page, report).waitFor();
    expect(await progress(page)).toBe('2项议题中0项已有结论');

    const up = page.getByRole('button', { name: `上移：${report}` });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => headings(page), soon).toEqual([report, `审议《${decision}》`]);
    await page.getByRole('button', { name: `下移：${report}` }).click();
    await expect.poll(() => headings(page), soon).toEqual([`审议《${decision}》`, report]);

    await page.getByRole('button', { name: '通知法律顾问列席' }).click();
    await drawer(page).getByText('已带入的内容请核对').waitFor();
    await answer(page, { 请听取意见的议题: `审议《${decision}》`, 法律顾问: names.adviser });
    const counsel = page.getByRole('region', { name: '法律顾问列席' });
    await counsel.getByRole('link', { name: names.adviser }).waitFor();

    await head(page).getByRole('button', { name: '印发会议议程' }).click();
    await answer(page, {});
    const papers = page.getByRole('region', { name: '文书', exact: true });
    await papers.getByRole('link', { name: '会议议程' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('登记召开以后，纪要还缺什么写明白；用键盘逐项登记，光标自己到下一项', async () => {
    await head(page).getByRole('button', { name: '登记召开' }).click();
    await answer(page, { 到会组成人员数: '6', 出席人员: [names.mayor, names.deputy], 缺席人员和原因: '无' });
    await head(page).getByText('“签发会议纪要”还不能办理').waitFor();
    expect(await head(page).innerText()).toContain(`审议《${decision}》`);
    expect(await page.getByRole('button', { name: `上移：${report}` }).count()).toBe(0);

    await item(page, decision).getByRole('button', { name: '登记讨论情况' }).focus();
    await page.keyboard.press('Enter');
    await answer(page, { ...resolution(), 结论: '原则通过' });
    await expect.poll(() => progress(page), soon).toBe('2项议题中1项已有结论');
    await expect.poll(() => page.evaluate('document.activeElement?.textContent'), soon).toBe(`登记讨论情况：${report}`);
    await page.keyboard.press('Enter');
    await answer(page, resolution());
    await expect.poll(() => progress(page), soon).toBe('2项议题中2项已有结论');
  });

  it('结论随即记到所议的决策上，只给出结论允许的行为', async () => {
    const taken = item(page, decision).locator('.taken');
    const offered = await taken.locator('.follows button').allTextContents();
    expect(offered.map((words) => words.split('：')[0])).toEqual(['登记集体讨论']);
    await taken.getByRole('button', { name: '登记集体讨论' }).click();
    await answer(page, {});
    await taken.getByText('已集体讨论').first().waitFor();
    await taken.locator('.follows').waitFor({ state: 'detached' });
  });

  it('主任、县长先后同意，纪要签发，在工作台上可以看、可以打印', async () => {
    await head(page).getByRole('button', { name: '签发会议纪要（需审批）' }).click();
    await answer(page, { 会议纪要: '会议强调，议定事项由县政府办公室分解督办，按期报告。' });
    await head(page).getByRole('heading', { name: '签发会议纪要' }).waitFor();
    const address = (await head(page).getByRole('link', { name: meeting }).getAttribute('href')) ?? '';
    for (const approver of [director, mayor]) await agree(approver, county() + address);
    await page.reload();
    const minutes = page.getByRole('region', { name: '会议纪要', exact: true });
    await minutes.getByRole('button', { name: '打印会议纪要' }).waitFor();
    const text = await minutes.frameLocator('iframe').locator('body').innerText();
    expect(text).toMatch(new RegExp(`审议《${decision}》：原则通过[\\s\\S]*${report}：通过`));
    expect(text).toContain('会议强调');
    const past = page.getByRole('region', { name: '已经结束的' });
    expect(await past.locator('[aria-current]').innerText()).toContain(meeting);
  });

  it('决策写着已集体讨论，与议题、会议互相链接', async () => {
    await item(page, decision).locator('.taken').getByRole('link', { name: decision }).click();
    await page.locator('.matter-head .state').filter({ hasText: '已集体讨论' }).waitFor();
    const linked = page.getByRole('region', { name: '关联事项' });
    await linked
      .getByRole('link', { name: `审议《${decision}》` })
      .first()
      .click();
    await page
      .locator('.matter-head h1')
      .filter({ hasText: `审议《${decision}》` })
      .waitFor();
    for (const name of [meeting, decision]) await linked.getByRole('link', { name, exact: true }).first().waitFor();
  });

  it('在375像素宽的手机上不横向滚动，会议折叠在上面，可以换', async () => {
    const phone = await browser.page({ phone: true });
    await signInAs(phone, '会务股');
    await phone.goto(county() + desk);
    await agenda(phone).locator('li.item').first().waitFor();
    expect(await phone.evaluate('document.documentElement.scrollWidth <= 375')).toBe(true);
    await phone.getByText('换一次会议').click();
    await phone.getByRole('button', { name: meeting }).click();
    await head(phone).getByRole('link', { name: meeting }).waitFor();
    await phone.getByRole('region', { name: '会议纪要', exact: true }).locator('iframe').waitFor();
    expect(await phone.evaluate('document.documentElement.scrollWidth <= 375')).toBe(true);
    expect(await violations(phone)).toEqual([]);
  });

  it('无权看会议的人，工作台是空的，说明给谁用', async () => {
    const officer = await browser.page();
    await signInAs(officer, '水利局');
    await officer.goto(county() + desk);
    await officer.getByRole('heading', { name: '没有您可以查看的会议' }).waitFor();
    expect(await officer.locator('main').innerText()).toContain('给县政府办公室会务人员');
    expect(await officer.locator('li.item').count()).toBe(0);
  });
});
