/** A reconsideration under the law of today, from the counter of a judicial office to the archive: each step by whoever has the power to take it. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { county, signInAs, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { begin, drawer, fill, open, outcome, perform, send, standing } from '../world/forms.ts';
import { today } from '../world/world.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const actNumber = '南市监罚〔2026〕900003号';
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const recorded = (page: Page): Promise<string[]> => part(page, '办理记录').locator('.line strong').allInnerTexts();

/** What comes to be seen after an act, also on a busy machine. */
const soon = { timeout: 20_000 };
const counted = async (all: readonly Locator[]): Promise<number> =>
  (await Promise.all(all.map((one) => one.count()))).reduce((a, b) => a + b);

describe('一件行政复议案件', () => {
  let point: Page;
  let chief: Page;
  let handler: Page;
  let deputy: Page;
  let bureau: Page;
  let leader: Page;
  let handlers: string[];
  let address: string;
  let number: string;

  const signedIn = async (who: string): Promise<Page> => {
    const page = await browser.page();
    await signInAs(page, who);
    return page;
  };

  beforeAll(async () => {
    [chief, handler] = [await browser.page(), await browser.page()];
    handlers = [
      (await signInAs(chief, '行政复议与应诉股股长')).name,
      (await signInAs(handler, '县司法局行政复议人员')).name,
    ];
    point = await signedIn('莲塘街道司法所司法助理员');
    deputy = await signedIn('副局长（分管行政复议）');
    bureau = await signedIn('县市场监督管理局法规股股长');
    leader = await signedIn('副县长（分管司法行政）');
  });

  it('在司法所代办点收件，转送复议机构', async () => {
    await open(point, '/desk/reconsideration/new?procedure=reconsideration&act=receive', '收到申请', {
      申请人: [{ lines: { 姓名: '示例丙', 性别: '男', 联系电话: '19900000003', 住址: '莲塘街道示例路3号' } }],
      申请人类型: '公民',
      被申请人名称: '南昌县市场监督管理局',
      案由: '行政处罚',
      行政行为名称: '行政处罚决定书',
      行政行为文号: actNumber,
      知道或者应当知道之日: '2026-11-02',
      复议请求: ['撤销'],
      请求的具体内容: `撤销${actNumber}行政处罚决定。`,
      事实和理由: '作出处罚以前没有听取陈述和申辩。',
      送达地址: '莲塘街道示例路3号',
      提交方式: '行政复议代办点',
      收到申请之日: today,
      行政复议代办点: '莲塘街道司法所',
      代办点收件日期: today,
    });
    address = point.url().split('?')[0] as string;
    number = await point.locator('.matter-head .figure').innerText();
    expect(number).toMatch(/^南府复〔2026〕\d+号$/);
    await perform(point, '代办点转送', { 代办点转送日期: today });
    expect(await part(point, '期限').innerText()).toMatch(/受理审查[\s\S]*《行政复议法》第三十条/);
    // An intake point collects and forwards; it neither accepts nor refuses.
    await point.goto(`${address}?act=accept`);
    expect(await drawer(point).innerText()).toMatch(/现在不能办理“受理”[\s\S]*行政复议法》第三十条/);
  });

  it('七项条件没有都核对就不能受理，核对以后受理，六十日期限逐日可查', async () => {
    await chief.goto(address);
    const form = await begin(chief, '受理');
    const six = [
      '有明确的申请人',
      '申请人与行政行为有利害关系',
      '有具体的复议请求',
      '在法定申请期限内',
      '属于行政复议范围',
      '属于本机关的管辖范围',
    ];
    await fill(form, { 符合的受理条件: six, 被申请人类别: '县政府工作部门', 审理程序: '普通程序' });
    await form.getByRole('button', { name: '预览文书' }).click();
    const refusal = form.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/尚未确认：未受理过同一申请[\s\S]*《行政复议法》第三十条[\s\S]*怎么办/);
    await fill(form, { 符合的受理条件: ['未受理过同一申请'] });
    await send(form);
    await outcome(chief, '受理').waitFor();
    await standing(chief, '已受理');

    await chief.getByRole('button', { name: /逐日计算说明.*作出复议决定/ }).click();
    const told = drawer(chief);
    await told.getByText('逐日表').waitFor();
    const words = await told.innerText();
    expect(words).toContain('2027年1月22日到期');
    expect(words).toContain('《行政复议法》第六十二条');
    expect(await told.locator('td.counted').count()).toBe(60);
    await told.getByText('列出每一天').click();
    expect(await told.locator('table.ledger tbody tr').first().innerText()).toContain('2026年11月');
    await chief.keyboard.press('Escape');
  });

  it('负责人指定两名承办人，两人同时发送副本，一人办成，一人得到清楚的说明', async () => {
    await deputy.goto(address);
    await perform(deputy, '指定承办人', { 承办人: handlers });
    await deputy
      .locator('.facts-line')
      .filter({ hasText: handlers[1] as string })
      .waitFor();

    await chief.goto(address);
    await handler.goto(address);
    const forms = [await begin(chief, '发送申请书副本'), await begin(handler, '发送申请书副本')] as const;
    for (const form of forms) {
      await fill(form, { 被申请人: '南昌县市场监督管理局' });
      await form.getByRole('button', { name: '预览文书' }).click();
      await form.locator('iframe.paper-view').waitFor();
    }
    await Promise.all(forms.map((form) => form.getByRole('button', { name: /^确认/ }).click()));
    const done = [outcome(chief, '发送申请书副本'), outcome(handler, '发送申请书副本')];
    const conflicts = [chief, handler].map((page) => drawer(page).getByRole('alert'));
    await expect.poll(() => counted(done), soon).toBe(1);
    await expect.poll(() => counted(conflicts), soon).toBe(1);
    const late = (await done[0]?.count()) === 1 ? handler : chief;
    const said = await drawer(late).getByRole('alert').innerText();
    expect(said).toMatch(/别人刚刚办理了这件事项[\s\S]*本次操作没有生效/);
    await drawer(late).getByRole('button', { name: '载入最新情况' }).click();
    await standing(late, '审理中');
    await late.goto(address);
    await expect
      .poll(() => recorded(late), soon)
      .toEqual(['发送申请书副本', '指定承办人', '受理', '代办点转送', '收到申请']);
  });

  it('被申请人的人员收到副本并答复', async () => {
    await bureau.goto(address);
    await perform(bureau, '被申请人收到副本', { 被申请人收到副本日期: today });
    await expect.poll(() => part(bureau, '期限').innerText(), soon).toMatch(/被申请人答复[\s\S]*2026年12月7日前/);
    await perform(bureau, '被申请人答复', {
      答复日期: today,
      书面答复: '处罚事实清楚；未能提供听取陈述申辩的记录。',
      被申请人委托的工作人员人数: '1',
    });
  });

  it('听取意见、拟定意见后送审，退回一次，修改后再送审获得批准', async () => {
    await chief.goto(address);
    await perform(chief, '听取意见', {
      听取意见日期: today,
      听取意见的对象: ['申请人'],
      听取意见的方式: '电话',
      听取意见笔录: '申请人称没有人告知其可以陈述申辩。',
    });
    await perform(chief, '拟定审理意见', {
      审理报告: '建议撤销。',
      查明的事实: '作出处罚以前没有听取陈述申辩。',
      本机关认为: '违反法定程序。',
    });
    const decision = {
      决定结果: '撤销',
      决定的理由: '违反法定程序',
      是否责令重新作出行政行为: false,
      审批方式: '行政复议机关负责人同意',
      有管辖权的人民法院: '南昌铁路运输法院',
    };
    const sent = await perform(chief, '作出复议决定', decision);
    expect(sent).toContain('已送审，批准后生效');
    await standing(chief, '审理中');

    await leader.goto(`${county()}/desk/`);
    const waiting = part(leader, '待您审批').locator('article').filter({ hasText: number });
    await waiting.getByRole('button', { name: '退回' }).click();
    await waiting.getByText('退回应当写明意见').waitFor();
    await waiting.getByLabel('审批意见').fill('请在决定书中写明责令重新作出的期限。');
    await waiting.getByRole('button', { name: '退回' }).click();
    await waiting.waitFor({ state: 'detached' });

    await chief.goto(address);
    expect(await part(chief, '办理记录').innerText()).toContain('退回');
    await perform(chief, '作出复议决定', {
      ...decision,
      是否责令重新作出行政行为: true,
      '重新作出或者履行的期限（日）': '30',
    });
    await leader.goto(`${county()}/desk/`);
    await waiting.getByRole('button', { name: '同意' }).click();
    await waiting.waitFor({ state: 'detached' });

    await chief.goto(address);
    await standing(chief, '已作出决定');
    const papers = await part(chief, '文书').innerText();
    expect(papers).toMatch(/行政复议决定书[\s\S]*南府复决〔2026〕\d+号/);
  });

  it('送达、抄告、公开以后归档', async () => {
    await perform(chief, '送达申请人', { 送达日期: today, 送达方式: '直接送达', 签收人: '示例丙', 签收人身份: '本人' });
    await standing(chief, '已送达');
    expect(await part(chief, '期限').innerText()).toMatch(/起诉期限[\s\S]*2026年12月8日前[\s\S]*当事人的期限/);
    await perform(chief, '抄告上一级主管部门', { 抄告的上一级主管部门: '南昌市市场监督管理局' });
    await part(chief, '公开').getByRole('button', { name: '公开', exact: true }).click();
    await fill(drawer(chief), { 已进行保密审查和个人信息审查: false });
    await send(drawer(chief));
    await drawer(chief).getByText('公开前应当进行保密审查和个人信息审查').waitFor();
    await fill(drawer(chief), { 已进行保密审查和个人信息审查: true });
    await send(drawer(chief));
    await part(chief, '公开').getByText('已公开').waitFor();
    await perform(chief, '归档', {
      卷宗目录: [
        '申请书',
        '身份证明',
        '受理',
        '答复书',
        '听取意见',
        '审理报告',
        '审批',
        '决定书',
        '送达回证',
        '抄告函',
      ],
    });
    await standing(chief, '已归档');

    const reader = await browser.page({ phone: true });
    await reader.goto(`${county()}/published?q=${encodeURIComponent(actNumber)}`);
    await reader
      .getByRole('link', { name: /示\*|行政复议决定书（撤销）/ })
      .first()
      .click();
    const text = await reader.locator('main').innerText();
    expect(text).toContain(actNumber);
    expect(text).toContain('违反法定程序');
    expect(text).not.toContain('示例丙');
  });
});
