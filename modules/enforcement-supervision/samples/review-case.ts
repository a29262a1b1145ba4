/** Samples of reviewed files: agreement, arbitration, objection and recheck, rectification. */
import type { ReferredFinding, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { act, known, material, type Stated, sampleOf, unit } from './means.ts';

const lack = (
  finding: string,
  label: string,
  weight: 'veto' | 'grave' | 'slight',
  outcome: 'missing' | 'excused' = 'missing',
): ReferredFinding => ({ finding, label, group: 'record', groupLabel: '执法全过程记录', weight, outcome });
const drawn = JSON.stringify({ cases: ['case-1', 'case-2'].map((id) => ({ id, label: `示例当事人${id}示例案由` })) });
const penalty = (id: string, findings: readonly ReferredFinding[]) => ({
  id,
  module: 'penalties',
  procedure: 'penalties',
  number: `示例案〔2023〕${id.slice(-1)}号`,
  state: 'archived',
  file: { causeName: '示例案由' },
  openedOn: '2022-05-01',
  office: unit,
  authority: unit,
  findings,
});
const sample = sampleOf('review-case', 'apl2021', {
  referred: [
    known('review', 'review-1', 'scoring', {
      name: '示例案卷评查',
      drawn,
      reviewers: ['reviewer', 'reviewer2'],
      arbiters: ['arbiter'],
    }),
    penalty('case-1', [lack('filmed', '听证有音像记录', 'slight'), lack('late', '按期公开', 'grave', 'excused')]),
    penalty('case-2', [lack('officers', '调查有两名以上执法人员', 'veto')]),
  ],
});
const open = (id: string): SampleAct =>
  act('2023-09-11', 'open', 'supervisor', {
    campaign: 'review-1',
    campaignName: '示例案卷评查',
    case: id,
    cause: '示例案由',
    reviewers: ['reviewer', 'reviewer2'],
    arbiter: ['arbiter'],
  });
const first = (score: number, deductions: string, over: Stated = {}): SampleAct =>
  act('2023-09-12', 'scoreFirst', 'reviewer', { firstScore: score, firstDeductions: deductions, ...over });
const second = (score: number, deductions: string, over: Stated = {}): SampleAct =>
  act('2023-09-13', 'scoreSecond', 'reviewer2', { secondScore: score, secondDeductions: deductions, ...over });
const agreed = (score: number): SampleAct =>
  act('2023-09-14', 'reconcile', 'supervisor', { score, scoreReason: '两人意见相近，取其中。' });
const fedBack = (grade: string, problems: string): SampleAct[] => [
  act('2023-09-15', 'grade', 'supervisor', { grade, ...(problems === '' ? {} : { problems }) }),
  act('2023-09-18', 'feedback', 'supervisor', { unit }),
];

export const reviewCaseSamples: readonly Sample[] = [
  sample(
    '评分、合议、没有异议、整改',
    open('case-1'),
    first(93, '扣2分，程序，听证没有音像记录\n扣5分，文书，送达回证没有签收日期'),
    second(95, '扣2分，程序，听证没有音像记录\n扣3分，归档，案卷没有编写页码'),
    agreed(94),
    ...fedBack('excellent', '完善听证音像记录。'),
    act('2023-10-10', 'settleUncontested', 'law'),
    act('2023-10-16', 'rectify', 'contact', { rectification: '已经整改。', evidence: material('整改照片.jpg') }),
    act('2023-10-17', 'sendBack', 'supervisor', { acceptNote: '缺少制度文本。' }),
    act('2023-10-20', 'rectify', 'contact', { rectification: '已经补充。', evidence: material('音像记录制度.pdf') }),
    act('2023-10-23', 'accept', 'supervisor', { acceptNote: '整改到位。' }),
  ),
  sample(
    '否决项、复评、异议、复核',
    open('case-2'),
    first(90, '扣10分，主体，只有一名执法人员签名', { firstVetoes: ['subject'] }),
    second(98, '扣2分，文书，笔录没有逐页签名', { secondNote: '经核对，另一名执法人员在附页签名。' }),
    act('2023-09-14', 'arbitrate', 'arbiter', {
      score: 90,
      vetoes: ['subject'],
      scoreReason: '附页不能证明参加调查。',
    }),
    ...fedBack('fail', '应当由两名以上执法人员调查。'),
    act('2023-09-20', 'object', 'contact', { objection: '另一名执法人员全程参加调查。' }),
    act('2023-09-27', 'recheck', 'supervisor', {
      recheckers: ['chief', 'chief2'],
      recheckNote: '提交的材料不足以证明，维持原评查意见。',
      score: 90,
      vetoes: ['subject'],
      grade: 'fail',
    }),
  ),
  sample(
    '没有问题，办结',
    open('case-1'),
    first(98, '扣2分，程序，听证没有音像记录'),
    second(98, '扣2分，程序，听证没有音像记录'),
    agreed(98),
    ...fedBack('excellent', ''),
    act('2023-10-10', 'settleUncontested', 'law'),
    act('2023-10-11', 'closeClean', 'supervisor'),
  ),
];
