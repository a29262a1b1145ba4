/** The board of letters (检察建议、司法建议看板): every letter of a court, procuratorate or review body that must be answered in time. */
import type { Desk } from '../../kernel/procedure/index.ts';

export const desks: readonly Desk[] = [
  {
    kind: 'board',
    id: 'advice',
    label: '监督文书看板',
    help: '承办单位和司法局用：每份司法建议、检察建议、行政复议意见书办到哪一步，最迟哪一天回复；逾期不回复的可能被提起公益诉讼。',
    procedure: 'litigation/advice',
    columns: [
      { label: '待批办', states: ['received'] },
      { label: '已交办', states: ['assigned'] },
      { label: '整改中', states: ['rectifying'] },
      { label: '回复待审签', states: ['drafted', 'reviewed', 'signed'] },
      { label: '已回复，待反馈', states: ['replied', 'accepted'] },
      { label: '认为不到位', states: ['unsatisfied'] },
    ],
    card: [
      { field: 'issuer', label: '发函' },
      { field: 'unit', label: '承办' },
      { field: 'rectified', label: '整改' },
    ],
    lanes: 'adviceType',
  },
];
