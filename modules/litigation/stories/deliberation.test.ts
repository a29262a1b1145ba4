// Opinions of the standing committee, rule by rule: twenty, ten and seven days before the meeting, and the written report after it.
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../../kernel/procedure/index.ts';
import { against, type Stated, stage } from './stage.ts';

const planned = (on = '2026-05-06', meetingOn = '2026-06-25'): Story =>
  story('litigation/deliberation', stage, on)
    .act('plan', 'registry', { heading: '关于示例事项的报告', source: 'report', meetingOn, reportUnit: 'transport' })
    .act('draft', 'clerk', { reportText: '一年来工作取得进展，也有不足。' });
const sent = (): Story =>
  planned()
    .on('2026-05-20')
    .act('sendForComment', 'registry', { meetingOn: '2026-06-25', commentBody: '县人大财经工委' });
const submitted = (): Story =>
  sent()
    .on('2026-06-10')
    .act('submit', 'registry', { meetingOn: '2026-06-25', reportText: '修改后的报告，补充了数据。' })
    .approved('mayor');
const opinion = (over: Stated = {}): Stated => ({
  receivedOn: '2026-07-01',
  opinionNumber: '示人常〔2026〕1号',
  opinions: '加大投入。',
  replyBy: '2026-09-30',
  resolution: false,
  ...over,
});
const handling = (over: Stated = {}): Story =>
  story('litigation/deliberation', stage, '2026-07-01')
    .act('openWithOpinion', 'registry', { ...opinion(over), heading: '关于示例事项的报告', source: 'report' })
    .act('assign', 'mayor', { leadUnit: 'transport', handlers: ['clerk'], division: '按职责办理。' });
const result: Stated = { resultDraft: '已增加投入。', outcome: 'executed' };
const commented = (over: Stated = {}): Story =>
  handling(over).act('sendResult', 'clerk', result).act('comment', 'congress', { resultViews: '同意。' });

describe('会议以前', () => {
  test('报告在会议举行的二十日前送征求意见，通知日和会议日都不计（监督法15）', () => {
    const send = (day: string): string =>
      against(planned('2026-05-06').on(day), 'sendForComment', 'registry', {
        meetingOn: '2026-06-25',
        commentBody: '财经工委',
      });
    expect(send('2026-06-04')).toBe('');
    expect(send('2026-06-05')).toContain('不足期间');
  });

  test('十日前送交常务委员会（监督法15）', () => {
    const submit = (day: string): string =>
      against(sent().on(day), 'submit', 'registry', {
        meetingOn: '2026-06-25',
        reportText: '修改后的报告，补充数据。',
      });
    expect(submit('2026-06-12')).toBe('');
    expect(submit('2026-06-16')).toContain('不足期间');
  });

  test('七日前发给组成人员（监督法15）', () => {
    const give = (day: string): string =>
      against(submitted().on(day), 'distribute', 'congress', { meetingOn: '2026-06-25', distributedTo: '组成人员' });
    expect(give('2026-06-17')).toBe('');
    expect(give('2026-06-18')).toContain('不足期间');
  });

  test('会议日期应当在今天以后', () => {
    expect(against(planned(), 'moveMeeting', 'registry', { meetingOn: '2026-05-06' })).toContain('今天以后');
    expect(against(planned(), 'moveMeeting', 'registry', { meetingOn: '2026-07-01' })).toBe('');
  });
});

describe('审议意见以后', () => {
  test('书面报告以交办函要求的日期为准，当日报告按期，次日逾期（监督法17）', () => {
    const told = (day: string) =>
      commented()
        .on(day)
        .act('reportResult', 'registry', { resultDraft: '已增加投入。' })
        .approved('chief', 'mayor')
        .limit('report')?.status;
    expect(told('2026-09-30')).toBe('met');
    expect(told('2026-10-01')).toBe('late');
  });

  test('书面报告前征求专门委员会、工作机构意见', () => {
    expect(against(handling(), 'reportResult', 'registry', { resultDraft: '已增加投入。' })).not.toBe('');
    expect(against(commented(), 'reportResult', 'registry', { resultDraft: '已增加投入。' })).toBe('');
  });

  test('没有落实的说明理由', () => {
    const send = (over: Stated): string => against(handling(), 'sendResult', 'clerk', { ...result, ...over });
    expect(send({ outcome: 'ongoing' })).toContain('应当说明理由');
    expect(send({ outcome: 'ongoing', outcomeWhy: '跨年度实施的项目。' })).toBe('');
  });

  test('作出决议的写明报告执行情况的日期，报告以前不能办结', () => {
    const told = (): Story =>
      commented({ resolution: true, resolutionBy: '2026-12-31' })
        .act('reportResult', 'registry', { resultDraft: '已增加投入。' })
        .approved('chief', 'mayor')
        .act('tellDeputies', 'congress', { deputiesTold: '履职平台' });
    expect(against(told(), 'close', 'registry')).toContain('决议执行情况还没有报告');
    const reported = told().act('reportExecution', 'registry', { executionReport: '决议已经执行。' }).approved('mayor');
    expect(against(reported, 'close', 'registry')).toBe('');
    expect(
      against(story('litigation/deliberation', stage, '2026-07-01'), 'openWithOpinion', 'registry', {
        ...opinion({ resolution: true }),
        heading: '示例',
        source: 'report',
      }),
    ).toContain('写明决议规定的报告期限');
  });

  test('没有向代表通报的不能办结（监督法17）', () => {
    const told = commented()
      .act('reportResult', 'registry', { resultDraft: '已增加投入。' })
      .approved('chief', 'mayor');
    expect(against(told, 'close', 'registry')).toContain('通报');
    told.act('tellDeputies', 'congress', { deputiesTold: '履职平台' });
    expect(against(told, 'close', 'registry')).toBe('');
  });
});
