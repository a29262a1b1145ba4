// 《加强和规范事中事后监管的指导意见》: routine inspection of enterprises is random in principle (point 9).
import { defineLaw } from '../../kernel/citation/index.ts';

export const REGULATION18 = defineLaw({
  id: 'regulation-in-operation',
  code: 'REGULATION18',
  title: '国务院关于加强和规范事中事后监管的指导意见',
  short: '加强和规范事中事后监管的指导意见',
  kind: 'normative-document',
  numbering: 'items',
  versions: [{ id: '2019', number: '国发〔2019〕18号', from: '2019-09-06', articles: null, unsure: '项数待核' }],
});
