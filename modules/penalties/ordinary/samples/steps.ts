/** The steps of sample cases, each with what it states; a sample names the day and what differs. */
import type { ReferredMatter, Sample, SampleAct } from '../../../../kernel/procedure/index.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';

export type Stated = Readonly<Record<string, Json>>;
type Step = (on: string, over?: Stated) => SampleAct;

export const cause: ReferredMatter = {
  id: 'cause',
  module: 'penalties',
  procedure: 'cause',
  state: 'inForce',
  openedOn: '2022-01-04',
  file: {
    code: 'SL-101',
    name: '销售超过保质期的示例食品',
    kinds: [
      'warning',
      'criticism',
      'fine',
      'confiscateGains',
      'confiscateGoods',
      'suspendLicence',
      'downgrade',
      'restrict',
      'suspendBusiness',
      'close',
      'banOccupation',
      'revokeLicence',
      'other',
    ],
    fineBasis: 'fixed',
    citizenMin: 1_000_00,
    citizenLighterMax: 2_000_00,
    citizenHeavierMin: 4_000_00,
    citizenMax: 5_000_00,
    enterpriseMin: 5_000_00,
    enterpriseLighterMax: 15_000_00,
    enterpriseHeavierMin: 35_000_00,
    enterpriseMax: 50_000_00,
    hearingAlways: false,
    reviewAlways: false,
    firstTimeMonths: 24,
    prohibitionBasis: '《示例法》第三十四条第一款第十项：禁止销售超过保质期的食品。',
    penaltyBasis: '《示例法》第一百二十四条第一款第五项：处五千元以上五万元以下罚款。',
    publishedOn: '2022-01-10',
    effectiveFrom: '2022-02-01',
  },
};
export const power: ReferredMatter = {
  id: 'power',
  module: 'enforcement-teams',
  procedure: 'power',
  state: 'inForce',
  openedOn: '2021-01-04',
  file: {
    kind: 'own',
    name: '对食品经营违法行为的处罚',
    authority: 'office',
    acts: ['penalty'],
    validFrom: '2021-01-01',
  },
};
export const listItem: ReferredMatter = {
  id: 'list-item',
  module: 'penalties',
  procedure: 'list',
  state: 'inForce',
  openedOn: '2022-01-04',
  file: { code: 'QD-01', list: 'noPenalty', effectiveFrom: '2022-02-01' },
};
const spot: ReferredMatter = {
  id: 'spot',
  module: 'penalties',
  procedure: 'summary',
  state: 'turned',
  openedOn: '2023-03-01',
  file: {},
};
const inspection: ReferredMatter = {
  id: 'inspection',
  module: 'inspections',
  procedure: 'inspections',
  state: 'referred',
  openedOn: '2023-03-01',
  file: { referral: 'filing' },
};
export const referred = [cause, power, listItem, spot, inspection];

export const company: Json = {
  kind: 'legalPerson',
  name: '示例食品有限公司',
  creditCode: '91000000MA0000001R',
  representative: '示例负责人',
  phone: '13800000001',
  address: '示例县示例街道1号',
};
export const citizen: Json = {
  kind: 'citizen',
  name: '示例甲某',
  idNumber: '00000019800101011X',
  phone: '13800000002',
  address: '示例县示例村2号',
};

const act =
  (name: string, by: string, stated: Stated = {}): Step =>
  (on, over = {}) => ({ act: name, on, by, stated: { ...stated, ...over } });
const dated =
  (name: string, by: string, field: string, stated: Stated = {}): Step =>
  (on, over = {}) => ({ act: name, on, by, stated: { [field]: on, ...stated, ...over } });

const officers: Json = ['officer', 'officer2'];
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
export const conclude = act('conclude', 'officer', {
  facts: '当事人于2023年2月20日销售超过保质期的示例食品。',
  evidenceList: '现场检查笔录，证明现场情况\n询问笔录，证明销售事实',
  violated: '《示例法》第三十四条第一款第十项：禁止销售超过保质期的食品。',
  basis: '《示例法》第一百二十四条第一款第五项，',
  corrected: true,
  harmless: false,
  weighed: '违法所得较少，配合调查，按从轻阶次处罚。',
  weight: 'lighter',
  stands: 'lighter',
  departs: false,
  gains: 'none',
  crimeCheck: 'notReached',
  proposedKinds: ['fine'],
  proposedFine: 8_000_00,
  complex: false,
  reviewNeeded: false,
});
/** The same proposal at an amount of the ordinary tier: above the hearing and the review threshold. */
export const heavy: Stated = {
  weighed: '货值较大，按一般阶次处罚。',
  weight: 'ordinary',
  stands: 'ordinary',
  proposedFine: 30_000_00,
  complex: true,
  reviewNeeded: true,
  reviewGround: 'catalogue',
};
export const reopen = act('reopen', 'officer', { changeReason: '须补充销售数量的证据。' });
export const changeProposal = act('changeProposal', 'officer', {
  changeReason: '当事人提供了减轻危害的证据。',
  newFacts: false,
  weighed: '货值较大，已召回部分食品。',
  weight: 'ordinary',
  stands: 'ordinary',
  departs: false,
  gains: 'none',
  proposedKinds: ['fine'],
  proposedFine: 25_000_00,
  complex: true,
  reviewNeeded: true,
  reviewGround: 'catalogue',
});
export const submitReview = act('submitReview', 'officer', { reviewList: '立案审批表\n调查终结报告\n证据材料' });
export const askMaterial = act('askMaterial', 'reviewer', { missingMaterial: '进货查验记录' });
export const supplementReview = act('supplementReview', 'officer', {
  reviewList: '进货查验记录',
  reviewAnswer: '已补充。',
});
export const raiseProblems = act('raiseProblems', 'reviewer', {
  reviewedBy: 'reviewer',
  reviewOpinion: '处罚依据没有写到项，请补正后再送审。',
  reviewerBasis: 'qualified',
  reviewerSigned: true,
});
export const passReview = act('passReview', 'reviewer', {
  reviewedBy: 'reviewer',
  reviewOpinion: '事实清楚，证据充分，程序合法，适用依据正确，裁量适当，同意。',
  reviewerBasis: 'qualified',
  reviewerSigned: true,
});
export const extendReview = act('extendReview', 'reviewer', { reviewExtension: 5 });
export const notify = dated('notify', 'officer', 'noticedOn', { noticeMethod: 'direct', hearingTold: false });
export const waive = act('waive', 'party', { waiverSigned: true });
export const represent = dated('represent', 'party', 'representedOn', { representation: '已经主动召回，请求从轻。' });
export const reviewRepresentation = act('reviewRepresentation', 'officer', {
  adoption: 'partly',
  adoptionReason: '召回属实，已在裁量中考虑。',
});
export const requestHearing = dated('requestHearing', 'party', 'hearingRequestedOn', {
  hearingRequest: '对货值金额有异议。',
});
export const scheduleHearing = (on: string, hearingOn: string, over: Stated = {}): SampleAct => ({
  act: 'scheduleHearing',
  on,
  by: 'reviewer',
  stated: {
    hearingNoticedOn: on,
    hearingChair: 'chair',
    hearingClerk: '示例记录人',
    hearingOn,
    hearingPlace: '本机关会议室',
    hearingOpen: true,
    ...over,
  },
});
export const holdHearing = dated('holdHearing', 'chair', 'hearingHeldOn', {
  hearingAgents: 1,
  hearingNotes: '双方就货值金额进行了质证和辩论。',
  hearingSigned: 'signed',
});
export const abandonHearing = act('abandonHearing', 'chair', { abandonReason: '当事人无正当理由拒不出席。' });
export const withdrawHearing = act('withdrawHearing', 'party', { abandonReason: '不再要求听证。' });
export const reportHearing = act('reportHearing', 'chair', { hearingReport: '经听证，事实清楚，建议维持拟处罚意见。' });
export const deliberate = dated('deliberate', 'officer', 'deliberatedOn', {
  deliberators: '局长\n分管副局长\n法规科长',
  deliberatorCount: 3,
  deliberation: '局长：同意。\n分管副局长：同意。',
  deliberationResult: '一致同意拟处罚意见。',
  deliberationSigned: true,
});
export const decide = act('decide', 'officer', {
  kinds: ['fine'],
  heaviest: 'fine',
  fine: 8_000_00,
  stands: 'lighter',
  total: 8_000_00,
  payFirst: true,
  isMinor: false,
  secrecyGround: 'none',
  creditCategory: 'general',
  displayMonths: 12,
});
export const fined = (fine: number, over: Stated = {}): Stated => ({ fine, total: fine, stands: 'ordinary', ...over });
export const decideNone = act('decideNone', 'officer', {
  noPenaltyGround: 'firstTime',
  noPenaltyReason: '初次违法，已下架召回，没有造成危害后果。',
  lenientItem: 'list-item',
  exempted: 6_000_00,
  exemptedBasis: '按从轻阶次六千元计算。',
  education: '约谈负责人，讲解食品安全管理制度。',
  isMinor: false,
  secrecyGround: 'none',
});
export const serve = dated('serve', 'officer', 'servedOn', { serviceMethod: 'direct', recipient: '示例负责人' });
export const attempt = dated('recordAttempt', 'officer', 'attemptOn', {
  attemptMethod: 'post',
  attemptResult: '邮件因查无此人退回，住所已经人去楼空。',
});
export const announce = dated('announceService', 'officer', 'announcedOn', {
  announcedAt: '示例日报、本机关公告栏',
  announcedWhy: '当事人下落不明，直接、邮寄送达均未成。',
});
export const reportMajor = dated('reportMajor', 'clerk', 'majorReportedOn');
export const publish = act('publish', 'clerk', { publication: 'decision', secrecyReviewed: true });
export const pay = dated('pay', 'clerk', 'paidOn', {
  paid: 8_000_00,
  paidSoFar: 8_000_00,
  channel: 'bank',
  receipt: '示例0001',
});
export const payPart = dated('payPart', 'clerk', 'paidOn', { channel: 'electronic', receipt: '示例0002' });
export const applyDeferral = act('applyDeferral', 'party', {
  deferralKind: 'instalments',
  deferralReason: '资金周转困难，有账目为证。',
});
export const grantDeferral = act('grantDeferral', 'officer', {
  deferralDays: 60,
  deferralPlan: '第一期一万元，三十日内\n第二期一万五千元，六十日内',
});
export const refuseDeferral = act('refuseDeferral', 'officer', { deferralRefusal: '提供的账目不能证明经济困难。' });
export const demand = dated('demand', 'officer', 'demandedOn');
export const hearDemand = act('hearDemand', 'party', { demandReply: '希望再宽限一个月。经复核，不予采纳。' });
export const agree = act('agree', 'officer', {
  waived: 1_000_00,
  agreement: '当事人在十日内一次缴清罚款\n本机关减免加处罚款一千元',
});
export const toCourt = act('toCourt', 'officer', { courtFiled: '催告后仍未履行，转申请人民法院强制执行。' });
export const courtDone = act('courtDone', 'clerk', { courtResult: '法院已执行到位。', receipt: '示例0009' });
export const openRemedy = dated('openRemedy', 'clerk', 'remedyOn', {
  remedyKind: 'reconsideration',
  remedyBody: '示例县人民政府',
});
export const uphold = dated('upholdDecision', 'clerk', 'remedyDecidedOn', {
  remedyResult: 'upheld',
  remedyNumber: '示例府复决〔2023〕1号',
});
export const vary = dated('varyDecision', 'clerk', 'remedyDecidedOn', {
  remedyResult: 'varied',
  remedyNumber: '示例府复决〔2023〕2号',
  variedFine: 20_000_00,
  remedyReason: '裁量过重。',
});
export const annul = dated('annulDecision', 'clerk', 'remedyDecidedOn', {
  remedyResult: 'revoked',
  remedyNumber: '（2023）示例行初1号',
  remedyReason: '主要证据不足。',
});
export const revokeOwn = act('revokeOwn', 'officer', { remedyReason: '复核发现当事人认定有误。' });
export const withdrawPublication = act('withdrawPublication', 'clerk', {
  publication: 'decision',
  reason: '处罚决定被依法撤销（变更）。',
});
export const correctClerical = act('correctClerical', 'officer', {
  clericalKind: 'typing',
  clericalFrom: '示例食品有限工司',
  clericalTo: '示例食品有限公司',
});
export const takeGoods = act('takeGoods', 'officer', { goods: '示例食品三箱' });
export const settleGoods = act('settleGoods', 'officer', {
  goodsResult: 'destroyed',
  goodsNotes: '在示例处置场销毁，有照片和监督人签名。',
});
export const suspectCrime = act('suspectCrime', 'officer', {
  crimeName: '生产、销售不符合安全标准的食品罪',
  crimeGroup: officers,
  crimeReport: '货值达到立案追诉标准，建议移送。',
});
export const approveTransfer = act('approveTransfer', 'head');
export const rejectTransfer = act('rejectTransfer', 'head', { changeReason: '货值没有达到追诉标准，继续行政处理。' });
export const transferCrime = dated('transferCrime', 'officer', 'crimeOn', { crimeReceipt: '示例公安局回执' });
export const policeFiled = dated('policeFiled', 'officer', 'policeAnswerOn', { policeAnswer: 'filed' });
export const policeRefused = dated('policeRefused', 'officer', 'policeAnswerOn', { policeAnswer: 'refused' });
export const challengePolice = act('challengePolice', 'officer', { crimeReview: 'review' });
export const handOverGoods = act('handOverGoods', 'officer', { crimeReceipt: '物品和材料移交清单已签收。' });
export const close = act('close', 'officer', {
  closingGround: 'performed',
  closingNotes: '处罚决定执行完毕。',
  goodsSettled: true,
});
export const archive = act('archive', 'clerk', { archiveNumber: '示例2023-001', pages: 60, sidePages: 20 });

export const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'penalties',
  version: 'apl2021',
  label,
  acts,
  referred,
});
