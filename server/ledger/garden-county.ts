/** The small county of the server's tests with one change: its applicants' names are personal, and so committed, as in the real modules. */
import type { Acting, Module, Procedure } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/index.ts';
import type { TestDatabase } from '../database/testing/test-database.ts';
import { type ActOutcome, openMatter, performAct } from '../matters/service.ts';
import { type OpenOffice, openOffice } from '../office.ts';
import { application, gardenModule as plainGarden, type Staff, type TestClock, testOffice } from '../test-office.ts';

export const region = '360121';

const [permit] = plainGarden.procedures as readonly [Procedure];
export const gardenModule: Module = {
  ...plainGarden,
  procedures: [
    { ...permit, file: { ...permit.file, applicant: { ...permit.file.applicant, secrecy: 'personal' } } } as Procedure,
  ],
};

export interface GardenCounty {
  office: OpenOffice;
  clock: TestClock;
  ids: Readonly<Record<Staff, string>>;
  as(who: Staff): Acting;
  apply(place: string, stated?: Readonly<Record<string, Json>>): Promise<ActOutcome>;
  act(matter: string, who: Staff, act: string, stated?: Readonly<Record<string, Json>>): Promise<ActOutcome>;
  /** The office of another server of the same county. */
  again(): Promise<OpenOffice>;
}

/** Fills a test database with the county and opens its office. */
export async function gardenCounty(
  database: TestDatabase,
  day = '2026-03-02',
  modules: readonly Module[] = [gardenModule],
  partyKey = 'test',
): Promise<GardenCounty> {
  const server = database.server(region);
  const { office, clock, ids, as } = await testOffice(database.owner, server, region, day, modules, partyKey);
  return {
    office,
    clock,
    ids,
    as,
    apply: (place, stated = {}) =>
      openMatter(office, as('lin'), 'garden', {
        act: 'apply',
        stated: { ...application(place, 'small', clock.today()), ...stated },
      }),
    act: (matter, who, act, stated = {}) => performAct(office, as(who), 'garden', matter, { act, stated }),
    again: () => openOffice({ pool: database.server(region), region, modules, clock, partyKey }),
  };
}
