/** The register (台账) of on-the-spot penalties. */
import type { Register } from '../../../kernel/procedure/index.ts';

export const registers: Readonly<Record<string, Register>> = {
  summary: {
    columns: [
      'decidedOn',
      'parties',
      'causeName',
      'sector',
      'kind',
      'fine',
      'territory',
      'receipt',
      'paidOn',
      'filedOn',
    ].map((field) => ({ field })),
    filters: ['sector', 'kind', 'territory', 'statement', 'receipt', 'collectGround', 'overturn'],
    search: ['parties', 'causeName', 'facts', 'place'],
  },
};
