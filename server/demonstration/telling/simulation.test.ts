// Telling stories: in the order of their days, through every guard, and the same however they are divided.
import { describe, expect, test } from 'vitest';
import { demonstrationStories, together, workOf } from '../../../county/nanchang/demonstration/index.ts';
import { oneAct, type Story } from '../../../county/nanchang/demonstration/tale.ts';
import { personOf } from '../../../county/nanchang/people.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { checkChain, isEntry } from '../../../kernel/record/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { digests } from '../../ledger/digests.ts';
import type { ActRows } from '../../matters/writing/write.ts';
import { partOf } from './generate.ts';
import { Queue } from './queue.ts';
import { type ToldOptions, told } from './told.ts';

const calendar = calendarOf(holidayYears);
const today = '2026-11-23';

function run(stories: readonly Story[], options: Omit<ToldOptions, 'today' | 'write'> & { today?: string } = {}) {
  const written: ActRows[] = [];
  const { ended } = told(stories, { today, ...options, write: (rows) => written.push(rows) });
  return { written, ended };
}
const tell = (stories: readonly Story[], until = today, seed = 'yifa'): ActRows[] =>
  run(stories, { today: until, seed }).written;
const heads = (written: readonly ActRows[]): [string, string][] =>
  [...new Map(written.map((rows) => [rows.matter.id, rows.matter.head]))].sort();

const all = demonstrationStories({ seed: 'yifa', today, calendar });
const ofTown = (town: string): Story[] =>
  all.filter((s) => s.office === `mediation-${town}` || s.office.startsWith(`mediation-${town}-`));

test('the queue gives back the earliest, and equals in the order they came', () => {
  const queue = new Queue<string>();
  for (const [at, item] of [
    [3, 'c'],
    [1, 'a'],
    [2, 'b'],
    [1, 'a2'],
    [3, 'c2'],
    [0, 'first'],
  ] as const)
    queue.add(at, item);
  const taken: string[] = [];
  for (let next = queue.take(); next; next = queue.take()) taken.push(next.item);
  expect(taken).toEqual(['first', 'a', 'a2', 'b', 'c', 'c2']);
  expect(queue.size).toBe(0);
});

describe('the same seed and the same today', () => {
  const stories = [...ofTown('huangma'), ...ofTown('fushan')];

  test('give the same hashes', () => {
    const once = heads(tell(stories));
    expect(once.length).toBeGreaterThan(100);
    expect(heads(tell(stories))).toEqual(once);
  });

  test('give the same hashes when the townships are told apart', () => {
    // Directories of committees are published in one series; the disputes of a township know nothing of another.
    const disputes = (of: readonly Story[]) => heads(tell(of).filter((rows) => rows.matter.procedure === 'mediation'));
    expect([...disputes(ofTown('huangma')), ...disputes(ofTown('fushan'))].sort()).toEqual(disputes(stories));
  });

  test('another seed gives others', () => {
    const other = demonstrationStories({ seed: 'another', today, calendar }).filter(
      (s) => s.office === 'mediation-huangma',
    );
    expect(heads(tell(other, today, 'another'))).not.toEqual(
      heads(tell(stories.filter((s) => s.office === 'mediation-huangma'))),
    );
  });
});

describe('parts', () => {
  test('hold every story once, and divide none that must be told together', () => {
    const parts = [0, 1, 2].map((part) => partOf(all, part, 3));
    expect(
      parts
        .flat()
        .map((s) => s.key)
        .sort(),
    ).toEqual(all.map((s) => s.key).sort());
    const groups = parts.map((part) => new Set(part.map(together)));
    expect(groups.every((own) => own.size > 0)).toBe(true);
    expect(groups.reduce((sum, own) => sum + own.size, 0)).toBe(new Set(all.map(together)).size);
  });

  test('are about as much work as each other when there are two, and no procedure but mediation is told in both', () => {
    const [one = [], two = []] = [0, 1].map((part) => partOf(all, part, 2));
    const work = (part: readonly Story[]): number => part.reduce((sum, s) => sum + workOf(s), 0);
    expect(Math.min(work(one), work(two)) / work(all)).toBeGreaterThan(0.45);
    const procedures = new Set(one.map((s) => s.procedure).filter((p) => !p.startsWith('mediation')));
    for (const { procedure } of two) expect(procedures).not.toContain(procedure);
  });
});

describe('what is written', () => {
  const written = tell([...ofTown('nanxin'), ...all.filter((s) => s.key.startsWith('case present'))]);

  test('is chained, in order, and never recorded before the act before it', () => {
    for (const own of Map.groupBy(written, (rows) => rows.matter.id).values()) {
      const entries = own.map((rows) => rows.sealed);
      expect(checkChain(entries, { digests })).toEqual([]);
      for (const [i, { entry }] of entries.entries()) {
        expect(isEntry(entry)).toBe(true);
        expect(entry.seq).toBe(i + 1);
        expect(i === 0 || (entries[i - 1]?.entry.recordedAt ?? '') < entry.recordedAt).toBe(true);
      }
    }
  });

  test('is recorded in office hours of a working day; the law alone acts at night', () => {
    for (const { sealed } of written) {
      const { entry } = sealed;
      const china = new Date(Date.parse(entry.recordedAt) + 8 * 3_600_000).toISOString();
      const hour = Number(china.slice(11, 13));
      if (entry.by.kind === 'law') expect(hour, china).toBe(0);
      else {
        expect(calendar.isWorkingDay(china.slice(0, 10)), `${entry.act} ${china}`).toBe(true);
        expect(hour >= 8 && hour <= 18, `${entry.act} ${china}`).toBe(true);
      }
    }
  });

  test('numbers of a series run without gaps', () => {
    const numbers = written
      .filter((rows) => rows.matter.seq === 1 && rows.matter.module === 'reconsideration')
      .map((rows) => rows.matter.number as string);
    const years = Map.groupBy(numbers, (n) => /〔(\d{4})〕/.exec(n)?.[1]);
    for (const [year, own] of years) expect(own).toEqual(own.map((_, i) => `南府复〔${year}〕${i + 1}号`));
  });
});

describe('a story that a guard refuses', () => {
  const bad: Story = {
    key: 'bad',
    procedure: 'mediation',
    office: 'mediation-nanxin',
    start: '2023-05-04',
    tell: (t) => oneAct(t, () => t.act('takeEffect', personOf('nanxin.chair'), {})),
  };
  const reason = /演示“bad”在2023-05-04不能办理“takeEffect”/;

  test('stops the demonstration and says which act, when and why', () => {
    expect(() => tell([bad])).toThrow(reason);
  });

  test('ends as it stands where it may, the others go on, and the reason is told', () => {
    const { written, ended } = run([bad, ...ofTown('huangma').slice(0, 3)], { mayEnd: (s) => s.key === 'bad' });
    expect(ended).toEqual([expect.stringMatching(reason)]);
    expect(new Set(written.map((rows) => rows.matter.id)).size).toBeGreaterThanOrEqual(3);
    expect(() => run([bad], { mayEnd: (s) => s.key !== 'bad' })).toThrow(reason);
  });
});

/** Thousands of past items on which nothing of today rests; their own tests tell them. */
const done =
  /^(penalty \d|on the spot \d|court |supervision .*2023|inspection of |rating of |monitoring report |attendance-|request-2)/;
const rested = (s: Story): boolean =>
  / 202\d-/.test(s.key) || (s.start < '2024-01-01' && (s.procedure === 'openness' || done.test(s.key)));

// The first days, a leap day before any draw of the year, year's end, a year's end after powers were taken back, a far leap day.
test.each(['2024-02-01', '2024-02-29', '2024-12-31', '2026-12-31', '2028-02-29'])(
  'the living present can be told around %s',
  (day) => {
    const stories = demonstrationStories({ seed: 'yifa', today: day, calendar }).filter((s) => !rested(s));
    const last = new Map(tell(stories, day).map((rows) => [rows.matter.id, rows.matter]));
    const open = [...last.values()].filter((m) => m.closedOn === undefined && m.procedure === m.module);
    expect(open.length).toBeGreaterThan(100);
    expect(open.filter((m) => m.proposals.length > 0).length).toBeGreaterThanOrEqual(10);
    for (const m of last.values()) expect(m.lastOn <= day).toBe(true);
  },
  600_000,
);
