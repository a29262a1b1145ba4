// Room `penalties/list` (包容审慎四张清单). The module's index spreads `list.procedures`, `list.registers` and `list.samples`; guards of other rooms import conditionsOf, firstTimeSince, leavesChoice, whyNotApplicable.
import type { Room } from '../cause/index.ts';
import { lists2021 } from './procedure.ts';
import { registers } from './register.ts';
import { samples } from './samples.ts';

export const list: Room = {
  procedures: [lists2021],
  registers,
  samples,
};

export type { EntryFields, EntryFile } from './matter.ts';
export {
  corrections,
  type Ground,
  groundArticles,
  grounds,
  groundsOf,
  type ListKind,
  lists,
  measures,
} from './options.ts';
export { conditionsOf, firstTimeSince, leavesChoice, whyNotApplicable } from './reading.ts';
