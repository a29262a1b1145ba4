/**
 * The cause register (案由库) of the demonstration: what each department punishes, by real laws. Amounts are those of the texts as we
 * know them; a basis marked （条序待核） and every amount left to a provincial measure （幅度待核） must be confirmed before real use.
 */
import { causes as agriculture } from './agriculture-and-culture.ts';
import { causes as city } from './city-and-transport.ts';
import { causes as health } from './health-and-housing.ts';
import { causes as market } from './market.ts';
import { causes as safety } from './safety-and-ecology.ts';
import { causes as others } from './water-and-others.ts';
import type { DemonstrationCause } from './words.ts';

export type { DemonstrationCause } from './words.ts';

/** Every cause, by department. The same code stands in the file of a case. */
export const penaltyCauses: readonly DemonstrationCause[] = [
  ...market,
  ...city,
  ...agriculture,
  ...safety,
  ...health,
  ...others,
];
