import { describe, expect, it } from 'vitest';
import { is } from '../../kernel/predicate/index.ts';
import { gardenPermit } from '../../kernel/procedure/garden/procedure.ts';
import { integer, type Module, type Procedure } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { withDatabase } from '../database/test-database.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { application, gardenModule, testOffice } from '../test-office.ts';
import { indicatorsOf, populationSql } from './compile.ts';
import { computeFigures, figuresOf, yearPeriod } from './figures.ts';

const apply = gardenPermit.acts.apply as Procedure['acts'][string];

/** The garden with a figure of every kind, several over the same acts. */
const garden: Module = {
  ...gardenModule,
  procedures: [
    {
      ...gardenPermit,
      file: { ...gardenPermit.file, trees: integer('树木株数') },
      acts: { ...gardenPermit.acts, apply: { ...apply, asks: [...(apply.asks ?? []), 'trees?'] } },
      indicators: {
        ...gardenPermit.indicators,
        large: {
          kind: 'count',
          label: '大型',
          unit: '件',
          acts: ['apply'],
          where: is('kind', 'large'),
          meaning: '大型园地的申请',
        },
        trees: { kind: 'sum', label: '树木', unit: '个', of: 'trees', acts: ['apply'], meaning: '申请栽种的树木' },
        treesInLarge: {
          kind: 'sum',
          label: '大型园地树木',
          unit: '个',
          of: 'trees',
          acts: ['apply'],
          where: is('kind', 'large'),
          meaning: '大型园地申请栽种的树木',
        },
        refusedRate: {
          kind: 'rate',
          label: '不予受理率',
          unit: 'ratio',
          numerator: 'refused',
          denominator: 'refused',
          meaning: '没有发生的事',
        },
        refused: { kind: 'count', label: '不予受理', unit: '件', acts: ['refuseToAccept'], meaning: '不予受理的申请' },
        accepted: { kind: 'stock', label: '受理中', unit: '件', states: ['accepted'], meaning: '期末已受理的申请' },
        acceptedLarge: {
          kind: 'stock',
          label: '受理中的大型园地',
          unit: '件',
          states: ['accepted'],
          where: is('kind', 'large'),
          meaning: '期末已受理的大型园地申请',
        },
      },
    } as Procedure,
  ],
};

describe('figures over one reading of the record', () => {
  const database = withDatabase();
  const period = yearPeriod('360121', 2026, '2026-12-31');

  it('count exactly the matters that their lists show, and sum what those state', async () => {
    const { owner } = database();
    const county = await testOffice(owner, database().server('360121'), '360121', '2026-03-02', [garden]);
    const lin = county.as('lin');
    const applyFor = async (place: string, kind: string, stated: object = {}) =>
      (
        await openMatter(county.office, lin, 'garden', {
          act: 'apply',
          stated: { ...application(place, kind), ...stated } as never,
        })
      ).matter.id;
    const small = await applyFor('东园', 'small');
    const large = await applyFor('西园', 'large', { trees: 3 });
    await applyFor('南园', 'small', { trees: 2 });
    await applyFor('北园', 'small', { receivedOn: '2025-12-30' });
    for (const id of [small, large]) await performAct(county.office, lin, 'garden', id, { act: 'accept', stated: {} });

    const figures = new Map((await computeFigures(county.office.pool, [garden], period)).map((f) => [f.id, f]));
    const value = (name: string) => figures.get(`garden.${name}`)?.value;
    expect([value('applications'), value('large'), value('trees'), value('treesInLarge')]).toEqual([3, 1, 5, 3]);
    expect(figures.get('garden.trees')?.count).toBe(2);
    expect([value('accepted'), value('acceptedLarge'), value('standing')]).toEqual([2, 1, 4]);
    expect([value('refused'), value('refusedRate')]).toEqual([0, null]);

    for (const indicator of indicatorsOf([garden])) {
      if (indicator.spec.kind === 'rate') continue;
      const parameters = new Parameters();
      const { rows } = await owner.query<{ n: number; sum: number }>(
        `select count(*)::int as n, coalesce(sum(amount), 0)::int as sum from (${populationSql(indicator, period, parameters)}) p`,
        parameters.values,
      );
      expect(rows[0]?.n, indicator.id).toBe(figures.get(indicator.id)?.count);
      if (indicator.spec.kind === 'sum') expect(rows[0]?.sum, indicator.id).toBe(figures.get(indicator.id)?.value);
    }
  });

  it('take the corrected statement, but as of an earlier day the one that stood then', async () => {
    const { owner } = database();
    const county = await testOffice(owner, database().server('360122'), '360122', '2026-03-02', [garden]);
    const lin = county.as('lin');
    const { matter } = await openMatter(county.office, lin, 'garden', {
      act: 'apply',
      stated: application('东园', 'small') as never,
    });
    county.clock.move('2026-03-10');
    await performAct(county.office, lin, 'garden', matter.id, {
      act: 'correct',
      stated: { of: '1', reason: '园地种类填错', kind: 'large' },
    });
    const large = async (asOf: string) =>
      (await figuresOf(county.office, 2026, asOf)).figures.find((f) => f.id === 'garden.large')?.value;
    expect(await large('2026-03-09')).toBe(0);
    expect(await large('2026-03-10')).toBe(1);
  });

  it('count an act in the year of its corrected date, and no longer in the year that was first written down', async () => {
    const { owner } = database();
    const county = await testOffice(owner, database().server('360123'), '360123', '2026-03-02', [garden]);
    const lin = county.as('lin');
    const { matter } = await openMatter(county.office, lin, 'garden', {
      act: 'apply',
      stated: application('东园', 'small', '2026-01-02') as never,
    });
    const applications = async (year: number, asOf: string) =>
      (await figuresOf(county.office, year, asOf)).figures.find((f) => f.id === 'garden.applications')?.value;
    county.clock.move('2026-03-10');
    for (const day of ['2025-12-30', '2026-01-05', '2025-12-31']) {
      await performAct(county.office, lin, 'garden', matter.id, {
        act: 'correct',
        stated: { of: '1', reason: '收件日期以邮戳为准', receivedOn: day },
      });
    }
    expect([await applications(2025, '2026-03-10'), await applications(2026, '2026-03-10')]).toEqual([1, 0]);
    expect([await applications(2025, '2026-03-09'), await applications(2026, '2026-03-09')]).toEqual([0, 1]);
  });
});
