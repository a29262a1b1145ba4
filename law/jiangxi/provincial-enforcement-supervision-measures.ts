// 《江西省行政执法监督实施办法》: filing of major penalties and of inspection plans.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JX_SUPERVISION_MEASURES = defineLaw({
  id: 'provincial-enforcement-supervision-measures',
  code: 'JX_SUPERVISION_MEASURES',
  title: '江西省行政执法监督实施办法',
  short: '江西省行政执法监督实施办法',
  kind: 'provincial-rule',
  versions: [
    { id: '2021', from: '2021-06-09', articles: null, unsure: '施行日期和条数待核；与行政执法监督条例不一致的不适用' },
  ],
});
