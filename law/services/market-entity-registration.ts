// 《市场主体登记管理条例》: registration of companies and other market entities.
import { defineLaw } from '../../kernel/citation/index.ts';

export const MERR = defineLaw({
  id: 'market-entity-registration',
  code: 'MERR',
  title: '中华人民共和国市场主体登记管理条例',
  short: '市场主体登记管理条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2021', number: '国务院令第746号', adopted: '2021-07-27', from: '2022-03-01', articles: 55 }],
});
