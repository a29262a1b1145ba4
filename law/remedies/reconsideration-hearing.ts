// 《行政复议普通程序听证办法》: how a reconsideration hearing is held.
import { defineLaw } from '../../kernel/citation/index.ts';

export const RECON_HEARING = defineLaw({
  id: 'reconsideration-hearing',
  code: 'RECON_HEARING',
  title: '行政复议普通程序听证办法',
  short: '行政复议普通程序听证办法',
  kind: 'normative-document',
  versions: [
    { id: '2024', number: '司规〔2024〕1号', from: '2024-04-03', articles: null, unsure: '施行日期和条数待核' },
  ],
});
