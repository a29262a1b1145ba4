/** A request for information from the portal to the answer, with a supplement and two third parties heard, one by its own code; and the information made public for everyone. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { idNumber } from '../../county/nanchang/names.ts';
import { county, signInAs, until, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { goOn, opening, perform, publish, standing } from '../world/forms.ts';
import { act, next, type Receipt, readPaper, receiptOf, track } from '../world/portal.ts';
import { today } from '../world/world.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const bureau = '县农业农村局';
// Words of its own, so that it is found again among everything published.
const scheme = '示例圩堤排涝泵站更新改造实施方案';
const citizen = { name: '示例己', id: idNumber('19850612', 31), telephone: '19900000031', village: '蒋巷镇示例村31号' };
const company = '江西示例泵业有限公司';
const second = '江西示例水利设计有限公司';
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const words = (page: Page): Promise<string> => page.locator('main').innerText();

interface Letter extends Receipt {
  letter: string;
}

/** Prints the letter of the matter on whose page the officer stands, and reads number and code off it as its receiver would. */
async function printed(officer: Page): Promise<Letter> {
  await officer.getByRole('button', { name: /^打印（附.+查询码）$/ }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByRole('button', { name: '生成查询码' }).click();
  const letter = await dialog.frameLocator('iframe.paper-view').locator('body').innerText();
  const [, number = ''] = /编号：(\S+)/.exec(letter) ?? [];
  const [, code = ''] = /查询码：([2-9A-Z]{5}-[2-9A-Z]{5})/.exec(letter) ?? [];
  await dialog.getByRole('button', { name: '已经打印，关闭' }).click();
  await dialog.waitFor({ state: 'hidden' });
  return { number, code, letter };
}

describe('申请公开政府信息', () => {
  let page: Page;
  let officer: Page;
  let head: Page;
  let receipt: Receipt;
  let address: string;
  let third: Letter;
  let other: Letter;

  beforeAll(async () => {
    [page, officer, head] = [await browser.page({ phone: true }), await browser.page(), await browser.page()];
    await signInAs(officer, `${bureau}法规股股长`);
    await signInAs(head, `${bureau}局长`);
  });

  it('网上提出，不问用途，得到编号和查询码', async () => {
    await page.goto(`${county()}/apply/openness/submit`);
    expect(await words(page)).toContain('不需要说明用途，一般不收费');
    await page.getByRole('link', { name: '开始填写' }).click();
    await next(page, {
      姓名或者名称: citizen.name,
      '性别（公民填写）': '女',
      居民身份证号码: citizen.id,
      联系电话: citizen.telephone,
      住址或者送达地址: citizen.village,
      申请人类型: '自然人',
    });
    await next(page);
    await next(page, { 申请公开的政府信息: '泵站的方案' });
    await next(page, { 信息的形式: '电子数据', 获取的途径: '网上查看' });
    await next(page, { 由哪个单位办理: `南昌${bureau}` });
    expect(await words(page)).not.toMatch(/用途|关联性/);
    await page.getByRole('button', { name: '确认并提交' }).click();
    receipt = await receiptOf(page);
    expect(receipt.number).toMatch(/〔2026〕\d+号$/);
    expect(receipt.code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
  });

  it('确认收到，一次告知补正；不得要求说明用途', async () => {
    await officer.goto(`${county()}/desk/openness?procedure=request&q=${encodeURIComponent(receipt.number)}`);
    await officer.locator('tbody a').first().click();
    await standing(officer, '网上提交，待确认收到');
    address = officer.url().split('?')[0] as string;
    await perform(officer, '与申请人确认收到', { 收到申请之日: today });
    const notice = {
      需要补正的事项: '全县有几个泵站项目，请写明泵站所在的圩堤或者方案的名称；请说明申请的用途。',
      补正期限至: '2026-12-07',
    };
    await expect(perform(officer, '告知补正', notice)).rejects.toThrow(/没有要求说明申请的用途[\s\S]*请删去这一项/);
    await officer.keyboard.press('Escape');
    await perform(officer, '告知补正', {
      ...notice,
      需要补正的事项: '全县有几个泵站项目，请写明泵站所在的圩堤或者方案的名称。',
    });
    await standing(officer, '待申请人补正');
  });

  it('申请人凭编号和查询码看到补正告知书，在网上补正', async () => {
    await track(page, receipt.number, receipt.code);
    expect(await words(page)).toMatch(/待申请人补正[\s\S]*补正[\s\S]*由您[\s\S]*2026年12月7日以前[\s\S]*第三十条/);
    expect(await readPaper(page, '补正')).toContain('请写明泵站所在的圩堤或者方案的名称');
    await act(page, '收到补正', { 申请公开的政府信息: scheme });
    const after = await words(page);
    expect(after).toContain('已收到，待审查要件');
    // Twenty working days anew from the day of the supplement, over the New Year.
    expect(after).toMatch(/答复[\s\S]*20个工作日[\s\S]*第三十三条第二款/);
  });

  it('检索以后征求两个第三方的意见，期间答复期限中止，不能先答复', async () => {
    await officer.goto(address);
    await perform(officer, '审查要件，转入检索');
    await perform(officer, '检索', {
      '检索的系统、档案': '公文系统、项目档案',
      检索词: '泵站更新改造',
      检索结果: '检索到',
    });
    await perform(officer, '征求第三方意见', {
      征询书发出日期: today,
      第三方: [
        { kind: '法人', lines: { 名称: company, 联系电话: '19900000032' } },
        { kind: '法人', lines: { 名称: second, 联系电话: '19900000033' } },
      ],
      可能损害的权益: '商业秘密和个人隐私',
      公开会损害第三方合法权益的理由: '方案附有企业的报价和联系人的住址。',
      征求意见的信息内容: '方案中的报价和联系人的住址。',
    });
    await expect.poll(() => part(officer, '文书').innerText()).toMatch(/征求意见告知书/);
    await page.goto(`${county()}/track`);
    const told = await words(page);
    expect(told).toContain('正在征求其意见，所需时间不计入答复期限');
    expect(told).toContain('期限中止');
    await officer.getByText(/^为什么现在不能办/).click();
    await expect
      .poll(() => part(officer, '办理').innerText())
      .toMatch(/拟定答复[\s\S]*正在征求第三方意见，请等待意见或者期满/);
    // Neither of them has been written to yet; the law itself finds them heard, and nobody is offered the act.
    await expect
      .poll(() => part(officer, '办理').innerText())
      .toMatch(
        new RegExp(
          `第三方意见征求完毕[\\s\\S]*还没有发起“征求第三方意见”[\\s\\S]*还没有向${company}、${second}发出征询书`,
        ),
      );
  });

  it('向每一个第三方分别发征询书，打印时附上只显示一次的查询码；重新打印的，原查询码作废', async () => {
    await asks(company, '19900000032', '方案中的报价。');
    const lost = await printed(officer);
    third = await printed(officer);
    expect(third.number).toBe(lost.number);
    expect(third.code).not.toBe(lost.code);
    for (const said of [scheme, '十五个工作日', '方案中的报价。', company]) expect(third.letter).toContain(said);
    for (const hidden of [citizen.name, citizen.telephone, citizen.id, second])
      expect(third.letter).not.toContain(hidden);
    const reader = await browser.page({ phone: true });
    await track(reader, lost.number, lost.code);
    expect(await words(reader)).not.toContain('第三方意见征询书');
    await perform(officer, '第三方收到征询书', { 第三方收到征求意见书之日: today, 送达的凭证: '当面领取，已签字' });
    await standing(officer, '待第三方提出意见');

    await asks(second, '19900000033', '方案中联系人的住址。');
    other = await printed(officer);
    await track(reader, other.number, third.code);
    expect(await words(reader)).not.toContain('第三方意见征询书');
    await reader.context().close();
    await perform(officer, '提出意见：同意公开', { 提出意见之日: today, 意见和理由: '来电表示同意，已记录。' });
    await standing(officer, '同意公开');
  });

  it('第三方在手机上凭自己的查询码只看到自己的征询书，提出意见', async () => {
    const phone = await browser.page({ phone: true });
    await track(phone, third.number, third.code);
    const seen = await words(phone);
    expect(seen).toMatch(/待第三方提出意见[\s\S]*15个工作日/);
    expect(seen).toContain('有人申请公开涉及您（单位）的信息');
    for (const hidden of [citizen.name, citizen.telephone, receipt.number, second]) expect(seen).not.toContain(hidden);
    expect(await readPaper(phone, '第三方意见征询书')).toContain('方案中的报价。');
    await act(phone, '提出意见：同意公开', { 意见和理由: '报价已经公示，同意公开。' });
    expect(await words(phone)).toContain('您的意见已经收到');
    await phone.context().close();
  });

  it('都答复之日依法自动征求完毕，答复期限恢复计算', async () => {
    await officer.goto(address);
    await until(officer.getByText('各第三方已答复或者期满').first());
    await page.goto(`${county()}/track`);
    const told = await words(page);
    expect(told).toContain('第三方意见已经征求完毕，答复期限恢复计算');
    expect(told).not.toContain('期限中止');
    for (const hidden of [company, second, third.number]) expect(told).not.toContain(hidden);
  });

  /** Writes to one third party from the request's page; stands on its consultation afterwards. */
  async function asks(name: string, telephone: string, content: string): Promise<void> {
    await officer.goto(address);
    const form = await goOn(officer, '向第三方发征询书');
    // What was sent to the one before is no draft for the next.
    expect(await form.innerText()).not.toContain('已恢复您上次没有提交的内容');
    await opening(officer, '发出征询书', {
      第三方: [{ kind: '法人', lines: { 名称: name, 联系电话: telephone } }],
      征求意见的信息内容: content,
      征询书发出日期: today,
    });
    await standing(officer, '已发征询书，待送达');
  }

  const granted = {
    答复: '予以公开',
    提供的信息内容: '改造泵站二座，更新机组六台，2027年汛前完工，资金由县级财政安排。',
    '是否涉及第三方的商业秘密、个人隐私': true,
    已进行保密审查和个人信息审查: true,
  };

  it('负责人签发、送达以后，申请人在网上读到答复', async () => {
    await perform(officer, '拟定答复', granted);
    await standing(officer, '答复待签发');
    await head.goto(address);
    await perform(head, '签发答复');
    await standing(head, '已答复，待送达');
    await officer.goto(address);
    await perform(officer, '送达登记', {
      送达日期: today,
      送达方式: '网上送达',
      '有送达回证、回执或者系统送达记录': true,
    });
    await standing(officer, '已送达');

    await page.goto(`${county()}/track`);
    expect(await words(page)).toMatch(/已送达[\s\S]*已经答复，请查看答复书/);
    const reply = await readPaper(page, '答复书');
    for (const said of [citizen.name, scheme, '可以公开', granted.提供的信息内容, '行政复议'])
      expect(reply).toContain(said);
    expect(reply).not.toContain(citizen.id);
  });

  it('申请人建议主动公开，采纳、审查以后人人可读，其中没有申请人', async () => {
    await act(page, '建议纳入主动公开', { 建议纳入主动公开的理由: '沿堤各村都关心泵站什么时候建成。' });
    await officer.goto(address);
    await perform(officer, '采纳建议，主动公开', { 对建议的答复: '建议合理，本机关将主动公开。' });
    await goOn(officer, '纳入主动公开：登记形成的信息');
    await opening(officer, '登记形成的信息', {
      形成日期: today,
      名称: scheme,
      主题分类: '重大建设项目',
      内容概述: '泵站更新改造的规模、工期和资金。',
      正文: `${granted.提供的信息内容}咨询电话请打${citizen.telephone}，联系人身份证号${citizen.id}。`,
      公开属性: '主动公开',
      密级标志: '无密级标志',
    });
    const item = officer.url().split('?')[0] as string;
    await head.goto(item);
    await perform(head, '审查通过', {
      公开属性: '主动公开',
      公开前审查: ['内容审查', '政治表述审查', '保密审查', '个人信息审查'],
    });
    await officer.goto(item);
    await publish(officer, '主动公开信息');

    const reader = await browser.page({ phone: true });
    await reader.goto(`${county()}/published?q=${encodeURIComponent(scheme)}`);
    await reader.getByRole('link', { name: scheme }).first().click();
    await reader.getByRole('heading', { name: scheme, level: 1 }).waitFor();
    const text = await words(reader);
    expect(text).toContain('改造泵站二座，更新机组六台');
    for (const own of [citizen.name, citizen.id, citizen.telephone, citizen.village, company, second])
      expect(text).not.toContain(own);
    // A request itself is nobody else's to read.
    await reader.goto(`${county()}/published?q=${encodeURIComponent(receipt.number)}`);
    expect(await words(reader)).not.toContain(citizen.name);
  });
});
