/** What the county decides for itself (内部时限): the asking organ's date governs, the rest is how the county keeps it. */
import { days, workingDays } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

export const settings = {
  handlingOffice: {
    label: '承办单位',
    value: 'justice',
    mark: 'local',
    note: '收到的征求意见稿由哪个单位汇总研究；一般为县司法局',
  },
  routeSpan: { label: '分送有关单位', value: workingDays(2), mark: 'default', note: '自批办之日起；法律没有规定' },
  consolidateSpan: {
    label: '汇总研究',
    value: workingDays(3),
    mark: 'default',
    note: '自部门反馈截止之日起；法律没有规定',
  },
  clearDays: {
    label: '部门反馈截止应早于复函期限的工作日数',
    value: 5,
    mark: 'default',
    note: '留给汇总、审签和送达；法律没有规定',
  },
  postSpan: { label: '刊登征求意见稿', value: workingDays(3), mark: 'default', note: '自决定公开征求之日起' },
  trackSpan: {
    label: '了解采纳情况',
    value: days(365),
    mark: 'default',
    note: '自复函之日起；届时尚未公布的，说明情况后归档',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;
