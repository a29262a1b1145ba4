/** Dated sample decisions: together they take every act and issue every paper. */
import { addDays } from '../../../kernel/calendar/index.ts';
import type { ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { act, other, type Stated, sampleOf } from './means.ts';

const sample = sampleOf('decisions');

const proposed: readonly SampleAct[] = [
  act('2026-01-05', 'suggest', 'office', {
    subject: '示例公共停车设施布局方案',
    kind: 'policy',
    within: true,
    proposer: 'deputies',
    proposedBy: '示例建议第1号',
    suggestion: '解决老城区停车难，利用边角地增设泊位。',
    studyOffice: 'office',
  }),
  act('2026-01-08', 'study', 'drafter', { study: '问题突出，方案可行，建议启动。' }),
];
const initiated: readonly SampleAct[] = [
  ...proposed,
  act('2026-01-12', 'initiate', 'mayor', { leadOffice: 'office', initiation: '三个月内提请审议。' }),
];
const draft: Stated = {
  draftTitle: '示例公共停车设施布局方案',
  draftText: '新建泊位五百个，分两年实施。',
  bases: '示例条例第二十条。',
  research: '走访十二个社区。',
  divergent: false,
  optionCount: 1,
  unitsConsulted: '征求了六个单位的意见。',
  disputes: '无',
  technical: true,
  riskSensitive: true,
  affectsMarket: true,
  hearingRequired: false,
  groups: true,
  undisclosable: false,
};
const consulted = other(
  'consulted',
  'consultation',
  'concluded',
  { about: 'story', closesOn: '2026-02-20' },
  '2026-01-16',
);
const participate: Stated = {
  ways: ['public', 'meeting'],
  consultation: 'consulted',
  participation: '收到意见三条，采纳一条。',
  groupsHeard: '与商户代表座谈。',
};
const argue: Stated = {
  expertMode: 'meeting',
  experts: '示例大学交通工程专业教授；示例规划院工程师',
  expertBody: '示例规划院',
  expertsIndependent: true,
  expertOpinion: '必要、可行；有一名专家建议缩小规模。',
  expertsSigned: true,
  expertAdoption: '采纳缩小规模的意见。',
};
const risk = (riskLevel: string): Stated => ({
  riskBy: '示例评估公司',
  riskHeard: '听取公安、信访部门意见。',
  riskPoints: '施工噪声、占道。',
  riskMeasures: '错峰施工。',
  riskPlan: '设现场联系人。',
  riskLevel,
});
const competition = (result: string): Stated => ({
  competitionBy: '示例局会同承办单位',
  competition: result,
  competitionOpinion: '没有指定经营者。',
  ...(result === 'exception' ? { competitionUntil: '2028-12-31' } : {}),
});
const formed: readonly SampleAct[] = [
  act('2026-02-25', 'participate', 'drafter', participate),
  act('2026-02-26', 'callHearing', 'drafter', {
    hearingOn: '2026-03-10',
    hearingPlace: '示例会议室',
    hearingSelection: '公开报名，随机抽取。',
    hearingPeople: '张某（居民）、李某（商户）',
  }),
  act('2026-02-26', 'publish', 'drafter', { publication: 'hearing', secrecyReviewed: true }),
  act('2026-03-10', 'recordHearing', 'drafter', { hearingRecord: '参加人建议保留绿化。', hearingSigned: true }),
  act('2026-03-11', 'argue', 'drafter', argue),
  act('2026-03-12', 'assessRisk', 'drafter', risk('medium')),
  act('2026-03-13', 'reviewCompetition', 'drafter', competition('compliant')),
];
const drafted: readonly SampleAct[] = [...initiated, act('2026-01-15', 'draft', 'drafter', draft)];
const review = (on: string, issued: string, legality: string): readonly SampleAct[] => [
  act(on, 'sendForReview', 'drafter', { reviewBy: issued }),
  act(issued, 'takeOpinion', 'drafter', {
    legality,
    legalityNumber: '示例审〔2026〕1号',
    legalityIssuedOn: issued,
    counselHeard: '法律顾问没有不同意见。',
  }),
];
const dossier: Stated = {
  revisedAsAdvised: '已经逐条修改。',
  fileDraft: 'present',
  fileCompetition: 'present',
  fileParticipation: 'present',
  fileExperts: 'present',
  fileRisk: 'present',
  fileLegality: 'present',
};
const itemOf = (id: string, result: string, on = '2026-04-10'): ReferredMatter =>
  other(id, 'item', 'resolved', {
    about: 'story',
    result,
    discussedOn: on,
    speakers: ['member', 'mayor'],
    discussion: '示例组成人员：同意。县长：同意。',
    dissent: '无',
  });
const items = [
  itemOf('passed', 'approved'),
  itemOf('rejected', 'disapproved'),
  itemOf('put-off', 'postponed'),
  itemOf('sent-back', 'returned'),
  itemOf('stopped', 'approved', '2026-12-10'),
  itemOf('passed-again', 'approved', '2026-10-09'),
];
const submitted: readonly SampleAct[] = [
  ...drafted,
  ...formed,
  ...review('2026-03-16', '2026-03-26', 'lawfulAfterRevision'),
  act('2026-03-30', 'submit', 'drafter', dossier),
];
const meet = (name: string, item: string, over: Stated = {}): SampleAct =>
  act('2026-04-10', name, 'clerk', { item, discussedOn: '2026-04-10', ...over });
const party: Stated = {
  congress: true,
  congressDone: '已向人大常委会报告。',
  partyReportedOn: '2026-04-15',
  partyConsents: true,
  partyReply: '县委常委会会议同意',
};
const decided: readonly SampleAct[] = [
  ...submitted,
  meet('discuss', 'passed'),
  act('2026-04-16', 'reportParty', 'office', party),
  act('2026-04-20', 'decide', 'mayor', { decision: '同意实施。' }),
];
const executing: readonly SampleAct[] = [
  ...decided,
  act('2026-04-22', 'publish', 'office', { publication: 'decision', secrecyReviewed: true }),
  act('2026-04-23', 'announce', 'office', {
    announcedOn: '2026-04-22',
    announcedIn: ['gazette', 'site'],
    interpretation: '召开新闻发布会。',
  }),
  act('2026-04-24', 'assignExecution', 'office', { executors: ['office'], execution: '每季度报告。' }),
  act('2026-04-27', 'archiveProcess', 'drafter', {
    archive: [
      'study',
      'initiation',
      'draft',
      'participation',
      'experts',
      'risk',
      'competition',
      'legality',
      'minutes',
      'party',
      'decision',
    ],
    archiveNumber: '示例2026-1',
  }),
  act('2026-07-06', 'reportExecution', 'drafter', { progress: '完成一半。' }),
];

/** The same acts twenty-six weeks later, with every day that they state. */
const halfAYearOn = (acts: readonly SampleAct[]): readonly SampleAct[] =>
  acts.map(({ on, stated, ...rest }) => ({
    ...rest,
    on: addDays(on, 182),
    ...(stated === undefined
      ? {}
      : {
          stated: Object.fromEntries(
            Object.entries(stated).map(([name, value]) => [
              name,
              typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? addDays(value, 182) : value,
            ]),
          ),
        }),
  }));

const told = (label: string, acts: readonly SampleAct[]): Sample =>
  sample(label, acts, { referred: [consulted, ...items] });

export const decisionSamples: readonly Sample[] = [
  told('全部程序、公布、归档、后评估、执行完毕', [
    ...executing,
    act('2026-10-12', 'startEvaluation', 'mayor', { evaluationReason: 'manyOpinions', evaluator: '示例研究院' }),
    act('2026-11-20', 'evaluate', 'office', { evaluation: '效果良好，建议增加夜间泊位。', evaluationResult: 'keep' }),
    act('2026-11-23', 'publish', 'office', { publication: 'evaluation', secrecyReviewed: true }),
    act('2026-12-21', 'finish', 'office', { progress: '全部完成。' }),
  ]),
  told('中止、恢复、再中止、停止执行', [
    ...executing,
    act('2026-08-03', 'suspend', 'mayor', { trouble: 'forceMajeure', suspendWhy: '洪水淹没施工现场。' }),
    act('2026-08-20', 'resume', 'mayor', { resumeWhy: '险情解除。' }),
    act('2026-11-02', 'suspend', 'mayor', { trouble: 'change', suspendWhy: '地铁改线。' }),
    act('2026-12-11', 'terminate', 'mayor', { item: 'stopped', stopWhy: '目的已经不能实现。' }),
  ]),
  told('重大调整，重新履行程序', [
    ...executing,
    act('2026-08-03', 'suspend', 'mayor', { trouble: 'change', suspendWhy: '情况变化。' }),
    act('2026-08-10', 'adjust', 'mayor', { adjustWhy: '规模需要缩小。' }),
    act('2026-08-11', 'skipHearing', 'drafter', { hearingSkipWhy: '没有较大分歧。' }),
  ]),
  told('重大调整，重新决定，公开的决定随之变更', [
    ...executing,
    act('2026-08-03', 'suspend', 'mayor', { trouble: 'change', suspendWhy: '情况变化。' }),
    act('2026-08-10', 'adjust', 'mayor', { adjustWhy: '规模需要缩小。' }),
    ...halfAYearOn([
      ...formed,
      ...review('2026-03-16', '2026-03-26', 'lawful'),
      act('2026-03-30', 'submit', 'drafter', dossier),
      meet('discuss', 'passed-again'),
      act('2026-04-16', 'reportParty', 'office', party),
      act('2026-04-20', 'decide', 'mayor', { decision: '同意缩小规模后实施。' }),
      act('2026-04-21', 'publish', 'office', { publication: 'decision', secrecyReviewed: true }),
    ]),
  ]),
  told('风险不可控，修改草案后重新评估；不公开、不涉及市场', [
    ...initiated,
    act('2026-01-15', 'draft', 'drafter', {
      ...draft,
      technical: false,
      affectsMarket: false,
      groups: false,
      undisclosable: true,
    }),
    act('2026-01-16', 'skipParticipation', 'drafter', { participationSkipWhy: '涉及工作秘密，依法不予公开。' }),
    act('2026-01-16', 'skipHearing', 'drafter', { hearingSkipWhy: '没有较大分歧。' }),
    act('2026-01-16', 'skipExperts', 'drafter', { expertsSkipWhy: '不属于专业性较强的事项。' }),
    act('2026-01-19', 'assessRisk', 'drafter', risk('uncontrollable')),
    act('2026-01-20', 'revise', 'drafter', {
      draftText: '改为先行试点。',
      changeWhy: '降低风险。',
      outdated: ['risk'],
    }),
    act('2026-01-21', 'skipRisk', 'drafter', { riskSkipWhy: '试点已经另行作社会稳定风险评估，结论为低风险。' }),
    act('2026-01-22', 'skipCompetition', 'drafter', { competitionSkipWhy: '不涉及经营者经济活动。' }),
    ...review('2026-01-23', '2026-02-05', 'lawful'),
    act('2026-02-06', 'submit', 'drafter', {
      ...dossier,
      fileParticipation: 'notApplicable',
      fileExperts: 'notApplicable',
      fileCompetition: 'notApplicable',
      fileRisk: 'notApplicable',
      fileWhy: '依法不公开；不涉及经营者；已另行评估。',
    }),
    meet('discuss', 'passed'),
    act('2026-04-16', 'reportParty', 'office', {
      congress: false,
      partyReportedOn: '2026-04-15',
      partyConsents: true,
      partyReply: '县委常委会会议同意',
    }),
    act('2026-04-20', 'decide', 'mayor', { decision: '同意实施。' }),
    act('2026-04-21', 'keepInternal', 'officeHead', { internalWhy: '依法不予公开。' }),
  ]),
  told('退回补充、暂缓、会议退回、县委退回', [
    ...submitted,
    act('2026-04-01', 'giveBack', 'office', { returnWhy: '缺少专家意见采纳情况。' }),
    act('2026-04-02', 'submit', 'drafter', dossier),
    meet('postpone', 'put-off'),
    act('2026-04-10', 'submit', 'drafter', dossier),
    meet('referBack', 'sent-back', { returnWhy: '请补充资金来源。' }),
    act('2026-04-10', 'submit', 'drafter', dossier),
    meet('discuss', 'passed'),
    act('2026-04-13', 'sendBack', 'office', { returnWhy: '请进一步听取意见。' }),
  ]),
  told('审查时间不足，说明例外；没有在公报刊登', [
    ...drafted,
    ...formed,
    act('2026-03-16', 'sendForReview', 'drafter', { reviewBy: '2026-03-20', shortReviewWhy: '汛期以前必须开工。' }),
    act('2026-03-20', 'takeOpinion', 'drafter', {
      legality: 'lawful',
      legalityNumber: '示例审〔2026〕2号',
      legalityIssuedOn: '2026-03-20',
    }),
    act('2026-03-30', 'submit', 'drafter', dossier),
    meet('discuss', 'passed'),
    act('2026-04-16', 'reportParty', 'office', party),
    act('2026-04-17', 'excuse', 'officeHead', {
      finding: 'reviewTime',
      reason: '汛期以前必须开工，审查部门已经在四个工作日内完成审查。',
    }),
    act('2026-04-20', 'decide', 'mayor', { decision: '同意实施。' }),
    act('2026-04-22', 'publish', 'office', { publication: 'decision', secrecyReviewed: true }),
    act('2026-04-23', 'announce', 'office', {
      announcedOn: '2026-04-22',
      announcedIn: ['site'],
      interpretation: '召开新闻发布会。',
    }),
  ]),
  told('适用例外规定', [...drafted, act('2026-03-13', 'reviewCompetition', 'drafter', competition('exception'))]),
  told('会议不予通过', [...submitted, meet('disapprove', 'rejected')]),
  told('不启动', [...proposed, act('2026-01-09', 'decline', 'mayor', { declineWhy: '条件还不具备。' })]),
  told('撤回', [...initiated, act('2026-01-20', 'withdraw', 'unitHead', { withdrawWhy: '上级已有统一规定。' })]),
];
