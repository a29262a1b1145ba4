// 《全国人民调解工作规范》: the working standard of mediation.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SFT0083 = defineLaw({
  id: 'peoples-mediation-standard',
  code: 'SFT0083',
  title: '全国人民调解工作规范',
  short: '全国人民调解工作规范',
  kind: 'standard',
  versions: [
    {
      id: '2020',
      number: 'SF/T 0083-2020',
      from: '2020-12-30',
      articles: null,
      note: '不分条',
      unsure: '实施日期和文本待核',
    },
  ],
});
