/** Dated stories in data that reach every paper of every version; `by` names the actor, with a 2 behind it for a second person of the same kind. */
import type { Sample, SampleAct } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';

type Stated = Readonly<Record<string, Json>>;
const did = (on: string, act: string, by: string, stated: Stated = {}): SampleAct => ({ act, on, by, stated });

const all: Json = ['parties', 'interest', 'request', 'inTime', 'scope', 'jurisdiction', 'notBefore'];
const both: Json = ['applicant', 'respondent'];
const everyone: Json = ['applicant', 'respondent', 'thirdParty'];
const two: Json = ['handler', 'handler2'];
const applicants: Json = [
  { kind: 'citizen', name: '赵一平', sex: 'male', phone: '13800000001', address: '南昌县莲塘镇示例路1号' },
];
const court = { court: '南昌铁路运输法院' };

const penalty: Stated = {
  applicants,
  applicantKind: 'citizen',
  respondentName: '示例县市场监督管理局',
  matterType: 'penalty',
  actName: '行政处罚决定书',
  actNumber: '示市监罚〔示例〕1号',
  requests: ['revoke', 'compensation'],
  request: '撤销行政处罚决定并赔偿损失',
  reasons: '认定事实不清，程序违法',
  serviceAddress: '南昌县莲塘镇示例路1号',
  compensationClaimed: 500_000,
};
const plain: Stated = { ...penalty, requests: ['revoke'], request: '撤销行政处罚决定', compensationClaimed: 0 };
const handed = { channel: 'hand' };
const served: Stated = { serviceMethod: 'direct', recipient: '赵一平', recipientRelation: 'self' };
const drafting: Stated = {
  reviewReport: '经合议，建议撤销',
  facts: '被申请人于示例日期作出处罚决定，未听取申请人陈述申辩。',
  opinion: '被申请人作出处罚前未听取陈述和申辩，违反法定程序。',
};
const deciding: Stated = {
  outcome: 'revoke',
  ground: 'procedureBroken',
  remakeOrdered: true,
  remakeDays: 60,
  deliberation: 'collective',
  minutes: '会议讨论通过',
  ...court,
};
const files: Json = [
  'application',
  'identity',
  'acceptance',
  'reply',
  'views',
  'hearing',
  'committee',
  'report',
  'approval',
  'decision',
  'service',
  'superior',
];

/** Everything that can happen in one hard case, from the counter to the archive. */
function hardCase(year: string, version: string): Sample {
  const old = version === 'arl2017-ir2007';
  const newest = version === 'arl2023-ir2026';
  const d = (monthDay: string): string => `${year}-${monthDay}`;
  return {
    procedure: 'reconsideration',
    version,
    label: '听证、咨询、附带审查后撤销',
    acts: [
      did(d('08-03'), 'receive', 'clerk', { ...penalty, channel: 'oral', oralReason: '书写有困难' }),
      did(d('08-03'), 'makeOralRecord', 'clerk'),
      did(d('08-03'), 'tellRespondent', 'handler'),
      did(d('08-03'), 'changeRespondent', 'applicant', {
        respondentChanged: true,
        respondentName: '示例县市场监督管理局',
      }),
      did(d('08-04'), 'requestSupplement', 'handler', {
        supplementItems: '身份证复印件\n行政处罚决定书',
        supplementKinds: ['identity', 'act'],
        ...(old ? { supplementDays: 10 } : {}),
      }),
      did(d('08-04'), 'serveSupplement', 'clerk', { supplementNoticeOn: d('08-04') }),
      did(d('08-05'), 'supplement', 'applicant', { supplementText: '补交身份证复印件' }),
      did(d('08-06'), 'accept', 'handler', {
        conditionsMet: all,
        respondentKind: 'department',
        ...(old ? {} : { procedureKind: 'ordinary' }),
      }),
      did(d('08-06'), 'assign', 'bodyHead', { handlers: two }),
      did(d('08-06'), 'joinThirdParty', 'handler', { thirdParties: [{ kind: 'citizen', name: '钱二' }] }),
      did(d('08-06'), 'forwardCopy', 'handler', { respondent: 'bureau' }),
      did(d('08-06'), 'receiveCopy', 'respondent'),
      did(d('08-06'), 'requestStay', 'applicant', { stayReason: '执行将造成难以弥补的损失' }),
      did(d('08-06'), 'stay', 'handler', { stayGround: 'requested' }),
      did(d('08-07'), 'reply', 'respondent', { reply: '处罚事实清楚', ...(newest ? { staffAgents: 1 } : {}) }),
      did(d('08-07'), 'hearViews', 'handler', {
        viewsOf: ['applicant'],
        viewsMethod: 'inPerson',
        viewsRecord: '申请人陈述未被告知陈述申辩权利',
      }),
      did(d('08-07'), 'investigate', 'handler', {
        investigators: two,
        cardsShown: true,
        investigation: '询问执法人员',
      }),
      did(d('08-07'), 'classify', 'handler', { major: true, technical: true }),
      did(d('08-07'), 'requestReview', 'applicant', {
        reviewOfDocument: '示例县市场管理办法',
        documentKind: 'government',
        documentClause: '第五条',
      }),
      did(d('08-10'), 'suspend', 'handler', {
        suspensionGround: 'incidentalReview',
        suspensionReason: '审查处罚所依据的文件',
        incidentalCompetent: true,
        noticeTo: everyone,
      }),
      ...(old
        ? []
        : [
            did(d('08-10'), 'notifyIssuer', 'handler', {
              issuer: '示例县人民政府办公室',
              reviewOfDocument: '示例县市场管理办法',
              documentClause: '第五条',
            }),
            did(d('08-12'), 'issuerReplied', 'clerk', { issuerReply: '该条与上位法一致' }),
          ]),
      did(d('08-13'), 'settleDocument', 'handler', {
        documentResult: 'lawful',
        documentClause: '第五条',
        issuer: '示例县人民政府办公室',
      }),
      did(d('08-14'), 'resume', 'handler', { resumptionReason: '审查处理完毕', noticeTo: everyone }),
      did(d('08-14'), 'askCommittee', 'handler', { committeeQuestion: '程序违法的后果' }),
      did(d('08-17'), 'recordCommittee', 'handler', {
        committeeOpinion: '应当撤销',
        ...(old ? {} : { committeeAdopted: true }),
      }),
      did(d('08-17'), 'notifyHearing', 'handler', {
        hearingOn: d('09-01'),
        hearingTime: '上午9时',
        hearingPlace: '行政复议听证室',
        hearingMatters: '处罚程序是否合法',
        ...(old ? {} : { noticeTo: everyone }),
      }),
      did(d('09-01'), 'holdHearing', 'handler', {
        hearingHeldOn: d('09-01'),
        presider: 'handler',
        hearers: ['handler2', 'bodyHead'],
        recorder: 'clerk',
        hearingRecord: '各方发表意见',
        ...(old ? {} : { headAttended: true }),
      }),
      did(d('09-02'), 'extend', 'handler', {
        complex: true,
        extensionDays: 15,
        extensionReason: '涉及程序认定',
        noticeTo: everyone,
      }),
      did(d('09-03'), 'draft', 'handler', drafting),
      did(d('09-04'), 'decide', 'handler', { ...deciding, compensation: 'ordered', compensationAmount: 500_000 }),
      did(d('09-07'), 'serve', 'handler', { servedOn: d('09-07'), ...served }),
      did(d('09-07'), 'serveOthers', 'handler', {
        servedOn: d('09-07'),
        ...served,
        servedTo: ['respondent', 'thirdParty'],
      }),
      ...(old ? [] : [did(d('09-07'), 'copyToSuperior', 'handler', { copiedTo: '示例市市场监督管理局' })]),
      ...(newest ? [] : [did(d('09-07'), 'fileUpward', 'handler', { copiedTo: '示例市司法局' })]),
      did(d('09-08'), 'issueOpinion', 'handler', {
        opinionFound: '多起案件未告知陈述申辩权利',
        opinionDemand: '全面自查纠正',
      }),
      did(d('09-09'), 'serveOpinion', 'handler', { opinionReceivedOn: d('09-09') }),
      did(d('09-10'), 'issueSuggestion', 'handler', {
        suggestionTo: '示例县市场监督管理局',
        suggestion: '完善处罚告知文书',
      }),
      did(d('09-11'), 'transferClue', 'handler', { clue: '执法人员涉嫌失职', clueTo: 'supervision' }),
      did(d('09-21'), 'reportCorrection', 'respondent', { correction: '已自查纠正' }),
      did(d('09-21'), 'recordSuggestionReply', 'handler', { suggestionReply: '已采纳' }),
      did(d('11-10'), 'demandPerformance', 'handler', { performanceReason: '逾期未重新作出处理', performanceDays: 15 }),
      did(d('11-12'), 'recordPerformance', 'respondent', { performance: '已重新作出处理' }),
      did(d('11-13'), 'archive', 'clerk', { catalogue: files, archiveNumber: '示例-1' }),
    ],
  };
}

/** A short case to the point where something other than a decision ends it. */
function shortCase(
  version: string,
  label: string,
  day: string,
  ending: readonly SampleAct[],
  file: Stated = plain,
): Sample {
  const old = version === 'arl2017-ir2007';
  const accept = { conditionsMet: all, respondentKind: 'township', ...(old ? {} : { procedureKind: 'ordinary' }) };
  return {
    procedure: 'reconsideration',
    version,
    label,
    acts: [
      did(day, 'receive', 'clerk', { ...file, ...handed }),
      did(day, 'accept', 'handler', accept),
      did(day, 'assign', 'bodyHead', { handlers: two }),
      did(day, 'forwardCopy', 'handler', { respondent: 'bureau' }),
      did(day, 'receiveCopy', 'respondent'),
      ...ending,
    ],
  };
}

const endings = (version: string, day: string): Sample[] => {
  const old = version === 'arl2017-ir2007';
  return [
    shortCase(version, '调解书结案', day, [
      did(day, 'startMediation', 'handler', old ? { mediationScope: 'discretion' } : {}),
      did(day, 'concludeMediation', 'handler', {
        ...(old ? { mediationScope: 'discretion' } : {}),
        mediationTerms: '罚款减为五百元',
        mediationLawful: true,
        mediationSigned: both,
      }),
      did(day, 'serve', 'handler', { servedOn: day, ...served }),
    ]),
    shortCase(version, '撤回终止', day, [
      did(day, 'withdraw', 'applicant', { withdrawalReason: '问题已经解决', withdrawalFreely: true }),
      did(day, 'terminate', 'handler', { terminationGround: 'withdrawal', terminationReason: '申请人自愿撤回' }),
      did(day, 'serve', 'handler', { servedOn: day, ...served }),
    ]),
    shortCase(version, '驳回申请', day, [
      did(day, 'dismiss', 'handler', {
        dismissalGround: 'conditions',
        dismissalReason: '申请人与该行为没有利害关系',
        ...court,
      }),
      did(day, 'serve', 'handler', { servedOn: day, ...served }),
    ]),
    shortCase(version, '转送审查文件', day, [
      did(day, 'suspend', 'handler', {
        suspensionGround: 'incidentalReview',
        suspensionReason: '本机关无权处理',
        incidentalCompetent: false,
        noticeTo: both,
      }),
      did(day, 'forwardDocument', 'handler', { forwardedTo: '示例省人民政府', reviewOfDocument: '示例办法' }),
    ]),
    {
      procedure: 'reconsideration',
      version,
      label: '不予受理',
      acts: [
        did(day, 'receive', 'clerk', { ...plain, ...handed }),
        did(day, 'refuse', 'handler', {
          failedConditions: ['scope'],
          refusalReasons: '所请求的是信访事项的答复',
          excludedSubject: 'petition',
          ...court,
        }),
        did(day, 'serve', 'clerk', { servedOn: day, ...served }),
      ],
    },
  ];
};

const simplified: Sample = {
  procedure: 'reconsideration',
  version: 'arl2023-ir2026',
  label: '视为受理，简易程序转普通程序，提级',
  acts: [
    did('2026-08-03', 'receive', 'applicant', plain),
    did('2026-08-11', 'deemAccept', 'law'),
    did('2026-08-11', 'chooseProcedure', 'handler', {
      procedureKind: 'simplified',
      simplifiedGround: 'amount',
      simpleFacts: true,
      amount: 200_000,
    }),
    did('2026-08-12', 'convertToOrdinary', 'handler', { procedureKind: 'ordinary', conversionReason: '案情复杂' }),
    did('2026-08-13', 'reportElevation', 'handler', { elevationReason: '重大影响', superior: '示例市人民政府' }),
    did('2026-08-17', 'elevationOrdered', 'clerk', { superior: '示例市人民政府' }),
    did('2026-08-18', 'handOver', 'clerk'),
  ],
};

const redirected: Sample = {
  procedure: 'reconsideration',
  version: 'arl2017-ir2007',
  label: '告知向有权机关申请',
  acts: [
    did('2023-08-03', 'receive', 'clerk', { ...plain, ...handed }),
    did('2023-08-04', 'redirect', 'handler', { competentAuthority: '示例市市场监督管理局' }),
  ],
};

const point: Sample = {
  procedure: 'reconsideration/intake-point',
  version: '2020',
  label: '设立和撤销代办点',
  acts: [
    did('2024-03-01', 'establish', 'clerk', {
      name: '示例司法所行政复议代办点',
      unit: 'judicial-office',
      township: '示例镇',
      place: '示例镇政府一楼',
      phone: '0791-80000000',
    }),
    did('2024-05-06', 'amend', 'clerk', { hours: '工作日9时至17时' }),
    did('2025-05-06', 'close', 'bodyHead', { reason: '乡镇合并' }),
  ],
};

export const samples: readonly Sample[] = [
  hardCase('2023', 'arl2017-ir2007'),
  ...endings('arl2017-ir2007', '2023-08-03'),
  redirected,
  hardCase('2025', 'arl2023-ir2007'),
  ...endings('arl2023-ir2007', '2025-08-04'),
  hardCase('2026', 'arl2023-ir2026'),
  ...endings('arl2023-ir2026', '2026-08-03'),
  simplified,
  point,
];
