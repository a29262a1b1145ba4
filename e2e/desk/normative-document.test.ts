/** A normative document from its draft to the library: before the public, reviewed for competition and for legality, discussed, numbered, published, filed in two places, found by anyone; and what citizens may ask about it. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { county, signInAs, withBrowser } from '../world/browser.ts';
import { agree, begin, fill, goOn, open, opening, perform, publish, send, standing } from '../world/forms.ts';
import { next, type Receipt, readPaper, receiptOf, track } from '../world/portal.ts';
import { today } from '../world/world.ts';

const browser = withBrowser();
const words = (page: Page): Promise<string> => page.locator('main').innerText();
const run = Date.now() % 1_000_000;

/** From the register of a procedure to the matter found by these words; gives back its address. */
async function found(page: Page, module: string, procedure: string, sought: string): Promise<string> {
  await page.goto(`${county()}/desk/${module}?${new URLSearchParams({ procedure, q: sought })}`);
  await page.locator('tbody a').first().click();
  await page.locator('.matter-head').waitFor();
  return page.url().split('?')[0] as string;
}
const address = (page: Page): string => page.url().split('?')[0] as string;

/** People who take the steps, each in a browser of their own, signed in once. */
const seats = new Map<string, Page>();
const names = new Map<string, string>();
async function as(who: string, where?: string): Promise<Page> {
  const page = seats.get(who) ?? (await browser.page());
  if (!seats.has(who)) names.set(who, (await signInAs(page, who)).name);
  seats.set(who, page);
  if (where !== undefined && address(page) !== where) await page.goto(where);
  else if (where !== undefined) await page.reload();
  return page;
}
const drafter = '县城市管理和综合执法局法规股股长';
const keeper = '县司法局合法性审查股审查人员';
const lead = '副局长（分管合法性审查）';
const registry = '文书股收文人员';
const clerk = '会务股工作人员';

describe('起草和公开征求意见', () => {
  const title = `南昌县共享单车停放管理办法${run}`;
  let document: string;
  let consultation: string;
  let reader: Page;
  let receipt: Receipt;

  beforeAll(async () => {
    reader = await browser.page({ phone: true });
  });

  it('起草单位提出，县司法局认定，评估论证以后公开征求意见，草案上了门户', async () => {
    const page = await as(drafter);
    await open(page, '/desk/normative-documents/new?act=begin', '提出制定', {
      文件名称: title,
      草案登记号: `城管拟〔2026〕${run}号`,
      制定机关类别: '县人民政府',
      制定机关: '南昌县人民政府',
      '制定机关是议事协调机构、临时机构或者内设机构': false,
      认定问卷: ['依据法定职权', '公开发布', '涉及公民', '在一定期限内'],
      制定的必要性和依据: '共享单车乱停占道，群众反映多，需要规范停放。',
      涉及经营者经济活动: true,
      与市场主体生产经营活动密切相关: true,
      '试行、暂行': false,
    });
    document = address(page);
    await perform(await as(keeper, document), '认定为行政规范性文件');
    await as(drafter, document);
    await perform(page, '评估论证', {
      稿次: '1',
      评估论证的内容: ['必要性', '可行性', '合法性', '成本和效益', '社会稳定'],
      评估论证结论: '必要、可行，没有增加企业负担。',
      '逐项核对，不含有下列内容': [
        '行政许可',
        '没有法律',
        '没有依据的市场准入',
        '没有依据的证明',
        '地方保护',
        '超越职权',
      ],
    });
    await perform(page, '公开征求意见', {
      征求意见稿全文: '第一条 为了规范共享单车停放，制定本办法。\n第二条 运营企业应当及时清理乱停的车辆。',
      起草说明: '乱停占道的投诉一年三百多件，需要明确企业的责任。',
      征求意见截止日期: '2026-12-28',
      提出意见的方式: '网上提交，或者寄县城市管理局法规股。',
    });
    await standing(page, '公开征求意见中');
    await publish(page, '公开征求意见');
    await reader.goto(`${county()}/published?q=${encodeURIComponent(title)}`);
    await reader.getByRole('link', { name: `关于《${title}》公开征求意见的公告` }).click();
    expect(await words(reader)).toMatch(/截止日期2026年12月28日[\s\S]*运营企业应当及时清理/);
  });

  it('由文件发起网上征求意见，公众从公告页面发表意见，起草单位逐条答复', async () => {
    const page = await as(drafter, document);
    await goOn(page, '向社会公开征求意见');
    await opening(page, '拟订征求意见公告', {
      草案全文: '第一条 为了规范共享单车停放，制定本办法。\n第二条 运营企业应当及时清理乱停的车辆。',
      草案说明: '乱停占道的投诉一年三百多件，需要明确企业的责任。',
      与市场主体生产经营活动密切相关: true,
      公布的途径: ['政府网站'],
      提出意见的方式和联系方式: '网上提交，或者寄县城市管理局法规股。',
    });
    consultation = address(page);
    const form = await begin(page, '发布征求意见公告');
    await fill(form, { 截止日期: '2026-12-28' });
    await send(form);
    await page.getByText('已送审，批准后生效').first().waitFor();
    await agree(await as('县城市管理和综合执法局局长'), consultation);
    await as(drafter, consultation);
    await publish(page, '公开征求意见公告');

    await reader.goto(`${county()}/published?q=${encodeURIComponent(title)}`);
    const notices = reader.getByRole('link', { name: `关于《${title}》公开征求意见的公告` });
    await notices.first().waitFor();
    for (let n = 0; n < (await notices.count()); n++) {
      await notices.nth(n).click();
      await reader.getByRole('heading', { level: 1 }).waitFor();
      if ((await reader.getByRole('link', { name: '发表意见' }).count()) > 0) break;
      await reader.goBack();
    }
    await reader.getByRole('link', { name: '发表意见' }).click();
    await reader.getByRole('link', { name: '开始填写' }).click();
    await next(reader, { 针对的条款: '第二条', 意见和理由: '建议写明多长时间清理，两小时比较合适。' });
    await next(reader, { 您的身份: '公民' });
    await next(reader);
    await reader.getByRole('button', { name: '确认并提交' }).click();
    receipt = await receiptOf(reader);

    await found(page, 'decisions', 'opinion', receipt.number);
    await perform(page, '研究答复', {
      意见摘要: '第二条写明清理的时间。',
      采纳情况: '采纳',
      答复和理由: '第二条改为两小时内清理。',
    });
    await track(reader, receipt.number, receipt.code);
    expect(await readPaper(reader, '意见答复单')).toContain('第二条改为两小时内清理');
  });
});

describe('从审查到公布、备案、查到', () => {
  const title = '南昌县餐饮油烟防治管理办法';
  const meeting = `第十八届县政府第${run}次常务会议`;
  let document: string;
  let review: string;
  let number: string;

  it('市场监管局会同起草单位审查，结论附到文件上', async () => {
    const page = await as(drafter);
    document = await found(page, 'normative-documents', 'normative-documents', title);
    await standing(page, '征求意见结束，待审核');
    const regulator = await as('县市场监督管理局公平竞争审查人员');
    await found(regulator, 'normative-documents', 'fair-competition', title);
    await perform(regulator, '作出审查结论（市场监管部门会同起草单位）', {
      已逐项审查: [
        '违法设置审批程序',
        '违法设置或者授予特许经营权',
        '限定经营',
        '不合理或者歧视性',
        '限制外地或者进口',
        '排斥、限制、强制外地',
        '排斥、限制外地经营者参加',
        '对外地商品',
        '对外地经营者',
        '给予特定经营者税收',
        '给予特定经营者选择性',
        '给予特定经营者要素',
        '强制或者便利',
        '超越权限定价',
        '违法干预',
      ],
      审查结论: '符合公平竞争审查标准',
      审查结论的说明: '没有限定净化设备的品牌和来源。',
      结论日期: today,
    });
    await standing(regulator, '已有审查结论');
    await as(drafter, document);
    await perform(page, '附公平竞争审查结论', { 公平竞争审查: title });
  });

  it('起草以外的人作合法性审核，出具意见以后才能提请审议', async () => {
    const page = await as(drafter, document);
    await goOn(page, '送请合法性审核');
    await opening(page, '送请审查', {
      审查类别: '行政规范性文件',
      涉及领域: '环境保护',
      送审单位: '城市管理',
      已附材料: ['送审稿', '起草说明', '有关法律', '本单位的审核意见', '征求意见', '公平竞争审查结论'],
      文件已经签发或者合同已经签订: false,
      缓急: '紧急',
      紧急的事由: '省里部署年底以前完成餐饮油烟整治，要求立即出台。',
    });
    review = address(page);
    const reviewers = await as(keeper);
    await reviewers.goto(review);
    await perform(reviewers, '材料齐全，开始审查', { 材料齐全日期: today });
    await perform(await as(lead, review), '分办', { 审查人员: [names.get(keeper) as string] });
    await as(keeper, review);
    await perform(reviewers, '拟写审查意见', {
      已审核的内容: ['制定主体', '没有超越', '内容符合', '没有违法设立', '没有违法减损', '没有违法增加', '没有违反'],
      审查结论: '合法',
      审查意见: '经审核，主体、权限、内容和程序合法。',
      修改意见条数: '0',
    });
    await perform(await as(lead, review), '审签');
    await as(keeper, review);
    await perform(reviewers, '出具审查意见书', { 出具日期: today });
    await as(drafter, document);
    await perform(page, '附县司法局合法性审核意见', { 合法性审核: title });
    await perform(page, '提请集体审议');
    await standing(page, '已提请审议');
  });

  it('列为常务会议议题，集体讨论通过，结论写到文件上', async () => {
    const page = await as(clerk);
    await page.goto(`${county()}/desk/decisions/new?procedure=meeting&act=convene`);
    const main = page.locator('main');
    await main.locator('form').waitFor();
    await main.getByText('线下已经办理，现在补录').click();
    await main.getByLabel('按实际日期补录').check();
    await main.locator('#offline-on').fill('2026-11-20');
    await main.locator('#offline-on').press('Tab');
    await opening(page, '通知召开会议', {
      会议名称: meeting,
      会议种类: '县政府常务会议',
      会议日期: today,
      地点: '县政府一号会议室',
      会议组成人员数: '5',
    });
    const called = address(page);
    await page.goto(document);
    await goOn(page, '列为会议议题');
    await opening(page, '登记议题', { 会议: meeting, 议题序号: '1', 汇报单位: '城市管理' });
    const item = address(page);
    const people = ['南昌县人民政府县长', '副县长（分管司法行政）', '南昌县人民政府办公室主任'];
    const members: string[] = [];
    for (const who of people) {
      await as(who);
      members.push(names.get(who) as string);
    }
    await page.goto(called);
    await perform(page, '登记召开', { 到会组成人员数: '4', 出席人员: members, 缺席人员和原因: '一人外出培训。' });
    await page.goto(item);
    await perform(page, '登记讨论情况', {
      讨论日期: today,
      行政首长: members[0] as string,
      发言人员: [...members.slice(1), members[0] as string],
      发言记录: '与会人员同意，建议加强对小餐饮的指导。县长同意通过。',
      不同意见: '无',
      结论: '通过',
      议定事项: '通过《南昌县餐饮油烟防治管理办法》，按程序公布。',
      行政首长拟作出的决定与多数人意见不一致: false,
    });
    await page.goto(document);
    await perform(page, '集体审议通过', {
      会议议题: title,
      审议的会议: meeting,
      审议方式: '县政府常务会议',
      会议名称: meeting,
      审议日期: today,
    });
    await standing(page, '已审议通过，待签发');
  });

  it('县长签发，统一登记、编号、印发，公布正文', async () => {
    await perform(await as('南昌县人民政府县长', document), '签发');
    await perform(await as(keeper, document), '统一登记');
    const page = await as(registry, document);
    await perform(page, '统一编号、统一印发', {
      正文: [
        '第一条 为了防治餐饮油烟污染，保护大气环境，制定本办法。',
        '第二条 餐饮单位应当安装油烟净化设施，正常使用，定期清洗并建立静电吸附器台账。',
        '第三条 不得指定油烟净化设施的品牌和供应单位。',
        '第四条 本办法自2027年1月1日起施行，有效期五年。',
      ].join('\n'),
      施行日期: '2027-01-01',
      有效期至: '2031-12-31',
      印发份数: '80',
    });
    number = /南府规〔2026〕\d+号/.exec(await page.locator('body').innerText())?.[0] ?? '';
    expect(number).toMatch(/号$/);
    await perform(page, '公布', { 公布日期: today, 公布载体: '县人民政府网站', 文号: number });
    await publish(page, '行政规范性文件正文');
  });

  it('三十日以内报送市政府和县人大常委会，两处都报了才算报备', async () => {
    const page = await as(keeper, document);
    await goOn(page, '报送备案：登记应当报备的文件');
    await opening(page, '登记应当报备的文件', {});
    const filing = address(page);
    const parts = { 一件一报: true, 报备材料: ['备案报告', '正式文本', '制定说明', '制定依据', '合法性审核意见'] };
    await perform(page, '报送市人民政府', { 报送市人民政府日期: today, ...parts });
    const early = perform(page, '按期报备');
    await expect(early).rejects.toThrow();
    await page.goto(filing);
    await perform(page, '报送县人大常委会', { 报送县人大常委会日期: today, ...parts });
    await perform(page, '按期报备');
    await standing(page, '已报备');
    await perform(await as('县人大常委会代表联络工作委员会备案审查工作人员', filing), '县人大常委会登记', {
      县人大常委会备案登记号: '南人备〔2026〕9号',
    });
    await as(keeper, document);
    await perform(page, '登记备案结果', { 备案: title });
  });

  it('任何人凭正文里的词、凭文号都能查到，页面写明编号和有效性，可以打印，目录可以下载', async () => {
    const reader = await browser.page({ phone: true });
    for (const sought of ['静电吸附器台账', number]) {
      await reader.goto(`${county()}/published`);
      await reader.getByLabel('搜索标题和正文').fill(sought);
      await reader.getByRole('button', { name: '搜索' }).click();
      const row = reader.locator('main li').filter({ hasText: `${title}（${number}）` });
      await row.first().waitFor();
      expect(await row.first().innerText()).toContain('尚未施行');
    }
    await reader.getByRole('link', { name: `${title}（${number}）` }).click();
    const text = await words(reader);
    expect(text).toMatch(new RegExp(`文件编号\\s+${number}`));
    expect(text).toMatch(/发布机构\s+南昌县人民政府\s/);
    expect(text).toMatch(/有效性\s+尚未施行/);
    expect(text).toMatch(/施行日期\s+2027年1月1日[\s\S]*有效期至\s+2031年12月31日[\s\S]*静电吸附器台账/);
    expect(await reader.getByRole('button', { name: '打印本页' }).count()).toBe(1);
    const table = await reader.request.get(`${county()}/open-data/published.csv`);
    expect(table.ok()).toBe(true);
    expect(await table.text()).toContain(`${title}（${number}）`);
  });
});

describe('公众对文件提出的', () => {
  const title = '林木采伐限额分配规定';
  const [name, telephone] = ['示例壬', '19900000051'];
  let reader: Page;

  const readDocument = async (): Promise<void> => {
    await reader.goto(`${county()}/published?q=${encodeURIComponent(title)}`);
    await reader
      .getByRole('link', { name: new RegExp(`^${title}（`) })
      .first()
      .click();
    await reader.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor();
  };
  const citizen = async (): Promise<void> => {
    await reader.getByLabel('公民', { exact: true }).first().check();
    await reader.getByLabel(/^姓名/).fill(name);
    await reader.getByLabel(/^联系电话/).fill(telephone);
  };

  beforeAll(async () => {
    reader = await browser.page({ phone: true });
  });

  it('从文件页面提出审查建议，文件已经填好；县司法局受理、研究、答复，公布的处理情况没有建议人', async () => {
    await readDocument();
    await reader.getByRole('link', { name: '提出审查建议' }).click();
    await reader.getByRole('link', { name: '开始填写' }).click();
    expect(await reader.getByLabel('文件名称').inputValue()).toBe(title);
    await next(reader);
    await next(reader, {
      涉及的条款: '附件第二项',
      认为存在的问题: '没有依据减损权利或者增加义务',
      理由: '附件第二项要求林农另交一份村里的证明，没有法律、法规依据。',
    });
    await next(reader);
    await citizen();
    await next(reader);
    await reader.getByRole('button', { name: '确认并提交' }).click();
    const receipt = await receiptOf(reader);

    const page = await as(keeper);
    await found(page, 'normative-documents', 'suggestion', receipt.number);
    const suggestion = address(page);
    await perform(page, '受理', { 制定机关类别: '县政府部门' });
    const form = await begin(page, '作出研究结论');
    await fill(form, {
      研究情况: '附件第二项的材料可以用承诺代替，不是必须提交。',
      研究结论: '没有发现应当纠正的问题',
    });
    await send(form);
    await page.getByText('已送审，批准后生效').first().waitFor();
    await agree(await as(lead), suggestion);
    await as(keeper, suggestion);
    await perform(page, '答复', {
      答复: '附件第二项的材料可以用承诺代替，没有增加义务。',
      公布的处理情况: '附件第二项的材料可以用承诺代替，没有增加义务。',
    });
    await publish(page, '审查建议处理情况');
    await track(reader, receipt.number, receipt.code);
    expect(await readPaper(reader, '审查建议答复书')).toContain('可以用承诺代替');
    await reader.goto(`${county()}/published?q=${encodeURIComponent(`对《${title}》审查建议的处理情况`)}`);
    await reader
      .getByRole('link', { name: `对《${title}》审查建议的处理情况` })
      .first()
      .click();
    const text = await words(reader);
    expect(text).toContain('没有发现应当纠正的问题');
    for (const own of [name, telephone]) expect(text).not.toContain(own);
  });

  it('从文件页面匿名举报违反公平竞争，县市场监管局核查，给起草单位的函不写举报人', async () => {
    reader = await browser.page({ phone: true });
    await readDocument();
    await reader.getByRole('link', { name: '举报违反公平竞争' }).click();
    await reader.getByRole('link', { name: '开始填写' }).click();
    await next(reader);
    await next(reader, {
      违反的标准: '不合理或者歧视性的准入、退出条件',
      事实和理由: '只准经营满三年的采伐队申请限额，新开的不能申请。',
    });
    await next(reader, { '已就同一事实向其他机关举报、申请行政复议或者提起诉讼': '否' });
    await next(reader, { 实名举报: '否' });
    await reader.getByRole('button', { name: '确认并提交' }).click();
    const receipt = await receiptOf(reader);

    const page = await as('县市场监督管理局公平竞争审查人员');
    await found(page, 'normative-documents', 'competition-report', receipt.number);
    const report = address(page);
    await perform(page, '开始核查', { 谁出台的: '县政府部门' });
    const form = await begin(page, '结论：违反审查标准，督促整改');
    await fill(form, {
      核查情况: '规定将经营年限作为申请条件，没有依据。',
      核查认定违反的标准: ['不合理或者歧视性'],
      整改要求: '请删去经营年限的条件，并补作公平竞争审查。',
      整改期限: '2026-12-25',
    });
    await send(form);
    await page.getByText('已送审，批准后生效').first().waitFor();
    await agree(await as('县市场监督管理局局长'), report);
    await as('县市场监督管理局公平竞争审查人员', report);
    await standing(page, '已督促整改');
    await track(reader, receipt.number, receipt.code);
    expect(await words(reader)).toContain('已督促整改');
  });
});
