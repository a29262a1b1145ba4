import { describe, expect, test } from 'vitest';
import type { Performed, Prepared } from '../../../../kernel/procedure/engine/prepared.ts';
import { plainText, release } from '../../../../kernel/publication/index.ts';
import { penalties } from '../../index.ts';
import { papers } from '../documents/index.ts';
import type { V } from '../matter.ts';
import * as step from '../samples/steps/index.ts';
import { type Case, lead } from './stage.ts';

const ordinary = penalties.procedures.find((p) => p.id === 'penalties') as (typeof penalties.procedures)[number];

/** The words of every paper issued while the case is led, by the paper's name. */
function wordsOf(lead2: (watch: (performed: Performed, prepared: Prepared) => void) => Case): Map<string, string> {
  const words = new Map<string, string>();
  lead2((performed, prepared) => {
    for (const { paper } of performed.entry.papers) {
      const spec = papers[paper as keyof typeof papers];
      if (spec) words.set(paper, plainText(spec.body(prepared.view(performed.entry.papers) as unknown as V)));
    }
  });
  return words;
}
const decidedCase = (
  watch: (performed: Performed, prepared: Prepared) => void,
  over: Parameters<typeof step.register>[1] = {},
  decision: Parameters<typeof step.decide>[1] = {},
): Case =>
  lead(over, { watch })
    .do(step.file('2023-03-06'))
    .do(step.inspectSite('2023-03-07'))
    .do(step.orderCorrection('2023-03-07'))
    .do(step.conclude('2023-03-20'))
    .do(step.notify('2023-03-21'))
    .do(step.decide('2023-03-29', decision));

describe('处罚决定书的内容（行政处罚法59）', () => {
  const text = wordsOf((watch) => decidedCase(watch)).get('penaltyDecision') ?? '';

  test('当事人的名称和地址；事实和证据；种类和依据到条款项', () => {
    expect(text).toContain('示例食品有限公司');
    expect(text).toContain('示例县示例街道1号');
    expect(text).toContain('现场检查笔录，证明现场情况');
    expect(text).toContain('《示例法》第一百二十四条第一款第五项的规定');
    expect(text).toContain('处以罚款人民币8000元');
  });

  test('履行方式和期限，加处罚款，缴款机构', () => {
    expect(text).toContain('十五日内');
    expect(text).toContain('每日按罚款数额的百分之三加处罚款');
    expect(text).toContain('财政部门指定的代收银行');
  });

  test('救济途径：复议机关是县人民政府，六十日；诉讼六个月；不写十五日、三个月的旧期限', () => {
    expect(text).toContain('六十日内，向县人民政府申请行政复议');
    expect(text).toContain('六个月内');
    expect(text).not.toContain('三个月内');
  });

  test('告知和听取意见的情况写在决定书里', () => {
    expect(text).toContain('2023年3月21日向你（单位）送达《行政处罚事先告知书》');
    expect(text).toContain('未提出陈述、申辩');
  });

  test('没有写明加处罚款的决定书不写加处', () => {
    expect(wordsOf((watch) => decidedCase(watch, {}, { payFirst: false })).get('penaltyDecision')).not.toContain(
      '百分之三',
    );
  });
});

describe('告知书', () => {
  test('告知内容、事实、理由、依据和权利；没有听证权利的不写听证', () => {
    const text = wordsOf((watch) => decidedCase(watch)).get('priorNotice') ?? '';
    for (const part of [
      '违法事实',
      '裁量理由',
      '拟作出的行政处罚',
      '处以罚款人民币8000元',
      '陈述、申辩的权利',
      '5个工作日',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('要求听证');
  });

  test('名称依领域：交通运输是违法行为通知书，住建是行政处罚意见告知书', () => {
    const title = (sector: string): string =>
      wordsOf((watch) => decidedCase(watch, { sector }))
        .get('priorNotice')
        ?.split('\n')[0] ?? '';
    expect([title('transport'), title('housing'), title('market')]).toEqual([
      '违法行为通知书',
      '行政处罚意见告知书',
      '行政处罚事先告知书',
    ]);
  });

  test('农业领域陈述、申辩是三个工作日', () => {
    expect(wordsOf((watch) => decidedCase(watch, { sector: 'agriculture' })).get('priorNotice')).toContain(
      '三个工作日',
    );
  });
});

test('责令改正通知书写明期限的末日和救济', () => {
  const text = wordsOf((watch) => decidedCase(watch)).get('correctionOrder') ?? '';
  expect(text).toContain('至2023年3月10日');
  expect(text).toContain('申请行政复议');
});

/** What leaves of a case when it is decided. */
function published(over: Parameters<typeof step.register>[1], fine: number): string {
  let text = '';
  lead(over, {
    watch: (performed, prepared) => {
      if (prepared.effect?.name !== 'decide') return;
      const view = prepared.view(performed.entry.papers);
      const after = { ...view, matter: performed.matter, file: performed.matter.file } as typeof view;
      const released = release(ordinary, 'decision', after);
      text = `${released.title}\n${plainText(released.blocks)}`;
    },
  })
    .do(step.file('2023-03-06'))
    .do(step.inspectSite('2023-03-07'))
    .do(step.orderCorrection('2023-03-07'))
    .do(step.conclude('2023-03-20', { proposedFine: fine }))
    .do(step.notify('2023-03-21'))
    .do(step.decide('2023-03-29', { fine, total: fine, displayMonths: 3 }));
  return text;
}

describe('公开的内容（行政处罚法48、50）', () => {
  test('企业的名称公开，电话不公开', () => {
    const text = published({}, 5_000_00);
    expect(text).toContain('示例食品有限公司');
    expect(text).not.toContain('13800000001');
  });

  test('公民的姓名、住址和身份证号码遮盖', () => {
    const person = { ...(step.citizen as object), name: '示例甲某某' } as never;
    const text = published({ parties: [person] }, 1_500_00);
    expect(text).toContain('示某');
    for (const hidden of ['示例甲某某', '示例县示例村2号', '00000019800101011X']) expect(text).not.toContain(hidden);
  });
});
