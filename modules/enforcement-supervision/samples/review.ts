/** Samples of review campaigns, with a draw that can be computed again, and of supervisors' certificates. */
import { commitmentOf } from '../../../kernel/draw/index.ts';
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { act, known, material, type Stated, sampleOf } from './means.ts';

const first = ['1'.repeat(64), '2'.repeat(64)] as const;
const again = ['3'.repeat(64), '4'.repeat(64)] as const;
const cases = [1, 2, 3, 4, 5].map((n) => ({
  id: `case-${n}`,
  label: `示例当事人${n}示例案由`,
  ...(n === 5 ? { capped: true } : {}),
}));
const witness = {
  id: 'outside',
  name: '示例见证人',
  office: 'rule-of-law',
  capacities: ['enforcement-supervision.witness'],
  certificates: [],
};
const sample = sampleOf('review', 'apl2021', {
  people: [witness],
  referred: [
    { id: 'case-4', module: 'penalties', procedure: 'penalties', state: 'archived', file: {}, openedOn: '2022-05-01' },
  ],
  pools: { drawing: { cases } },
  found: {
    files: [1, 2, 3].map((n) => known('review-case', `file-${n}`, 'settled', { case: `case-${n}`, cause: '示例案由' })),
  },
});
const plan: Stated = {
  name: '示例案卷评查',
  scope: '已结案的行政处罚案卷',
  count: 2,
  scheme: '随机抽取，两人分别评分。',
};
const drawing = (on: string, secrets: readonly [string, string]): SampleAct[] => [
  act(on, 'commit', 'supervisor', { commitment: commitmentOf(secrets[0]) }),
  act(on, 'commit', 'outside', { commitment: commitmentOf(secrets[1]) }),
  act(on, 'freeze', 'supervisor'),
  act(on, 'reveal', 'supervisor', { secret: secrets[0] }),
  act(on, 'reveal', 'outside', { secret: secrets[1] }),
  act(on, 'draw', 'supervisor'),
];

export const reviewSamples: readonly Sample[] = [
  sample(
    '抽取、作废重抽、评查、通报、整改',
    act('2023-09-01', 'plan', 'supervisor', plan),
    act('2023-09-04', 'approvePlan', 'supervisor'),
    act('2023-09-05', 'exclude', 'supervisor', { excluded: 'case-4', excludedWhy: '案卷正在法院调阅。' }),
    ...drawing('2023-09-06', first),
    act('2023-09-06', 'void', 'chief', { voidReason: '见证人的单位填写错误。' }),
    ...drawing('2023-09-07', again),
    act('2023-09-08', 'assign', 'chief', {
      reviewers: ['supervisor', 'supervisor2'],
      arbiters: ['chief'],
      trainedOn: '2023-09-07',
      training: '评查标准和方法',
      scoreBy: '2023-10-31',
    }),
    act('2023-10-27', 'report', 'supervisor', {
      reviewed: 2,
      excellent: 1,
      good: 1,
      fair: 0,
      fail: 0,
      commonProblems: '送达回证填写不完整。',
      bulletin: '各单位应当对照整改。',
    }),
    act('2023-11-20', 'close', 'supervisor', {
      rectification: '共性问题已经整改。',
      evidence: material('整改情况.pdf'),
    }),
  ),
  sample(
    '不再评查',
    act('2023-09-01', 'plan', 'supervisor', plan),
    act('2023-09-02', 'cancel', 'chief', { cancelReason: '并入上级评查。' }),
  ),
];

const card = sampleOf('certificate');
const issue = act('2022-01-10', 'issue', 'chief', {
  holder: 'supervisor',
  body: 'office',
  number: '监示例001',
  validFrom: '2022-01-10',
  validUntil: '2024-01-09',
  training: '考核合格。',
});
export const certificateSamples: readonly Sample[] = [
  card(
    '核发、暂扣、发还、换证、届满',
    issue,
    act('2022-06-01', 'suspend', 'chief', { suspendReason: '证件出借他人。' }),
    act('2022-07-01', 'reinstate', 'chief', { reinstateNote: '已经改正。' }),
    act('2023-12-01', 'renew', 'chief', {
      number: '监示例001',
      validFrom: '2024-01-10',
      validUntil: '2025-01-09',
      training: '考核合格。',
    }),
    act('2025-01-10', 'expire', 'law'),
  ),
  card('注销', issue, act('2022-06-01', 'cancel', 'chief', { cancelGround: 'transferred' })),
];
