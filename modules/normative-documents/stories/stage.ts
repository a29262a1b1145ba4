/** The stage of the law tests: a bureau that drafts, the justice bureau, the government, and how far a document has come. */
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
import { normativeDocuments } from '../index.ts';
import { evaluations, forbidden, marks, ownPoints } from '../making/matter.ts';

export type Stated = Readonly<Record<string, Json>>;

const person = (id: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name: id,
  office,
  capacities: actors.map((a) => `normative-documents.${a}`),
  certificates: [],
});

export const referred = (
  id: string,
  procedure: string,
  state: string,
  file: Stated,
  module = 'normative-documents',
): ReferredMatter => ({ id, module, procedure, state, file, openedOn: '2026-01-05' });
export const review = (over: Stated = {}, state = 'archived'): ReferredMatter =>
  referred(
    'review',
    'legality-review',
    state,
    {
      kind: 'normativeDocument',
      documentCode: '住建〔2026〕1号',
      draftVersion: 1,
      conclusion: 'lawful',
      issuedOn: '2026-04-15',
      ...over,
    },
    'legality-review',
  );
export const competition = (over: Stated = {}, state = 'concluded'): ReferredMatter =>
  referred('competition', 'fair-competition', state, {
    draftCode: '住建〔2026〕1号',
    draftVersion: 1,
    conclusion: 'compliant',
    ...over,
  });

export const stage: Stage = {
  procedures: normativeDocuments.procedures,
  calendar: calendarOf(holidayYears),
  people: [
    person('drafter', 'housing', 'drafter'),
    person('lawyer', 'housing', 'ownLegal', 'drafter'),
    person('director', 'housing', 'signer'),
    person('keeper', 'justice', 'keeper'),
    person('lead', 'justice', 'lead'),
    person('clerk', 'government-office', 'meetings', 'registry'),
    person('mayor', 'government', 'signer', 'government'),
    person('regulator', 'market-regulation', 'regulator'),
    person('congress', 'congress', 'congress'),
  ],
  referred: [review(), competition()],
  authority: 'government',
  id: 'document',
};

export const begun: Stated = {
  documentTitle: '示例县停车管理办法',
  draftCode: '住建〔2026〕1号',
  makerKind: 'government',
  maker: 'government',
  temporaryBody: false,
  marks: Object.keys(marks),
  necessity: '停车供需矛盾突出。',
  concernsOperators: false,
  tiedToBusiness: false,
  trial: false,
};
export const department: Stated = { ...begun, makerKind: 'department', maker: 'housing' };
export const evaluated: Stated = {
  draftVersion: 1,
  evaluated: Object.keys(evaluations),
  evaluation: '必要、可行。',
  lint: Object.keys(forbidden),
};
export const consultation: Stated = {
  consultText: '第一条 制定本办法。',
  consultExplanation: '起草说明。',
  consultUntil: '2026-04-09',
  consultHow: '信函、电子邮件',
};
export const opinions: Stated = { opinionsReceived: 2, opinionsAdopted: 2 };
export const ownReview: Stated = { ownChecked: Object.keys(ownPoints), ownOpinion: '没有发现违法情形。' };

export const first = (file: Stated, over: Partial<Stage> = {}): string =>
  against(story('normative-documents', { ...stage, ...over }, '2026-03-02'), 'begin', 'drafter', file);
export const proposed = (file: Stated = begun, over: Partial<Stage> = {}): Story =>
  story('normative-documents', { ...stage, ...over }, '2026-03-02').act('begin', 'drafter', file);
export const drafting = (file: Stated = begun, over: Partial<Stage> = {}): Story =>
  proposed(file, over).act('identify', 'keeper');
/** Before the public from Tuesday 10 March 2026. */
export const ready = (file: Stated = begun, over: Partial<Stage> = {}): Story =>
  drafting(file, over).on('2026-03-10').act('evaluate', 'drafter', evaluated);
export const consulting = (file: Stated = begun, over: Partial<Stage> = {}): Story =>
  ready(file, over).act('consult', 'drafter', consultation);
export const consulted = (file: Stated = begun, over: Partial<Stage> = {}): Story =>
  consulting(file, over).on('2026-04-10').act('closeConsult', 'drafter', opinions);
export const reviewed = (file: Stated = begun, over: Partial<Stage> = {}): Story =>
  consulted(file, over).on('2026-04-20').act('attachReview', 'drafter', { legalityReview: 'review' });
export const meeting = (over: Stated = {}): Stated => ({
  meetingKind: 'executive',
  meeting: '第11次常务会议',
  meetingOn: '2026-04-22',
  ...over,
});
export const submitted = (): Story => reviewed().act('submit', 'drafter').on('2026-04-22');
export const registered = (): Story =>
  submitted().act('decide', 'clerk', meeting()).act('sign', 'mayor').act('register', 'keeper').on('2026-04-27');
export const printed: Stated = {
  text: '第一条 本办法。',
  effectiveFrom: '2026-06-01',
  expiresOn: '2031-05-31',
  copies: 50,
};
export const promulgation = (on: string, over: Stated = {}): Stated => ({
  promulgatedOn: on,
  promulgatedIn: '县人民政府网站',
  documentNumber: '规〔2026〕1号',
  ...over,
});
export const inForce = (): Story =>
  registered().act('number', 'clerk', printed).on('2026-04-28').act('promulgate', 'clerk', promulgation('2026-04-28'));

export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
