/** What the file of a legality review (合法性审查) holds: one matter is one pass (一次送审) of one draft. */
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
  people,
  person,
  text,
  yesNo,
} from '../../kernel/procedure/index.ts';

const internal = { secrecy: 'internal' } as const;

export const kinds = {
  decision: '重大行政决策',
  normativeDocument: '行政规范性文件',
  contract: '政府合同、行政协议',
  generalDocument: '其他文件、会议议题',
} as const;
export const topics = {
  land: '征地拆迁',
  investment: '招商引资',
  environment: '环境保护',
  construction: '工程建设',
  livelihood: '民生保障',
  assets: '国有资产',
  other: '其他',
} as const;
export const papersWanted = {
  draft: '送审稿',
  explanation: '起草说明',
  bases: '有关法律、法规、规章和政策依据',
  ownReview: '本单位的审核意见',
  consultation: '征求意见及采纳情况',
  process: '履行决策法定程序的说明',
  fairCompetition: '公平竞争审查结论',
  counterparty: '对方主体资格和履约能力材料',
  other: '其他材料',
} as const;
export const conclusions = {
  lawful: '合法',
  lawfulAfterRevision: '应当予以修改',
  unlawful: '不合法',
  notReviewable: '不属于审查范围',
  riskDisclosed: '明示法律风险',
} as const;
/** 重大行政决策程序暂行条例二十七. */
export const decisionPoints = {
  authority: '决策事项符合法定权限',
  process: '决策草案的形成履行了相关法定程序',
  content: '决策草案内容符合法律、法规、规章和国家政策',
} as const;
/** 国办发〔2018〕115号. */
export const documentPoints = {
  maker: '制定主体合法',
  authority: '没有超越法定职权',
  content: '内容符合宪法、法律、法规、规章和国家政策',
  noForbidden: '没有违法设立行政许可、行政处罚、行政强制、行政征收、行政收费等事项',
  noReduction: '没有违法减损权利或者增加义务',
  noPower: '没有违法增加本单位权力或者减少法定职责',
  process: '没有违反制定程序',
} as const;
export const contractPoints = {
  parties: '主体资格',
  authority: '权限和批准程序',
  procurement: '采购、土地、财政等法定程序',
  liability: '违约责任',
  disputes: '争议解决条款',
  interest: '国家利益、公共利益和保密条款',
  terms: '履行期限和对以后财政年度、任期的约束',
} as const;
export const generalPoints = { authority: '符合法定权限', content: '内容合法' } as const;

const when = (kind: keyof typeof kinds) => ({ onlyIf: { field: 'kind', is: [kind] } });
const urgentOnly = { field: 'timing', is: ['urgent'] };

export const legalityReviewFile = fields({
  // 送审
  kind: choice('审查类别', kinds),
  topic: choice('涉及领域', topics),
  sender: office('送审单位', { involves: true }),
  documentTitle: text('文件名称'),
  documentCode: text('文件登记号', {
    hint: '本单位给这件文件的登记号；同一文件再次送审沿用原登记号',
    fills: { by: 'previous', from: 'documentCode' },
  }),
  draftVersion: integer('稿次', { min: 1, max: 100, hint: '第几稿；内容改动的，稿次应当增加' }),
  previous: matter('上一次送审', { refers: 'legality-review', hint: '同一文件再次送审的，选择上一次' }),
  about: matter('有关的事项', { refers: ['decisions', 'normative-documents'] }),
  concernsOperators: yesNo('涉及经营者经济活动', { hint: '包括与经营者签订的招商引资协议、备忘录等' }),
  attached: choices('已附材料', papersWanted),
  notNeeded: choices('不适用的材料', papersWanted),
  notNeededWhy: longText('不适用的理由', { ...internal, max: 2000 }),
  signedAlready: yesNo('文件已经签发或者合同已经签订'),
  timing: choice('缓急', { ordinary: '一般', urgent: '紧急' }),
  urgentWhy: longText('紧急的事由', {
    max: 1000,
    onlyIf: urgentOnly,
    hint: '突发事件等紧急情况，或者上级机关有紧急命令和决定的',
  }),
  neededOn: date('拟提交审议、签署的日期', { hint: '应当留足审查时间' }),
  draftText: longText('送审稿全文', {
    ...internal,
    max: 80_000,
    hint: '粘贴全文后，再次送审时逐字对照；没有粘贴的，对照所附的 txt、docx、PDF 文件',
  }),
  draft: files('送审稿和材料', internal),
  // 材料审核
  lacking: choices('缺少的材料', papersWanted),
  lackingNote: longText('补正要求', { max: 2000 }),
  returnWhy: longText('退回的理由', { max: 2000 }),
  completeOn: date('材料齐全日期', { hint: '审查时间自材料齐全之日起算' }),
  withdrawnWhy: longText('撤回送审的理由', { max: 1000 }),
  // 分办和听取意见
  reviewers: people('审查人员', { assigns: 'reviewer', min: 1 }),
  adviceMatter: matter('法律顾问承办事项', { refers: 'counsel/matter' }),
  adviser: person('出具意见的法律顾问', {
    secrecy: 'open',
    recuses: true,
    hint: '法律顾问的意见不代替审查意见，出具意见的不得参与审查、签发',
    fills: { by: 'adviceMatter', from: 'adviser' },
  }),
  publicLawyer: person('出具意见的公职律师', {
    recuses: true,
    hint: '出具意见的不得参与本次审查、签发',
  }),
  advice: longText('法律顾问、公职律师意见摘要', { ...internal, max: 10_000 }),
  unitsAsked: offices('征求意见的单位', { involves: true }),
  unitsQuestion: longText('请研究的问题', { ...internal, max: 4000 }),
  unitsReplyBy: date('请于此日前回复'),
  unitOpinion: longText('单位意见', { ...internal, max: 10_000 }),
  // 与上一次送审对照
  earlierOutcomes: longText('上一次意见的采纳核对', {
    ...internal,
    max: 20_000,
    hint: '一条一行，如“第1条：已采纳”；没有采纳、部分采纳的写明情况。在“与上一稿对照”页面逐条选定',
  }),
  // 审查意见
  decisionChecked: choices('已审查的内容', decisionPoints, when('decision')),
  documentChecked: choices('已审核的内容', documentPoints, when('normativeDocument')),
  contractChecked: choices('已审查的条款', contractPoints, when('contract')),
  generalChecked: choices('已审查的内容', generalPoints, when('generalDocument')),
  conclusion: choice('审查结论', conclusions),
  opinion: longText('审查意见', { ...internal, max: 20_000, hint: '应当修改的逐条写明：条款、问题、依据、修改建议' }),
  suggestionCount: integer('修改意见条数', { min: 0, max: 1000 }),
  risk: longText('明示的法律风险', { ...internal, max: 5000, onlyIf: { field: 'conclusion', is: ['riskDisclosed'] } }),
  redraftNote: longText('退回重拟的意见', { ...internal, max: 2000 }),
  issuedOn: date('出具日期'),
  lateWhy: longText('超过审查期限的原因', { max: 1000 }),
  // 采纳情况
  adoption: choice('采纳情况', { all: '全部采纳', partly: '部分采纳', none: '没有采纳' }),
  suggestionsAdopted: integer('采纳的条数', { min: 0, max: 1000 }),
  adoptionItems: longText('逐条采纳情况', { ...internal, max: 20_000 }),
  notAdoptedWhy: longText('没有采纳的理由', {
    ...internal,
    max: 4000,
    onlyIf: { field: 'adoption', is: ['partly', 'none'] },
  }),
  explainedToBody: yesNo('已向审议机关书面说明', { onlyIf: { field: 'adoption', is: ['partly', 'none'] } }),
});
export type LegalityReviewFile = typeof legalityReviewFile;
