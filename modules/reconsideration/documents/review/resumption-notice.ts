/** That the case goes on (恢复审理通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23, R07 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { basis, chineseDate, isOld, para, tellAll, theCase, to } from '../wording.ts';

export const resumptionNotice: PaperSpec<V> = {
  label: '恢复行政复议审理通知书',
  series: '复恢',
  seal: 'authority',
  per: A23.art(39, 2),
  body: (v) => [
    to(tellAll(v)),
    para(
      `${theCase(v)}一案，中止的原因已经消除（${v.file.resumptionReason ?? ''}），根据${isOld(v) ? basis(R07.art(41)) : basis(A23.art(39, 2))}的规定，自${chineseDate(v.on)}起恢复审理。`,
    ),
  ],
};
