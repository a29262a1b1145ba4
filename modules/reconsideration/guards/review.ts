/** What must hold while a case is examined (审理): procedure, copy, reply, evidence, views, hearing, suspension, extension, incidental review. */
import type { Citation } from '../../../kernel/citation/index.ts';
import { type Claim, claim } from '../../../kernel/procedure/index.ts';
import { A17, A23, R07, R26 } from '../law.ts';
import type { V } from '../matter.ts';
import { sides, sixtyDayGrounds } from '../options.ts';

const yuan3000 = 300_000;

export const procedureChosen = claim<V>(
  '受理后适用普通程序或者简易程序',
  A23.art(36, 1),
  (v) => (v.file.procedureKind ? true : '请先选择适用普通程序还是简易程序'),
  '请办理“确定审理程序”',
);
export const simplifiedFits = claim<V>(
  '符合法定情形或者各方同意的，才可以适用简易程序',
  A23.art(53),
  (v) => {
    const { procedureKind, simplifiedGround, simpleFacts, onSpot, amount, matterType } = v.file;
    if (procedureKind !== 'simplified' || simplifiedGround === undefined) return true;
    if (simplifiedGround === 'allAgree') return true;
    if (simpleFacts !== true) return '事实清楚、权利义务关系明确、争议不大的，才可以适用简易程序';
    if (simplifiedGround === 'onSpot' && onSpot !== true) return '被申请复议的行政行为不是当场作出';
    if (simplifiedGround === 'amount' && (amount === undefined || amount > yuan3000))
      return '案件涉及款额三千元以下（包括三千元）的，才可以以此适用简易程序';
    if (simplifiedGround === 'information' && matterType !== 'information') return '本案不是政府信息公开案件';
    return simplifiedGround === 'warning' && matterType !== 'penalty' ? '警告、通报批评属于行政处罚，请核对案由' : true;
  },
  '不符合的，适用普通程序',
);
export const toOrdinary = claim<V>('简易程序只能转为普通程序', A23.art(55), (v) =>
  v.stated.procedureKind === 'ordinary' ? true : '审理程序请选“普通程序”',
);
export const isSimplified = claim<V>('正在适用简易程序', A23.art(55), (v) =>
  v.matter?.file.procedureKind === 'simplified' ? true : '本案没有适用简易程序',
);

/** 实施条例2026第18条第2款 */
export const respondentSendsStaff = claim<V>('被申请人委托一至二名工作人员，不得仅委托律师', R26.art(18, 2), (v) => {
  const staff = v.stated.staffAgents ?? 0;
  if ((v.stated.lawyerAgents ?? 0) > 0 && staff === 0) return '被申请人不得仅委托律师参加行政复议';
  return staff >= 1 && staff <= 2 ? true : `被申请人应当委托一至二名本机关工作人员，现填${staff}名`;
});
export const copyCameFirst = claim<V>('答复期限自收到副本之日起算', A23.art(48), (v) => {
  const received = v.last('receiveCopy')?.on;
  return !received || v.on >= received ? true : `被申请人${received}才收到副本，答复日期不能早于这一天`;
});
/** A reply posted within its days counts even when 视为没有证据 has been recorded since. */
export const replyInTime = claim<V>(
  '逾期的答复视为没有证据、依据',
  A23.art(70),
  (v) => {
    const due = v.limit('reply')?.due;
    return v.did('deemNoEvidence').length === 0 || (due && v.on <= due)
      ? true
      : `答复期限已于${due ?? ''}届满，依法视为没有证据、依据`;
  },
  '逾期收到的答复请办理“逾期答复附卷”',
);
/** After 视为没有证据、依据 a late reply is filed but proves nothing. */
export const lateReplyNoted = claim<V>('逾期答复不改变视为没有证据、依据的后果', A23.art(70), (v) =>
  v.stated.lateReplyNote ? true : '请写明逾期答复附卷，不作为认定行政行为合法、适当的依据',
);
/** 行政复议法46 */
export const newGroundsRaised = claim<V>(
  '申请人、第三人提出新的理由或者证据的，被申请人才可以补充证据',
  A23.art(46, 2),
  (v) =>
    v.stated.newGrounds === true
      ? true
      : '被申请人在复议期间不得自行收集证据；申请人、第三人没有提出新的理由或者证据的，不能同意补充',
);
export const twoInvestigators = (per: Citation): Claim<V> =>
  claim<V>('调查取证的行政复议人员不得少于两人，并出示证件', per, (v) => {
    const people = v.stated.investigators ?? [];
    if (people.length < 2) return `调查人员不得少于两人，现有${people.length}人`;
    const outside = people.filter((id) => !v.person(id)?.capacities.includes('reconsideration.handler'));
    if (outside.length > 0) return '调查人员应当是行政复议人员';
    return v.stated.cardsShown === true ? true : '调查取证时应当出示行政复议工作证件';
  });
export const accessRefusedOnlyByLaw = claim<V>('除法定情形外，应当同意查阅、复制', A23.art(47), (v) =>
  v.stated.accessRefusal
    ? true
    : '不同意查阅的，应当属于国家秘密、商业秘密、个人隐私或者可能危及国家安全、公共安全、社会稳定',
);
/** 行政复议法2017第23条第2款 knew only applicant and third party, and no 社会稳定. */
export const accessByPartyOld = claim<V>('申请人、第三人可以查阅', A17.art(23, 2), (v) =>
  v.stated.accessRefusal === 'security' ? '旧法只允许以国家秘密、商业秘密、个人隐私为由拒绝查阅' : true,
);
export const endsAfterBegins = (label: string, begins: 'beginInspection' | 'beginAppraisal', per: Citation): Claim<V> =>
  claim<V>(`${label}结束不早于开始`, per, (v) => {
    const begun = v.last(begins)?.on ?? '';
    return v.on >= begun ? true : `${label}结束日期不能早于开始日期${begun}`;
  });

// Hearing (听证)
export const hearingPanel = claim<V>('听证由一名主持人、两名以上听证员和一名记录员组成', A23.art(50, 3), (v) => {
  const hearers = v.stated.hearers ?? [];
  if (hearers.length < 2) return `听证员应当为两名以上，现有${hearers.length}名`;
  const panel = [v.stated.presider, ...hearers, v.stated.recorder];
  if (new Set(panel).size !== panel.length) return '主持人、听证员、记录员不得互相兼任';
  const lay = [v.stated.presider, ...hearers].filter(
    (id) =>
      !v.person(id ?? '')?.capacities.some((c) => c === 'reconsideration.handler' || c === 'reconsideration.bodyHead'),
  );
  return lay.length === 0 ? true : '主持人、听证员应当是行政复议人员';
});
export const heldAsNotified = claim<V>(
  '按照通知的日期举行听证',
  A23.art(51, 1),
  (v) =>
    v.stated.hearingHeldOn === v.file.hearingOn ? true : `已通知的听证日期是${v.file.hearingOn}；改期的应当重新通知`,
  '请重新发出听证通知',
);
export const headAnswered = claim<V>(
  '被申请人的负责人应当参加听证，不能参加的说明理由并委托工作人员',
  A23.art(51, 3),
  (v) =>
    v.stated.headAttended === true || v.stated.headAbsence ? true : '被申请人负责人没有参加的，应当有说明和委托材料',
);
export const oldHearingCases = claim<V>(
  '重大、复杂案件，申请人要求或者复议机构认为必要的，可以听证',
  R07.art(33),
  (v) => (v.file.major === false ? '旧实施条例只对重大、复杂的案件规定听证' : true),
);

// Committee (行政复议委员会)
export const adoptionReasoned = claim<V>('不采纳咨询意见的，应当说明理由', R26.art(52), (v) =>
  v.stated.committeeAdopted !== false || v.stated.committeeReason ? true : '不采纳咨询意见的，请写明理由',
);

// Suspension and termination
export const suspensionExplained = (per: Citation): Claim<V> =>
  claim<V>('中止应当有法定事由', per, (v) =>
    v.stated.suspensionGround && v.stated.suspensionReason ? true : '请选择中止的法定事由并写明情况',
  );
/** Two grounds came with the law of 2023: 调解、和解 and 其他正当理由 beside 不可抗力. */
export const suspensionGroundOld = claim<V>('旧法没有“调解、和解中止”这一事由', R07.art(41), (v) =>
  v.stated.suspensionGround === 'mediationConsent'
    ? '收到申请时的实施条例没有因调解、和解中止的规定，可以选择“需要中止的其他情形”'
    : true,
);
export const partiesAgreedToWait = claim<V>('因调解、和解中止，应当经申请人和被申请人同意', A23.art(39, 1, 6), (v) =>
  v.stated.suspensionGround !== 'mediationConsent' || v.stated.waitAgreed === true
    ? true
    : '申请人、被申请人没有都同意中止，不能因调解、和解中止',
);
export const incidentalSettled = claim<V>('附带审查有处理结果后才恢复审理', A23.art(39, 2), (v) =>
  v.file.suspensionGround !== 'incidentalReview' || v.tracks.incidental === 'settled'
    ? true
    : '规范性文件的审查处理还没有结果',
);
export const everyoneTold = (per: Citation): Claim<V> =>
  claim<V>('应当书面告知全部当事人', per, (v) => {
    const owed = [
      'applicant',
      'respondent',
      ...((v.file.thirdParties?.length ?? 0) > 0 ? ['thirdParty'] : []),
    ] as (keyof typeof sides)[];
    const missing = owed.filter((side) => !v.stated.noticeTo?.includes(side));
    return missing.length === 0 ? true : `还应当告知：${missing.map((side) => sides[side]).join('、')}`;
  });

export const terminationProven = (per: Citation, old: boolean): Claim<V> =>
  claim<V>('终止应当符合法定情形', per, (v) => {
    const ground = v.stated.terminationGround;
    // Under 实施条例2007第42条 a permitted settlement ended the case by itself.
    if (ground === 'settlement' && old) return true;
    if (ground === 'withdrawal' || ground === 'settlement') {
      return v.tracks.withdrawal === 'asked' ? true : '申请人没有提出撤回申请，不能以撤回终止';
    }
    if (ground === 'criminal') {
      return v.file.matterType === 'penalty' || v.file.matterType === 'coercion'
        ? true
        : '只有行政拘留或者限制人身自由的强制措施案件，才可以因采取刑事强制措施终止';
    }
    if (ground !== 'sixtyDays') return true;
    if (!sixtyDayGrounds.includes(v.file.suspensionGround as never))
      return old
        ? '只有第四十一条第一款第（一）（二）（三）项的中止，满六十日才终止'
        : '只有第三十九条第一款第（一）（二）（四）项的中止，满六十日才终止';
    const cap = v.limit('suspensionCap');
    return cap?.strict && v.on > cap.strict ? true : `中止还没有满六十日${cap?.strict ? `（至${cap.strict}）` : ''}`;
  });

/** 行政复议法2017第31条: the extension is told to applicant and respondent. */
export const bothTold = claim<V>('延长应当告知申请人和被申请人', A17.art(31, 1), (v) =>
  v.stated.noticeTo?.includes('applicant') && v.stated.noticeTo.includes('respondent')
    ? true
    : '延长期限应当告知申请人和被申请人',
);

// Extension
export const extensionFits = (per: Citation): Claim<V> =>
  claim<V>('情况复杂的可以延长，最多三十日', per, (v) => {
    const n = v.stated.extensionDays ?? 0;
    if (v.file.complex !== true) return '只有情况复杂、不能在规定期限内作出决定的，才可以延长';
    return n >= 1 && n <= 30 ? true : '延长期限最多不得超过三十日';
  });
export const notSimplified = claim<V>(
  '简易程序不得延长',
  A23.art(62, 2),
  (v) => (v.file.procedureKind === 'simplified' ? '适用简易程序的案件没有延长期限' : true),
  '不宜适用简易程序的，可以转为普通程序',
);

// Incidental review
export const noRules = claim<V>('附带审查的文件不含规章', A23.art(13, 2), (v) =>
  v.stated.documentKind === 'rule' ? '规章不属于附带审查的范围，依照法律、行政法规办理' : true,
);
/** 行政复议法2017第7条 knew no documents of authorised organisations. */
export const documentKindOld = claim<V>('旧法可以附带审查的规定不含规章和授权组织的文件', A17.art(7), (v) =>
  v.stated.documentKind === 'rule' || v.stated.documentKind === 'authorised'
    ? '收到申请时的法律只允许审查国务院部门、县级以上地方政府及其工作部门、乡镇政府的规定，不含规章'
    : true,
);
export const documentSuspended = claim<V>('审查规范性文件期间案件中止', A23.art(39, 1, 9), (v) =>
  v.state === 'suspended' && v.file.suspensionGround === 'incidentalReview' ? true : '应当先因附带审查中止案件',
);
export const documentOurs = claim<V>('本机关有权处理的，通知制定机关并依法处理', A23.art(58, 1), (v) =>
  v.file.incidentalCompetent === true ? true : '本机关无权处理该文件，应当转送有权机关',
);
export const documentTheirs = claim<V>('本机关无权处理的，转送有权机关', A23.art(56), (v) =>
  v.file.incidentalCompetent === false ? true : '本机关有权处理该文件，应当依法处理',
);

// Stay
export const stayReasoned = (per: Citation): Claim<V> =>
  claim<V>('停止执行应当符合法定情形', per, (v) =>
    v.stated.stayGround !== 'requested' || v.tracks.stay === 'requested' ? true : '申请人、第三人没有申请停止执行',
  );
