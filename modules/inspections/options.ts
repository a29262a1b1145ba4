/** Lists of choices that several procedures of inspection share, each with its legal words. */

/** 检查依据的种类. A normative document (规范性文件) can be named so that it is refused in words: it is no basis for an inspection. */
export const basisKinds = {
  law: '法律',
  regulation: '行政法规、地方性法规',
  rule: '规章',
  normative: '规范性文件',
} as const;

/** 检查对象的行业. The pools of a draw are taken by it. */
export const industries = {
  catering: '餐饮服务',
  foodRetail: '食品销售',
  medicine: '药品和医疗器械',
  manufacturing: '生产制造',
  construction: '建筑施工',
  property: '物业服务',
  logistics: '货物运输',
  vehicleRepair: '机动车维修',
  farmInputs: '农资经营',
  leisure: '文化娱乐',
  lodging: '住宿',
  training: '教育培训',
  chemicals: '危险化学品和烟花爆竹',
  market: '商贸零售',
} as const;

/** 企业信用风险分类. */
export const riskClasses = {
  a: 'A类（信用好）',
  b: 'B类（信用一般）',
  c: 'C类（信用较差）',
  d: 'D类（信用差）',
} as const;

/** 检查的种类 (国办发〔2024〕54号): drawn at random, routine, a special campaign, or one case. */
export const inspectionKinds = {
  random: '双随机抽查',
  routine: '日常检查',
  special: '专项检查',
  case: '个案检查',
} as const;

export const caseSources = {
  complaint: '投诉举报',
  assigned: '转办交办',
  dataAlert: '数据监测',
  ownRequest: '企业申请',
} as const;

/** 安静期内可以入企检查的情形. Which of them the county allows is a setting of fact; the list follows common local texts. */
export const quietExemptions = {
  superior: '上级统一部署的专项检查',
  hazard: '安全生产、生态环境、食品药品、公共卫生、公共安全事件或者隐患整治',
  complaint: '投诉举报、案件办理、媒体曝光',
  statutory: '法律、法规规定期限的检查',
  tax: '税收违法和风险核查',
  ownRequest: '企业申请，或者办理许可的现场核查',
  other: '经批准的其他情形',
} as const;

export const manners = { onSite: '入企现场检查', offSite: '非现场检查（书面、数据、远程）' } as const;

/** 检查结果. [unsure] the code list is that of practice. */
export const results = {
  clean: '未发现问题',
  corrected: '发现问题，已当场改正',
  ordered: '发现问题，责令限期改正',
  pending: '发现问题，待后续处理',
  obstructed: '不配合检查，情节严重',
  unreachable: '通过登记的住所（经营场所）无法联系',
  noActivity: '未发现开展本次抽查涉及的经营活动',
  unpublished: '未按规定公示应当公示的信息',
  concealed: '公示信息隐瞒真实情况、弄虚作假',
  closed: '已注销、被吊销',
} as const;

/** Results that say something is wrong. */
export const problems = ['corrected', 'ordered', 'pending', 'obstructed', 'unpublished', 'concealed'] as const;

/** 五个严禁, printed on every notice (国办发〔2024〕54号). */
export const forbidden = [
  '严禁逐利检查',
  '严禁干扰企业正常生产经营',
  '严禁任性处罚企业',
  '严禁下达检查指标',
  '严禁变相检查',
] as const;

/** 八个不得, printed beside them. */
export const mayNot = [
  '不得接受企业的礼金、礼品、报酬和其他利益',
  '不得接受企业的宴请、娱乐、旅游',
  '不得由企业承担检查的费用',
  '不得强制企业接受指定的中介服务',
  '不得非必要要求法定代表人到场',
  '不得随意查封、扣押、冻结，不得动辄责令停产停业',
  '不得将考核、预算与检查次数、罚没数额挂钩',
  '不得以观摩、督导、走访等名义行检查之实',
] as const;
