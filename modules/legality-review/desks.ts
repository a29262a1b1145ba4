/** The board of reviews (合法性审查看板): every draft sent in for review, by how far its opinion has come. */
import type { Desk } from '../../kernel/procedure/index.ts';

export const desks: readonly Desk[] = [
  {
    kind: 'board',
    id: 'board',
    label: '审查看板',
    help: '审查部门和送审单位用：每件送审稿审到哪一步，审查意见最迟哪一天出具，先到期的在前。',
    procedure: 'legality-review',
    columns: [
      { label: '材料审核', states: ['received', 'supplementing'] },
      { label: '待分办', states: ['accepted'] },
      { label: '审查中', states: ['reviewing'] },
      { label: '待审签、出具', states: ['drafted', 'signed'] },
      { label: '已出具，待反馈', states: ['issued'] },
      { label: '已反馈，待归档', states: ['responded'] },
    ],
    card: [
      'kind',
      { field: 'conclusion', label: '结论' },
      { field: 'sender', label: '送审' },
      { field: 'reviewers', label: '审查' },
      { field: 'neededOn', label: '拟上会' },
    ],
    lanes: 'kind',
  },
];
