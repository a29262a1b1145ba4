// 《政府督查工作条例》: inspection by government of its own decisions.
import { defineLaw } from '../../kernel/citation/index.ts';

export const DC733 = defineLaw({
  id: 'government-inspection',
  code: 'DC733',
  title: '政府督查工作条例',
  short: '政府督查工作条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2020', number: '国务院令第733号', adopted: '2020-12-26', from: '2021-02-01', articles: 26 }],
});
