/** One normative document from its draft to the library, on the days on which it happens: thirty days before the public, five working days before the reviewers, two months until it takes effect. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf, county, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { open, perform, refusal, standing } from '../world/forms.ts';
import { type Receipt, readPaper, track } from '../world/portal.ts';
import { callMeeting, decideTogether, explain, promulgate } from './deciding.ts';
import { file } from './filing.ts';
import { answerOpinion, consult, invitation, readNotice, sendOpinion, takeUpOpinion } from './public-comment.ts';
import { reviewCompetition, reviewLegality } from './reviews.ts';
import { drafter, keeper, seatsIn, words } from './seats.ts';

const ownCounty = withCountyOfItsOwn();
const browser = withBrowser();
const seats = seatsIn(browser);
const { as } = seats;

const title = '南昌县共享单车停放管理办法';
/** The last of the thirty days, and the first day after them. */
const [lastDay, afterwards] = ['2026-12-23', '2026-12-24'];
/** The first working day after the fifth (31 December) since the file was complete. */
const meetingDay = '2027-01-04';
const effectiveFrom = '2027-03-01';
const meeting = '第十八届县政府第120次常务会议';
const article = (second: string): string =>
  [
    '第一条 为了规范共享单车停放，方便群众出行，制定本办法。',
    `第二条 车辆应当停入电子围栏停放区；乱停的，运营企业应当${second}清理。`,
    '第三条 停放区对各运营企业一样开放，不得指定车辆的品牌和来源。',
    '第四条 本办法自2027年3月1日起施行，有效期五年。',
  ].join('\n');
const [first, second] = [article('及时'), article('在两小时以内')];
const free = ['行政许可', '没有法律', '没有依据的市场准入', '没有依据的证明', '地方保护', '超越职权'];

let document: string;
let consultation: string;
let notice: string;
let review: string;
let called: string;
let number: string;
let reader: Page;
let receipt: Receipt;

beforeAll(async () => {
  reader = await browser.page({ phone: true });
});

describe('十一月二十三日，起草和公开征求意见', () => {
  it('起草单位提出，县司法局认定，评估论证', async () => {
    const page = await as(drafter);
    await open(page, '/desk/normative-documents/new?act=begin', '提出制定', {
      文件名称: title,
      草案登记号: '城管拟〔2026〕19号',
      制定机关类别: '县人民政府',
      制定机关: '南昌县人民政府',
      '制定机关是议事协调机构、临时机构或者内设机构': false,
      认定问卷: ['依据法定职权', '公开发布', '涉及公民', '在一定期限内'],
      制定的必要性和依据: '共享单车乱停占道，群众反映多，需要规范停放。',
      涉及经营者经济活动: true,
      与市场主体生产经营活动密切相关: true,
      '试行、暂行': false,
    });
    document = addressOf(page);
    await perform(await as(keeper, document), '认定为行政规范性文件');
    await as(drafter, document);
    await perform(page, '评估论证', {
      稿次: '1',
      评估论证的内容: ['必要性', '可行性', '合法性', '成本和效益', '社会稳定'],
      评估论证结论: '必要、可行，没有增加企业负担。',
      '逐项核对，不含有下列内容': free,
      草案全文: first,
    });
    await standing(page, '已评估论证');
  });

  it('草案上了门户，公众从公告页面发表意见', async () => {
    consultation = await consult(seats, document, first, lastDay);
    notice = await readNotice(reader, title);
    receipt = await sendOpinion(reader, {
      针对的条款: '第二条',
      意见和理由: '建议写明多长时间清理，两小时比较合适。',
    });
    expect(receipt.number).toMatch(/号$/);
  });

  it('三十日没有满，最后一日也不能汇总', async () => {
    const page = await as(drafter);
    expect(await refusal(page, document, 'closeConsult')).toContain(`征求意见至${lastDay}截止，届满以后才能汇总`);
    await ownCounty.startOn(lastDay);
    expect(await refusal(page, document, 'closeConsult')).toContain('届满以后才能汇总');
  });
});

describe('十二月二十四日，三十日届满以后', () => {
  beforeAll(() => ownCounty.startOn(afterwards));

  it('期限依法届满，不再收意见；起草单位逐条答复，公布采纳情况，按意见修改草案', async () => {
    // The law closes the window of itself, a moment after the server has started on a new day.
    await reader.goto(notice);
    await expect.poll(() => reader.reload().then(() => invitation(reader).count()), { timeout: 20_000 }).toBe(0);
    await answerOpinion(seats, receipt.number, consultation);
    await takeUpOpinion(seats, document, second, free);
    await track(reader, receipt.number, receipt.code);
    expect(await readPaper(reader, '意见答复单')).toContain('第二条改为两小时内清理');
  });

  it('市场监管局会同起草单位作公平竞争审查，结论附到文件上', () =>
    reviewCompetition(seats, document, title, afterwards));

  it('起草以外的人作合法性审核，五个工作日没有过，不能出具意见；会议先通知', async () => {
    review = await reviewLegality(seats, document, afterwards, meetingDay);
    expect(await refusal(await as(keeper), review, 'issue')).toContain('不少于五个工作日');
    called = await callMeeting(seats, meeting, meetingDay);
  });
});

describe('次年一月四日，审议和公布', () => {
  beforeAll(() => ownCounty.startOn(meetingDay));

  it('出具合法性审核意见以后，提请集体审议', async () => {
    await perform(await as(keeper, review), '出具审查意见书', { 出具日期: meetingDay });
    const page = await as(drafter, document);
    await perform(page, '附县司法局合法性审核意见', { 合法性审核: title });
    await perform(page, '提请集体审议');
    await standing(page, '已提请审议');
  });

  it('列为常务会议议题，集体讨论通过，结论写到文件上', () =>
    decideTogether(seats, document, title, { address: called, meeting, on: meetingDay }));

  it('县长签发，统一登记、编号、印发，公布正文和解读', async () => {
    number = await promulgate(seats, document, {
      text: second,
      on: meetingDay,
      effectiveFrom,
      expiresOn: '2032-02-29',
    });
    expect(number).toMatch(/〔2027〕/);
    await explain(seats, document);
  });

  it('报送市政府和县人大常委会，两处都报了才算报备，两处都登记了才办结', () =>
    file(seats, document, title, meetingDay));
});

describe('规范性文件库', () => {
  const listed = () => reader.locator('main li').filter({ hasText: `${title}（${number}）` });
  const search = async (sought: string): Promise<void> => {
    await reader.goto(`${county()}/published`);
    await reader.getByLabel('搜索标题和正文').fill(sought);
    await reader.getByRole('button', { name: '搜索' }).click();
    await listed().first().waitFor();
  };

  it('任何人凭正文里的词、凭文号都能查到，页面写明编号和有效性，可以打印，目录可以下载', async () => {
    for (const sought of ['电子围栏停放区', number]) {
      await search(sought);
      expect(await listed().first().innerText()).toContain('尚未施行');
    }
    await reader.getByRole('link', { name: `${title}（${number}）` }).click();
    await reader.getByRole('heading', { level: 1 }).waitFor();
    const text = await words(reader);
    expect(text).toMatch(new RegExp(`文件编号\\s+${number}`));
    expect(text).toMatch(/发布机构\s+南昌县人民政府\s/);
    expect(text).toMatch(/有效性\s+尚未施行/);
    expect(text).toMatch(/施行日期\s+2027年3月1日[\s\S]*有效期至\s+2032年2月29日[\s\S]*在两小时以内清理/);
    expect(await reader.getByRole('button', { name: '打印本页' }).count()).toBe(1);
    const table = await reader.request.get(`${county()}/open-data/published.csv`);
    expect(table.ok()).toBe(true);
    expect(await table.text()).toContain(`${title}（${number}）`);
  });

  it('施行之日起，同一页面写明有效', async () => {
    await ownCounty.startOn(effectiveFrom);
    await search(number);
    expect(await listed().first().innerText()).not.toContain('尚未施行');
    await reader.getByRole('link', { name: `${title}（${number}）` }).click();
    await reader.getByRole('heading', { level: 1 }).waitFor();
    expect(await words(reader)).toMatch(/有效性\s+有效\s/);
  });
});
