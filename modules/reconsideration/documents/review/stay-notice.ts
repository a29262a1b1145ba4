/** That the act is not to be carried out meanwhile (停止执行通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17, A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { stayGrounds } from '../../options.ts';
import { applicant, byLaw, para, respondent, theCase, to } from '../wording.ts';

export const stayNotice: PaperSpec<V> = {
  label: '停止执行通知书',
  series: '复停',
  seal: 'authority',
  per: A23.art(42),
  body: (v) => [
    to(`${respondent(v)}，${applicant(v)}`),
    para(
      `${theCase(v)}一案，本机关已依法受理。因${v.file.stayGround ? stayGrounds[v.file.stayGround] : ''}，根据${byLaw(v, A23.art(42), A17.art(21))}的规定，决定在行政复议期间停止执行该行政行为。`,
    ),
    ...(v.file.stayReason ? [para(`理由：${v.file.stayReason}`)] : []),
  ],
};
