// 《政务服务“好差评”制度的意见》: ratings of services and what follows a bad one.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SERVICE_RATINGS = defineLaw({
  id: 'service-ratings',
  code: 'SERVICE_RATINGS',
  title: '国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见',
  short: '政务服务“好差评”制度的意见',
  kind: 'normative-document',
  versions: [{ id: '2019', number: '国办发〔2019〕51号', from: '2019-12-03', articles: null, note: '不分条' }],
});
