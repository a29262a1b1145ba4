/** The people of the law stories: a county government, its justice bureau as reconsideration body, a judicial office, a respondent bureau. */
import { calendarOf } from '../../../kernel/calendar/index.ts';
import type { PersonFacts } from '../../../kernel/procedure/index.ts';
import { type Stage, type Story, story } from '../../../kernel/procedure/story.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { reconsideration } from '../index.ts';

const person = (id: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name: id,
  office,
  capacities: actors.map((a) => `reconsideration.${a}`),
  certificates: [],
});

export const people: readonly PersonFacts[] = [
  person('clerk', 'justice', 'clerk'),
  person('handler', 'justice', 'handler', 'clerk'),
  person('handler-2', 'justice', 'handler', 'clerk'),
  person('handler-3', 'justice', 'handler', 'clerk'),
  person('recorder', 'justice', 'clerk'),
  person('bodyHead', 'justice', 'bodyHead'),
  person('authorityHead', 'county', 'authorityHead'),
  person('intakeOfficer', 'judicial-office', 'intakeOfficer'),
  person('respondent', 'market-bureau', 'respondent'),
];

const officeNames: Record<string, string> = {
  county: '南昌县人民政府',
  justice: '南昌县司法局',
  'market-bureau': '南昌县市场监督管理局',
  'judicial-office': '莲塘司法所',
};

export const stage: Stage = {
  procedures: reconsideration.procedures,
  calendar: calendarOf(holidayYears),
  people,
  authority: 'county',
  settings: { 'reconsideration.handlingOffice': 'justice' },
  officeName: (code) => officeNames[code] ?? code,
};

export const applicants: Json = [{ kind: 'citizen', name: '张三', sex: 'male', address: '南昌县莲塘镇' }];

/** An ordinary application against a penalty of the market bureau. */
export const application: Record<string, Json> = {
  applicants,
  applicantKind: 'citizen',
  respondentName: '南昌县市场监督管理局',
  matterType: 'penalty',
  actName: '行政处罚决定书',
  actNumber: '南市监罚〔2026〕1号',
  requests: ['revoke'],
  request: '撤销行政处罚决定',
  reasons: '认定事实错误',
  serviceAddress: '南昌县莲塘镇',
};

export const allConditions: Json = ['parties', 'interest', 'request', 'inTime', 'scope', 'jurisdiction', 'notBefore'];
export const hand = { channel: 'hand' };
export const toAll: Json = ['applicant', 'respondent'];
export const accepting: Record<string, Json> = {
  conditionsMet: allConditions,
  respondentKind: 'department',
  procedureKind: 'ordinary',
};
export const deciding: Record<string, Json> = {
  outcome: 'uphold',
  ground: 'allRight',
  deliberation: 'head',
  court: '南昌铁路运输法院',
};
export const drafting: Record<string, Json> = { reviewReport: '审理报告', facts: '经审理查明', opinion: '本机关认为' };
export const replying: Record<string, Json> = { reply: '答复', staffAgents: 1 };
export const served: Record<string, Json> = { serviceMethod: 'direct', recipient: '张三', recipientRelation: 'self' };

export const begin = (on: string, extra: Record<string, Json> = {}): Story =>
  story('reconsideration', stage, on).act('receive', 'clerk', { ...application, ...hand, ...extra });

/** Received and accepted the same day by two handlers. */
export const accepted = (on: string, extra: Record<string, Json> = {}, acceptance: Record<string, Json> = {}): Story =>
  begin(on, extra)
    .act('accept', 'handler', { ...accepting, ...acceptance })
    .act('assign', 'bodyHead', { handlers: ['handler', 'handler-2'] });

/** Accepted, the copy sent and received, all on one day. */
export const examining = (on: string, extra: Record<string, Json> = {}, acceptance: Record<string, Json> = {}): Story =>
  accepted(on, extra, acceptance)
    .act('forwardCopy', 'handler', { respondent: 'market-bureau' })
    .act('receiveCopy', 'respondent');

/** Replied to, heard and drafted: ready to be decided. */
export const ready = (on: string, extra: Record<string, Json> = {}, acceptance: Record<string, Json> = {}): Story =>
  examining(on, extra, acceptance)
    .act('reply', 'respondent', replying)
    .act('hearViews', 'handler', { viewsOf: ['applicant'], viewsMethod: 'phone', viewsRecord: '申请人陈述意见' })
    .act('draft', 'handler', drafting);

/** Decided by the head of the authority. */
export const decided = (on: string, decision: Record<string, Json> = {}, extra: Record<string, Json> = {}): Story =>
  ready(on, extra)
    .act('decide', 'handler', { ...deciding, ...decision })
    .approved('authorityHead');

/** The sentences of a refusal, joined, for reading in a test. */
export const why = (s: Story, act: string, by: string, stated: Record<string, Json> = {}): string =>
  s
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
