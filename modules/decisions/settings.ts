/** What the law leaves to the province and the county, or does not say (缩短期限的下限、各环节的内部时限). */
import { days, months, workingDays } from '../../kernel/calendar/index.ts';
import type { SettingSpec } from '../../kernel/procedure/index.ts';

export const settings = {
  shortestWindow: {
    label: '缩短后的征求意见期限最少日数',
    value: 7,
    mark: 'local',
    note: '重大行政决策程序暂行条例第十五条没有规定缩短以后的下限；有的地方规定不少于15日，请核实本省规定',
  },
  nameRequired: {
    label: '提意见是否要求署名',
    value: false,
    mark: 'local',
    note: '条例没有要求署名；要求的，联系方式仍只用于答复',
  },
  concludeSpan: {
    label: '研究采纳意见',
    value: workingDays(12),
    mark: 'default',
    note: '自征求意见截止之日起；条例第十八条、第三十二条没有规定日数。与公布一并计算为15个工作日',
  },
  resultSpan: {
    label: '公布意见采纳情况',
    value: workingDays(3),
    mark: 'default',
    note: '自意见采纳情况审定之日起；条例没有规定日数',
  },
  postSpan: {
    label: '刊登公告',
    value: workingDays(1),
    mark: 'default',
    note: '征求意见期限自公布之日的次日起算，公告应当当日刊登，至迟次一工作日',
  },
  suspensionSpan: {
    label: '中止执行提交会议讨论',
    value: days(30),
    mark: 'default',
    note: '行政首长先行决定中止执行的，提交下一次会议；条例第三十七条没有规定日数',
  },
  archiveSpan: {
    label: '决策过程材料归档',
    value: months(6),
    mark: 'default',
    note: '自决策公布之日起；条例第三十三条只规定“及时”',
  },
  minutesSpan: {
    label: '会议纪要签发',
    value: workingDays(5),
    mark: 'local',
    note: '自会议召开之日起；以县政府工作规则为准',
  },
  papersSpan: { label: '会前送达材料的工作日数', value: 2, mark: 'default', note: '以县政府工作规则为准' },
  quorum: {
    label: '会议组成人员到会的百分比',
    value: 50,
    mark: 'local',
    note: '一般要求半数以上组成人员到会；以县政府工作规则为准',
  },
  catalogueSpan: { label: '公布决策事项目录', value: workingDays(20), mark: 'default', note: '自县委同意之日起' },
} as const satisfies Readonly<Record<string, SettingSpec>>;
