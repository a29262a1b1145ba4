/** What the file of a normative document (行政规范性文件) holds, from the questionnaire to its end. */
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
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { makerKinds } from '../rules.ts';

const internal = { secrecy: 'internal' } as const;

/** 国办发〔2018〕37号、115号: what makes a document a normative one. All four, or it is none. */
export const marks = {
  statutory: '依据法定职权和程序制定',
  public: '公开发布',
  rights: '涉及公民、法人和其他组织的权利义务',
  binding: '在一定期限内反复适用，具有普遍约束力',
} as const;
/** 国办发〔2018〕37号、优化营商环境条例六十四: what a document may never contain, whoever wishes it. */
export const forbidden = {
  licence: '行政许可、行政处罚、行政强制、行政征收、行政收费等应当由法律、法规规定的事项',
  rights: '没有法律、法规依据减损权利或者增加义务的内容',
  market: '没有依据的市场准入和退出条件、干预正常生产经营活动的内容',
  proof: '没有依据的证明事项',
  local: '地方保护、指定经营、排除限制竞争的内容',
  power: '超越职权、应当由市场调节或者社会自律的事项',
} as const;
export const evaluations = {
  necessity: '必要性（不重复上位文件的规定）',
  feasibility: '可行性',
  legality: '合法性',
  cost: '成本和效益',
  stability: '社会稳定、公共安全影响',
} as const;
export const meetings = {
  executive: '县政府常务会议',
  plenary: '县政府全体会议',
  bureau: '部门办公会议',
  township: '乡镇党政联席会议',
  circulation: '传签',
} as const;
export const ownPoints = {
  maker: '制定主体合法',
  authority: '没有超越法定职权',
  content: '内容符合上位法和政策',
  forbidden: '没有违法设定的事项',
  process: '没有违反制定程序',
} as const;

export const documentFile = fields({
  // 提出、认定
  documentTitle: text('文件名称', { hint: '如“南昌县……管理办法”；不用“通知”代替规范性文件的名称' }),
  draftCode: text('草案登记号', { hint: '起草单位给草案的登记号，送审时沿用' }),
  makerKind: choice('制定机关类别', makerKinds),
  maker: office('制定机关', { involves: true }),
  temporaryBody: yesNo('制定机关是议事协调机构、临时机构或者内设机构'),
  marks: choices('认定问卷', marks, { hint: '四项都符合的，是行政规范性文件' }),
  necessity: longText('制定的必要性和依据', { max: 4000 }),
  concernsOperators: yesNo('涉及经营者经济活动', { hint: '涉及的，应当作公平竞争审查' }),
  tiedToBusiness: yesNo('与市场主体生产经营活动密切相关', { hint: '是的，公开征求意见一般不少于三十日' }),
  trial: yesNo('试行、暂行'),
  replaces: matter('代替的文件', { refers: 'normative-documents' }),
  identification: longText('认定意见', { ...internal, max: 2000 }),
  dropWhy: longText('终止的原因', { max: 1000 }),
  // 评估论证
  draftVersion: integer('稿次', { min: 1, max: 100, hint: '内容改动一次，稿次增加一次' }),
  evaluated: choices('评估论证的内容', evaluations),
  evaluation: longText('评估论证结论', { max: 10_000 }),
  lint: choices('逐项核对，不含有下列内容', forbidden),
  draftText: longText('草案全文', { ...internal, max: 80_000, hint: '粘贴全文后，前后两稿可以逐字对照' }),
  draft: files('草案和说明', internal),
  // 公开征求意见
  consultText: longText('征求意见稿全文', { max: 40_000 }),
  consultExplanation: longText('起草说明', { max: 10_000 }),
  consultUntil: date('征求意见截止日期'),
  consultHow: text('提出意见的方式', { service: true, hint: '电话、信箱、地址' }),
  shorterWhy: longText('缩短征求意见期限的理由', { max: 1000, hint: '紧急等特殊情况；随公告一并公布' }),
  notOpenWhy: longText('不公开征求意见的理由', { max: 1000, hint: '依法需要保密等' }),
  businessHeard: longText('听取市场主体、行业协会商会意见的情况', { max: 4000 }),
  opinionsReceived: integer('收到意见条数', { min: 0, max: 100_000 }),
  opinionsAdopted: integer('采纳条数', { min: 0, max: 100_000 }),
  adoptionNote: longText('意见采纳情况', { max: 10_000, hint: '没有采纳的写明理由' }),
  changeNote: longText('修改的内容', { ...internal, max: 4000 }),
  // 公平竞争审查、合法性审核
  fairCompetition: matter('公平竞争审查', { refers: 'normative-documents/fair-competition' }),
  legalityReview: matter('合法性审核', { refers: 'legality-review' }),
  ownChecked: choices('已审核的内容', ownPoints),
  ownOpinion: longText('审核意见', { ...internal, max: 10_000, hint: '应当修改的逐条写明，一条一个编号' }),
  ownOutcomes: longText('上一稿审核意见的采纳核对', {
    ...internal,
    max: 10_000,
    hint: '一条一行，如“第1条：已采纳”；在“前后稿对照”页面逐条选定',
  }),
  timing: choice('缓急', { ordinary: '一般', urgent: '紧急（突发事件或者上级紧急命令）' }),
  // 审议、签发
  item: matter('会议议题', { refers: 'decisions/item', hint: '县政府会议审议的，选择讨论这件文件的议题' }),
  meetingMatter: matter('审议的会议', { refers: 'decisions/meeting' }),
  meetingKind: choice('审议方式', meetings, { fills: { by: 'meetingMatter', from: 'meetingKind' } }),
  meeting: text('会议名称', {
    hint: '如“第十七届县政府第28次常务会议”',
    fills: { by: 'meetingMatter', from: 'meeting' },
  }),
  meetingOn: date('审议日期', { fills: { by: 'item', from: 'discussedOn' } }),
  minutes: longText('审议意见', { ...internal, max: 4000, fills: { by: 'item', from: 'resolution' } }),
  // 三统一
  registerNote: text('登记审核意见', internal),
  text: longText('正文', { max: 80_000 }),
  effectiveFrom: date('施行日期'),
  expiresOn: date('有效期至', { hint: '一般不超过五年，试行、暂行不超过二年' }),
  documentNumber: text('文号'),
  copies: integer('印发份数', { min: 1, max: 10_000 }),
  promulgatedOn: date('公布日期'),
  promulgatedIn: text('公布载体', { hint: '政府公报、政府网站' }),
  noLeadWhy: longText('不留间隔的理由', { max: 1000, hint: '不立即施行将有碍执行的' }),
  interpretation: longText('政策解读', { max: 20_000 }),
  filing: matter('备案', { refers: ['normative-documents/filing', 'normative-documents/filing-review'] }),
  // 有效性
  recordedOn: date('入库日期'),
  validityReview: longText('届满前评估意见', { ...internal, max: 4000 }),
  cleanUp: matter('清理结果', { refers: 'normative-documents/clean-up' }),
  newDocument: matter('新的文件', { refers: 'normative-documents' }),
  changedOn: date('效力变动日期'),
  changeWhy: longText('效力变动的依据', { max: 1000 }),
});
export type DocumentFile = typeof documentFile;
