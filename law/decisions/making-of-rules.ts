// 《规章制定程序条例》: how rules are made, with thirty days for comments.
import { defineLaw } from '../../kernel/citation/index.ts';

export const RULE_MAKING = defineLaw({
  id: 'making-of-rules',
  code: 'RULE_MAKING',
  title: '规章制定程序条例',
  short: '规章制定程序条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2017', number: '国务院令第695号', adopted: '2017-12-22', from: '2018-05-01', articles: 41 }],
});
