/** Spans that the law leaves to the county, each with its doubt. */
import { days, months, workingDays } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

export const suitSettings = {
  assignSpan: {
    label: '应诉交办',
    value: workingDays(1),
    mark: 'default',
    note: '自收到起诉状副本之日起；法律没有规定',
  },
  materialsSpan: {
    label: '承办单位提交应诉材料',
    value: days(7),
    mark: 'default',
    note: '自交办之日起，给审核和签发留出时间；法律没有规定',
  },
  performUnsetSpan: {
    label: '裁判没有写明期限的履行',
    value: days(60),
    mark: 'unsure',
    note: '法律没有规定，暂按六十日提示；以裁判和有关法律为准',
  },
  lessonSpan: {
    label: '败诉案件评析',
    value: days(30),
    mark: 'local',
    note: '自裁判生效之日起；由县行政应诉工作规定确定',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;

export const adviceSettings = {
  returnSpan: {
    label: '退回不属于本单位职责的建议',
    value: workingDays(3),
    mark: 'default',
    note: '自收到之日起；法律没有规定',
  },
  unstatedSpan: {
    label: '函件没有写明期限的回复',
    value: days(30),
    mark: 'default',
    note: '法律没有规定期限、函件也没有写明的，按本县规定',
  },
  weeklyFrom: {
    label: '公益诉讼检察建议开始按周报告',
    value: days(30),
    mark: 'default',
    note: '自收到之日起，每周记录一次整改进展',
  },
  weeklySpan: { label: '整改进展报告的间隔', value: days(7), mark: 'default', note: '自上次记录之日起' },
  againSpan: { label: '再次回复', value: days(30), mark: 'local', note: '发函机关认为整改不到位的，自知道之日起' },
  followSpan: { label: '回头看', value: months(6), mark: 'local', note: '自回复之日起' },
} as const satisfies Readonly<Record<string, SettingSpec>>;

export const deliberationSettings = {
  handlingOffice: {
    label: '审议意见的归口单位',
    value: 'government-office',
    mark: 'local',
    note: '由县人民政府办公室归口登记、交办、督办',
  },
  assignSpan: { label: '审议意见交办', value: workingDays(5), mark: 'local', note: '自收到审议意见之日起' },
  commentSpan: {
    label: '报告前征求意见',
    value: days(10),
    mark: 'default',
    note: '书面报告期限届满前送有关专门委员会、工作机构的天数',
  },
  postSpan: {
    label: '研究处理情况公开',
    value: workingDays(20),
    mark: 'unsure',
    note: '监督法只规定向社会公布，没有规定天数',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;
