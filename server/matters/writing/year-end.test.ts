/** The turn of the year, the leap day and the largest amounts, against a real PostgreSQL: numbers without gap or repeat, limits of years, not a fen lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { years } from '../../../kernel/calendar/index.ts';
import { gardenLaw, gardenPermit } from '../../../kernel/procedure/garden/procedure.ts';
import { type Module, Refused } from '../../../kernel/procedure/index.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { computeFigures, figureText, yearPeriod } from '../../indicators/figures.ts';
import { fill } from '../../report/text.ts';
import { application, gardenModule, type TestOffice, testOffice } from '../../test-office.ts';
import { Conflict } from '../errors.ts';
import { pageOf } from '../reading/page.ts';
import { openMatter, performAct } from '../service.ts';

const database = withDatabase();

/** The garden whose files are kept for a year, those of large gardens for four, after service. */
const keeping: Module = {
  ...gardenModule,
  procedures: [
    {
      ...gardenPermit,
      limits: {
        ...gardenPermit.limits,
        keep: {
          label: '整理归档期限',
          class: 'agency-duty',
          starts: 'serve',
          startsOn: 'servedOn',
          ends: 'archive',
          allow: { by: 'kind', cases: { small: years(1), large: years(4) } },
          onLapse: 'shown',
          binds: 'office',
          per: gardenLaw.art(23),
        },
      },
    },
  ],
};

let region = 361_000;
const fresh = (day: string): Promise<TestOffice> => {
  const own = String(++region);
  return testOffice(database().owner, database().server(own), own, day, [keeping]);
};

const opened = async (t: TestOffice, place: string, receivedOn: string, kind = 'small'): Promise<string> =>
  (
    await openMatter(t.office, t.as('lin'), 'garden', {
      act: 'apply',
      stated: application(place, kind, receivedOn),
      key: `open ${place}`,
    })
  ).matter.id;

const act = (t: TestOffice, who: Parameters<TestOffice['as']>[0], id: string, name: string, stated = {}) =>
  performAct(t.office, t.as(who), 'garden', id, { act: name, stated });

/** All of the work at once; a few are begun at a time, as many connections as there are. */
const atOnce = <T>(n: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)));

const oneTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** The numbers of a series by year, as the papers bear them, in order; each with the year of the paper's own date. */
async function seriesOf(t: TestOffice, paper: string): Promise<Record<string, number[]>> {
  const { rows } = await t.office.pool.query<{ number: string; year: string }>(
    'select number, extract(year from on_date)::text as year from papers where region = $1 and paper = $2',
    [t.office.region, paper],
  );
  const found: Record<string, number[]> = {};
  for (const { number, year } of rows) {
    const [, printed = '', n] = /〔(\d{4})〕(\d+)号$/.exec(number) ?? [];
    expect(printed, number).toBe(year);
    found[printed] = [...(found[printed] ?? []), Number(n)].sort((a, b) => a - b);
  }
  return found;
}

describe('at the turn of the year', () => {
  it('fifty decisions approved at once, some sent twice and some by two at a time, are numbered in the year of each without gap or repeat', async () => {
    const t = await fresh('2026-12-30');
    const ids = await atOnce(50, async (i) => {
      const id = await opened(t, `第${i}园`, '2026-12-30');
      await act(t, 'lin', id, 'accept');
      await act(t, 'lin', id, 'refuse', { grounds: '与规划不符' });
      await act(t, 'qian', id, 'approve', { proposal: '3', opinion: '同意' });
      return id;
    });
    t.clock.move('2026-12-31');
    const approve = (i: number) =>
      performAct(t.office, t.as('sun'), 'garden', ids[i] as string, {
        act: 'approve',
        stated: { proposal: '3', opinion: '同意' },
        // Those without a key are approved at two windows at once, of which one must lose; those with one are sent again.
        ...(i % 5 === 0 ? { seq: 4 } : { key: `decide ${i}` }),
      });
    const half = (from: number) =>
      Array.from({ length: 25 }, (_, n) => from + n).flatMap((i) =>
        i % 5 < 2 ? [approve(i), approve(i)] : [approve(i)],
      );
    const before = half(0);
    const all = Promise.allSettled(before);
    // Midnight falls while the first half is still under way.
    await before[2];
    t.clock.move('2027-01-01');
    const results = [...(await Promise.allSettled(half(25))), ...(await all)];
    const lost = results.filter((r) => r.status === 'rejected');
    for (const { reason } of lost)
      expect(
        [Conflict, Refused].some((kind) => reason instanceof kind),
        reason,
      ).toBe(true);
    expect(lost).toHaveLength(10);
    // Sent once more in the new year, a request gets its first answer.
    const again = await approve(2);
    expect(again.repeated).toBe(true);
    const series = await seriesOf(t, 'refusal');
    expect(Object.keys(series).sort()).toEqual(['2026', '2027']);
    for (const numbers of Object.values(series)) expect(numbers).toEqual(oneTo(numbers.length));
    expect(Object.values(series).flat()).toHaveLength(50);
    const { rows } = await t.office.pool.query<{ year: number; last: number }>(
      "select year, last from counters where region = $1 and series = '园决' order by year",
      [t.office.region],
    );
    expect(rows).toEqual([
      { year: 2026, last: series['2026']?.length },
      { year: 2027, last: series['2027']?.length },
    ]);
  });

  it('what came in on the last day and is recorded on the first of the next is numbered in the year in which it came', async () => {
    const t = await fresh('2027-01-01');
    const numbers = await atOnce(20, async (i) => {
      const id = await opened(t, `第${i}园`, i % 2 === 0 ? '2026-12-31' : '2027-01-01');
      return (await pageOf(t.office, t.as('lin'), 'garden', id)).matter.number ?? '';
    });
    for (const year of ['2026', '2027'])
      expect(
        numbers
          .filter((number) => number.includes(`〔${year}〕`))
          .map((number) => Number(/(\d+)号$/.exec(number)?.[1]))
          .sort((a, b) => a - b),
      ).toEqual(oneTo(10));
  });

  it('a refused decision gives its number back to its own year', async () => {
    const t = await fresh('2026-12-31');
    await opened(t, '同一园', '2026-12-31');
    await expect(
      openMatter(t.office, t.as('lin'), 'garden', {
        act: 'apply',
        stated: application('同一园', 'small', '2026-12-31'),
      }),
    ).rejects.toThrow('同一园地已有正在办理的申请');
    t.clock.move('2027-01-01');
    const next = await openMatter(t.office, t.as('lin'), 'garden', {
      act: 'apply',
      stated: application('另一园', 'small', '2027-01-01'),
    });
    expect(next.matter.number).toMatch(/〔2027〕1号$/);
    const late = await openMatter(t.office, t.as('lin'), 'garden', {
      act: 'apply',
      stated: application('迟来园', 'small', '2026-12-31'),
    });
    expect(late.matter.number).toMatch(/〔2026〕2号$/);
  });
});

describe('on the leap day', () => {
  it.each([
    // 民法典第二百零二条: where there is no such day, the last of the month.
    ['one year', 'small', '2029-02-28', '2029-02-28'],
    // 第二百零三条: the day itself is a Sunday, so the party is told the Monday.
    ['four years', 'large', '2032-02-29', '2032-03-01'],
  ])('a limit of %s from 29 February of a %s garden ends on %s, as told on %s', async (_, kind, strict, due) => {
    const t = await fresh('2028-02-29');
    const id = await opened(t, '闰园', '2028-02-29', kind);
    await act(t, 'lin', id, 'accept');
    await act(t, 'lin', id, 'refuse', { grounds: '与规划不符' });
    await act(t, 'qian', id, 'approve', { proposal: '3', opinion: '同意' });
    await act(t, 'sun', id, 'approve', { proposal: '3', opinion: '同意' });
    await act(t, 'lin', id, 'serve', { servedOn: '2028-02-29' });
    const { rows } = await t.office.pool.query<{
      limits: { limit: string; due: string; strict: string }[];
      opened: string;
    }>('select limits, opened_on::text as opened from matters where region = $1 and id = $2', [t.office.region, id]);
    expect(rows[0]?.opened).toBe('2028-02-29');
    expect(rows[0]?.limits.find((l) => l.limit === 'keep')).toMatchObject({ strict, due });
    expect(await seriesOf(t, 'refusal')).toEqual({ '2028': [1] });
  });

  it('there is no 29 February of a common year, and the act says so', async () => {
    const t = await fresh('2027-03-01');
    await expect(opened(t, '错园', '2027-02-29')).rejects.toThrow(Refused);
  });
});

describe('money', () => {
  /** The most that a field of money takes, in fen. */
  const most = 9_000_000_000_000_00;

  /** A large garden about which everything is done but the decision. */
  async function inspected(t: TestOffice, place: string): Promise<string> {
    const id = await opened(t, place, t.clock.today(), 'large');
    await act(t, 'lin', id, 'accept');
    await act(t, 'lin', id, 'assign', { inspectors: [t.ids.chen] });
    await act(t, 'chen', id, 'inspect', { findings: '土质良好' });
    await act(t, 'lin', id, 'announce');
    return id;
  }
  const decide = async (t: TestOffice, id: string, fee: number): Promise<void> => {
    const { matter } = await act(t, 'lin', id, 'grant', { fee });
    const proposal = String(matter.proposals.at(-1)?.seq);
    await act(t, 'qian', id, 'approve', { proposal, opinion: '同意' });
    await act(t, 'sun', id, 'approve', { proposal, opinion: '同意' });
  };
  const deposits = async (t: TestOffice, year: number) => {
    const figures = await computeFigures(t.office.pool, [keeping], yearPeriod(t.office.region, year, t.clock.today()));
    const found = figures.find((f) => f.id === 'garden.deposits');
    if (!found) throw new Error('no figure of deposits');
    return found;
  };
  /** Yuan by hand, of digits alone. */
  const yuan = (fen: bigint): string =>
    `${fen / 100n}${fen % 100n === 0n ? '' : `.${String(fen % 100n).padStart(2, '0')}`}`;
  const digitsOf = (text: string): bigint => {
    const [, whole = '', fraction = '', unit = ''] = /^(\d+)(?:\.(\d+))?(亿元|万元|元)$/.exec(text) ?? [];
    const places = { 亿元: 10, 万元: 6, 元: 2 }[unit] ?? 0;
    return BigInt(whole + fraction.padEnd(places, '0'));
  };

  it('of any whole fen up to the most that the field admits comes back from record, figure and report to the fen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.integer({ min: 1, max: most }), fc.constantFrom(1, 99, 101, most, most - 1)), {
          minLength: 1,
          maxLength: 4,
        }),
        async (fees) => {
          const t = await fresh('2026-03-02');
          const ids = await atOnce(fees.length, (i) => inspected(t, `第${i}园`));
          t.clock.move('2026-03-16');
          await atOnce(fees.length, (i) => decide(t, ids[i] as string, fees[i] as number));
          const sum = fees.reduce((total, fee) => total + BigInt(fee), 0n);
          const figure = await deposits(t, 2026);
          expect(figure.value?.toFixed(2).replace(/\.00$/, '')).toBe(yuan(sum));
          expect(digitsOf(figureText(figure))).toBe(sum);
          expect(digitsOf(fill('押金{garden.deposits}', () => figure)[1]?.text ?? '')).toBe(sum);
          for (const [i, id] of ids.entries()) {
            const { rows } = await t.office.pool.query<{ fee: string; html: string }>(
              "select m.snapshot->'file'->>'fee' as fee, p.html from matters m join papers p on p.region = m.region and p.matter = m.id and p.paper = 'bill' where m.region = $1 and m.id = $2",
              [t.office.region, id],
            );
            expect(rows[0]?.fee).toBe(String(fees[i]));
            expect(rows[0]?.html).toContain(`押金${fees[i]}分`);
          }
        },
      ),
      { numRuns: 6 },
    );
  }, 120_000);

  it.each([
    ['a fen more than the most', most + 1],
    ['the largest whole number that is exact', Number.MAX_SAFE_INTEGER],
    ['half a fen', 0.5],
    ['less than nothing', -1],
    ['no number', Number.NaN],
  ])('that is %s is refused, and nothing is written', async (_, fee) => {
    const t = await fresh('2026-03-02');
    const id = await inspected(t, '错园');
    t.clock.move('2026-03-16');
    const { seq } = await pageOf(t.office, t.as('lin'), 'garden', id);
    await expect(act(t, 'lin', id, 'grant', { fee })).rejects.toThrow(Refused);
    expect((await pageOf(t.office, t.as('lin'), 'garden', id)).seq).toBe(seq);
  });
});
