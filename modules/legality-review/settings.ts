/** What the county decides for itself: review times that no national rule fixes. */
import { workingDays } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

const rule = '县文件审查工作规则确定';

export const settings = {
  handlingOffice: {
    label: '负责合法性审查的部门',
    value: 'justice',
    mark: 'local',
    note: '县级人民政府的审查由哪个部门承担；一般为县司法局',
  },
  formalSpan: { label: '材料审核', value: workingDays(2), mark: 'default', note: '自收到送审材料之日起；法律没有规定' },
  decisionCeiling: {
    label: '重大行政决策审查最长时间',
    value: workingDays(15),
    mark: 'local',
    note: '条例只规定一般不少于七个工作日，没有上限',
  },
  contractFloor: { label: '合同审查最短时间', value: workingDays(5), mark: 'local', note: rule },
  contractCeiling: { label: '合同审查最长时间', value: workingDays(10), mark: 'local', note: rule },
  generalFloor: { label: '其他文件审查最短时间', value: workingDays(3), mark: 'local', note: rule },
  generalCeiling: { label: '其他文件审查最长时间', value: workingDays(5), mark: 'local', note: rule },
  responseSpan: {
    label: '反馈采纳情况',
    value: workingDays(10),
    mark: 'default',
    note: '自出具审查意见之日起；法律没有规定',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;
