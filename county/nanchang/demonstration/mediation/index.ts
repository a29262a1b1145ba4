/** Mediation: committees and sweeps, the disputes of 2023, and what is quarrelled about today. */
export { presentDisputes } from './present.ts';
export { registerStories } from './registers.ts';
export { mediation2023 } from './year-2023.ts';
