/** The closed lists (选项) that a mediation file chooses from; yearly statistics split by them. */

/** 纠纷类型: follows the ministry's yearly table as far as it is known [unsure]; changed by a new version of the procedure. */
export const disputeTypes = {
  marriage: '婚姻家庭纠纷',
  neighbour: '邻里纠纷',
  housing: '房屋宅基地纠纷',
  contract: '合同纠纷',
  business: '生产经营纠纷',
  damages: '损害赔偿纠纷',
  labour: '劳动争议',
  land: '山林土地纠纷',
  expropriation: '征地拆迁纠纷',
  environment: '环境污染纠纷',
  traffic: '道路交通事故纠纷',
  property: '物业纠纷',
  medical: '医疗纠纷',
  consumer: '消费纠纷',
  villageAffairs: '村务管理纠纷',
  ecommerce: '电子商务纠纷',
  other: '其他纠纷',
} as const;

/** 调解组织类型: the level at which a dispute is counted. */
export const levels = {
  county: '县级调解组织',
  township: '乡镇（街道）人民调解委员会',
  village: '村（居）人民调解委员会',
  professional: '行业性、专业性人民调解委员会',
  enterprise: '企业事业单位人民调解委员会',
  studio: '个人调解工作室',
} as const;

/** 纠纷来源 (对接): who brought the dispute here. */
export const sources = {
  partyApplied: '当事人申请',
  selfInitiated: '调委会主动调解',
  sweep: '矛盾纠纷排查发现',
  grid: '网格员、法律明白人上报',
  court: '诉调对接（人民法院委派、委托）',
  petition: '访调对接（信访部门移送）',
  police: '警调对接（公安机关移送）',
  procuratorate: '检调对接（人民检察院移送）',
  hotline12345: '12345热线转办',
  hotline12348: '12348热线转办',
  reconsideration: '行政复议机构移送',
  arbitration: '仲裁机构移送',
} as const;

/** 来源编号: sources whose own number must be on the file, and what that number is called. */
export const sourceNumbers: Readonly<Record<string, string>> = {
  court: '人民法院案号',
  petition: '信访事项编号',
  police: '警情编号',
  procuratorate: '检察机关案号',
  hotline12345: '12345工单号',
  hotline12348: '12348工单号',
  reconsideration: '行政复议案号',
  arbitration: '仲裁案号',
};

export const applicationKinds = { written: '书面申请', oral: '口头申请', initiative: '调委会主动调解' } as const;

/** 委派、委托: the limit differs by whether the court has docketed the suit and by its procedure. */
export const courtReferrals = {
  beforeDocketing: '立案前委派',
  ordinary: '立案后委托（普通程序）',
  simplified: '立案后委托（简易程序）',
} as const;

export const natures = {
  civil: '民间纠纷（公民、法人和其他组织之间的民事权益争议）',
  agencyAct: '不服行政机关的行政行为',
  reserved: '法律、法规规定由专门机关管辖处理',
  forbidden: '法律、法规禁止采用民间调解方式解决',
  crime: '涉嫌犯罪',
} as const;

export const modes = { departments: '部门联动调解', confirmation: '调解+司法确认', publicity: '调解+普法' } as const;

export const referralTargets = {
  committee: '其他人民调解委员会',
  administrative: '行政调解或者行政裁决',
  arbitration: '仲裁',
  reconsideration: '行政复议',
  litigation: '诉讼',
  police: '公安机关',
  petition: '信访部门',
} as const;

export const failGrounds = {
  noAgreement: '经调解未能达成协议',
  partyEnds: '当事人要求终止调解',
  notSigned: '达成协议后当事人不签署',
  settledPrivately: '当事人自行和解，不再需要调解',
  outOfScope: '调解中发现不属于民间纠纷',
  risk: '纠纷激化，已报告公安机关或者有关部门',
  courtPeriod: '委派、委托调解期限届满',
} as const;

export const performances = {
  immediate: '即时履行',
  later: '约定期限履行',
  none: '没有需要履行的给付内容',
} as const;

export const riskKinds = {
  mayEscalate: '可能激化，尚不涉及治安、刑事案件',
  publicOrder: '可能引起治安案件',
  criminal: '可能引起刑事案件',
  massIncident: '可能引起群体性事件',
} as const;

/** 不予受理司法确认的情形 (民诉法解释355). */
export const confirmationObstacles = {
  none: '没有下列情形',
  notCourt: '不属于人民法院受理范围',
  status: '确认婚姻关系、亲子关系、收养关系等身份关系',
  special: '涉及其他特别程序、公示催告程序、破产程序',
  title: '涉及物权、知识产权确权',
} as const;

export const courtBases = {
  inviting: '邀请调解组织开展先行调解的人民法院',
  domicile: '当事人住所地基层人民法院',
  object: '标的物所在地基层人民法院',
  committee: '调解组织所在地基层人民法院',
} as const;
