/** A neighbours' dispute really mediated at the workbench, from registration to the archive, by the people of one village. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyMatterProof } from '../../kernel/record/index.ts';
import { county, signInAs, withBrowser } from '../world/browser.ts';
import { withCountyOfItsOwn } from '../world/county.ts';
import { begin, drawer, fill, open, outcome, perform, send, standing } from '../world/forms.ts';
import { today } from '../world/world.ts';

withCountyOfItsOwn();
const browser = withBrowser();
const village = '莲塘街道示范一社区人民调解委员会';
const limits = (page: Page) => page.getByRole('region', { name: '期限', exact: true });
const papers = (page: Page) => page.getByRole('region', { name: '文书', exact: true });
const record = (page: Page) => page.getByRole('region', { name: '办理记录' });

describe('调解一件邻里纠纷', () => {
  let mediator: Page;
  let chair: Page;
  let mediatorName: string;
  let number: string;

  beforeAll(async () => {
    [mediator, chair] = [await browser.page(), await browser.page()];
    mediatorName = (await signInAs(mediator, `${village}人民调解员`)).name;
    await signInAs(chair, `${village}调委会主任`);
  });

  it('登记后有编号、登记表和带条文的期限', async () => {
    const told = await open(mediator, '/desk/mediation/new?procedure=mediation&act=register', '受理登记', {
      '申请人（甲方）': [{ lines: { 姓名: '示例甲', 性别: '女', 联系电话: '19900000001', 住址: '示范一社区1号' } }],
      '被申请人（乙方）': [{ lines: { 姓名: '示例乙', 性别: '男', 联系电话: '19900000002', 住址: '示范一社区2号' } }],
      '收到申请（决定主动调解）之日': today,
      申请方式: '口头申请',
      纠纷类型: '邻里纠纷',
      请求事项: '疏通排水沟，赔偿墙面受潮的损失。',
      纠纷简要情况: '两家共用排水沟，乙方改建后排水不畅，甲方墙面受潮。',
      请求金额: '3000',
      纠纷来源: '当事人申请',
      受理的人民调解委员会: village,
      调解组织类型: '村（居）人民调解委员会',
      纠纷性质: '民间纠纷',
      一方当事人是否为行政机关: false,
    });
    expect(told).toMatch(/现为已受理登记/);
    expect(await standing(mediator, '已受理登记')).toBe('已受理登记');
    expect(await mediator.locator('.matter-head h1').innerText()).toBe('示例甲与示例乙邻里纠纷');
    number = await mediator.locator('.matter-head .figure').innerText();
    expect(number).toMatch(/^南莲村1人调字〔2026〕\d+号$/);
    expect(await papers(mediator).innerText()).toContain('登记表');
    const clock = await limits(mediator).innerText();
    expect(clock).toContain('一般调解期限');
    expect(clock).toMatch(/人民调解工作若干规定|第三十三条/);
  });

  it('没有同意就调解，被拒绝时说明条文和办法', async () => {
    await mediator.goto(`${mediator.url().split('?')[0]}?act=mediate`);
    await drawer(mediator).getByText('现在不能办理“调解”').waitFor();
    const refused = await drawer(mediator).innerText();
    expect(refused).toContain('事项目前处于“已受理登记”，不能“调解”');
    expect(refused).toMatch(/《人民调解法》第二十二条/);
    expect(refused).toContain('怎么办：');
    await mediator.keyboard.press('Escape');

    const form = await begin(mediator, '双方同意调解');
    await fill(form, {
      双方同意调解之日: today,
      申请人自愿接受调解: true,
      被申请人自愿接受调解: false,
      已告知双方权利和义务: true,
      调解是否公开进行: '公开进行',
      '是否涉及个人隐私、商业秘密': false,
    });
    await form.getByRole('button', { name: '预览文书' }).click();
    const refusal = form.getByRole('alert').filter({ hasText: '被申请人没有表示同意调解' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/人民调解法》?第十七条/);
    expect(await refusal.innerText()).toContain('怎么办：明确拒绝的，请记录“拒绝调解”并告知其他途径');
    // What was filled in is still there; only the wrong answer is corrected.
    await fill(form, { 被申请人自愿接受调解: true });
    await send(form);
    await outcome(mediator, '双方同意调解').waitFor();
    expect(await standing(mediator, '双方同意调解')).toBe('双方同意调解');
    expect(await papers(mediator).innerText()).toMatch(/权利义务/);
  });

  it('主任确定调解员，调解员调解、达成协议并使其生效', async () => {
    await chair.goto(mediator.url().split('?')[0] as string);
    await perform(chair, '确定调解员', { 调解员: [mediatorName], 产生方式: '当事人选择' });
    expect(await standing(chair, '已确定调解员')).toBe('已确定调解员');

    await mediator.reload();
    await perform(mediator, '调解', {
      调解日期: today,
      调解地点: '社区调解室',
      调解方式: '面对面调解',
      调解记录: '双方查看了排水沟，调解员讲解民法典关于相邻关系的规定。',
    });
    expect(await standing(mediator, '调解中')).toBe('调解中');
    await perform(mediator, '达成协议（书面）', {
      达成协议之日: today,
      纠纷的主要事实: '乙方改建时堵塞了共用排水沟，甲方墙面受潮。',
      争议事项: '是否疏通、赔偿多少。',
      各方当事人的责任: '乙方承担主要责任。',
      协议内容: '乙方三日内疏通排水沟，并赔偿甲方二千元。',
      '协议内容不违反法律、法规和国家政策，不损害公共利益和他人权益': true,
      履行方式: '即时',
      履行的具体方式: '现金',
      协议金额: '2000',
    });
    expect(await standing(mediator, '已达成协议，待签署')).toBe('已达成协议，待签署');
    const told = await perform(mediator, '协议生效', {
      '各方当事人签名、盖章或者按指印之日': today,
      调解员签名之日: today,
      加盖调解委员会印章之日: today,
      协议生效之日: today,
      协议书份数: '3',
    });
    expect(told).toContain('现为协议已生效');
    await standing(mediator, '协议已生效');
    const clock = await limits(mediator).innerText();
    expect(clock).toContain('共同申请司法确认');
    expect(clock).toContain('2026年12月23日前');
    expect(clock).toMatch(/人民调解法》?第三十三条/);
    expect(clock).toContain('当事人的期限');
  });

  it('履行、回访以后归档，记录齐全，文书有编号', async () => {
    await perform(mediator, '登记已履行', { 核实履行情况之日: today, 已履行金额: '2000' });
    await perform(mediator, '回访', {
      回访日期: today,
      回访方式: '上门',
      回访情况: '排水沟已经疏通，双方和好。',
      当事人是否满意: true,
    });
    await perform(mediator, '立卷归档', { 档案号: '莲一调2026-1', 页数: '24' });
    expect(await standing(mediator, '已归档')).toBe('已归档');
    const lines = await record(mediator).locator('.line strong').allInnerTexts();
    expect(lines).toEqual([
      '立卷归档',
      '回访',
      '登记已履行',
      '协议生效',
      '达成协议（书面）',
      '调解',
      '确定调解员',
      '双方同意调解',
      '受理登记',
    ]);
    expect(await record(mediator).innerText()).toContain('共9条，只增不改');
    for (const line of await record(mediator).locator('.line').allInnerTexts()) expect(line).toMatch(/第.+条/);
    const issued = await papers(mediator).locator('li').allInnerTexts();
    expect(issued.length).toBeGreaterThanOrEqual(6);
    const agreement = issued.find((p) => p.includes('协议书'));
    expect(agreement).toMatch(/〔2026〕\d+号/);
    const [paper] = await Promise.all([
      mediator.context().waitForEvent('page'),
      papers(mediator)
        .getByRole('link', { name: /协议书/ })
        .click(),
    ]);
    expect(await paper.locator('body').innerText()).toContain('乙方三日内疏通排水沟');
    await paper.close();
  });

  it('导出的证明离线核验无误，改动一个字就不成立', async () => {
    const [saved] = await Promise.all([
      mediator.waitForEvent('download'),
      record(mediator).getByRole('button', { name: '导出证明' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/-证明\.json$/);
    const text = readFileSync(await saved.path(), 'utf8');
    const proof = JSON.parse(text);
    const report = verifyMatterProof(proof, { trustedKeys: [proof.publicKey] });
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({ ok: true, trusted: true, entries: 9 });
    const altered = text.replace(`"on": "${today}"`, '"on": "2026-11-22"');
    expect(altered).not.toBe(text);
    const changed = JSON.parse(altered);
    expect(verifyMatterProof(changed, { trustedKeys: [proof.publicKey] }).ok).toBe(false);
  });

  it('台账中找得到，状态为已归档', async () => {
    await mediator.goto(`${county()}/desk/mediation?q=${encodeURIComponent(number)}`);
    const row = mediator.locator('tbody tr').filter({ hasText: '示例甲与示例乙邻里纠纷' });
    await row.waitFor();
    expect(await row.innerText()).toContain(number);
    expect(await row.innerText()).toContain('已归档');
  });
});
