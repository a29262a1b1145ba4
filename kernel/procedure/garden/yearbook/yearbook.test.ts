// Tables frozen into a yearly report: whose records, of which year and day; the engine alone states them, and what was issued stays.
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../record/canonical.ts';
import type { PersonFacts } from '../../engine/matter.ts';
import { prepare } from '../../engine/perform.ts';
import { type FigureAsk, figureAsk, freezesOf } from '../../freezes/freezing.ts';
import { frozenCell, frozenTables } from '../../freezes/frozen.ts';
import { type Stage, type Story, story } from '../../story.ts';
import { gardenPermit } from '../procedure.ts';
import { calendar } from '../stage.ts';
import { yearbook } from './procedure.ts';

const person = (id: string, actor: string): PersonFacts => ({
  id,
  name: id,
  office: 'bureau',
  capacities: [`yearbook.${actor}`],
  certificates: [],
});
const figures = { 'garden.applications': 7, 'garden.granted': 5, 'garden.deposits': 1234.5 };
const stage = (over: Partial<Stage> = {}): Stage => ({
  // The garden is there for the units of its figures.
  procedures: [yearbook, gardenPermit],
  calendar,
  people: [person('wen', 'writer'), person('sun', 'head')],
  authority: 'bureau',
  figures,
  ...over,
});
const begun = (stated: object = {}, over: Partial<Stage> = {}): Story =>
  story('yearbook', stage(over), '2026-01-05').act('begin', 'wen', { year: 2025, scope: 'own', ...stated });
const words = { words: '没有逾期。' };
const spec = freezesOf(yearbook, 'write')[0];
const asked = (told: Story): FigureAsk => {
  if (!spec) throw new Error('nothing is frozen');
  return figureAsk(yearbook, spec, told.matter, {}, told.today);
};
const against = (told: Story, act: string, by: string, stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');

describe('an act that freezes tables', () => {
  test('states every cell as computed that day, a dash over nothing and where nothing is recorded, and the entry keeps it', () => {
    const told = begun().on('2026-01-08').act('write', 'wen', words);
    const frozen = frozenTables(told.entries.at(-1)?.stated.figures);
    expect(frozen).toMatchObject({ format: 'yifa-tables-1', year: 2025, asOf: '2026-01-08', office: 'bureau' });
    expect(frozen?.tables[0]?.rows.map((row) => row.cells.map((c) => c.text))).toEqual([
      ['7', '—'],
      ['5', '1234.50元'],
      ['—', '—'],
    ]);
    expect(frozenCell(frozen, 'garden.granted')).toBe('5');
    expect(told.matter.file.figures).toBe(canonicalJson(frozen));
  });

  test('counts what the office handles, what the office named handles, or the whole region', () => {
    expect(asked(begun())).toMatchObject({ year: 2025, asOf: '2026-01-05', office: 'bureau' });
    expect(asked(begun({ scope: 'other', about: 'water' })).office).toBe('water');
    expect(asked(begun({ scope: 'county' })).office).toBeUndefined();
    expect(asked(begun()).figures).toEqual([
      'garden.applications',
      'garden.granted',
      'garden.deposits',
      'garden.grantedRate',
    ]);
  });

  test('is refused for a year that has not begun, and begun on the first day of the year', () => {
    expect(against(begun({ year: 2027 }).on('2026-12-31'), 'write', 'wen', words)).toContain('2027年还没有开始');
    expect(against(begun({ year: 2027 }).on('2027-01-01'), 'write', 'wen', words)).toBe('');
  });

  test('done again, freezes them as they stand then', () => {
    const grown = { ...figures };
    const told = begun({}, { figures: grown }).act('write', 'wen', words);
    grown['garden.granted'] = 6;
    expect(frozenCell(frozenTables(told.matter.file.figures), 'garden.granted')).toBe('5');
    told.act('sendBack', 'sun').on('2026-01-09').act('write', 'wen', words);
    expect(frozenTables(told.matter.file.figures)).toMatchObject({ asOf: '2026-01-09' });
    expect(frozenCell(frozenTables(told.matter.file.figures), 'garden.granted')).toBe('6');
  });
});

describe('what nobody may state by hand', () => {
  test('is refused with the act, with another act, and as a correction', () => {
    const told = begun();
    const forged = told.act('write', 'wen', words).matter.file.figures ?? '';
    told.act('sendBack', 'sun');
    expect(against(told, 'write', 'wen', { ...words, figures: forged })).toContain(
      '“统计表”由系统按记录计算，不能自行填写',
    );
    expect(against(told, 'write', 'wen', { ...words, figures: '' })).toContain('不能自行填写');
    expect(against(told, 'correct', 'wen', { of: '2', reason: '数字有误', figures: forged })).toContain('不能自行填写');
    expect(against(told, 'write', 'wen', words)).toBe('');
  });

  test('is not made up where figures cannot be computed', () => {
    const { matter } = begun();
    const acting = { kind: 'person', id: 'wen', name: 'wen', region: '360121', office: 'bureau' } as const;
    const env = {
      today: '2026-01-05',
      calendar,
      setting: () => undefined,
      person: () => undefined,
      referred: () => undefined,
      officeName: (code: string) => code,
    };
    const request = {
      act: 'write',
      stated: words,
      acting: { ...acting, capacities: ['yearbook.writer'], offices: ['bureau'] },
    };
    expect(() => prepare(yearbook, matter, request, env)).toThrow('此处不能计算统计表');
  });

  test('recorded from paper has no computed tables: those of the paper are attached', () => {
    const bare = begun().refusals('write', 'wen', words, 'recorded');
    expect(bare.map((r) => r.sentence)).toEqual(['没有统计表']);
    const paper = [{ name: '统计表.pdf', sha256: 'a'.repeat(64), size: 9 }];
    const attached = begun().act('write', 'wen', { ...words, attached: paper }, 'recorded');
    expect(attached.matter.file.figures).toBeUndefined();
    expect(against(attached, 'issue', 'sun')).toBe('');
    // What was computed before does not stay behind the paper's.
    const again = begun().act('write', 'wen', words).act('sendBack', 'sun');
    expect(
      frozenTables(again.act('write', 'wen', { ...words, attached: paper }, 'recorded').matter.file.figures),
    ).toBeUndefined();
  });
});

test('a guard may ask that the tables are those of the year, of the act that freezes them and of a later one', () => {
  const told = begun();
  expect(told.available('wen').find((a) => a.act === 'write')?.available).toBe(true);
  told.act('write', 'wen', words);
  expect(against(told, 'issue', 'sun')).toBe('');
  told.act('correct', 'wen', { of: '1', reason: '年度填错', year: 2024 });
  expect(against(told, 'issue', 'sun')).toContain('统计表是2025年的');
});
