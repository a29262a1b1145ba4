/** Under the law of 2017: which authority to apply to (告知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { applicant, basis, para, received, to } from '../wording.ts';

export const redirectNotice: PaperSpec<V> = {
  label: '行政复议告知书',
  series: '复告',
  seal: 'authority',
  per: A17.art(17, 1),
  body: (v) => [
    to(applicant(v)),
    para(
      `${received(v)}。经审查，该申请不属于本机关受理。根据${basis(A17.art(17, 1))}的规定，请你（单位）向${v.file.competentAuthority ?? ''}提出行政复议申请。`,
    ),
  ],
};
