/** Reconsideration: the cases of 2023, and those that stand open today. */
export { presentCases } from './present.ts';
export { reconsideration2023 } from './year-2023.ts';
