// Laws of licences, government services and the business environment.
export { ALIC } from './administrative-licence.ts';
export { OBE } from './business-environment.ts';
export { CROSS_PROVINCE } from './cross-province-services.ts';
export { MERR } from './market-entity-registration.ts';
export { CROSS_PROVINCE_MORE } from './more-cross-province-services.ts';
export { COMMITMENT } from './notified-commitment.ts';
export { ONE_MATTER } from './one-matter.ts';
export { ONE_MATTER_LISTS } from './one-matter-lists.ts';
export { ONLINE_SERVICES } from './online-services.ts';
export { PEPL } from './private-economy.ts';
export { SERVICE_RATINGS } from './service-ratings.ts';
export { SERVICE_STANDARDS } from './service-standards.ts';
