// Laws of legal aid, public legal service and legal education.
export { LAWYERS } from './lawyers.ts';
export { LAL } from './legal-aid.ts';
export { LAP } from './legal-aid-procedure.ts';
export { PLE } from './legal-education.ts';
export { NOTARIES } from './notaries.ts';
export { PUBLIC_LEGAL_SERVICE } from './public-legal-service.ts';
export { LLV } from './rural-legal-guides.ts';
