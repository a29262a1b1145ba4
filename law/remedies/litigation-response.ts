// 《加强和改进行政应诉工作的意见》: how agencies prepare for and respect the court.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SC54 = defineLaw({
  id: 'litigation-response',
  code: 'SC54',
  title: '国务院办公厅关于加强和改进行政应诉工作的意见',
  short: '加强和改进行政应诉工作的意见',
  kind: 'normative-document',
  versions: [
    {
      id: '2016',
      number: '国办发〔2016〕54号',
      from: '2016-06-27',
      articles: null,
      note: '不分条',
      unsure: '文字待核',
    },
  ],
});
