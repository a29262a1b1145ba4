// 《检察公益诉讼解释》: suggestions that precede a public-interest suit.
import { defineLaw } from '../../kernel/citation/index.ts';

export const PIL = defineLaw({
  id: 'public-interest-litigation',
  code: 'PIL',
  title: '最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释',
  short: '检察公益诉讼解释',
  kind: 'judicial-interpretation',
  versions: [
    { id: '2018', number: '法释〔2018〕6号', from: '2018-03-02', until: '2020-12-31', articles: 27 },
    {
      id: '2020',
      number: '法释〔2020〕20号',
      from: '2021-01-01',
      articles: null,
      unsure: '修正文本待核，第二十一条据悉未变',
    },
  ],
});
