/** Samples of the standing committee's opinions: from the planned report to the published result, a resolution, a changed agenda. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { type Stated, sampleOf, step } from './acts.ts';

function samplesOf(version: string, year: number): Sample[] {
  const sample = sampleOf('litigation/deliberation', version);
  const d = (day: string): string => `${year}-${day}`;
  const heading = '关于示例事项的专项工作报告';
  const plan = (on: string) =>
    step(d(on), 'plan', 'registrar', {
      heading,
      source: 'report',
      meetingOn: d('06-25'),
      reportUnit: 'example-office',
    });
  const draft = (on: string) => step(d(on), 'draft', 'unit', { reportText: '一年来，示例工作取得进展，还存在不足。' });
  const opinion = (receivedOn: string, over: Stated = {}): Stated => ({
    receivedOn,
    opinionNumber: `示人常〔${year}〕1号`,
    opinions: '一、加大投入；二、完善制度。',
    replyBy: d('10-31'),
    resolution: false,
    ...over,
  });
  const assign = (on: string) =>
    step(d(on), 'assign', 'leader', {
      leadUnit: 'example-office',
      handlers: ['unit'],
      division: '县住建局牵头，县财政局配合。',
    });
  const result: Stated = { resultDraft: '已增加投入，制度已经印发。', outcome: 'executed' };
  return [
    sample(
      '专项工作报告、审议意见、书面报告、公开、办结',
      plan('05-06'),
      draft('05-15'),
      step(d('05-16'), 'moveMeeting', 'congress', { meetingOn: d('06-28') }),
      step(d('05-20'), 'sendForComment', 'registrar', { meetingOn: d('06-28'), commentBody: '县人大城建环资工委' }),
      step(d('05-25'), 'returnComment', 'congress', { committeeViews: '请补充数据。' }),
      step(d('06-10'), 'submit', 'registrar', {
        meetingOn: d('06-28'),
        reportText: '一年来，示例工作取得进展，并补充数据。',
      }),
      step(d('06-15'), 'distribute', 'congress', { meetingOn: d('06-28'), distributedTo: '县人大常委会组成人员' }),
      step(d('06-28'), 'hear', 'registrar', { heardOn: d('06-28') }),
      step(d('07-03'), 'receiveOpinion', 'registrar', opinion(d('07-03'))),
      assign('07-05'),
      step(d('08-01'), 'progress', 'unit', { progress: '已召开协调会。' }),
      step(d('09-20'), 'sendResult', 'unit', result),
      step(d('09-28'), 'comment', 'congress', { resultViews: '请补充整改时限。' }),
      step(d('09-29'), 'rework', 'unit'),
      step(d('10-08'), 'sendResult', 'unit', result),
      step(d('10-12'), 'comment', 'congress', { resultViews: '同意。' }),
      step(d('10-20'), 'reportResult', 'registrar', { resultDraft: '已增加投入，制度已经印发。' }),
      step(d('10-25'), 'publish', 'registrar', { publication: 'result', secrecyReviewed: true }),
      step(d('10-26'), 'tellDeputies', 'congress', { deputiesTold: '代表履职平台' }),
      step(d('10-27'), 'close', 'registrar'),
    ),
    sample(
      '作出决议，报告执行情况',
      step(d('03-02'), 'openWithOpinion', 'registrar', {
        ...opinion(d('03-02')),
        heading,
        source: 'enforcementCheck',
        resolution: true,
        resolutionBy: d('09-30'),
      }),
      assign('03-05'),
      step(d('06-20'), 'reportExecution', 'registrar', { executionReport: '决议各项已经执行。' }),
      step(d('07-01'), 'sendResult', 'unit', { ...result, outcome: 'ongoing', outcomeWhy: '部分事项跨年度实施。' }),
    ),
    sample('议题调整', plan('05-06'), step(d('05-10'), 'cancel', 'congress', { cancelWhy: '改为书面报告。' })),
  ];
}

export const deliberationSamples: readonly Sample[] = [...samplesOf('sup2006', 2023), ...samplesOf('sup2024', 2026)];
