// 《江西省县级以上人民政府重大行政决策程序规定》: major decisions in the province.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JX247 = defineLaw({
  id: 'provincial-major-decisions',
  code: 'JX247',
  title: '江西省县级以上人民政府重大行政决策程序规定',
  short: '江西省县级以上人民政府重大行政决策程序规定',
  kind: 'provincial-rule',
  versions: [
    { id: '2021', number: '省政府令第247号', from: '2021-01-01', articles: null, unsure: '施行日期和条数待核' },
  ],
});
