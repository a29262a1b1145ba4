/** The deputies' board (代表建议、政协提案看板): one card for each suggestion or proposal that still waits for its answer or its rating. */
import type { Desk } from '../../kernel/procedure/index.ts';

export const desks: readonly Desk[] = [
  {
    kind: 'board',
    id: 'board',
    label: '建议提案看板',
    help: '县政府办公室督办、承办单位和人大、政协机构用：每件建议、提案办到哪一步，三个月的答复期限还有多少天，先到期的在前。',
    procedure: 'proposals',
    columns: [
      { label: '审核、待交办', states: ['registered', 'filed'] },
      { label: '待签收、异议', states: ['assigned', 'adjusting'] },
      { label: '办理中', states: ['handling'] },
      { label: '答复待签发', states: ['drafted'] },
      { label: '已答复，待评价', states: ['replied', 'rated'] },
      { label: '不满意、二次办理', states: ['dissatisfied', 'secondHandling', 'secondDrafted'] },
    ],
    card: [
      'kind',
      { field: 'replyClass', label: '类别' },
      { field: 'leadOffice', label: '主办' },
      { field: 'coOffice', label: '会办' },
      { field: 'deputies', label: '提出' },
    ],
    lanes: 'leadOffice',
  },
];
