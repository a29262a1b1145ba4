// Room `penalties/cause` (案由库). The module's index spreads `cause.procedures`, `cause.registers`, `cause.roles` and
// `cause.samples` into its own lists; guards of other rooms import rangeOf, tierOf, tierRange, benchmarkTip, whyNotUsable.
import type { Procedure, Register, Role, Sample } from '../../../kernel/procedure/index.ts';
import { causes2021 } from './procedure.ts';
import { registers } from './register.ts';
import { samples } from './samples.ts';

/** What every room of the module hands to its index. */
export interface Room {
  procedures: readonly Procedure[];
  registers: Readonly<Record<string, Register>>;
  roles: Readonly<Record<string, Role>>;
  samples: readonly Sample[];
}

export const cause: Room = {
  procedures: [causes2021],
  registers,
  roles: {
    legal: { label: '法制机构人员', actors: ['legal'] },
    head: { label: '行政机关负责人', actors: ['head'] },
  },
  samples,
};

export {
  benchmarkTip,
  countsAsCitizen,
  type FineRange,
  type PartyKind,
  rangeOf,
  tierOf,
  tierRange,
  whyNotUsable,
} from './benchmark.ts';
export type { CauseFields, CauseFile } from './matter.ts';
export {
  fineBases,
  type PenaltyKind,
  penaltyKinds,
  type Sector,
  sectors,
  sources,
  type Tier,
  tiers,
} from './options.ts';
