/** The steps that sample cases share; `by` names the actor, with a 2 behind it for a second person of the same kind. */
import { addDays } from '../../../kernel/calendar/index.ts';
import type { PersonFacts, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

export type Stated = Readonly<Record<string, Json>>;
export type Version = 'arl2017-ir2007' | 'arl2023-ir2007' | 'arl2023-ir2026';
export const versions: readonly Version[] = ['arl2017-ir2007', 'arl2023-ir2007', 'arl2023-ir2026'];

export const did = (on: string, act: string, by: string, stated: Stated = {}): SampleAct => ({ act, on, by, stated });

export const all: Json = ['parties', 'interest', 'request', 'inTime', 'scope', 'jurisdiction', 'notBefore'];
export const both: Json = ['applicant', 'respondent'];
export const everyone: Json = ['applicant', 'respondent', 'thirdParty'];
export const two: Json = ['handler', 'handler2'];
export const court = { court: '南昌铁路运输法院' };
export const handed = { channel: 'hand' };

export const penalty: Stated = {
  applicants: [
    { kind: 'citizen', name: '赵一平', sex: 'male', phone: '13800000001', address: '南昌县莲塘镇示例路1号' },
  ],
  applicantKind: 'citizen',
  respondentName: '示例县市场监督管理局',
  matterType: 'penalty',
  actName: '行政处罚决定书',
  actNumber: '示市监罚〔示例〕1号',
  requests: ['revoke', 'compensation'],
  request: '撤销行政处罚决定并赔偿损失',
  reasons: '认定事实不清，程序违法',
  serviceAddress: '南昌县莲塘镇示例路1号',
  compensationClaimed: 500_000,
};
export const plain: Stated = {
  ...penalty,
  requests: ['revoke'],
  request: '撤销行政处罚决定',
  compensationClaimed: 0,
};
export const served: Stated = { serviceMethod: 'direct', recipient: '赵一平', recipientRelation: 'self' };
export const drafting: Stated = {
  reviewReport: '经合议，建议撤销',
  facts: '被申请人于示例日期作出处罚决定，未听取申请人陈述申辩。',
  opinion: '被申请人作出处罚前未听取陈述和申辩，违反法定程序。',
};
export const replying = (version: Version): Stated => ({
  reply: '处罚事实清楚',
  ...(version === 'arl2023-ir2026' ? { staffAgents: 1 } : {}),
});
export const heard: Stated = {
  viewsOf: ['applicant'],
  viewsMethod: 'phone',
  viewsRecord: '申请人陈述未被告知陈述申辩权利',
};

/** A third handler, who takes the place of one that is recused, and an officer who sits at an intake point. */
const people: readonly PersonFacts[] = [
  {
    id: 'handler3',
    name: '行政复议人员',
    office: 'office',
    capacities: ['reconsideration.handler'],
    certificates: [],
  },
  {
    id: 'pointOfficer',
    name: '代办点人员',
    office: 'point',
    capacities: ['reconsideration.intakeOfficer'],
    certificates: [],
  },
];

/** A plain day on which a case of this version begins. */
export const beginning: Readonly<Record<Version, string>> = {
  'arl2017-ir2007': '2023-07-03',
  'arl2023-ir2007': '2025-07-07',
  'arl2023-ir2026': '2026-07-06',
};

/** Days of one case, counted from the day on which it begins. */
export const daysFrom =
  (start: string) =>
  (n: number): string =>
    addDays(start, n);

export const received = (day: string, file: Stated = plain): SampleAct =>
  did(day, 'receive', 'clerk', { ...file, ...handed });
export const accepted = (version: Version, day: string, over: Stated = {}): SampleAct =>
  did(day, 'accept', 'handler', {
    conditionsMet: all,
    respondentKind: 'township',
    ...(version === 'arl2017-ir2007' ? {} : { procedureKind: 'ordinary' }),
    ...over,
  });
export const assigned = (day: string): SampleAct => did(day, 'assign', 'bodyHead', { handlers: two });
export const copied = (day: string): SampleAct[] => [
  did(day, 'forwardCopy', 'handler', { respondent: 'bureau' }),
  did(day, 'receiveCopy', 'respondent'),
];

/** Received, accepted, assigned, the copy sent and received, all on one day. */
export const opened = (version: Version, day: string, file: Stated = plain, over: Stated = {}): SampleAct[] => [
  received(day, file),
  accepted(version, day, over),
  assigned(day),
  ...copied(day),
];

export const reconsideration = (version: Version, label: string, acts: readonly SampleAct[]): Sample => ({
  procedure: 'reconsideration',
  version,
  label,
  acts,
  people,
  settings: { 'reconsideration.handlingOffice': 'office' },
});
