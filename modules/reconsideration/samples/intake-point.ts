/** An intake point (代办点) set up, changed and closed. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { did } from './steps.ts';

export const intakePointSample: Sample = {
  procedure: 'reconsideration/intake-point',
  version: '2020',
  label: '设立和撤销代办点',
  acts: [
    did('2024-03-01', 'establish', 'clerk', {
      name: '示例司法所行政复议代办点',
      unit: 'judicial-office',
      township: '示例镇',
      place: '示例镇政府一楼',
      phone: '0791-80000000',
    }),
    did('2024-05-06', 'amend', 'clerk', { hours: '工作日9时至17时' }),
    did('2025-05-06', 'close', 'bodyHead', { reason: '乡镇合并' }),
  ],
};
