// 《行政复议普通程序听取意见办法》: how the views of the parties are heard in ordinary reconsideration.
import { defineLaw } from '../../kernel/citation/index.ts';

export const RECON_VIEWS = defineLaw({
  id: 'reconsideration-views',
  code: 'RECON_VIEWS',
  title: '行政复议普通程序听取意见办法',
  short: '行政复议普通程序听取意见办法',
  kind: 'normative-document',
  versions: [
    { id: '2024', number: '司规〔2024〕1号', from: '2024-04-03', articles: null, unsure: '施行日期和条数待核' },
  ],
});
