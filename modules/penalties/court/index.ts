// Room `penalties/court` (申请人民法院强制执行). The module's index spreads `court.procedures`, `court.registers` and `court.samples`.
// It arises from `penalties` (state served) and from `penalties/summary`; the case is its field `case`.
import type { Room } from '../cause/index.ts';
import { court2021 } from './procedure.ts';
import { registers } from './register.ts';
import { samples } from './samples.ts';

export const court: Room = { procedures: [court2021], registers, samples };

export type { CourtFields, CourtFile } from './matter.ts';
export { applicationWindow, type Objections, objectionsExpire } from './window.ts';
