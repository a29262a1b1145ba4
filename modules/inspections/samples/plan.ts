/** Samples of the plan and of the draw. */
import { commitmentOf } from '../../../kernel/draw/index.ts';
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { act, items, otherPlan, plans, type Stated } from './means.ts';

const annual: Stated = {
  planKind: 'annual',
  planYear: 2023,
  item: 'item-1',
  itemName: '餐饮服务食品安全检查',
  industry: 'catering',
  objects: '餐饮服务提供者',
  way: 'random',
  ratio: 5,
  visits: 30,
  from: '2023-03-01',
  to: '2023-11-30',
  dutyOffice: '示例执法队',
  fileBy: '2022-12-31',
};
const merge = (on: string): SampleAct =>
  act(on, 'merge', 'clerk', {
    mergeNote: '合并食品、卫生两个事项。',
    joint: true,
    jointOffices: ['health', 'emergency'],
    perOffice: 2,
    way: 'random',
    ratio: 5,
    visits: 30,
    from: '2023-03-01',
    to: '2023-11-30',
  });
const check = (on: string): SampleAct =>
  act(on, 'check', 'reviewer', { legalityPassed: true, legalityOpinion: '依据充分，同意。' });

const plan = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'inspections/plan',
  version: 'apl2021',
  label,
  acts,
  referred: items,
  found: { sameTrade: [otherPlan] },
});

/** A round declared void takes its secrets with it. */
const secrets = [
  ['1'.repeat(64), '2'.repeat(64)],
  ['3'.repeat(64), '4'.repeat(64)],
] as const;
const task: Stated = {
  plan: 'plan-annual',
  item: 'item-1',
  itemName: '餐饮服务食品安全检查',
  batch: '2023年第1批',
  industry: 'catering',
  count: 2,
  from: '2023-03-10',
  to: '2023-06-30',
  joint: false,
  scheme: '按信用风险分类加权抽取。',
};
const begin: readonly SampleAct[] = [
  act('2023-03-01', 'plan', 'clerk', task),
  act('2023-03-02', 'approveScheme', 'clerk'),
];
const commits = (on: string, round: 0 | 1 = 0): SampleAct[] => [
  act(on, 'commit', 'clerk', { commitment: commitmentOf(secrets[round][0]) }),
  act(on, 'commit', 'watcher', { commitment: commitmentOf(secrets[round][1]) }),
];
const reveals = (on: string, round: 0 | 1 = 0): SampleAct[] => [
  act(on, 'reveal', 'clerk', { secret: secrets[round][0] }),
  act(on, 'reveal', 'watcher', { secret: secrets[round][1] }),
];
const drawSample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'inspections/draw',
  version: 'apl2021',
  label,
  acts,
  referred: [...items, ...plans(2023)],
  people: [
    { id: 'watcher', name: '示例见证人', office: 'justice', capacities: ['inspections.supervisor'], certificates: [] },
  ],
  pools: {
    drawing: {
      subjects: ['a', 'b', 'c', 'd', 'b'].map((risk, n) => ({
        id: `subject-${n + 1}`,
        label: `示例企业${n + 1}`,
        case: risk,
        ...(n === 4 ? { capped: true } : {}),
        ...(n === 1 ? { recused: ['officer'] } : {}),
      })),
      inspectors: ['officer', 'officer2', 'officer3'].map((person, n) => ({
        id: `inspector-${n + 1}`,
        label: `示例人员${n + 1}`,
        person,
      })),
      partners: ['health', 'emergency'].flatMap((authority) =>
        [1, 2, 3].map((n) => ({
          id: `inspector-${authority}-${n}`,
          label: `示例${authority}人员${n}`,
          person: `${authority}-${n}`,
          authority,
        })),
      ),
    },
  },
});

export const planSamples: readonly Sample[] = [
  plan(
    '年度计划：处理意见、修改、公布、调整、执行、总结',
    act('2022-11-15', 'draft', 'clerk', annual),
    merge('2022-11-20'),
    check('2022-11-25'),
    act('2022-12-01', 'file', 'clerk'),
    act('2022-12-10', 'oppose', 'supervisor', {
      reviewNote: '与县卫健委计划重复。',
      problem: 'duplicate',
      opinion: '请与县卫健委联合检查。',
    }),
    merge('2022-12-12'),
    check('2022-12-13'),
    act('2022-12-14', 'file', 'clerk'),
    act('2023-01-06', 'review', 'supervisor', { reviewNote: '没有重复。' }),
    act('2023-01-10', 'announce', 'clerk', { announcedOn: '2023-01-10' }),
    act('2023-06-01', 'adjust', 'clerk', { adjustReason: '机构改革，检查户数减少。', fileBy: '2022-12-31' }),
    merge('2023-06-02'),
    check('2023-06-03'),
    act('2023-06-05', 'file', 'clerk'),
    act('2023-06-06', 'review', 'supervisor', { reviewNote: '没有异议。' }),
    act('2023-06-07', 'announce', 'head', { announcedOn: '2023-06-07' }),
    act('2023-12-05', 'execute', 'clerk', { done: 30, found: 4 }),
    act('2023-12-20', 'summarise', 'clerk', { summary: '完成30户，发现问题4户，均已改正。' }),
  ),
  plan(
    '专项检查：县政府批准',
    act('2023-05-08', 'draft', 'clerk', {
      ...annual,
      planKind: 'special',
      way: 'key',
      keyGround: '夏季食物中毒高发。',
      from: '2023-06-01',
      to: '2023-08-31',
      fileBy: '2023-06-30',
    }),
    act('2023-05-09', 'merge', 'clerk', {
      mergeNote: '单独实施。',
      joint: false,
      notMergedWhy: '其他机关没有专项。',
      way: 'key',
      keyGround: '夏季食物中毒高发。',
      ratio: 100,
      visits: 20,
      from: '2023-06-01',
      to: '2023-08-31',
    }),
    check('2023-05-10'),
    act('2023-05-12', 'approveCampaign', 'government', { discussion: '县政府常务会议，2023年5月12日' }),
    act('2023-05-15', 'file', 'clerk'),
    act('2023-05-20', 'review', 'supervisor', { reviewNote: '没有异议。' }),
  ),
  plan(
    '不再实施',
    act('2022-11-15', 'draft', 'clerk', annual),
    act('2022-11-16', 'cancel', 'clerk', { cancelReason: '事项取消。' }),
  ),
];

export const drawSamples: readonly Sample[] = [
  drawSample(
    '随机抽取：排除、承诺、冻结、揭示、抽取、作废重抽、完成',
    ...begin,
    act('2023-03-03', 'exclude', 'clerk', { excluded: 'subject-4', excludedWhy: '停业，正在注销。' }),
    ...commits('2023-03-03'),
    act('2023-03-03', 'freeze', 'clerk'),
    ...reveals('2023-03-03'),
    act('2023-03-03', 'draw', 'clerk'),
    act('2023-03-06', 'void', 'head', { voidReason: '名录遗漏一个乡镇，重新抽取。' }),
    ...commits('2023-03-07', 1),
    act('2023-03-07', 'freeze', 'clerk'),
    ...reveals('2023-03-07', 1),
    act('2023-03-07', 'draw', 'clerk'),
    act('2023-06-29', 'finish', 'clerk', { inspected: 2, finishNote: '全部完成。' }),
  ),
  drawSample(
    '联合抽取',
    act('2023-03-01', 'plan', 'clerk', {
      ...task,
      joint: true,
      jointOffices: ['health', 'emergency'],
      perOffice: 2,
      township: 'liantang',
    }),
    act('2023-03-02', 'approveScheme', 'clerk'),
    ...commits('2023-03-03'),
    act('2023-03-03', 'freeze', 'clerk'),
    ...reveals('2023-03-03'),
    act('2023-03-03', 'draw', 'clerk'),
  ),
  drawSample('不再抽取', ...begin, act('2023-03-03', 'cancel', 'clerk', { cancelReason: '计划调整。' })),
];
