// Laws that every procedure borrows from.
export { CIVIL } from './civil-code.ts';
export { CPL } from './civil-procedure.ts';
export { CPI } from './civil-procedure-interpretation.ts';
export { CRPL } from './criminal-procedure.ts';
export { LEGISLATION } from './legislation.ts';
export { GBT9704 } from './official-document-format.ts';
export { OFFICIAL_DOCUMENTS } from './official-documents.ts';
export { OLG } from './organisation-of-local-government.ts';
export { HOLIDAYS } from './public-holidays.ts';
