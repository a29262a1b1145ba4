import { describe, expect, test } from 'vitest';
import { commitmentOf, readDrawn } from '../../../kernel/draw/index.ts';
import { type Stage, type Story, story } from '../../../kernel/procedure/index.ts';
import { against, type Stated, stage } from './stage.ts';

const secrets = ['a'.repeat(64), 'b'.repeat(64)] as const;
const candidates = (n: number, risk: string) =>
  Array.from({ length: n }, (_, i) => ({
    id: `${risk}-${String(i).padStart(3, '0')}`,
    label: `${risk}企业${i}`,
    case: risk,
  }));
const inspectors = ['zhang', 'li', 'wang'].map((person) => ({ id: `inspector-${person}`, label: person, person }));
const pools = (subjects: readonly object[] = [...candidates(10, 'a'), ...candidates(10, 'd')]) =>
  ({ drawing: { subjects, inspectors } }) as unknown as NonNullable<Stage['pools']>;

const task: Stated = {
  plan: 'plan',
  item: 'item',
  itemName: '食品经营者检查',
  batch: '2023年第1批',
  industry: 'catering',
  count: 5,
  from: '2023-03-10',
  to: '2023-06-30',
  joint: false,
  scheme: '按信用风险分类加权抽取。',
};
const planned = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  story('inspections/draw', stage({ pools: pools(), ...more }), '2023-03-06').act('plan', 'clerk', {
    ...task,
    ...over,
  });
const ready = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  planned(over, more).act('approveScheme', 'clerk').approved('chief');
const frozen = (more: Partial<Stage> = {}, over: Stated = {}): Story =>
  ready(over, more)
    .act('commit', 'clerk', { commitment: commitmentOf(secrets[0]) })
    .act('commit', 'justice', { commitment: commitmentOf(secrets[1]) })
    .act('freeze', 'clerk');
const revealed = (more: Partial<Stage> = {}, over: Stated = {}): Story =>
  frozen(more, over).act('reveal', 'clerk', { secret: secrets[0] }).act('reveal', 'justice', { secret: secrets[1] });
const drawn = (more: Partial<Stage> = {}, over: Stated = {}): Story => revealed(more, over).act('draw', 'clerk');
const subjects = (s: Story) => readDrawn(s.matter.file.drawn)?.subjects ?? [];

describe('随机抽取（优化营商环境条例54，国办发〔2015〕58号）', () => {
  test('按已公布的计划、公布的事项抽取', () => {
    const plan = (over: Stated) =>
      against(story('inspections/draw', stage(), '2023-03-06'), 'plan', 'clerk', { ...task, ...over });
    expect(plan({})).toBe('');
    expect(plan({ plan: 'plan-filed' })).toContain('还没有公布');
    expect(plan({ item: 'item-b' })).toContain('与计划不一致');
    expect(plan({ industry: 'lodging' })).toContain('行业与计划不一致');
  });
  test('见证人来自两个单位；一个单位的不能冻结，同单位的不能再承诺', () => {
    const one = ready().act('commit', 'clerk', { commitment: commitmentOf(secrets[0]) });
    expect(against(one, 'freeze', 'clerk')).toContain('不足2个');
    expect(against(one, 'commit', 'legal', { commitment: commitmentOf(secrets[1]) })).toContain('不同单位');
    expect(against(one, 'commit', 'justice', { commitment: commitmentOf(secrets[1]) })).toBe('');
  });
  test('全部揭示以后才能抽取；揭示的要与承诺一致', () => {
    const one = frozen().act('reveal', 'clerk', { secret: secrets[0] });
    expect(against(one, 'draw', 'clerk')).toContain('尚未揭示');
    expect(against(one, 'reveal', 'justice', { secret: secrets[0] })).toContain('不一致');
  });
  test('抽中的户数和每户两名人员；相同的名录和秘密值得出相同的结果', () => {
    expect(subjects(drawn()).length).toBe(5);
    for (const s of subjects(drawn())) expect(new Set(s.with?.inspectors?.map((p) => p.person)).size).toBe(2);
    expect(subjects(drawn())).toEqual(subjects(drawn()));
  });
  test('权重为0的不抽，D类多于A类', () => {
    const none = drawn({ settings: { 'inspections.weightA': 0 } });
    expect(subjects(none).every((s) => s.id.startsWith('d-'))).toBe(true);
    const many = drawn({ pools: pools([...candidates(200, 'a'), ...candidates(200, 'd')]) }, { count: 60 });
    expect(subjects(many).filter((s) => s.id.startsWith('d-')).length).toBeGreaterThan(45);
  });
  test('已达上限的不列入；不足户数的不能冻结', () => {
    const capped = candidates(10, 'b').map((c, i) => (i < 5 ? { ...c, capped: true } : c));
    const five = drawn({ pools: pools(capped) });
    expect(
      subjects(five)
        .map((s) => Number(s.id.slice(2)))
        .every((n) => n >= 5),
    ).toBe(true);
    expect(() => frozen({ pools: pools(capped) }, { count: 6 })).toThrow('不足');
  });
  test('排除写明理由，冻结以后不能排除', () => {
    const reasoned = { excluded: 'd-001', excludedWhy: '停业，正在注销' };
    expect(against(ready(), 'exclude', 'clerk', reasoned)).toBe('');
    expect(against(ready(), 'exclude', 'clerk', { excluded: 'd-001', excludedWhy: '无' })).toContain('写明排除的理由');
    expect(against(frozen(), 'exclude', 'clerk', reasoned)).not.toBe('');
  });
  test('应当回避的人员不派往该企业', () => {
    const all = candidates(3, 'd').map((c) => ({ ...c, recused: ['zhang'] }));
    const apart = drawn({ pools: pools(all) }, { count: 3 });
    for (const s of subjects(apart)) expect(s.with?.inspectors?.map((p) => p.person)).not.toContain('zhang');
  });
  test('没有理由不得重抽；作废以后重新承诺', () => {
    expect(against(drawn(), 'void', 'chief', { voidReason: '重' })).toContain('为什么作废');
    expect(against(drawn(), 'draw', 'clerk')).not.toBe('');
    const again = drawn().act('void', 'chief', { voidReason: '名录遗漏一个乡镇。' });
    expect(again.matter.state).toBe('ready');
    expect(against(again, 'freeze', 'clerk')).toContain('不足2个');
    expect(against(drawn(), 'void', 'clerk', { voidReason: '名录遗漏一个乡镇。' })).not.toBe('');
  });
  test('任何人不能自行填写名录和结果', () => {
    expect(against(revealed(), 'draw', 'clerk', { drawn: '{}' })).not.toBe('');
  });
  test('检查期间届满后二十个工作日（设置）办结', () => {
    const finish = (day: string) =>
      drawn().on(day).act('finish', 'clerk', { inspected: 5, finishNote: '完成。' }).limit('inspect')?.status;
    expect(finish('2023-06-30')).toBe('met');
    expect(finish('2023-08-31')).toBe('late');
    expect(against(drawn(), 'finish', 'clerk', { inspected: 6, finishNote: '完成。' })).toContain('多于抽中的');
  });
});
