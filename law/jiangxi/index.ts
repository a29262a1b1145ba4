// Laws and rules of Jiangxi Province (江西省).
export { JX119 } from './filing-of-documents.ts';
export { JX128 } from './making-of-documents.ts';
export { JXC } from './provincial-credit.ts';
export { JXD } from './provincial-data.ts';
export { JXMD } from './provincial-dispute-resolution.ts';
export { JX_CERTIFICATES } from './provincial-enforcement-certificates.ts';
export { JX_SUPERVISION } from './provincial-enforcement-supervision.ts';
export { JX_SUPERVISION_MEASURES } from './provincial-enforcement-supervision-measures.ts';
export { JX247 } from './provincial-major-decisions.ts';
export { JX_HEARINGS } from './provincial-penalty-hearings.ts';
