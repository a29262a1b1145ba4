/** An inspection that chance chose: the task, its witnesses, the draw, and the visit that arises from it, up to its notice. */
import type { Page } from 'playwright-core';
import { addressOf, county, until } from './browser.ts';
import { type Answers, agree, begin, fill, goOn, opening, perform, question, send, standing } from './forms.ts';
import { today } from './world.ts';

/** Who is who in a draw of one organ, each at a desk of their own: a witness's secret stays in the witness's browser. */
export interface Desks {
  clerk: Page;
  head: Page;
  /** A witness of another office. */
  watcher: Page;
}

export interface Drawn {
  subject: string;
  inspectors: readonly string[];
}

/** A witness commits to a secret made in this browser. */
async function commit(page: Page): Promise<void> {
  const form = await begin(page, '见证人提交承诺值');
  await form.getByRole('button', { name: '生成秘密值' }).click();
  await send(form);
  await until(form, { state: 'detached' });
}

/** A witness opens the secret that this browser kept. */
async function reveal(page: Page): Promise<void> {
  const form = await begin(page, '见证人揭示秘密值');
  await form.getByRole('button', { name: '取出本机保存的秘密值' }).click();
  await send(form);
  await until(form, { state: 'detached' });
}

/** One enterprise and its two inspectors, drawn from the frozen registers of a published plan. */
export async function drawOne({ clerk, head, watcher }: Desks, plan: string, more: Answers = {}): Promise<Drawn> {
  await clerk.goto(`${county()}/desk/inspections?procedure=plan&q=${encodeURIComponent(plan)}`);
  await clerk.locator('tbody').getByRole('link', { name: plan }).click();
  await goOn(clerk, '随机抽取检查对象');
  await opening(clerk, '确定抽查任务', {
    批次: '2026年第12批',
    抽取户数: '1',
    检查期间自: today,
    检查期间至: '2026-12-31',
    '联合抽查（综合查一次）': false,
    抽取方案: '按信用风险分类加权抽取一户，随机选派两名检查人员。',
    ...more,
  });
  const task = addressOf(clerk);
  await perform(clerk, '报请批准抽取方案');
  await agree(head, task);

  await clerk.reload();
  await standing(clerk, '已批准，待承诺');
  await commit(clerk);
  await watcher.goto(task);
  await commit(watcher);
  await clerk.reload();
  await perform(clerk, '冻结名录');
  await standing(clerk, '名录已冻结');
  await reveal(clerk);
  await watcher.reload();
  await reveal(watcher);
  await clerk.reload();
  await perform(clerk, '随机抽取');
  await standing(clerk, '已抽取，检查中');

  const result = clerk.getByRole('region', { name: '双随机抽取' }).locator('ol.drawn li').first();
  const inspectors = (await result.locator('span').innerText()).split('：')[1]?.trim().split('、') ?? [];
  const subject = (await result.innerText()).split(/\s/)[0] as string;
  return { subject, inspectors };
}

/** The visit that arises from the draw, approved and told to the enterprise; the clerk's page stands on it. */
export async function visitOf({ clerk, head }: Desks, { subject, inspectors }: Drawn): Promise<string> {
  const form = await goOn(clerk, '检查抽中的企业');
  await fill(form, { 检查种类: '双随机抽查', 检查对象: subject });
  const read = (label: string) => question(form, label).locator('input').first().inputValue();
  await until(question(form, '企业名称').getByText('已按'));
  const [code, address] = [await read('统一社会信用代码'), await read('检查地点')];
  await opening(clerk, '登记检查', {
    被检查的企业: [
      code.startsWith('92')
        ? {
            kind: '个体工商户',
            lines: {
              名称: subject,
              统一社会信用代码: code,
              经营者: '示例经营者',
              联系电话: '19900000021',
              住所: address,
            },
          }
        : {
            kind: '法人',
            lines: {
              名称: subject,
              统一社会信用代码: code,
              法定代表人或者负责人: '示例负责人',
              联系电话: '19900000021',
              住所: address,
            },
          },
    ],
    职权来源: '本机关的法定职权',
    检查人员: inspectors,
    检查方式: '入企现场检查',
    计划检查日期: today,
    突击检查: false,
    '情况紧急，需要当场检查': false,
  });
  const visit = addressOf(clerk);
  await perform(clerk, '报请批准');
  await agree(head, visit);
  await clerk.reload();
  await standing(clerk, '已批准、赋码');
  await perform(clerk, '通知企业');
  await standing(clerk, '已通知');
  return visit;
}
