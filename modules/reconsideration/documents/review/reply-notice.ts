/** The copy to the respondent and the days it has to answer (答复通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17, A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { basis, isOld, para, receivedOn, respondent, theCase, to } from '../wording.ts';

export const replyNotice: PaperSpec<V> = {
  label: '行政复议答复通知书',
  series: '复答',
  seal: 'authority',
  per: A23.art(48),
  body: (v) => [
    to(respondent(v)),
    para(`${theCase(v)}一案，本机关已依法受理。现将行政复议申请书副本（申请笔录复印件）发送你单位。`),
    para(
      `根据${isOld(v) ? basis(A17.art(23, 1)) : basis(v.file.procedureKind === 'simplified' ? A23.art(54, 1) : A23.art(48))}的规定，请自收到之日起${isOld(v) ? '十日' : v.file.procedureKind === 'simplified' ? '五个工作日' : '十个工作日'}内提出书面答复，并提交作出行政行为的证据、依据和其他有关材料。`,
    ),
    para(
      '逾期不提出书面答复、不提交证据和依据的，视为该行政行为没有证据、依据。行政复议期间不得自行向申请人和其他有关单位或者个人收集证据。',
    ),
    ...(receivedOn(v) >= '2026-07-01' ? [para('请委托一至二名本单位工作人员参加行政复议，不得仅委托律师。')] : []),
  ],
};
