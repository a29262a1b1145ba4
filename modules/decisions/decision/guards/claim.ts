/** A claim over the file of a decision. */
import { claim as kernelClaim } from '../../../../kernel/procedure/index.ts';
import type { V } from '../standing.ts';

export const claim = kernelClaim<V>;
