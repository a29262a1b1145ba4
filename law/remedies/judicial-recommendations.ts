// 《综合治理类司法建议规定》: judicial recommendations on governance and the reply to them.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JREC = defineLaw({
  id: 'judicial-recommendations',
  code: 'JREC',
  title: '最高人民法院关于综合治理类司法建议工作若干问题的规定',
  short: '综合治理类司法建议规定',
  kind: 'judicial-interpretation',
  versions: [{ id: '2023', number: '法释〔2023〕11号', from: '2023-11-16', articles: null, unsure: '条数待核' }],
});
