/** What the parties said when they were heard (听取意见笔录). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { sides, viewsMethods } from '../../options.ts';
import { chineseDate, facts, para, theCase } from '../wording.ts';

export const viewsRecord: PaperSpec<V> = {
  label: '听取意见笔录',
  seal: 'handling',
  per: A23.art(49),
  body: (v) => [
    facts(
      ['案件', `${theCase(v)}一案`],
      ['时间', chineseDate(v.on)],
      ['方式', v.file.viewsMethod && viewsMethods[v.file.viewsMethod]],
      ['听取对象', (v.file.viewsOf ?? []).map((side) => sides[side]).join('、')],
    ),
    para(v.file.viewsRecord ?? ''),
  ],
};
