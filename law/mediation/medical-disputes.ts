// 《医疗纠纷预防和处理条例》: mediation of medical disputes in thirty working days.
import { defineLaw } from '../../kernel/citation/index.ts';

export const MEDR = defineLaw({
  id: 'medical-disputes',
  code: 'MEDR',
  title: '医疗纠纷预防和处理条例',
  short: '医疗纠纷预防和处理条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2018', number: '国务院令第701号', adopted: '2018-07-31', from: '2018-10-01', articles: 56 }],
});
