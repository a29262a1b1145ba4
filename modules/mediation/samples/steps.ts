/** The steps of a sample dispute, each dated and told with what such an act usually states. */
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { referred } from './referred.ts';

export type Stated = Readonly<Record<string, Json>>;
export const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});

const applicants = [{ kind: 'citizen', name: '示例甲', sex: 'female', phone: '13800000001', address: '示例村一组' }];
const respondents = [{ kind: 'citizen', name: '示例乙', sex: 'male', phone: '13800000002', address: '示例村二组' }];
const story = {
  request: '请求对方排除妨碍、赔偿损失。',
  story: '双方因相邻排水发生纠纷，多次协商未果。',
  place: '示例村',
};

export const intake = (over: Stated): Stated => ({
  applicants,
  respondents,
  applicationKind: 'oral',
  disputeType: 'neighbour',
  ...story,
  amountClaimed: 300_000,
  source: 'partyApplied',
  committee: 'committee',
  level: 'village',
  nature: 'civil',
  ...over,
});
export const register = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'register', 'clerk', intake({ receivedOn: on, ...over }));
export const consent = (on: string): SampleAct =>
  act(on, 'consent', 'clerk', {
    consentedOn: on,
    applicantConsents: true,
    respondentConsents: true,
    rightsTold: true,
    privacy: false,
    openness: 'open',
  });
export const assign = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'assign', 'chair', { mediators: ['mediator'], chosenBy: 'chosen', ...over });
export const session = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'mediate', 'mediator', {
    sessionOn: on,
    sessionPlace: '调解室',
    sessionManner: 'together',
    sessionNotes: '双方陈述意见，调解员讲解法律，提出方案。',
    ...over,
  });
const content: Stated = {
  facts: '双方相邻，排水不畅造成损失。',
  terms: '被申请人疏通排水沟，并赔偿申请人二千元。',
  lawful: true,
  amountAgreed: 200_000,
};
export const agree = (on: string, over: Stated = { performance: 'immediate', performWay: '现金' }): SampleAct =>
  act(on, 'agree', 'mediator', {
    agreedOn: on,
    ...content,
    issue: '是否排除妨碍、赔偿多少',
    responsibility: '被申请人承担主要责任',
    ...over,
  });
export const takeEffect = (on: string): SampleAct =>
  act(on, 'takeEffect', 'mediator', {
    partiesSignedOn: on,
    mediatorSignedOn: on,
    sealedOn: on,
    effectiveOn: on,
    copies: 3,
  });
export const oral = (on: string): SampleAct =>
  act(on, 'reachOral', 'mediator', {
    oralOn: on,
    ...content,
    performance: 'immediate',
    performWay: '现金',
    writtenAsked: false,
  });
export const fail = (on: string, ground = 'noAgreement'): SampleAct =>
  act(on, 'terminate', 'mediator', {
    failedOn: on,
    failGround: ground,
    failNotes: '双方分歧较大。',
    otherRoutesTold: true,
  });
export const archive = (on: string): SampleAct =>
  act(on, 'archive', 'clerk', { archiveNumber: '示例档1', volumes: 20 });
export const confirmation: Stated = {
  confirmationObstacle: 'none',
  confirmationCourt: '示例县人民法院',
  courtBasis: 'committee',
};
export const applyCourt = (on: string): SampleAct =>
  act(on, 'applyConfirmation', 'clerk', { confirmationOn: on, bothApply: true, ...confirmation });
export const accepts = (on: string): SampleAct => act(on, 'courtAccepts', 'clerk', { courtAcceptedOn: on });
export const ruling = (on: string, name: 'confirmed' | 'dismissed'): SampleAct =>
  act(on, name, 'clerk', { rulingServedOn: on, rulingNumber: '（2023）示例民特1号', rulingResult: name });
export const followUp = (on: string): SampleAct =>
  act(on, 'followUp', 'mediator', {
    followUpOn: on,
    followUpWay: 'visit',
    followUpNotes: '双方关系和好。',
    satisfied: true,
  });
export const apply = (on: string): SampleAct =>
  act(on, 'apply', 'party', { applicants, respondents, disputeType: 'neighbour', ...story });
export const oralSettled = (over: Stated = {}): SampleAct[] => [
  register('2023-03-01', over),
  consent('2023-03-02'),
  assign('2023-03-02'),
  session('2023-03-03'),
  oral('2023-03-03'),
];

export const dispute = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'mediation',
  version: 'pml2010',
  label,
  acts,
  referred,
});
export const court: Stated = {
  source: 'court',
  sourceNumber: '（2023）示例诉前调1号',
  courtReferral: 'beforeDocketing',
};
