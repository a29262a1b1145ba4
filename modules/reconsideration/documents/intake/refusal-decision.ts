/** Why the application is not accepted, and where to go (不予受理决定书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17, A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { conditions } from '../../options.ts';
import { byLaw, para, partyBlocks, received, refusalSuitNotice } from '../wording.ts';

export const refusalDecision: PaperSpec<V> = {
  label: '不予受理行政复议申请决定书',
  series: '复不',
  seal: 'authority',
  per: A23.art(30, 2),
  body: (v) => [
    ...partyBlocks(v),
    para(`${received(v)}。复议请求：${v.file.request ?? ''}`),
    para(`经审查：${v.file.refusalReasons ?? ''}`),
    para(
      `该申请不符合下列受理条件：${(v.file.failedConditions ?? []).map((c) => conditions[c]).join('；')}。根据${byLaw(v, A23.art(30, 2), A17.art(17, 1))}的规定，决定不予受理。`,
    ),
    ...(v.file.competentAuthority
      ? [para(`对该行政行为不服的，可以向${v.file.competentAuthority}申请行政复议。`)]
      : []),
    refusalSuitNotice(v),
  ],
};
