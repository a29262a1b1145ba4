// 《加强行政执法协调监督工作体系建设的意见》: the county-to-centre system of enforcement supervision.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ENFORCEMENT_COORDINATION = defineLaw({
  id: 'enforcement-coordination',
  code: 'ENFORCEMENT_COORDINATION',
  title: '关于加强行政执法协调监督工作体系建设的意见',
  short: '加强行政执法协调监督工作体系建设的意见',
  kind: 'normative-document',
  versions: [
    {
      id: '2024',
      number: '中办发〔2024〕14号',
      from: '2024-01-01',
      articles: null,
      note: '不分条',
      unsure: '印发日期待核',
    },
  ],
});
