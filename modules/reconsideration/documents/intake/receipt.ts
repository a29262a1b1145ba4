/** What the applicant takes away: what was received, when, and until when it is examined (收件凭证). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17, A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { channels } from '../../options.ts';
import { applicant, byLaw, chineseDate, facts, isOld, note, para, receivedOn, reviewedAct, to } from '../wording.ts';

export const receipt: PaperSpec<V> = {
  label: '行政复议申请材料接收凭证',
  seal: 'handling',
  per: A23.art(30, 1),
  body: (v) => [
    to(applicant(v)),
    para(`${chineseDate(receivedOn(v))}收到你（单位）对${reviewedAct(v)}提出的行政复议申请。`),
    facts(
      ['提交方式', channels[v.file.channel ?? 'portal']],
      ['代办点收件日期', v.file.collectedOn && chineseDate(v.file.collectedOn)],
      ['复议请求', v.file.request],
      ['证据材料', `${v.file.evidence?.length ?? 0}件`],
    ),
    para(
      isOld(v)
        ? '行政复议机关应当在五个工作日内进行审查；没有决定不予受理或者告知向其他机关提出的，申请自收到之日起即为受理。'
        : '行政复议机关应当在五个工作日内进行审查；期满没有作出不予受理决定的，自审查期限届满之日起视为受理。',
    ),
    note(`行政复议不收取任何费用（${byLaw(v, A23.art(87), A17.art(39))}）。`),
  ],
};
