/** Why the case ends without a decision on the act (终止决定书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23, R07 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { terminationGrounds } from '../../options.ts';
import { basis, isOld, para, partyBlocks, theCase } from '../wording.ts';

export const terminationDecision: PaperSpec<V> = {
  label: '行政复议终止决定书',
  series: '复终',
  seal: 'authority',
  per: A23.art(41),
  body: (v) => [
    ...partyBlocks(v),
    para(
      `${theCase(v)}一案，${v.file.terminationGround ? terminationGrounds[v.file.terminationGround] : ''}（${v.file.terminationReason ?? ''}）。根据${isOld(v) ? basis(R07.art(42)) : basis(A23.art(41))}的规定，决定终止行政复议。`,
    ),
    ...(v.file.terminationGround === 'withdrawal' || v.file.terminationGround === 'settlement'
      ? [para('申请人不得再以同一事实和理由提出行政复议申请，但是能够证明撤回违背其真实意愿的除外。')]
      : []),
  ],
};
