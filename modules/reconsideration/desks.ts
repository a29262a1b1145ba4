/** The board of cases (复议案件看板): every application by how far it has come, from screening to the archive. */
import type { Desk } from '../../kernel/procedure/index.ts';

export const desks: readonly Desk[] = [
  {
    kind: 'board',
    id: 'board',
    label: '复议案件看板',
    help: '行政复议机构用：每件申请审到哪一步，五日的受理审查、六十日或者三十日的审理期限还有多少天，哪些中止、哪些待送达。',
    procedure: 'reconsideration',
    columns: [
      { label: '受理审查', states: ['received', 'supplementing'] },
      { label: '已受理，待审理', states: ['accepted'] },
      { label: '审理中', states: ['examining', 'elevating', 'elevated'] },
      { label: '中止', states: ['suspended'] },
      { label: '待送达', states: ['decided', 'dismissed', 'mediated', 'terminated'] },
      {
        label: '待归档',
        states: ['served', 'notAccepted', 'abandoned', 'withdrawnEarly', 'redirected', 'handedOver'],
      },
    ],
    card: [
      { field: 'procedureKind', label: '程序' },
      { field: 'outcome', label: '结果' },
      { field: 'respondent', label: '被申请人' },
      { field: 'handlers', label: '承办' },
    ],
    lanes: 'respondent',
  },
];
