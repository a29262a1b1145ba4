/** The oral application as written down on the spot (口头申请笔录). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { applicant, chineseDate, facts, para, receivedOn, respondent } from '../wording.ts';

export const oralRecord: PaperSpec<V> = {
  label: '口头申请行政复议笔录',
  seal: 'handling',
  per: A23.art(22, 3),
  body: (v) => [
    facts(['申请人', applicant(v)], ['被申请人', respondent(v)], ['申请日期', chineseDate(receivedOn(v))]),
    para(`复议请求：${v.file.request ?? ''}`),
    para(`主要事实和理由：${v.file.reasons ?? ''}`),
    para('以上笔录已交申请人核对（或者向申请人宣读），记录无误。申请人签名或者按指印：'),
  ],
};
