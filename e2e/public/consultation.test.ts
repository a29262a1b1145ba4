/** Drafts before the public: an opinion sent from the page of the notice, every opinion answered, and the answers published without whoever sent them. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { county, signInAs, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { agree, begin, drawer, fill, open, perform, publish, send, standing } from '../world/forms.ts';
import { next, type Receipt, readPaper, receiptOf, track } from '../world/portal.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const inviting = '南昌县农贸市场升级改造五年行动方案';
const closed = '南昌县电动自行车停放充电管理办法';
const script = '<script>window.ran=1</script><img src="x" onerror="window.ran=1">';
const words = (page: Page): Promise<string> => page.locator('main').innerText();

/** The page shows the text as it was typed, and nothing of it ran. */
async function plainly(page: Page): Promise<void> {
  await page.getByText(script).first().waitFor();
  expect(await page.evaluate('window.ran')).toBeUndefined();
}

/** From the list of what is published to the notice of this draft. */
async function readNotice(page: Page, draft: string): Promise<void> {
  await page.goto(`${county()}/published?q=${encodeURIComponent(draft)}`);
  await page.getByRole('link', { name: `关于《${draft}》公开征求意见的公告` }).click();
  await page.getByRole('heading', { name: `关于《${draft}》公开征求意见的公告`, level: 1 }).waitFor();
}

/** From the register of this procedure to the matter found by these words. */
async function found(page: Page, procedure: string, sought: string): Promise<void> {
  const query = new URLSearchParams({ procedure, q: sought });
  await page.goto(`${county()}/desk/decisions?${query}`);
  await page.locator('tbody a').first().click();
  await page.locator('.matter-head').waitFor();
}

describe('征求意见中的草案', () => {
  const opinion = `第三条应当写明摊位费三年不涨。${script}`;
  const [name, telephone] = ['示例庚', '19900000041'];
  let page: Page;
  let receipt: Receipt;

  beforeAll(async () => {
    page = await browser.page({ phone: true });
  });

  it('从公告页面发表意见，内容原样显示，其中的脚本不运行', async () => {
    await readNotice(page, inviting);
    expect(await words(page)).toMatch(/提出意见的方式[\s\S]*草案说明[\s\S]*草案/);
    await page.getByRole('link', { name: '发表意见' }).click();
    expect(await words(page)).toContain(`针对：关于《${inviting}》公开征求意见的公告`);
    await page.getByRole('link', { name: '开始填写' }).click();
    await next(page, { 针对的条款: '第三条', 意见和理由: opinion });
    await next(page, { 您的身份: '公民' });
    await next(page, { 姓名或者单位名称: name, 联系电话: telephone });
    await plainly(page);
    await page.getByRole('button', { name: '确认并提交' }).click();
    receipt = await receiptOf(page);
  });

  it('承办单位看到的也是原样的文字，写明理由后答复；答复里有姓名、电话的办不成', async () => {
    const desk = await browser.page();
    await signInAs(desk, '县商务局法规股股长');
    await found(desk, 'opinion', receipt.number);
    await plainly(desk);
    const reply = { 意见摘要: `第三条写明摊位费三年不涨。${script}`, 采纳情况: '部分采纳' };
    const named = { ...reply, 答复和理由: `${name}的意见合理，请拨打${telephone}。` };
    await expect(perform(desk, '研究答复', named)).rejects.toThrow(/不得写明提出人的姓名、名称/);
    await desk.keyboard.press('Escape');
    await perform(desk, '研究答复', { ...reply, 答复和理由: '摊位费的调整应当提前半年公示，已经写入第三条。' });
    await standing(desk, '已答复');
    await plainly(desk);
  });

  it('提出意见的人凭编号和查询码读到答复', async () => {
    await track(page, receipt.number, receipt.code);
    expect(await words(page)).toMatch(/已答复[\s\S]*您的意见已经研究答复，请看答复/);
    const reply = await readPaper(page, '意见答复单');
    expect(reply).toContain('摊位费的调整应当提前半年公示');
    expect(reply).toContain(script);
  });
});

describe('已经截止的草案', () => {
  const letter = `充电电价应当公示。${script}`;
  const [name, telephone] = ['示例辛', '19900000042'];
  let desk: Page;
  let address: string;

  beforeAll(async () => {
    desk = await browser.page();
    await signInAs(desk, '县应急管理局法规股股长');
  });

  it('公告页面不再有“发表意见”，直接打开的也说明期限已过', async () => {
    const page = await browser.page({ phone: true });
    await readNotice(page, closed);
    expect(await page.getByRole('link', { name: '发表意见' }).count()).toBe(0);
    const notice = page.url().split('/').at(-1) as string;
    for (const path of ['', '/1']) {
      await page.goto(`${county()}/apply/decisions/send${path}?from=${notice}`);
      expect(await words(page)).toContain('期限已过的不能再办理');
      expect(await page.getByRole('link', { name: '开始填写' }).count()).toBe(0);
    }
  });

  it('没有逐条答复以前不能审定，按期寄到的信件也登记、答复', async () => {
    await found(desk, 'consultation', closed);
    await standing(desk, '已截止，待研究');
    address = desk.url().split('?')[0] as string;
    await desk.goto(`${address}?act=conclude`);
    await drawer(desk).getByText('现在不能办理“审定意见采纳情况”').waitFor();
    expect(await drawer(desk).innerText()).toMatch(/还有\d+条意见没有研究答复[\s\S]*第十八条[\s\S]*怎么办：请逐条写明/);
    await open(desk, '/desk/decisions/new?procedure=opinion&act=record', '登记来信来电意见', {
      征求意见: closed,
      意见和理由: letter,
      您的身份: '公民',
      姓名或者单位名称: name,
      联系电话: telephone,
      收到的方式: '信函',
    });
    await plainly(desk);
    await perform(desk, '研究答复', {
      意见摘要: `充电电价应当公示。${script}`,
      采纳情况: '采纳',
      答复和理由: '已经写入充电电价公示的规定。',
    });
    const waiting = `${county()}/desk/decisions?${new URLSearchParams({ procedure: 'opinion', state: 'received' })}`;
    const rows = desk.locator('tbody tr').filter({ hasText: '待研究' });
    for (let n = 1; ; n++) {
      await desk.goto(waiting);
      await rows.or(desk.getByText('没有符合条件的事项')).first().waitFor();
      if ((await rows.count()) === 0) break;
      await rows.first().locator('a').first().click();
      await perform(desk, '研究答复', {
        意见摘要: `第${n}条意见的摘要`,
        采纳情况: '未采纳',
        答复和理由: `第${n}条意见没有采纳的理由。`,
      });
      await standing(desk, '已答复');
    }
  });

  it('数字与意见一致才能审定，公布的结果逐条写明答复，没有提出人的个人信息', async () => {
    await desk.goto(address);
    const form = await begin(desk, '审定意见采纳情况');
    await fill(form, concluding());
    await send(form).catch(() => undefined);
    const refusal = drawer(desk).getByRole('alert').filter({ hasText: '与填写的不一致' });
    const told = await refusal.innerText();
    const [received, adopted, partly, notAdopted, merged, aside] = (
      /案卷中收到(\d+)条，采纳(\d+)、部分采纳(\d+)、未采纳(\d+)、合并(\d+)、无关(\d+)/.exec(told) ?? []
    ).slice(1);
    await fill(form, {
      收到意见: received,
      采纳: adopted,
      部分采纳: partly,
      未采纳: notAdopted,
      '内容重复、合并答复': merged,
      与草案无关: aside,
    } as Record<string, string>);
    await send(form);
    await desk.getByText('已送审，批准后生效').first().waitFor();
    const head = await browser.page();
    await signInAs(head, '县应急管理局局长');
    await agree(head, address);
    await desk.reload();
    await standing(desk, '已研究采纳');
    await publish(desk, '意见采纳情况');

    const reader = await browser.page({ phone: true });
    await reader.goto(`${county()}/published?q=${encodeURIComponent(closed)}`);
    await reader.getByRole('link', { name: `《${closed}》公开征求意见采纳情况` }).click();
    await plainly(reader);
    const text = await words(reader);
    expect(text).toContain(`共收到意见${received}条`);
    const answered = Number(adopted) + Number(partly) + Number(notAdopted);
    expect(text.match(/意见：.+办理：(采纳|部分采纳|未采纳).*理由：.+/g)).toHaveLength(answered);
    for (const own of [name, telephone]) expect(text).not.toContain(own);
  });

  it('采纳情况审定以后来的信件，用话说明不能再登记', async () => {
    const late = open(desk, '/desk/decisions/new?procedure=opinion&act=record', '登记来信来电意见', {
      征求意见: closed,
      意见和理由: '来晚了的意见。',
      您的身份: '公民',
      收到的方式: '信函',
    });
    await expect(late).rejects.toThrow(/意见采纳情况已经审定或者公告没有发布，不能再登记/);
  });
});

/** What the desk concludes, with figures that cannot be right. */
function concluding(): Record<string, string> {
  const figures = { 收到意见: '0', 采纳: '0', 部分采纳: '0', 未采纳: '0', '内容重复、合并答复': '0', 与草案无关: '0' };
  return { 意见归纳和研究情况: '意见集中在电价和消防。', ...figures };
}
