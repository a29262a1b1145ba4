/** The register (台账) of legality reviews. */
import type { Register } from '../../kernel/procedure/index.ts';

export const registers: Readonly<Record<string, Register>> = {
  'legality-review': {
    columns: [
      'documentTitle',
      'kind',
      'draftVersion',
      'sender',
      'completeOn',
      'conclusion',
      'suggestionCount',
      'suggestionsAdopted',
      'issuedOn',
    ].map((field) => ({ field })),
    filters: ['kind', 'topic', 'sender', 'conclusion', 'adoption', 'timing'],
    search: ['documentTitle', 'documentCode'],
  },
};
