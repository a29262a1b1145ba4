// Laws of decisions, normative documents and legality review.
export { FCR } from './fair-competition-review.ts';
export { FCRI } from './fair-competition-review-measures.ts';
export { FCRR } from './fair-competition-review-rules.ts';
export { GOVERNMENT_COUNSEL } from './government-counsel.ts';
export { GB115 } from './legality-review-of-documents.ts';
export { D713 } from './major-decisions.ts';
export { REGULATION_MAKING } from './making-of-regulations.ts';
export { RULE_MAKING } from './making-of-rules.ts';
export { GB37 } from './normative-documents.ts';
