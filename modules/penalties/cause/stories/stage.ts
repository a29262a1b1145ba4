/** What the law stories of every room share: people, the calendar, and a room looked at as a module of its own. */
import { calendarOf } from '../../../../kernel/calendar/index.ts';
import { checkExecuted, checkModules, faultLine } from '../../../../kernel/procedure/check/index.ts';
import type { Certificate, Module, PersonFacts, Stage, Story } from '../../../../kernel/procedure/index.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../../law/holidays/index.ts';
import { laws } from '../../../../law/index.ts';
import type { Room } from '../index.ts';

export type Stated = Readonly<Record<string, Json>>;
export const calendar = calendarOf(holidayYears);

/** The room as a module by itself, for the definition check. */
export const roomModule = (room: Room): Module => ({
  id: 'penalties',
  label: '行政处罚',
  sections: [],
  procedures: room.procedures,
  registers: room.registers,
  roles: Object.fromEntries(
    room.procedures.flatMap((p) =>
      Object.entries(p.actors).flatMap(([name, { label, party }]) =>
        party ? [] : [[name, { label, actors: [name] }]],
      ),
    ),
  ),
  sentences: [],
  checks: [],
  online: [],
  samples: room.samples,
});

/** Faults of the room alone; what it says of the ordinary procedure is checked with the whole module. */
export const faultsOf = (room: Room): string[] =>
  checkModules([roomModule(room)], laws, calendar)
    .filter((f) => f.level === 'fault')
    .map(faultLine)
    .filter((line) => !line.includes('没有名为“penalties'));

export const notExecuted = (room: Room): string[] => checkExecuted(roomModule(room), calendar).map(faultLine);

/** 行政执法证 of the city management bureau, valid 2021—2026. */
export const card = (number: string, over: Partial<Certificate> = {}): Certificate => ({
  kind: '行政执法证',
  number,
  from: '2021-01-01',
  until: '2026-12-31',
  body: 'bureau',
  ...over,
});

export const person = (id: string, actors: readonly string[], more: Partial<PersonFacts> = {}): PersonFacts => ({
  id,
  name: `示例${id}`,
  office: 'bureau',
  capacities: actors.map((a) => `penalties.${a}`),
  certificates: [],
  ...more,
});

export const people: readonly PersonFacts[] = [
  person('officer1', ['officer'], { name: '熊执法', certificates: [card('赣示例001')] }),
  person('officer2', ['officer'], { name: '万执法', certificates: [card('赣示例002')] }),
  person('auxiliary', ['officer'], { name: '辅助人员' }),
  person('reviewer', ['reviewer'], { name: '胡法制' }),
  person('clerk', ['clerk'], { name: '邓内勤' }),
  person('head', ['head'], { name: '涂局长' }),
  person('deputy', ['head'], { name: '罗副局长' }),
];

export const stageOf = (room: Room, more: Partial<Stage> = {}): Stage => ({
  procedures: room.procedures,
  calendar,
  people,
  authority: 'bureau',
  officeName: (code) => `${code}单位`,
  ...more,
});

/** The sentences of what stands against an act, joined; empty when nothing does. */
export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
