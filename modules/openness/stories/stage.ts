/** The people and the usual statements from which the dated stories of openness are told. */
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
import { openness } from '../index.ts';

export type Stated = Readonly<Record<string, Json>>;
export const calendar = calendarOf(holidayYears);

const person = (id: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name: id,
  office,
  capacities: actors.map((a) => `openness.${a}`),
  certificates: [],
});
export const people: readonly PersonFacts[] = [
  person('clerk', 'housing', 'editor', 'officer', 'consulted'),
  person('second', 'housing', 'editor', 'officer', 'reviewer'),
  person('chief', 'housing', 'head', 'reviewer'),
  person('water', 'water', 'consulted', 'officer'),
  person('county', 'government-office', 'competent'),
  person('both', 'housing', 'officer', 'competent'),
];

export const applicant = {
  kind: 'citizen',
  name: '示例甲',
  idNumber: '110101199001010015',
  phone: '13800000001',
  address: '示例路1号',
};
export const earlier = (state: string, file: Stated = {}): ReferredMatter => ({
  id: 'earlier',
  module: 'openness',
  procedure: 'request',
  state,
  file: { applicants: [applicant], ...file },
  openedOn: '2026-08-03',
});
export const stage = (more: Partial<Stage> = {}): Stage => ({
  procedures: openness.procedures,
  calendar,
  people,
  authority: 'housing',
  officeName: (code) => `${code}单位`,
  settings: { 'openness.competentOffice': 'government-office' },
  ...more,
});

export const ask: Stated = {
  applicants: [applicant],
  applicantKind: 'natural',
  wanted: '示例小区改造方案',
  form: 'electronic',
  way: 'online',
};
/** Handed in at the counter on a day. */
export const received = (on = '2026-09-14', over: Stated = {}, more: Partial<Stage> = {}): Story =>
  story('openness/request', stage(more), on).act('receive', 'clerk', {
    channel: 'inPerson',
    arrivedOn: on,
    receivedOn: on,
    ...ask,
    ...over,
  });
export const submitted = (on = '2026-09-14', over: Stated = {}, more: Partial<Stage> = {}): Story =>
  story('openness/request', stage(more), on).act('submit', 'party:applicant', { ...ask, submittedOn: on, ...over });
export const accepted = (on = '2026-09-14', more: Partial<Stage> = {}): Story =>
  received(on, {}, more).act('accept', 'clerk');
export const log = (searchResult = 'found'): Stated => ({
  searchSystems: '公文系统',
  searchTerms: '示例小区',
  searchResult,
});
export const searched = (on = '2026-09-14', result = 'found', more: Partial<Stage> = {}): Story =>
  accepted(on, more).act('search', 'clerk', log(result));

/** Dated when it is done; `on` the day of the letters. */
export const consultOn = (on: string, over: Stated = {}): Stated => ({ consultedOn: on, ...consult, ...over });
/** A third party's consultation as the request finds it: ended by its answer, or on the fifteenth working day. */
export const asked = (name: string, state: string, file: Stated = {}): ReferredMatter => {
  const lapsed = typeof file.servedOn === 'string' && ['silent', 'late'].includes(state) && file.servedOn;
  const closedOn = lapsed ? calendar.addWorkingDays(lapsed, 15) : (file.answeredOn ?? file.endedOn);
  return {
    id: `third-${name}`,
    module: 'openness',
    procedure: 'consultation',
    state,
    file: { third: [{ kind: 'legalPerson', name }], ...file },
    openedOn: '2026-09-14',
    ...(typeof closedOn === 'string' ? { closedOn } : {}),
  };
};
export const consult: Stated = {
  thirdParties: [{ kind: 'legalPerson', name: '示例第三方公司' }],
  harm: 'tradeSecret',
  harmWhy: '材料含有该公司的报价和工艺参数',
  consultContent: '报价明细',
};
export const gives: Stated = {
  outcome: 'granted',
  replyContent: '改造方案一份',
  involvesThird: false,
  secrecyCleared: true,
};
export const refuses = (outcome: string, over: Stated = {}): Stated => ({
  outcome,
  reasons: '具体情况符合所引条文的规定',
  ...over,
});
/** Answered by the head on the day. */
export const answered = (told: Story, stated: Stated, on: string): Story =>
  told.on(on).act('draft', 'clerk', stated).act('sign', 'chief');

/** The sentences against an act now, joined; empty when it would be accepted. */
export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
