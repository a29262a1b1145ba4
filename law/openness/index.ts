// Laws of openness and government websites.
export { GBT37668 } from './accessible-content.ts';
export { BARRIER_FREE } from './barrier-free.ts';
export { OGI } from './government-information.ts';
export { WEBSITES47 } from './government-websites.ts';
export { SPC8 } from './information-cases.ts';
export { SPC17 } from './information-cases-until-2025.ts';
export { FEE } from './information-fees.ts';
export { AR30 } from './information-report-format.ts';
export { OPENNESS80 } from './openness-rules.ts';
export { WEBSITE_CHECKS } from './website-checks.ts';
