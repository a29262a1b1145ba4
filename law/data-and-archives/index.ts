// Laws of data, secrecy, archives and the security of this system.
export { ARCHIVES } from './archives.ts';
export { ARCI } from './archives-regulation.ts';
export { CLASSIFIED_PROTECTION } from './classified-protection.ts';
export { GBT22239 } from './classified-protection-baseline.ts';
export { CRYPTOGRAPHY } from './commercial-cryptography.ts';
export { CRYPTOGRAPHY_ASSESSMENT } from './cryptography-assessment.ts';
export { GBT39786 } from './cryptography-baseline.ts';
export { CSL } from './cyber-security.ts';
export { DSL } from './data-security.ts';
export { DSR } from './data-sharing.ts';
export { GBT38540 } from './electronic-seals.ts';
export { GBT33190 } from './fixed-layout-documents.ts';
export { NDR } from './network-data.ts';
export { PIPL } from './personal-information.ts';
export { SECRETS } from './state-secrets.ts';
