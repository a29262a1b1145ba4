/** Unlawful conduct seen in the case is to be put right and reported on in sixty days (意见书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23, R07 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { basis, isOld, para, respondent, theCase, to } from '../wording.ts';

export const opinionPaper: PaperSpec<V> = {
  label: '行政复议意见书',
  series: '复意',
  seal: 'authority',
  per: A23.art(76),
  body: (v) => [
    to(respondent(v)),
    para(`本机关办理${theCase(v)}一案，发现：${v.file.opinionFound ?? ''}`),
    para(`要求：${v.file.opinionDemand ?? ''}`),
    para(
      `根据${isOld(v) ? basis(R07.art(57, 1)) : basis(A23.art(76))}的规定，请自收到本意见书之日起六十日内将纠正情况报送本机关。`,
    ),
  ],
};
