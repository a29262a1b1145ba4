// 《推行法律顾问制度和公职律师公司律师制度的意见》: when government must hear its lawyers.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GOVERNMENT_COUNSEL = defineLaw({
  id: 'government-counsel',
  code: 'GOVERNMENT_COUNSEL',
  title: '关于推行法律顾问制度和公职律师公司律师制度的意见',
  short: '推行法律顾问制度和公职律师公司律师制度的意见',
  kind: 'normative-document',
  versions: [
    {
      id: '2016',
      number: '中办发〔2016〕30号',
      from: '2016-06-16',
      articles: null,
      note: '不分条',
      unsure: '文号和成文日期待核',
    },
  ],
});
