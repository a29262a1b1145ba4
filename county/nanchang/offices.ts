/** The county's organs and units (单位) as a tree: the government, its bureaus, townships, judicial offices and mediation committees. */
import { townships } from './townships.ts';

export interface OfficeSeed {
  code: string;
  name: string;
  parent: string | null;
  kind: string;
  /** Whose seal its papers bear when not its own (执法主体、行政复议机关). */
  authority: string | null;
}

const office = (
  code: string,
  name: string,
  kind: string,
  parent: string | null = 'government',
  authority: string | null = null,
): OfficeSeed => ({ code, name, parent, kind, authority });

/** 县政府工作部门 that may be respondents, with the matters people usually contest there. */
export const bureaus: readonly (OfficeSeed & { short: string })[] = [
  ['development-reform', '县发展和改革委员会', '发改'],
  ['education', '县教育体育局', '教体'],
  ['industry', '县工业和信息化局', '工信'],
  ['public-security', '县公安局', '公'],
  ['civil-affairs', '县民政局', '民政'],
  ['justice', '县司法局', '司'],
  ['finance', '县财政局', '财'],
  ['human-resources', '县人力资源和社会保障局', '人社'],
  ['natural-resources', '县自然资源局', '自然'],
  ['ecology', '县生态环境保护综合执法大队', '环'],
  ['housing', '县住房和城乡建设局', '住建'],
  ['city-management', '县城市管理和综合执法局', '城管'],
  ['transport', '县交通运输局', '交'],
  ['water', '县水利局', '水'],
  ['agriculture', '县农业农村局', '农'],
  ['commerce', '县商务局', '商'],
  ['culture-tourism', '县文化广电旅游局', '文旅'],
  ['health', '县卫生健康委员会', '卫健'],
  ['veterans', '县退役军人事务局', '退役'],
  ['emergency', '县应急管理局', '应急'],
  ['audit', '县审计局', '审'],
  ['market-regulation', '县市场监督管理局', '市监'],
  ['statistics', '县统计局', '统'],
  ['medical-insurance', '县医疗保障局', '医保'],
  ['petition', '县信访局', '信访'],
  ['forestry', '县林业局', '林'],
  ['government-services', '县行政审批局', '审批'],
].map(([code, name, short]) => ({
  // Reconsideration papers that the justice bureau prepares bear the government's seal (行政复议法4、61). The ecology team acts
  // in the name of the municipal bureau, of which the county's branch is a part (生态环境机构垂直管理).
  ...office(
    code as string,
    `南昌${name}`,
    'bureau',
    'government',
    code === 'justice' ? 'government' : code === 'ecology' ? 'ecology-city' : null,
  ),
  short: short as string,
}));

/** 综合行政执法队伍 of the county: each does the work, and its bureau's name and seal stand under it (行政处罚法18; 队伍不是执法主体). */
export const enforcementTeams: readonly { code: string; name: string; short: string; authority: string }[] = [
  { code: 'team-city-management', name: '南昌县城市管理综合执法大队', short: '城执', authority: 'city-management' },
  { code: 'team-market-regulation', name: '南昌县市场监管综合执法大队', short: '市执', authority: 'market-regulation' },
  { code: 'ecology', name: '南昌县生态环境保护综合执法大队', short: '环', authority: 'ecology-city' },
  { code: 'team-culture', name: '南昌县文化市场综合执法大队', short: '文执', authority: 'culture-tourism' },
  { code: 'team-transport', name: '南昌县交通运输综合执法大队', short: '交执', authority: 'transport' },
  { code: 'team-emergency', name: '南昌县应急管理综合执法大队', short: '应执', authority: 'emergency' },
  { code: 'team-agriculture', name: '南昌县农业综合行政执法大队', short: '农执', authority: 'agriculture' },
];
/** The team of a township (乡镇综合行政执法队), which acts in the name of the township government. */
export const townshipTeam = (township: string): string => `team-${township}`;
export const municipalEcology = 'ecology-city';

/** 行业性、专业性人民调解委员会 with the kinds of dispute each takes. */
export const professionalCommittees: readonly {
  code: string;
  name: string;
  short: string;
  disputes: readonly string[];
}[] = [
  { code: 'mediation-traffic', name: '南昌县道路交通事故纠纷人民调解委员会', short: '交调', disputes: ['traffic'] },
  { code: 'mediation-medical', name: '南昌县医疗纠纷人民调解委员会', short: '医调', disputes: ['medical'] },
  { code: 'mediation-labour', name: '南昌县劳动争议人民调解委员会', short: '劳调', disputes: ['labour'] },
  { code: 'mediation-property', name: '南昌县物业纠纷人民调解委员会', short: '物调', disputes: ['property'] },
  { code: 'mediation-family', name: '南昌县婚姻家庭纠纷人民调解委员会', short: '婚调', disputes: ['marriage'] },
  {
    code: 'mediation-enterprise',
    name: '南昌县涉企纠纷人民调解委员会',
    short: '企调',
    disputes: ['contract', 'business'],
  },
  {
    code: 'mediation-consumer',
    name: '南昌县消费纠纷人民调解委员会',
    short: '消调',
    disputes: ['consumer', 'ecommerce'],
  },
];

export const judicialOffice = (township: string): string => `judicial-${township}`;
export const townshipCommittee = (township: string): string => `mediation-${township}`;
export const villageCommittee = (township: string, n: number): string => `mediation-${township}-${n + 1}`;
export const disputeCentre = 'dispute-centre';

const villages = townships.flatMap((t) =>
  t.villages.map((v, n) =>
    office(villageCommittee(t.code, n), `${t.name}${v}人民调解委员会`, 'village-committee', townshipCommittee(t.code)),
  ),
);

export const offices: readonly OfficeSeed[] = [
  office('government', '南昌县人民政府', 'government', null),
  office('government-office', '南昌县人民政府办公室', 'government-office'),
  office('rule-of-law', '中共南昌县委全面依法治县委员会办公室', 'rule-of-law-office'),
  office('congress-deputies', '南昌县人大常委会代表联络工作委员会', 'congress-office'),
  office('cppcc-proposals', '政协南昌县委员会提案委员会', 'cppcc-office'),
  ...bureaus.map(({ short: _, ...o }) => o),
  ...townships.map((t) =>
    office(
      t.code,
      `南昌县${t.name}${t.kind === 'street' ? '办事处' : t.kind === 'zone' ? '管理委员会' : '人民政府'}`,
      t.kind,
    ),
  ),
  office(municipalEcology, '南昌市生态环境局', 'municipal-bureau'),
  office('water-station', '南昌县水政监察大队', 'entrusted-organisation', 'water', 'water'),
  ...enforcementTeams
    .filter((t) => t.code !== 'ecology')
    .map((t) => office(t.code, t.name, 'enforcement-team', t.authority, t.authority)),
  ...townships.map((t) =>
    office(townshipTeam(t.code), `南昌县${t.name}综合行政执法队`, 'township-team', t.code, t.code),
  ),
  ...townships.map((t) =>
    office(judicialOffice(t.code), `南昌县司法局${t.name}司法所`, 'judicial-office', 'justice', 'government'),
  ),
  office(disputeCentre, '南昌县矛盾纠纷多元化解中心', 'dispute-centre', 'justice'),
  ...professionalCommittees.map((c) => office(c.code, c.name, 'professional-committee', disputeCentre)),
  ...townships.map((t) =>
    office(townshipCommittee(t.code), `${t.name}人民调解委员会`, 'township-committee', judicialOffice(t.code)),
  ),
  ...villages,
];
