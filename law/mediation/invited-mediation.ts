// 《特邀调解规定》: mediation to which a court invites others.
import { defineLaw } from '../../kernel/citation/index.ts';

export const INVITED = defineLaw({
  id: 'invited-mediation',
  code: 'INVITED',
  title: '最高人民法院关于人民法院特邀调解的规定',
  short: '特邀调解规定',
  kind: 'judicial-interpretation',
  versions: [{ id: '2016', number: '法释〔2016〕14号', adopted: '2016-06-28', from: '2016-07-01', articles: 30 }],
});
