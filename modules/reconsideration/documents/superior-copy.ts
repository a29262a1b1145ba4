/** The effective decision to the respondent’s superior department (抄告函). */
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { A23 } from '../law.ts';
import type { V } from '../matter.ts';
import { basis, number, para, theCase, to } from './wording.ts';

export const superiorCopy: PaperSpec<V> = {
  label: '行政复议抄告函',
  series: '复抄',
  seal: 'authority',
  per: A23.art(79, 2),
  body: (v) => [
    to(v.file.copiedTo ?? ''),
    para(
      `${theCase(v)}一案，本机关作出的${number(v, 'decision') ? `行政复议决定书（${number(v, 'decision')}）` : '行政复议文书'}已经发生法律效力。根据${basis(A23.art(79, 2))}的规定，现予抄告。`,
    ),
  ],
};
