// Room `penalties/cause` (案由库). The module's index spreads `cause.procedures`, `cause.registers` and `cause.samples`
// into its own lists (roles are the module's); guards of other rooms import rangeOf, tierOf, tierRange, benchmarkTip, whyNotUsable.
import type { Procedure, Register, Sample } from '../../../kernel/procedure/index.ts';
import { causes2021 } from './procedure.ts';
import { registers } from './register.ts';
import { samples } from './samples.ts';

/** What every room of the module hands to its index. */
export interface Room {
  procedures: readonly Procedure[];
  registers: Readonly<Record<string, Register>>;
  samples: readonly Sample[];
}

export const cause: Room = {
  procedures: [causes2021],
  registers,
  samples,
};

export { type Base, baseName, byRate } from './base.ts';
export {
  benchmarkTip,
  countsAsCitizen,
  type FineRange,
  moneySpan,
  type PartyKind,
  rangeOf,
  rangeText,
  tierOf,
  tierRange,
  whyNoRange,
  whyNotUsable,
} from './benchmark.ts';
export type { CauseFields, CauseFile } from './matter.ts';
export {
  type Basis,
  bases,
  fineBases,
  type PenaltyKind,
  penaltyKinds,
  rated,
  type Sector,
  sectors,
  sources,
  type Tier,
  tiers,
} from './options.ts';
export { whyNotUnderPower } from './under-power.ts';
