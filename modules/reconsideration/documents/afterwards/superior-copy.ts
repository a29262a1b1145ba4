/** The effective decision and opinion paper to the respondent’s superior department (抄告函). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { basis, number, para, theCase, to } from '../wording.ts';

export const superiorCopy: PaperSpec<V> = {
  label: '行政复议抄告函',
  series: '复抄',
  seal: 'authority',
  per: A23.art(79, 2),
  body: (v) => {
    const decision = number(v, 'decision');
    const opinion = v.did('serveOpinion').length > 0 ? number(v, 'opinionPaper') : undefined;
    const papers = [
      ...(decision ? [`行政复议决定书（${decision}）`] : []),
      ...(opinion ? [`行政复议意见书（${opinion}）`] : []),
    ];
    return [
      to(v.file.copiedTo ?? ''),
      para(
        `${theCase(v)}一案，本机关作出的${papers.length > 0 ? papers.join('、') : '行政复议文书'}已经发生法律效力。根据${basis(A23.art(79, 2))}的规定，现予抄告。`,
      ),
    ];
  },
};
