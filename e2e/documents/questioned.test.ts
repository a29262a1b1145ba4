/** What citizens may ask about a document that they read in the library: that it be reviewed, and that its harm to competition be looked into. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf, county, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { agree, begin, fill, perform, publish, send, standing } from '../world/forms.ts';
import { next, readPaper, receiptOf, track } from '../world/portal.ts';
import { found, keeper, lead, regulator, seatsIn, words } from './seats.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const { as } = seatsIn(browser);

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
    const suggestion = addressOf(page);
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

    const page = await as(regulator);
    await found(page, 'normative-documents', 'competition-report', receipt.number);
    const report = addressOf(page);
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
    await as(regulator, report);
    await standing(page, '已督促整改');
    await track(reader, receipt.number, receipt.code);
    expect(await words(reader)).toContain('已督促整改');
  });
});
