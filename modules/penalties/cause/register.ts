/** The register (台账) of causes. */
import type { Register } from '../../../kernel/procedure/index.ts';

export const registers: Readonly<Record<string, Register>> = {
  cause: {
    columns: [
      'code',
      'name',
      'sector',
      'department',
      'kinds',
      'fineBasis',
      'enterpriseMax',
      'publishedOn',
      'effectiveFrom',
    ].map((field) => ({ field })),
    filters: ['sector', 'department', 'devolved', 'source', 'kinds', 'fineBasis', 'hearingAlways', 'reviewAlways'],
    search: ['code', 'name', 'conduct', 'prohibitionBasis', 'penaltyBasis'],
  },
};
