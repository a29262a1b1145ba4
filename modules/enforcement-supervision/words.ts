/** Short ways to write dates, names and lists in the papers of supervision, and small readings that several guards share. */
import { chineseDate } from '../../kernel/calendar/index.ts';
import type { View } from '../../kernel/procedure/index.ts';

export const on = (day: string | undefined): string =>
  day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day);
export const written = (words: string | undefined, least = 4): boolean =>
  (words ?? '').replaceAll(/[\s\p{P}]/gu, '').length >= least;
export const names = (v: Pick<View, 'person'>, ids: readonly string[] | undefined): string =>
  (ids ?? []).map((id) => v.person(id)?.name ?? '').join('、');
export const unitsOf = (v: Pick<View, 'officeName'>, codes: readonly string[] | undefined): string =>
  (codes ?? []).map((code) => v.officeName(code)).join('、');
export const chosen = <K extends string>(labels: Readonly<Record<K, string>>, keys: readonly K[] | undefined): string =>
  (keys ?? []).map((key) => labels[key]).join('、');

/** Those of these people who sit in one of these offices (S-04); a person whom nobody knows is refused elsewhere. */
export const sittingIn = (
  v: Pick<View, 'person'>,
  people: readonly string[] | undefined,
  offices: readonly (string | undefined)[],
): string[] =>
  (people ?? []).flatMap((id) => {
    const person = v.person(id);
    return person && offices.includes(person.office) ? [person.name] : [];
  });
