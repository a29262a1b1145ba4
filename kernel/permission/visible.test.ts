// Who sees a matter: by office, by assignment, by being named, and by nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../predicate/index.ts';
import type { Acting } from '../procedure/engine/matter.ts';
import { gardenPermit } from '../procedure/garden/procedure.ts';
import type { Module } from '../procedure/language/module.ts';
import { type VisibleColumns, visibleTo } from './index.ts';

const garden: Module = {
  id: 'garden',
  label: '园艺',
  sections: [],
  procedures: [gardenPermit],
  registers: {},
  roles: {},
  sentences: [],
  checks: [],
  online: [],
  samples: [],
};
const modules = [garden];

const viewer = (capacities: string[], offices: string[] = ['bureau'], id = 'lin'): Acting => ({
  kind: 'person',
  id,
  name: id,
  region: '360121',
  capacities,
  offices,
});
const matter = (over: Partial<VisibleColumns> = {}): Readonly<Record<string, unknown>> => ({
  region: '360121',
  id: 'm-1',
  module: 'garden',
  procedure: 'garden',
  office: 'bureau',
  authority: 'government',
  offices: ['bureau', 'government'],
  people: [],
  ...over,
});
const sees = (who: Acting, over: Partial<VisibleColumns> = {}, own?: string[]): boolean =>
  holds(visibleTo(who, modules, own), matter(over));

describe('a member of staff', () => {
  test('sees the matters of the own offices, those below included, and not those of others', () => {
    expect(sees(viewer(['garden.clerk']))).toBe(true);
    expect(sees(viewer(['garden.clerk'], ['county', 'bureau']))).toBe(true);
    expect(sees(viewer(['garden.clerk'], ['water']))).toBe(false);
  });

  test('sees nothing of a module in which no capacity is held', () => {
    expect(sees(viewer(['mediation.clerk']))).toBe(false);
    expect(sees(viewer(['garden.clerk']), { module: 'mediation', procedure: 'mediation' })).toBe(false);
    expect(sees(viewer(['garden.clerk']), { procedure: 'inspection' })).toBe(false);
    expect(sees(viewer([]))).toBe(false);
  });

  test('of the authority sees what bears its seal, whichever office handles it', () => {
    expect(sees(viewer(['garden.head'], ['government']), { office: 'township' })).toBe(true);
    expect(sees(viewer(['garden.head'], ['government']), { authority: 'other' })).toBe(false);
  });

  test('of an involved office sees the matters in which it takes part', () => {
    const tan = viewer(['garden.consultant'], ['water']);
    expect(sees(tan)).toBe(false);
    expect(sees(tan, { offices: ['bureau', 'government', 'water'] })).toBe(true);
  });

  test('who sees only what is assigned sees only that, also in the own office', () => {
    const chen = viewer(['garden.inspector'], ['bureau'], 'chen');
    expect(sees(chen)).toBe(false);
    expect(sees(chen, { people: ['chen'] })).toBe(true);
  });

  test('whose capacity sees the region sees it whole, and no other region', () => {
    const gu = viewer(['garden.supervisor'], ['justice'], 'gu');
    expect(sees(gu)).toBe(true);
    expect(sees(gu, { office: 'anywhere', offices: ['anywhere'] })).toBe(true);
    expect(sees(gu, { region: '360122' })).toBe(false);
  });

  test('who may act anywhere sees no more than the own offices unless the definition says so', () => {
    const { sees: _, ...supervisor } = gardenPermit.actors.supervisor ?? { label: '' };
    const actors = { ...gardenPermit.actors, supervisor };
    const narrower = [{ ...garden, procedures: [{ ...gardenPermit, actors }] }];
    const gu = viewer(['garden.supervisor'], ['justice'], 'gu');
    expect(holds(visibleTo(gu, narrower), matter())).toBe(false);
    expect(holds(visibleTo(gu, narrower), matter({ offices: ['bureau', 'justice'] }))).toBe(true);
  });

  test('who is asked to approve in person or copied sees that matter', () => {
    expect(sees(viewer([], ['water'], 'guest'), { people: ['lin', 'guest'] })).toBe(true);
    expect(sees(viewer([], ['water'], 'guest'), { people: ['guest'], region: '360122' })).toBe(false);
  });
});

describe('who administers the system (三员)', () => {
  test('sees no matter by being so', () => {
    for (const power of ['system', 'security', 'auditor']) expect(sees(viewer([power], ['bureau'], power))).toBe(false);
  });
});

describe('a party', () => {
  const party: Acting = { ...viewer(['garden.applicant'], []), kind: 'party', id: 'party-1' };
  test('sees the own matters and no others', () => {
    expect(sees(party, {}, ['m-1'])).toBe(true);
    expect(sees(party, { id: 'm-2' }, ['m-1'])).toBe(false);
    expect(sees(party)).toBe(false);
    expect(sees(party, { region: '360122' }, ['m-1'])).toBe(false);
  });

  test('whose capacity is held by a member of staff shows that member nothing', () => {
    expect(sees(viewer(['garden.applicant']))).toBe(false);
  });
});

describe('for any viewer and any matter', () => {
  const office = fc.constantFrom('bureau', 'water', 'government', 'justice');
  const person = fc.constantFrom('lin', 'chen', 'gu', 'guest');
  const capacity = fc.constantFrom(...Object.keys(gardenPermit.actors).map((a) => `garden.${a}`), 'mediation.clerk');
  const viewers = fc.record({
    kind: fc.constantFrom('person' as const, 'law' as const),
    id: person,
    name: fc.constant(''),
    region: fc.constantFrom('360121', '360122'),
    capacities: fc.uniqueArray(capacity, { maxLength: 3 }),
    offices: fc.uniqueArray(office, { maxLength: 3 }),
  });
  const matters = fc
    .record({
      region: fc.constantFrom('360121', '360122'),
      id: fc.constantFrom('m-1', 'm-2'),
      module: fc.constantFrom('garden', 'mediation'),
      procedure: fc.constantFrom('garden', 'mediation'),
      office,
      authority: office,
      involved: fc.uniqueArray(office, { maxLength: 2 }),
      people: fc.uniqueArray(person, { maxLength: 2 }),
    })
    .map(({ involved, ...m }) => ({ ...m, offices: [...new Set([m.office, m.authority, ...involved])] }));

  /** The rules once more, said the long way round. */
  function bySentences(v: Acting, m: VisibleColumns): boolean {
    if (v.kind === 'law' || v.region !== m.region) return false;
    if (m.people.includes(v.id)) return true;
    if (m.module !== 'garden' || m.procedure !== 'garden') return false;
    const may = (actor: string): boolean => v.capacities.includes(`garden.${actor}`);
    const ours = (code: string): boolean => v.offices.includes(code);
    return (
      ((may('clerk') || may('reviewer')) && ours(m.office)) ||
      (may('head') && ours(m.authority)) ||
      (may('consultant') && m.offices.some(ours)) ||
      may('supervisor') ||
      may('archivist')
    );
  }

  test('the predicate says what the rules say', () => {
    fc.assert(
      fc.property(viewers, matters, (v, m) => {
        expect(holds(visibleTo(v, modules), m)).toBe(bySentences(v, m));
      }),
      { numRuns: 3000 },
    );
  });

  test('one capacity more never hides a matter', () => {
    fc.assert(
      fc.property(viewers, matters, capacity, (v, m, more) => {
        const wider = { ...v, capacities: [...v.capacities, more] };
        expect(!holds(visibleTo(v, modules), m) || holds(visibleTo(wider, modules), m)).toBe(true);
      }),
    );
  });
});
