/** The office in which garden stories are told: its people, their powers and certificates, and a calendar. */
import { calendarOf } from '../../calendar/index.ts';
import type { Json } from '../../record/canonical.ts';
import { settingReader } from '../engine/environment.ts';
import type { PersonFacts } from '../engine/matter.ts';
import { type Stage, type Story, story } from '../story.ts';
import { gardenPermit } from './procedure.ts';

/** Only the days off that the stories touch. 2026-03-02 is a Monday. */
export const calendar = calendarOf([
  {
    year: 2026,
    status: 'published',
    off: [
      '2026-04-04',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
    ],
    work: ['2026-05-09'],
  },
  { year: 2027, status: 'published', off: ['2027-01-01'], work: [] },
]);

function person(id: string, actors: readonly string[], office = 'bureau', until?: string): PersonFacts {
  const certificates = until === undefined ? [] : [{ kind: '勘查证', number: id, from: '2024-01-01', until }];
  return { id, name: id, office, capacities: actors.map((actor) => `garden.${actor}`), certificates };
}

export const people: readonly PersonFacts[] = [
  person('lin', ['clerk']),
  person('zhao', ['clerk', 'inspector'], 'bureau', '2028-12-31'),
  person('chen', ['inspector'], 'bureau', '2028-12-31'),
  person('wu', ['inspector'], 'bureau', '2026-03-10'),
  person('qian', ['reviewer']),
  person('sun', ['head']),
  person('zhou', ['reviewer', 'head', 'inspector'], 'bureau', '2028-12-31'),
  person('he', ['clerk', 'head'], 'elsewhere'),
  person('tan', ['consultant'], 'water'),
  person('gu', ['supervisor'], 'justice'),
  person('guest', []),
];

export const applicant = 'party:applicant';

export const application: Readonly<Record<string, Json>> = {
  applicant: [{ kind: 'citizen', name: '花某' }],
  place: '东园',
  kind: 'small',
  receivedOn: '2026-03-02',
};

export const stage: Stage = { procedures: [gardenPermit], calendar, people, authority: 'bureau' };

/** A garden story that begins on Monday 2 March 2026, before anything is filed. */
export const garden = (over: Partial<Stage> = {}, start = '2026-03-02'): Story =>
  story('garden', { ...stage, ...over }, start);

/** Filed on 2 March. */
export const filed = (stated: Readonly<Record<string, Json>> = {}, over: Partial<Stage> = {}): Story =>
  garden(over).act('apply', 'lin', { ...application, ...stated });

/** Filed and accepted on 2 March. */
export const accepted = (stated: Readonly<Record<string, Json>> = {}, over: Partial<Stage> = {}): Story =>
  filed(stated, over).act('accept', 'lin');

/** Accepted and inspected by chen on 2 March: ready to be granted. */
export const inspected = (stated: Readonly<Record<string, Json>> = {}): Story =>
  accepted(stated)
    .act('assign', 'lin', { inspectors: ['chen'] })
    .act('inspect', 'chen', { findings: '土质良好' });

/** By what limits, duties to publish and to withdraw of these stories are reckoned. */
export const means = { calendar, setting: settingReader(gardenPermit, {}) };

export const permits = { publication: 'permits' };
export const reviewed = { ...permits, secrecyReviewed: true };

/** Granted on 12 March and public from 13 March. */
export const published = (): Story =>
  inspected()
    .on('2026-03-12')
    .act('grant', 'lin', { fee: 100 })
    .approved('qian', 'sun')
    .on('2026-03-13')
    .act('publish', 'lin', reviewed);

/** The codes of the reasons why an act is refused now. */
export const codes = (told: Story, act: string, by: string, stated: Readonly<Record<string, Json>> = {}): string[] =>
  told.refusals(act, by, stated).map((refusal) => refusal.code);
