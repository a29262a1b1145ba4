/** A penalty imposed on the spot (当场处罚) with a telephone that has no network: begun, heard and decided there, sent later; a step that the law refuses is told and taken back. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { creditCode } from '../../county/nanchang/names.ts';
import { violations } from '../world/axe.ts';
import { colleague, county, signInAs, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { standing } from '../world/forms.ts';
import { here, keptHere, network, type OnSpot, photograph, signature, take } from '../world/on-site-steps.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const team = '南昌县市场监管综合执法大队';
const shop = '示例莲塘便利店';

let page: Page;
let partner: string;

beforeAll(async () => {
  page = await browser.page({ phone: true, at: { latitude: 28.5456, longitude: 115.9442, accuracy: 9 } });
  await signInAs(page, `${team}行政执法人员`);
  partner = (await colleague(page, `${team}大队长`)).name;
});

const decision: Readonly<Record<string, OnSpot>> = {
  处罚种类: '罚款',
  罚款: '600',
  决定书写明逾期每日按百分之三加处罚款: true,
  责令改正的内容: '当场改正，三日内标齐全部商品的价格。',
  签收: '当事人签收',
  当事人签名: signature,
  两名执法人员均已在决定书上签名: true,
  公开: '可以公开',
};

describe('没有网络的当场处罚', () => {
  it('出门以前存下要用的案由、职权和名单', async () => {
    await page.goto(`${county()}/desk/on-site`);
    await page.getByRole('link', { name: '简易程序（当场处罚）' }).waitFor();
    await page.getByText('正在把今天要办的事项存到本机').waitFor({ state: 'detached' });
    await network(page).getByText('断网也能办理').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('断网时发现、告知、听取陈述申辩、当场决定', async () => {
    await page.context().setOffline(true);
    await page.reload();
    await network(page).getByText('没有网络').waitFor();
    await page.getByRole('link', { name: '简易程序（当场处罚）' }).click();
    await take(page, '发现、亮证、告知', {
      '违法行为发生（终了）日期': '今天',
      当事人: [
        {
          kind: '法人',
          lines: {
            名称: shop,
            统一社会信用代码: creditCode('company', 700_001),
            法定代表人或者负责人: '示例店长',
            联系电话: '19900000031',
            住所: '南昌县莲塘街道示例路31号',
          },
        },
      ],
      当事人年龄: '成年人，或者单位',
      违法行为发生地: '莲塘街道办事处',
      地点: here,
      执法人员: [partner],
      执法职权: '不明码标价',
      案由: '不按规定明码标价',
      案由名称: '不按规定明码标价',
      执法领域: '市场监管',
      违反的条款: '《中华人民共和国价格法》第十三条第一款',
      处罚的依据: '《中华人民共和国价格法》第四十二条',
      违法事实: '店内二种商品没有标明价格，当事人当场承认。',
      证据: '现场照片一张',
      '现场照片、音像': photograph,
      已出示执法证件: true,
      '已当场告知拟处罚内容及事实、理由、依据和陈述、申辩的权利': true,
      拟给予的处罚: '罚款',
      拟罚款: '500',
    });
    await take(page, '听取陈述、申辩', { '陈述、申辩': '没有陈述、申辩' });
    await take(page, '当场决定并交付', decision);
    await network(page).getByText('3步待发送').waitFor();
  });

  it('回到列表、重新打开，都找得到这件没有发送的事项', async () => {
    await page.getByRole('link', { name: '现场', exact: true }).click();
    await page.reload();
    await page.getByRole('list', { name: '在现场新开、待发送的事项' }).getByRole('link').click();
    await expect.poll(() => keptHere(page).locator('ol > li').count()).toBe(3);
  });

  it('有网络以后依次发送；高于告知数额的决定不被接受，并说明理由', async () => {
    await page.context().setOffline(false);
    const refused = keptHere(page).getByRole('alert');
    await refused.waitFor();
    const told = await refused.innerText();
    expect(told).toContain('罚款600元高于当场告知的500元');
    expect(told).toMatch(/行政处罚法》?第四十五条/);
    expect(await keptHere(page).locator('ol > li').count()).toBe(1);
    await page.getByRole('heading', { level: 1, name: new RegExp(shop) }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('撤回以后，填过的内容还在，改正再办', async () => {
    await keptHere(page)
      .getByRole('button', { name: /^撤回重办/ })
      .click();
    await page.getByText('已恢复您上次没有提交的内容').waitFor();
    await take(page, '当场决定并交付', { 罚款: '500' });
    await keptHere(page).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /当场行政处罚决定书|当场处罚决定书/ }).waitFor();
    const address = page.url().replace('/on-site/', '/').split('?')[0] as string;
    const desk = await browser.page();
    await signInAs(desk, `${team}内勤`);
    await desk.goto(address);
    await standing(desk, '已当场决定并交付');
    const acts = await desk.getByRole('region', { name: '办理记录' }).locator('.line strong').allInnerTexts();
    expect(acts).toEqual(['当场决定并交付', '听取陈述、申辩', '发现、亮证、告知']);
  });
});
