// 《江西省行政处罚听证程序规定》: the amounts from which a hearing may be asked for.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JX_HEARINGS = defineLaw({
  id: 'provincial-penalty-hearings',
  code: 'JX_HEARINGS',
  title: '江西省行政处罚听证程序规定',
  short: '江西省行政处罚听证程序规定',
  kind: 'provincial-rule',
  versions: [
    { id: '2021', adopted: '2021-06-09', from: '2021-06-09', articles: null, unsure: '修正文本的施行日期和条数待核' },
  ],
});
