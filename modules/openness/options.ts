/** Words that the procedures of information openness share: who asks, by which way, and the answers that the yearly tables know. */

/** Columns of table 3 of the yearly report (AR30). */
export const applicantKinds = {
  natural: '自然人',
  company: '商业企业',
  research: '科研机构',
  charity: '社会公益组织',
  lawService: '法律服务机构',
  other: '其他',
} as const;
export type ApplicantKind = keyof typeof applicantKinds;

/** 提交方式, on which the day of receipt depends (OGI 31). */
export const channels = {
  inPerson: '当面提交',
  oral: '口头提出、代为填写',
  signedMail: '邮寄（需要签收）',
  ordinaryMail: '平常信函（无需签收）',
  online: '互联网渠道',
  fax: '传真',
} as const;

/** 获取信息的方式. */
export const forms = { paper: '纸质', electronic: '电子数据', inspect: '查阅、抄录' } as const;
export const ways = {
  pickUp: '自行领取',
  mail: '邮寄',
  email: '电子邮件',
  online: '网上查看',
  onSite: '当面查阅',
} as const;

/** What an answer says: one request, one answer, one of these. */
export const outcomes = {
  granted: '予以公开',
  alreadyPublic: '已经主动公开，告知获取方式',
  partlyGranted: '部分公开（区分处理）',
  deniedSecret: '不予公开：国家秘密',
  deniedByLaw: '不予公开：法律、行政法规禁止公开',
  deniedSafety: '不予公开：可能危及国家安全、公共安全、经济安全、社会稳定',
  deniedThirdParty: '不予公开：保护第三方合法权益',
  deniedInternal: '不予公开：内部事务信息',
  deniedProcess: '不予公开：过程性信息',
  deniedCaseFile: '不予公开：行政执法案卷信息',
  adminQuery: '依照有关法律、行政法规的规定办理（行政查询事项）',
  notExist: '无法提供：经检索信息不存在',
  notOurs: '无法提供：不属于本机关负责公开',
  needsCreation: '无法提供：没有现成信息，需要另行制作、加工、分析',
  stillUnclear: '无法提供：补正后内容仍不明确',
  petition: '不予处理：信访、投诉、举报等活动',
  repeat: '不予处理：重复申请',
  publication: '不予处理：要求提供公开出版物',
  massRequests: '不予处理：无正当理由大量、反复申请',
  reconfirm: '不予处理：要求确认或者重新出具已经获取的信息',
  otherEnd: '其他处理',
} as const;
export type Outcome = keyof typeof outcomes;

/** Answers that withhold under OGI 14, 15 or 16, wholly or in part: since 2024 reconsideration comes first (ARL 23(1)(4)). */
export const withholding = [
  'partlyGranted',
  'deniedSecret',
  'deniedByLaw',
  'deniedSafety',
  'deniedThirdParty',
  'deniedInternal',
  'deniedProcess',
  'deniedCaseFile',
] as const satisfies readonly Outcome[];

/** Answers that hand something over. */
export const giving = ['granted', 'partlyGranted'] as const satisfies readonly Outcome[];

/** 不予公开的依据, also of the part that is cut out. */
export const grounds = {
  secret: '国家秘密（第十四条）',
  forbidden: '法律、行政法规禁止公开（第十四条）',
  safety: '公开后可能危及国家安全、公共安全、经济安全、社会稳定（第十四条）',
  third: '涉及商业秘密、个人隐私，公开会损害第三方合法权益（第十五条）',
  internal: '内部事务信息（第十六条第一款）',
  process: '过程性信息（第十六条第二款）',
  caseFile: '行政执法案卷信息（第十六条第二款）',
  notInformation: '不属于政府信息的内容（第三十七条）',
} as const;

export const harms = { tradeSecret: '商业秘密', privacy: '个人隐私', both: '商业秘密和个人隐私' } as const;
export const internalKinds = { staff: '人事管理', logistics: '后勤管理', workflow: '内部工作流程' } as const;
export const processKinds = {
  minutes: '讨论记录',
  drafts: '过程稿',
  letters: '磋商信函',
  reports: '请示报告',
} as const;
export const searchResults = { found: '检索到', none: '没有检索到', elsewhere: '属于其他机关负责公开' } as const;
export const feeModes = { items: '按件计收', pages: '按量计收' } as const;
export const serviceMethods = {
  handed: '当面送达',
  mail: '邮寄送达',
  email: '电子邮件',
  online: '网上送达',
} as const;
