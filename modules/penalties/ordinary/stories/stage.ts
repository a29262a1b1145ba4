/** The people and days of the law stories: a market bureau with three officers, two reviewers, a chair and two heads; and a case led to any point. */
import { calendarOf } from '../../../../kernel/calendar/index.ts';
import type { Certificate, PersonFacts, ReferredMatter } from '../../../../kernel/procedure/index.ts';
import { type Stage, type Story, story } from '../../../../kernel/procedure/story.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../../law/holidays/index.ts';
import { penalties } from '../../index.ts';
import * as step from '../samples/steps/index.ts';

type Stated = Readonly<Record<string, Json>>;

const card = (until = '2027-12-31', from = '2021-01-01'): Certificate => ({
  kind: '行政执法证',
  number: '赣示例001',
  from,
  until,
});
const qualified = (until = '2027-12-31'): Certificate => ({
  kind: '法制审核资格',
  number: '示例法审001',
  from: '2021-01-01',
  until,
});
const person = (id: string, actors: readonly string[], certificates: readonly Certificate[] = []): PersonFacts => ({
  id,
  name: id,
  office: 'office',
  capacities: actors.map((a) => `penalties.${a}`),
  certificates,
});

export const people: readonly PersonFacts[] = [
  person('officer', ['officer', 'clerk'], [card()]),
  person('officer2', ['officer'], [card()]),
  person('officer3', ['officer', 'reviewer', 'chair'], [card(), qualified()]),
  person('lapsed', ['officer'], [card('2023-03-06')]),
  person('aide', ['officer']),
  person('clerk', ['clerk']),
  person('reviewer', ['reviewer'], [qualified()]),
  person('reviewer2', ['reviewer'], [qualified('2023-03-20')]),
  person('reviewer3', ['reviewer']),
  person('chair', ['chair']),
  person('head', ['head']),
  person('head2', ['head']),
];

const names: Readonly<Record<string, string>> = {
  office: '示例县市场监督管理局',
  town: '示例街道',
  away: '邻县示例镇',
  other: '示例县农业农村局',
};

export interface Setting {
  referred?: readonly ReferredMatter[];
  found?: Readonly<Record<string, readonly ReferredMatter[]>>;
  settings?: Readonly<Record<string, unknown>>;
  watch?: Stage['watch'];
}
export const stage = ({ referred = [], found, settings, watch }: Setting = {}): Stage => ({
  procedures: penalties.procedures,
  calendar: calendarOf(holidayYears),
  people,
  referred: [...referred, ...step.referred.filter((m) => !referred.some((r) => r.id === m.id))],
  authority: 'office',
  officeName: (code) => names[code] ?? code,
  ...(found === undefined ? {} : { found }),
  ...(settings === undefined ? {} : { settings }),
  ...(watch === undefined ? {} : { watch }),
});

/** Takes the steps of the samples in a story; what needs approval is approved by the head on the same day. */
export interface Case {
  readonly told: Story;
  do(next: ReturnType<typeof step.file>): Case;
  /** Refusals of a step on its day, in one text; empty when it would be accepted. */
  against(next: ReturnType<typeof step.file>): string;
}

const by = (next: ReturnType<typeof step.file>): string => (next.by === 'party' ? 'party:party' : next.by);
/** A dated act may be recorded after its day; the story then stands on the day of recording. */
const dayOf = (told: Story, next: ReturnType<typeof step.file>): string =>
  next.on > told.today ? next.on : told.today;

export function caseOf(told: Story): Case {
  const self: Case = {
    told,
    do(next) {
      told.on(dayOf(told, next));
      const waiting = told.matter.proposals.length;
      told.act(next.act, by(next), next.stated);
      if (told.matter.proposals.length > waiting) told.approved('head');
      return self;
    },
    against(next) {
      told.on(dayOf(told, next));
      return told
        .refusals(next.act, by(next), next.stated)
        .map((r) => r.sentence)
        .join('；');
    },
  };
  return self;
}

/** A lead of 1 March 2023, by default in the general field. */
export function lead(over: Stated = {}, setting: Setting = {}, on = '2023-03-01'): Case {
  const first = step.register(on, { sector: 'general', ...over });
  return caseOf(story('penalties', stage(setting), first.on).act('register', 'officer', first.stated));
}
export const filed = (over: Stated = {}, setting: Setting = {}, filing: Stated = {}): Case =>
  lead(over, setting).do(step.file('2023-03-06', filing));
export const investigated = (over: Stated = {}, setting: Setting = {}): Case =>
  filed(over, setting).do(step.inspectSite('2023-03-07')).do(step.orderCorrection('2023-03-07'));
/** Concluded on 20 March, told on the 21st: the window of representations ends on the 28th. */
export const concluded = (over: Stated = {}, proposal: Stated = {}, setting: Setting = {}): Case =>
  investigated(over, setting).do(step.conclude('2023-03-20', proposal));
export const told = (over: Stated = {}, proposal: Stated = {}, notice: Stated = {}): Case =>
  concluded(over, proposal).do(step.notify('2023-03-21', notice));
/** Above the thresholds of hearing and review. */
export const reviewed = (over: Stated = {}): Case =>
  concluded(over, step.heavy).do(step.submitReview('2023-03-20')).do(step.passReview('2023-03-20'));
export const heavilyTold = (over: Stated = {}): Case =>
  reviewed(over).do(step.notify('2023-03-21', { hearingTold: true }));
export const decided = (over: Stated = {}): Case => told(over).do(step.decide('2023-03-29'));
/** Served on 30 March: to be paid by 14 April. */
export const served = (over: Stated = {}): Case => decided(over).do(step.serve('2023-03-30'));
