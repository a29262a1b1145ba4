// 《党政机关公文处理工作条例》: kinds, elements and handling of official papers.
import { defineLaw } from '../../kernel/citation/index.ts';

export const OFFICIAL_DOCUMENTS = defineLaw({
  id: 'official-documents',
  code: 'OFFICIAL_DOCUMENTS',
  title: '党政机关公文处理工作条例',
  short: '党政机关公文处理工作条例',
  kind: 'party-regulation',
  versions: [{ id: '2012', number: '中办发〔2012〕14号', adopted: '2012-04-16', from: '2012-07-01', articles: 42 }],
});
