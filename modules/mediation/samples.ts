/** Dated sample matters: together they take every act, stand in every state and issue every paper of the module. */

import type { ReferredMatter, Sample, SampleAct } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';
import { levels } from './options.ts';
import { committeeOf, everyKind } from './samples/every-kind.ts';

type Stated = Readonly<Record<string, Json>>;
const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});

const known = (id: string, procedure: string, state: string, file: Stated): ReferredMatter => ({
  id,
  module: 'mediation',
  procedure,
  state,
  file,
  openedOn: '2023-01-03',
});
const referred: readonly ReferredMatter[] = [
  known('committee', 'committee', 'active', { name: '示例村人民调解委员会', level: 'village' }),
  known('hospital', 'committee', 'active', { name: '示例县医疗纠纷人民调解委员会', level: 'professional' }),
  known('sweep', 'sweep', 'finished', { theme: '春季矛盾纠纷大排查' }),
  ...Object.entries(levels).map(([level, label]) =>
    known(committeeOf(level), 'committee', 'active', { name: `示例${label}`, level }),
  ),
];

const applicants = [{ kind: 'citizen', name: '示例甲', sex: 'female', phone: '13800000001', address: '示例村一组' }];
const respondents = [{ kind: 'citizen', name: '示例乙', sex: 'male', phone: '13800000002', address: '示例村二组' }];
const story = {
  request: '请求对方排除妨碍、赔偿损失。',
  story: '双方因相邻排水发生纠纷，多次协商未果。',
  place: '示例村',
};

const intake = (over: Stated): Stated => ({
  applicants,
  respondents,
  applicationKind: 'oral',
  disputeType: 'neighbour',
  ...story,
  amountClaimed: 300_000,
  source: 'partyApplied',
  committee: 'committee',
  level: 'village',
  nature: 'civil',
  ...over,
});
const register = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'register', 'clerk', intake({ receivedOn: on, ...over }));
const consent = (on: string): SampleAct =>
  act(on, 'consent', 'clerk', {
    consentedOn: on,
    applicantConsents: true,
    respondentConsents: true,
    rightsTold: true,
    privacy: false,
    openness: 'open',
  });
const assign = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'assign', 'chair', { mediators: ['mediator'], chosenBy: 'chosen', ...over });
const session = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'mediate', 'mediator', {
    sessionOn: on,
    sessionPlace: '调解室',
    sessionManner: 'together',
    sessionNotes: '双方陈述意见，调解员讲解法律，提出方案。',
    ...over,
  });
const content: Stated = {
  facts: '双方相邻，排水不畅造成损失。',
  terms: '被申请人疏通排水沟，并赔偿申请人二千元。',
  lawful: true,
  amountAgreed: 200_000,
};
const agree = (on: string, over: Stated = { performance: 'immediate', performWay: '现金' }): SampleAct =>
  act(on, 'agree', 'mediator', {
    agreedOn: on,
    ...content,
    issue: '是否排除妨碍、赔偿多少',
    responsibility: '被申请人承担主要责任',
    ...over,
  });
const takeEffect = (on: string): SampleAct =>
  act(on, 'takeEffect', 'mediator', {
    partiesSignedOn: on,
    mediatorSignedOn: on,
    sealedOn: on,
    effectiveOn: on,
    copies: 3,
  });
const oral = (on: string): SampleAct =>
  act(on, 'reachOral', 'mediator', {
    oralOn: on,
    ...content,
    performance: 'immediate',
    performWay: '现金',
    writtenAsked: false,
  });
const fail = (on: string, ground = 'noAgreement'): SampleAct =>
  act(on, 'terminate', 'mediator', {
    failedOn: on,
    failGround: ground,
    failNotes: '双方分歧较大。',
    otherRoutesTold: true,
  });
const archive = (on: string): SampleAct => act(on, 'archive', 'clerk', { archiveNumber: '示例档1', volumes: 20 });
const confirmation: Stated = {
  confirmationObstacle: 'none',
  confirmationCourt: '示例县人民法院',
  courtBasis: 'committee',
};
const applyCourt = (on: string): SampleAct =>
  act(on, 'applyConfirmation', 'clerk', { confirmationOn: on, bothApply: true, ...confirmation });
const accepts = (on: string): SampleAct => act(on, 'courtAccepts', 'clerk', { courtAcceptedOn: on });
const ruling = (on: string, name: 'confirmed' | 'dismissed'): SampleAct =>
  act(on, name, 'clerk', { rulingServedOn: on, rulingNumber: '（2023）示例民特1号', rulingResult: name });
const followUp = (on: string): SampleAct =>
  act(on, 'followUp', 'mediator', {
    followUpOn: on,
    followUpWay: 'visit',
    followUpNotes: '双方关系和好。',
    satisfied: true,
  });
const apply = (on: string): SampleAct =>
  act(on, 'apply', 'party', { applicants, respondents, disputeType: 'neighbour', ...story });
const oralSettled = (over: Stated = {}): SampleAct[] => [
  register('2023-03-01', over),
  consent('2023-03-02'),
  assign('2023-03-02'),
  session('2023-03-03'),
  oral('2023-03-03'),
];

const dispute = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'mediation',
  version: 'pml2010',
  label,
  acts,
  referred,
});
const court: Stated = { source: 'court', sourceNumber: '（2023）示例诉前调1号', courtReferral: 'beforeDocketing' };

const disputes: readonly Sample[] = [
  dispute(
    '书面协议、司法确认、案外人异议、履行、回访、归档',
    register('2023-03-01'),
    consent('2023-03-02'),
    assign('2023-03-02', { modes: ['departments', 'confirmation'], jointOffice: 'justice' }),
    act('2023-03-03', 'investigate', 'mediator', {
      inquiryOn: '2023-03-03',
      inquiry: '现场查看排水沟，向邻居了解情况。',
    }),
    session('2023-03-06', { invited: '双方邻居', invitedAgreed: true }),
    act('2023-03-30', 'goOn', 'mediator', { goOnOn: '2023-03-30', goOnAgreed: true, goOnDays: 15 }),
    agree('2023-04-06', { performance: 'later', performWay: '银行转账', performBy: '2023-05-08' }),
    takeEffect('2023-04-07'),
    act('2023-04-07', 'prepareConfirmation', 'mediator', confirmation),
    applyCourt('2023-04-10'),
    accepts('2023-04-12'),
    act('2023-04-20', 'courtExtends', 'clerk', { courtExtendedOn: '2023-04-20' }),
    ruling('2023-04-28', 'confirmed'),
    act('2023-05-08', 'noteOutsider', 'clerk', {
      outsider: [{ kind: 'citizen', name: '示例丙' }],
      outsiderKnewOn: '2023-05-05',
    }),
    act('2023-05-09', 'outsiderObjects', 'clerk', { outsiderObjectedOn: '2023-05-09' }),
    act('2023-05-09', 'urge', 'mediator', { performanceNotes: '请按协议约定付清余款。' }),
    act('2023-05-10', 'recordPartial', 'mediator', {
      performanceOn: '2023-05-10',
      amountPerformed: 100_000,
      performanceNotes: '已付一半。',
    }),
    act('2023-05-20', 'recordPerformed', 'mediator', { performanceOn: '2023-05-20', amountPerformed: 200_000 }),
    act('2023-05-22', 'linkPublicity', 'mediator', {
      modes: ['departments', 'confirmation', 'publicity'],
      publicityEvent: '示例普法1',
    }),
    followUp('2023-05-22'),
    archive('2023-05-23'),
  ),
  dispute(
    '排查线索、激化上报后由公安机关处理',
    act('2023-03-01', 'reportClue', 'reporter', {
      clueOn: '2023-03-01',
      clue: '两户因排水争吵，曾有推搡。',
      reporterKind: 'grid',
      disputeType: 'neighbour',
      place: '示例村',
    }),
    act(
      '2023-03-02',
      'takeUp',
      'clerk',
      intake({ acceptedOn: '2023-03-02', applicationKind: 'initiative', source: 'sweep', sweep: 'sweep' }),
    ),
    consent('2023-03-02'),
    assign('2023-03-02'),
    act('2023-03-03', 'noteRisk', 'mediator', {
      riskOn: '2023-03-03',
      riskKind: 'publicOrder',
      riskNotes: '一方扬言报复，已劝离并安排人员陪护。',
    }),
    act('2023-03-03', 'reportRisk', 'mediator', { riskReportedOn: '2023-03-03', riskReportedTo: '示例派出所' }),
    act('2023-03-06', 'handOverRisk', 'mediator'),
    fail('2023-03-06', 'risk'),
    archive('2023-03-10'),
  ),
  dispute(
    '网上申请、口头协议、风险化解、法院不予受理确认、未履行',
    apply('2023-03-01'),
    act('2023-03-02', 'accept', 'clerk', {
      acceptedOn: '2023-03-02',
      applicationKind: 'written',
      source: 'partyApplied',
      committee: 'committee',
      level: 'village',
      nature: 'civil',
    }),
    act('2023-03-02', 'keep', 'centre', { triageNote: '由村调委会调解' }),
    consent('2023-03-03'),
    assign('2023-03-03'),
    act('2023-03-06', 'replace', 'chair', {
      mediators: ['mediator'],
      chosenBy: 'chosen',
      replaceReason: '当事人要求更换',
    }),
    act('2023-03-06', 'noteRisk', 'mediator', {
      riskOn: '2023-03-06',
      riskKind: 'mayEscalate',
      riskNotes: '情绪激动，已分开劝导。',
    }),
    act('2023-03-07', 'closeRisk', 'mediator', { riskOutcome: 'defused' }),
    session('2023-03-08'),
    oral('2023-03-08'),
    applyCourt('2023-03-09'),
    act('2023-03-13', 'courtDeclines', 'clerk', { courtNotAcceptedReason: '协议内容不明确。' }),
    act('2023-03-20', 'recordBreach', 'mediator', { performanceOn: '2023-03-20', performanceNotes: '至今没有给付。' }),
  ),
  dispute(
    '不予受理',
    apply('2023-03-01'),
    act('2023-03-02', 'decline', 'clerk', { refusalReason: '属于不服行政处罚。', otherRoutesTold: true }),
  ),
  dispute(
    '分流：退回后另行移送',
    register('2023-03-01'),
    act('2023-03-01', 'refer', 'centre', {
      referralTo: 'administrative',
      referralOffice: '示例县自然资源局',
      triageNote: '涉及土地权属。',
    }),
    act('2023-03-03', 'returnReferral', 'centre', { referralResult: '不属于其职责，退回。' }),
    act('2023-03-03', 'refer', 'centre', {
      referralTo: 'committee',
      referralOffice: '示例镇人民调解委员会',
      triageNote: '由镇调委会调解。',
    }),
    act('2023-03-06', 'recordReferral', 'centre', { referralResult: '已接收。' }),
  ),
  dispute(
    '一方拒绝',
    register('2023-03-01'),
    act('2023-03-02', 'refuseConsent', 'clerk', {
      refusedOn: '2023-03-02',
      refusedBy: 'respondent',
      otherRoutesTold: true,
    }),
    archive('2023-03-10'),
  ),
  dispute(
    '撤回申请',
    register('2023-03-01'),
    act('2023-03-02', 'withdraw', 'clerk', { withdrawReason: '已自行和解。' }),
  ),
  dispute(
    '法院委派，鉴定，延长，未调成移回',
    register('2023-03-01', court),
    act('2023-03-01', 'confirmReceipt', 'clerk', { receivedFromCourtOn: '2023-03-01' }),
    consent('2023-03-02'),
    assign('2023-03-02'),
    session('2023-03-03'),
    act('2023-03-06', 'startAppraisal', 'mediator', { appraisalFrom: '2023-03-06', appraisalOf: '房屋损失评估' }),
    act('2023-03-16', 'endAppraisal', 'mediator', { appraisalUntil: '2023-03-16' }),
    act('2023-03-20', 'goOnCourt', 'mediator', { goOnOn: '2023-03-20', goOnAgreed: true, goOnDays: 10 }),
    fail('2023-04-20'),
    act('2023-04-21', 'returnToCourt', 'clerk', { courtReturnedOn: '2023-04-21' }),
    archive('2023-04-24'),
  ),
  dispute(
    '医疗纠纷延长后逾期，视为调解不成',
    register('2023-03-01', { disputeType: 'medical', committee: 'hospital', level: 'professional' }),
    act('2023-03-02', 'goOnMedical', 'clerk', {
      goOnOn: '2023-03-02',
      goOnAgreed: true,
      goOnCommittee: true,
      goOnDays: 10,
    }),
    archive('2023-05-31'),
  ),
  dispute(
    '医疗纠纷，鉴定以后达成协议',
    register('2023-03-01', { disputeType: 'medical', committee: 'hospital', level: 'professional' }),
    consent('2023-03-02'),
    assign('2023-03-02'),
    act('2023-03-03', 'startAppraisal', 'mediator', { appraisalFrom: '2023-03-03', appraisalOf: '医疗损害鉴定' }),
    act('2023-04-28', 'endAppraisal', 'mediator', { appraisalUntil: '2023-04-28' }),
    session('2023-05-08'),
    agree('2023-05-09'),
    takeEffect('2023-05-09'),
  ),
  dispute(
    '劳动争议满十五日可以仲裁，继续调解达成协议，确认被驳回',
    register('2023-03-01', { disputeType: 'labour' }),
    consent('2023-03-02'),
    assign('2023-03-02'),
    session('2023-03-20'),
    agree('2023-03-21'),
    takeEffect('2023-03-21'),
    applyCourt('2023-03-22'),
    accepts('2023-03-24'),
    ruling('2023-04-04', 'dismissed'),
  ),
  dispute('撤回确认申请', ...oralSettled(), applyCourt('2023-03-06'), act('2023-03-07', 'revokeConfirmation', 'clerk')),
  dispute(
    '当事人对确认裁定提出异议',
    ...oralSettled(),
    applyCourt('2023-03-06'),
    accepts('2023-03-07'),
    ruling('2023-03-14', 'confirmed'),
    act('2023-03-20', 'objectRuling', 'clerk', { objectionOn: '2023-03-20' }),
  ),
];

const others: readonly Sample[] = [
  {
    procedure: 'mediation/sweep',
    version: 'pml2010',
    label: '春季排查',
    acts: [
      act('2023-03-01', 'start', 'centre', {
        startedOn: '2023-03-01',
        theme: '春季矛盾纠纷大排查',
        kind: 'regular',
        level: 'county',
        area: '全县',
      }),
      act('2023-03-20', 'finish', 'centre', {
        finishedOn: '2023-03-20',
        found: 3,
        result: '走访入户，发现邻里、劳动纠纷三件。',
      }),
      act('2023-03-21', 'report', 'centre', { reportedTo: '示例县委政法委' }),
    ],
  },
  {
    procedure: 'mediation/sweep',
    version: 'pml2010',
    label: '未开展',
    acts: [
      act('2023-03-01', 'start', 'clerk', {
        startedOn: '2023-03-01',
        theme: '节前排查',
        kind: 'key',
        level: 'village',
        area: '示例村',
      }),
      act('2023-03-02', 'cancel', 'clerk', { cancelReason: '与镇排查合并进行。' }),
    ],
  },
  {
    procedure: 'mediation/committee',
    version: 'pml2010',
    label: '村调委会：推选、调整、任期届满、换届、撤销',
    acts: [
      act('2020-03-02', 'setUp', 'bureau', {
        setUpOn: '2020-03-02',
        name: '示例村人民调解委员会',
        level: 'village',
        founder: '示例村村民委员会',
        place: '示例村委会',
      }),
      act('2020-03-06', 'elect', 'bureau', {
        electedOn: '2020-03-06',
        electedBy: 'villagers',
        memberCount: 5,
        women: 1,
        chair: '示例丁',
      }),
      act('2020-03-09', 'notify', 'bureau', { notifiedOn: '2020-03-09', court: '示例县人民法院' }),
      act('2021-05-10', 'find', 'bureau', { faults: '女委员离任，没有妇女成员。' }),
      act('2021-06-10', 'change', 'bureau', {
        changedOn: '2021-06-10',
        changeNote: '增补女委员一名。',
        memberCount: 5,
        women: 1,
        chair: '示例丁',
      }),
      act('2023-04-03', 'elect', 'bureau', {
        electedOn: '2023-04-03',
        electedBy: 'villagers',
        memberCount: 3,
        women: 1,
        chair: '示例丁',
      }),
      act('2023-12-01', 'dissolve', 'bureau', { dissolveReason: '村撤并。' }),
    ],
  },
  {
    procedure: 'mediation/committee',
    version: 'pml2010',
    label: '医疗纠纷调委会备案',
    acts: [
      act('2023-03-01', 'setUp', 'bureau', {
        setUpOn: '2023-03-01',
        name: '示例县医疗纠纷人民调解委员会',
        level: 'professional',
        field: 'medical',
        founder: '示例县医学会',
        place: '示例路1号',
      }),
      act('2023-03-10', 'fileMedical', 'bureau', { filedOn: '2023-03-10' }),
    ],
  },
  {
    procedure: 'mediation/mediator',
    version: 'pml2010',
    label: '聘任、培训、批评教育、解聘',
    referred,
    acts: [
      act('2023-03-01', 'appoint', 'bureau', {
        appointedOn: '2023-03-01',
        name: '示例戊',
        committee: 'committee',
        basis: 'hired',
        fullTime: true,
        adult: true,
        fit: true,
        appointedBy: '示例村人民调解委员会',
      }),
      act('2023-04-03', 'train', 'bureau', { trainedOn: '2023-04-03', training: '民法典相邻关系', trainingHours: 8 }),
      act('2023-05-08', 'criticise', 'chair', {
        misconduct: 'partial',
        misconductNotes: '调解时只听一方意见。',
        severe: false,
        corrected: true,
      }),
      act('2023-06-01', 'remove', 'chair', {
        removedOn: '2023-06-01',
        misconduct: 'gain',
        misconductNotes: '收受一方烟酒。',
        severe: true,
      }),
    ],
  },
  {
    procedure: 'mediation/mediator',
    version: 'pml2010',
    label: '离任',
    referred,
    acts: [
      act('2023-03-01', 'appoint', 'chair', {
        appointedOn: '2023-03-01',
        name: '示例己',
        committee: 'committee',
        basis: 'member',
        fullTime: false,
        adult: true,
        fit: true,
        appointedBy: '示例村村民会议',
      }),
      act('2023-09-01', 'leave', 'chair', { leftOn: '2023-09-01', leaveReason: '迁居。' }),
    ],
  },
];

/** Settled orally; what a court has sent is first received from it. */
const kinds: readonly Sample[] = everyKind().map(({ label, over }) =>
  dispute(
    label,
    register('2023-03-01', over),
    ...(over.source === 'court'
      ? [act('2023-03-01', 'confirmReceipt', 'clerk', { receivedFromCourtOn: '2023-03-01' })]
      : []),
    consent('2023-03-02'),
    assign('2023-03-02'),
    session('2023-03-03'),
    oral('2023-03-03'),
  ),
);

export const samples: readonly Sample[] = [...disputes, ...kinds, ...others];
