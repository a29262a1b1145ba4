/** Why the case stands still (中止通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23, R07 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { suspensionGrounds } from '../../options.ts';
import { basis, chineseDate, isOld, para, tellAll, theCase, to } from '../wording.ts';

export const suspensionNotice: PaperSpec<V> = {
  label: '行政复议中止通知书',
  series: '复中',
  seal: 'authority',
  per: A23.art(39, 3),
  body: (v) => [
    to(tellAll(v)),
    para(
      `${theCase(v)}一案，因${v.file.suspensionGround ? suspensionGrounds[v.file.suspensionGround] : ''}（${v.file.suspensionReason ?? ''}），根据${isOld(v) ? basis(R07.art(41)) : basis(A23.art(39))}的规定，自${chineseDate(v.on)}起中止审理。`,
    ),
    para('中止的原因消除后，本机关将及时恢复审理并书面告知。中止期间不计入审理期限。'),
  ],
};
