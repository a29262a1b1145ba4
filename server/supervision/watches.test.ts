// Watches for repeats: matters that share values so many times within a span, found by keys and opened by the same list.
import { describe, expect, test } from 'vitest';
import { ListQuery } from '../../contract/index.ts';
import type { Module, Watch } from '../../kernel/procedure/index.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { gardenCounty, gardenModule, region } from '../ledger/garden-county.ts';
import { replayRegion } from '../ledger/replay/replay.ts';
import { listMatters } from '../matters/reading/list.ts';
import { openMatter } from '../matters/service.ts';
import { application } from '../test-office.ts';
import { wallOf } from './wall.ts';

type Repeats = Extract<Watch, { repeats: unknown }>['repeats'];
const [first] = gardenModule.watches ?? [];

/** The garden watching for repeats of these kinds. */
function watching(watches: Readonly<Record<string, Partial<Repeats>>>): Module {
  const { finding: _, ...plain } = first as Watch & { finding: string };
  const thirty = { of: ['applicant', 'kind'], acts: ['apply'], back: { count: 30, unit: 'day' } as const, atLeast: 2 };
  return {
    ...gardenModule,
    watches: Object.entries(watches).map(([id, change]) => ({ ...plain, id, repeats: { ...thirty, ...change } })),
  };
}
const by = (name: string, idNumber: string) => ({ applicant: [{ kind: 'citizen', name, idNumber }] });
const hua = by('花满园', '110101199003070134');
const shu = by('树成林', '110101198001010010');

describe('a watch for repeats', () => {
  const database = withDatabase();
  const modules = [
    watching({
      days: {},
      thrice: { atLeast: 3 },
      year: { back: 'year' },
      month: { back: { count: 1, unit: 'month' } },
      same: { within: 'authority', back: 'year' },
      granted: { acts: ['grant'] },
    }),
  ];

  test('finds the matters that share a person and a kind, up to the last day of its span', async () => {
    const county = await gardenCounty(database(), '2025-12-20', modules);
    const { office, clock } = county;
    const apply = async (day: string, place: string, who: object, kind = 'small', as: 'lin' | 'he' = 'lin') => {
      clock.move(day);
      await openMatter(office, county.as(as), 'garden', {
        act: 'apply',
        stated: { ...application(place, kind, day), ...who },
      });
    };
    await apply('2025-12-20', '甲', hua);
    await apply('2026-01-10', '乙', hua);
    await apply('2026-02-09', '丙', hua);
    await apply('2026-02-10', '丁', hua, 'large');
    await apply('2026-03-12', '戊', hua);
    await apply('2026-03-13', '己', shu);
    await apply('2026-04-13', '庚', shu, 'small', 'he');
    const gu = county.as('gu');
    const places = async (watch: string) =>
      (await listMatters(office, gu, 'garden', ListQuery.parse({ watch, sort: 'openedOn' }))).rows.map(
        (r) => r.columns.place,
      );
    // Thirty days from 10 January end on 9 February, inclusive; from 9 February to 12 March there are thirty-one.
    expect(await places('days')).toEqual(['甲', '乙', '丙']);
    expect(await places('thrice')).toEqual([]);
    expect(await places('year')).toEqual(['乙', '丙', '戊', '己', '庚']);
    expect(await places('month')).toEqual(['甲', '乙', '丙', '己', '庚']);
    expect(await places('same')).toEqual(['乙', '丙', '戊']);
    expect(await places('granted')).toEqual([]);

    const wall = await wallOf(office, gu, {});
    for (const { watch, count } of wall.watches) expect([watch, count]).toEqual([watch, (await places(watch)).length]);
    // One bureau sees its own of them; that another's belong to the same run does not show it more.
    const own = await wallOf(office, county.as('he'), {});
    expect(own.watches.find((w) => w.watch === 'year')?.count).toBe(1);

    // The keys that the watch compares are kept and replayed like those of lookups.
    const means = { modules, calendar: office.calendar(), county: office.county(), partyKey: 'test' };
    expect(await replayRegion(database().owner, region, means)).toMatchObject({ ok: true });
    const { rows } = await database().owner.query('select distinct field from matter_keys order by field');
    expect(rows.map((r) => r.field)).toEqual(expect.arrayContaining(['applicant', 'kind']));
  });
});
