/** What an enterprise does on the portal: it rates a visit by its number, and a monitoring point tells of one. */
import type { Online } from '../../kernel/procedure/index.ts';

export const online: readonly Online[] = [
  {
    purpose: 'supervise',
    procedure: 'inspections/rating',
    act: 'rate',
    as: 'rater',
    label: '评价一次行政检查',
    intro: [
      '请准备检查通知书或者结果告知书上的检查编号。',
      '评价由县行政执法监督机构办理，检查单位看不到是谁评价的。',
      '大约需要一分钟。',
    ],
    steps: [
      { title: '哪一次检查', fields: ['visitCode'], help: '编号印在通知书、结果告知书上' },
      { title: '您的评价', fields: ['rating', 'conduct'], help: '没有遇到所列情形的，不用选择' },
      { title: '意见和建议', fields: ['comment'] },
    ],
  },
  {
    purpose: 'supervise',
    procedure: 'inspections/report',
    act: 'tell',
    as: 'reporter',
    label: '监测点报告入企检查',
    intro: [
      '监测点企业在每次行政检查以后填写。',
      '报告由县行政执法监督机构办理，内容不向检查单位提供。',
      '没有行政行为码的检查也请报告。',
    ],
    steps: [
      { title: '哪一家企业', fields: ['enterprise'] },
      { title: '哪个单位、哪一天来检查', fields: ['authority', 'visitDate', 'visitors'] },
      { title: '有没有行政行为码', fields: ['withCode', 'code'] },
      { title: '有没有下列问题', fields: ['problems', 'details'] },
    ],
  },
];
