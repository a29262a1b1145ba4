/** What the province or the county decides (地方规定、待核) about officers: the term of a certificate, marks and hours, and how long each step takes. */
import { days, months, workingDays } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

const handlingOffice = {
  label: '办理机构',
  value: '',
  mark: 'local',
  note: '县司法局；不设时由申报人所在单位办理',
} as const satisfies SettingSpec;

export const certificateSettings = {
  handlingOffice,
  validityYears: { label: '行政执法证有效年数', value: 5, mark: 'unsure', note: '由省规定，常见为五年，待核' },
  preExamHours: { label: '岗前培训学时', value: 40, mark: 'unsure', note: '公共法律知识和专业法律知识合计，由省规定' },
  passMark: { label: '考试合格分数', value: 60, mark: 'unsure', note: '全省统一考试的合格线，以当次公告为准' },
  examTimes: { label: '一次申领可以参加考试的次数', value: 3, mark: 'local', note: '仍不合格的，不予核发' },
  exemptSector: {
    label: '免试是否包括专业法律知识',
    value: false,
    mark: 'unsure',
    note: '国办发〔2018〕118号（二十三）允许简化，范围由省规定',
  },
  yearlyHours: {
    label: '每年培训学时',
    value: 60,
    mark: 'default',
    note: '国办发〔2023〕27号，行动计划到2025年，继续沿用',
  },
  unitReviewSpan: { label: '单位审核', value: workingDays(5), mark: 'local', note: '自申领之日起' },
  screenSpan: { label: '资格审查', value: workingDays(10), mark: 'local', note: '自单位审核之日起' },
  issueSpan: { label: '核发证件', value: workingDays(20), mark: 'local', note: '自资格确认之日起' },
  annualSpan: { label: '年度审验', value: months(12), mark: 'local', note: '自领取或者上次审验之日起' },
  reissueSpan: { label: '补发证件', value: workingDays(20), mark: 'local', note: '自报告遗失之日起' },
  voidSpan: { label: '公告遗失作废', value: workingDays(5), mark: 'local', note: '自报告遗失之日起' },
  collectSpan: {
    label: '收缴并注销',
    value: workingDays(3),
    mark: 'local',
    note: '“立即收回”，按三个工作日掌握',
  },
  defenceSpan: {
    label: '吊销前的陈述、申辩',
    value: workingDays(5),
    mark: 'unsure',
    note: '省对听取意见的期限待核',
  },
  reviewSpan: { label: '申请复核', value: days(30), mark: 'unsure', note: '交通运输领域为三十日，其他领域待核' },
  reviewDecisionSpan: { label: '作出复核决定', value: days(30), mark: 'unsure', note: '同上' },
} as const satisfies Readonly<Record<string, SettingSpec>>;

export const reviewerSettings = {
  handlingOffice,
  reviewerShare: {
    label: '法制审核人员占执法人员的百分比',
    value: 5,
    mark: 'default',
    note: '国办发〔2018〕118号：原则上不少于本单位执法人员总数的5%',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;

export const activitySettings = { handlingOffice } as const;
