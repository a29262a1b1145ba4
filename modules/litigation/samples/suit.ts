/** Samples of suits: won and lost, answered late, extended, settled, transferred, appealed, remanded, tried again. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { type Stated, sampleOf, step } from './acts.ts';

const sample = sampleOf('litigation', 'adll2017');

const base: Stated = {
  instance: 'first',
  side: 'respondent',
  court: '示例县人民法院',
  courtLevel: 'basic',
  caseNumber: '（2026）示0121行初1号',
  cause: 'penalty',
  plaintiffs: [{ kind: 'citizen', name: '张示例', phone: '13800000001' }],
  defendantKind: 'department',
  defendantMode: 'sole',
  route: 'direct',
  actName: '行政处罚决定',
  actNumber: '示罚〔2026〕1号',
  claims: '撤销行政处罚决定。',
  procedureKind: 'ordinary',
};
const receive = (on: string, over: Stated = {}) =>
  step(on, 'receive', 'registrar', { ...base, receivedOn: on, ...over });
const assign = (on: string) =>
  step(on, 'assign', 'registrar', {
    respondingUnit: 'example-office',
    handlers: ['handler'],
    assignNote: '请按期答辩。',
  });
const submit = (on: string) =>
  step(on, 'submit', 'unit', {
    selfCheck: '职权、事实、依据、程序、裁量均无问题。',
    evidenceList: '1. 现场笔录，第1页。',
    basis: '行政处罚法第三十三条。',
    risk: 'low',
  });
const entrust = (on: string, over: Stated = { lawyers: '示例律师（示例律师事务所）', lawyerCount: 1 }) =>
  step(on, 'entrust', 'handler', { staffAgents: ['handler'], ...over });
const draft = (on: string) =>
  step(on, 'draft', 'handler', {
    defence: '处罚决定事实清楚、依据正确。',
    evidenceList: '1. 现场笔录，第1页。',
    basis: '行政处罚法。',
  });
const file = (on: string, over: Stated = {}) =>
  step(on, 'file', 'handler', { filedOn: on, filedHow: 'counter', withEvidence: 'all', selfCollected: false, ...over });
const schedule = (on: string, hearingOn: string, headNotified = true) =>
  step(on, 'schedule', 'handler', {
    hearingOn,
    hearingPlace: '第一审判庭',
    headNotified,
    ...(headNotified ? { headNoticeOn: on } : {}),
  });
const designate = (on: string) => step(on, 'designate', 'handler', { attendee: 'chief', attendeeRank: 'deputy' });
const hear = (on: string, attended = 'head', spoke: Stated = { spoke: true, spokeNote: '愿意依法化解争议。' }) =>
  step(on, 'hear', 'handler', { heardOn: on, attended, ...spoke });
const judge = (on: string, judgment: string, over: Stated = {}) =>
  step(on, 'judge', 'handler', {
    judgmentReceivedOn: on,
    judgmentOn: on,
    judgmentNumber: '（2026）示0121行初1号',
    judgmentForm: 'judgment',
    judgment,
    order: '……',
    mustPerform: false,
    ...over,
  });
const effect = (on: string, othersServedOn: string) =>
  step(on, 'takeEffect', 'handler', { effectiveOn: on, othersServedOn });
const answered = [
  receive('2026-03-02'),
  assign('2026-03-03'),
  submit('2026-03-06'),
  entrust('2026-03-09'),
  draft('2026-03-10'),
  file('2026-03-11'),
];
const loss: Stated = {
  lossCauses: ['evidence'],
  lossAnalysis: '没有收集关键证据，事实不清。',
  rectification: '组织证据规则培训。',
};
const settleTried = (on: string) =>
  step(on, 'trySettle', 'handler', { settlementKind: 'coordination', settlementPlan: '依法重新核实数额。' });

export const suitSamples: readonly Sample[] = [
  sample(
    '负责人出庭、驳回诉讼请求，归档',
    ...answered,
    step('2026-03-12', 'supplementEvidence', 'handler', {
      newGround: '原告在庭前提交新的收据。',
      courtLeave: true,
      addedEvidence: '复核记录。',
      selfCollected: false,
    }),
    schedule('2026-03-20', '2026-04-15'),
    designate('2026-03-25'),
    hear('2026-04-15'),
    judge('2026-05-06', 'dismissClaims'),
    effect('2026-05-26', '2026-05-08'),
    step('2026-05-26', 'archive', 'handler'),
    step('2026-06-01', 'seekRetrial', 'handler', { retrialGround: '有新的证据足以推翻原裁判。' }),
    step('2026-09-01', 'retrialAnswered', 'handler', { retrialResult: 'denied' }),
  ),
  sample(
    '管辖异议被驳回、延期举证、败诉后履行并评析',
    receive('2026-03-02', { defendantKind: 'county', courtLevel: 'intermediate' }),
    step('2026-03-03', 'objectJurisdiction', 'handler', { objectionReason: '本案应由集中管辖的法院审理。' }),
    assign('2026-03-03'),
    step('2026-03-05', 'askExtension', 'handler', {
      askedOn: '2026-03-05',
      extensionGround: 'forceMajeure',
      extensionReason: '洪水淹没档案室。',
    }),
    step('2026-03-09', 'grantExtension', 'handler', { extensionAnswer: '准许' }),
    step('2026-03-10', 'objectionDismissed', 'handler', { objectionAnswer: '驳回异议' }),
    draft('2026-03-10'),
    file('2026-03-11', { withEvidence: 'extended' }),
    step('2026-03-30', 'endCause', 'handler', { causeEndedOn: '2026-03-30' }),
    step('2026-04-07', 'fileEvidence', 'handler', {
      evidenceOn: '2026-04-07',
      evidenceList: '1. 调查笔录。',
      selfCollected: false,
    }),
    schedule('2026-04-08', '2026-04-20'),
    step('2026-04-10', 'explainAbsence', 'handler', {
      absenceGround: 'duty',
      absenceReason: '负责人参加防汛抢险。',
      absenceProof: '防汛指挥部通知',
      absenceSealed: true,
      substitutes: ['handler'],
    }),
    hear('2026-04-20', 'staff', {}),
    judge('2026-05-06', 'revoke', { mustPerform: true, performBy: '2026-07-31' }),
    effect('2026-05-26', '2026-05-08'),
    step('2026-05-26', 'reviewLoss', 'handler', loss),
    step('2026-05-27', 'returnLesson', 'overseer', { lessonNote: '请写明责任。' }),
    step('2026-05-28', 'reviewLoss', 'unit', loss),
    step('2026-06-30', 'perform', 'handler', {
      performedOn: '2026-06-30',
      performance: '已重新作出决定。',
      remade: true,
      sameAct: false,
    }),
    step('2026-07-01', 'acceptLesson', 'overseer'),
    step('2026-07-02', 'archive', 'handler'),
  ),
  sample(
    '逾期答辩、没有证据、只有律师出庭、采取强制措施，例外说明后归档',
    receive('2026-03-02', {
      defendantKind: 'township',
      defendantMode: 'jointReconsideration',
      coDefendant: 'example-office',
      route: 'afterReconsideration',
      reconsiderationResult: 'upheld',
    }),
    assign('2026-03-03'),
    step('2026-03-04', 'otherServed', 'registrar', { otherServedOn: '2026-03-04' }),
    step('2026-03-18', 'overdueDefence', 'law'),
    draft('2026-03-19'),
    file('2026-03-20', { withEvidence: 'none', lateReason: '承办人交接疏漏。' }),
    schedule('2026-03-23', '2026-04-15', false),
    hear('2026-04-15', 'lawyerOnly', {}),
    judge('2026-05-06', 'orderPerformance', { mustPerform: true }),
    effect('2026-05-26', '2026-05-08'),
    step('2026-08-03', 'recordCoercion', 'handler', { coercions: ['dailyFine'], coercionNote: '逾期没有履行。' }),
    step('2026-08-10', 'perform', 'unit', { performedOn: '2026-08-10', performance: '已履行职责。', remade: false }),
    ...[
      'answeredInTime',
      'jointAnswered',
      'evidenceFiled',
      'headAppeared',
      'staffAppeared',
      'performedInTime',
      'lessonDrawn',
    ].map((finding) => step('2026-08-11', 'excuse', 'chief', { finding, reason: '情况属实，已经按规定追究责任。' })),
    step('2026-08-12', 'archive', 'handler'),
  ),
  sample(
    '逾期举证、出庭不发言、上诉后维持',
    receive('2026-03-02'),
    assign('2026-03-03'),
    step('2026-03-05', 'askExtension', 'handler', {
      askedOn: '2026-03-05',
      extensionGround: 'just',
      extensionReason: '档案移交途中。',
    }),
    step('2026-03-09', 'grantExtension', 'handler', { extensionAnswer: '准许' }),
    draft('2026-03-10'),
    file('2026-03-11', { withEvidence: 'extended' }),
    step('2026-03-12', 'endCause', 'handler', { causeEndedOn: '2026-03-12' }),
    step('2026-04-07', 'fileEvidence', 'handler', {
      evidenceOn: '2026-04-07',
      evidenceList: '1. 调查笔录。',
      selfCollected: false,
    }),
    settleTried('2026-04-08'),
    step('2026-04-09', 'failSettle', 'handler', { settlementResult: '数额差距较大。' }),
    schedule('2026-04-10', '2026-04-20'),
    designate('2026-04-13'),
    hear('2026-04-20', 'head', { spoke: false }),
    judge('2026-05-06', 'declareIllegal'),
    step('2026-05-12', 'appeal', 'handler', {
      appealRequest: '改判驳回诉讼请求。',
      appealReason: '程序瑕疵不影响实体。',
    }),
    step('2026-09-01', 'concludeAppeal', 'handler', {
      finalServedOn: '2026-09-01',
      appealResult: 'upheld',
      judgment: 'declareIllegal',
      mustPerform: false,
    }),
  ),
  sample(
    '化解后撤诉，负责人由共同被告出庭',
    receive('2026-03-02', {
      defendantMode: 'jointAct',
      coDefendant: 'example-office',
      coDefendantName: '示例市城管局',
    }),
    assign('2026-03-03'),
    step('2026-03-05', 'askExtension', 'handler', {
      askedOn: '2026-03-05',
      extensionGround: 'just',
      extensionReason: '证据在鉴定机构。',
    }),
    step('2026-03-06', 'refuseExtension', 'handler', { extensionAnswer: '不准许' }),
    draft('2026-03-10'),
    file('2026-03-11'),
    step('2026-03-12', 'otherServed', 'unit', { otherServedOn: '2026-03-12' }),
    step('2026-03-12', 'fileOther', 'unit', { otherFiledOn: '2026-03-12' }),
    schedule('2026-03-12', '2026-03-20', false),
    hear('2026-03-20', 'coHead'),
    settleTried('2026-03-23'),
    step('2026-03-24', 'settle', 'handler', { settlementResult: '原告申请撤诉。' }),
    judge('2026-03-30', 'withdrawn', { judgmentForm: 'ruling', changedAct: true }),
    effect('2026-03-30', '2026-03-30'),
  ),
  sample(
    '简易程序，移送管辖',
    receive('2026-03-02', { procedureKind: 'simplified', courtDays: 10 }),
    step('2026-03-04', 'transfer', 'handler', { transferredTo: '示例铁路运输法院' }),
  ),
  sample(
    '对方上诉，发回重审',
    ...answered,
    judge('2026-03-20', 'dismissClaims'),
    step('2026-03-27', 'otherAppealed', 'handler', { otherAppellant: '张示例' }),
    step('2026-06-01', 'remand', 'handler', { remandNote: '遗漏第三人。' }),
  ),
  sample(
    '按期答辩，没有提交证据',
    receive('2026-03-02'),
    assign('2026-03-03'),
    draft('2026-03-10'),
    file('2026-03-11', { withEvidence: 'none' }),
  ),
  sample(
    '二审答辩',
    receive('2026-06-01', { instance: 'second', earlierNumber: '（2026）示0121行初1号' }),
    assign('2026-06-02'),
    draft('2026-06-05'),
    file('2026-06-10'),
  ),
  sample(
    '再审书面意见',
    receive('2026-06-01', { instance: 'retrial', earlierNumber: '（2026）示01行终1号' }),
    assign('2026-06-02'),
    draft('2026-06-05'),
    file('2026-06-10'),
  ),
];
