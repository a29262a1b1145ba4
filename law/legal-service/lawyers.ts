// 《律师法》: the profession that carries legal aid and advises government.
import { defineLaw } from '../../kernel/citation/index.ts';

export const LAWYERS = defineLaw({
  id: 'lawyers',
  code: 'LAWYERS',
  title: '中华人民共和国律师法',
  short: '律师法',
  kind: 'law',
  versions: [
    { id: '2017', adopted: '2017-09-01', from: '2018-01-01', until: '2026-08-31', articles: 60 },
    { id: '2026', from: '2026-09-01', articles: null, unsure: '条数待核' },
  ],
});
