/** The lists (选项) of the reconsideration file, each with the article it follows. */

export const applicantKinds = { citizen: '公民', legalPerson: '法人', organisation: '其他组织' } as const;

/** Who applies in whose place (行政复议法14; 实施条例2026第12至16条). */
export const standings = {
  self: '本人、本单位',
  guardian: '法定代理人代为申请',
  relative: '已死亡公民的近亲属',
  successor: '已终止组织的权利义务承受人',
  operator: '个体工商户登记的经营者',
  household: '农村承包经营户的证书登记人、签约人或者推选的成员',
  partnership: '合伙企业或者全体合伙人',
  collective: '农村集体经济组织',
  villageMembers: '农村集体经济组织过半数成员',
  ownersCommittee: '业主委员会',
  owners: '过半数业主',
} as const;

/** Whose act is under review decides who is competent (行政复议法24、27、28; 实施条例2026第32、75条). */
export const respondentKinds = {
  department: '县政府工作部门',
  township: '乡镇人民政府',
  dispatched: '街道办事处等县政府派出机关',
  authorised: '县政府或者其部门管理的法律、法规、规章授权的组织',
  departmentBranch: '县政府部门以自己名义作出行为的派出机构',
  cityBranch: '市政府部门按行政区划设在本县的派出机构',
  justiceBureau: '县司法局',
  joint: '垂直领导机关与其他机关共同作出',
  county: '县人民政府',
  vertical: '海关、金融、外汇、税务、国家安全等机关',
  coastGuard: '海警机构',
  elsewhere: '其他地区或者上级行政机关',
} as const;

/** Matters of the ministry's yearly tables. */
export const matterTypes = {
  penalty: '行政处罚',
  reportHandling: '举报投诉处理',
  information: '政府信息公开',
  levy: '行政征收',
  expropriation: '征收征用及补偿',
  confirmation: '行政确认',
  workInjury: '工伤认定',
  coercion: '行政强制',
  omission: '行政不作为',
  title: '行政确权',
  licence: '行政许可',
  agreement: '行政协议',
  compensation: '行政赔偿',
  credit: '失信惩戒',
  assembly: '集会游行示威许可',
  other: '其他',
} as const;

export const requestKinds = {
  revoke: '撤销',
  modify: '变更',
  declareIllegal: '确认违法',
  declareInvalid: '确认无效',
  perform: '责令履行职责',
  agreement: '履行行政协议、采取补救措施',
  compensation: '行政赔偿',
  other: '其他',
} as const;

export const channels = {
  portal: '网上提交',
  hand: '当面提交',
  post: '邮寄',
  oral: '口头申请',
  intakePoint: '行政复议代办点',
  agency: '经处罚机关转送',
} as const;

/** The seven conditions (行政复议法30.1). */
export const conditions = {
  parties: '有明确的申请人和符合规定的被申请人',
  interest: '申请人与行政行为有利害关系',
  request: '有具体的复议请求和理由',
  inTime: '在法定申请期限内提出',
  scope: '属于行政复议范围',
  jurisdiction: '属于本机关的管辖范围',
  notBefore: '未受理过同一申请，人民法院也未受理同一诉讼',
} as const;

/** What cannot be reviewed (行政复议法12; 实施条例2026第36条). */
export const excludedSubjects = {
  stateAct: '国防、外交等国家行为',
  document: '规范性文件本身',
  personnel: '对工作人员的奖惩、任免等决定',
  civilMediation: '对民事纠纷的调解',
  criminalJustice: '刑事司法行为',
  guidance: '行政指导行为',
  interim: '过程性行为',
  supervision: '上级对下级的监督、督促履行',
  petition: '信访事项的登记、受理、交办、转送、复查、复核',
  other: '其他不属于复议范围的事项',
} as const;

/** When reconsideration must come before a suit (行政复议法23). */
export const priorGrounds = {
  none: '不属于复议前置',
  onSpotPenalty: '当场作出的行政处罚决定',
  naturalResource: '侵犯已依法取得的自然资源所有权、使用权',
  failureToPerform: '未履行法定职责',
  informationWithheld: '政府信息不予公开',
  otherLaw: '法律、行政法规规定的其他情形',
} as const;

/** Laws and regulations that put reconsideration first. A county keeps the list current; the last three await confirmation. */
export const priorLaws = {
  taxCollection: '税收征收管理法第八十八条第一款（纳税争议，先缴纳或者提供担保）',
  customsDuty: '关税法第六十六条第一款',
  antimonopoly: '反垄断法第六十五条（第三十四条、第三十五条的决定）',
  price: '价格违法行为行政处罚规定第二十条',
  film: '电影产业促进法第五十八条',
  armsExport: '军品出口管理条例第二十七条',
  religion: '宗教事务条例第七十五条（待确认）',
  foreignExchange: '外汇管理条例第五十一条（待确认）',
  livingAllowance: '城市居民最低生活保障条例第十五条（待确认）',
} as const;

/** Only refusals under articles 14 to 16 of 政府信息公开条例 put reconsideration first (实施条例2026第31条). */
export const informationBases = {
  article14: '国家秘密和危及国家安全等（条例第十四条）',
  article15: '商业秘密、个人隐私（条例第十五条）',
  article16: '内部事务信息、过程性信息、执法案卷信息（条例第十六条）',
  absent: '信息不存在',
  notOurs: '不属于本机关公开',
  notHandled: '不予处理',
  form: '提供形式争议',
} as const;

export const supplementKinds = {
  identity: '申请人身份证明',
  authorisation: '授权委托书',
  respondent: '被申请人',
  request: '复议请求',
  facts: '事实和理由',
  act: '行政行为的载明文书或者线索',
  omission: '曾要求履行职责的证据',
  damage: '受到损害的证据',
  signature: '签名、盖章或者指印',
  paperCopy: '纸质申请材料',
} as const;

export const procedureKinds = { ordinary: '普通程序', simplified: '简易程序' } as const;
/** 行政复议法53 */
export const simplifiedGrounds = {
  onSpot: '当场作出的行政行为',
  warning: '警告或者通报批评',
  amount: '案件涉及款额三千元以下',
  information: '政府信息公开案件',
  allAgree: '当事人各方同意',
} as const;

export const accessors = { applicant: '申请人', thirdParty: '第三人', agent: '委托代理人' } as const;
/** 行政复议法47 */
export const accessRefusals = {
  stateSecret: '涉及国家秘密',
  tradeSecret: '涉及商业秘密',
  privacy: '涉及个人隐私',
  security: '可能危及国家安全、公共安全、社会稳定',
} as const;

export const sides = { applicant: '申请人', respondent: '被申请人', thirdParty: '第三人' } as const;
export const viewsMethods = { inPerson: '当面', internet: '互联网', phone: '电话' } as const;

/** 行政复议法42 */
export const stayGrounds = {
  respondent: '被申请人认为需要停止执行',
  authority: '行政复议机关认为需要停止执行',
  requested: '申请人、第三人申请，要求合理',
  statute: '法律、法规、规章规定停止执行',
} as const;

/** 行政复议法39.1(1)–(10) */
export const suspensionGrounds = {
  applicantDeceased: '申请人死亡，近亲属尚未确定是否参加',
  applicantIncapacitated: '申请人丧失行为能力，尚未确定法定代理人',
  applicantMissing: '申请人下落不明',
  applicantOrgEnded: '申请人终止，尚未确定权利义务承受人',
  forceMajeureOrGoodCause: '因不可抗力或者其他正当理由不能参加',
  mediationConsent: '进行调解、和解，申请人和被申请人同意中止',
  legalInterpretationNeeded: '法律适用问题需要有权机关解释或者确认',
  dependsOnOtherCase: '需要以其他案件的审理结果为依据',
  incidentalReview: '规范性文件或者依据的审查处理',
  other: '需要中止的其他情形',
} as const;

/** Under 行政复议法41(5) these end the case when they last sixty days. */
export const sixtyDayGrounds = ['applicantDeceased', 'applicantIncapacitated', 'applicantOrgEnded'] as const;

/** 行政复议法41 */
export const terminationGrounds = {
  withdrawal: '申请人撤回申请，准予撤回',
  deceased: '申请人死亡，没有近亲属或者近亲属放弃权利',
  orgEnded: '申请人终止，没有承受人或者承受人放弃权利',
  criminal: '因同一违法行为涉嫌犯罪，被采取刑事强制措施',
  sixtyDays: '中止满六十日，原因仍未消除',
  settlement: '达成和解，准予撤回',
} as const;

export const documentKinds = {
  department: '国务院部门的规范性文件',
  government: '县级以上地方政府及其工作部门的规范性文件',
  township: '乡镇人民政府的规范性文件',
  authorised: '法律、法规、规章授权的组织的规范性文件',
  rule: '规章',
} as const;
export const documentResults = {
  lawful: '相关条款合法',
  unlawful: '超越权限或者违反上位法，停止执行并责令纠正',
} as const;

export const outcomes = {
  uphold: '维持',
  modify: '变更',
  revoke: '撤销',
  revokeInPart: '部分撤销',
  declareIllegal: '确认违法',
  declareInvalid: '确认无效',
  orderPerformance: '责令履行',
  dismissClaim: '驳回复议请求',
  agreementRemedy: '行政协议处理',
  compensation: '行政赔偿',
  dismissCompensation: '驳回赔偿请求',
} as const;
export type Outcome = keyof typeof outcomes;

export const grounds = {
  allRight: '事实清楚，证据确凿，适用依据正确，程序合法，内容适当',
  contentUnfit: '内容不适当',
  basisMisapplied: '未正确适用依据',
  factsCleared: '事实不清、证据不足，经查清事实和证据',
  factsLacking: '主要事实不清、证据不足',
  procedureBroken: '违反法定程序',
  basisUnlawful: '适用的依据不合法',
  basisWrong: '适用依据错误',
  ultraVires: '超越职权或者滥用职权',
  plainlyUnfit: '行政行为明显不当',
  graveHarm: '依法应予撤销，但撤销会造成重大损害',
  minorProcedure: '程序轻微违法，对申请人权利不产生实际影响',
  nothingToRevoke: '行为违法，但不具有可撤销内容',
  actChanged: '被申请人改变原违法行为，申请人仍要求撤销或者确认违法',
  pointless: '责令履行没有意义',
  notPerformed: '不履行法定职责',
  graveAndObvious: '重大且明显违法',
  noDuty: '没有相应法定职责',
  performedBefore: '受理前已经履行法定职责',
  noReply: '未按照规定答复和举证，视为没有证据、依据',
  agreementBreach: '不依法订立、不依法履行、未按照约定履行或者违法变更、解除协议',
  agreementUncompensated: '变更、解除合法，但未依法补偿或者补偿不合理',
  compensationDue: '符合国家赔偿法规定，应当赔偿',
  compensationNotDue: '依照国家赔偿法不予赔偿',
} as const;
export type Ground = keyof typeof grounds;

export const compensations = { none: '未提出', ordered: '决定赔偿', dismissed: '驳回赔偿请求' } as const;
export const deliberations = { head: '行政复议机关负责人同意', collective: '集体讨论通过' } as const;

/** 行政复议法33; 实施条例2026第37条 */
export const dismissalGrounds = {
  conditions: '受理后发现不符合受理条件',
  noBasis: '请求明显没有事实和法律依据，经释明仍坚持',
  notTheirDuty: '要求履行的职责明显不属于被申请人',
  alreadyFixed: '行为的效力已为生效裁判或者调解书确定',
  noDutyOrPerformed: '没有相应法定职责，或者受理前已经履行',
} as const;

export const mediationScopes = {
  discretion: '行使自由裁量权作出的行为',
  compensation: '行政赔偿或者补偿',
  any: '其他行政争议',
} as const;

/** 民事诉讼法87–95 by 行政复议法88.1 */
export const serviceMethods = {
  direct: '直接送达',
  leave: '留置送达',
  electronic: '电子送达',
  entrusted: '委托送达',
  post: '邮寄送达',
  relay: '转交送达',
  publicNotice: '公告送达',
} as const;
export const recipientRelations = {
  self: '本人',
  family: '同住成年家属',
  representative: '法定代表人、主要负责人',
  reception: '收件人员',
  agent: '委托代理人',
  named: '指定的代收人',
} as const;

export const enforcers = {
  agency: '作出行政行为的行政机关',
  authority: '行政复议机关',
  court: '申请人民法院强制执行',
} as const;
export const clueReceivers = { supervision: '监察机关', appointing: '公职人员任免机关、单位' } as const;
export const courtResults = {
  pending: '审理中',
  upheld: '驳回诉讼请求或者维持',
  lost: '撤销、变更、确认违法、责令履行',
  withdrawn: '撤诉',
  settled: '调解',
} as const;
export const secrecies = {
  open: '可以公开',
  stateSecret: '涉及国家秘密',
  tradeSecret: '涉及商业秘密',
  privacy: '涉及个人隐私',
  actNotOpen: '被复议的行政行为依法不公开',
} as const;

/** What a complete file holds (卷宗目录). */
export const catalogue = {
  application: '申请书或者口头申请笔录',
  identity: '身份证明和委托手续',
  acceptance: '受理、补正、不予受理文书',
  reply: '答复书和证据、依据',
  views: '听取意见笔录或者不能听取的说明',
  hearing: '听证材料',
  committee: '咨询意见',
  report: '审理报告',
  approval: '审批、集体讨论材料',
  decision: '决定书、调解书、终止决定书',
  service: '送达回证',
  superior: '抄告函',
} as const;

export const transitionReadings = { oldText: '继续适用旧法的程序规定', newText: '切换后的程序行为适用新法' } as const;
