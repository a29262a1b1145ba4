/** Steps from the lead to the end of the inquiry (线索、立案、调查取证). */
import type { Json } from '../../../../../kernel/record/canonical.ts';
import { company } from './referred.ts';
import { act, dated, officers, type Stated } from './step.ts';

const onSite: Stated = {
  stepOfficers: officers,
  startedAt: '09:30',
  endedAt: '10:20',
  stepPlace: '示例店内',
  identityShown: true,
  rightsTold: true,
  officersSigned: true,
  partySigned: 'signed',
};
/** What an audio-visual recording of a step states. */
export const video: Json = [{ name: '示例.mp4', sha256: 'a'.repeat(64), size: 1000 }];

export const register = dated('register', 'officer', 'foundOn', {
  source: 'complaint',
  sourceNote: '举报第1号',
  clue: '货架上有超过保质期的食品。',
  parties: [company],
  territory: 'town',
  place: '示例街道1号',
  sector: 'market',
});
export const verify = dated('verify', 'officer', 'verifiedOn', {
  verifiers: officers,
  verification: '经现场核对，三箱食品已超过保质期。',
});
export const extendFiling = act('extendFiling', 'officer', {
  filingExtension: 5,
  filingExtensionReason: '需要向生产者核实批次。',
});
export const file = act('file', 'officer', {
  cause: 'cause',
  causeName: '销售超过保质期的示例食品',
  power: 'power',
  officers,
  actFrom: '2023-02-20',
  continuing: false,
  fiveYears: false,
  filingOpinion: '有初步证据证明存在违法行为，依法应当给予处罚。',
});
export const notFile = act('notFile', 'officer', {
  notFiledGround: 'lenient',
  notFiledReason: '超过保质期一日，当场下架，没有售出。',
  cause: 'cause',
  causeName: '销售超过保质期的示例食品',
  actFrom: '2023-02-20',
  continuing: false,
  fiveYears: false,
  lenientItem: 'list-item',
  exempted: 5_000_00,
  exemptedBasis: '按从轻阶次下限五千元计算。',
  education: '当场讲解进货查验和临期管理的规定，当事人签署守法承诺。',
  complainantReply: '已告知举报人。',
});
export const refer = act('refer', 'officer', {
  referredTo: '示例市市场监督管理局',
  referReason: '违法行为发生地在邻县，不属于本机关管辖。',
});
export const inspectSite = dated('inspectSite', 'officer', 'stepOn', {
  ...onSite,
  siteNotes: '货架第二层有三箱食品超过保质期。',
  presentPerson: '店长',
});
export const interview = dated('interview', 'officer', 'stepOn', {
  ...onSite,
  startedAt: '10:30',
  endedAt: '11:20',
  interviewee: '示例乙某',
  intervieweeIs: 'employee',
  alone: true,
  interviewNotes: '承认没有及时清理货架，共售出五袋。',
});
export const takeSample = dated('takeSample', 'officer', 'stepOn', {
  stepOfficers: officers,
  stepPlace: '示例店内',
  identityShown: true,
  rightsTold: true,
  sampled: '示例食品四袋，随机抽取，封样两份',
  officersSigned: true,
  partySigned: 'signed',
});
export const addEvidence = act('addEvidence', 'officer', {
  evidenceKind: 'documentary',
  evidenceName: '进货单',
  evidenceSource: '当事人提供',
  evidenceOn: '2023-03-10',
  evidenceFrom: 'inCase',
  custody: '证据室',
  original: 'checked',
  evidenceFiles: [{ name: '进货单.pdf', sha256: 'b'.repeat(64), size: 500 }],
});
export const recordVideo = dated('recordVideo', 'officer', 'recordedOn', {
  recordedStep: 'site',
  device: '示例001',
  recordFrom: '09:25',
  recordTo: '10:25',
  recorder: 'officer',
  recordPlace: '示例店内',
});
export const preserve = act('preserve', 'officer', {
  stepOfficers: officers,
  preserved: '示例食品三箱',
  preservedWhy: '物品可能被转移、销毁。',
});
export const handlePreserved = act('handlePreserved', 'officer', { preservationResult: 'returned' });
export const commission = act('commissionAppraisal', 'officer', {
  appraiser: '示例检测中心',
  appraised: '示例食品的微生物指标',
  appraisalDays: 20,
  appraisalTold: true,
});
export const receiveAppraisal = act('receiveAppraisal', 'officer', {
  appraisalResult: '所检项目不符合标准。',
  appraisalDelivered: true,
});
export const orderCorrection = act('orderCorrection', 'officer', {
  correctionContent: '立即下架并停止销售超过保质期的食品',
  correctionDays: 3,
});
export const recheck = act('recheck', 'officer', {
  stepOfficers: officers,
  correctionResult: 'corrected',
  correctionNotes: '已全部下架。',
});
export const suspend = act('suspend', 'officer', {
  suspensionGround: 'otherCase',
  suspensionReason: '须以生产者一案的处理结果为依据。',
});
export const resume = act('resume', 'officer', { resumptionReason: '生产者一案已经作出决定。' });
export const terminate = act('terminate', 'officer', {
  terminationGround: 'other',
  terminationReason: '当事人已注销且没有权利义务承受人。',
});
export const extendDecision = act('extendDecision', 'officer', {
  extensionDays: 30,
  extensionReason: '案情复杂，需要跨省调取证据。',
  extensionBy: 'head',
});
