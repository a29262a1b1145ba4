// 《政务数据共享条例》: data between departments, and the days in which to share it.
import { defineLaw } from '../../kernel/citation/index.ts';

export const DSR = defineLaw({
  id: 'data-sharing',
  code: 'DSR',
  title: '政务数据共享条例',
  short: '政务数据共享条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2025', number: '国务院令第809号', adopted: '2025-05-28', from: '2025-08-01', articles: 44 }],
});
