// 《行政执法监督条例》: how governments supervise enforcement below them.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ELSR = defineLaw({
  id: 'enforcement-supervision',
  code: 'ELSR',
  title: '行政执法监督条例',
  short: '行政执法监督条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2025', number: '国务院令第825号', adopted: '2025-12-05', from: '2026-02-01', articles: 44 }],
});
