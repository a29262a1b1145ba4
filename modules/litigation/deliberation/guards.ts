/** What must be true before each act of a standing committee's opinion: asked before the report, answered with what was done, told to the deputies. */
import { claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import { deliberationRule, written } from '../rules.ts';
import type { DeliberationFile } from './matter.ts';

export type V = View<DeliberationFile>;
const claim = kernelClaim<V>;

export const meetingAhead = claim(
  '会议日期在今天以后',
  deliberationRule,
  (v) => (v.file.meetingOn ?? '') > v.on || '常委会会议日期应当在今天以后',
);
export const reportWritten = claim(
  '报告已经起草',
  deliberationRule,
  (v) => written(v.file.reportText, 10) || '专项工作报告还没有起草',
);
export const heardOnMeeting = claim('审议之日不早于送交报告', deliberationRule, (v) => {
  const submitted = v.last('submit')?.on;
  return (
    submitted === undefined ||
    (v.file.heardOn ?? '') >= submitted ||
    `报告${submitted}才送交常务委员会，审议日期不能早于此日`
  );
});
export const replyAfterReceipt = claim(
  '书面报告的日期在收到以后',
  deliberationRule,
  (v) => (v.file.replyBy ?? '') > (v.file.receivedOn ?? '') || '要求书面报告的日期应当晚于收到审议意见之日',
);
export const resolutionDated = claim(
  '作出决议的，写明报告执行情况的日期',
  deliberationRule,
  (v) =>
    v.file.resolution !== true ||
    v.file.resolutionBy !== undefined ||
    '常务委员会作出决议的，应当写明决议规定的报告期限',
);
export const madeResolution = claim(
  '常务委员会作出了决议',
  deliberationRule,
  (v) => v.file.resolution === true || '没有作出决议',
);
export const byLeadUnit = claim(
  '由牵头承办单位办理',
  deliberationRule,
  (v) => (v.file.leadUnit !== undefined && v.actor.offices.includes(v.file.leadUnit)) || '由牵头承办单位办理',
);
export const outcomeReasoned = claim(
  '没有落实的说明理由',
  deliberationRule,
  (v) => v.file.outcome === 'executed' || written(v.file.outcomeWhy, 6) || '正在落实、暂不能落实的，应当说明理由',
);
export const consulted = claim(
  '书面报告前征求专门委员会、工作机构意见',
  deliberationRule,
  (v) => v.last('comment') !== undefined || '研究处理情况还没有送有关专门委员会、工作机构征求意见',
);
export const resolutionDone = claim(
  '决议执行情况已经报告',
  deliberationRule,
  (v) => v.file.resolution !== true || v.last('reportExecution') !== undefined || '决议执行情况还没有报告',
);
export const deputiesTold = claim(
  '已向人大代表通报',
  deliberationRule,
  (v) => v.last('tellDeputies') !== undefined || '审议意见的研究处理情况还没有向人大代表通报',
);
