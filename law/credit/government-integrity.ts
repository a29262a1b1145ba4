// 《加强政务诚信建设的指导意见》: government keeps its word.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GOVERNMENT_INTEGRITY = defineLaw({
  id: 'government-integrity',
  code: 'GOVERNMENT_INTEGRITY',
  title: '国务院关于加强政务诚信建设的指导意见',
  short: '加强政务诚信建设的指导意见',
  kind: 'normative-document',
  versions: [{ id: '2016', number: '国发〔2016〕76号', from: '2016-12-22', articles: null, note: '不分条' }],
});
