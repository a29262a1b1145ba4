import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../../kernel/procedure/index.ts';
import { against, referred, type Stated, stage } from './stage.ts';

const annual: Stated = {
  planKind: 'annual',
  planYear: 2023,
  item: 'item',
  itemName: '食品经营者检查',
  industry: 'catering',
  objects: '餐饮服务提供者',
  way: 'random',
  ratio: 5,
  visits: 30,
  from: '2023-03-01',
  to: '2023-11-30',
  dutyOffice: '执法大队',
  fileBy: '2022-12-31',
};
const merging: Stated = {
  mergeNote: '合并两个事项。',
  joint: false,
  way: 'random',
  ratio: 5,
  visits: 30,
  from: '2023-03-01',
  to: '2023-11-30',
};
const other = {
  ...referred[0],
  id: 'plan-other',
  procedure: 'plan',
  state: 'filed',
  file: {},
  openedOn: '2022-11-01',
  module: 'inspections',
};
const begin = (day: string, found: readonly (typeof other)[] = []): Story =>
  story('inspections/plan', stage({ found: { sameTrade: found } }), day);
const drafting = (over: Stated = {}, day = '2022-11-15'): string =>
  against(begin(day), 'draft', 'clerk', { ...annual, ...over });
const drafted = (over: Stated = {}, found: readonly (typeof other)[] = [], day = '2022-11-15'): Story =>
  begin(day, found).act('draft', 'clerk', { ...annual, ...over });
const checked = (over: Stated = {}, day = '2022-11-15'): Story =>
  drafted(over, [], day)
    .act('merge', 'clerk', {
      ...merging,
      way: over.way ?? 'random',
      ...(over.keyGround ? { keyGround: over.keyGround } : {}),
      from: over.from ?? merging.from ?? '',
      to: over.to ?? merging.to ?? '',
    })
    .act('check', 'legal', { legalityPassed: true, legalityOpinion: '依据充分。' });
const filed = (): Story => checked().on('2022-12-31').act('file', 'clerk').approved('chief');

describe('年度检查计划（江西省行政执法监督实施办法18、19）', () => {
  test('I-01 没有公布的事项不列入计划', () => {
    expect(drafting()).toBe('');
    expect(drafting({ item: 'item-listed' })).toContain('不能列入计划');
  });
  test('原则上随机抽查；只有公共安全、生命健康的重点领域可以全覆盖（优化营商环境条例54）', () => {
    expect(drafting({ way: 'key', keyGround: '直接涉及食品安全。' })).toBe('');
    expect(drafting({ way: 'key' })).toContain('写明全覆盖检查的理由');
    expect(drafting({ way: 'key', keyGround: '直接涉及食品安全。', item: 'item-plain' })).toContain('应当随机抽查');
  });
  test('上一年12月31日备案是按期（该日是休息日，顺延至1月3日），再过一日逾期', () => {
    expect(filed().limit('file')?.status).toBe('met');
    expect(checked().on('2023-01-04').act('file', 'clerk').approved('chief').limit('file')?.status).toBe('late');
    expect(drafting({ fileBy: '2023-01-31' })).toContain('2022-12-31');
  });
  test('计划的起止日期在计划年度内', () => {
    expect(drafting({ to: '2023-12-31' })).toBe('');
    expect(drafting({ to: '2024-01-01' })).toContain('应当在2023年内');
    expect(drafting({ from: '2023-12-01', to: '2023-11-30' })).toContain('早于');
  });
  test('I-05 与其他机关重复的，联合或者写明理由', () => {
    const twice = [{ ...other, office: 'health', authority: 'health' }];
    expect(against(drafted({}, twice as never), 'merge', 'clerk', merging)).toContain('县卫健委也计划检查同一行业');
    expect(
      against(drafted({}, twice as never), 'merge', 'clerk', { ...merging, notMergedWhy: '检查内容不同，时间错开。' }),
    ).toBe('');
    expect(
      against(drafted({}, twice as never), 'merge', 'clerk', { ...merging, joint: true, jointOffices: ['health'] }),
    ).toBe('');
  });
  test('拟订的人不审核；审核没有通过不能备案', () => {
    const merged = drafted().act('merge', 'clerk', merging);
    expect(against(merged, 'check', 'clerk', { legalityPassed: true, legalityOpinion: '同意。' })).not.toBe('');
    merged.act('check', 'legal', { legalityPassed: false, legalityOpinion: '依据不足。' });
    expect(against(merged, 'file', 'clerk')).toContain('法制审核没有通过');
  });
  test('没有审查不能公布；有处理意见的修改后重新备案', () => {
    expect(against(filed(), 'announce', 'clerk', { announcedOn: '2022-12-31' })).not.toBe('');
    const back = filed()
      .on('2023-01-06')
      .act('oppose', 'justice', { reviewNote: '重复。', problem: 'duplicate', opinion: '请与县卫健委联合。' });
    expect(against(back, 'announce', 'clerk', { announcedOn: '2023-01-06' })).not.toBe('');
    expect(against(back, 'merge', 'clerk', merging)).toBe('');
    expect(
      against(filed().on('2023-01-06'), 'oppose', 'justice', {
        reviewNote: '重复。',
        problem: 'duplicate',
        opinion: '改',
      }),
    ).toContain('写明存在什么问题');
  });
  test('检查机关不能审查自己的计划', () => {
    expect(against(filed().on('2023-01-06'), 'review', 'chief', { reviewNote: '同意' })).not.toBe('');
  });
  test('审查二十个工作日（设置），逾期只显示', () => {
    expect(
      filed().on('2023-01-31').act('review', 'justice', { reviewNote: '没有异议。' }).limit('review'),
    ).toMatchObject({ status: 'met' });
    expect(
      filed().on('2023-02-20').act('review', 'justice', { reviewNote: '没有异议。' }).limit('review')?.status,
    ).toBe('late');
  });
});

describe('专项检查（国办发〔2024〕54号，地方规定）', () => {
  const special = {
    planKind: 'special',
    way: 'key',
    keyGround: '夏季食物中毒高发。',
    from: '2023-06-01',
    to: '2023-08-31',
    fileBy: '2023-06-30',
  } as const;
  test('集体讨论、经县政府批准才能备案', () => {
    expect(against(checked(special, '2023-05-08'), 'file', 'clerk')).toContain('没有经县政府批准');
    const granted = checked(special, '2023-05-08').act('approveCampaign', 'mayor', {
      discussion: '县政府常务会议，2023年5月12日',
    });
    expect(against(granted, 'file', 'clerk')).toBe('');
    expect(against(checked(), 'approveCampaign', 'mayor', { discussion: '会议' })).toContain('年度计划不经这一步');
  });
  test('计划外的方案在本季度末以前备案', () => {
    expect(drafting({ ...special, fileBy: '2023-06-30' }, '2023-05-08')).toBe('');
    expect(drafting({ ...special, fileBy: '2023-09-30' }, '2023-05-08')).toContain('2023-06-30');
    expect(drafting({ ...special, fileBy: '2023-06-30' }, '2023-06-30')).toBe('');
  });
});
