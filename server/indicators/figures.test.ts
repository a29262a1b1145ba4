import { describe, expect, it } from 'vitest';
import { is } from '../../kernel/predicate/index.ts';
import { gardenPermit } from '../../kernel/procedure/garden/procedure.ts';
import { integer, type Module, type Procedure } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { application, gardenModule, testOffice } from '../test-office.ts';
import { indicatorsOf, populationSql } from './compile.ts';
import { computeFigures, figureMatters, figureParts, figuresOf, populationOf, yearPeriod } from './figures.ts';

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
        firms: {
          kind: 'distinct',
          label: '申请单位',
          unit: '家',
          of: 'applicant',
          kinds: ['legalPerson', 'organisation'],
          acts: ['apply'],
          meaning: '提出申请的单位，同一家只计一家',
        },
        places: { kind: 'distinct', label: '园地', unit: '个', of: 'place', acts: ['apply'], meaning: '申请的园地' },
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

    const all = new Map(indicatorsOf([garden]).map((i) => [i.id, i]));
    for (const indicator of all.values()) {
      const parameters = new Parameters();
      const { rows } = await owner.query<{ n: number; sum: number }>(
        `select count(*)::int as n, coalesce(sum(amount), 0)::int as sum from (${populationSql(indicator, period, parameters, all)}) p`,
        parameters.values,
      );
      expect(rows[0]?.n, indicator.id).toBe(figures.get(indicator.id)?.count);
      if (!['rate', 'distinct'].includes(indicator.spec.kind))
        expect(rows[0]?.sum, indicator.id).toBe(figures.get(indicator.id)?.value);
    }
  });

  it('count a party once however many matters it has, by its kind, and keep neither its name nor its number beside the events', async () => {
    const { owner } = database();
    const county = await testOffice(owner, database().server('360124'), '360124', '2026-03-02', [garden]);
    const period = yearPeriod('360124', 2026, '2026-12-31');
    const lin = county.as('lin');
    const citizen = { kind: 'citizen', name: '花满园', idNumber: '110101199003070134' };
    const firm = { kind: 'legalPerson', name: '南昌东园公司', creditCode: '91110000600037341L' };
    const applyFor = async (place: string, ...applicant: object[]) =>
      openMatter(county.office, lin, 'garden', {
        act: 'apply',
        stated: { ...application(place, 'small'), applicant } as never,
      });
    await applyFor('东园', citizen);
    await applyFor('西园', citizen, firm);
    await applyFor('南园', firm, { ...firm, name: '东园公司（南昌）' });
    const figures = new Map((await computeFigures(county.office.pool, [garden], period)).map((f) => [f.id, f]));
    expect(figures.get('garden.applicants')).toMatchObject({ value: 2, count: 3, unit: '名' });
    expect(figures.get('garden.firms')).toMatchObject({ value: 1, count: 2 });
    expect(figures.get('garden.places')).toMatchObject({ value: 3, count: 3 });
    const { rows } = await owner.query<{ facts: unknown }>("select facts from events where region = '360124'");
    for (const clear of ['花满园', '110101199003070134', '东园公司', '91110000600037341L'])
      expect(JSON.stringify(rows)).not.toContain(clear);
  });

  it('show behind a difference the matters that make it, each on its side, and what both count alike on neither', async () => {
    const { owner } = database();
    const county = await testOffice(owner, database().server('360125'), '360125', '2025-12-29', [garden]);
    const period = yearPeriod('360125', 2026, '2026-12-31');
    const lin = county.as('lin');
    const applyFor = async (place: string) =>
      (
        await openMatter(county.office, lin, 'garden', {
          act: 'apply',
          stated: application(place, 'small', county.office.clock.today()) as never,
        })
      ).matter.id;
    const kept = await applyFor('东园');
    const ended = await applyFor('西园');
    county.clock.move('2026-01-05');
    const fresh = [await applyFor('南园'), await applyFor('北园')];
    for (const id of [kept, ended]) await performAct(county.office, lin, 'garden', id, { act: 'accept', stated: {} });
    await owner.query(
      "update events set to_state = 'granted' where region = '360125' and matter = $1 and act = 'accept'",
      [ended],
    );

    const figures = await computeFigures(county.office.pool, [garden], period);
    const figure = (name: string) => figures.find((f) => f.id === `garden.${name}`);
    expect(figure('standing')?.value).toBe(3);
    expect(figure('openedWith')).toMatchObject({ value: 2, count: 2 });
    expect(figure('growth')).toMatchObject({ value: 1, count: 3 });
    const sides = async (name: string) => {
      const parameters = new Parameters();
      const population = populationOf([garden], `garden.${name}`, period, parameters);
      const { rows } = await owner.query<{ matter: string; amount: number }>(
        `select matter::text, amount::int from (${population}) p`,
        parameters.values,
      );
      return new Map(rows.map((r) => [r.matter, r.amount]));
    };
    expect(await sides('growth')).toEqual(new Map([[ended, -1], ...fresh.map((id) => [id, 1] as const)]));
    const list = await figureMatters(county.office, lin, 'garden.growth', period, 1, 20);
    expect(new Set(list.rows.map((r) => r.id))).toEqual(new Set([ended, ...fresh]));
    expect(figureParts([garden], 'garden.growth')).toEqual([
      { id: 'garden.standing', label: '在办', role: 'adds' },
      { id: 'garden.openedWith', label: '年初在办', role: 'takes' },
    ]);
  });

  it('divide by and add up the figures of another module, and open its matters', async () => {
    const { owner } = database();
    const orchard: Module = {
      ...garden,
      id: 'orchard',
      procedures: garden.procedures.map((p) => ({
        ...p,
        module: 'orchard',
        id: 'orchard',
        indicators: {
          applications: p.indicators?.applications,
          share: {
            kind: 'rate',
            label: '占比',
            unit: 'ratio',
            numerator: 'applications',
            denominator: 'garden.applications',
            meaning: '比',
          },
          both: {
            kind: 'total',
            label: '合计',
            unit: '件',
            of: ['applications', 'garden.applications'],
            meaning: '和',
          },
        } as Procedure['indicators'],
      })),
    };
    const county = await testOffice(owner, database().server('360126'), '360126', '2026-03-02', [garden, orchard]);
    const period = yearPeriod('360126', 2026, '2026-12-31');
    const lin = county.as('lin');
    for (const place of ['东园', '西园'])
      await openMatter(county.office, lin, 'garden', { act: 'apply', stated: application(place, 'small') as never });
    const figures = await computeFigures(county.office.pool, [garden, orchard], period);
    const figure = (name: string) => figures.find((f) => f.id === `orchard.${name}`);
    expect(figure('share')).toMatchObject({ value: 0, numerator: 0, denominator: 2, count: 2 });
    expect(figure('both')).toMatchObject({ value: 2, count: 2 });
    expect((await figureMatters(county.office, lin, 'orchard.share', period, 1, 20)).total).toBe(2);
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
