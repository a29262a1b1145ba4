// 按比例、倍数计算的罚款 (行政处罚法34; 建设工程质量管理条例、食品安全法、药品管理法一类的规定): the lawful range of a base, exact to the fen and never beyond the statute.
import { describe, expect, test } from 'vitest';
import { story } from '../../../../kernel/procedure/index.ts';
import { plainText } from '../../../../kernel/publication/index.ts';
import { rateOf } from '../base.ts';
import { benchmarkText } from '../documents/index.ts';
import { benchmarkTip, cause, rangeOf, rangeText, tierOf, tierRange, whyNoRange } from '../index.ts';
import type { CauseFile, CauseView } from '../matter.ts';
import { byAmount, byGains, byLeastBase, byMultiple, byPercent, newer } from '../samples.ts';
import { against, type Stated, stageOf } from './stage.ts';

const file = (stated: Stated, over: Stated = {}): CauseFile => ({ ...stated, ...over }) as unknown as CauseFile;
const percent = file(byPercent);
const gains = file(byGains);
const least = file(byLeastBase);
const goods = file(byMultiple);

const opening = (of: Stated, over: Stated = {}): string =>
  against(story('penalties/cause', stageOf(cause, { referred: [newer] }), '2022-08-01'), 'adopt', 'reviewer', {
    ...of,
    ...over,
  });

describe('合同价款百分之二以上百分之四以下', () => {
  test('法定幅度由合同价款算出，本数在内，多一分、少一分都在外', () => {
    const base = 10_000_000_00;
    expect(rangeOf(percent, 'legalPerson', base)).toEqual({ min: 200_000_00, max: 400_000_00 });
    expect(tierOf(percent, 'legalPerson', 200_000_00, base)).toBe('lighter');
    expect(tierOf(percent, 'legalPerson', 199_999_99, base)).toBe('below');
    expect(tierOf(percent, 'legalPerson', 400_000_00, base)).toBe('heavier');
    expect(tierOf(percent, 'legalPerson', 400_000_01, base)).toBe('above');
    expect(tierRange(percent, 'legalPerson', 'lighter', base)).toEqual({ min: 200_000_00, max: 300_000_00 });
  });

  test('不足一分的，上限舍去、下限进为一分，两头都不越出法定幅度', () => {
    // 2% and 4% of 333.33 yuan are 6.6666 and 13.3332 yuan.
    expect(rangeOf(percent, 'legalPerson', 333_33)).toEqual({ min: 6_67, max: 13_33 });
    expect(rateOf(333_33, 2, 'percent', 'lower')).toBe(667);
    expect(rateOf(333_33, 4, 'percent', 'upper')).toBe(1333);
    expect(rateOf(100_00, 2, 'percent', 'lower')).toBe(200);
  });

  test('千分之五以上千分之十以下；百分之五十以上三倍以下', () => {
    const bid = file(byPercent, { fineBasis: 'bid', rateUnit: 'permille', multipleMin: 5, multipleMax: 10 });
    expect(rangeOf(bid, 'legalPerson', 1_000_000_00)).toEqual({ min: 5_000_00, max: 10_000_00 });
    expect(rangeText(bid, 'legalPerson', 1_000_000_00)).toContain('中标项目金额的千分之五以上千分之十以下');
    const mixed = file(byPercent, { fineBasis: 'goods', multipleMin: 50, multipleMax: 300 });
    expect(rangeOf(mixed, 'citizen', 20_000_00)).toEqual({ min: 10_000_00, max: 60_000_00 });
    expect(rangeText(mixed, 'citizen', 20_000_00)).toContain('货值金额的百分之五十以上3倍以下');
  });

  test('只有一个比例的（按直接损失的百分之二十计算），不足一分的舍去', () => {
    const one = file(byPercent, {
      fineBasis: 'loss',
      multipleMin: 20,
      multipleLighterMax: 20,
      multipleHeavierMin: 20,
      multipleMax: 20,
    });
    expect(rangeOf(one, 'legalPerson', 123_46)).toEqual({ min: 24_69, max: 24_69 });
    expect(rangeText(one, 'legalPerson', 123_45)).toBe('直接损失为123.45元，处直接损失的百分之二十的罚款，即24.69元');
  });

  test('数额再大也算到分：二十亿元的三十倍', () => {
    expect(rateOf(2_000_000_000_01, 30, 'times', 'upper')).toBe(60_000_000_000_30);
    expect(rateOf(8_999_999_999_999_99, 1000, 'permille', 'upper')).toBe(8_999_999_999_999_99);
  });
});

describe('货值、违法所得的倍数', () => {
  test('货值金额不足一万元的按数额，一万元以上的按倍数；差一分即换一档 (如食品安全法124)', () => {
    expect(rangeText(goods, 'legalPerson', 9_999_99)).toBe(
      '货值金额为9999.99元，不足1万元，处5000元以上5万元以下的罚款',
    );
    expect(rangeText(goods, 'legalPerson', 10_000_00)).toBe(
      '货值金额为1万元，处货值金额的5倍以上10倍以下的罚款，即5万元以上10万元以下',
    );
    expect(whyNoRange(goods, undefined)).toContain('请先填写货值金额');
    expect(whyNoRange(goods, 'unclear')).toContain('应当继续查明货值金额');
    expect(rangeOf(goods, 'legalPerson', 'unclear')).toBeUndefined();
  });

  test('货值金额不足十万元的，按十万元计算 (如药品管理法116)', () => {
    expect(rangeOf(least, 'legalPerson', 99_999_99)).toEqual({ min: 1_500_000_00, max: 3_000_000_00 });
    expect(rangeOf(least, 'legalPerson', 100_000_00)).toEqual({ min: 1_500_000_00, max: 3_000_000_00 });
    expect(rangeOf(least, 'legalPerson', 100_000_01)).toEqual({ min: 1_500_000_15, max: 3_000_000_30 });
    expect(rangeText(least, 'legalPerson', 800_00)).toContain('货值金额为800元，不足10万元，按10万元计算');
  });

  test('违法所得三倍以下，最高不超过三万元；没有违法所得、无法计算的，处一万元以下', () => {
    expect(rangeOf(gains, 'legalPerson', 5_000_00)).toEqual({ min: 0, max: 15_000_00 });
    expect(rangeOf(gains, 'legalPerson', 10_000_00)).toEqual({ min: 0, max: 30_000_00 });
    expect(rangeOf(gains, 'legalPerson', 10_000_01)).toEqual({ min: 0, max: 30_000_00 });
    expect(rangeOf(gains, 'legalPerson', 0)).toEqual({ min: 0, max: 10_000_00 });
    expect(rangeOf(gains, 'legalPerson', 'unclear')).toEqual({ min: 0, max: 10_000_00 });
    expect(rangeText(gains, 'legalPerson', 0)).toBe('没有违法所得，处1万元以下的罚款');
    expect(rangeText(gains, 'legalPerson', 'unclear')).toBe('违法所得无法计算、查清，处1万元以下的罚款');
    expect(rangeText(gains, 'legalPerson', 20_000_00)).toContain('3倍以下，最高不超过3万元的罚款，即3万元以下');
  });

  test('没有违法所得而案由没有另定数额的，倍数是零，不能罚款', () => {
    const bare = file(byGains, { fixedWhen: [] });
    expect(rangeOf(bare, 'citizen', 0)).toEqual({ min: 0, max: 0 });
    expect(tierOf(bare, 'citizen', 1, 0)).toBe('above');
  });

  test('提示写明基数、规则、幅度和现在的位置', () => {
    expect(benchmarkTip(percent, 'legalPerson')).toBe('罚款按合同价款的百分之二以上百分之四以下计算，请先填写合同价款');
    expect(benchmarkTip(percent, 'legalPerson', 250_000_00, 10_000_000_00)).toBe(
      '合同价款为1000万元，处合同价款的百分之二以上百分之四以下的罚款；法定幅度20万元以上40万元以下；裁量基准：从轻20万元以上30万元以下，一般30万元，从重30万元以上40万元以下。现为25万元，属于从轻阶次',
    );
  });
});

describe('审定这样的案由 (行政处罚法34)', () => {
  test('全部按比例的不填数额；有按数额罚款情形的应当填写', () => {
    expect(opening(byPercent)).toBe('');
    expect(opening(byLeastBase)).toBe('');
    expect(opening(byGains)).toBe('');
    expect(opening(byPercent, { fixedWhen: ['none'] })).toContain('应当由低到高');
    expect(
      opening(byMultiple, {
        citizenMin: 0,
        citizenLighterMax: 0,
        citizenHeavierMin: 0,
        citizenMax: 0,
        enterpriseMin: 0,
        enterpriseLighterMax: 0,
        enterpriseHeavierMin: 0,
        enterpriseMax: 0,
      }),
    ).toContain('应当填写数额');
  });

  test('其他基数写明名称；不足一定数额的处理只能有一种', () => {
    expect(opening(byPercent, { fineBasis: 'other' })).toContain('基数的名称');
    expect(opening(byPercent, { fineBasis: 'other', baseName: '土地复垦费用' })).toBe('');
    expect(opening(byMultiple, { countAs: 10_000_00 })).toContain('只能选一种');
    expect(opening(byAmount)).toBe('');
  });

  test('比例也由低到高，首尾相接', () => {
    expect(opening(byPercent, { multipleHeavierMin: 5 })).toContain('由低到高');
    expect(opening(byPercent, { multipleHeavierMin: 4 })).toBe('');
    expect(
      opening(byPercent, { multipleMin: 0, multipleLighterMax: 0, multipleHeavierMin: 0, multipleMax: 0 }),
    ).toContain('上限');
  });

  test('公布的基准写出比例、最低基数和最高数额', () => {
    const text = plainText(
      benchmarkText({ file: byGains, officeName: (code: string) => code } as unknown as CauseView),
    );
    expect(text).toContain('没有违法所得的、违法所得无法计算、查清的，对公民');
    expect(text).toContain('其余按违法所得的1倍以下');
    expect(text).toContain('罚款最高不超过3万元。');
  });
});
