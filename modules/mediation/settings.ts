/** What the law leaves open, leaves to the province or the county, or what our reference could not confirm: each point a setting of its own. */
import { days, months, workingDays } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

export const settings = {
  normalSpan: {
    label: '一般调解期限',
    value: months(1),
    mark: 'unsure',
    note: '人民调解法没有规定期限；部门规章为一般在一个月内调结（规章早于人民调解法，效力待核）',
  },
  screenSpan: {
    label: '线索、申请的受理审查',
    value: workingDays(3),
    mark: 'local',
    note: '法律只要求及时；由本县规定',
  },
  referralSpan: { label: '分流交办的回复', value: workingDays(5), mark: 'local', note: '由县综治中心（矛调中心）规定' },
  riskReportSpan: {
    label: '激化风险的报告',
    value: days(1),
    mark: 'unsure',
    note: '人民调解法第二十五条要求及时报告，没有规定时数',
  },
  courtReturnSpan: {
    label: '未调成的材料移回人民法院',
    value: workingDays(5),
    mark: 'unsure',
    note: '特邀调解规定第二十一条没有规定日数',
  },
  courtDocketSpan: {
    label: '人民法院受理司法确认申请',
    value: days(3),
    mark: 'unsure',
    note: '司法确认规定第四条；人民法院的期限，本系统只作提示',
  },
  courtDecisionSpan: {
    label: '人民法院审查司法确认申请',
    value: days(15),
    mark: 'unsure',
    note: '司法确认规定第五条为十五日，特别程序为三十日，以何者为准待核',
  },
  performanceCheckSpan: {
    label: '履行期限届满后核实、督促',
    value: days(7),
    mark: 'local',
    note: '法律规定监督、督促履行的职责，没有规定日期；自约定的履行期限届满起算',
  },
  followUpSpan: {
    label: '回访',
    value: days(30),
    mark: 'local',
    note: '法律规定督促履行的职责，没有规定日期；自履行期限届满或者协议生效起算',
  },
  archiveSpan: { label: '立卷归档', value: days(30), mark: 'default', note: '法律没有规定日期' },
  writtenWhenPerformanceDue: {
    label: '有待履行内容的须书面协议',
    value: true,
    mark: 'unsure',
    note: '人民调解法第二十八条允许口头协议；规章第三十四条要求有民事权利义务内容的制作书面协议',
  },
  mediatorEntryRequired: {
    label: '指定调解员须选择名册登记',
    value: false,
    mark: 'local',
    note: '名册全部录入后建议开启；关闭时只核对任职',
  },
  amountFloor: { label: '金额过小提示（元）', value: 10, mark: 'default', note: '低于此数提示是否误以万元填写' },
  amountCeiling: { label: '金额过大提示（元）', value: 10_000_000, mark: 'local', note: '高于此数提示是否多写万倍' },
} as const satisfies Readonly<Record<string, SettingSpec>>;
