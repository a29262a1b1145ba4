// 《行政机关负责人出庭应诉规定》: who counts as a head, when one must appear, and what excuses.
import { defineLaw } from '../../kernel/citation/index.ts';

export const HAR = defineLaw({
  id: 'heads-in-court',
  code: 'HAR',
  title: '最高人民法院关于行政机关负责人出庭应诉若干问题的规定',
  short: '行政机关负责人出庭应诉规定',
  kind: 'judicial-interpretation',
  versions: [{ id: '2020', number: '法释〔2020〕3号', from: '2020-07-01', articles: 15 }],
});
