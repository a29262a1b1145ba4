// 案由库 (行政处罚法5、16、34、59): what may found a penalty, how its range and tiers are read, and when it may be used.
import { describe, expect, test } from 'vitest';
import { type ReferredMatter, type Story, story } from '../../../../kernel/procedure/index.ts';
import { benchmarkTip, cause, rangeOf, tierOf, tierRange, whyNotUsable } from '../index.ts';
import type { CauseFile } from '../matter.ts';
import { byAmount, byMultiple, newer, withoutFine } from '../samples.ts';
import { against, faultsOf, notExecuted, type Stated, stageOf } from './stage.ts';

const fixed = byAmount as unknown as CauseFile;
const goods = byMultiple as unknown as CauseFile;

const begin = (): Story => story('penalties/cause', stageOf(cause, { referred: [newer] }), '2022-08-01');
const opening = (over: Stated = {}, of: Stated = byAmount): string =>
  against(begin(), 'adopt', 'reviewer', { ...of, ...over });
const inForce = (): Story =>
  begin()
    .act('adopt', 'reviewer', byAmount)
    .on('2022-08-10')
    .act('bringIntoForce', 'head', { publishedOn: '2022-08-10', effectiveFrom: '2022-09-01' });

test('定义没有差错，声明的都有样例办到', () => {
  expect(faultsOf(cause)).toEqual([]);
  expect(notExecuted(cause)).toEqual([]);
});

describe('审定 (行政处罚法16、34、59)', () => {
  test('处罚由法律、法规、规章设定，规范性文件不得设定 (16)', () => {
    expect(opening()).toBe('');
    expect(opening({ source: 'localRule' })).toBe('');
    expect(opening({ source: 'document' })).toContain('规范性文件不得设定行政处罚');
  });

  test('依据写到条款 (59)', () => {
    expect(opening({ penaltyBasis: '《示例条例》有关规定' })).toContain('条、款、项');
    expect(opening({ penaltyBasis: '《示例条例》第42条' })).toBe('');
  });

  test('罚款与计算方式一致 (9)', () => {
    expect(opening({}, withoutFine)).toBe('');
    expect(opening({ kinds: ['warning'] })).toContain('没有罚款');
    expect(opening({ kinds: ['warning', 'fine'] }, withoutFine)).toContain('应当写明罚款的计算');
  });

  test('三个阶次首尾相接、由低到高；一个阶次可以只有一个数 (34)', () => {
    expect(opening({ enterpriseLighterMax: 8_000_00 })).toContain('由低到高');
    expect(opening({ citizenMax: 600_00 })).toContain('对公民的罚款');
    expect(opening({ enterpriseLighterMax: 1_000_00 })).toBe('');
    expect(opening({ multipleHeavierMin: 11 }, byMultiple)).toContain('倍数');
    expect(opening({ multipleHeavierMin: 10 }, byMultiple)).toBe('');
  });

  test('每个阶次写明适用条件 (34)', () => {
    expect(opening({ heavierWhen: '无' })).toContain('写明适用条件');
  });
});

describe('公布施行 (行政处罚法5第3款、34)', () => {
  test('公布在前、施行在后，当日公布当日施行可以', () => {
    const at = (effectiveFrom: string) =>
      against(begin().act('adopt', 'reviewer', byAmount).on('2022-08-10'), 'bringIntoForce', 'head', {
        publishedOn: '2022-08-10',
        effectiveFrom,
      });
    expect(at('2022-08-10')).toBe('');
    expect(at('2022-08-09')).toContain('未经公布的，不得作为行政处罚的依据');
  });

  test('审定之日起二十个工作日内公布，逾期显示 (政府信息公开条例26)', () => {
    const at = (day: string) =>
      begin()
        .act('adopt', 'reviewer', byAmount)
        .on(day)
        .act('bringIntoForce', 'head', { publishedOn: day, effectiveFrom: '2022-10-01' })
        .limit('announce')?.status;
    expect(at('2022-08-29')).toBe('met');
    expect(at('2022-08-30')).toBe('late');
  });

  test('由同一编号的新案由自其施行之日起取代', () => {
    const told = inForce().on('2023-05-22');
    const by = (over: Stated): string =>
      against(told, 'supersede', 'reviewer', {
        successor: 'cause-newer',
        supersededOn: '2023-07-01',
        endReason: '上位法修改',
        ...over,
      });
    expect(by({})).toBe('');
    expect(by({ supersededOn: '2023-06-30' })).toContain('不能留空也不能重叠');
    const other: ReferredMatter = { ...newer, id: 'other', file: { ...newer.file, code: 'SL-009' } };
    const drafted: ReferredMatter = { ...newer, id: 'drafted', state: 'drafted' };
    const more = story('penalties/cause', stageOf(cause, { referred: [other, drafted] }), '2022-08-01')
      .act('adopt', 'reviewer', byAmount)
      .act('bringIntoForce', 'head', { publishedOn: '2022-08-01', effectiveFrom: '2022-09-01' });
    const asked = { supersededOn: '2023-07-01', endReason: '上位法修改' };
    expect(against(more, 'supersede', 'reviewer', { ...asked, successor: 'other' })).toContain('与本案由不同');
    expect(against(more, 'supersede', 'reviewer', { ...asked, successor: 'drafted' })).toContain('还没有公布施行');
  });
});

describe('幅度和阶次 (行政处罚法34)', () => {
  test('对公民和对法人的幅度分别计算，个体工商户按公民', () => {
    expect(rangeOf(fixed, 'citizen')).toEqual({ min: 200_00, max: 1_000_00 });
    expect(rangeOf(fixed, 'individualBusiness')).toEqual({ min: 200_00, max: 1_000_00 });
    expect(rangeOf(fixed, 'legalPerson')).toEqual({ min: 1_000_00, max: 10_000_00 });
    expect(rangeOf(withoutFine as unknown as CauseFile, 'citizen')).toBeUndefined();
  });

  test('以上、以下包括本数：上限本身在幅度之内，多一分即超过', () => {
    expect(tierOf(fixed, 'citizen', 1_000_00)).toBe('heavier');
    expect(tierOf(fixed, 'citizen', 1_000_01)).toBe('above');
    expect(tierOf(fixed, 'citizen', 200_00)).toBe('lighter');
    expect(tierOf(fixed, 'citizen', 199_99)).toBe('below');
    expect(tierOf(fixed, 'citizen', 400_00)).toBe('lighter');
    expect(tierOf(fixed, 'citizen', 400_01)).toBe('ordinary');
    expect(tierOf(fixed, 'citizen', 699_99)).toBe('ordinary');
    expect(tierOf(fixed, 'citizen', 700_00)).toBe('heavier');
  });

  test('按货值倍数：不足一万元按数额，一万元以上按倍数', () => {
    expect(rangeOf(goods, 'legalPerson', 9_999_99)).toEqual({ min: 5_000_00, max: 50_000_00 });
    expect(rangeOf(goods, 'legalPerson', 10_000_00)).toEqual({ min: 50_000_00, max: 100_000_00 });
    expect(tierRange(goods, 'legalPerson', 'lighter', 20_000_00)).toEqual({ min: 100_000_00, max: 120_000_00 });
    expect(rangeOf(goods, 'legalPerson')).toBeUndefined();
  });

  test('裁量提示写明幅度、阶次和现在的位置', () => {
    expect(benchmarkTip(fixed, 'legalPerson')).toBe(
      '法定幅度1000元以上1万元以下；裁量基准：从轻1000元以上3000元以下，一般3000元以上7000元以下，从重7000元以上1万元以下',
    );
    expect(benchmarkTip(fixed, 'legalPerson', 5_000_00)).toContain('现为5000元，属于一般阶次');
    expect(benchmarkTip(fixed, 'legalPerson', 500_00)).toContain('第三十二条');
    expect(benchmarkTip(fixed, 'legalPerson', 10_000_01)).toContain('不得作出');
    expect(benchmarkTip(goods, 'citizen')).toContain('请先填写货值金额');
    expect(benchmarkTip(withoutFine as unknown as CauseFile, 'citizen')).toBeUndefined();
  });
});

describe('没有公布、已经废止的不能使用 (行政处罚法5、34)', () => {
  const referred = (state: string, file: Stated): ReferredMatter => ({
    id: 'cause',
    module: 'penalties',
    procedure: 'cause',
    state,
    file: { ...byAmount, ...file },
    openedOn: '2022-08-01',
  });
  const published = { publishedOn: '2022-08-10', effectiveFrom: '2022-09-01' };

  test('施行之日起可以使用，前一日不能', () => {
    expect(whyNotUsable(referred('inForce', published), '2022-09-01')).toBeUndefined();
    expect(whyNotUsable(referred('inForce', published), '2022-08-31')).toContain('还不能使用');
    expect(whyNotUsable(referred('drafted', {}), '2022-09-01')).toContain('还没有公布');
    expect(whyNotUsable(undefined, '2022-09-01')).toContain('请选择');
  });

  test('废止、被取代之日起不能使用，前一日仍可', () => {
    const repealed = referred('repealed', { ...published, repealedOn: '2023-06-01' });
    expect(whyNotUsable(repealed, '2023-05-31')).toBeUndefined();
    expect(whyNotUsable(repealed, '2023-06-01')).toContain('已于2023-06-01废止');
    const superseded = referred('superseded', { ...published, supersededOn: '2023-07-01' });
    expect(whyNotUsable(superseded, '2023-06-30')).toBeUndefined();
    expect(whyNotUsable(superseded, '2023-07-01')).toContain('请选择新的案由');
  });
});
