/** Everything that is missing, said once (补正通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23, R07 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { applicant, basis, isOld, list, para, received, to } from '../wording.ts';

export const supplementNotice: PaperSpec<V> = {
  label: '补正行政复议申请通知书',
  series: '复补',
  seal: 'authority',
  per: A23.art(31, 1),
  body: (v) => [
    to(applicant(v)),
    para(
      `${received(v)}。经审查，申请材料不齐全或者表述不清楚，根据${isOld(v) ? basis(R07.art(29)) : basis(A23.art(31, 1))}的规定，请补正下列事项：`,
    ),
    list(...(v.file.supplementItems ?? '').split('\n').filter((line) => line.trim() !== '')),
    para(
      isOld(v)
        ? `请自收到本通知之日起${v.file.supplementDays ?? 10}个工作日内提交补正材料。无正当理由逾期不补正的，视为放弃行政复议申请。补正申请材料所用时间不计入行政复议审理期限。`
        : '请自收到本通知之日起十个工作日内提交补正材料。有正当理由不能按期补正的，可以申请延长。无正当理由逾期不补正的，视为放弃行政复议申请，并记录在案。',
    ),
  ],
};
