/** The people, registers and usual statements from which the dated stories of mediation are told. */
import { calendarOf } from '../../../kernel/calendar/index.ts';
import {
  type PersonFacts,
  type ReferredMatter,
  type Stage,
  type Story,
  story,
} from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { mediation } from '../index.ts';

export type Stated = Readonly<Record<string, Json>>;

const person = (id: string, name: string, ...actors: string[]): PersonFacts => ({
  id,
  name,
  office: '360121100',
  capacities: actors.map((a) => `mediation.${a}`),
  certificates: [],
});

export const people: readonly PersonFacts[] = [
  person('mediator', '万调解', 'mediator'),
  person('second', '熊调解', 'mediator'),
  person('clerk', '胡登记', 'clerk'),
  person('chair', '涂主任', 'chair', 'clerk', 'mediator'),
  person('centre', '罗综治', 'centre'),
  person('bureau', '邓司法', 'bureau'),
  person('grid', '章网格', 'reporter'),
];

export const referredTo = (id: string, procedure: string, state: string, file: Stated = {}): ReferredMatter => ({
  id,
  module: 'mediation',
  procedure,
  state,
  file,
  openedOn: '2023-01-03',
});

export const village = referredTo('village', 'committee', 'active', { name: '莲塘村人民调解委员会', level: 'village' });

export const stage = (more: Partial<Stage> = {}): Stage => ({
  procedures: mediation.procedures,
  calendar: calendarOf(holidayYears),
  people,
  authority: '360121100',
  officeName: (code) => (code === '360121100' ? '莲塘镇' : code),
  ...more,
  referred: [village, ...(more.referred ?? [])],
});

const zhang = { kind: 'citizen', name: '张三', phone: '13800000001' } as const;
const li = { kind: 'citizen', name: '李四', phone: '13800000002' } as const;

export const intake: Stated = {
  receivedOn: '2023-03-01',
  applicants: [zhang],
  respondents: [li],
  applicationKind: 'oral',
  disputeType: 'neighbour',
  request: '请求拆除挡墙',
  story: '二〇二三年二月，李四砌墙挡住张三家的排水沟。',
  source: 'partyApplied',
  committee: 'village',
  level: 'village',
  nature: 'civil',
};

/** What a party states when applying on the portal. */
export const application = (over: Stated = {}): Stated => ({
  applicants: [zhang],
  respondents: [li],
  disputeType: 'neighbour',
  request: '请求拆除挡墙',
  story: '二〇二三年二月，李四砌墙挡住张三家的排水沟。',
  ...over,
});

export const consent: Stated = {
  consentedOn: '2023-03-02',
  applicantConsents: true,
  respondentConsents: true,
  rightsTold: true,
  privacy: false,
  openness: 'closed',
};

export const session = (on: string): Stated => ({
  sessionOn: on,
  sessionPlace: '村委会调解室',
  sessionManner: 'together',
  sessionNotes: '双方陈述了各自的意见，调解员讲解了民法典关于相邻关系的规定。',
});

export const terms = (agreedOn: string): Stated => ({
  agreedOn,
  facts: '李四的挡墙堵塞了张三家的排水沟。',
  issue: '是否拆除挡墙、赔偿损失',
  responsibility: '李四应当排除妨碍并赔偿损失',
  terms: '李四拆除挡墙，赔偿张三二千元。',
  lawful: true,
  performance: 'immediate',
  performWay: '当场给付',
  amountAgreed: 200_000,
});

export const oral = (oralOn: string): Stated => {
  const { agreedOn: _, issue: __, responsibility: ___, ...rest } = terms(oralOn);
  return { ...rest, oralOn, writtenAsked: false };
};

export const effect = (on: string): Stated => ({
  partiesSignedOn: on,
  mediatorSignedOn: on,
  sealedOn: on,
  effectiveOn: on,
  copies: 3,
});

export const failing = (failedOn: string): Stated => ({
  failedOn,
  failGround: 'noAgreement',
  failNotes: '双方意见分歧较大，不能达成一致。',
  otherRoutesTold: true,
});

/** A dispute registered on its day; `over` changes what is stated. */
export const registered = (over: Stated = {}, more: Partial<Stage> = {}): Story => {
  const stated = { ...intake, ...over };
  return story('mediation', stage(more), String(stated.receivedOn)).act('register', 'clerk', stated);
};

export const consented = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  registered(over, more).on('2023-03-02').act('consent', 'clerk', consent);

export const assigned = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  consented(over, more).act('assign', 'chair', { mediators: ['mediator'], chosenBy: 'appointed' });

/** In mediation since 2023-03-03. */
export const mediating = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  assigned(over, more).on('2023-03-03').act('mediate', 'mediator', session('2023-03-03'));

/** Settled in writing on 2023-03-06. */
export const settled = (over: Stated = {}, more: Partial<Stage> = {}): Story =>
  mediating(over, more)
    .on('2023-03-06')
    .act('agree', 'mediator', terms('2023-03-06'))
    .act('takeEffect', 'mediator', effect('2023-03-06'));

/** The sentences against an act now, joined; empty when it would be accepted. */
export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
