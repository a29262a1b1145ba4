// 《商用密码管理条例》: when approved cryptography must be used and assessed.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CRYPTOGRAPHY = defineLaw({
  id: 'commercial-cryptography',
  code: 'CRYPTOGRAPHY',
  title: '商用密码管理条例',
  short: '商用密码管理条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2023', number: '国务院令第760号', adopted: '2023-04-27', from: '2023-07-01', articles: 67 }],
});
