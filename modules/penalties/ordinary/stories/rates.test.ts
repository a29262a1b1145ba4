// 按比例、倍数计算的罚款 (行政处罚法32、34、40): the base is found first, the range is reckoned from it, and nothing beyond that range is decided.
import { describe, expect, test } from 'vitest';
import type { Performed, Prepared } from '../../../../kernel/procedure/engine/prepared.ts';
import { plainText } from '../../../../kernel/publication/index.ts';
import { papers } from '../documents/index.ts';
import type { V } from '../matter.ts';
import { contractPrice, ofContract } from '../samples/rates.ts';
import * as step from '../samples/steps/index.ts';
import { type Case, filed, lead } from './stage.ts';

type Over = Parameters<typeof step.conclude>[1];
const investigated = (filing: Over): Case =>
  filed({}, {}, filing).do(step.inspectSite('2023-03-07')).do(step.orderCorrection('2023-03-07'));
const contract = (over: Over): string =>
  investigated(ofContract).against(step.conclude('2023-03-20', { ...contractPrice, ...over }));
const ofGoods = { cause: 'goods-cause', causeName: '经营超过保质期的示例商品' };
const goodsValue = { baseKind: 'goods', baseReckoned: '进货票据和价格标签，按标价乘以数量计算。' };
const goods = (over: Over): string =>
  investigated(ofGoods).against(step.conclude('2023-03-20', { ...goodsValue, ...over }));
const heavier = { weight: 'heavier', stands: 'heavier' } as const;

describe('计算基数（行政处罚法40）', () => {
  test('案由按合同价款的，先查明合同价款，写明计算和证据', () => {
    expect(contract({})).toBe('');
    const { baseKind: _, baseValue: __, baseReckoned: ___, ...without } = contractPrice;
    const none = investigated(ofContract).against(step.conclude('2023-03-20', without));
    expect(none).toContain('本案由的罚款按合同价款计算，基数应当选择“合同价款”');
    expect(none).toContain('请先填写合同价款');
    expect(contract({ baseReckoned: '合同' })).toContain('请写明合同价款怎样计算、有什么证据');
  });

  test('基数与案由规定的不同不行；按数额的案由不填基数', () => {
    expect(contract({ baseKind: 'goods' })).toContain('基数应当选择“合同价款”');
    const fixed = filed().do(step.inspectSite('2023-03-07'));
    expect(fixed.against(step.conclude('2023-03-20', { baseKind: 'goods', baseValue: 1_000_00 }))).toContain(
      '不填写计算基数',
    );
    expect(fixed.against(step.conclude('2023-03-20'))).toBe('');
  });

  test('案由没有规定无法查清时怎样处罚的，应当继续查明', () => {
    const { baseValue: _, ...rest } = contractPrice;
    const unclear = { ...rest, baseUnclear: true, baseReckoned: '合同遗失，双方说法不一。' };
    expect(investigated(ofContract).against(step.conclude('2023-03-20', unclear))).toContain('应当继续查明合同价款');
  });
});

describe('法定幅度由基数算出（行政处罚法32、34）', () => {
  test('合同价款四十万元的百分之二以上百分之四以下：下限、上限本身可以，多一分、少一分都不行', () => {
    expect(contract({ proposedFine: 16_000_00, ...heavier, reviewNeeded: false })).toBe('');
    const over = contract({ proposedFine: 16_000_01, ...heavier, reviewNeeded: false });
    expect(over).toContain('罚款16000.01元超过法定上限1.6万元');
    expect(over).toContain(
      '《示例条例》第六十四条：合同价款为40万元，处合同价款的百分之二以上百分之四以下的罚款，即8000元以上1.6万元以下',
    );
    const under = contract({ proposedFine: 7_999_99, weight: 'mitigated', stands: 'below' });
    expect(under).toContain('低于法定下限8000元');
    expect(contract({ proposedFine: 8_000_00 })).toBe('');
  });

  test('低于下限的须有减轻情节；有情节的可以，须集体讨论', () => {
    const below = { proposedFine: 6_000_00, weight: 'mitigated', stands: 'below', mitigation: ['removedHarm'] };
    expect(contract(below)).toBe('');
    const told = investigated(ofContract)
      .do(step.conclude('2023-03-20', { ...contractPrice, ...below }))
      .do(step.notify('2023-03-21'));
    const decision = step.decide('2023-03-29', { fine: 6_000_00, total: 6_000_00, stands: 'below' });
    expect(told.against(decision)).toContain('集体讨论');
    expect(told.do(step.deliberate('2023-03-29')).against(decision)).toBe('');
  });

  test('货值金额不足一万元按数额、一万元以上按倍数，差一分即换一档', () => {
    const fine = { proposedFine: 50_000_00, ...heavier, complex: true, reviewNeeded: true, reviewGround: 'catalogue' };
    expect(goods({ ...fine, baseValue: 9_999_99 })).toBe('');
    // Five times 10,000 yuan are 50,000: the same fine is now the lowest.
    expect(goods({ ...fine, baseValue: 10_000_00, weight: 'lighter', stands: 'lighter' })).toBe('');
    expect(goods({ ...fine, baseValue: 10_000_00 })).toContain('所处的阶次是“从轻”');
    expect(goods({ ...fine, baseValue: 9_999_99, proposedFine: 50_000_01 })).toContain(
      '不足1万元，处5000元以上5万元以下的罚款',
    );
  });

  test('决定时再算一次：决定的数额超过幅度的不行', () => {
    const told = investigated(ofContract).do(step.conclude('2023-03-20', contractPrice)).do(step.notify('2023-03-21'));
    expect(told.against(step.decide('2023-03-29'))).toBe('');
    expect(told.against(step.decide('2023-03-29', { fine: 7_000_00, total: 7_000_00, stands: 'below' }))).toContain(
      '没有减轻处罚的法定情节',
    );
  });
});

describe('免予处罚的金额也由基数算出（行政处罚法33）', () => {
  const exempt = (over: Over): string =>
    lead().against(step.notFile('2023-03-06', { ...ofContract, exempted: 9_000_00, ...over }));
  test('没有填写基数的不行，填写以后在幅度内的可以', () => {
    expect(exempt({})).toContain('免予罚款金额依法定幅度计算');
    expect(exempt({ baseKind: 'contract', baseValue: 400_000_00 })).toBe('');
    expect(exempt({ baseKind: 'contract', baseValue: 400_000_00, exempted: 16_000_01 })).toContain('不在法定幅度以内');
  });
});

describe('文书写明基数和幅度（行政处罚法44、59）', () => {
  const words = new Map<string, string>();
  const watch = (performed: Performed, prepared: Prepared): void => {
    for (const { paper } of performed.entry.papers) {
      const spec = papers[paper as keyof typeof papers];
      if (spec) words.set(paper, plainText(spec.body(prepared.view(performed.entry.papers) as unknown as V)));
    }
  };
  filed({}, { watch }, ofContract)
    .do(step.inspectSite('2023-03-07'))
    .do(step.orderCorrection('2023-03-07'))
    .do(step.conclude('2023-03-20', contractPrice))
    .do(step.notify('2023-03-21'))
    .do(step.decide('2023-03-29'));

  test('告知书和决定书都写出基数、规则、法定幅度和所处的阶次', () => {
    const range =
      '依据《示例条例》第六十四条，合同价款为40万元，处合同价款的百分之二以上百分之四以下的罚款，即8000元以上1.6万元以下。';
    expect(words.get('priorNotice')).toContain(`${range}拟处罚款8000元，属于从轻阶次。`);
    expect(words.get('penaltyDecision')).toContain(
      '合同价款的计算：施工合同和补充协议载明的合同价款，合同文本、付款凭证为证。',
    );
    expect(words.get('penaltyDecision')).toContain(`${range}处罚款8000元，属于从轻阶次。`);
    expect(words.get('investigationReport')).toContain(range);
  });
});
