/** That someone concerned may take part (第三人参加通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17, A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { byLaw, names, para, theCase, to } from '../wording.ts';

export const thirdPartyNotice: PaperSpec<V> = {
  label: '第三人参加行政复议通知书',
  series: '复三',
  seal: 'authority',
  per: A23.art(16, 1),
  body: (v) => [
    to(names(v.file.thirdParties)),
    para(
      `${theCase(v)}一案，本机关已依法受理。你（单位）与该案有利害关系，根据${byLaw(v, A23.art(16, 1), A17.art(10, 3))}的规定，通知你（单位）作为第三人参加行政复议。不参加的，不影响案件的审理。`,
    ),
  ],
};
