/** The county's own settings: short names in document numbers, and values that the law leaves to the county. */
import {
  bureaus,
  disputeCentre,
  enforcementTeams,
  municipalEcology,
  professionalCommittees,
  townshipCommittee,
  townshipTeam,
  villageCommittee,
} from './offices.ts';
import { townships } from './townships.ts';

export interface SettingSeed {
  key: string;
  value: unknown;
  from: string;
  note: string;
}

const prefix = (office: string, value: string): SettingSeed => ({
  key: `number.prefix.${office}`,
  value,
  from: '2021-01-01',
  note: '文号、案号的机关代字',
});

export const settings: readonly SettingSeed[] = [
  // With the series 复、复受、复决 this reads 南府复〔2023〕12号, 南府复决〔2023〕9号.
  prefix('government', '南府'),
  prefix('justice', '南府'),
  prefix('government-office', '南府办'),
  ...bureaus.filter((b) => b.code !== 'justice').map((b) => prefix(b.code, `南${b.short}`)),
  ...townships.flatMap((t) => [
    prefix(t.code, `南${t.short}府`),
    prefix(townshipCommittee(t.code), `南${t.short}`),
    ...t.villages.map((_, n) => prefix(villageCommittee(t.code, n), `南${t.short}村${n + 1}`)),
  ]),
  prefix(municipalEcology, '洪环'),
  ...enforcementTeams.filter((t) => t.code !== 'ecology').map((t) => prefix(t.code, `南${t.short}`)),
  ...townships.map((t) => prefix(townshipTeam(t.code), `南${t.short}综执`)),
  prefix(disputeCentre, '南矛'),
  ...professionalCommittees.map((c) => prefix(c.code, `南${c.short}`)),
  {
    key: 'reconsideration.handlingOffice',
    value: 'justice',
    from: '2018-01-01',
    note: '县行政复议机构是县司法局，代办点收件也由其办理',
  },
  {
    key: 'enforcement-teams.handlingOffice',
    value: 'justice',
    from: '2021-01-01',
    note: '执法主体和权力事项由县司法局登记审核，以县人民政府名义公告',
  },
  {
    key: 'enforcers.handlingOffice',
    value: 'justice',
    from: '2021-01-01',
    note: '行政执法证由县人民政府核发，县司法局办理（江西省行政执法证件管理办法）',
  },
  {
    key: 'normative-documents.reviewOffice',
    value: 'justice',
    from: '2018-01-01',
    note: '县司法局承担县人民政府的规范性文件备案审查',
  },
  {
    key: 'legality-review.handlingOffice',
    value: 'justice',
    from: '2018-01-01',
    note: '县司法局负责县人民政府的合法性审查（县文件审查工作规则）',
  },
  {
    key: 'online.offices.reconsideration',
    value: ['justice'],
    from: '2021-01-01',
    note: '网上复议申请由县行政复议机构收件',
  },
  {
    key: 'online.offices.enforcement-supervision',
    value: ['justice'],
    from: '2021-01-01',
    note: '网上投诉举报行政执法问题，由县司法局收件',
  },
  {
    key: 'online.offices.mediation',
    value: [disputeCentre, ...townships.map((t) => townshipCommittee(t.code))],
    from: '2021-01-01',
    note: '网上调解申请由县矛调中心和乡镇（街道）调委会收件',
  },
  {
    key: 'penalties.reconsiderationBody',
    value: '南昌县人民政府',
    from: '2021-07-15',
    note: '县政府工作部门和乡镇人民政府的处罚，向县人民政府申请行政复议',
  },
  {
    key: 'penalties.court',
    value: '有管辖权的人民法院（示例，待核）',
    from: '2021-07-15',
    note: '江西行政案件集中管辖，由县司法局确认后填写具体法院',
  },
  {
    key: 'penalties.bank',
    value: '决定书所附缴款码载明的代收银行（示例）',
    from: '2021-07-15',
    note: '由县财政局指定',
  },
  {
    key: 'openness.competentOffice',
    value: 'government-office',
    from: '2019-05-15',
    note: '县政府办公室主管全县政府信息公开工作（政府信息公开条例3）',
  },
  {
    key: 'openness.ownGovernment',
    value: '南昌县人民政府',
    from: '2019-05-15',
    note: '县政府部门、乡镇答复的行政复议机关',
  },
  { key: 'openness.upperGovernment', value: '南昌市人民政府', from: '2019-05-15', note: '县政府答复的行政复议机关' },
  {
    key: 'online.offices.openness/request',
    value: ['government-office', ...bureaus.map((b) => b.code), ...townships.map((t) => t.code)],
    from: '2021-01-01',
    note: '网上申请由各机关的政府信息公开工作机构收件',
  },
  {
    key: 'online.offices.openness/correction',
    value: ['government-office', ...bureaus.map((b) => b.code), ...townships.map((t) => t.code)],
    from: '2021-01-01',
    note: '网上更正要求由提供记录的机关收件',
  },
  {
    key: 'online.offices.openness/complaint',
    value: ['government-office'],
    from: '2021-01-01',
    note: '网上投诉由县政府信息公开工作主管部门收件',
  },
  { key: 'publication.index-prefix', value: 'l379250', from: '2021-01-01', note: '政府信息公开目录的索引号前缀' },
  ...['enforcement-teams', 'enforcers', 'inspections', 'penalties', 'enforcement-supervision'].map((module) => ({
    key: `publication.index-category.${module}`,
    value: '06',
    from: '2021-01-01',
    note: '行政执法公示在政府信息公开目录中的类别号（示例），各类分别编号',
  })),
  {
    key: 'publication.index-category.mediation',
    value: '07',
    from: '2021-01-01',
    note: '公共法律服务在政府信息公开目录中的类别号（示例），各类分别编号',
  },
];
