/** What the references leave to the county or leave in doubt (设置), each to be confirmed by a lawyer. */
import { days, workingDays } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

export const settings = {
  handlingOffice: {
    label: '行政复议机构',
    value: '',
    mark: 'local',
    note: '县司法局在本系统中的单位代码；无论由谁收件，案件都由该单位办理。留空则由收件单位办理',
  },
  intakePointClock: {
    label: '代办点收件的起算',
    value: 'earlier',
    mark: 'unsure',
    note: 'earlier：按代办点收件和复议机构收到的先者；body：按复议机构收到之日。法律没有明文',
  },
  intakeForward: { label: '代办点转送期限', value: days(0), mark: 'local', note: '收件当日转送；遇休假日顺延' },
  servicePeriod: {
    label: '文书送达的内部期限',
    value: workingDays(5),
    mark: 'default',
    note: '法律没有规定作出决定后的送达天数',
  },
  superiorCopy: {
    label: '抄告的内部期限',
    value: workingDays(5),
    mark: 'default',
    note: '行政复议法第七十九条第二款只要求“同时抄告”',
  },
  publicationPeriod: {
    label: '决定书公开期限',
    value: workingDays(20),
    mark: 'unsure',
    note: '国家有关规定待确认；常见做法为20个工作日或者按季度',
  },
  suggestionReply: {
    label: '建议书答复期限',
    value: days(60),
    mark: 'local',
    note: '实施条例没有规定建议书的答复时间',
  },
  archivePeriod: { label: '归档期限', value: workingDays(30), mark: 'local', note: '按本县行政复议档案管理规定' },
  assemblyDecision: {
    label: '集会游行示威复议期限',
    value: days(3),
    mark: 'unsure',
    note: '集会游行示威法第十三条；与行政复议法第二十条的关系待确认',
  },
  transition: {
    label: '未结案件的程序适用',
    value: 'oldText',
    mark: 'unsure',
    note: '2024年1月1日、2026年7月1日都没有过渡条款：oldText 按收到申请时的文本办结；newText 切换后的程序行为适用新文本（系统提示）',
  },
} as const satisfies Record<string, SettingSpec>;
