/** Who could be drawn by capacity: everyone who holds it on the day and sits in the office or below it. */
import type { LegalDate } from '../../kernel/calendar/index.ts';
import type { County } from '../people/county.ts';

/** Ids in the order of the county's own list. */
export function peopleWith(county: County, capacity: string, office: string, on: LegalDate): string[] {
  const offices = new Set(county.below(office));
  const found: string[] = [];
  for (const record of county.people.values()) {
    const seated = record.appointments.some(
      (a) => offices.has(a.office) && a.from <= on && (a.until === null || on <= a.until),
    );
    if (seated && county.person(record.id, on)?.capacities.includes(capacity)) found.push(record.id);
  }
  return found;
}
