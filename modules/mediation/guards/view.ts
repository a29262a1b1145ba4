/** The view that every claim of the dispute procedure reads. */
import { type Claim, claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import type { DisputeFile } from '../matter.ts';

export type Dispute = View<DisputeFile>;
export const claim = kernelClaim<Dispute>;
export type DisputeClaim = Claim<Dispute>;
