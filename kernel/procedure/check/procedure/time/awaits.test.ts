// Holes in acts of the law that wait for other matters.
import { expect, test } from 'vitest';
import { enquiry } from '../../../garden/enquiry/module.ts';
import { answerProcedure, enquiryProcedure } from '../../../garden/enquiry/procedure.ts';
import { calendar } from '../../../garden/stage.ts';
import type { Act, Procedure } from '../../../language/index.ts';
import type { Module } from '../../../language/module.ts';
import { type Loose, laws } from '../../holes.ts';
import { checkExecuted, checkModule, type Fault } from '../../index.ts';

const faults = (found: readonly Fault[]): string =>
  found
    .filter((fault) => fault.level === 'fault')
    .map((fault) => `${fault.where}：${fault.sentence}`)
    .join('\n');
const act = (change: Loose): Module => ({
  ...enquiry,
  procedures: [
    {
      ...enquiryProcedure,
      acts: { ...enquiryProcedure.acts, allHeard: { ...enquiryProcedure.acts.allHeard, ...change } as Act },
    } as Procedure,
    answerProcedure,
  ],
});
const lookup = (change: Loose): Module => ({
  ...enquiry,
  procedures: [
    {
      ...enquiryProcedure,
      lookups: { answers: { ...enquiryProcedure.lookups?.answers, ...change } },
    } as unknown as Procedure,
    answerProcedure,
  ],
});
const answers = (change: Loose): Module => ({
  ...enquiry,
  procedures: [enquiryProcedure, { ...answerProcedure, ...change } as Procedure],
});

test('the enquiry is whole, and carries out what it declares', () => {
  expect(faults(checkModule(enquiry, laws, calendar))).toBe('');
  expect(checkExecuted(enquiry, calendar)).toEqual([]);
});

test.each<[string, Module, string]>([
  ['an act of a person that waits', act({ by: 'clerk' }), '由人作出的行为不等待其他事项办结'],
  ['an act that waits in no state', act({ from: 'any' }), '没有写明在哪些状态等待（from）'],
  ['an act that stays where it waits', act({ to: 'asking' }), '办结以后仍在等待的状态（to），会反复发生'],
  ['an act that leads nowhere', act({ to: undefined }), '会反复发生'],
  ['an act that waits in a closed matter', act({ later: true }), '已经办结的事项不再等待其他事项'],
  ['an act that waits for a lookup which is not there', act({ awaits: 'ghost' }), '没有名为“ghost”的查找'],
  ['an act of the law that nothing brings about', act({ awaits: undefined }), '却没有期限、也没有等待的事项使它发生'],
  ['matters that do not name this one', lookup({ same: { place: 'household' } }), '等待的事项没有指明本事项（@self）'],
  ['matters of some states only', lookup({ states: ['answered'] }), '等待的是全部事项'],
  ['matters of some days only', lookup({ acts: ['ask'], back: 'year' }), '等待的是全部事项'],
  [
    'matters that never end',
    answers({
      states: Object.fromEntries(Object.entries(answerProcedure.states).map(([name, { label }]) => [name, { label }])),
    }),
    '“enquiry/answer”没有办结的状态，永远等不到',
  ],
])('the check finds %s', (_, module, said) => {
  expect(faults(checkModule(module, laws, calendar))).toContain(said);
});

test('a waiting that no sample waits out is found', () => {
  const opened = enquiry.samples.map((sample) => ({
    ...sample,
    ...(sample.found ? { found: { answers: sample.found.answers?.map(({ closedOn: _, ...m }) => m) ?? [] } } : {}),
  }));
  expect(faults(checkExecuted({ ...enquiry, samples: opened }, calendar))).toContain(
    '行为“征询完毕”（allHeard）：没有样例等到所查找的事项全部办结之日',
  );
});
