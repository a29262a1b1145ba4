/** A general problem, and how rules or practice could be better (建议书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { R07, R26 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { byRegulation, para, to } from '../wording.ts';

export const suggestionPaper: PaperSpec<V> = {
  label: '行政复议建议书',
  series: '复建',
  seal: 'handling',
  per: R26.art(69),
  body: (v) => [
    to(v.file.suggestionTo ?? ''),
    para(
      `本机关在办理行政复议案件中发现下列带有普遍性的问题，根据${byRegulation(v, R26.art(69), R07.art(57, 2))}的规定提出建议：`,
    ),
    para(v.file.suggestion ?? ''),
  ],
};
