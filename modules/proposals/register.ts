/** The register (台账) of suggestions and proposals. */
import type { Register } from '../../kernel/procedure/index.ts';

export const registers: Readonly<Record<string, Register>> = {
  proposals: {
    columns: [
      'kind',
      'itemNumber',
      'heading',
      'deputies',
      'leadOffice',
      'manner',
      'assignedOn',
      'replyClass',
      'openness',
      'satisfaction',
    ].map((field) => ({ field })),
    filters: [
      'kind',
      'session',
      'subject',
      'manner',
      'difficulty',
      'leadOffice',
      'replyClass',
      'openness',
      'satisfaction',
      'contactWay',
    ],
    search: ['itemNumber', 'heading', 'deputies', 'session'],
  },
};
