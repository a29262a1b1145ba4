// Room `penalties/summary` (简易程序、当场处罚). The module's index spreads `summary.procedures`, `summary.registers` and
// `summary.samples`; `penalties.cases` adds the figure `on-the-spot`. Other rooms import whyNoPower and extraFine.
import type { Room } from '../cause/index.ts';
import { summary2021 } from './procedure.ts';
import { registers } from './register.ts';
import { samples } from './samples.ts';

export const summary: Room = { procedures: [summary2021], registers, samples };

export { spotRemedies } from './documents/remedies.ts';
export { extraFine } from './extra-fine.ts';
export type { SummaryFields, SummaryFile } from './matter.ts';
export { type PowerUse, whyNoPower } from './power.ts';
