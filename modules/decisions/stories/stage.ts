/** The office in which the law's stories are told: who acts, and the matters they refer to. */
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
import { decisions } from '../index.ts';

export type Stated = Readonly<Record<string, Json>>;

const person = (id: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name: id,
  office,
  capacities: actors.map((a) => `decisions.${a}`),
  certificates: [],
});

export const other = (
  id: string,
  procedure: string,
  state: string,
  file: Stated,
  over: Partial<ReferredMatter> = {},
): ReferredMatter => ({ id, module: 'decisions', procedure, state, file, openedOn: '2026-01-05', ...over });

export const stageOf = (
  referred: readonly ReferredMatter[] = [],
  found: Stage['found'] = {},
  settings: Stage['settings'] = {},
): Stage => ({
  procedures: decisions.procedures,
  calendar: calendarOf(holidayYears),
  people: [
    person('drafter', 'planning', 'drafter'),
    person('stranger', 'audit', 'drafter'),
    person('chief', 'planning', 'unitHead'),
    person('registry', 'government-office', 'office'),
    person('director', 'government-office', 'officeHead'),
    person('clerk', 'government-office', 'clerk'),
    person('lead', 'justice', 'reviewLead'),
    person('mayor', 'government', 'mayor'),
    person('deputy', 'government'),
  ],
  referred,
  authority: 'government',
  settings,
  ...(found === undefined ? {} : { found }),
});

export const begin = (key: string, stage: Stage, on: string): Story => story(key, stage, on);

/** Why an act is refused, in one line; empty when it may be done. */
export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
