import { beforeAll, describe, expect, it } from 'vitest';
import { gardenPermit } from '../../../kernel/procedure/garden/procedure.ts';
import type { Acting, Module, Procedure } from '../../../kernel/procedure/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { application, gardenModule, type TestOffice, testOffice } from '../../test-office.ts';
import { openMatter } from '../service.ts';
import { visibleSql } from './visibility.ts';
import { type Fixed, visibleParts } from './visible-parts.ts';

const region = '360121';
/** A second module with the same actors, so that a part may reach into one and not the other. */
const orchard: Module = {
  ...gardenModule,
  id: 'orchard',
  procedures: [{ ...gardenPermit, module: 'orchard', id: 'orchard' } as Procedure],
};
const modules = [gardenModule, orchard];

describe('the parts of what a viewer sees', () => {
  const database = withDatabase();
  let county: TestOffice;

  beforeAll(async () => {
    const { owner } = database();
    county = await testOffice(owner, database().server(region), region, '2026-03-02', modules);
    const { matter } = await openMatter(county.office, county.as('lin'), 'garden', {
      act: 'apply',
      stated: application('东园'),
    });
    // Every way of taking part: by handling, by the seal, by being heard, by being named, in either module, alone and together.
    await owner.query(
      `insert into matters (region, id, module, procedure, version, title, state, office, authority, offices, people, waiting, opened_on, last_on, closed_on, seq, head, snapshot, limits)
       select region, gen_random_uuid(), module, module, version, title, state, office, authority, array[office, authority] || involved, people, '{}', opened_on, last_on, case when n % 2 = 0 then last_on end, 1, head, snapshot, limits
       from (select version, title, state, opened_on, last_on, head, snapshot, limits, region as region from matters where id = $1) one,
         unnest(array['garden', 'orchard']) module,
         unnest(array['bureau', 'elsewhere', 'justice']) office,
         unnest(array['bureau', 'government']) authority,
         (values ('{}'::text[]), ('{elsewhere}'), ('{bureau,justice}')) i(involved),
         (values ('{}'::text[]), (array[$2::text]), (array[$2::text, $3::text])) p(people),
         generate_series(1, 2) n`,
      [matter.id, county.ids.lin, county.ids.he],
    );
  });

  const idsIn = async (sql: string, parameters: Parameters): Promise<string[]> =>
    (await county.office.pool.query<{ id: string }>(sql, parameters.values)).rows.map((r) => r.id);

  const viewers = (): [string, Acting][] => {
    const lin = county.as('lin');
    const as = (capacities: string[], offices: string[], id = lin.id): Acting => ({
      ...lin,
      id,
      capacities,
      offices,
      ...(offices[0] === undefined ? {} : { office: offices[0] }),
    });
    return [
      ['the clerk of the bureau', lin],
      ['an inspector, who sees what is assigned', county.as('chen')],
      ['the head, by the seal', as(['garden.head'], ['government'])],
      ['an office that is heard', as(['garden.consultant'], ['elsewhere'], county.ids.he)],
      ['a supervisor', county.as('gu')],
      [
        'one with posts in two offices and both modules',
        as(['garden.clerk', 'garden.consultant', 'orchard.head', 'orchard.clerk'], ['bureau', 'justice']),
      ],
      ['one who oversees the county', as(['oversight'], ['government'])],
      ['an administrator', as(['system'], ['government'], county.ids.gu)],
    ];
  };
  const within: [string, Fixed][] = [
    ['in one procedure', { region, module: 'garden', procedure: 'garden' }],
    ['in a procedure of the other module', { region, module: 'orchard', procedure: 'orchard' }],
    ['in all modules', { region }],
  ];

  it('together hold for exactly what the predicate shows, and no two for one matter', async () => {
    let shown = 0;
    for (const [who, viewer] of viewers()) {
      for (const [where, fixed] of within) {
        const base = (p: Parameters): string =>
          Object.entries(fixed)
            .map(([column, value]) => `m.${column} = ${p.add(value)}`)
            .join(' and ');
        const whole = new Parameters();
        const seen = await idsIn(
          `select m.id from matters m where ${base(whole)} and ${visibleSql(viewer, modules, whole)}`,
          whole,
        );
        const parted = new Parameters();
        const each = visibleParts(viewer, modules, fixed, parted).map(
          (part) => `select m.id from matters m where ${base(parted)} and ${part}`,
        );
        const found = each.length === 0 ? [] : await idsIn(each.join(' union all '), parted);
        expect(new Set(found).size, `${who}, ${where}: none twice`).toBe(found.length);
        expect(found.sort(), `${who}, ${where}`).toEqual(seen.sort());
        shown += seen.length;
      }
    }
    expect(shown).toBeGreaterThan(1000);
  });

  it('are none for whom nothing may be shown', () => {
    const party: Acting = { ...county.as('lin'), kind: 'law' } as never;
    expect(visibleParts(party, modules, { region }, new Parameters())).toEqual([]);
  });

  it('look nothing up in a region that the connection does not serve', async () => {
    const asked = `select matters_of_people($1, $2) as id union all select matters_involving($1, '{justice}')`;
    const [inside, outside] = [database().server(region), database().server('360122')];
    expect((await inside.query(asked, [region, [county.ids.lin]])).rows.length).toBeGreaterThan(0);
    expect((await outside.query(asked, [region, [county.ids.lin]])).rows).toEqual([]);
    expect((await outside.query(asked, ['360122', [county.ids.lin]])).rows).toEqual([]);
  });
});
