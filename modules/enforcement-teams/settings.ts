/** What the county or the province decides (地方规定、待核) about bodies and powers: spans, and whether a township may seize. */
import { days, workingDays, years } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

const handlingOffice = {
  label: '办理机构',
  value: '',
  mark: 'local',
  note: '县司法局；不设时由登记人所在单位办理',
} as const satisfies SettingSpec;

export const bodySettings = {
  handlingOffice,
  verifySpan: { label: '执法主体资格审核', value: workingDays(20), mark: 'local', note: '省、市对审核时限的规定待核' },
  confirmSpan: { label: '确认并公告', value: workingDays(20), mark: 'local', note: '自审核之日起' },
} as const satisfies Readonly<Record<string, SettingSpec>>;

export const powerSettings = {
  handlingOffice,
  listSpan: { label: '权力清单审核公布', value: workingDays(20), mark: 'local', note: '自报送之日起' },
  capacitySpan: {
    label: '承接能力评估',
    value: days(30),
    mark: 'local',
    note: '自登记省级目录之日起；行政处罚法24只要求“能够有效承接”',
  },
  filingSpan: { label: '赋权事项备案', value: workingDays(20), mark: 'local', note: '赣府发〔2025〕14号的期限待核' },
  handOverSpan: { label: '培训、文书样式和案件移交', value: days(60), mark: 'local', note: '自公布之日起' },
  assessmentSpan: {
    label: '赋权事项定期评估',
    value: years(2),
    mark: 'unsure',
    note: '行政处罚法24要求定期评估，周期由省决定',
  },
  entrustmentPublicSpan: {
    label: '委托书公布',
    value: workingDays(20),
    mark: 'default',
    note: '行政处罚法20要求公布，没有规定日数；按政府信息公开条例26掌握',
  },
  longestEntrustment: {
    label: '委托期限最长年数',
    value: 5,
    mark: 'unsure',
    note: '行政处罚法20要求载明期限，没有规定最长期限',
  },
  devolvedCoercion: {
    label: '赋权事项可以包括行政强制措施',
    value: false,
    mark: 'unsure',
    note: '行政强制法17条2款只写了相对集中行政处罚权的机关；以省人民政府的赋权决定为准，待核',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;
