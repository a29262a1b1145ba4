// 《政府信息公开行政案件规定》: how courts judged information cases until May 2025.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SPC17 = defineLaw({
  id: 'information-cases-until-2025',
  code: 'SPC17',
  title: '最高人民法院关于审理政府信息公开行政案件若干问题的规定',
  short: '政府信息公开行政案件规定',
  kind: 'judicial-interpretation',
  versions: [
    {
      id: '2011',
      number: '法释〔2011〕17号',
      from: '2011-08-13',
      until: '2025-05-31',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
