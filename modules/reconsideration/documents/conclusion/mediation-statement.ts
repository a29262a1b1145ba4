/** What the parties agreed under the authority’s seal (行政复议调解书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23, R07 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { sides } from '../../options.ts';
import { basis, chineseDate, isOld, para, partyBlocks, receivedOn, reviewedAct } from '../wording.ts';

export const mediationStatement: PaperSpec<V> = {
  label: '行政复议调解书',
  series: '复调',
  seal: 'authority',
  per: A23.art(73, 1),
  body: (v) => [
    ...partyBlocks(v),
    para(
      `申请人不服${reviewedAct(v)}，于${chineseDate(receivedOn(v))}申请行政复议，本机关依法予以受理。复议请求：${v.file.request ?? ''}`,
    ),
    para('本机关依照自愿、合法的原则进行调解，当事人达成如下协议：'),
    para(v.file.mediationTerms ?? ''),
    para(
      `上述协议符合法律规定，本机关予以确认。本调解书经各方当事人签字或者签章，并加盖本机关印章，即具有法律效力（${isOld(v) ? basis(R07.art(50, 2)) : basis(A23.art(73, 1))}）。`,
    ),
    para(`各方签字：${(v.file.mediationSigned ?? []).map((side) => sides[side]).join('、')}`),
  ],
};
