// 《重大行政决策程序暂行条例》: how a government takes a decision that matters to many.
import { defineLaw } from '../../kernel/citation/index.ts';

export const D713 = defineLaw({
  id: 'major-decisions',
  code: 'D713',
  title: '重大行政决策程序暂行条例',
  short: '重大行政决策程序暂行条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2019', number: '国务院令第713号', adopted: '2019-04-20', from: '2019-09-01', articles: 44 }],
});
