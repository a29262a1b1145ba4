import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { type Story, story } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { businessEnvironment } from '../index.ts';

type Stated = Readonly<Record<string, Json>>;
const stage = {
  procedures: businessEnvironment.procedures,
  calendar: calendarOf(holidayYears),
  people: [
    {
      id: 'office',
      name: '邓营商',
      office: 'development-reform',
      capacities: ['business-environment.office'],
      certificates: [],
    },
    { id: 'lead', name: '罗牵头', office: 'justice', capacities: ['business-environment.lead'], certificates: [] },
    { id: 'other', name: '章他局', office: 'health', capacities: ['business-environment.lead'], certificates: [] },
  ],
};
const adopting: Stated = {
  adoptedOn: '2023-02-01',
  name: '诉事速办',
  area: 'justice',
  leadOffice: 'justice',
  basis: '一号改革工程',
  content: '十个工作日内答复。',
  beneficiaries: '市场主体',
  heard: '座谈十家企业。',
};
const begin = (): Story => story('business-environment', stage, '2023-02-01');
const adopted = (): Story => begin().act('adopt', 'office', adopting);
const started = (): Story =>
  adopted().on('2023-03-01').act('start', 'office', { startedOn: '2023-03-01', reviewBy: '2023-12-20' });
const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');

describe('优化营商环境工作举措', () => {
  test('出台以前听取市场主体的意见（优化营商环境条例62）', () => {
    expect(against(begin(), 'adopt', 'office', adopting)).toBe('');
    expect(against(begin(), 'adopt', 'office', { ...adopting, heard: '听取' })).toContain('充分听取');
  });
  test('实施不早于出台，六个月（设置）内实施', () => {
    expect(against(adopted(), 'start', 'office', { startedOn: '2023-02-01', reviewBy: '2023-12-20' })).toBe('');
    expect(against(adopted(), 'start', 'office', { startedOn: '2023-01-31', reviewBy: '2023-12-20' })).not.toBe('');
    expect(adopted().limit('start')?.strict).toBe('2023-08-01');
    expect(started().limit('start')?.status).toBe('met');
  });
  test('到评估日期评估是按期，次日逾期', () => {
    const evaluate = (day: string) =>
      started()
        .on(day)
        .act('evaluate', 'office', { evaluation: '企业反映良好。', verdict: 'keep', reviewBy: '2024-12-20' });
    const first = (told: Story) => told.limits.find((l) => l.limit === 'evaluate')?.status;
    expect(first(evaluate('2023-12-20'))).toBe('met');
    expect(first(evaluate('2023-12-21'))).toBe('late');
    expect(
      against(started().on('2023-12-20'), 'evaluate', 'office', {
        evaluation: '良好',
        verdict: 'keep',
        reviewBy: '2023-12-20',
      }),
    ).toContain('晚于今天');
  });
  test('不再实施的写明评估情况', () => {
    const at = started().on('2023-12-20');
    expect(
      against(at, 'evaluate', 'office', { evaluation: '受益企业少。', verdict: 'end', reviewBy: '2024-12-20' }),
    ).toBe('');
    expect(against(at, 'evaluate', 'office', { evaluation: '少', verdict: 'end', reviewBy: '2024-12-20' })).toContain(
      '写明评估情况',
    );
  });
  test('牵头单位可以开始实施、改进内容，其他单位不可以', () => {
    expect(against(adopted(), 'start', 'lead', { startedOn: '2023-02-01', reviewBy: '2023-12-20' })).toBe('');
    expect(against(adopted(), 'start', 'other', { startedOn: '2023-02-01', reviewBy: '2023-12-20' })).not.toBe('');
    expect(against(started(), 'improve', 'lead', { content: '扩大到个体工商户。' })).toBe('');
  });
  test('同名的举措不重复登记', () => {
    expect(businessEnvironment.procedures[0]?.once?.of).toEqual(['name']);
  });
});
