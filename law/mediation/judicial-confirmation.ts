// 《人民调解协议司法确认规定》: how a court confirms a mediation agreement.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JCR = defineLaw({
  id: 'judicial-confirmation',
  code: 'JCR',
  title: '最高人民法院关于人民调解协议司法确认程序的若干规定',
  short: '人民调解协议司法确认规定',
  kind: 'judicial-interpretation',
  versions: [{ id: '2011', number: '法释〔2011〕5号', adopted: '2011-03-23', from: '2011-03-30', articles: 13 }],
});
