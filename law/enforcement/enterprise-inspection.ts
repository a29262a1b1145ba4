// 《严格规范涉企行政检查的意见》: what an inspection of an enterprise may not be.
import { defineLaw } from '../../kernel/citation/index.ts';

export const DOC54 = defineLaw({
  id: 'enterprise-inspection',
  code: 'DOC54',
  title: '国务院办公厅关于严格规范涉企行政检查的意见',
  short: '严格规范涉企行政检查的意见',
  kind: 'normative-document',
  versions: [
    {
      id: '2024',
      number: '国办发〔2024〕54号',
      from: '2025-01-03',
      articles: null,
      note: '不分条',
      unsure: '成文日期待核，施行日按公布日登记',
    },
  ],
});
