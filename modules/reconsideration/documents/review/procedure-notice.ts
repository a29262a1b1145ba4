/** Which procedure is applied and why (程序适用告知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { procedureKinds, simplifiedGrounds } from '../../options.ts';
import { applicant, basis, para, respondent, theCase, to } from '../wording.ts';

export const procedureNotice: PaperSpec<V> = {
  label: '行政复议程序适用告知书',
  series: '复程',
  seal: 'authority',
  per: A23.art(36, 1),
  body: (v) => [
    to(`${applicant(v)}，${respondent(v)}`),
    para(`${theCase(v)}一案，本机关决定适用${procedureKinds[v.file.procedureKind ?? 'ordinary']}审理。`),
    ...(v.file.procedureKind === 'simplified' && v.file.simplifiedGround
      ? [
          para(
            `适用情形：${simplifiedGrounds[v.file.simplifiedGround]}（${basis(A23.art(53))}）。简易程序的审理期限为三十日，可以书面审理。`,
          ),
        ]
      : [para('普通程序的审理期限为六十日。本机关将当面或者通过互联网、电话等方式听取意见。')]),
  ],
};
