/** Kinds of oversight documents (监督文书) and how long each gives: the letter's own date, or the law's. */

export const adviceTypes = {
  judicialGovernance: '综合治理类司法建议',
  judicialCase: '个案司法建议',
  judicialAppearance: '负责人出庭类司法建议',
  judicialNormativeDoc: '规范性文件处理司法建议',
  judicialEnforcement: '拒不履行裁判类司法建议',
  procPublicInterest: '行政公益诉讼检察建议',
  procGovernance: '社会治理检察建议',
  procCorrection: '纠正违法检察建议',
  supervisorySuggestion: '监察建议',
  reconsiderationOpinion: '行政复议意见书',
} as const;
export type AdviceType = keyof typeof adviceTypes;
/** What the report counts as 司法建议、检察建议; 监察建议 and 复议意见书 are counted apart. */
export const judicialTypes = [
  'judicialGovernance',
  'judicialCase',
  'judicialAppearance',
  'judicialNormativeDoc',
  'judicialEnforcement',
  'procPublicInterest',
  'procGovernance',
  'procCorrection',
] as const satisfies readonly AdviceType[];
export const procuratorialTypes = [
  'procPublicInterest',
  'procGovernance',
  'procCorrection',
] as const satisfies readonly AdviceType[];
/** The law sets the length whatever the letter says. */
export const fixedTypes = [
  'procPublicInterest',
  'procGovernance',
  'procCorrection',
  'judicialNormativeDoc',
  'reconsiderationOpinion',
] as const satisfies readonly AdviceType[];
/** The letter alone sets it. */
export const statedTypes = [
  'judicialCase',
  'judicialAppearance',
  'judicialEnforcement',
  'supervisorySuggestion',
] as const satisfies readonly AdviceType[];
export const adoptions = { adopted: '采纳', partly: '部分采纳', not: '不采纳' } as const;
export const rectifications = { done: '已整改', ongoing: '正在整改', plan: '已制定方案', none: '不需要整改' } as const;
export const objectionResults = { kept: '维持建议', amended: '修改建议' } as const;
export const issuerViews = { accepted: '认可整改和回复', unsatisfied: '认为整改不到位' } as const;
