// 《政府网站发展指引》: what a government website must have.
import { defineLaw } from '../../kernel/citation/index.ts';

export const WEBSITES47 = defineLaw({
  id: 'government-websites',
  code: 'WEBSITES47',
  title: '政府网站发展指引',
  short: '政府网站发展指引',
  kind: 'normative-document',
  versions: [{ id: '2017', number: '国办发〔2017〕47号', from: '2017-05-15', articles: null, note: '不分条' }],
});
