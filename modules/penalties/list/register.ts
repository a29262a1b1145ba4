/** The register (台账) of the four lists. */
import type { Register } from '../../../kernel/procedure/index.ts';

export const registers: Readonly<Record<string, Register>> = {
  list: {
    columns: [
      'list',
      'code',
      'conduct',
      'ground',
      'sector',
      'department',
      'correction',
      'edition',
      'effectiveFrom',
    ].map((field) => ({ field })),
    filters: ['list', 'sector', 'department', 'ground', 'correction', 'measures', 'edition'],
    search: ['code', 'conduct', 'basis', 'conditions'],
  },
};
