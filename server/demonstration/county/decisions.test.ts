// Decisions of the demonstration: told through the engine, they give what the county reported of 2023, and a present around any day.
import { beforeAll, describe, expect, test } from 'vitest';
import { demonstrationStories } from '../../../county/nanchang/demonstration/index.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import type { Matter } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { told } from '../telling/told.ts';

const calendar = calendarOf(holidayYears);
/** The decisions, and the two reviews to which they refer with the advisers' opinions. */
const needed = (key: string, procedure: string): boolean =>
  procedure.startsWith('decisions') || /^legality-2023-[01](-advice)?$/.test(key);

function tell(today: string): Matter[] {
  const stories = demonstrationStories({ seed: 'yifa', today, calendar }).filter((s) => needed(s.key, s.procedure));
  return [...told(stories, { today }).matters.values()].filter((m) => m.module === 'decisions');
}
const did = (m: Matter, act: string, year: string): boolean =>
  m.history.some((d) => d.act === act && d.on.startsWith(year));

describe('the year 2023', () => {
  let all: Matter[] = [];
  const of = (procedure: string): Matter[] => all.filter((m) => m.procedure === procedure);
  beforeAll(() => {
    all = tell('2026-11-23');
  }, 60_000);

  test('made exactly two decisions public, the two that the report names', () => {
    const published = of('decisions').filter((m) => did(m, 'announce', '2023'));
    expect(published.map((m) => m.file.draftTitle).sort()).toEqual([
      '南昌县农村宅基地资格权认定及分户指导意见（试行）',
      '南昌县国土空间总体规划（2021—2035年）',
    ]);
    for (const m of published)
      for (const act of [
        'participate',
        'argue',
        'assessRisk',
        'takeOpinion',
        'submit',
        'discuss',
        'reportParty',
        'decide',
      ])
        expect(did(m, act, '2023'), act).toBe(true);
  });

  test('refers each to its legality review, its consultation and the item of the meeting', () => {
    for (const m of of('decisions').filter((d) => did(d, 'announce', '2023'))) {
      expect(m.file.legalityReview).toBeDefined();
      const consultation = all.find((c) => c.id === m.file.consultation);
      expect(consultation?.file.about).toBe(m.id);
      expect(all.find((i) => i.id === m.file.item)?.file.about).toBe(m.id);
    }
  });

  test('answered each of the twenty-five opinions on either draft, within windows of thirty days and more', () => {
    for (const m of of('decisions').filter((d) => did(d, 'announce', '2023'))) {
      const opinions = of('opinion').filter((o) => o.file.consultation === m.file.consultation);
      expect(opinions).toHaveLength(25);
      expect(opinions.every((o) => o.state !== 'received')).toBe(true);
    }
  });

  test('held executive meetings, each with minutes signed and every item resolved or taken off', () => {
    const held = of('meeting').filter((m) => did(m, 'hold', '2023'));
    expect(held.length).toBeGreaterThanOrEqual(24);
    for (const m of held) {
      expect(m.state).toBe('signed');
      const items = of('item').filter((i) => i.file.meeting === m.id);
      expect(items.length).toBeGreaterThan(0);
      expect(items.every((i) => i.state !== 'listed')).toBe(true);
    }
  });
});

describe.each(['2024-02-01', '2025-01-31', '2026-11-23', '2027-01-10', '2028-02-29'])(
  'the present around %s',
  (today) => {
    test('has one consultation open with opinions in it, and a decision at the later stages', () => {
      const all = tell(today);
      const open = all.filter((m) => m.procedure === 'consultation' && m.state === 'open');
      expect(open).toHaveLength(1);
      expect(String(open[0]?.file.closesOn) > today).toBe(true);
      expect(
        all.filter((m) => m.procedure === 'opinion' && m.file.consultation === open[0]?.id).length,
      ).toBeGreaterThanOrEqual(5);
      const states = new Set(all.filter((m) => m.procedure === 'decisions').map((m) => m.state));
      for (const state of [
        'legalityReview',
        'submittedForDeliberation',
        'collectivelyDiscussed',
        'partyReported',
        'decided',
      ])
        expect(states, state).toContain(state);
      expect(all.filter((m) => m.procedure === 'decisions' && did(m, 'announce', '2023'))).toHaveLength(2);
    }, 60_000);
  },
);
