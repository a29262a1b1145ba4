// 《江西省行政执法监督条例》: provincial rules of enforcement supervision, which yield to the State Council’s regulation.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JX_SUPERVISION = defineLaw({
  id: 'provincial-enforcement-supervision',
  code: 'JX_SUPERVISION',
  title: '江西省行政执法监督条例',
  short: '江西省行政执法监督条例',
  kind: 'provincial-regulation',
  versions: [
    {
      id: '2021',
      from: '2021-01-01',
      articles: null,
      unsure: '修正文本的施行日期和条数待核；与行政执法监督条例不一致的不适用',
    },
  ],
});
