/** After acceptance it turned out not to be acceptable (驳回申请决定书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23, R07, R26 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { dismissalGrounds } from '../../options.ts';
import { basis, chineseDate, isOld, para, partyBlocks, receivedOn, reviewedAct, suitNotice } from '../wording.ts';

export const dismissalDecision: PaperSpec<V> = {
  label: '驳回行政复议申请决定书',
  series: '复驳',
  seal: 'authority',
  per: A23.art(33),
  body: (v) => [
    ...partyBlocks(v),
    para(`申请人不服${reviewedAct(v)}，于${chineseDate(receivedOn(v))}申请行政复议，本机关依法予以受理。`),
    para(`经审理：${v.file.dismissalReason ?? ''}`),
    para(
      `${v.file.dismissalGround ? dismissalGrounds[v.file.dismissalGround] : ''}。根据${isOld(v) ? basis(R07.art(48, 1)) : basis(v.file.dismissalGround === 'conditions' ? A23.art(33) : R26.art(37))}的规定，决定驳回申请人的行政复议申请。`,
    ),
    suitNotice(v),
  ],
};
