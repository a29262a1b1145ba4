/** That another body should be named as respondent (变更被申请人告知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { R07, R26 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { applicant, byRegulation, para, received, to } from '../wording.ts';

export const respondentChangeNotice: PaperSpec<V> = {
  label: '变更被申请人告知书',
  series: '复变',
  seal: 'authority',
  per: R26.art(29),
  body: (v) => [
    to(applicant(v)),
    para(
      `${received(v)}。经审查，${v.file.respondentName ?? ''}不是作出该行政行为的行政机关。根据${byRegulation(v, R26.art(29), R07.art(22))}的规定，请你（单位）变更被申请人。`,
    ),
    para('拒绝变更或者变更后仍不符合规定的，本机关将依法不予受理。'),
  ],
};
