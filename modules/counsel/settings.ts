/** What the county settles for itself about its legal advisers (地方规定、内部时限). */
import { workingDays, years } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

export const settings = {
  handlingOffice: {
    label: '管理单位',
    value: 'justice',
    mark: 'local',
    note: '政府法律顾问的选聘、考核由哪个单位承办；一般为县司法局',
  },
  term: { label: '聘期', value: years(3), mark: 'local', note: '各地一般三年' },
  publicity: { label: '选聘结果公示', value: workingDays(5), mark: 'local', note: '公示期满没有异议的，签订聘任合同' },
  opinionSpan: { label: '出具法律意见', value: workingDays(5), mark: 'default', note: '法律没有规定' },
  urgentSpan: { label: '紧急事项出具法律意见', value: workingDays(2), mark: 'default', note: '法律没有规定' },
  materialsSpan: { label: '会前送达材料', value: 2, mark: 'default', note: '会议前至少几个工作日送达列席的法律顾问' },
  adoptionSpan: { label: '反馈采纳情况', value: workingDays(10), mark: 'default', note: '自出具法律意见之日起' },
  listSpan: {
    label: '公开法律顾问名单',
    value: workingDays(20),
    mark: 'local',
    note: '参照政府信息公开条例第二十六条',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;
