// 《推广随机抽查规范事中事后监管的通知》: random draws of objects and inspectors.
import { defineLaw } from '../../kernel/citation/index.ts';

export const RANDOM58 = defineLaw({
  id: 'random-inspection',
  code: 'RANDOM58',
  title: '国务院办公厅关于推广随机抽查规范事中事后监管的通知',
  short: '推广随机抽查规范事中事后监管的通知',
  kind: 'normative-document',
  versions: [{ id: '2015', number: '国办发〔2015〕58号', from: '2015-07-29', articles: null, note: '不分条' }],
});
