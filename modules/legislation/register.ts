/** The register (台账) of consultations on draft legislation. */
import type { Register } from '../../kernel/procedure/index.ts';

export const registers: Readonly<Record<string, Register>> = {
  legislation: {
    columns: ['draftTitle', 'draftKind', 'draftVersion', 'asker', 'receivedOn', 'replyBy', 'sentCount', 'adopted'].map(
      (field) => ({ field }),
    ),
    filters: ['draftKind', 'askerKind', 'restricted', 'routedTo'],
    search: ['draftTitle', 'asker', 'letterNumber', 'promulgated'],
  },
};
