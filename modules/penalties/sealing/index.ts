// Room `penalties/sealing` (查封、扣押). The module's index spreads `sealing.procedures`, `sealing.registers` and `sealing.samples`.
// It arises from `penalties`; the ordinary case is its field `case`.
import type { Room } from '../cause/index.ts';
import { sealing2021 } from './procedure.ts';
import { registers } from './register.ts';
import { samples } from './samples.ts';

export const sealing: Room = { procedures: [sealing2021], registers, samples };

export type { SealingFields, SealingFile } from './matter.ts';
