/** Words of sealing and seizure (查封、扣押). */

export const measures = { seal: '查封场所、设施或者财物', seize: '扣押财物' } as const;

/** Only these may set 查封、扣押 (行政强制法10); rules and normative documents are offered so that they can be refused in words. */
export const bases = {
  law: '法律',
  regulation: '行政法规',
  localRegulation: '地方性法规',
  rule: '规章',
  document: '规范性文件',
} as const;

export const presences = { present: '当事人到场', absent: '当事人不到场，邀请见证人' } as const;
export const signatures = {
  signed: '当事人签名或者盖章',
  refused: '当事人拒绝，已在笔录中注明',
  witnessed: '当事人不到场，见证人签名或者盖章',
} as const;
export const keepers = { agency: '本机关保管', thirdParty: '委托第三人保管' } as const;

export const opennesses = {
  open: '可以公开',
  investigation: '公开会影响案件调查',
  secret: '涉及国家秘密、商业秘密或者个人隐私',
} as const;

/** 应当及时解除的情形 (行政强制法28). */
export const liftGrounds = {
  noViolation: '当事人没有违法行为',
  unrelated: '查封、扣押的场所、设施或者财物与违法行为无关',
  decided: '已经作出处理决定，不再需要查封、扣押',
  expired: '查封、扣押期限已经届满',
  other: '其他不再需要采取查封、扣押措施的情形',
} as const;
