// 《信息安全等级保护管理办法》: protection of systems by level.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CLASSIFIED_PROTECTION = defineLaw({
  id: 'classified-protection',
  code: 'CLASSIFIED_PROTECTION',
  title: '信息安全等级保护管理办法',
  short: '信息安全等级保护管理办法',
  kind: 'normative-document',
  versions: [{ id: '2007', number: '公通字〔2007〕43号', from: '2007-06-22', articles: 44 }],
});
