/** What the county sets for penalties on the spot: readings the statute leaves open. All amounts in fen. */
import { months, workingDays } from '../../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../../kernel/procedure/index.ts';
import { settings as ordinary } from '../ordinary/settings.ts';

export const settings = {
  individualBusinessCeiling: {
    label: '当场处罚对个体工商户罚款的上限（分）',
    value: 200_00,
    mark: 'unsure',
    note: '行政处罚法第五十一条只写公民、法人或者其他组织。个体工商户按公民计是对当事人有利的读法；县里另有裁量规则的在此调整',
  },
  spotFilingSpan: {
    label: '当场处罚报所属机关备案（市场监管、农业以外）',
    value: workingDays(7),
    mark: 'default',
    note: '行政处罚法第五十二条第三款没有规定期限；市场监管七个工作日、农业二个工作日由部门规章规定，不能调整',
  },
  spotShownSpan: {
    label: '当场处罚决定的公示期',
    value: months(3),
    mark: 'unsure',
    note: '按轻微失信信息最长三个月；信用网站原则上不公示简易程序的处罚，以主管部门规定为准',
  },
  // One body and one court for the whole module.
  reconsiderationBody: ordinary.reconsiderationBody,
  court: ordinary.court,
} as const satisfies Readonly<Record<string, SettingSpec>>;
