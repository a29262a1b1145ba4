// 《商事调解条例》: commercial mediation, which may charge and is not people’s mediation.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CMR = defineLaw({
  id: 'commercial-mediation',
  code: 'CMR',
  title: '商事调解条例',
  short: '商事调解条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2025', adopted: '2025-12-31', from: '2026-05-01', articles: 33 }],
});
