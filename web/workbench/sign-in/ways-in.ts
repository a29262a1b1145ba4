/** Which people of a demonstration to offer first: one for each different set of duties, those with the rarest duties first. */
import type { PersonRow } from '../../../contract/people.ts';

/** A duty that has a Chinese name; the others are powers of the house itself. */
export const named = (capacity: string): boolean => /\p{Script=Han}/u.test(capacity);

/** A duty in a procedure is named with its register before it: 行政复议·行政复议人员. */
const inCases = (capacity: string): boolean => capacity.includes('·');

/** At most this many before the full list by office. */
const offered = 12;

export function waysIn(people: readonly PersonRow[]): PersonRow[] {
  const duties = (p: PersonRow): string => [...p.capacities].sort().join(' ');
  const count = new Map<string, number>();
  for (const p of people) count.set(duties(p), (count.get(duties(p)) ?? 0) + 1);
  const first = new Map<string, PersonRow>();
  for (const p of people)
    if (p.capacities.length > 0 && !p.administrator && !first.has(duties(p))) first.set(duties(p), p);
  // Overseers have no part in cases; whoever does case work is met first.
  const caseWork = (p: PersonRow): number => Number(p.capacities.some(inCases));
  return [...first.values()]
    .sort((a, b) => caseWork(b) - caseWork(a) || count.get(duties(a))! - count.get(duties(b))!)
    .slice(0, offered);
}

/** Offices in the order given, each with its people. */
export function byOffice(people: readonly PersonRow[]): { office: string; people: PersonRow[] }[] {
  const offices = new Map<string, PersonRow[]>();
  for (const p of people) offices.set(p.officeName, [...(offices.get(p.officeName) ?? []), p]);
  return [...offices].map(([office, rows]) => ({ office, people: rows }));
}

/** The three administrators (三员), in their order, apart from those who work on cases. */
export const administratorsAmong = (people: readonly PersonRow[]): PersonRow[] =>
  (['system', 'security', 'auditor'] as const).flatMap((duty) => people.filter((p) => p.administrator === duty));
