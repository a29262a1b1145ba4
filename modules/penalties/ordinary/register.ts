/** The register (台账) of ordinary penalty cases. */
import type { Register } from '../../../kernel/procedure/index.ts';

export const registers: Readonly<Record<string, Register>> = {
  penalties: {
    columns: [
      'causeName',
      'parties',
      'source',
      'sector',
      'foundOn',
      'territory',
      'officers',
      'kinds',
      'fine',
      'total',
      'servedOn',
      'paidOn',
      'closingGround',
    ].map((field) => ({ field })),
    filters: [
      'source',
      'sector',
      'territory',
      'heaviest',
      'notFiledGround',
      'noPenaltyGround',
      'weight',
      'departs',
      'reviewNeeded',
      'complex',
      'hearingTold',
      'serviceMethod',
      'remedyResult',
      'closingGround',
    ],
    search: ['causeName', 'parties', 'clue', 'place', 'violated'],
  },
};
