/** The choices of a suit's file: instances, causes, kinds of judgment and which of them count as lost. */

export const instances = { first: '一审', second: '二审', retrial: '再审' } as const;
export const sides = { respondent: '被告、被上诉人、再审被申请人', appellant: '上诉人、再审申请人' } as const;
export const courtLevels = { basic: '基层人民法院', intermediate: '中级人民法院', high: '高级人民法院' } as const;
export const defendantKinds = {
  county: '县级人民政府',
  department: '县政府部门',
  township: '乡镇人民政府、街道办事处',
} as const;
export const defendantModes = {
  sole: '单独被告',
  jointReconsideration: '与复议机关（原机关）共同被告',
  jointAct: '共同作出行政行为的共同被告',
} as const;
export const routes = { direct: '直接起诉', afterReconsideration: '经行政复议后起诉' } as const;
export const reconsiderationResults = {
  upheld: '维持',
  claimsDismissed: '驳回复议请求',
  changed: '改变原行政行为',
  notAccepted: '不予受理或者以不符合受理条件驳回',
  silent: '逾期没有决定',
} as const;
export const causes = {
  penalty: '行政处罚',
  coercion: '行政强制',
  licence: '行政许可、登记',
  expropriation: '征收、补偿',
  openness: '政府信息公开',
  inaction: '不履行法定职责',
  agreement: '行政协议',
  compensation: '行政赔偿',
  benefits: '行政给付、社会保险',
  ruling: '行政确认、裁决',
  reconsideration: '行政复议',
  publicInterest: '行政公益诉讼',
  other: '其他',
} as const;
export const procedureKinds = { ordinary: '普通程序', simplified: '简易程序' } as const;
export const filingWays = { counter: '直接提交法院', post: '邮寄', online: '人民法院在线服务平台' } as const;
export const evidenceStates = {
  all: '随答辩一并提交齐全',
  extended: '已申请延期，准许后提交',
  none: '没有提交',
} as const;
export const extensionGrounds = { forceMajeure: '不可抗力', just: '客观上不能控制的其他正当事由' } as const;
export const headRanks = { chief: '正职负责人', deputy: '副职负责人', other: '其他参与分管的负责人' } as const;
export const absenceGrounds = {
  forceMajeure: '不可抗力',
  accident: '意外事件',
  duty: '需要履行他人不能代替的公务',
  other: '无法出庭的其他正当事由',
} as const;
export const attendances = {
  head: '负责人出庭',
  coHead: '经协商由共同被告的负责人出庭',
  staff: '工作人员出庭',
  lawyerOnly: '只有律师出庭',
  nobody: '无人出庭',
} as const;
export const settlementKinds = { mediation: '行政诉讼调解', coordination: '协调化解' } as const;
export const judgmentForms = { judgment: '判决书', ruling: '裁定书', mediation: '行政调解书' } as const;

/** Kinds of outcome; `lost` is the reading of the reference (行政诉讼法69—78), `form` the instrument in which it comes. */
export const judgments = {
  dismissClaims: '驳回诉讼请求',
  revoke: '撤销（可判令重作）',
  revokeInPart: '部分撤销',
  orderPerformance: '责令履行法定职责',
  orderPayment: '判决给付',
  declareIllegal: '确认违法',
  declareInvalid: '确认无效',
  modify: '变更',
  agreementLiability: '判决承担协议责任',
  compensation: '判决赔偿、补偿',
  dismissSuit: '驳回起诉',
  notDocketed: '不予立案',
  withdrawn: '准许撤诉',
  mediated: '调解结案',
} as const;
export type Judgment = keyof typeof judgments;
export const lostKinds = [
  'revoke',
  'revokeInPart',
  'orderPerformance',
  'orderPayment',
  'declareIllegal',
  'declareInvalid',
  'modify',
  'agreementLiability',
  'compensation',
] as const satisfies readonly Judgment[];
export const settledKinds = ['withdrawn', 'mediated'] as const satisfies readonly Judgment[];
/** 判决可以上诉；裁定中只有不予立案、驳回起诉和管辖异议的可以上诉 (行政诉讼法解释101). */
export const appealableKinds = [
  'dismissClaims',
  ...lostKinds,
  'dismissSuit',
  'notDocketed',
] as const satisfies readonly Judgment[];
export const formOf = (kind: Judgment): keyof typeof judgmentForms =>
  kind === 'mediated'
    ? 'mediation'
    : kind === 'dismissSuit' || kind === 'notDocketed' || kind === 'withdrawn'
      ? 'ruling'
      : 'judgment';

export const appealResults = { upheld: '驳回上诉，维持原判', changed: '改判', withdrawn: '准许撤回上诉' } as const;
export const retrialResults = { granted: '裁定再审', denied: '驳回再审申请' } as const;
export const coercions = {
  transfer: '从账户划拨',
  dailyFine: '对负责人按日罚款',
  notice: '公告拒绝履行的情况',
  advice: '提出司法建议',
  detention: '拘留直接责任人员',
} as const;
export const lossCauses = {
  facts: '事实不清、证据不足',
  law: '适用法律、法规错误',
  procedure: '违反法定程序',
  powers: '超越、滥用职权',
  inaction: '不履行法定职责',
  unfair: '明显不当',
  evidence: '逾期举证',
  other: '其他',
} as const;
