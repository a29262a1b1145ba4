/** The register (台账) of sealing and seizure. */
import type { Register } from '../../../kernel/procedure/index.ts';

export const registers: Readonly<Record<string, Register>> = {
  sealing: {
    columns: [
      'servedOn',
      'parties',
      'measure',
      'case',
      'territory',
      'keeper',
      'extensionDays',
      'liftedOn',
      'returnedOn',
    ].map((field) => ({ field })),
    filters: ['measure', 'territory', 'keeper', 'perishable', 'openness', 'liftGround'],
    search: ['parties', 'goods', 'reason'],
  },
};
