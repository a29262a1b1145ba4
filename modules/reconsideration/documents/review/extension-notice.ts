/** That the decision takes longer, by how much and why (延期审理通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17, A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { byLaw, isOld, para, tellAll, theCase, to } from '../wording.ts';

export const extensionNotice: PaperSpec<V> = {
  label: '行政复议延期审理通知书',
  series: '复延',
  seal: 'authority',
  per: A23.art(62, 1),
  body: (v) => [
    to(tellAll(v)),
    para(
      `${theCase(v)}一案，情况复杂（${v.file.extensionReason ?? ''}），不能在规定期限内作出行政复议决定。根据${byLaw(v, A23.art(62, 1), A17.art(31, 1))}的规定，经${isOld(v) ? '行政复议机关' : '行政复议机构'}的负责人批准，延长审理期限${v.file.extensionDays ?? ''}日。`,
    ),
  ],
};
