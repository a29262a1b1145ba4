import { describe, expect, test } from 'vitest';
import { commitmentOf, readDrawn } from '../../../kernel/draw/index.ts';
import { type ReferredMatter, type Stage, type Story, story } from '../../../kernel/procedure/index.ts';
import { against, drawnScheme, opening, type Stated, stage } from './stage.ts';

const secrets = ['a'.repeat(64), 'b'.repeat(64)] as const;
const subjects = Array.from({ length: 6 }, (_, i) => ({ id: `subject-${i}`, label: `示例企业${i}`, case: 'd' }));
const entry = (person: string, authority?: string) => ({
  id: `inspector-${person}`,
  label: person,
  person,
  ...(authority === undefined ? {} : { authority }),
});
const pools = (emergency: readonly string[]) =>
  ({
    drawing: {
      subjects,
      inspectors: ['zhang', 'li', 'wang'].map((who) => entry(who)),
      partners: [
        ...['health-1', 'health-2', 'health-3'].map((who) => entry(who, 'health')),
        ...emergency.map((who) => entry(who, 'emergency')),
      ],
    },
  }) as unknown as NonNullable<Stage['pools']>;
const jointPlan = (file: Stated): ReferredMatter => ({
  id: 'plan-joint',
  module: 'inspections',
  procedure: 'plan',
  state: 'published',
  openedOn: '2022-11-15',
  authority: 'market',
  file: {
    item: 'item',
    planKind: 'annual',
    industry: 'catering',
    joint: true,
    jointOffices: ['health', 'emergency'],
    ...file,
  },
});
const task: Stated = {
  plan: 'plan-joint',
  item: 'item',
  itemName: '食品经营者检查',
  batch: '2023年第1批',
  industry: 'catering',
  count: 3,
  from: '2023-03-10',
  to: '2023-06-30',
  joint: true,
  jointOffices: ['health', 'emergency'],
  perOffice: 2,
  scheme: '三个部门综合查一次。',
};
const begin = (plan: Stated, emergency: readonly string[] = ['fire-1', 'fire-2']): Story =>
  story('inspections/draw', stage({ pools: pools(emergency), referred: [jointPlan(plan)] }), '2023-03-06');
const planning = (over: Stated = {}, plan: Stated = { perOffice: 2 }): string =>
  against(begin(plan), 'plan', 'clerk', { ...task, ...over });
const drawn = (over: Stated = {}, emergency?: readonly string[]): Story =>
  begin(over.perOffice === undefined ? {} : { perOffice: 2 }, emergency)
    .act('plan', 'clerk', { ...task, ...over })
    .act('approveScheme', 'clerk')
    .approved('chief')
    .act('commit', 'clerk', { commitment: commitmentOf(secrets[0]) })
    .act('commit', 'justice', { commitment: commitmentOf(secrets[1]) })
    .act('freeze', 'clerk')
    .act('reveal', 'clerk', { secret: secrets[0] })
    .act('reveal', 'justice', { secret: secrets[1] })
    .act('draw', 'clerk');

describe('联合抽查的部门和人数（国发〔2019〕5号；行政处罚法42）', () => {
  test('参加的部门可以有几个；没有写明的、把牵头机关写进去的、写两次的不行', () => {
    expect(planning()).toBe('');
    expect(planning({ jointOffices: ['health'] })).toBe('');
    expect(planning({ jointOffices: ['market', 'health'] }, {})).toContain('是牵头机关');
    expect(planning({ jointOffices: ['health', 'health'] })).toContain('不得重复');
  });
  test('部门、人数以公布的计划为准：不增加部门，不减少人数', () => {
    expect(planning({ jointOffices: ['health', 'ecology'] })).toContain('计划中联合检查的部门没有ecology');
    expect(planning({ perOffice: 2 }, { perOffice: 3 })).toContain('不少于3人');
    expect(planning({ perOffice: 3 }, { perOffice: 3 })).toBe('');
    expect(planning({ perOffice: 1 }, {})).toContain('每个参加部门的检查人员不少于2人，现为1人');
  });
  test('计划写明每个部门的人数而任务不按部门抽取的，不行', () => {
    const { perOffice: _, ...without } = task;
    expect(against(begin({ perOffice: 2 }), 'plan', 'clerk', without)).toContain('应当按不少于2人抽取');
    expect(against(begin({}), 'plan', 'clerk', without)).toBe('');
  });
  test('每户从每个部门的名录中各抽两人；一个部门人手不足的，不能冻结名录', () => {
    const out = readDrawn(drawn({ perOffice: 2 }).matter.file.drawn)?.subjects ?? [];
    expect(out.length).toBe(3);
    for (const s of out) {
      expect(s.with?.inspectors?.length).toBe(2);
      expect(s.with?.['partners:emergency']?.map((p) => p.person).sort()).toEqual(['fire-1', 'fire-2']);
      expect(s.with?.['partners:health']?.every((p) => p.person?.startsWith('health-'))).toBe(true);
      expect(s.with?.['partners:health']?.length).toBe(2);
    }
    expect(() => drawn({ perOffice: 2 }, ['fire-1'])).toThrow('（县应急管理局）”只有1个，不足每个对象2个');
  });
});

describe('联合检查的人员（行政处罚法42、43）', () => {
  const joint = { joint: true, jointOffices: ['health', 'emergency'] };
  const four = ['health-1', 'health-2', 'fire-1', 'fire-2'];
  const drawing = (withPartners: boolean): ReferredMatter => ({
    id: 'draw-joint',
    module: 'inspections',
    procedure: 'draw',
    state: 'drawn',
    openedOn: '2023-03-01',
    authority: 'market',
    file: {
      item: 'item',
      from: '2023-03-01',
      to: '2023-06-30',
      drawn: JSON.stringify({
        subjects: [
          {
            id: 'subject',
            label: '示例餐饮有限公司',
            with: {
              inspectors: ['zhang', 'li'].map((who) => entry(who)),
              ...(withPartners
                ? {
                    'partners:health': four.slice(0, 2).map((who) => entry(who)),
                    'partners:emergency': four.slice(2).map((who) => entry(who)),
                  }
                : {}),
            },
          },
        ],
      }),
    },
  });
  const visiting = (over: Stated, withPartners = true, more: Partial<Stage> = {}): string =>
    opening({ ...joint, jointInspectors: four, draw: 'draw-joint', ...over }, drawnScheme, {
      ...more,
      referred: [drawing(withPartners)],
    });

  test('每个参加部门各有两名自己的人员，持本部门的证件', () => {
    expect(visiting({}, false)).toBe('');
    expect(visiting({ jointInspectors: four.slice(0, 3) }, false)).toContain(
      '县应急管理局的检查人员不少于2人，现有1人',
    );
    expect(visiting({ jointInspectors: ['health-1', 'health-2', 'zhang', 'wang'] }, false)).toContain(
      '不得列为参加部门的检查人员',
    );
    expect(visiting({ jointOffices: ['health'] }, false)).toContain('不属于县卫健委');
  });
  test('部门各几人由设置确定（待核）', () => {
    const one = { jointInspectors: ['health-1', 'fire-1'] };
    expect(visiting(one, false)).toContain('不少于2人');
    expect(visiting(one, false, { settings: { 'inspections.jointLeast': 1 } })).toBe('');
  });
  test('按部门抽取的，各部门的人员就是抽中的；没有按部门抽取的由部门指派', () => {
    expect(visiting({})).toBe('');
    expect(visiting({ jointInspectors: ['health-1', 'fire-1', 'fire-2'] })).toContain('人员与随机抽取的结果不一致');
    expect(visiting({}, false)).toBe('');
  });
  test('参加部门的人员也要回避', () => {
    const recusal: ReferredMatter = {
      id: 'recusal',
      module: 'inspections',
      procedure: 'recusal',
      state: 'inForce',
      openedOn: '2022-01-04',
      file: { subject: 'subject', person: 'fire-2' },
    };
    expect(visiting({}, false, { found: { recusals: [recusal] } })).toContain('涂应急与该企业有应当回避的关系');
    expect(visiting({}, false, { found: { recusals: [] } })).toBe('');
  });
  test('没有写明参加部门的联合检查不行', () => {
    expect(visiting({ jointOffices: [], jointInspectors: [] }, false)).not.toBe('');
  });
});
