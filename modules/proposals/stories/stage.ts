/** The people and the usual statements from which the dated stories of suggestions and proposals are told. */
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
import { proposals } from '../index.ts';

export type Stated = Readonly<Record<string, Json>>;

const person = (id: string, name: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name,
  office,
  capacities: actors.map((a) => `proposals.${a}`),
  certificates: [],
});

export const people: readonly PersonFacts[] = [
  person('office', '邓督办', 'government-office', 'office'),
  person('congress', '罗代工', 'congress-office', 'overseer'),
  person('clerk', '胡承办', 'transport', 'handler', 'coHandler'),
  person('chief', '涂局长', 'transport', 'head', 'handler'),
  person('insider', '章代填', 'transport', 'overseer'),
  person('lamp', '万会办', 'housing', 'handler', 'coHandler', 'head'),
  person('water', '熊会办', 'water', 'coHandler'),
];

export const main = (kind: string, file: Stated = {}): ReferredMatter => ({
  id: `main-${kind}`,
  module: 'proposals',
  procedure: 'proposals',
  state: 'handling',
  file: { kind, session: '县十七届人大三次会议', itemNumber: '第17号', part: 0, ...file },
  openedOn: '2023-02-01',
});

export const stage = (more: Partial<Stage> = {}): Stage => ({
  procedures: proposals.procedures,
  calendar: calendarOf(holidayYears),
  people,
  authority: 'government-office',
  officeName: (code) => `${code}单位`,
  ...more,
  referred: [main('congress'), main('cppcc'), ...(more.referred ?? [])],
});

export const item: Stated = {
  receivedOn: '2023-02-20',
  kind: 'congress',
  session: '县十七届人大三次会议',
  itemNumber: '第17号',
  part: 0,
  deputies: [
    { kind: 'citizen', name: '张三', phone: '13800000001' },
    { kind: 'citizen', name: '李四' },
  ],
  heading: '关于改善示例道路照明的建议',
  content: '示例道路夜间照明不足，建议增设路灯。',
  subject: 'transport',
  oneMatter: true,
};

export const assignment: Stated = {
  assignedOn: '2023-03-01',
  leadOffice: 'transport',
  manner: 'sole',
  difficulty: 'ordinary',
};

export const opened = (over: Stated = {}, more: Partial<Stage> = {}): Story => {
  const stated = { ...item, ...over };
  return story('proposals', stage(more), String(stated.receivedOn)).act('register', 'office', stated);
};
export const filed = (over: Stated = {}, more: Partial<Stage> = {}): Story => opened(over, more).act('file', 'office');
/** Handed over on 2023-03-01 to the transport bureau. */
export const assigned = (over: Stated = {}, how: Stated = {}, more: Partial<Stage> = {}): Story =>
  filed(over, more)
    .on('2023-03-01')
    .act('assign', 'office', { ...assignment, ...how });
export const accepted = (over: Stated = {}, how: Stated = {}, more: Partial<Stage> = {}): Story =>
  assigned(over, how, more)
    .on('2023-03-03')
    .act('accept', 'clerk', { leader: '涂副局长', handlers: ['clerk'] });

export const contact = (on: string, contactWay = 'meeting'): Stated => ({
  contactedOn: on,
  contactWay,
  contactNotes: '希望今年装好路灯。',
});
export const contacted = (over: Stated = {}, how: Stated = {}, more: Partial<Stage> = {}): Story =>
  accepted(over, how, more).on('2023-03-20').act('contact', 'clerk', contact('2023-03-20'));

export const answer = (over: Stated = {}): Stated => ({
  replyClass: 'a',
  replyText: '示例道路已增设路灯二十盏。',
  openness: 'open',
  contactPerson: '胡承办',
  contactPhone: '13800000009',
  ...over,
});
export const promise: Stated = {
  replyClass: 'b',
  replyText: '路灯已列入今年的计划。',
  promise: '增设路灯二十盏',
  promiseBy: '2023-12-31',
};

/** Answered on 2023-04-03. */
export const replied = (over: Stated = {}, how: Stated = {}, more: Partial<Stage> = {}): Story =>
  contacted({}, how, more).on('2023-04-03').act('draft', 'clerk', answer(over)).act('reply', 'chief');

export const rating = (satisfaction: string, over: Stated = {}): Stated => ({
  ratedOn: '2023-04-10',
  attitude: 'satisfied',
  satisfaction,
  ratingNotes: '已经看到新路灯。',
  ...over,
});
/** Dissatisfied on 2023-04-10 and handed back the same day. */
export const handedBack = (): Story =>
  replied(promise)
    .on('2023-04-10')
    .act('rateDissatisfied', 'party:deputy', rating('dissatisfied'))
    .act('assignAgain', 'office', { secondNote: '请再次面商。' });

/** The sentences against an act now, joined; empty when it would be accepted. */
export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
