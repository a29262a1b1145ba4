/** Dated samples: together they take every act and issue every paper. */
import type { Sample, SampleAct } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';

type Stated = Readonly<Record<string, Json>>;

const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});
const sample = (procedure: string, label: string, ...acts: SampleAct[]): Sample => ({
  procedure,
  version: 'opinion2016',
  label,
  acts,
  settings: { 'counsel.handlingOffice': '' },
});

const selected: readonly SampleAct[] = [
  act('2023-01-05', 'plan', 'manager', { plan: '选聘律师一名，聘期三年。' }),
  act('2023-01-20', 'select', 'manager', {
    adviser: 'adviser',
    firm: '示例律师事务所',
    licence: '示例证号',
    licenceUntil: '2024-05-31',
    selectedHow: '三人报名，评审得分最高。',
    publicUntil: '2023-02-06',
  }),
];
const engaged: readonly SampleAct[] = [
  ...selected,
  act('2023-02-07', 'engage', 'manager', {
    objection: '没有异议',
    confidentiality: true,
    from: '2023-02-08',
    until: '2026-02-06',
  }),
];
const request = (over: Stated = {}): SampleAct =>
  act('2026-03-02', 'request', 'requester', {
    heading: '示例协议',
    kind: 'contract',
    urgency: 'ordinary',
    request: '审查违约责任条款。',
    ...over,
  });
const invite = act('2026-03-02', 'invite', 'convenor', {
  meeting: '示例常务会议',
  meetingKind: 'executive',
  meetingOn: '2026-03-06',
  items: '示例议题',
  adviser: 'adviser',
  sentOn: '2026-03-03',
});

export const samples: readonly Sample[] = [
  sample(
    'counsel',
    '选聘、公示、聘任、考核、续聘、解聘',
    ...engaged,
    act('2023-02-20', 'publish', 'manager', { publication: 'list', secrecyReviewed: true }),
    act('2024-01-10', 'assess', 'manager', { year: 2023, grade: 'qualified', assessment: '意见质量较好。' }),
    act('2024-06-03', 'renewLicence', 'manager', { licenceUntil: '2027-05-31' }),
    act('2026-01-12', 'renew', 'manager', { from: '2026-02-07', until: '2029-02-06' }),
    act('2026-01-14', 'publish', 'manager', { publication: 'list', secrecyReviewed: true }),
    act('2026-06-01', 'terminate', 'manager', { endWhy: '转所执业，本人申请。' }),
    act('2026-06-03', 'withdrawPublication', 'manager', { publication: 'list', reason: '聘任已经终止' }),
  ),
  sample(
    'counsel',
    '公示后不予聘任',
    ...selected,
    act('2023-02-07', 'drop', 'manager', { endWhy: '公示期间反映的情况属实。' }),
  ),
  sample('counsel', '聘期届满', ...engaged, act('2026-02-09', 'expire', 'law')),
  sample(
    'counsel/matter',
    '提请、回避、改派、出具意见、反馈',
    request(),
    act('2026-03-03', 'assign', 'manager', { adviser: 'adviser' }),
    act('2026-03-03', 'decline', 'adviser', { conflict: 'has', conflictNote: '曾代理对方当事人。' }),
    act('2026-03-04', 'assign', 'manager', { adviser: 'adviser' }),
    act('2026-03-04', 'clear', 'adviser', { conflict: 'none' }),
    act('2026-03-06', 'answer', 'adviser', {
      opinionOn: '2026-03-06',
      conclusion: 'revise',
      opinion: '第八条违约金过高，建议调整为百分之十。',
      signed: true,
    }),
    act('2026-03-10', 'respond', 'requester', { adoption: 'adopted' }),
  ),
  sample(
    'counsel/matter',
    '紧急事项撤回',
    request({ urgency: 'urgent' }),
    act('2026-03-02', 'cancel', 'requester', { cancelWhy: '不再签订。' }),
  ),
  sample(
    'counsel/attendance',
    '列席并发表意见',
    invite,
    act('2026-03-06', 'attend', 'convenor', { gaveOpinion: true, opinion: '程序合法。' }),
  ),
  sample(
    'counsel/attendance',
    '未列席',
    invite,
    act('2026-03-06', 'miss', 'convenor', { absentWhy: '出庭，由另一名顾问列席。' }),
  ),
  sample(
    'counsel/attendance',
    '会议取消',
    invite,
    act('2026-03-05', 'cancel', 'convenor', { cancelWhy: '会议改期。' }),
  ),
];
