/** What the county or the city decides of inspections (地方规定、待核), each with its doubt. */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../../kernel/procedure/index.ts';
import { jointLeast } from '../joint.ts';

export const settings = {
  jointLeast,
  quietFrom: {
    label: '企业安静日：每月自几日起',
    value: 1,
    mark: 'unsure',
    note: '各地为每月1日至15日、20日或者25日；南昌县的范围待核。0表示没有',
  },
  quietTo: { label: '企业安静日：每月至几日止', value: 20, mark: 'unsure', note: '同上' },
  supplementDays: { label: '断网补录（工作日）', value: 3, mark: 'local', note: '深圳为10日；本地待核' },
  schemeNotice: {
    label: '日常检查方案提前录入（工作日）',
    value: 0,
    mark: 'local',
    note: '南昌市“法码同行”2025年起为7个工作日；以前没有规定，为0',
  },
  overlapSpan: {
    label: '建议合并检查的间隔',
    value: days(90),
    mark: 'local',
    note: '不同机关在此期间检查同一企业的，提示合并',
  },
  urgentPaperSpan: { label: '紧急检查补办审批', value: workingDays(2), mark: 'local', note: '“及时”没有规定天数' },
  tellSpan: { label: '告知检查结果', value: workingDays(10), mark: 'local', note: '能够当场告知的当场告知' },
  recheckSpan: { label: '改正期限届满后复查', value: workingDays(5), mark: 'local', note: '自改正期限届满起' },
  archiveSpan: { label: '检查材料归档', value: days(60), mark: 'local', note: '自告知结果起' },
} as const satisfies Readonly<Record<string, SettingSpec>>;

/** Since the city's 法码同行 of 2025 a routine scheme stands in the platform seven working days before. */
export const settings2025 = {
  ...settings,
  schemeNotice: { ...settings.schemeNotice, value: 7 },
} as const satisfies Readonly<Record<string, SettingSpec>>;
