/** What the county, its congress or its conference decides (地方规定、待核): spans and thresholds, each with its doubt. */
import { days, months, workingDays } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

export const settings = {
  screenSpan: {
    label: '审核、立案',
    value: workingDays(10),
    mark: 'local',
    note: '由县人大常委会代表工作机构、县政协提案委员会规定',
  },
  adjustSpan: {
    label: '申请调整承办单位',
    value: workingDays(5),
    mark: 'local',
    note: '各地为交办之日起五至七个工作日',
  },
  adjustDecisionSpan: { label: '对调整申请的处理', value: workingDays(3), mark: 'local', note: '由交办机构规定' },
  coOpinionSpan: { label: '会办意见', value: months(1), mark: 'local', note: '自确定会办单位之日起' },
  proposalSpan: { label: '提案答复', value: months(3), mark: 'local', note: '由县政协提案工作的规定确定' },
  proposalComplexSpan: {
    label: '涉及面广、处理难度大的提案答复',
    value: months(6),
    mark: 'local',
    note: '由县政协提案工作的规定确定；办理中批准延长的，在一般期限上加三个月',
  },
  feedbackSpan: { label: '代表、委员反馈意见', value: days(30), mark: 'local', note: '届满没有反馈的，不推定为满意' },
  secondSpan: { label: '二次办理', value: months(1), mark: 'local', note: '自二次交办之日起' },
  secondTimes: {
    label: '二次办理的次数',
    value: 1,
    mark: 'local',
    note: '再次不满意的，说明情况后办结，并报告交办机构',
  },
  keyReportSpan: {
    label: '重点督办件报告进展',
    value: months(1),
    mark: 'local',
    note: '自列为重点督办或者上次报告之日起',
  },
  trackingSpan: { label: '承诺事项跟踪报告', value: months(12), mark: 'local', note: 'B类事项每年报告一次，直到落实' },
  promiseCheckSpan: { label: '承诺期限届满后核实', value: days(15), mark: 'local', note: '自承诺完成期限起' },
  faceToFace: {
    label: '要求面商',
    value: false,
    mark: 'local',
    note: '法律只要求联系沟通；开启后没有面商或者走访的，拟稿时提示',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;
