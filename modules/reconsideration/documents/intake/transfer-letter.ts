/** The file of a case that the superior takes over (案件移送函). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { basis, para, theCase, to } from '../wording.ts';

export const transferLetter: PaperSpec<V> = {
  label: '行政复议案件移送函',
  series: '复移',
  seal: 'authority',
  per: A23.art(38),
  body: (v) => [
    to(v.file.superior ?? ''),
    para(
      `${theCase(v)}一案，根据${basis(A23.art(38))}的规定由你机关审理。现将案卷材料移送你机关，审理期限自你机关收到案卷之日起重新计算。`,
    ),
  ],
};
