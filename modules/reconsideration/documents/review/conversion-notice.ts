/** That the case goes on in ordinary procedure (转普通程序通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { applicant, basis, para, respondent, theCase, to } from '../wording.ts';

export const conversionNotice: PaperSpec<V> = {
  label: '转为普通程序审理通知书',
  series: '复转',
  seal: 'authority',
  per: A23.art(55),
  body: (v) => [
    to(`${applicant(v)}，${respondent(v)}`),
    para(
      `${theCase(v)}一案，因${v.file.conversionReason ?? ''}，不宜适用简易程序。根据${basis(A23.art(55))}的规定，经行政复议机构负责人批准，转为普通程序审理，审理期限自受理之日起六十日。`,
    ),
  ],
};
