// Citations: how an act, a limit or a claim names the provision it rests on, and how that is written and checked.
export { checkCitation } from './check.ts';
export {
  type Citation,
  type CitationMark,
  type Force,
  forceLabels,
  forceOf,
  INTERNAL,
  internal,
  isUnwritten,
  LOCAL,
  local,
  pinCitation,
  unsure,
} from './citation.ts';
export { citationKey, parseCitationKey } from './key.ts';
export { type CitingLaw, defineLaw, type Law, type LawKind, type LawVersion, lawKindLabels, versionOn } from './law.ts';
export { chineseNumber } from './numeral.ts';
export { citationText, getLaw, lawName, provisionText, versionName } from './text.ts';
