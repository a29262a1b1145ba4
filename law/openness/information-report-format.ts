// 《政府信息公开工作年度报告格式》: the six parts and tables of the yearly information report.
import { defineLaw } from '../../kernel/citation/index.ts';

export const AR30 = defineLaw({
  id: 'information-report-format',
  code: 'AR30',
  title: '中华人民共和国政府信息公开工作年度报告格式',
  short: '政府信息公开工作年度报告格式',
  kind: 'normative-document',
  versions: [
    {
      id: '2021',
      number: '国办公开办函〔2021〕30号',
      from: '2021-09-01',
      articles: null,
      note: '不分条',
      unsure: '成文日期待核',
    },
  ],
});
