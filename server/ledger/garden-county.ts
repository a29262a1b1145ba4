/** A small county for tests: one bureau that grants garden permits, an invented procedure that uses every word of the language. */
import { randomUUID } from 'node:crypto';
import { gardenPermit } from '../../kernel/procedure/garden/procedure.ts';
import type { Acting, Module, Procedure } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/index.ts';
import type { Clock } from '../clock.ts';
import type { TestDatabase } from '../database/test-database.ts';
import { type ActOutcome, openMatter, performAct } from '../matters/service.ts';
import { type OpenOffice, openOffice } from '../office.ts';

export const region = '360121';

/** The module around the garden permit; its applicants' names are personal and so committed, as in the real ones. */
export const gardenModule: Module = {
  id: 'garden',
  label: '园艺许可',
  sections: [],
  procedures: [{ ...gardenPermit, file: { ...gardenPermit.file, applicant: { ...gardenPermit.file.applicant, secrecy: 'personal' } } } as Procedure],
  registers: { garden: { columns: [{ field: 'place' }, { field: 'kind' }, { field: 'receivedOn' }, { field: 'noisy' }, { field: 'noiseHours' }], filters: ['kind'], search: ['place'] } },
  roles: {
    clerk: { label: '承办人', actors: ['clerk'] },
    chief: { label: '科长', actors: ['reviewer', 'inspector'] },
    head: { label: '负责人', actors: ['head'] },
    supervisor: { label: '监督人员', actors: ['supervisor'] },
  },
  sentences: [],
  checks: [],
  online: [],
  samples: [],
};

/** A clock that a test moves; the instants follow the day. */
export interface TestClock extends Clock {
  day: string;
}

export function testClock(day: string): TestClock {
  let tick = 0;
  const clock: TestClock = {
    day,
    today: () => clock.day,
    // China's noon, some milliseconds later each time, so that what is recorded first bears the earlier time.
    instant: () => new Date(Date.parse(`${clock.day}T04:00:00.000Z`) + ++tick).toISOString(),
  };
  return clock;
}

export interface GardenCounty {
  office: OpenOffice;
  clock: TestClock;
  people: Record<'lin' | 'qian' | 'sun' | 'gu', string>;
  as(who: keyof GardenCounty['people']): Acting;
  apply(place: string, stated?: Readonly<Record<string, Json>>): Promise<ActOutcome>;
  act(matter: string, who: keyof GardenCounty['people'], act: string, stated?: Readonly<Record<string, Json>>): Promise<ActOutcome>;
}

/** Fills a test database with the county and opens its office. A second office of the same county, for another server, comes from `again`. */
export async function gardenCounty(database: TestDatabase, day = '2026-03-02', modules: readonly Module[] = [gardenModule]): Promise<GardenCounty & { again(): Promise<OpenOffice> }> {
  const { owner } = database;
  const people = { lin: randomUUID(), qian: randomUUID(), sun: randomUUID(), gu: randomUUID() };
  const posts: [keyof typeof people, string, string, string[]][] = [
    ['lin', 'bureau', '科员', ['garden.clerk']],
    ['qian', 'bureau', '科长', ['garden.chief']],
    ['sun', 'bureau', '局长', ['garden.head']],
    ['gu', 'justice', '科长', ['garden.supervisor', 'enforcement-supervision.supervisor']],
  ];
  await owner.query("insert into regions (region, name) values ($1, '测试县')", [region]);
  await owner.query("insert into offices (region, code, name, kind) values ($1, 'bureau', '测试县园艺局', 'bureau'), ($1, 'justice', '测试县司法局', 'bureau')", [region]);
  for (const [name, office, post, roles] of posts) {
    await owner.query('insert into people (region, id, name) values ($1, $2, $3)', [region, people[name], name]);
    await owner.query("insert into appointments (region, id, person, office, post, roles, from_on) values ($1, $2, $3, $4, $5, $6, '2020-01-01')", [region, randomUUID(), people[name], office, post, roles]);
  }
  const clock = testClock(day);
  const again = (): Promise<OpenOffice> => openOffice({ pool: database.server(region), region, modules, clock, partyKey: 'test' });
  const office = await again();
  const as = (who: keyof typeof people): Acting => {
    const acting = office.county().acting(people[who], clock.today());
    if (!acting) throw new Error(`${who} is not appointed`);
    return acting;
  };
  return {
    office,
    clock,
    people,
    again,
    as,
    apply: (place, stated = {}) =>
      openMatter(office, as('lin'), 'garden', { act: 'apply', stated: { applicant: [{ kind: 'citizen', name: '花某', idNumber: '360101199001010011' }], place, kind: 'small', receivedOn: clock.today(), ...stated } }),
    act: (matter, who, act, stated = {}) => performAct(office, as(who), 'garden', matter, { act, stated }),
  };
}
