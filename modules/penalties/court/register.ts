/** The register (台账) of applications to the court. */
import type { Register } from '../../../kernel/procedure/index.ts';

export const registers: Readonly<Record<string, Register>> = {
  court: {
    columns: [
      'parties',
      'decisionNumber',
      'path',
      'expiredOn',
      'demandedOn',
      'court',
      'courtNumber',
      'fineDue',
      'recovered',
    ].map((field) => ({ field })),
    filters: ['path', 'realEstate', 'courtPlace', 'againstGround', 'terminationGround'],
    search: ['parties', 'decisionNumber', 'courtNumber', 'obligation'],
  },
};
