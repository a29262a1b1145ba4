/** What the record of one inspection (行政检查) holds: one object, what was looked at, by whom, and what was found. */
import {
  choice,
  creditCode,
  date,
  fields,
  files,
  longText,
  matter,
  office,
  offices,
  parties,
  people,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { APL, DOC118, OBE } from '../../../law/index.ts';
import { caseSources, inspectionKinds, manners, problems, quietExemptions, results, riskClasses } from '../options.ts';
import { filingRule, quietRule } from '../rules.ts';
import { citedAs } from './tips.ts';

const internal = { secrecy: 'internal' } as const;
const isCase = { onlyIf: { field: 'kind', is: ['case'] } } as const;

export const visitFile = fields({
  // 启动
  kind: choice('检查种类', inspectionKinds, { per: OBE.art(54) }),
  draw: matter('随机抽查任务', { refers: 'inspections/draw', onlyIf: { field: 'kind', is: ['random'] } }),
  plan: matter('检查计划、专项方案', {
    refers: 'inspections/plan',
    onlyIf: { field: 'kind', is: ['routine', 'special'] },
  }),
  caseSource: choice('个案来源', caseSources, isCase),
  caseGround: longText('线索和检查的理由', { ...internal, ...isCase, max: 2000 }),
  reportBy: date('应当报执法监督机构的日期', {
    ...isCase,
    hint: '计划外的临时检查，在本季度末以前报送',
    per: filingRule,
  }),
  subject: matter('检查对象', { refers: 'inspections/subject' }),
  subjectName: text('企业名称', { fills: { by: 'subject', from: 'name' } }),
  creditCode: creditCode('统一社会信用代码', { fills: { by: 'subject', from: 'creditCode' } }),
  address: text('检查地点', { fills: { by: 'subject', from: 'address' } }),
  township: office('所在乡镇（街道）', { fills: { by: 'subject', from: 'township' }, territory: true }),
  riskClass: choice('信用风险分类', riskClasses, { fills: { by: 'subject', from: 'riskClass' } }),
  honest: yesNo('诚信经营者', { fills: { by: 'subject', from: 'honest' } }),
  party: parties('被检查的企业', { max: 1, hint: '名称、统一社会信用代码和联系人；查询码凭此发给企业' }),
  item: matter('检查事项', { refers: 'inspections/item', tip: citedAs('item') }),
  itemName: text('检查事项名称', { fills: { by: 'item', from: 'name' } }),
  item2: matter('合并检查的事项（二）', { refers: 'inspections/item', tip: citedAs('item2') }),
  item3: matter('合并检查的事项（三）', { refers: 'inspections/item', tip: citedAs('item3') }),
  powerBasis: choice('职权来源', {
    statutory: '本机关的法定职权',
    delegated: '赋予乡镇（街道）的职权',
    entrusted: '受委托',
  }),
  power: matter('赋权、委托事项', {
    refers: 'enforcement-teams/power',
    onlyIf: { field: 'powerBasis', is: ['delegated', 'entrusted'] },
  }),
  assistance: text('协助函', { hint: '到管辖区域以外检查的，写明协助函文号' }),
  inspectors: people('检查人员', { min: 2, certified: '行政执法证', assigns: 'officer', per: APL.art(42) }),
  experts: text('协助的专家、检测人员', {
    hint: '只提供技术支持，不是检查人员，不计入两名；辅助人员、第三方不得实施检查',
  }),
  joint: yesNo('联合检查（综合查一次）'),
  jointOffices: offices('参加的部门', { involves: true, onlyIf: { field: 'joint', is: [true] } }),
  jointInspectors: people('参加部门的检查人员', {
    certified: '行政执法证',
    bodies: 'jointOffices',
    onlyIf: { field: 'joint', is: [true] },
    hint: '各部门各派，持本部门的行政执法证；抽中的按抽取结果填写',
    per: APL.art(42),
  }),
  manner: choice('检查方式', manners),
  plannedOn: date('计划检查日期'),
  surprise: yesNo('突击检查'),
  surpriseReason: text('不提前通知的理由', { ...internal, onlyIf: { field: 'surprise', is: [true] } }),
  urgent: yesNo('情况紧急，需要当场检查'),
  urgentReason: text('紧急情况', { ...internal, onlyIf: { field: 'urgent', is: [true] } }),
  quietExemption: choice('安静期内入企的例外情形', quietExemptions, { per: quietRule }),
  // 现场
  visitedOn: date('入企日期', { hint: '断网时补录，写实际入企的日期' }),
  identityShown: yesNo('已出示执法证件', { per: APL.art(55) }),
  rightsTold: yesNo('已告知检查内容、依据和企业的权利（陈述、申请回避、投诉、拒绝无码检查）', { per: DOC118.art(5) }),
  scanned: yesNo('已扫码入企'),
  scan: text('入企码', { ...internal, capture: 'scan' }),
  place: text('入企位置', { ...internal, capture: 'place' }),
  networkFailure: yesNo('现场没有网络'),
  failureNote: text('断网的情况', { ...internal, onlyIf: { field: 'networkFailure', is: [true] } }),
  checklist: longText('逐项检查结果', { hint: '按公布的检查内容和标准逐项写明', max: 5000 }),
  siteFacts: longText('现场情况', { max: 5000 }),
  photos: files('照片、录像', { capture: 'photo' }),
  signers: people('签名的检查人员', { min: 2 }),
  signatures: files('检查人员签名', { capture: 'signature' }),
  enterpriseSigned: choice('企业签名', { signed: '已签名', refused: '拒绝签名', absent: '无人签名' }),
  enterpriseSignature: files('企业人员签名', { capture: 'signature' }),
  refusalNote: text('拒绝签名、无人签名的说明', {
    onlyIf: { field: 'enterpriseSigned', is: ['refused', 'absent'] },
  }),
  statement: longText('企业的陈述、申辩', { ...internal, max: 3000 }),
  // 结果
  result: choice('检查结果', results),
  facts: longText('发现的问题（事实）', { max: 5000, onlyIf: { field: 'result', is: problems } }),
  advice: longText('指导意见', { max: 2000 }),
  // 改正、复查
  correction: longText('责令改正的内容', { max: 3000 }),
  correctBy: date('改正期限'),
  correctedNote: longText('企业报告的改正情况', { max: 2000 }),
  corrected: yesNo('已经改正'),
  recheckNotes: longText('复查情况', { max: 3000 }),
  // 移送
  referral: choice('后续处理', { filing: '本机关立案', other: '移送有管辖权的机关', credit: '移交信用监管' }),
  referredOffice: office('接收的机关', { involves: true, onlyIf: { field: 'referral', is: ['other', 'credit'] } }),
  referralNote: longText('移送的理由和依据', { ...internal, max: 3000 }),
  cancelReason: longText('不再检查的理由', { max: 1000 }),
});

export type VisitFile = typeof visitFile;
