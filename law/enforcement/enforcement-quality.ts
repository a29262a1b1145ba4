// 《提升行政执法质量三年行动计划》: sixty hours of training a year for every officer.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ENFORCEMENT_QUALITY = defineLaw({
  id: 'enforcement-quality',
  code: 'ENFORCEMENT_QUALITY',
  title: '提升行政执法质量三年行动计划（2023—2025年）',
  short: '提升行政执法质量三年行动计划',
  kind: 'normative-document',
  versions: [
    {
      id: '2023',
      number: '国办发〔2023〕27号',
      from: '2023-08-09',
      until: '2025-12-31',
      articles: null,
      note: '不分条',
      unsure: '成文日期待核',
    },
  ],
});
