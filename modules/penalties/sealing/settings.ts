/** What the county sets for sealing and seizure: how soon 立即退还 is, and whom papers name for remedies. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../../kernel/procedure/index.ts';
import { settings as ordinary } from '../ordinary/settings.ts';

export const settings = {
  returnSpan: {
    label: '解除后退还财物',
    value: workingDays(1),
    mark: 'default',
    note: '行政强制法第二十八条第二款：解除查封、扣押应当立即退还；以一个工作日提示逾期',
  },
  reconsiderationBody: ordinary.reconsiderationBody,
  court: ordinary.court,
} as const satisfies Readonly<Record<string, SettingSpec>>;
