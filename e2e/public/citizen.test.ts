/** A citizen with a telephone applies for reconsideration, follows the case and supplements it; and the same without script. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { idNumber } from '../../county/nanchang/names.ts';
import { county, signInAs, until, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { perform, standing } from '../world/forms.ts';
import { answer, next, receiptOf, track } from '../world/portal.ts';
import { today } from '../world/world.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const beginning = '/apply/reconsideration';
const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

/** From the question who is applied against to the review, which every application here answers alike. */
async function tellTheRest(page: Page, actNumber: string): Promise<void> {
  expect(await heading(page)).toBe('您不服哪一个行为');
  await answer(page, '行政行为名称', '行政处罚决定书');
  await answer(page, '行政行为文号', actNumber);
  await next(page);
  await answer(page, '知道或者应当知道之日', '2026-11-09');
  await next(page);
  await answer(page, '复议请求', '撤销');
  await answer(page, '请求的具体内容', `撤销${actNumber}行政处罚决定。`);
  await next(page);
  await answer(page, '事实和理由', '作出处罚以前没有听取我的陈述和申辩。');
  await next(page);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '决定书照片.png', mimeType: 'image/png', buffer: onePixel });
  await next(page);
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('用手机申请行政复议', () => {
  let page: Page;
  let receipt: { number: string; code: string };

  it('填错的地方用话说明，改正以后继续；中途离开以后接着填写', async () => {
    page = await browser.page({ phone: true });
    await page.goto(county() + beginning);
    const intro = await page.locator('main').innerText();
    expect(intro).toContain('一共8步');
    expect(intro).toMatch(/受理审查：5个工作日[\s\S]*《行政复议法》第三十条/);
    await page.getByRole('link', { name: '开始填写' }).click();

    await answer(page, '姓名或者名称', '示例丁');
    await answer(page, '性别（公民填写）', '男');
    const right = idNumber('19800101', 21);
    await answer(page, '居民身份证号码', `${right.slice(0, 17)}${right.endsWith('1') ? '2' : '1'}`);
    await answer(page, '联系电话', '19900000021');
    await answer(page, '住址或者送达地址', '莲塘街道示例路21号');
    await answer(page, '申请人类型', '公民');
    await next(page);
    const faults = page.getByRole('alert');
    await until(faults);
    expect(await faults.innerText()).toMatch(/有1处需要修改[\s\S]*请核对居民身份证号码/);
    expect(await page.getByLabel('姓名或者名称').inputValue()).toBe('示例丁');
    await faults.getByRole('link').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(right);
    await next(page);

    expect(await heading(page)).toBe('有人替您办吗');
    await next(page);
    expect(await heading(page)).toBe('您不服谁');
    await answer(page, '被申请人名称', '南昌县市场监督管理局');
    await answer(page, '案由', '行政处罚');
    await next(page);

    const later = await page.context().newPage();
    await page.close();
    page = later;
    await page.goto(county() + beginning);
    expect(await page.locator('main').innerText()).toContain('填到第4步');
    await page.getByRole('link', { name: '接着填写' }).click();
    await tellTheRest(page, '南市监罚〔2026〕900001号');
  });

  it('核对以后提交，得到编号、查询码和下一个日期', async () => {
    const review = await page.locator('main').innerText();
    for (const words of ['示例丁', '南昌县市场监督管理局', '行政处罚决定书', '决定书照片.png'])
      expect(review).toContain(words);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.getByRole('button', { name: '确认并提交' }).click();
    receipt = await receiptOf(page);
    expect(receipt.number).toMatch(/^南府复〔2026〕\d+号$/);
    expect(receipt.code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
    expect(await page.locator('main').innerText()).toMatch(
      /受理审查：2026年11月30日以前（5个工作日）[\s\S]*《行政复议法》第三十条/,
    );
  });

  it('承办人通知补正，申请人查到期限和条文，补正以后受理', async () => {
    const officer = await browser.page();
    await signInAs(officer, '行政复议与应诉股股长');
    await officer.goto(`${county()}/desk/reconsideration?q=${encodeURIComponent(receipt.number)}`);
    await officer.locator('tbody a').first().click();
    await perform(officer, '通知补正', { 需要补正的事项: '请补充身份证复印件。', 需要补正的内容: ['申请人身份证明'] });
    await standing(officer, '待补正');
    await perform(officer, '送达补正通知', { 补正通知送达日期: today });

    // Read aloud on the telephone, typed in small letters and without the dash.
    await track(page, receipt.number, receipt.code.toLowerCase().replace('-', ' '));
    await until(page.getByRole('heading', { name: '办到哪一步' }));
    const told = await page.locator('main').innerText();
    expect(told).toContain('待补正');
    expect(told).toMatch(
      /补正[\s\S]*由您[\s\S]*2026年12月7日以前，还有14天[\s\S]*10个工作日[\s\S]*《行政复议法》第三十一条第二款/,
    );
    await page.getByText('这个日期是怎么算出来的').first().click();
    expect(await page.locator('ol.lines').first().innerText()).toContain('2026年11月');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

    await page.getByRole('link', { name: '提交补正材料' }).click();
    await answer(page, '补正说明', '已补充身份证复印件。');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '身份证.png', mimeType: 'image/png', buffer: onePixel });
    await page.getByRole('button', { name: '提交：提交补正材料' }).click();
    await until(page.getByText('“提交补正材料”已经提交，写入记录。'));
    expect(await heading(page)).toContain('受理审查');

    await officer.reload();
    await perform(officer, '受理', {
      符合的受理条件: [
        '有明确的申请人',
        '申请人与行政行为有利害关系',
        '有具体的复议请求',
        '在法定申请期限内',
        '属于行政复议范围',
        '属于本机关的管辖范围',
        '未受理过同一申请',
      ],
      被申请人类别: '县政府工作部门',
      审理程序: '普通程序',
    });
    await standing(officer, '已受理');
    await page.reload();
    const after = await page.locator('main').innerText();
    expect(after).toContain('已受理');
    expect(after).toMatch(/作出复议决定[\s\S]*2027年1月22日以前/);
  });

  it('查询码连续输错就停止查询，说明原因和办法', async () => {
    const stranger = await browser.page({ phone: true });
    let told = '';
    let tries = 0;
    for (; tries < 10 && !told.includes('暂时停止查询'); tries++) {
      await track(stranger, receipt.number, 'ABCDE-FGHJK');
      told = await stranger.getByRole('alert').innerText();
      if (tries === 0) expect(told).toContain('编号和查询码对不上');
    }
    expect(told).toMatch(/为保护您的信息，暂时停止查询。请30分钟以后再试，或者带身份证件到办理机关重新领取查询码/);
    // Even the right code waits, or the lock would tell a guesser when to stop.
    await track(stranger, receipt.number, receipt.code);
    expect(await stranger.getByRole('alert').innerText()).toContain('暂时停止查询');
  });
});

describe('浏览器不运行脚本', () => {
  it('同样能够填写、改正、提交和查询', async () => {
    const page = await browser.page({ phone: true, script: false });
    await page.goto(county() + beginning);
    await page.getByRole('link', { name: '开始填写' }).click();
    await answer(page, '申请人类型', '公民');
    await next(page);
    expect(await page.getByRole('alert').innerText()).toContain('申请人');
    await answer(page, '姓名或者名称', '示例戊');
    await answer(page, '性别（公民填写）', '女');
    await answer(page, '联系电话', '19900000022');
    await next(page);
    await next(page);
    await answer(page, '被申请人名称', '南昌县公安局');
    await answer(page, '案由', '行政处罚');
    await next(page);
    await tellTheRest(page, '南公罚〔2026〕900002号');
    await page.getByRole('button', { name: '确认并提交' }).click();
    const receipt = await receiptOf(page);
    await track(page, receipt.number, receipt.code);
    expect(await page.locator('main').innerText()).toMatch(/收到申请[\s\S]*受理审查/);
  });
});
