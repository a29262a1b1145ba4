/** The board of requests (依申请公开看板): every request for information, by how far its answer has come. */
import type { Desk } from '../../kernel/procedure/index.ts';

export const desks: readonly Desk[] = [
  {
    kind: 'board',
    id: 'requests',
    label: '依申请公开看板',
    help: '政府信息公开工作机构用：每件申请办到哪一步，二十个工作日的答复期限还有多少天，在等补正、缴费还是第三方意见。',
    procedure: 'openness/request',
    columns: [
      { label: '收到、审查要件', states: ['submitted', 'received'] },
      { label: '等申请人', states: ['correcting', 'reasoning', 'feeDue'] },
      { label: '检索办理', states: ['searching', 'redoing'] },
      { label: '答复待签发', states: ['reviewing', 'redrafted'] },
      { label: '已答复，待送达', states: ['replied'] },
      { label: '已送达，待归档', states: ['served'] },
    ],
    card: [
      { field: 'outcome', label: '答复' },
      { field: 'applicants', label: '申请人' },
      { field: 'coOffice', label: '共同制作' },
    ],
    lanes: 'office',
  },
];
