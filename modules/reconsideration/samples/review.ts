/** What can happen while a case is examined (审理): interruptions, appraisal, silence of the respondent, a waived hearing, a stay, failed mediation. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import {
  accepted,
  assigned,
  beginning,
  both,
  copied,
  court,
  daysFrom,
  did,
  drafting,
  heard,
  opened,
  plain,
  received,
  reconsideration,
  replying,
  served,
  type Version,
} from './steps.ts';

const suspending = (suspensionGround: string) => ({
  suspensionGround,
  suspensionReason: '需要等待',
  noticeTo: both,
});
const resuming = { resumptionReason: '中止的原因消除', noticeTo: both };

export const reviewSamples = (version: Version): Sample[] => [
  interrupted(version),
  silent(version),
  disputed(version),
  pending(version),
];

/** Suspended before the copy went out and again before the reply came; inspected, appraised, a handler recused; upheld and enforced. */
function interrupted(version: Version): Sample {
  const d = daysFrom(beginning[version]);
  return reconsideration(version, '两次中止，勘验、鉴定，回避，维持后强制执行', [
    received(d(0)),
    accepted(version, d(0)),
    assigned(d(0)),
    did(d(1), 'suspend', 'handler', suspending('dependsOnOtherCase')),
    did(d(8), 'resume', 'handler', resuming),
    ...copied(d(8)),
    did(d(9), 'suspend', 'handler', suspending('applicantDeceased')),
    did(d(20), 'resume', 'handler', resuming),
    did(d(20), 'recuse', 'bodyHead', { recused: ['handler2'], recusalReason: '与第三人有近亲属关系' }),
    did(d(20), 'assign', 'bodyHead', { handlers: ['handler', 'handler3'] }),
    did(d(20), 'chooseDelegates', 'applicant', {
      agents: [{ kind: 'citizen', name: '孙律师' }],
      agentPapers: true,
    }),
    did(d(21), 'reply', 'respondent', replying(version)),
    did(d(21), 'grantAccess', 'handler', { accessBy: 'applicant' }),
    did(d(21), 'refuseAccess', 'handler', { accessBy: 'applicant', accessRefusal: 'privacy' }),
    did(d(21), 'beginInspection', 'handler', { appraisalMatter: '经营场所现场' }),
    did(d(23), 'endInspection', 'handler'),
    did(d(23), 'beginAppraisal', 'handler', { appraisalMatter: '商品质量' }),
    did(d(38), 'endAppraisal', 'handler'),
    did(d(38), 'hearViews', 'handler', heard),
    did(d(39), 'draft', 'handler', drafting),
    did(d(40), 'decide', 'handler', { outcome: 'uphold', ground: 'allRight', deliberation: 'head', ...court }),
    did(d(41), 'serve', 'handler', { servedOn: d(41), ...served }),
    did(d(71), 'referEnforcement', 'handler', { enforcer: 'court' }),
    ...(version === 'arl2023-ir2026'
      ? [did(d(80), 'recordRepeat', 'handler', { repeatOn: d(80), repeatReason: '没有新的事实和理由，已告知' })]
      : []),
  ]);
}

/** The respondent keeps silent and the authority is late; then the citizen sues. */
function silent(version: Version): Sample {
  const old = version === 'arl2017-ir2007';
  const d = daysFrom(beginning[version]);
  return reconsideration(version, '被申请人逾期不答复，复议逾期，复议后起诉', [
    ...opened(version, d(0)),
    did(d(20), 'deemNoEvidence', 'law'),
    did(d(20), 'fileLateReply', 'clerk', { lateReplyNote: '逾期提交，附卷，不作为依据', reply: '处罚事实清楚' }),
    did(d(62), 'periodLapsed', 'law'),
    ...(old
      ? [did(d(63), 'hearViews', 'handler', heard)]
      : [did(d(63), 'noteViewsImpossible', 'handler', { viewsImpossible: '多次通知，联系不上申请人' })]),
    did(d(63), 'draft', 'handler', drafting),
    did(d(64), 'decide', 'handler', { outcome: 'revoke', ground: 'noReply', deliberation: 'head', ...court }),
    did(d(65), 'serve', 'handler', { servedOn: d(65), ...served }),
    did(d(70), 'recordSuit', 'clerk', { suedOn: d(70) }),
    did(d(100), 'recordSuitResult', 'clerk', { courtResult: 'upheld' }),
  ]);
}

/** A stay refused, granted and lifted; mediation that fails; a withdrawal not permitted; since 2024 a waived hearing and evidence added. */
function disputed(version: Version): Sample {
  const old = version === 'arl2017-ir2007';
  const d = daysFrom(beginning[version]);
  const stayReason = '执行将造成难以弥补的损失';
  return reconsideration(version, '停止执行和恢复，调解不成，不准撤回，放弃听证', [
    ...opened(version, d(0), { ...plain, thirdParties: [{ kind: 'citizen', name: '钱二' }] }),
    did(d(1), 'requestStay', 'applicant', { stayReason }),
    did(d(2), 'refuseStay', 'handler', { stayReason: '不停止执行不会造成难以弥补的损失' }),
    did(d(3), 'requestStay', 'applicant', { stayReason }),
    did(d(4), 'stay', 'handler', { stayGround: 'requested' }),
    did(d(5), 'liftStay', 'handler', { stayReason: '申请人的损失已经避免' }),
    did(d(5), 'reply', 'respondent', replying(version)),
    did(d(5), 'startMediation', 'handler', old ? { mediationScope: 'discretion' } : {}),
    did(d(6), 'failMediation', 'handler', { mediationFailure: '双方分歧较大' }),
    did(d(6), 'withdraw', 'applicant', { withdrawalReason: '被申请人劝说', withdrawalFreely: true }),
    did(d(7), 'refuseWithdrawal', 'handler', { terminationReason: '撤回将损害第三人合法权益' }),
    ...(old
      ? []
      : [
          did(d(7), 'recordThirdPartyEvidence', 'thirdParty', { thirdPartyEvidence: '进货凭证' }),
          did(d(7), 'allowEvidence', 'handler', { newGrounds: true, addedEvidence: '询问笔录' }),
          did(d(7), 'notifyHearing', 'handler', {
            hearingOn: d(21),
            hearingTime: '上午9时',
            hearingPlace: '行政复议听证室',
            hearingMatters: '处罚程序是否合法',
            noticeTo: ['applicant', 'respondent', 'thirdParty'],
          }),
          did(d(21), 'waiveHearing', 'handler', { hearingAbsence: '申请人无正当理由没有到场' }),
        ]),
  ]);
}

/** A case still open when the next text took effect (行政复议法90; 实施条例2026第77条); and, since 2024, a refused assembly. */
function pending(version: Version): Sample {
  const changes: Readonly<Record<Version, [begun: string, chosen: string] | undefined>> = {
    'arl2017-ir2007': ['2023-12-20', '2024-01-02'],
    'arl2023-ir2007': ['2026-06-22', '2026-07-02'],
    'arl2023-ir2026': undefined,
  };
  const change = changes[version];
  if (!change)
    return reconsideration(version, '集会游行示威许可', [
      received(beginning[version], { ...plain, matterType: 'assembly', actName: '不许可决定书' }),
    ]);
  const [begun, chosen] = change;
  return reconsideration(version, '跨新旧文本的案件', [
    received(begun, { ...plain, matterType: 'assembly', actName: '不许可决定书' }),
    accepted(version, begun),
    assigned(begun),
    did(chosen, 'fixTransition', 'bodyHead', { transitionReading: 'newText', transitionReason: '省司法厅答复' }),
  ]);
}
