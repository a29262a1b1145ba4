/** The respondent is told to perform, by when (责令履行通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17, A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { byLaw, isOld, para, respondent, theCase, to } from '../wording.ts';

export const performanceOrder: PaperSpec<V> = {
  label: '责令履行行政复议决定通知书',
  series: '复责',
  seal: 'authority',
  per: A23.art(77, 2),
  body: (v) => [
    to(respondent(v)),
    para(
      `${theCase(v)}一案，本机关的行政复议决定书、调解书、意见书已经生效，你单位${v.file.performanceReason ?? '至今没有履行'}。根据${byLaw(v, A23.art(77, 2), A17.art(32, 2))}的规定，责令你单位自收到本通知之日起${v.file.performanceDays ?? ''}日内履行，并将履行情况书面报告本机关。`,
    ),
    para(isOld(v) ? '拒不履行的，依法追究责任。' : '拒不履行的，可以约谈有关负责人或者予以通报批评，并依法追究责任。'),
  ],
};
