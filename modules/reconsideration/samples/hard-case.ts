/** Everything that can happen in one hard case (听证、咨询、附带审查、赔偿、履行监督), from the counter to the archive. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import {
  all,
  beginning,
  court,
  did,
  drafting,
  everyone,
  penalty,
  reconsideration,
  replying,
  type Stated,
  served,
  two,
  type Version,
} from './steps.ts';

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

export function hardCase(version: Version): Sample {
  const old = version === 'arl2017-ir2007';
  const newest = version === 'arl2023-ir2026';
  const d = (monthDay: string): string => `${beginning[version].slice(0, 4)}-${monthDay}`;
  return reconsideration(version, '听证、咨询、附带审查后撤销', [
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
    did(d('08-07'), 'reply', 'respondent', replying(version)),
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
    did(d('09-03'), 'draft', 'handler', {
      ...drafting,
      opinion: '被申请人作出处罚前未听取陈述和申辩，违反法定程序，应当撤销。',
    }),
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
    ...(old ? [] : [did(d('09-09'), 'copyToSuperior', 'handler', { copiedTo: '示例市市场监督管理局' })]),
    did(d('09-10'), 'issueSuggestion', 'handler', {
      suggestionTo: '示例县市场监督管理局',
      suggestion: '完善处罚告知文书',
    }),
    did(d('09-11'), 'transferClue', 'handler', { clue: '执法人员涉嫌失职', clueTo: 'supervision' }),
    did(d('09-21'), 'reportCorrection', 'respondent', { correction: '已自查纠正' }),
    did(d('09-21'), 'recordSuggestionReply', 'handler', { suggestionReply: '已采纳' }),
    did(d('11-10'), 'demandPerformance', 'handler', { performanceReason: '逾期未重新作出处理', performanceDays: 15 }),
    ...(old
      ? []
      : [
          did(d('11-11'), 'summonHead', 'bodyHead', { summoned: '局长' }),
          did(d('11-11'), 'criticise', 'handler', { criticism: '在全县范围通报' }),
        ]),
    did(d('11-12'), 'recordPerformance', 'respondent', { performance: '已重新作出处理' }),
    did(d('11-13'), 'archive', 'clerk', { catalogue: files, archiveNumber: '示例-1' }),
  ]);
}
