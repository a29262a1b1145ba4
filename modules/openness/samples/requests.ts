/** Sample requests: every outcome for every kind of applicant, and every turn that a request may take. */
import type { PersonFacts, ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { type ApplicantKind, applicantKinds, type Outcome, outcomes } from '../options.ts';
import { consultThird, recipes, thirdNames } from './answers.ts';
import { act, citizen, type Stated, sampleOf, thirdAsked } from './words.ts';

const people: readonly PersonFacts[] = [
  { id: 'asked', name: '示例机关人员', office: 'co-office', capacities: ['openness.consulted'], certificates: [] },
];
const other = (state: string): ReferredMatter => ({
  id: state === 'served' ? 'earlier' : 'pending',
  module: 'openness',
  procedure: 'request',
  state,
  file: { applicants: [citizen], wanted: '示例路段的设计方案' },
  openedOn: '2026-08-03',
});
const earlier = [other('served'), other('searching')];
const [first, second] = thirdNames;
/** Samples in which the third parties stand as given. */
const withThirds = (...thirds: readonly ReferredMatter[]) =>
  sampleOf('openness/request', 'ogi2019', {
    referred: earlier,
    people,
    found: { sameApplicant: [other('served')], thirds },
  });
const sample = withThirds();
/** One objected, one agreed: nothing of the first may be given. */
const objectedSample = withThirds(
  thirdAsked(first, 'objected', { answeredOn: '2026-09-22' }),
  thirdAsked(second, 'agreed', { answeredOn: '2026-09-21' }),
);

const base: Stated = {
  applicants: [citizen],
  applicantKind: 'natural',
  email: 'example@example.invalid',
  postAddress: '示例县示例路1号',
  wanted: '示例路段的设计方案和批复',
  wantedNumber: '示例文号',
  form: 'electronic',
  way: 'online',
};
const receive = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'receive', 'officer', { channel: 'inPerson', arrivedOn: on, receivedOn: on, ...base, ...over });
const search = (on: string, searchResult: string): SampleAct =>
  act(on, 'search', 'officer', {
    searchSystems: '公文系统、档案室',
    searchTerms: '示例路段、设计方案',
    searchPeriod: '2020年至今',
    searchResult,
  });
const draft = (on: string, outcome: Outcome, name = 'draft'): SampleAct =>
  act(on, name, 'officer', { outcome, ...recipes[outcome].stated });
const serve = (on: string): SampleAct =>
  act(on, 'serve', 'officer', { servedOn: on, serviceMethod: 'online', receiptSigned: true });

/** Received on 14 September, searched two days later, answered by the end of the month. */
function told(outcome: Outcome, kind: ApplicantKind): SampleAct[] {
  const recipe = recipes[outcome];
  const late = recipe.first !== undefined;
  return [
    receive('2026-09-14', { applicantKind: kind }),
    ...(recipe.first ?? []),
    act(late ? '2026-09-24' : '2026-09-14', 'accept', 'officer'),
    search(late ? '2026-09-24' : '2026-09-14', recipe.search ?? 'found'),
    ...(recipe.before ?? []),
    draft('2026-09-28', outcome),
    act('2026-09-29', 'sign', 'head'),
  ];
}

const everyAnswer = Object.keys(outcomes).flatMap((outcome) =>
  Object.keys(applicantKinds).map((kind) =>
    (recipes[outcome as Outcome].before?.includes(consultThird) ? objectedSample : sample)(
      `${outcomes[outcome as Outcome]}（${applicantKinds[kind as ApplicantKind]}）`,
      ...told(outcome as Outcome, kind as ApplicantKind),
    ),
  ),
);

const correcting = (kind: ApplicantKind): SampleAct[] => [
  receive('2026-09-14', { applicantKind: kind }),
  act('2026-09-17', 'requestCorrection', 'officer', {
    correctionItems: '请写明年份\n请写明项目名称',
    correctionBy: '2026-09-28',
  }),
];
const feeNoticed = (kind: ApplicantKind): SampleAct[] => [
  receive('2026-08-03', { applicantKind: kind }),
  act('2026-08-03', 'accept', 'officer'),
  act('2026-08-04', 'feeNotice', 'officer', {
    feeServedOn: '2026-08-04',
    sameCount: 31,
    feeMode: 'items',
    feeBefore: 30,
    feeItems: 1,
    feeAmount: 20_000,
    feeReason: '本月第三十一件申请，明显超过合理范围。',
  }),
];

const everyKind = Object.keys(applicantKinds).flatMap((name) => {
  const kind = name as ApplicantKind;
  return [
    sample(
      `逾期不补正（${applicantKinds[kind]}）`,
      ...correcting(kind),
      act('2026-09-30', 'abandonUncorrected', 'law'),
    ),
    sample(`逾期未缴费（${applicantKinds[kind]}）`, ...feeNoticed(kind), act('2026-09-30', 'abandonUnpaid', 'law')),
  ];
});

const online = act('2026-09-14', 'submit', 'applicant', { ...base, submittedOn: '2026-09-14' });
const heard = (on: string): SampleAct => act(on, 'hearThirds', 'law');
const consultOrgan = act('2026-09-16', 'consultOrgan', 'officer', {
  coOffice: 'co-office',
  coContent: '联合批复的文件。',
});
const started = (date: string): SampleAct[] => [receive(date), act(date, 'accept', 'officer'), search(date, 'found')];
const extend = act('2026-10-14', 'extend', 'officer', { extendDays: 10, extendReason: '检索的年份较多' });

export const requestSamples: readonly Sample[] = [
  ...everyAnswer,
  ...everyKind,
  withThirds(
    thirdAsked(first, 'silent', { servedOn: '2026-09-17' }, '2026-10-15'),
    thirdAsked(second, 'late', { servedOn: '2026-09-16' }, '2026-10-14'),
  )(
    '网上提交、确认、第三方逾期、延长、退回、送达、归档、建议',
    online,
    act('2026-09-15', 'confirm', 'officer', { receivedOn: '2026-09-15' }),
    act('2026-09-15', 'accept', 'officer'),
    search('2026-09-15', 'found'),
    consultThird,
    heard('2026-10-15'),
    act('2026-10-19', 'extend', 'officer', { extendDays: 20, extendReason: '材料较多' }),
    act('2026-10-20', 'draft', 'officer', { outcome: 'granted', ...recipes.granted.stated, involvesThird: true }),
    act('2026-10-21', 'returnDraft', 'head', { returnReason: '请写明附件。' }),
    act('2026-10-22', 'draft', 'officer', { outcome: 'granted', ...recipes.granted.stated, involvesThird: true }),
    act('2026-10-23', 'sign', 'head'),
    serve('2026-10-26'),
    act('2026-10-27', 'archive', 'officer'),
    act('2026-10-28', 'suggest', 'applicant', { suggestion: '涉及全村出行，建议主动公开。' }),
    act('2026-10-30', 'adopt', 'officer', { suggestionAnswer: '同意纳入主动公开，已报审查。' }),
  ),
  withThirds(
    thirdAsked(first, 'told', { answeredOn: '2026-09-17' }),
    thirdAsked(second, 'stopped', { endedOn: '2026-09-17' }),
  )(
    '第三方反对、公共利益、机关签收后逾期视为同意',
    ...started('2026-09-14'),
    consultThird,
    heard('2026-09-17'),
    act('2026-09-18', 'override', 'officer', { publicInterest: '关系全村饮水安全，不公开将造成重大影响。' }),
    act('2026-09-18', 'consultOrgan', 'officer', { coOffice: 'co-office', coContent: '联合批复的文件。' }),
    act('2026-09-21', 'organServed', 'asked', { organServedOn: '2026-09-21' }),
    act('2026-10-20', 'organDeemed', 'law'),
    draft('2026-10-21', 'granted'),
    act('2026-10-22', 'sign', 'head'),
  ),
  sample(
    '机关同意',
    ...started('2026-09-14'),
    consultOrgan,
    act('2026-09-18', 'organAgree', 'asked', { organOpinion: '同意。' }),
  ),
  sample(
    '机关不同意',
    ...started('2026-09-14'),
    consultOrgan,
    act('2026-09-18', 'organObject', 'asked', { organOpinion: '建议不公开附件。' }),
  ),
  withThirds(
    thirdAsked(first, 'agreed', { answeredOn: '2026-09-18' }),
    thirdAsked(second, 'unreached', { endedOn: '2026-09-17' }),
  )('第三方同意、延长', ...started('2026-09-14'), consultThird, heard('2026-09-18'), extend),
  sample(
    '按页收费、缴费后重新计算',
    ...started('2026-09-14'),
    act('2026-09-16', 'feeNotice', 'officer', {
      feeServedOn: '2026-09-16',
      sameCount: 15,
      feeMode: 'pages',
      feePages: 130,
      feeAmount: 130_000,
      feeReason: '页数明显超过合理范围。',
    }),
    act('2026-09-21', 'payFee', 'officer', { paidOn: '2026-09-21' }),
  ),
  sample(
    '说明理由、延迟答复',
    receive('2026-09-14'),
    act('2026-09-15', 'askReasons', 'officer', {
      sameCount: 12,
      frequencyFacts: '本月十二件申请',
      reasonsBy: '2026-09-22',
    }),
    act('2026-09-18', 'giveReasons', 'applicant', { reasonsGiven: '研究课题需要历年数据。' }),
    act('2026-09-21', 'delayReply', 'officer', {
      delayedUntil: '2026-11-30',
      delayReason: '共十二件，涉及二十年的档案',
    }),
    search('2026-09-22', 'found'),
    draft('2026-11-16', 'granted'),
    act('2026-11-17', 'sign', 'head'),
  ),
  sample(
    '当场答复、送达、责令重新答复',
    receive('2026-08-03', { channel: 'oral', oralReason: '申请人书写有困难', helpNeeded: true }),
    act('2026-08-03', 'answerOnSpot', 'officer', {
      outcome: 'alreadyPublic',
      whereToGet: '县政府门户网站“规划计划”栏目',
    }),
    serve('2026-08-03'),
    act('2026-08-05', 'suggest', 'applicant', { suggestion: '建议主动公开附图。' }),
    act('2026-08-10', 'decline', 'officer', { suggestionAnswer: '附图不属于主动公开的范围。' }),
    act('2026-10-12', 'redo', 'officer', {
      redoOn: '2026-10-12',
      redoBy: '示例市人民政府',
      redoDocument: '示例复决〔2026〕1号',
      redoDays: 15,
    }),
    search('2026-10-13', 'found'),
    draft('2026-10-14', 'granted', 'draftAgain'),
    act('2026-10-15', 'returnAgain', 'head', { returnReason: '请补充附图。' }),
    draft('2026-10-16', 'granted', 'draftAgain'),
    act('2026-10-19', 'signAgain', 'head'),
  ),
  sample(
    '推迟补正期限后撤回',
    ...correcting('natural'),
    act('2026-09-24', 'excuseDelay', 'officer', { delayCause: '住院治疗', correctionBy: '2026-10-20' }),
    act('2026-10-12', 'withdraw', 'applicant', { outcome: 'otherEnd', withdrawReason: '已经看到' }),
  ),
  sample(
    '合并办理',
    receive('2026-09-14'),
    act('2026-09-15', 'merge', 'officer', {
      outcome: 'otherEnd',
      mergedInto: 'pending',
      mergeNote: '与以前的申请内容相同。',
    }),
  ),
  sample('没有确认收到', online, act('2026-09-15', 'cancel', 'applicant', { cancelReason: '填错了机关' })),
];
