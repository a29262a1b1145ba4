/** Words that the papers of a suit share: the parties, the case, the organ that answers. */
import type { V } from '../guards.ts';
import { causes, instances } from '../options.ts';

export type { V } from '../guards.ts';

/** The organ sued, by the name its seal bears. */
export const defendant = (v: V): string => v.officeName(v.matter?.authority ?? v.matter?.office ?? '');
export const office = (v: V, code: string | undefined): string => (code === undefined ? '' : v.officeName(code));
export const names = (list: V['file']['plaintiffs']): string => (list ?? []).map((p) => p.name).join('、');
export const people = (v: V, ids: readonly string[] | undefined): string =>
  (ids ?? []).map((id) => v.person(id)?.name ?? id).join('、');
export const otherDefendant = (v: V): string =>
  v.file.coDefendant ? office(v, v.file.coDefendant) : (v.file.coDefendantName ?? '');
export const act = (v: V): string => `${v.file.actName ?? ''}${v.file.actNumber ? `（${v.file.actNumber}）` : ''}`;

/** 原告张某诉某局行政处罚一案. */
export const suit = (v: V): string =>
  `${names(v.file.plaintiffs)}诉${defendant(v)}${otherDefendant(v) ? `、${otherDefendant(v)}` : ''}${v.file.cause ? causes[v.file.cause] : ''}一案`;

export const rows = (v: V): (readonly [string, string | undefined])[] => [
  ['受理法院', v.file.court],
  ['案号', v.file.caseNumber],
  ['审级', v.file.instance && instances[v.file.instance]],
  ['原告', names(v.file.plaintiffs)],
  ['被告', [defendant(v), otherDefendant(v)].filter((x) => x !== '').join('、')],
  ['被诉行政行为', act(v)],
];
