// 《人民法院在线调解规则》: mediation on the platforms of the courts.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ONLINE = defineLaw({
  id: 'online-mediation',
  code: 'ONLINE',
  title: '人民法院在线调解规则',
  short: '人民法院在线调解规则',
  kind: 'judicial-interpretation',
  versions: [{ id: '2021', number: '法释〔2021〕23号', adopted: '2021-12-30', from: '2022-01-01', articles: 30 }],
});
