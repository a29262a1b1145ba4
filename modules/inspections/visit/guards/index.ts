/** Every claim of an inspection, from before the visit to its archive. */
export * from './before.ts';
export * from './onsite.ts';
export * from './quiet.ts';
export * from './results.ts';
export { itemsOf, type V } from './words.ts';
