// 《政务服务标准化规范化便利化的指导意见》: common standards of government services, deferred papers included.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SERVICE_STANDARDS = defineLaw({
  id: 'service-standards',
  code: 'SERVICE_STANDARDS',
  title: '国务院关于加快推进政务服务标准化规范化便利化的指导意见',
  short: '政务服务标准化规范化便利化的指导意见',
  kind: 'normative-document',
  versions: [{ id: '2022', number: '国发〔2022〕5号', from: '2022-02-07', articles: null, note: '不分条' }],
});
