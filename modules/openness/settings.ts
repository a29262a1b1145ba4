/** What the county decides (地方规定、待核): spans, thresholds and the names that letters give, each with its doubt. */
import { months, workingDays } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

type Settings = Readonly<Record<string, SettingSpec>>;

export const itemSettings = {
  reviewSpan: {
    label: '公开审查',
    value: workingDays(5),
    mark: 'default',
    note: '内部时限；无论审查多久，二十个工作日的公开期限自信息形成之日起算',
  },
  evaluateSpan: {
    label: '不予公开信息的定期评估',
    value: months(12),
    mark: 'default',
    note: '条例第十八条只规定定期，未规定多久一次',
  },
} as const satisfies Settings;

export const requestSettings = {
  receiptConfirms: {
    label: '门户网站的提交回执即为双方确认',
    value: false,
    mark: 'local',
    note: '只有公开指南写明的才可以开启；开启后收到之日必须是提交之日',
  },
  confirmSpan: {
    label: '与申请人确认收到',
    value: workingDays(1),
    mark: 'default',
    note: '平常信函应当收到当日确认；网上和传真的未规定期限，不得拖延',
  },
  correctionLeast: {
    label: '合理补正期限的下限（工作日）',
    value: 5,
    mark: 'local',
    note: '条例第三十条只规定合理期限，各地为五至十五个工作日',
  },
  frequentCount: {
    label: '数量、频次明显超过合理范围的起点（件/月）',
    value: 10,
    mark: 'local',
    note: '条例没有数字；收费办法以每月十件以内为免费',
  },
  hearSpan: {
    label: '征求第三方意见的办结',
    value: workingDays(25),
    mark: 'default',
    note: '内部时限；征询书没有全部发出、送达的，十五个工作日不起算，到此提醒承办人员。各第三方都答复或者期满的，依法自动征求完毕',
  },
  serveSpan: { label: '答复送达登记', value: workingDays(5), mark: 'default', note: '内部时限' },
  suggestionSpan: {
    label: '对纳入主动公开建议的审核',
    value: workingDays(20),
    mark: 'default',
    note: '条例第四十四条未规定期限',
  },
  ownGovernment: {
    label: '部门、乡镇答复的行政复议机关',
    value: '本级人民政府',
    mark: 'local',
    note: '2024年起由本级人民政府统一管辖；垂直管理机关另行填写',
  },
  upperGovernment: {
    label: '县政府（办公室）答复的行政复议机关',
    value: '上一级人民政府',
    mark: 'local',
    note: '由县填写',
  },
  governmentOffices: {
    label: '以县政府名义答复的机构',
    value: 'government government-office',
    mark: 'local',
    note: '机构代码，以空格分开；其答复向上一级人民政府申请复议',
  },
  court: {
    label: '有管辖权的人民法院',
    value: '有管辖权的人民法院',
    mark: 'local',
    note: '集中管辖、铁路法院管辖的地方由县填写',
  },
  contact: {
    label: '政府信息公开工作机构的联系方式',
    value: '本机关政府信息公开工作机构（地址、电话见公开指南）',
    mark: 'local',
    note: '与公开指南一致',
  },
} as const satisfies Settings;

export const consultationSettings = {
  deliverSpan: {
    label: '征询书的送达',
    value: workingDays(5),
    mark: 'default',
    note: '内部时限；十五个工作日自第三方收到之日起算，送达越迟，答复越迟',
  },
  contact: requestSettings.contact,
} as const satisfies Settings;

export const recordSettings = {
  recordSpan: { label: '更正申请的处理', value: workingDays(20), mark: 'default', note: '条例第四十一条未规定期限' },
} as const satisfies Settings;

export const complaintSettings = {
  competentOffice: {
    label: '政府信息公开工作主管部门',
    value: '',
    mark: 'local',
    note: '县政府办公室的机构代码；空白则由登记的单位办理',
  },
  complaintSpan: {
    label: '投诉的查证处理',
    value: months(2),
    mark: 'default',
    note: '条例第四十七条、第五十一条未规定期限',
  },
  rectifySpan: { label: '整改', value: workingDays(10), mark: 'default', note: '由主管部门在督促整改通知中确定' },
} as const satisfies Settings;

export const listSettings = {
  yearlySpan: {
    label: '指南、目录、清单的定期更新',
    value: months(12),
    mark: 'local',
    note: '条例第十二条规定及时更新；每年至少核对一次是地方要求',
  },
  changeSpan: {
    label: '法律或者职责变化后的更新',
    value: workingDays(20),
    mark: 'default',
    note: '产品建议，没有法律效力',
  },
} as const satisfies Settings;

export const annualSettings = {
  publishSpan: {
    label: '年度报告审定后的公布',
    value: workingDays(5),
    mark: 'default',
    note: '内部时限；部门的报告最迟1月31日、本级政府的最迟3月31日公布，见法定期限',
  },
  acknowledgeSpan: { label: '年度报告的签收、核对', value: workingDays(10), mark: 'default', note: '内部时限' },
} as const satisfies Settings;
