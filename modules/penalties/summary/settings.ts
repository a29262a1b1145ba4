/** What the county sets for penalties on the spot: readings the statute leaves open. All amounts in fen. */
import { months, workingDays } from '../../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../../kernel/procedure/index.ts';

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
  reconsiderationBody: {
    label: '行政复议机关',
    value: '本县人民政府',
    mark: 'local',
    note: '县级部门、乡镇人民政府的行政处罚由县人民政府管辖（行政复议法第二十四条）；垂直管理的另行填写',
  },
  litigationCourt: {
    label: '行政诉讼管辖法院',
    value: '有管辖权的人民法院',
    mark: 'unsure',
    note: '江西实行行政案件相对集中管辖，请按本县的集中管辖法院填写',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;
