/** A drawn inspection on a telephone, its hours on the spot without a network; and the penalty case that follows from it, to the archive. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf, colleague, county, signInAs, signInWith, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { type Drawn, drawOne, visitOf } from '../world/drawn-visit.ts';
import { agree, goOn, opening, perform, publish, question, standing } from '../world/forms.ts';
import { here, keptHere, network, nextStep, photograph, signature, take } from '../world/on-site-steps.ts';
import { today } from '../world/world.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const team = '南昌县市场监管综合执法大队';
const bureau = '南昌县市场监督管理局';
const record = (page: Page) => page.getByRole('region', { name: '办理记录' }).locator('.line strong');
const found = '当事人经营场所内的食用油、冻品没有供货者的许可证和合格证明文件，不能提供进货查验记录。';

let [clerk, head, watcher, officer, reviewer, phone]: Page[] = [];
const desks = () => ({ clerk: clerk!, head: head!, watcher: watcher! });
let drawn: Drawn;
let visit: string;
let reviewerName: string;

beforeAll(async () => {
  [clerk, head, watcher, officer, reviewer] = [
    await browser.page(),
    await browser.page(),
    await browser.page(),
    await browser.page(),
    await browser.page(),
  ];
  phone = await browser.page({ phone: true, at: { latitude: 28.5456, longitude: 115.9442, accuracy: 12 } });
  await signInAs(clerk, `${team}内勤`);
  await signInAs(head, `${bureau}分管执法的副局长`);
  await signInAs(watcher, '行政执法协调监督股股长');
  reviewerName = (await signInAs(reviewer, `${bureau}法规股股长`)).name;
});

describe('随机抽查一户企业', () => {
  it('两个单位见证，抽出企业和检查人员，批准以后通知', async () => {
    drawn = await drawOne(desks(), '2026年检查计划：餐饮服务食品安全检查');
    expect(drawn.inspectors).toHaveLength(2);
    visit = await visitOf(desks(), drawn);
    const { id } = await colleague(clerk!, drawn.inspectors[0]!);
    await signInWith(officer!, id);
    await signInWith(phone!, id);
  });

  it('出门以前，手机把事项和页面都存下', async () => {
    await phone!.goto(`${county()}/desk/on-site`);
    await phone!.getByRole('link', { name: drawn.subject }).waitFor();
    await phone!.getByText('正在把今天要办的事项存到本机').waitFor({ state: 'detached' });
    await network(phone!).getByText('断网也能办理').waitFor();
  });

  it('没有网络时入企、亮证、制作笔录、签名、告知结果，中途重新打开也不丢', async () => {
    const page = phone!;
    await page.context().setOffline(true);
    await network(page).getByText('没有网络，办理内容先存在本机').waitFor();
    await page.getByRole('link', { name: drawn.subject }).click();
    await take(page, '扫码入企、亮证', {
      已出示执法证件: true,
      '已告知检查内容、依据和企业的权利（陈述、申请回避、投诉、拒绝无码检查）': true,
      已扫码入企: true,
      入企码: '示例入企码360121',
      入企位置: here,
      现场没有网络: true,
      断网的情况: '后厨在地下一层，手机没有信号。',
    });
    await keptHere(page).getByText('扫码入企、亮证').first().waitFor();

    const step = nextStep(page);
    await step.getByRole('heading', { name: '下一步 制作现场检查笔录' }).waitFor();
    await question(step, '逐项检查结果')
      .locator('textarea')
      .fill('许可公示：符合。进货查验：不符合。餐饮具消毒：符合。');
    await question(step, '现场情况').locator('textarea').fill('后厨冷柜内有冻品两箱。');
    await step.getByRole('button', { name: '下一页' }).click();
    await step.getByText('第2页').waitFor();
    await page.reload();
    await page.getByText('已恢复您上次没有提交的内容').waitFor();
    await network(page).getByText('1步待发送').waitFor();

    await take(page, '制作现场检查笔录', {
      '照片、录像': photograph,
      检查人员签名: signature,
      企业签名: '已签名',
      企业人员签名: signature,
    });
    await take(page, '告知检查结果', { 检查结果: '发现问题，待后续处理', '发现的问题（事实）': found });
    await network(page).getByText('3步待发送').waitFor();
    await expect.poll(() => keptHere(page).locator('ol > li').count()).toBe(3);
  });

  it('有了网络自动发送；回执丢了再发，也只记一次', async () => {
    const page = phone!;
    // The first step reaches the county, but its answer does not come back.
    const [lost, told] = [Promise.withResolvers<void>(), { times: 0 }];
    await page.route('**/api/matters/inspections/*/acts', async (route) => {
      told.times += 1;
      if (told.times > 1) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
      lost.resolve();
    });
    await page.context().setOffline(false);
    await lost.promise;
    await network(page).getByRole('button', { name: '现在发送' }).click();
    await keptHere(page).waitFor({ state: 'detached' });
    expect(told.times).toBe(4);
    await page.getByText('结果已告知').first().waitFor();

    await officer!.goto(visit);
    await standing(officer!, '结果已告知');
    const acts = await record(officer!).allInnerTexts();
    expect(acts.slice(0, 3)).toEqual(['告知检查结果', '制作现场检查笔录', '扫码入企、亮证']);
    const file = await officer!.locator('main').innerText();
    expect(file).toContain('后厨照片.png');
    expect(file).toContain('示例入企码360121');
    expect(file).toContain(found);
  });

  it('结果按期公开，问题移送立案', async () => {
    await publish(officer!, '行政检查结果');
    await perform(officer!, '移送立案、移送处理', {
      后续处理: '本机关立案',
      移送的理由和依据: '涉嫌进货时未查验许可证和相关证明文件。',
    });
    await agree(head!, visit);
    await officer!.reload();
    await standing(officer!, '已移送');
    const reader = await browser.page({ phone: true, script: false });
    // The name of an individual business is hidden as a person's is, so the result is found by its kind and day.
    await reader.goto(`${county()}/published?from=${today}&q=${encodeURIComponent('行政检查结果')}`);
    await reader
      .getByRole('link', { name: /行政检查结果$/ })
      .first()
      .click();
    const text = await reader.locator('main').innerText();
    expect(text).toContain('发现问题，待后续处理');
    expect(text).toContain('双随机抽查');
    expect(text).not.toContain('19900000021');
    expect(text).not.toContain('示例入企码');
  });
});

describe('由检查发现的案件', () => {
  let address: string;
  const pair = () => ({ 本次取证的执法人员: drawn.inspectors });
  const money = '5000';

  it('一键立案，当事人、事实、地点随案带来', async () => {
    const page = officer!;
    const form = await goOn(page, '立案查处');
    expect(await question(form, '线索内容').locator('textarea').inputValue()).toBe(found);
    expect(await form.locator('.party').getByLabel('名称', { exact: true }).inputValue()).toBe(drawn.subject);
    await opening(page, '登记线索', { 线索来源: '监督检查', 适用的程序规定: '市场监管' });
    address = addressOf(page);
    await perform(page, '立案', {
      案由: '进货时未查验许可证和相关证明文件',
      执法职权: '对未取得健康证明人员上岗、进货未查验等行为的处罚',
      承办人: drawn.inspectors,
      违法行为发生之日: today,
      有连续或者继续状态: false,
      '涉及公民生命健康安全、金融安全且有危害后果': false,
      立案理由: '检查发现当事人进货时没有查验，属于本机关管辖，建议立案。',
    });
    await agree(head!, address);
    await page.reload();
    await standing(page, '已立案，调查取证');
  });

  it('调查、责令改正、终结，另一人法制审核', async () => {
    const page = officer!;
    await perform(page, '现场检查（勘验）', {
      ...pair(),
      取证日期: today,
      开始时间: '14:00',
      结束时间: '14:50',
      地点: '当事人后厨',
      已主动出示执法证件: true,
      '已告知陈述、申辩和申请回避的权利': true,
      '现场检查（勘验）情况': '冷柜内冻品两箱，没有合格证明文件，现场拍照固定。',
      两名执法人员均已签名: true,
      '当事人（被询问人）签名': '已核对并逐页签名',
    });
    await perform(page, '责令改正', {
      责令改正的内容: '停止使用没有合格证明的食品，建立进货查验记录。',
      '改正期限（日）': '0',
    });
    await perform(page, '调查终结', {
      违法事实: found,
      证据: '现场检查笔录，证明没有进货查验记录',
      违反的规定: '《中华人民共和国食品安全法》第五十三条第一款',
      处罚的依据: '《中华人民共和国食品安全法》第一百二十六条第一款第三项',
      已及时改正: true,
      没有造成危害后果或者危害后果轻微: false,
      裁量理由: '初次违法，及时改正，配合调查，按从轻阶次处罚。',
      裁量阶次: '从轻',
      罚款所处的阶次: '从轻',
      偏离裁量基准: false,
      违法所得的处理: '没有违法所得',
      是否涉嫌犯罪: '违法行为不涉及犯罪罪名',
      拟给予的处罚: ['罚款'],
      拟罚款: money,
      '情节复杂或者重大，须集体讨论': false,
      须经法制审核: true,
      须经法制审核的情形: '列入重大执法决定法制审核目录',
    });
    await perform(page, '送法制审核', { 送审材料清单: '立案审批表、调查终结报告、现场检查笔录' });
    await reviewer!.goto(address);
    await perform(reviewer!, '审核：通过', {
      审核人员: reviewerName,
      法制审核意见: '主体适格，事实清楚，证据充分，程序合法，裁量适当，同意。',
      审核人员资格: '已取得国家统一法律职业资格',
      审核意见已签名: true,
    });
  });

  it('告知以后，期限没有届满、没有明确放弃的，不能决定', async () => {
    const page = officer!;
    await page.reload();
    await perform(page, '事先告知', { 告知书送达日期: today, 告知书送达方式: '直接送达', 告知要求听证的权利: true });
    await page.goto(`${address}?act=decide`);
    await page.getByText('现在不能办理“决定行政处罚”').waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('陈述、申辩');
    await page.goto(address);
    await perform(page, '放弃陈述申辩（听证）', { 有当事人明确放弃的书面声明: true });
  });

  it('批准以后决定、送达、公开，缴款、结案、归档', async () => {
    const page = officer!;
    await perform(page, '决定行政处罚', {
      处罚种类: ['罚款'],
      最重的处罚种类: '罚款',
      罚款: money,
      罚款所处的阶次: '从轻',
      罚没金额合计: money,
      写明加处罚款: true,
      当事人是未成年人: false,
      是否公开: '可以公开',
      失信类别: '一般失信',
      '公示期（月）': '3',
    });
    await agree(head!, address);
    await page.reload();
    await standing(page, '已作决定，待送达');
    await perform(page, '送达决定书', { 送达日期: today, 送达方式: '直接送达', 签收人: '示例经营者' });
    await publish(page, '行政处罚决定公开');
    await perform(page, '履行完毕', {
      缴款日期: today,
      本次缴纳罚没款: money,
      累计缴纳罚没款: money,
      缴款方式: '指定银行',
      票据号码: '示例票据00021',
    });
    await perform(page, '结案', { 结案的情形: '处罚决定执行完毕', 涉案财物和票据已处理清楚: true });
    await agree(head!, address);
    await page.reload();
    await standing(page, '已结案');
    await perform(page, '归档', { 档号: '市监罚2026-21', 正卷页数: '46', 副卷页数: '8' });
    await standing(page, '已归档');
    const checks = await page.getByRole('region', { name: '核验' }).innerText();
    for (const group of ['行政执法公示', '执法全过程记录', '重大执法决定法制审核'])
      expect(checks).toMatch(new RegExp(`${group}[\\s\\S]{0,12}齐全`));
    await officer!.goto(visit);
    await perform(officer!, '归档');
    await standing(officer!, '已归档');
  });

  it('处罚决定在门户可以查到，姓名、电话、地址已隐去', async () => {
    const reader = await browser.page({ phone: true, script: false });
    await reader.goto(
      `${county()}/published?from=${today}&q=${encodeURIComponent('进货时未查验许可证和相关证明文件行政处罚决定')}`,
    );
    await reader
      .getByRole('link', { name: /进货时未查验许可证/ })
      .first()
      .click();
    const text = await reader.locator('main').innerText();
    expect(text).toContain('处以罚款人民币5000元');
    expect(text).toContain('第五十三条第一款');
    expect(text).toContain('公示期');
    for (const hidden of ['示例经营者', '19900000021', '示例负责人']) expect(text).not.toContain(hidden);
  });
});
