/** The people, matters and usual statements from which the dated stories of supervision are told. */
import { calendarOf } from '../../../kernel/calendar/index.ts';
import {
  type PersonFacts,
  type ReferredMatter,
  type Stage,
  type Story,
  story,
} from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { supervisionCertificate } from '../actors.ts';
import { enforcementSupervision } from '../index.ts';

export type Stated = Readonly<Record<string, Json>>;

const person = (id: string, name: string, office: string, actors: readonly string[], until?: string): PersonFacts => ({
  id,
  name,
  office,
  capacities: actors.map((a) => `enforcement-supervision.${a}`),
  certificates:
    until === undefined
      ? []
      : [{ kind: supervisionCertificate, number: `监${id}`, from: '2022-01-01', until, body: 'justice' }],
});

export const people: readonly PersonFacts[] = [
  person('wu', '吴监督', 'justice', ['supervisor'], '2030-12-31'),
  person('zheng', '郑监督', 'justice', ['supervisor'], '2030-12-31'),
  person('qian', '钱无证', 'justice', ['supervisor']),
  person('sun', '孙过期', 'justice', ['supervisor'], '2023-03-09'),
  person('lent', '周借调', 'transport', ['supervisor'], '2030-12-31'),
  person('chief', '赵股长', 'justice', ['chief']),
  person('head', '李局长', 'justice', ['head']),
  person('mayor', '王县长', 'government', ['leader']),
  person('unit', '冯联络', 'transport', ['unit']),
  person('other', '陈联络', 'health', ['unit', 'reviewer']),
  person('first', '褚评查', 'finance', ['reviewer', 'arbiter']),
  person('second', '卫评查', 'audit', ['reviewer', 'arbiter']),
  person('third', '蒋复评', 'education', ['arbiter', 'reviewer']),
  person('insider', '沈本局', 'transport', ['reviewer']),
];

export const stage = (more: Partial<Stage> = {}): Stage => ({
  procedures: enforcementSupervision.procedures,
  calendar: calendarOf(holidayYears),
  people,
  authority: 'government',
  authorityOf: (office) => (office === 'justice' ? 'government' : office),
  officeName: (code) => ({ transport: '县交通运输局', health: '县卫健委' })[code] ?? code,
  ...more,
});
export const begin = (key: string, day: string, more: Partial<Stage> = {}): Story =>
  story(key === '' ? 'enforcement-supervision' : `enforcement-supervision/${key}`, stage(more), day);

export const known = (
  procedure: string,
  id: string,
  state: string,
  file: Stated,
  more: Partial<ReferredMatter> = {},
): ReferredMatter => ({
  id,
  module: 'enforcement-supervision',
  procedure,
  state,
  file,
  openedOn: '2023-01-04',
  ...more,
});
export const material = (name = '整改照片.jpg'): Json => [{ name, sha256: 'b'.repeat(64), size: 2048 }];

/** The sentences against an act now, joined; empty when it would be accepted. */
export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
