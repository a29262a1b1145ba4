// 《扩大政务服务“跨省通办”范围的意见》: more services across provinces.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CROSS_PROVINCE_MORE = defineLaw({
  id: 'more-cross-province-services',
  code: 'CROSS_PROVINCE_MORE',
  title: '国务院办公厅关于扩大政务服务“跨省通办”范围进一步提升服务效能的意见',
  short: '扩大政务服务“跨省通办”范围的意见',
  kind: 'normative-document',
  versions: [
    {
      id: '2022',
      number: '国办发〔2022〕34号',
      from: '2022-09-28',
      articles: null,
      note: '不分条',
      unsure: '成文日期待核',
    },
  ],
});
