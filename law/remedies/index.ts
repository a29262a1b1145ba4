// Laws of reconsideration, litigation, recommendations and petitions.
export { ADLL } from './administrative-litigation.ts';
export { ADLI } from './administrative-litigation-interpretation.ts';
export { ARL } from './administrative-reconsideration.ts';
export { ARIR } from './administrative-reconsideration-regulation.ts';
export { HAR } from './heads-in-court.ts';
export { JREC } from './judicial-recommendations.ts';
export { SC54 } from './litigation-response.ts';
export { XFR } from './petitions.ts';
export { PREC } from './procuratorial-recommendations.ts';
export { PIL } from './public-interest-litigation.ts';
export { RECON_HEARING } from './reconsideration-hearing.ts';
export { RECON_VIEWS } from './reconsideration-views.ts';
