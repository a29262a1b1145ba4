/** What each office of the county puts before the public in a year: kinds of information with their heads of the catalogue, in words that vary by place, month and number. */
import { bureaus } from '../../offices.ts';
import { townships } from '../../townships.ts';

export interface Topic {
  category: string;
  heading: (at: Where) => string;
  summary: (at: Where) => string;
  /** The list names people, who leave masked. */
  names?: boolean;
}

export interface Where {
  year: string;
  place: string;
  month: number;
  n: number;
}

const topic = (category: string, heading: Topic['heading'], summary: Topic['summary'], names = false): Topic => ({
  category,
  heading,
  summary,
  ...(names ? { names } : {}),
});

/** One bureau's own matters: what it checks, grants, reports and helps with. */
interface Work {
  checks: string;
  grants: string;
  helps: string;
  builds: string;
  documents: string;
}

const works: Readonly<Record<string, Work>> = {
  'development-reform': {
    checks: '政府投资项目在线监测',
    grants: '固定资产投资项目备案',
    helps: '平价商店价格补贴',
    builds: '重大项目推进',
    documents: '优化营商环境工作',
  },
  education: {
    checks: '校外培训机构检查',
    grants: '民办学校办学许可',
    helps: '家庭经济困难学生资助',
    builds: '学校改扩建',
    documents: '义务教育招生工作',
  },
  industry: {
    checks: '工业企业节能监察',
    grants: '技术改造项目备案',
    helps: '中小企业专项资金',
    builds: '标准厂房建设',
    documents: '工业经济运行工作',
  },
  'public-security': {
    checks: '旅馆业治安检查',
    grants: '爆破作业单位许可',
    helps: '见义勇为奖励',
    builds: '道路交通信号设施',
    documents: '道路交通管理',
  },
  'civil-affairs': {
    checks: '养老机构安全检查',
    grants: '社会组织登记',
    helps: '最低生活保障对象',
    builds: '农村互助养老设施',
    documents: '社会救助工作',
  },
  justice: {
    checks: '律师事务所检查',
    grants: '基层法律服务工作者执业',
    helps: '法律援助经费',
    builds: '公共法律服务站',
    documents: '法治宣传教育工作',
  },
  finance: {
    checks: '会计信息质量检查',
    grants: '代理记账资格',
    helps: '惠农补贴资金',
    builds: '政府采购项目',
    documents: '预算绩效管理',
  },
  'human-resources': {
    checks: '劳动用工检查',
    grants: '人力资源服务许可',
    helps: '就业困难人员社会保险补贴',
    builds: '零工市场',
    documents: '就业创业工作',
  },
  'natural-resources': {
    checks: '地质灾害隐患点巡查',
    grants: '建设用地规划许可',
    helps: '征地补偿安置',
    builds: '土地整治项目',
    documents: '国土空间规划',
  },
  ecology: {
    checks: '重点排污单位检查',
    grants: '排污许可',
    helps: '大气污染防治资金',
    builds: '农村生活污水治理',
    documents: '生态环境保护工作',
  },
  housing: {
    checks: '建筑工地质量安全检查',
    grants: '建筑工程施工许可',
    helps: '公共租赁住房保障',
    builds: '老旧小区改造',
    documents: '物业管理工作',
  },
  'city-management': {
    checks: '市容环境卫生检查',
    grants: '户外广告设置许可',
    helps: '环卫工人慰问',
    builds: '城市道路维修',
    documents: '生活垃圾分类工作',
  },
  transport: {
    checks: '道路运输企业安全检查',
    grants: '道路货物运输经营许可',
    helps: '农村客运补贴',
    builds: '农村公路建设',
    documents: '公路养护工作',
  },
  water: {
    checks: '水库大坝安全检查',
    grants: '取水许可',
    helps: '水库移民后期扶持',
    builds: '农田水利工程',
    documents: '河湖长制工作',
  },
  agriculture: {
    checks: '农产品质量安全监测',
    grants: '农药经营许可',
    helps: '耕地地力保护补贴',
    builds: '高标准农田建设',
    documents: '农业生产工作',
  },
  commerce: {
    checks: '成品油经营企业检查',
    grants: '对外贸易经营者备案',
    helps: '促消费奖补资金',
    builds: '县域商业设施',
    documents: '商贸流通工作',
  },
  'culture-tourism': {
    checks: '文化市场检查',
    grants: '娱乐场所经营许可',
    helps: '公共文化服务经费',
    builds: '文物保护工程',
    documents: '文化旅游工作',
  },
  health: {
    checks: '公共场所卫生抽检',
    grants: '医疗机构执业登记',
    helps: '计划生育家庭奖励扶助',
    builds: '村卫生室标准化建设',
    documents: '基本公共卫生服务',
  },
  veterans: {
    checks: '烈士纪念设施检查',
    grants: '优待证办理',
    helps: '退役军人安置补助',
    builds: '退役军人服务站',
    documents: '拥军优属工作',
  },
  emergency: {
    checks: '危险化学品企业检查',
    grants: '烟花爆竹经营许可',
    helps: '受灾群众生活救助',
    builds: '应急避难场所',
    documents: '防汛抗旱应急预案',
  },
  audit: {
    checks: '经济责任审计',
    grants: '审计项目计划',
    helps: '民生资金审计',
    builds: '政府投资项目审计',
    documents: '审计整改工作',
  },
  'market-regulation': {
    checks: '食品安全监督抽检',
    grants: '食品经营许可',
    helps: '知识产权奖补资金',
    builds: '放心消费示范单位',
    documents: '食品安全工作',
  },
  statistics: {
    checks: '统计数据质量检查',
    grants: '统计调查项目',
    helps: '统计调查员补助',
    builds: '农村住户调查点',
    documents: '统计工作',
  },
  'medical-insurance': {
    checks: '定点医药机构检查',
    grants: '定点医药机构协议',
    helps: '医疗救助对象',
    builds: '医保服务站点',
    documents: '城乡居民医疗保险',
  },
  petition: {
    checks: '信访事项督查',
    grants: '信访接待安排',
    helps: '信访救助',
    builds: '信访接待场所',
    documents: '信访工作',
  },
  forestry: {
    checks: '森林防火巡查',
    grants: '林木采伐许可',
    helps: '生态公益林补偿',
    builds: '造林绿化',
    documents: '林长制工作',
  },
  'government-services': {
    checks: '窗口服务质量检查',
    grants: '“一件事”集成办理',
    helps: '帮办代办',
    builds: '便民服务中心',
    documents: '政务服务工作',
  },
  'government-office': {
    checks: '政府工作督查',
    grants: '行政规范性文件备案',
    helps: '民生实事',
    builds: '政府网站建设',
    documents: '政府工作',
  },
};

const bureauTopics = (name: string, w: Work): readonly Topic[] => [
  topic(
    'supervision',
    (x) => `${name}${x.month}月${w.checks}情况（${x.year}年第${x.n}期）`,
    (x) => `对${x.place}有关单位开展${w.checks}，结果予以公布。`,
  ),
  topic(
    'licences',
    (x) => `${w.grants}办理结果公示（${x.year}年第${x.n}号）`,
    (x) => `${x.place}申请人的${w.grants}事项已经办结，结果予以公示。`,
  ),
  topic(
    'relief',
    (x) => `${x.place}${w.helps}公示（${x.year}年${x.month}月第${x.n}批）`,
    (x) => `${x.place}${w.helps}名单和标准，公示期五个工作日。`,
    true,
  ),
  topic(
    'projects',
    (x) => `${x.place}${w.builds}进展情况（${x.year}年第${x.n}期）`,
    (x) => `${x.place}${w.builds}本月完成情况和下月安排。`,
  ),
  topic(
    'documents',
    (x) => `关于做好${x.year}年${x.month}月${w.documents}的通知（${x.n}号）`,
    (x) => `部署${x.place}等地${w.documents}，明确责任和时限。`,
  ),
  topic(
    'budgets',
    (x) => `${w.helps}资金分配和使用情况（${x.year}年第${x.n}号）`,
    (x) => `${x.place}${w.helps}的资金来源、分配依据和使用结果。`,
  ),
  topic(
    'interpretation',
    (x) => `${w.documents}问答（${x.year}年第${x.n}期）`,
    (x) => `就${x.place}群众关心的${w.documents}有关问题作出解答。`,
  ),
  topic(
    'procurement',
    (x) => `${name}采购项目公告（${x.year}年第${x.n}号）`,
    (x) => `${x.place}有关服务采购的需求、预算和结果。`,
  ),
];

const townTopics = (name: string): readonly Topic[] => [
  topic(
    'agriculture',
    (x) => `${name}${x.place}惠农政策落实情况（${x.year}年第${x.n}期）`,
    (x) => `${x.place}春耕、抗旱、农机补贴的落实情况。`,
  ),
  topic(
    'villageLand',
    (x) => `${name}${x.place}宅基地审批公示（${x.year}年第${x.n}号）`,
    (x) => `${x.place}农户建房申请的审核结果。`,
    true,
  ),
  topic(
    'relief',
    (x) => `${name}${x.place}低保和临时救助公示（${x.year}年${x.month}月第${x.n}批）`,
    (x) => `${x.place}救助对象和金额，接受监督。`,
    true,
  ),
  topic(
    'villageFunds',
    (x) => `${name}${x.place}一事一议筹资筹劳情况（${x.year}年第${x.n}期）`,
    (x) => `${x.place}议定事项、筹集和使用情况。`,
  ),
  topic(
    'landTaking',
    (x) => `${name}${x.place}征地补偿安置公示（${x.year}年第${x.n}号）`,
    (x) => `${x.place}征收范围、补偿标准和发放情况。`,
  ),
  topic(
    'emergencies',
    (x) => `${name}${x.month}月防汛防火值班和预警信息（${x.year}年第${x.n}期）`,
    (x) => `${x.place}的预警、转移和值守安排。`,
  ),
  topic(
    'municipal',
    (x) => `${name}${x.place}人居环境整治情况（${x.year}年第${x.n}期）`,
    (x) => `${x.place}道路、路灯、垃圾收集点的建设和维护。`,
  ),
  topic(
    'institutions',
    (x) => `${name}便民服务事项调整公告（${x.year}年第${x.n}号）`,
    (x) => `${x.place}可以就近办理的事项和时间。`,
  ),
];

export interface Source {
  office: string;
  topics: readonly Topic[];
  places: readonly string[];
  weight: number;
}

const bareName = (office: { name: string }): string => office.name.replace(/^南昌/, '');

/** Every office that publishes, with how much of the year's information is its own. */
export const sources: readonly Source[] = [
  {
    office: 'government-office',
    topics: bureauTopics('县政府办公室', works['government-office'] as Work),
    places: townships.map((t) => t.name),
    weight: 60,
  },
  ...bureaus.map((b, i) => ({
    office: b.code,
    topics: bureauTopics(bareName(b), works[b.code] as Work),
    places: townships.map((t) => t.name),
    weight: 18 + ((i * 7) % 23),
  })),
  ...townships.map((t) => ({
    office: t.code,
    topics: townTopics(t.name),
    places: t.villages,
    weight: 12 + Math.ceil(t.weight / 12),
  })),
];
