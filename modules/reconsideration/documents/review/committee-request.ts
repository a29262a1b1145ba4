/** What the committee is asked (提请咨询函). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { basis, isOld, para, theCase, to } from '../wording.ts';

export const committeeRequest: PaperSpec<V> = {
  label: '提请行政复议委员会咨询函',
  series: '复咨',
  seal: 'handling',
  per: A23.art(52, 2),
  body: (v) => [
    to('行政复议委员会'),
    para(
      `${theCase(v)}一案，${v.file.technical ? '专业性、技术性较强' : '案情重大、疑难、复杂'}，${isOld(v) ? '' : `根据${basis(A23.art(52, 2))}的规定，`}提请就下列问题提出咨询意见：`,
    ),
    para(v.file.committeeQuestion ?? ''),
  ],
};
