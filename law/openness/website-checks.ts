// 《政府网站与政务新媒体检查指标》: what fails a government website.
import { defineLaw } from '../../kernel/citation/index.ts';

export const WEBSITE_CHECKS = defineLaw({
  id: 'website-checks',
  code: 'WEBSITE_CHECKS',
  title: '政府网站与政务新媒体检查指标、监管工作年度考核指标',
  short: '政府网站与政务新媒体检查指标',
  kind: 'normative-document',
  versions: [
    {
      id: '2019',
      number: '国办秘函〔2019〕19号',
      from: '2019-04-01',
      articles: null,
      note: '不分条',
      unsure: '成文日期和阈值待核',
    },
  ],
});
