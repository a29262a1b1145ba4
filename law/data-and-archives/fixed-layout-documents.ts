// 《版式文档（OFD）》: the fixed page format of electronic papers.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GBT33190 = defineLaw({
  id: 'fixed-layout-documents',
  code: 'GBT33190',
  title: '电子文件存储与交换格式 版式文档',
  short: '版式文档（OFD）',
  kind: 'standard',
  versions: [{ id: '2016', number: 'GB/T 33190-2016', from: '2017-05-01', articles: null, note: '不分条' }],
});
