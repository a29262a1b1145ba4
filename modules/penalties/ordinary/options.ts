/** The choices of an ordinary penalty case, each in the words of the statute that makes it. */
import { type PenaltyKind, penaltyKinds, tiers } from '../cause/index.ts';

/** 线索来源 (市场监督管理行政处罚程序规定18；农业行政处罚程序规定29). */
export const sources = {
  inspection: '监督检查',
  complaint: '投诉举报',
  transfer: '其他机关移送',
  assigned: '上级交办',
  judicial: '司法机关反向移送',
  turned: '简易程序转为普通程序',
  other: '其他途径发现',
} as const;

/** Whose procedural rule governs the matter (行政处罚法60“另有规定的，从其规定”): by the matter, not by the team. */
export const sectors = {
  general: '一般领域（没有部门程序规定）',
  market: '市场监管',
  agriculture: '农业农村',
  housing: '住房和城乡建设、城市管理',
  transport: '交通运输',
} as const;

/** Kinds of which the right to a hearing is told whatever the amount (行政处罚法63第一款第三项、第四项). */
export const hearingKinds: readonly PenaltyKind[] = [
  'downgrade',
  'suspendBusiness',
  'close',
  'banOccupation',
  'revokeLicence',
];
/** From the lightest to the heaviest, for 按最重的种类统计; a named kind goes before 其他. */
export const kindsByWeight: readonly PenaltyKind[] = [
  'other',
  ...(Object.keys(penaltyKinds) as PenaltyKind[]).filter((kind) => kind !== 'other'),
];

/** 不予立案的理由. */
export const notFiledGrounds = {
  noFact: '没有违法事实',
  lenient: '违法行为轻微并及时改正，没有造成危害后果',
  firstTime: '初次违法且危害后果轻微并及时改正',
  noFault: '当事人有证据足以证明没有主观过错',
  limitation: '超过追责时效',
  otherwise: '依法不予立案的其他情形',
} as const;

/** 不予行政处罚的理由 (行政处罚法30、31、33、36、57). */
export const noPenaltyGrounds = {
  minor: '违法行为轻微并及时改正，没有造成危害后果',
  firstTime: '初次违法且危害后果轻微并及时改正',
  noFault: '当事人有证据足以证明没有主观过错',
  underFourteen: '不满十四周岁',
  incapable: '不能辨认或者不能控制自己行为',
  notEstablished: '违法事实不能成立',
  limitation: '超过追责时效',
} as const;
/** Grounds on which an act that was committed goes unpunished by leniency (免罚): what the county counts as exempted. */
export const lenientGrounds = ['lenient', 'minor', 'firstTime', 'noFault'] as const;

/** 裁量阶次, with 减轻, which lies below every range. */
export const weights = { mitigated: '减轻处罚', ...tiers } as const;
export type Weight = keyof typeof weights;
/** Where the amount stands, as computed from the cause on the day and kept in the file. */
export const standings = { none: '没有罚款或者没有幅度', below: '低于法定下限', ...tiers } as const;

/** 从轻、减轻的法定情节 (行政处罚法30—32). */
export const mitigations = {
  minorAge: '已满十四周岁不满十八周岁',
  partlyIncapable: '尚未完全丧失辨认或者控制自己行为能力',
  removedHarm: '主动消除或者减轻违法行为危害后果',
  coerced: '受他人胁迫或者诱骗',
  confessed: '主动供述行政机关尚未掌握的违法行为',
  merit: '配合行政机关查处违法行为有立功表现',
  otherLaw: '法律、法规、规章规定的其他情形',
} as const;

/** 证据种类 (行政处罚法46). */
export const evidenceKinds = {
  documentary: '书证',
  physical: '物证',
  audiovisual: '视听资料',
  electronic: '电子数据',
  witness: '证人证言',
  statement: '当事人的陈述',
  expert: '鉴定意见',
  record: '勘验笔录、现场笔录',
} as const;

export const originals = { original: '原件、原物', checked: '复制件，已与原件核对一致' } as const;

/** Steps that are filmed as needed, since disputes are likely (三项制度指导意见8). */
export const filmedSteps = {
  site: '现场检查、调查取证',
  preservation: '先行登记保存',
  hearing: '听证',
  service: '留置送达、公告送达',
} as const;

export const suspensionGrounds = {
  otherCase: '须以其他案件的处理结果为依据',
  legalQuestion: '涉及法律适用等问题，须由有权机关解释或者确认',
  forceMajeure: '因不可抗力致使案件暂时无法调查',
  partyMissing: '当事人下落不明致使案件暂时无法调查',
  other: '其他应当中止的情形',
} as const;

export const terminationGrounds = {
  partyDead: '涉嫌违法的公民死亡，或者法人、其他组织终止且无权利义务承受人',
  transferred: '涉嫌犯罪，已移送司法机关',
  referred: '不属于本机关管辖，已移送有管辖权的机关',
  other: '其他应当终止调查的情形',
} as const;

export const gains = {
  none: '没有违法所得',
  refunded: '已依法退赔，没有剩余',
  confiscate: '退赔以外的予以没收',
  uncertain: '违法所得无法查实，说明理由',
} as const;

/** 是否涉嫌犯罪的比对结论 (行政处罚法27; 移送规定3). */
export const crimeChecks = {
  notReached: '已比对立案追诉标准，未达到',
  noCrime: '违法行为不涉及犯罪罪名',
  returned: '司法机关决定不立案或者不追究刑事责任，退回处理',
} as const;

/** 应当法制审核的情形 (行政处罚法58). */
export const reviewGrounds = {
  publicInterest: '涉及重大公共利益',
  afterHearing: '直接关系当事人或者第三人重大权益，经过听证程序',
  complex: '案件情况疑难复杂、涉及多个法律关系',
  catalogue: '列入重大执法决定法制审核目录',
} as const;

export const reviewerBases = {
  qualified: '已取得国家统一法律职业资格',
  earlier: '2018年1月1日以前已从事处罚决定审核，不是初次从事',
} as const;

export const serviceMethods = {
  direct: '直接送达',
  left: '留置送达',
  electronic: '电子送达',
  entrusted: '委托送达',
  post: '邮寄送达',
} as const;

export const adoptions = { adopted: '成立，采纳', partly: '部分成立，部分采纳', rejected: '不成立，不予采纳' } as const;

/** 一般失信、轻微失信、严重失信 (信用修复管理办法), which bounds how long a decision is shown. */
export const creditCategories = { minor: '轻微失信', general: '一般失信', serious: '严重失信' } as const;

export const secrecyGrounds = {
  none: '可以公开',
  stateSecret: '涉及国家秘密',
  tradeSecret: '涉及商业秘密',
  privacy: '涉及个人隐私',
  warningOnly: '仅受警告（市场监管领域不公示）',
} as const;

export const channels = { bank: '指定银行', electronic: '电子支付系统', onSite: '当场收缴' } as const;

export const remedyKinds = { reconsideration: '行政复议', litigation: '行政诉讼' } as const;
export const remedyResults = {
  upheld: '维持、驳回',
  withdrawn: '撤回、终止',
  varied: '变更',
  revoked: '撤销',
  unlawful: '确认违法',
  void: '确认无效',
} as const;

export const correctionKinds = { typing: '文字错误', arithmetic: '计算错误', omission: '不影响实体的遗漏' } as const;

export const goodsDispositions = {
  returned: '退还当事人',
  confiscated: '没收后公开拍卖或者按规定处理',
  destroyed: '依法销毁',
  transferred: '随案移送',
} as const;

export const policeAnswers = { filed: '公安机关立案', refused: '公安机关不予立案' } as const;

export const closingGrounds = {
  performed: '处罚决定执行完毕',
  noPenalty: '决定不予行政处罚',
  terminated: '终止调查',
  courtEnforced: '人民法院强制执行完毕或者终结',
  annulled: '处罚决定被撤销、确认违法或者确认无效',
} as const;

export const preservationResults = {
  evidence: '采取记录、复制、拍照、录像等保全措施后返还',
  appraisal: '送交检测、检验、鉴定',
  sealed: '转为查封、扣押',
  confiscated: '依法没收',
  returned: '解除登记保存，返还',
  transferred: '移送有管辖权的机关',
} as const;
