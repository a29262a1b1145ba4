/** The papers of a standing committee's opinion: 专项工作报告, 审议意见交办单, 研究处理情况报告, 决议执行情况报告. */
import { facts, heading, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { deliberationRule, on } from '../rules.ts';
import type { V } from './guards.ts';
import { results } from './matter.ts';

const committee = '县人民代表大会常务委员会';

const specialReport: PaperSpec<V> = {
  label: '专项工作报告',
  seal: 'authority',
  per: deliberationRule,
  body: (v) => [
    heading(v.file.heading ?? ''),
    to(committee),
    para(v.file.reportText ?? ''),
    facts(['会议日期', on(v.file.meetingOn)], ['已征求意见的机构', v.file.commentBody]),
  ],
};

const handover: PaperSpec<V> = {
  label: '审议意见交办单',
  series: '审交字',
  seal: 'handling',
  per: deliberationRule,
  body: (v) => [
    to(v.file.leadUnit === undefined ? '' : v.officeName(v.file.leadUnit)),
    para(
      `${committee}对“${v.file.heading ?? ''}”的审议意见（${v.file.opinionNumber ?? ''}）已于${on(v.file.receivedOn)}收到，请牵头研究处理，于${on(v.file.replyBy)}前提出书面报告。`,
    ),
    heading('审议意见'),
    para(v.file.opinions ?? ''),
    facts(['任务分解', v.file.division]),
    note('书面报告报送以前，应当送有关专门委员会或者工作机构征求意见。'),
  ],
};

const resultReport: PaperSpec<V> = {
  label: '审议意见研究处理情况报告',
  series: '审复字',
  seal: 'authority',
  per: deliberationRule,
  body: (v) => [
    to(committee),
    para(
      `对“${v.file.heading ?? ''}”的审议意见（${v.file.opinionNumber ?? ''}），县人民政府认真研究处理，现将情况报告如下：`,
    ),
    para(v.file.resultDraft ?? ''),
    facts(
      ['落实情况', v.file.outcome && results[v.file.outcome]],
      ['没有落实的理由', v.file.outcomeWhy],
      ['征求意见的情况', v.file.resultViews],
    ),
  ],
};

const executionReport: PaperSpec<V> = {
  label: '决议执行情况报告',
  series: '决执字',
  seal: 'authority',
  per: deliberationRule,
  body: (v) => [
    to(committee),
    para(`关于“${v.file.heading ?? ''}”的决议，现将执行情况报告如下：`),
    para(v.file.executionReport ?? ''),
    facts(['决议规定的期限', on(v.file.resolutionBy)]),
  ],
};

export const papers = { specialReport, handover, resultReport, executionReport };
