// 《政府信息公开信息处理费管理办法》: when a requester pays.
import { defineLaw } from '../../kernel/citation/index.ts';

export const FEE = defineLaw({
  id: 'information-fees',
  code: 'FEE',
  title: '政府信息公开信息处理费管理办法',
  short: '政府信息公开信息处理费管理办法',
  kind: 'normative-document',
  versions: [
    {
      id: '2020',
      number: '国办函〔2020〕109号',
      adopted: '2020-11-17',
      from: '2021-01-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
