/** What the closed file holds (卷宗目录). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { catalogue } from '../../options.ts';
import { chineseDate, facts, list, theCase } from '../wording.ts';

export const archiveCatalogue: PaperSpec<V> = {
  label: '行政复议卷宗目录',
  seal: 'handling',
  per: A23.art(47),
  body: (v) => [
    facts(['案件', `${theCase(v)}一案`], ['档号', v.file.archiveNumber], ['归档日期', chineseDate(v.on)]),
    list(...(v.file.catalogue ?? []).map((one) => catalogue[one])),
  ],
};
