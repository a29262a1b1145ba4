/** Samples of special supervision actions. */
import { act, material, type Stated, sampleOf, unit } from './means.ts';

const sample = sampleOf('');
const plan: Stated = {
  name: '示例专项监督',
  basis: '示例工作方案',
  scope: '示例监督内容',
  units: [unit],
  from: '2023-03-01',
  to: '2023-06-30',
  scheme: '自查、实地检查、整改、报告。',
};
const check: Stated = {
  checkedUnit: unit,
  checkedOn: '2023-04-03',
  inspectors: ['supervisor', 'supervisor2'],
  noInterest: true,
  means: ['test', 'files', 'site'],
  examined: 20,
  filesSeen: 10,
  checkFindings: '现场抽考合格，案卷有缺项。',
};
const begun = [
  act('2023-03-01', 'initiate', 'supervisor', plan),
  act('2023-03-02', 'approvePlan', 'supervisor'),
  act('2023-03-03', 'notify', 'supervisor', { notice: '请按要求自查。', selfCheckBy: '2023-03-24' }),
];

export const actionSamples = [
  sample(
    '自查、检查、整改、报告、通报',
    ...begun,
    act('2023-03-20', 'selfReport', 'contact', { selfReport: '已经自查，发现问题两个。', selfProblems: 2 }),
    act('2023-04-03', 'check', 'supervisor', check),
    act('2023-04-10', 'listProblems', 'supervisor', {
      problems: '一、示例问题；二、示例问题。',
      problemUnits: [unit],
      problemCount: 2,
      rectifyBy: '2023-05-10',
    }),
    act('2023-05-08', 'reportRectification', 'contact', {
      rectification: '两个问题都已经整改。',
      rectifyEvidence: material('整改照片.jpg'),
    }),
    act('2023-05-12', 'acceptRectification', 'supervisor', { acceptedUnits: [unit], acceptNote: '整改到位。' }),
    act('2023-05-15', 'end', 'supervisor', { endedOn: '2023-05-15' }),
    act('2023-05-25', 'report', 'supervisor', { report: '专项监督检查示例单位一次，发现问题两个，已经全部整改到位。' }),
    act('2023-06-01', 'bulletin', 'supervisor', { bulletin: '各单位应当举一反三。' }),
  ),
  sample(
    '没有发现问题',
    ...begun,
    act('2023-04-03', 'check', 'supervisor', check),
    act('2023-04-20', 'endClean', 'supervisor', { endedOn: '2023-04-20' }),
  ),
  sample(
    '不再开展',
    act('2023-03-01', 'initiate', 'supervisor', plan),
    act('2023-03-02', 'cancel', 'supervisor', { cancelReason: '并入上级的专项监督。' }),
  ),
];
