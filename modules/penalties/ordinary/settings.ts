/** What the province, the county or the agency decides (地方规定、待核): thresholds, spans and words, each with its doubt. */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../../kernel/procedure/index.ts';

export const settings = {
  hearingCitizen: {
    label: '告知听证权利：对公民罚没',
    value: 3_000_00,
    mark: 'local',
    note: '江西省行政处罚听证程序规定第二条：三千元以上；单位为分',
  },
  hearingEntity: {
    label: '告知听证权利：对法人、其他组织罚没',
    value: 20_000_00,
    mark: 'local',
    note: '江西省行政处罚听证程序规定第二条：二万元以上；单位为分',
  },
  reviewCitizen: {
    label: '法制审核目录：对公民罚没',
    value: 3_000_00,
    mark: 'local',
    note: '由各机关公布的重大执法决定法制审核目录确定；默认同听证标准，单位为分',
  },
  reviewEntity: {
    label: '法制审核目录：对法人、其他组织罚没',
    value: 20_000_00,
    mark: 'local',
    note: '由各机关公布的重大执法决定法制审核目录确定；默认同听证标准，单位为分',
  },
  reviewAllMarket: {
    label: '市场监管普通程序案件一律审核',
    value: false,
    mark: 'local',
    note: '市场监督管理行政处罚程序规定要求案件审核；是否一律由法制审核机构办理由本机关确定',
  },
  representSpan: {
    label: '陈述、申辩',
    value: workingDays(5),
    mark: 'default',
    note: '行政处罚法没有规定；市场监管五个工作日、农业三个工作日由部门规章规定，其他领域由本机关确定',
  },
  reviewSpan: {
    label: '法制审核',
    value: workingDays(10),
    mark: 'local',
    note: '由本机关规定；市场监管十个工作日、农业五个工作日由部门规章规定',
  },
  hearingSpan: {
    label: '要求听证后举行听证',
    value: days(30),
    mark: 'unsure',
    note: '行政处罚法没有规定，省的听证规定中的期限待核',
  },
  filmed: {
    label: '应当录音录像的环节',
    value: 'preservation,hearing,service',
    mark: 'local',
    note: '由本机关公布的音像记录事项清单确定；取值为 site、preservation、hearing、service，以逗号分隔',
  },
  court: {
    label: '有管辖权的人民法院',
    value: '有管辖权的人民法院',
    mark: 'unsure',
    note: '江西行政案件集中管辖，由县司法局确认后填写具体法院',
  },
  reconsiderationBody: {
    label: '行政复议机关',
    value: '县人民政府',
    mark: 'local',
    note: '县级以上地方人民政府工作部门、乡镇人民政府：本级（上一级）人民政府',
  },
  bank: {
    label: '代收机构',
    value: '财政部门指定的代收银行',
    mark: 'local',
    note: '由财政部门指定，填写银行名称和缴款方式',
  },
  shownLight: {
    label: '公示期：仅受通报批评或者较低数额罚款（月）',
    value: 3,
    mark: 'local',
    note: '2026年4月1日《信用修复管理办法》施行前的公示期，市场监督管理行政处罚信息公示规定',
  },
  shownOther: {
    label: '公示期：其他处罚（月）',
    value: 36,
    mark: 'local',
    note: '2026年4月1日《信用修复管理办法》施行前的公示期',
  },
  shownLightFine: {
    label: '较低数额罚款',
    value: 5_000_00,
    mark: 'unsure',
    note: '各领域标准不同，单位为分',
  },
  archiveSpan: { label: '立卷归档', value: days(30), mark: 'local', note: '由本机关档案管理规定确定' },
} as const satisfies Readonly<Record<string, SettingSpec>>;
