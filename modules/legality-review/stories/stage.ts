/** The stage of the law tests: a bureau that sends, three reviewers, an adviser, and how far a review has come. */
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
import { legalityReview } from '../index.ts';

export type Stated = Readonly<Record<string, Json>>;

const person = (id: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name: id,
  office,
  capacities: actors.map((a) => `legality-review.${a}`),
  certificates: [],
});

export const advice = (over: Stated = {}): ReferredMatter => ({
  id: 'advice',
  module: 'counsel',
  procedure: 'matter',
  state: 'answered',
  file: { adviser: 'lawyer', signed: true, ...over },
  openedOn: '2026-03-03',
});
export const earlier = (state: string, over: Stated = {}): ReferredMatter => ({
  id: 'earlier',
  module: 'legality-review',
  procedure: 'legality-review',
  state,
  file: { documentCode: '住建〔2026〕1号', draftVersion: 1, ...over },
  openedOn: '2026-01-05',
});

export const stage: Stage = {
  procedures: legalityReview.procedures,
  calendar: calendarOf(holidayYears),
  people: [
    person('bureau', 'housing', 'sender', 'unit'),
    person('other', 'finance', 'sender', 'unit'),
    person('registry', 'government-office', 'registry'),
    person('reviewer', 'justice', 'reviewer'),
    person('second', 'justice', 'reviewer', 'lead'),
    person('lead', 'justice', 'lead'),
    person('chief', 'justice', 'head'),
    person('lawyer', 'government-office'),
  ],
  referred: [advice()],
  authority: 'government',
};

export const decision: Stated = {
  kind: 'decision',
  topic: 'land',
  sender: 'housing',
  documentTitle: '示例片区征收补偿方案',
  documentCode: '住建〔2026〕1号',
  draftVersion: 1,
  concernsOperators: false,
  attached: ['draft', 'explanation', 'bases', 'ownReview', 'consultation', 'process'],
  signedAlready: false,
  timing: 'ordinary',
};
export const document: Stated = { ...decision, kind: 'normativeDocument' };
export const contract: Stated = {
  ...decision,
  kind: 'contract',
  concernsOperators: true,
  attached: ['draft', 'explanation', 'bases', 'ownReview', 'counterparty', 'fairCompetition'],
};
export const general: Stated = { ...decision, kind: 'generalDocument' };

export const clauses = ['parties', 'authority', 'procurement', 'liability', 'disputes', 'interest', 'terms'];
export const opinionOn: Readonly<Record<string, Stated>> = {
  decision: { decisionChecked: ['authority', 'process', 'content'] },
  normativeDocument: {
    documentChecked: ['maker', 'authority', 'content', 'noForbidden', 'noReduction', 'noPower', 'process'],
  },
  contract: { contractChecked: clauses },
  generalDocument: { generalChecked: ['authority', 'content'] },
};
export const lawful: Stated = { conclusion: 'lawful', opinion: '没有发现违法情形。', suggestionCount: 0 };
export const revise: Stated = {
  conclusion: 'lawfulAfterRevision',
  opinion: '一、第五条删除；二、第八条写明依据。',
  suggestionCount: 2,
};

/** Sent on Monday 2 March 2026 and found complete on the same day. */
export const sent = (file: Stated = decision, over: Partial<Stage> = {}): Story =>
  story('legality-review', { ...stage, ...over }, '2026-03-02').act('submit', 'bureau', file);
export const accepted = (file: Stated = decision, over: Partial<Stage> = {}): Story =>
  sent(file, over).act('accept', 'reviewer', { completeOn: '2026-03-02' });
export const reviewing = (file: Stated = decision, over: Partial<Stage> = {}): Story =>
  accepted(file, over).act('assign', 'lead', { reviewers: ['reviewer'] });
const heard = (told: Story): Story =>
  told.matter.file.kind === 'decision'
    ? told
        .on('2026-03-04')
        .act('receiveAdvice', 'reviewer', { adviceMatter: 'advice', adviser: 'lawyer', advice: '依据充分。' })
    : told;
export const drafted = (file: Stated = decision, opinion: Stated = lawful): Story =>
  heard(reviewing(file)).act('draft', 'reviewer', { ...opinionOn[String(file.kind)], ...opinion });
export const signed = (file: Stated = decision, opinion: Stated = lawful): Story =>
  drafted(file, opinion).act('sign', 'lead');
export const issued = (file: Stated = decision, opinion: Stated = lawful): Story =>
  signed(file, opinion).on('2026-03-12').act('issue', 'reviewer', { issuedOn: '2026-03-12' });

export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
export const first = (file: Stated, over: Partial<Stage> = {}, by = 'bureau'): string =>
  against(story('legality-review', { ...stage, ...over }, '2026-03-02'), 'submit', by, file);
