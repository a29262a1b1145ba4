// The catalogue of laws: every instrument a procedure may cite, as a citing constant and as one list.
import { type Citation, citationText, getLaw, isUnwritten, type Law } from '../kernel/citation/index.ts';
import * as credit from './credit/index.ts';
import * as dataAndArchives from './data-and-archives/index.ts';
import * as decisions from './decisions/index.ts';
import * as enforcement from './enforcement/index.ts';
import * as general from './general/index.ts';
import * as jiangxi from './jiangxi/index.ts';
import * as legalService from './legal-service/index.ts';
import * as mediation from './mediation/index.ts';
import * as openness from './openness/index.ts';
import * as oversight from './oversight/index.ts';
import * as priorReconsideration from './prior-reconsideration/index.ts';
import * as remedies from './remedies/index.ts';
import * as services from './services/index.ts';

export * from './credit/index.ts';
export * from './data-and-archives/index.ts';
export * from './decisions/index.ts';
export * from './enforcement/index.ts';
export * from './general/index.ts';
export * from './jiangxi/index.ts';
export * from './legal-service/index.ts';
export * from './mediation/index.ts';
export * from './openness/index.ts';
export * from './oversight/index.ts';
export * from './prior-reconsideration/index.ts';
export * from './remedies/index.ts';
export * from './services/index.ts';

/** Every law, by room: what the house tests and the reference page walk. */
export const laws: readonly Law[] = [
  ...Object.values(general),
  ...Object.values(remedies),
  ...Object.values(priorReconsideration),
  ...Object.values(mediation),
  ...Object.values(legalService),
  ...Object.values(enforcement),
  ...Object.values(services),
  ...Object.values(decisions),
  ...Object.values(oversight),
  ...Object.values(openness),
  ...Object.values(credit),
  ...Object.values(dataAndArchives),
  ...Object.values(jiangxi),
];

/** The law a citation rests on; undefined for local and internal rules. Throws when the catalogue lacks it. */
export function lawOf(citation: Citation): Law | undefined {
  return isUnwritten(citation) ? undefined : getLaw(citation.law, laws);
}

/** The citation in the words of a paper: 《行政复议法》第三十条第三款. */
export function cite(citation: Citation): string {
  return citationText(citation, laws);
}
