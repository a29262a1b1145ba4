/** The registers (台账) of decisions, catalogues, consultations, opinions, meetings and their items. */
import type { Register } from '../../kernel/procedure/index.ts';

const columns = (...names: string[]): Register['columns'] => names.map((field) => ({ field }));

export const registers: Readonly<Record<string, Register>> = {
  decisions: {
    columns: columns('subject', 'kind', 'leadOffice', 'draftTitle', 'legality', 'discussedOn', 'announcedOn'),
    filters: ['kind', 'leadOffice', 'legality', 'riskLevel', 'technical', 'affectsMarket'],
    search: ['subject', 'draftTitle', 'legalityNumber'],
  },
  'decisions/catalogue': {
    columns: columns('year', 'approvedOn', 'partyOn'),
    filters: ['year', 'party'],
    search: ['approval'],
  },
  'decisions/catalogue-item': {
    columns: columns('name', 'steps', 'office', 'expected', 'done'),
    filters: ['office', 'steps'],
    search: ['name'],
  },
  'decisions/consultation': {
    columns: columns('draftTitle', 'closesOn', 'received', 'adopted', 'partly', 'notAdopted'),
    filters: ['business', 'closesOn'],
    search: ['draftTitle'],
  },
  'decisions/opinion': {
    columns: columns('consultation', 'clause', 'standing', 'summary', 'adoption'),
    filters: ['standing', 'adoption', 'received'],
    search: ['clause', 'summary'],
  },
  'decisions/meeting': {
    columns: columns('meeting', 'meetingKind', 'meetingOn', 'attended'),
    filters: ['meetingKind', 'meetingOn'],
    search: ['meeting'],
  },
  'decisions/item': {
    columns: columns('meeting', 'order', 'heading', 'reporter', 'result'),
    filters: ['result', 'reporter', 'departs'],
    search: ['heading'],
  },
};
