// 《加快推进政务服务“跨省通办”的指导意见》: services received in one province and decided in another.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CROSS_PROVINCE = defineLaw({
  id: 'cross-province-services',
  code: 'CROSS_PROVINCE',
  title: '国务院办公厅关于加快推进政务服务“跨省通办”的指导意见',
  short: '加快推进政务服务“跨省通办”的指导意见',
  kind: 'normative-document',
  versions: [{ id: '2020', number: '国办发〔2020〕35号', from: '2020-09-24', articles: null, note: '不分条' }],
});
