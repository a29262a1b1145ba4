/** What the file of a fair competition review (公平竞争审查) holds. */
import {
  choice,
  choices,
  date,
  fields,
  integer,
  longText,
  matter,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';

const internal = { secrecy: 'internal' } as const;

export const issuers = {
  department: '部门',
  joint: '多个部门联合',
  government: '县人民政府或者其办公室（包括转发）',
  bill: '提请本级人大及其常委会审议',
} as const;
/** 公平竞争审查条例八至十一. */
export const standards = {
  entryApproval: '违法设置审批程序',
  franchise: '违法设置或者授予特许经营权',
  designated: '限定经营、购买、使用特定经营者的商品',
  entryTerms: '不合理或者歧视性的准入、退出条件',
  inflow: '限制外地或者进口商品、要素进入或者输出',
  branch: '排斥、限制、强制外地经营者在本地投资经营',
  bidding: '排斥、限制外地经营者参加政府采购、招标投标',
  discrimination: '对外地商品、要素的歧视性收费、价格、补贴',
  qualification: '对外地经营者的歧视性要求',
  tax: '给予特定经营者税收优惠',
  subsidy: '给予特定经营者选择性、差异化的财政奖励或者补贴',
  factors: '给予特定经营者要素、收费、基金、社会保险费优惠',
  monopoly: '强制或者便利经营者实施垄断行为',
  pricing: '超越权限定价或者为特定经营者提供优惠价格',
  intervention: '违法干预市场调节价',
} as const;
/** 公平竞争审查条例十二. */
export const exceptions = {
  security: '为维护国家安全和发展利益',
  science: '为促进科学技术进步、增强国家自主创新能力',
  welfare: '为实现节约能源、保护环境、救灾救助等社会公共利益',
  law: '法律、行政法规规定的其他情形',
} as const;
export const conclusions = {
  compliant: '符合公平竞争审查标准',
  exception: '适用例外规定',
  nonCompliant: '不符合公平竞争审查标准',
} as const;

const exceptional = { onlyIf: { field: 'conclusion', is: ['exception'] } };

export const competitionFile = fields({
  measure: text('政策措施名称'),
  about: matter('有关的事项', { refers: ['normative-documents', 'decisions'] }),
  draftCode: text('草案登记号'),
  draftVersion: integer('稿次', { min: 1, max: 100 }),
  issuer: choice('拟出台的主体', issuers),
  involves: yesNo('涉及经营者经济活动'),
  complete: yesNo('草案内容基本完备', { hint: '内容基本完备后才开展审查' }),
  screening: longText('筛查说明', { ...internal, max: 2000 }),
  // 听取意见
  stakeholders: longText('听取的利害关系人', { max: 2000, hint: '有关经营者、行业协会商会；写明怎样听取' }),
  stakeholderOpinions: longText('关于公平竞争影响的意见', { max: 10_000 }),
  publicConcern: yesNo('涉及社会公众利益'),
  publicOpinions: longText('社会公众意见', { max: 10_000, onlyIf: { field: 'publicConcern', is: [true] } }),
  // 初审、审查
  checked: choices('已逐项审查', standards),
  problems: choices('发现的问题', standards),
  effect: longText('对公平竞争影响的评估', { ...internal, max: 10_000 }),
  initial: longText('初审意见', { ...internal, max: 10_000 }),
  lacking: longText('要求补充的材料', { max: 2000 }),
  returnWhy: longText('退回的理由', { max: 2000 }),
  conclusion: choice('审查结论', conclusions),
  reasons: longText('审查结论的说明', { ...internal, max: 10_000 }),
  exceptionCase: choice('适用的例外情形', exceptions, exceptional),
  noAlternative: yesNo('没有对公平竞争影响更小的替代方案', exceptional),
  periodEnd: date('合理的实施期限至', exceptional),
  concludedOn: date('结论日期'),
  issuedOn: date('出台日期'),
  dropWhy: longText('不出台的原因', { max: 1000 }),
});
export type CompetitionFile = typeof competitionFile;
