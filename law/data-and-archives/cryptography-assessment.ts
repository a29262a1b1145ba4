// 《商用密码应用安全性评估管理办法》: assessment of cryptography before operation and yearly.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CRYPTOGRAPHY_ASSESSMENT = defineLaw({
  id: 'cryptography-assessment',
  code: 'CRYPTOGRAPHY_ASSESSMENT',
  title: '商用密码应用安全性评估管理办法',
  short: '商用密码应用安全性评估管理办法',
  kind: 'department-rule',
  versions: [
    {
      id: '2023',
      number: '国家密码管理局令第3号',
      adopted: '2023-09-26',
      from: '2023-11-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
