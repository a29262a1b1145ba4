/** What the county decides for itself: periods and times that no national rule fixes, and those that are in doubt. */
import { days, workingDays } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

export const settings = {
  consultDays: {
    label: '公开征求意见最短天数（与生产经营不密切相关的）',
    value: 15,
    mark: 'local',
    note: '与市场主体生产经营活动密切相关的不少于30日（优化营商环境条例62）；其他的由地方规定，一般7至30日',
  },
  adoptionSpan: {
    label: '公布意见采纳情况',
    value: workingDays(15),
    mark: 'default',
    note: '自征求意见截止之日起；条例只规定建立反馈机制，没有规定天数',
  },
  validityYears: { label: '有效期最长年数', value: 5, mark: 'local', note: '国家没有统一规定；江西的年数待核' },
  trialYears: {
    label: '试行、暂行的有效期最长年数',
    value: 2,
    mark: 'local',
    note: '国家没有统一规定；江西的年数待核',
  },
  minLeadDays: {
    label: '公布与施行之间最少间隔天数',
    value: 30,
    mark: 'unsure',
    note: '省规定或者县规定可能要求三十日，待核；因保障国家安全等不立即施行将有碍执行的除外',
  },
  postSpan: {
    label: '公布正文、解读',
    value: workingDays(3),
    mark: 'default',
    note: '解读与文件同步公布；天数为内部时限',
  },
  filingSpan: {
    label: '报送备案',
    value: days(30),
    mark: 'local',
    note: '自公布之日起；省备案办法为三十日，其他省有十五日的',
  },
  filingCorrectionSpan: { label: '补正备案材料', value: workingDays(5), mark: 'local', note: '自接到补正通知之日起' },
  filingReplySpan: {
    label: '答复审查询问',
    value: days(30),
    mark: 'default',
    note: '自接到询问之日起；市人大常委会办法为三十日',
  },
  formalSpan: { label: '备案材料形式审查', value: workingDays(5), mark: 'local', note: '自收到报备材料之日起' },
  reviewSpan: {
    label: '备案审查',
    value: days(90),
    mark: 'local',
    note: '自登记之日起；市人大常委会办法为三个月，可再延长三个月',
  },
  reviewReplySpan: {
    label: '对书面审查意见的处理',
    value: days(30),
    mark: 'default',
    note: '自收到书面审查意见之日起',
  },
  competitionSpan: {
    label: '市场监管部门公平竞争审查',
    value: workingDays(10),
    mark: 'local',
    note: '自材料齐全之日起；条例没有规定天数',
  },
  cleaningPostSpan: { label: '公布清理结果', value: workingDays(10), mark: 'default', note: '自清理结果审定之日起' },
} as const satisfies Readonly<Record<string, SettingSpec>>;

export const reviewOffice = {
  label: '备案审查机构',
  value: 'justice',
  mark: 'local',
  note: '县人民政府的备案审查由哪个部门承担；一般为县司法局',
} as const satisfies SettingSpec;

/** 审查建议: no national rule fixes a day of it for documents below rules. */
export const suggestionSettings = {
  suggestionNamed: {
    label: '审查建议应当署名',
    value: true,
    mark: 'local',
    note: '书面提出、书面答复，所以要求署名；没有署名的不予受理，反映的问题可以主动审查',
  },
  suggestionTriageSpan: {
    label: '审核审查建议',
    value: workingDays(5),
    mark: 'local',
    note: '自收到之日起；由县规定，省规定待核',
  },
  suggestionSupplementSpan: {
    label: '补充审查建议',
    value: workingDays(10),
    mark: 'default',
    note: '自收到补充通知之日起；没有规定天数',
  },
  makerExplanationSpan: {
    label: '制定机关对审查建议作说明',
    value: days(30),
    mark: 'local',
    note: '自收到函之日起；市人大常委会办法为三十日',
  },
  suggestionStudySpan: {
    label: '研究审查建议',
    value: days(60),
    mark: 'unsure',
    note: '自受理之日起；各地三十日至九十日不等，本省待核',
  },
  suggestionAnswerSpan: {
    label: '答复提出审查建议的人',
    value: workingDays(10),
    mark: 'local',
    note: '自作出结论之日起；市人大常委会办法为十个工作日',
  },
  suggestionPostSpan: {
    label: '公布审查建议处理情况',
    value: workingDays(10),
    mark: 'default',
    note: '自答复之日起；没有规定天数',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;

/** 公平竞争审查举报. */
export const competitionReportSettings = {
  competitionReportOffice: {
    label: '公平竞争审查举报的处理机关',
    value: 'market-regulation',
    mark: 'default',
    note: '县级人民政府市场监督管理部门（公平竞争审查条例22）',
  },
  reportTriageSpan: {
    label: '审核公平竞争审查举报',
    value: workingDays(7),
    mark: 'local',
    note: '自收到之日起；条例只规定及时处理或者转送，没有规定天数',
  },
  reportSupplementSpan: {
    label: '补正举报材料（2025年4月20日以前收到的）',
    value: workingDays(7),
    mark: 'default',
    note: '实施办法施行以后收到的为七个工作日（实施办法38），以前没有规定',
  },
  reportSpan: {
    label: '核查举报（2025年4月20日以前收到的）',
    value: days(60),
    mark: 'default',
    note: '实施办法施行以后收到的为六十日（实施办法38），以前没有规定',
  },
  reportInformSpan: {
    label: '告知实名举报人核查结论',
    value: workingDays(10),
    mark: 'local',
    note: '自作出核查结论之日起；没有规定天数',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;
