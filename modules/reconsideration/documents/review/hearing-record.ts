/** The record on which the decision must rest (听证笔录). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { chineseDate, facts, para, theCase } from '../wording.ts';

export const hearingRecord: PaperSpec<V> = {
  label: '行政复议听证笔录',
  seal: 'handling',
  per: A23.art(50, 3),
  body: (v) => [
    facts(
      ['案件', `${theCase(v)}一案`],
      ['时间', chineseDate(v.on)],
      ['地点', v.file.hearingPlace],
      ['主持人', v.person(v.file.presider ?? '')?.name],
      ['听证员', (v.file.hearers ?? []).map((id) => v.person(id)?.name ?? id).join('、')],
      ['记录员', v.person(v.file.recorder ?? '')?.name],
      ['被申请人负责人', v.file.headAttended ? '已参加' : (v.file.headAbsence ?? '未参加')],
    ),
    para(v.file.hearingRecord ?? ''),
  ],
};
