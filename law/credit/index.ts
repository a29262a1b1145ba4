// Laws of credit and of government that keeps its word.
export { CR36 } from './credit-repair.ts';
export { CR58 } from './credit-repair-until-2026.ts';
export { GOVERNMENT_INTEGRITY } from './government-integrity.ts';
export { SME } from './payments-to-small-business.ts';
