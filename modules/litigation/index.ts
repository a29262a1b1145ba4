/** 行政应诉和外部监督: suits against the county's organs, the letters of courts and procuratorates, and the opinions of the standing committee. */
import type { Module } from '../../kernel/procedure/index.ts';
import { ADLL } from '../../law/index.ts';
import { adviceBefore, adviceNow } from './advice/procedure.ts';
import { deliberation2006, deliberation2024 } from './deliberation/procedure.ts';
import { desks } from './desks.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { adviceRule } from './rules.ts';
import { samples } from './samples/index.ts';
import { suitProcedure } from './suit/procedure.ts';

export const litigation: Module = {
  id: 'litigation',
  label: '行政应诉和外部监督',
  sections: ['13', '17'],
  procedures: [suitProcedure, adviceBefore, adviceNow, deliberation2006, deliberation2024],
  registers,
  roles,
  sentences,
  checks,
  online: [],
  watches: [
    {
      id: 'late-answer',
      label: '没有按期答辩举证',
      procedure: 'litigation',
      finding: 'answeredInTime',
      advice: '立即补交答辩和证据，向法院说明原因，并追究逾期的责任',
      per: ADLL.art(67),
    },
    {
      id: 'head-absent',
      label: '负责人无正当理由不出庭',
      procedure: 'litigation',
      finding: 'headAppeared',
      advice: '请该机关说明情况；再次开庭仍不出庭的，法院可以提出司法建议',
      per: ADLL.art(3, 3),
    },
    {
      id: 'judgment-unperformed',
      label: '没有按期履行生效裁判',
      procedure: 'litigation',
      finding: 'performedInTime',
      advice: '督促立即履行，避免法院采取行政诉讼法第九十六条的措施',
      per: ADLL.art(94),
    },
    {
      id: 'advice-unanswered',
      label: '没有按期回复司法建议、检察建议',
      procedure: 'litigation/advice',
      finding: 'repliedInTime',
      advice: '立即整改并回复；公益诉讼检察建议逾期的，可能被提起公益诉讼',
      per: adviceRule,
    },
  ],
  desks,
  samples,
};
