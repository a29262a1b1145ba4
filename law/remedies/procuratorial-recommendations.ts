// 《人民检察院检察建议工作规定》: procuratorial recommendations, objections and replies.
import { defineLaw } from '../../kernel/citation/index.ts';

export const PREC = defineLaw({
  id: 'procuratorial-recommendations',
  code: 'PREC',
  title: '人民检察院检察建议工作规定',
  short: '人民检察院检察建议工作规定',
  kind: 'judicial-interpretation',
  versions: [{ id: '2019', number: '高检发释字〔2019〕1号', from: '2019-02-26', articles: null, unsure: '条数待核' }],
});
