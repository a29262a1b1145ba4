/** The steps of sample cases, each with what it states; a sample names the day and what differs. */
export * from './afterwards.ts';
export * from './decision.ts';
export * from './investigation.ts';
export * from './proposal.ts';
export * from './referred.ts';
export { type Stated, sample } from './step.ts';
