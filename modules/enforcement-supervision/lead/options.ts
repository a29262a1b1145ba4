/** The choices of a supervision lead: where it comes from, what it is about, how it is looked into and what becomes of it. */

export const sources = {
  complaint: '投诉举报',
  hotline: '12345政务服务便民热线转来',
  fileReview: '案卷评查发现',
  data: '数据预警',
  monitoringPoint: '监测点报告、企业评价',
  deputies: '人大代表、政协委员反映',
  media: '媒体报道',
  remedies: '复议、诉讼中发现',
  superior: '上级交办',
} as const;

/** 行政执法监督条例 names these as what supervision looks at. */
export const problems = {
  notFiled: '有案不立、压案不查',
  passedOn: '推诿扯皮、不履行职责',
  finesForControl: '以罚代管',
  outOfArea: '违法异地执法',
  forProfit: '趋利性执法',
  arbitraryFees: '乱收费',
  arbitraryFines: '乱罚款',
  arbitraryInspections: '乱检查',
  arbitrarySealing: '乱查封、乱扣押',
  uncertified: '无证执法、不出示证件',
  procedure: '违反法定程序',
  threeSystems: '三项制度不落实',
  other: '其他',
} as const;

export const means = {
  files: '调阅案卷',
  site: '实地核查',
  inquiry: '询问',
  symposium: '座谈',
  test: '随机抽考',
  ledger: '查阅台账',
} as const;

export const escalations = {
  talk: '约谈',
  publicTalk: '公开约谈',
  bulletin: '通报批评',
  certificate: '建议暂扣、吊销行政执法证',
  reassign: '建议调离执法岗位',
  discipline: '移送监察机关',
  government: '提请本级人民政府责令纠正、撤销',
} as const;

export const results = {
  corrected: '反映属实，已改正',
  partly: '部分属实，已改正',
  advised: '已提示、指引',
  unfounded: '没有发现违法或者不当',
} as const;
