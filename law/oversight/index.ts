// Laws by which government is inspected and supervised.
export { DEP } from './deputies.ts';
export { FPR } from './first-responsible-person.ts';
export { DC733 } from './government-inspection.ts';
export { REPLIES46 } from './publication-of-replies.ts';
export { DCGD } from './rule-of-law-inspection.ts';
export { OUTLINE } from './rule-of-law-outline.ts';
export { STATE_SUPERVISION } from './state-supervision.ts';
export { SUP } from './supervision-by-congress.ts';
