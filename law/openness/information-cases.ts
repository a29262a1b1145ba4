// 《政府信息公开行政案件解释》: how courts judge information cases since June 2025.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SPC8 = defineLaw({
  id: 'information-cases',
  code: 'SPC8',
  title: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
  short: '政府信息公开行政案件解释',
  kind: 'judicial-interpretation',
  versions: [{ id: '2025', number: '法释〔2025〕8号', from: '2025-06-01', articles: null, unsure: '条数待核' }],
});
