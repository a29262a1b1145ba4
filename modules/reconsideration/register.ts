/** The reconsideration ledger (行政复议台账) and the list of intake points: columns, filters, search. */
import type { Register } from '../../kernel/procedure/index.ts';

const columns = [
  'applicants',
  'applicantKind',
  'respondentName',
  'respondentKind',
  'matterType',
  'actName',
  'actNumber',
  'channel',
  'receivedOn',
  'procedureKind',
  'outcome',
  'ground',
  'servedOn',
];

export const registers: Readonly<Record<string, Register>> = {
  reconsideration: {
    columns: columns.map((field) => ({ field })),
    filters: [
      'matterType',
      'respondentKind',
      'applicantKind',
      'channel',
      'procedureKind',
      'outcome',
      'terminationGround',
      'suspensionGround',
    ],
    search: ['applicants', 'respondentName', 'actName', 'actNumber', 'request'],
  },
  'intake-point': {
    columns: [{ field: 'name' }, { field: 'place' }, { field: 'township' }, { field: 'phone' }, { field: 'officers' }],
    filters: ['township'],
    search: ['name', 'place'],
  },
};
