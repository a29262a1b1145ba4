/** Keys of the stories of bodies and powers, and who registers them. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import { offices } from '../../../offices.ts';
import { personOf } from '../../../people.ts';
import type { Tale } from '../../tale.ts';

/** Key of the story of a body or team, by the code of its office. */
export const bodyKey = (unit: string): string => `enforcement body ${unit}`;
/** Key of the story of a power, by its authority and code; another story refers to it with `t.idOf(powerKey(…))`. */
export const powerKey = (authority: string, code: string): string => `power ${authority} ${code}`;

export const registrar = personOf('justice.enforcement.chief');
export const chief = personOf('justice.enforcement.deputy');
export const place = 'justice';

export const nameOf = (code: string): string => offices.find((o) => o.code === code)?.name ?? code;
export const later = (t: Tale, day: LegalDate): LegalDate => (day > t.today ? day : t.today);
export const serial = (code: string): number => offices.findIndex((o) => o.code === code);
