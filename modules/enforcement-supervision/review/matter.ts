/** What the file of a case-file review campaign (案卷评查) holds. */
import {
  choice,
  date,
  fields,
  files,
  integer,
  longText,
  matter,
  people,
  text,
} from '../../../kernel/procedure/index.ts';

/** The sectors of an ordinary penalty case, in whose words the register of cases is asked. */
const sectors = {
  general: '一般领域（没有部门程序规定）',
  market: '市场监管',
  agriculture: '农业农村',
  housing: '住房和城乡建设、城市管理',
  transport: '交通运输',
} as const;

export const reviewFile = fields({
  name: text('评查名称', { hint: '如“2023年度行政处罚案卷评查”' }),
  scope: longText('评查范围', { max: 2000 }),
  sector: choice('只评查这一领域', sectors, { hint: '不填表示各领域；要使每一领域都有案卷，请分领域各抽一批' }),
  count: integer('抽取案卷数', { min: 1, max: 500 }),
  scheme: longText('评查方案', { max: 5000 }),
  // 抽取
  excluded: matter('排除的案卷', { refers: 'penalties' }),
  excludedWhy: text('排除的理由', { max: 200 }),
  commitment: text('承诺值', { max: 64, hint: '秘密值的SHA-256值；秘密值请自行保管，冻结以后揭示' }),
  pool: files('案卷名录快照'),
  secret: text('秘密值', { max: 64, hint: '64位十六进制' }),
  result: files('抽取结果'),
  drawn: longText('抽中的案卷', { max: 1_000_000 }),
  voidReason: longText('作废、重新抽取的理由', { max: 1000 }),
  // 评查
  reviewers: people('评查人员'),
  arbiters: people('复评人员'),
  trainedOn: date('培训日期'),
  training: longText('培训内容', { max: 1000 }),
  scoreBy: date('评查完成期限'),
  reviewed: integer('评查案卷数', { max: 500 }),
  excellent: integer('优秀', { max: 500 }),
  good: integer('良好', { max: 500 }),
  fair: integer('合格', { max: 500 }),
  fail: integer('不合格', { max: 500 }),
  commonProblems: longText('共性问题', { max: 8000 }),
  bulletin: longText('评查通报', { max: 20_000, hint: '不写当事人的姓名、名称；典型案例隐去当事人信息' }),
  rectification: longText('整改情况', { max: 5000 }),
  evidence: files('整改的证据', { max: 20 }),
  cancelReason: longText('不再评查的理由', { max: 1000 }),
});

export type ReviewFile = typeof reviewFile;
