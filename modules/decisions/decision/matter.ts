/** What the file of a major administrative decision (重大行政决策) holds, from the proposal to the archive. */
import {
  choice,
  choices,
  date,
  fields,
  files,
  integer,
  longText,
  matter,
  office,
  offices,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';

const internal = { secrecy: 'internal' } as const;

/** 重大行政决策程序暂行条例三. */
export const kinds = {
  policy: '公共服务、市场监管、社会管理、环境保护等方面的重大公共政策和措施',
  plan: '经济和社会发展等方面的重要规划',
  resources: '开发利用、保护重要自然资源和文化资源的重大公共政策和措施',
  project: '在本行政区域实施的重大公共建设项目',
  other: '对经济社会发展有重大影响、涉及重大公共利益或者社会公众切身利益的其他重大事项',
} as const;
/** 条例十. */
export const proposers = {
  leader: '决策机关领导人员',
  department: '所属部门、下一级人民政府',
  deputies: '人大代表、政协委员的建议、提案',
  citizens: '公民、法人、其他组织的书面建议',
} as const;
/** 条例十四. */
export const ways = {
  public: '向社会公开征求意见',
  meeting: '座谈会',
  hearing: '听证会',
  visit: '实地走访',
  written: '书面征求意见',
  survey: '问卷调查、民意调查',
} as const;
export const riskLevels = {
  low: '低风险',
  medium: '中风险',
  high: '高风险、可控',
  uncontrollable: '风险不可控',
} as const;
export const competitionResults = {
  compliant: '符合公平竞争要求',
  exception: '适用例外规定',
  nonCompliant: '不符合公平竞争要求',
} as const;
/** The conclusions of a legality review, as its own module names them. */
export const legality = {
  lawful: '合法',
  lawfulAfterRevision: '应当予以修改',
  unlawful: '不合法',
  notReviewable: '不属于审查范围',
  riskDisclosed: '明示法律风险（探索性改革）',
} as const;
export const present = { present: '已附', notApplicable: '不适用' } as const;
/** Steps that a change of the draft may make worthless. */
export const steps = {
  participation: '公众参与',
  hearing: '听证',
  experts: '专家论证',
  risk: '风险评估',
  competition: '公平竞争审查',
} as const;
export const channels = {
  gazette: '政府公报',
  site: '政府网站',
  newspaper: '本行政区域内发行的报纸',
  media: '政务新媒体',
} as const;
/** 条例三十六. */
export const evaluationReasons = {
  shortOfEffect: '实施后明显未达到预期效果',
  manyOpinions: '公民、法人或者其他组织提出较多意见',
  necessary: '决策机关认为有必要',
} as const;
/** 条例三十五. */
export const troubles = {
  problem: '决策存在问题',
  change: '客观情况发生重大变化',
  forceMajeure: '执行中发生不可抗力',
} as const;
export const archived = {
  study: '研究论证材料',
  initiation: '启动决定',
  draft: '草案及说明',
  participation: '公众参与和意见采纳材料',
  experts: '专家论证意见',
  risk: '风险评估报告',
  competition: '公平竞争审查材料',
  legality: '合法性审查意见',
  minutes: '会议纪要和讨论记录',
  party: '向县委请示报告的材料',
  decision: '决定和公布、解读材料',
} as const;

const when = (field: string, ...is: (string | boolean)[]) => ({ onlyIf: { field, is } });

export const decisionFile = fields({
  // 决策建议和启动
  subject: text('决策事项'),
  kind: choice('事项类别', kinds),
  within: yesNo('属于条例适用范围', { hint: '财政、货币等宏观调控决策，政府立法决策，突发事件应急处置决策不适用' }),
  proposer: choice('建议人', proposers),
  proposedBy: text('建议人名称', { ...internal, hint: '领导职务、单位名称，或者建议、提案的编号' }),
  suggestion: longText('建议内容', {
    max: 10_000,
    hint: '拟解决的主要问题、建议理由和依据、初步方案及其必要性、可行性',
  }),
  studyOffice: office('研究论证单位', { involves: true }),
  catalogueItem: matter('目录事项', { refers: 'decisions/catalogue-item' }),
  study: longText('研究论证意见', { max: 10_000 }),
  declineWhy: longText('不启动的理由', { max: 2000 }),
  leadOffice: office('牵头的决策承办单位', { involves: true }),
  coOffices: offices('其他承办单位', { involves: true }),
  initiation: longText('启动的要求', { max: 4000 }),
  // 草案
  draftTitle: text('草案名称'),
  draftText: longText('草案主要内容', { max: 40_000 }),
  bases: longText('有关法律、法规、规章和政策', { max: 10_000 }),
  research: longText('调查研究情况', { max: 10_000 }),
  costBenefit: longText('成本和效益分析预测', { max: 10_000 }),
  divergent: yesNo('有关方面存在较大分歧'),
  optionCount: integer('方案数', { min: 1, max: 10 }),
  unitsConsulted: longText('与有关单位协商的情况', { ...internal, max: 10_000 }),
  disputes: longText('没有取得一致的意见', {
    ...internal,
    max: 10_000,
    hint: '争议的主要问题、各方意见、理由和依据；没有的写“无”',
  }),
  technical: yesNo('专业性、技术性较强'),
  riskSensitive: yesNo('可能对社会稳定、公共安全等造成不利影响'),
  affectsMarket: yesNo('涉及经营者经济活动'),
  hearingRequired: yesNo('法律、法规、规章规定应当听证'),
  groups: yesNo('涉及特定群体利益'),
  undisclosable: yesNo('依法不予公开'),
  draftFiles: files('草案和起草说明', internal),
  changeWhy: longText('修改的内容和理由', { max: 5000 }),
  outdated: choices('须重新履行的程序', steps, { hint: '合法性审查一律重新进行' }),
  // 公众参与、听证
  ways: choices('听取意见的方式', ways),
  consultation: matter('公开征求意见', { refers: 'decisions/consultation' }),
  participation: longText('听取意见和采纳情况', { max: 10_000 }),
  groupsHeard: longText('与人民团体、社会组织、群众代表沟通协商的情况', { max: 5000, ...when('groups', true) }),
  participationSkipWhy: longText('不听取意见的理由', { ...internal, max: 2000 }),
  hearingOn: date('听证会日期'),
  hearingPlace: text('听证会地点'),
  hearingSelection: longText('听证参加人遴选办法', { max: 4000 }),
  hearingPeople: longText('听证参加人名单', { max: 4000, hint: '应当提前公布；只写姓氏和身份，不写住址、电话' }),
  hearingRecord: longText('听证会记录', { ...internal, max: 20_000 }),
  hearingSigned: yesNo('听证参加人确认并签字'),
  hearingSkipWhy: longText('不举行听证的理由', { max: 2000 }),
  // 专家论证
  expertMode: choice('论证方式', { meeting: '论证会', written: '书面咨询', entrusted: '委托咨询论证' }),
  experts: longText('专家、专业机构', { max: 4000, hint: '姓名、单位、专业；注重选择持不同意见的' }),
  expertBody: text('承担主要论证工作的单位'),
  expertsIndependent: yesNo('与决策事项没有直接利害关系'),
  expertOpinion: longText('论证意见', { max: 20_000, hint: '必要性、可行性、科学性，包括不同意见' }),
  expertsSigned: yesNo('论证意见署名、盖章'),
  expertAdoption: longText('论证意见的研究采纳情况', { max: 10_000 }),
  expertsSkipWhy: longText('不组织专家论证的理由', { max: 2000 }),
  // 风险评估
  riskBy: text('评估单位'),
  riskHeard: longText('听取有关部门意见的情况', { ...internal, max: 4000 }),
  riskPoints: longText('风险点', { max: 10_000 }),
  riskMeasures: longText('风险防范措施', { max: 10_000 }),
  riskPlan: longText('处置预案', { max: 10_000 }),
  riskLevel: choice('评估结论', riskLevels),
  riskSkipWhy: longText('不进行风险评估的理由', { max: 2000, hint: '包括按照有关规定已经评价、评估，不作重复评估的' }),
  // 公平竞争审查
  competitionBy: text('审查单位'),
  competition: choice('公平竞争审查结论', competitionResults),
  competitionOpinion: longText('公平竞争审查意见', { ...internal, max: 10_000 }),
  competitionUntil: date('例外的实施期限', when('competition', 'exception')),
  competitionSkipWhy: longText('不进行公平竞争审查的理由', { max: 2000 }),
  // 合法性审查
  reviewBy: date('要求出具审查意见的日期', { hint: '应当保证必要的审查时间，一般不少于7个工作日' }),
  shortReviewWhy: longText('审查时间不足七个工作日的理由', { max: 1000 }),
  legalityReview: matter('合法性审查', { refers: 'legality-review', hint: '纸质审查意见没有在系统中办理的，可以不选' }),
  legality: choice('合法性审查结论', legality, { fills: { by: 'legalityReview', from: 'conclusion' } }),
  legalityNumber: text('审查意见书文号'),
  legalityIssuedOn: date('审查意见出具日期', { fills: { by: 'legalityReview', from: 'issuedOn' } }),
  counselHeard: longText('法律顾问、公职律师的意见', { ...internal, max: 4000 }),
  // 提请审议
  revisedAsAdvised: longText('根据审查意见调整、补充的情况', { max: 10_000, hint: '没有完全采纳的写明理由' }),
  fileDraft: choice('决策草案及相关材料', present),
  fileCompetition: choice('公平竞争审查的有关情况', present),
  fileParticipation: choice('公众意见的研究采纳情况', present),
  fileExperts: choice('专家论证意见的研究采纳情况', present),
  fileRisk: choice('风险评估报告等材料', present),
  fileLegality: choice('合法性审查意见', present),
  fileWhy: longText('不适用的逐项理由', { max: 4000 }),
  fileOther: longText('需要报送的其他材料', { max: 2000 }),
  returnWhy: longText('退回的理由', { max: 2000 }),
  // 集体讨论、请示报告、决定
  item: matter('会议议题', { refers: 'decisions/item' }),
  discussedOn: date('会议日期', { fills: { by: 'item', from: 'discussedOn' } }),
  congress: yesNo('属于人大及其常委会讨论决定或者应当报告的事项'),
  congressDone: longText('提请人大常委会的情况', { max: 2000, ...when('congress', true) }),
  partyReportedOn: date('向县委请示报告的日期'),
  partyConsents: yesNo('县委同意'),
  partyReply: text('县委意见', { ...internal, hint: '会议或者批示的名称、日期' }),
  decision: longText('决定事项', { max: 40_000 }),
  // 公布、执行
  announcedOn: date('公布日期'),
  announcedIn: choices('公布途径', channels),
  interpretation: longText('宣传解读的方式和内容', { max: 10_000 }),
  internalWhy: longText('依法不予公开的依据和理由', { ...internal, max: 2000 }),
  executors: offices('决策执行单位', { involves: true }),
  execution: longText('执行要求', { max: 4000 }),
  progress: longText('执行情况', { max: 10_000 }),
  trouble: choice('执行中的情况', troubles),
  // 后评估、调整
  evaluationReason: choice('评估的原因', evaluationReasons),
  evaluator: text('评估单位'),
  evaluation: longText('评估报告', {
    max: 40_000,
    hint: '听取公众意见的情况，人大代表、政协委员等参与的情况，执行效果，存在的问题，建议',
  }),
  evaluationResult: choice('评估结论', { keep: '继续执行', adjust: '调整', stop: '停止执行' }),
  suspendWhy: longText('中止执行的理由', { max: 4000 }),
  resumeWhy: longText('恢复执行的理由', { max: 4000 }),
  adjustWhy: longText('调整的理由', { max: 4000 }),
  stopWhy: longText('停止执行的理由', { max: 4000 }),
  withdrawWhy: longText('撤回的理由', { max: 2000 }),
  archive: choices('归档的材料', archived),
  archiveNumber: text('档号'),
});

export type DecisionFile = typeof decisionFile;
