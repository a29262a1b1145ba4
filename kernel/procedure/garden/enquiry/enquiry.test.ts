// What the law does when every matter found has ended: on the day of the last ending, once, and not before.
import { describe, expect, test } from 'vitest';
import type { PersonFacts, ReferredMatter } from '../../engine/matter.ts';
import { type Story, story } from '../../story.ts';
import { endingOf } from '../../ties/awaiting.ts';
import { calendar } from '../stage.ts';
import { household } from './module.ts';
import { answerProcedure, enquiryProcedure } from './procedure.ts';

const clerk: PersonFacts = {
  id: 'lin',
  name: 'lin',
  office: 'bureau',
  capacities: ['enquiry.clerk'],
  certificates: [],
};
const asking = (households: number, ...answers: ReferredMatter[]): Story =>
  story(
    'enquiry',
    { procedures: [enquiryProcedure, answerProcedure], calendar, people: [clerk], found: { answers } },
    '2026-03-02',
  ).act('begin', 'lin', { place: '东园', households });
const heard = (told: Story): string[] =>
  told.matter.history.filter((d) => d.act === 'allHeard').map((d) => `${d.on} ${d.by} ${d.source}`);
const waiting = (told: Story): string[] =>
  told
    .available('lin')
    .filter((a) => a.act === 'allHeard')
    .flatMap((a) => a.refusals.map((r) => r.sentence));

describe('an act of the law that waits for other matters', () => {
  test('happens on the day of the last ending, by the law, under its article', () => {
    const told = asking(2, household('甲户', '2026-03-04'), household('乙户', '2026-03-06')).on('2026-03-06');
    expect(told.matter.state).toBe('heard');
    expect(heard(told)).toEqual(['2026-03-06 law law']);
    expect(told.limit('conclude')?.due).toBe('2026-03-13');
  });

  test('does not happen while one is open, nor where there is none', () => {
    expect(asking(2, household('甲户', '2026-03-04'), household('乙户')).on('2026-04-30').matter.state).toBe('asking');
    expect(asking(1).on('2026-04-30').matter.state).toBe('asking');
    const before = asking(2, household('甲户', '2026-03-04'), household('乙户', '2026-03-06')).on('2026-03-05');
    expect(before.matter.state).toBe('asking');
  });

  test('bears the day of the last ending, however late anyone looks, and happens once', () => {
    const told = asking(2, household('甲户', '2026-03-06'), household('乙户', '2026-03-06')).on('2026-05-20');
    expect(heard(told)).toEqual(['2026-03-06 law law']);
    expect(heard(told.on('2026-06-20'))).toEqual(['2026-03-06 law law']);
    expect(told.limit('conclude')?.due).toBe('2026-03-13');
  });

  test('waits for its claims too: one household that was never asked is waited for', () => {
    const told = asking(2, household('甲户', '2026-03-04')).on('2026-03-20');
    expect(told.matter.state).toBe('asking');
    told.act('enlarge', 'lin', { households: 1 }).on('2026-03-23');
    expect(heard(told)).toEqual(['2026-03-04 law law']);
  });

  test('is of no day before the matter came to wait: an ending that lies further back is noticed on that day', () => {
    const told = asking(1, household('甲户', '2026-03-04')).on('2026-03-10');
    told.act('again', 'lin', { households: 1 }).on('2026-03-11');
    expect(heard(told)).toEqual(['2026-03-04 law law', '2026-03-10 law law']);
  });

  test('is done by nobody else, and has no place once the matter has gone another way', () => {
    const told = asking(1, household('甲户'));
    expect(told.refusals('allHeard', 'lin').map((r) => r.code)).toEqual(['not-your-power']);
    const dropped = asking(1, household('甲户', '2026-03-20')).act('drop', 'lin').on('2026-03-25');
    expect(heard(dropped)).toEqual([]);
  });

  test('says beside the acts that may be done how far the others have come, and what still stands against it', () => {
    const told = asking(3, household('甲户', '2026-03-04'), household('乙户'), household('丙户')).on('2026-03-05');
    expect(waiting(told)).toEqual(['待3件“住户意见”全部办结，已办结1件']);
    expect(told.available('lin').find((a) => a.act === 'allHeard')?.available).toBe(false);
    expect(waiting(asking(2, household('甲户')))).toEqual([
      '待1件“住户意见”全部办结，已办结0件',
      '还有1户没有发出征询',
    ]);
    expect(waiting(asking(0))).toEqual(['还没有发起“住户意见”']);
    expect(waiting(asking(1, household('甲户', '2026-03-02')).on('2026-03-03'))).toEqual([]);
  });
});

test('what ends only later has not ended yet', () => {
  const found = [household('甲户', '2026-03-04'), household('乙户', '2026-03-06'), household('丙户')];
  expect(endingOf(found, '2026-03-05')).toEqual({ found: 3, ended: 1, on: '2026-03-04' });
  expect(endingOf(found, '2026-03-06')).toEqual({ found: 3, ended: 2, on: '2026-03-06' });
  expect(endingOf([], '2026-03-06')).toEqual({ found: 0, ended: 0 });
});

describe('the day on which a matter ended', () => {
  const answered = (): Story =>
    story(
      'enquiry/answer',
      { procedures: [enquiryProcedure, answerProcedure], calendar, people: [clerk] },
      '2026-03-02',
    )
      .act('ask', 'lin', { enquiry: 'enquiry-1', household: '甲户' })
      .on('2026-03-05')
      .act('answer', 'lin', { answeredOn: '2026-03-04', opinion: '没有意见' });

  test('is the legal day of the act that closed it, and follows a correction of that day', () => {
    expect(answered().matter.closedOn).toBe('2026-03-04');
    const corrected = answered().act('correct', 'lin', { of: '2', reason: '日期笔误', answeredOn: '2026-03-03' });
    expect(corrected.matter.closedOn).toBe('2026-03-03');
  });

  test('stays where another entry is corrected', () => {
    const corrected = answered().act('correct', 'lin', { of: '1', reason: '笔误', household: '丁户' });
    expect(corrected.matter.closedOn).toBe('2026-03-04');
  });
});
