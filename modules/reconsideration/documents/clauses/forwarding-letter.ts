/** A document this authority cannot judge goes to the one that can (转送函). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17, A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { byLaw, para, theCase, to } from '../wording.ts';

export const forwardingLetter: PaperSpec<V> = {
  label: '规范性文件转送函',
  series: '复送',
  seal: 'authority',
  per: A23.art(56),
  body: (v) => [
    to(v.file.forwardedTo ?? ''),
    para(
      `本机关办理${theCase(v)}一案，涉及《${v.file.reviewOfDocument ?? ''}》${v.file.documentClause ?? ''}的合法性。本机关无权处理，根据${byLaw(v, A23.art(56), A17.art(26))}的规定转送你机关依法处理，请自收到之日起六十日内将处理意见回复本机关。`,
    ),
  ],
};
