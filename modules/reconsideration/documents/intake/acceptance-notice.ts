/** That the application is accepted, and what follows (受理通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17, A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { procedureKinds } from '../../options.ts';
import { applicant, byLaw, isOld, para, received, to } from '../wording.ts';

export const acceptanceNotice: PaperSpec<V> = {
  label: '行政复议申请受理通知书',
  series: '复受',
  seal: 'authority',
  per: A23.art(30, 1),
  body: (v) => [
    to(applicant(v)),
    para(`${received(v)}。经审查，该申请符合${byLaw(v, A23.art(30, 1), A17.art(17))}的规定，决定予以受理。`),
    ...(isOld(v) || !v.file.procedureKind ? [] : [para(`本案适用${procedureKinds[v.file.procedureKind]}审理。`)]),
    para(
      `本机关将自受理申请之日起${v.file.procedureKind === 'simplified' ? '三十' : '六十'}日内作出行政复议决定。${isOld(v) ? '' : '行政复议期间，不得就同一行政行为向人民法院提起行政诉讼。'}`,
    ),
    para(
      '你（单位）可以委托一至二名代理人参加行政复议；可以依法查阅被申请人的答复和证据、依据；符合法律援助条件的，可以申请法律援助。',
    ),
  ],
};
