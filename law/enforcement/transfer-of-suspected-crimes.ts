// 《行政执法机关移送涉嫌犯罪案件的规定》: when a case must go to the police.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CRIME_TRANSFER = defineLaw({
  id: 'transfer-of-suspected-crimes',
  code: 'CRIME_TRANSFER',
  title: '行政执法机关移送涉嫌犯罪案件的规定',
  short: '行政执法机关移送涉嫌犯罪案件的规定',
  kind: 'administrative-regulation',
  versions: [{ id: '2020', number: '国务院令第730号', adopted: '2020-08-07', from: '2020-08-07', articles: 20 }],
});
