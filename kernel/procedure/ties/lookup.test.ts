// Lookups: by what keys matters are found again, how far back they look, and which ones they find.
import { describe, expect, test } from 'vitest';
import { days, months, type Span, workingDays, years } from '../../calendar/index.ts';
import type { Matter, PersonFacts, ReferredMatter } from '../engine/matter.ts';
import { garden } from '../garden/module.ts';
import { badgeRegister, park, parkPatrol } from '../garden/park.ts';
import { calendar as gardenCalendar } from '../garden/stage.ts';
import * as f from '../language/fields.ts';
import { type Story, story } from '../story.ts';
import { askedKeys, comparedFields, keysOf, keysOfValue, partyIdentity, reaches, reachOf, since } from './lookup.ts';

const calendar = gardenCalendar;
const digest = (text: string): string =>
  `#${text.length}:${[...text].reduce((n, c) => (n * 31 + c.charCodeAt(0)) | 0, 7)}`;

describe('looking back', () => {
  const cases: [string, Span | 'year', string][] = [
    ['2026-03-02', 'year', '2026-01-01'],
    ['2026-01-01', 'year', '2026-01-01'],
    ['2026-12-31', 'year', '2026-01-01'],
    ['2026-03-02', years(1), '2025-03-02'],
    ['2025-02-28', years(1), '2024-02-28'],
    ['2025-03-01', years(1), '2024-03-01'],
    ['2024-02-29', years(1), '2023-03-01'],
    ['2028-02-29', years(4), '2024-02-29'],
    ['2026-03-31', months(1), '2026-03-01'],
    ['2026-03-28', months(1), '2026-02-28'],
    ['2026-03-10', days(10), '2026-02-28'],
  ];
  test.each(cases)('on %s by %j reaches back to %s', (on, back, first) => {
    expect(since(on, back, calendar)).toBe(first);
  });
  test('an act of a leap day lies within the year until 28 February, and no longer on 1 March', () => {
    expect(since('2025-02-28', years(1), calendar) <= '2024-02-29').toBe(true);
    expect(since('2025-03-01', years(1), calendar) <= '2024-02-29').toBe(false);
  });
  test('working days skip the days off', () => {
    // 2026-03-02 is a Monday: the first working day after Friday 27 February, and so after the weekend too.
    expect(since('2026-03-02', workingDays(1), calendar)).toBe('2026-02-27');
  });
});

describe('keys', () => {
  test('are kept of exactly the fields that some lookup compares', () => {
    const compared = comparedFields([...garden.procedures, ...park.procedures]);
    expect(Object.fromEntries([...compared].map(([key, names]) => [key, [...names]]))).toEqual({
      park: ['place', 'owner'],
      garden: ['place'],
    });
    expect(keysOf(badgeRegister, { number: 'X1' }, compared, digest)).toEqual([]);
  });
  test('hold values in their stated types', () => {
    expect(keysOfValue(f.integer('数'), 1, digest)).toEqual(['1']);
    expect(keysOfValue(f.text('名'), '1', digest)).toEqual(['"1"']);
    expect(keysOfValue(f.yesNo('是'), false, digest)).toEqual(['false']);
  });
  test('of a list are its members, each once', () => {
    expect(keysOfValue(f.offices('片区'), ['north', 'south', 'north'], digest)).toEqual(['"north"', '"south"']);
  });
  test('of parties and personal values tell nothing of them', () => {
    const party = { kind: 'citizen', name: '花满园', idNumber: '110101199003070134' };
    const keys = [
      ...keysOfValue(f.parties('人'), [party], digest),
      ...keysOfValue(f.phone('话'), '13800000000', digest),
    ];
    expect(keys.every((key) => key.startsWith('#'))).toBe(true);
  });
  test('of nothing are none', () => {
    for (const value of [undefined, null, '']) expect(keysOfValue(f.text('名'), value, digest)).toEqual([]);
  });
  test('of a long text fit an index', () => {
    expect(keysOfValue(f.longText('文'), '园'.repeat(10_000), digest)[0]?.length).toBeLessThan(100);
  });
  test('a party is one by its number however it is written, and by name and telephone without one', () => {
    const id = partyIdentity({ kind: 'citizen', name: '花满园', idNumber: '11010119900307013x' });
    expect(partyIdentity({ kind: 'citizen', name: '花 满园', idNumber: '11010119900307013X' })).toBe(id);
    const plain = partyIdentity({ kind: 'citizen', name: '花满园', phone: '138-0000-0000' });
    expect(partyIdentity({ kind: 'citizen', name: '花满园', phone: '13800000000' })).toBe(plain);
    expect(partyIdentity({ kind: 'citizen', name: '花满园', phone: '13900000000' })).not.toBe(plain);
  });
  test('a lookup asks by the other side’s field; an own field left empty asks for what nothing has', () => {
    const lookup = { label: '', of: 'park', same: { place: 'place' } };
    expect(askedKeys(lookup, parkPatrol, { place: '东园' }, digest)).toEqual([{ field: 'place', values: ['"东园"'] }]);
    expect(askedKeys(lookup, parkPatrol, {}, digest)).toEqual([{ field: 'place', values: [] }]);
  });
  test('a lookup of those that name this matter asks by its id; a matter not yet opened is named by none', () => {
    const lookup = { label: '', of: 'park', same: { '@self': 'place' } };
    const asked = (self?: string) => askedKeys(lookup, parkPatrol, { place: '东园' }, digest, self);
    expect(asked('matter-1')).toEqual([{ field: 'place', values: ['"matter-1"'] }]);
    expect(asked()).toEqual([{ field: 'place', values: [] }]);
  });
});

describe('a lookup finds', () => {
  const own = { office: 'team', authority: 'bureau' };
  const matter = (on: string, over: Partial<Matter> = {}) =>
    ({
      office: 'team',
      authority: 'bureau',
      state: 'done',
      openedOn: '2025-12-01',
      history: [{ seq: 1, act: 'patrol', on, by: 'an', capacity: '', source: 'performed' }],
      ...over,
    }) as Matter;
  const thisYear = { label: '', of: 'park', same: { place: 'place' }, acts: ['patrol'], back: 'year' as const };
  const found = (lookup: Parameters<typeof reaches>[0], other: Matter, on = '2026-03-02'): boolean =>
    reaches(
      lookup,
      own,
      other,
      reachOf(lookup, on, calendar, () => years(2)),
    );
  test('acts of the calendar year, its first day included and the last of the year before not', () => {
    expect(found(thisYear, matter('2026-01-01'))).toBe(true);
    expect(found(thisYear, matter('2025-12-31'))).toBe(false);
  });
  test('acts of the day itself, and none that lie after it', () => {
    expect(found(thisYear, matter('2026-03-02'))).toBe(true);
    expect(found(thisYear, matter('2026-03-03'))).toBe(false);
  });
  test('only acts it names', () => {
    expect(found({ ...thisYear, acts: ['warn'] }, matter('2026-03-02'))).toBe(false);
  });
  test('by the opening where it names no acts', () => {
    const { acts: _, ...opened } = thisYear;
    expect(found(opened, matter('2026-03-01'))).toBe(false);
    expect(found(opened, matter('2026-03-01', { openedOn: '2026-01-01' }))).toBe(true);
  });
  test('by a span that is a county setting', () => {
    expect(found({ ...thisYear, back: { setting: 'reach' } }, matter('2024-03-02'))).toBe(true);
    expect(found({ ...thisYear, back: { setting: 'reach' } }, matter('2024-03-01'))).toBe(false);
  });
  test('within the office, within the authority, and in the states it names', () => {
    const elsewhere = matter('2026-03-01', { office: 'other team' });
    expect(found({ ...thisYear, within: 'handling' }, elsewhere)).toBe(false);
    expect(found({ ...thisYear, within: 'authority' }, elsewhere)).toBe(true);
    expect(found({ ...thisYear, within: 'authority' }, matter('2026-03-01', { authority: 'town' }))).toBe(false);
    expect(found({ ...thisYear, states: ['planned'] }, matter('2026-03-01'))).toBe(false);
  });
});

describe('a guard that reads a lookup', () => {
  const ranger = (id: string): PersonFacts => ({
    id,
    name: id,
    office: 'bureau',
    capacities: ['park.ranger'],
    certificates: [{ kind: '巡查证', number: id, from: '2025-01-01', until: '2027-01-01' }],
  });
  const other = (id: string): ReferredMatter => ({
    id,
    module: 'park',
    procedure: 'park',
    state: 'done',
    file: {},
    openedOn: '2026-01-05',
  });
  const planned = (found: Record<string, readonly ReferredMatter[]>): Story =>
    story(
      'park',
      { procedures: [parkPatrol], calendar, people: [ranger('an'), ranger('bo')], found },
      '2026-03-02',
    ).act('plan', 'an', {
      owner: [{ kind: 'citizen', name: '花某' }],
      place: '东园',
    });
  const patrol = { patrolledOn: '2026-03-02', patrollers: ['an', 'bo'], report: '好' };
  test('passes below the cap and is refused at it, with its article', () => {
    expect(planned({ thisYear: [other('1')] }).refusals('patrol', 'an', patrol)).toEqual([]);
    const [refusal] = planned({ thisYear: [other('1'), other('2')] }).refusals('patrol', 'an', patrol);
    expect(refusal).toMatchObject({ code: 'guard', sentence: '东园本年度已巡查2次', per: { article: 35 } });
  });
  test('is judged on the desk only once its act names no day of its own', () => {
    const told = planned({ thisYear: [other('1'), other('2')] });
    expect(told.available('an').find((a) => a.act === 'patrol')?.available).toBe(true);
    const patrolled = planned({}).act('patrol', 'an', patrol);
    expect(patrolled.available('an').find((a) => a.act === 'order')?.refusals[0]?.sentence).toBe(
      '园主一年内没有被告诫过',
    );
  });
});
