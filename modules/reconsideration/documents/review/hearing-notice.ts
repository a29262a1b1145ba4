/** When, where and about what the hearing is held (听证通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { applicant, basis, chineseDate, facts, isOld, names, para, respondent, theCase, to } from '../wording.ts';

export const hearingNotice: PaperSpec<V> = {
  label: '行政复议听证通知书',
  series: '复听',
  seal: 'authority',
  per: A23.art(51, 1),
  body: (v) => [
    to(`${applicant(v)}，${respondent(v)}${v.file.thirdParties?.length ? `，${names(v.file.thirdParties)}` : ''}`),
    para(
      `${theCase(v)}一案，本机关决定举行听证。${isOld(v) ? '' : `根据${basis(A23.art(51))}的规定，`}现将有关事项通知如下：`,
    ),
    facts(
      ['时间', `${v.file.hearingOn ? chineseDate(v.file.hearingOn) : ''}${v.file.hearingTime ?? ''}`],
      ['地点', v.file.hearingPlace],
      ['拟听证事项', v.file.hearingMatters],
    ),
    para(
      isOld(v)
        ? '请准时参加。'
        : '申请人无正当理由拒不参加的，视为放弃听证权利。被申请人的负责人应当参加；不能参加的，应当说明理由并委托相应的工作人员参加。',
    ),
  ],
};
