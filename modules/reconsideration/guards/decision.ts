/** What must hold before a decision, a dismissal or a mediation statement (决定、驳回、调解). */
import type { Citation } from '../../../kernel/citation/index.ts';
import { type Claim, claim } from '../../../kernel/procedure/index.ts';
import type { GroundTable } from '../grounds.ts';
import { A17, A23, R07, R26 } from '../law.ts';
import type { V } from '../matter.ts';
import { grounds, outcomes, sides } from '../options.ts';

/** Nothing came from the respondent in time (行政复议法70). */
const silentRespondent = (v: V): boolean => v.did('deemNoEvidence').length > 0 && v.did('reply').length === 0;
const hasThirdParty = (v: V): boolean => (v.file.thirdParties?.length ?? 0) > 0;

export const reviewed = (per: Citation): Claim<V> =>
  claim<V>(
    '由复议机构审查并提出意见后，才作出决定',
    per,
    (v) => (v.did('draft').length > 0 ? true : '复议机构还没有拟定审理意见'),
    '请先办理“拟定审理意见”',
  );
export const replied = (per: Citation): Claim<V> =>
  claim<V>('被申请人已经答复，或者答复期限已届满', per, (v) =>
    v.did('reply').length > 0 || v.did('deemNoEvidence').length > 0 ? true : '被申请人还没有答复，答复期限也没有届满',
  );

/** 行政复议法49: nobody is decided upon unheard in ordinary procedure. */
export const viewsHeard = claim<V>(
  '适用普通程序应当听取当事人意见并记录在案',
  A23.art(49),
  (v) => {
    if (v.file.procedureKind === 'simplified') return true;
    return v.did('hearViews').length > 0 || v.did('noteViewsImpossible').length > 0 || v.did('holdHearing').length > 0
      ? true
      : '没有听取意见的记录，也没有因当事人原因不能听取的说明，不得作出决定';
  },
  '请先办理“听取意见”；因当事人原因不能听取的，办理“记录不能听取意见”',
);
export const hearingHeld = claim<V>(
  '重大、疑难、复杂的案件应当组织听证',
  A23.art(50, 1),
  (v) =>
    v.file.major !== true || v.tracks.hearing === 'held' || v.tracks.hearing === 'waived'
      ? true
      : '本案重大、疑难、复杂，还没有组织听证',
  '请先通知并举行听证',
);
export const hearingClosed = claim<V>('已通知的听证应当举行', A23.art(61, 2), (v) =>
  v.tracks.hearing === 'notified' ? '已通知听证，还没有举行' : true,
);
export const committeeConsulted = claim<V>(
  '重大疑难复杂或者专业性、技术性较强的，应当提请复议委员会咨询',
  A23.art(52, 2),
  (v) => {
    if (v.tracks.committee === 'asked') return '已提请复议委员会咨询，还没有记录咨询意见';
    const owed = v.file.major === true || v.file.technical === true;
    return !owed || v.tracks.committee === 'advised' ? true : '本案应当提请行政复议委员会提出咨询意见';
  },
  '请先办理“提请复议委员会咨询”',
);
/** 实施条例2026第52条 */
export const adoptionStated = claim<V>('审批材料应当附咨询意见并说明采纳情况', R26.art(52), (v) => {
  if (v.tracks.committee !== 'advised') return true;
  if (v.file.committeeAdopted === undefined) return '请说明是否采纳复议委员会的咨询意见';
  return v.file.committeeAdopted || v.file.committeeReason ? true : '不采纳咨询意见的，请写明理由';
});
export const incidentalOver = claim<V>('附带审查应当有处理结果', A23.art(59), (v) =>
  v.tracks.incidental === 'settled' || (v.tracks.incidental === 'none' && !v.file.reviewOfDocument)
    ? true
    : '一并提出的规范性文件审查还没有处理结果',
);

export const groundCarriesOutcome = (table: GroundTable, per: Citation): Claim<V> =>
  claim<V>('决定的理由应当是法律为这种决定规定的理由', per, (v) => {
    const { outcome, ground } = v.file;
    if (!outcome || !ground) return true;
    const allowed = table[outcome];
    if (!allowed) return `收到申请时的法律没有“${outcomes[outcome]}”这种决定`;
    return allowed[ground]
      ? true
      : `“${grounds[ground]}”不是“${outcomes[outcome]}”的法定理由；可以是：${Object.keys(allowed)
          .map((g) => grounds[g as keyof typeof grounds])
          .join('；')}`;
  });
export const notWorse = claim<V>(
  '不得作出对申请人更为不利的变更决定，第三人提出相反请求的除外',
  A23.art(63, 2),
  (v) => {
    if (v.stated.outcome !== 'modify') return true;
    if (v.stated.worse === undefined) return '请说明变更对申请人是否更为不利';
    if (!v.stated.modifiedContent) return '请写明变更后的内容';
    return !v.stated.worse || (v.stated.thirdPartyAsked === true && hasThirdParty(v))
      ? true
      : '第三人没有提出相反请求，不得作出对申请人更为不利的变更决定';
  },
);
/** 实施条例2007第51条 had no exception for a third party. */
export const notWorseOld = claim<V>('在复议请求范围内不得作出对申请人更为不利的决定', R07.art(51), (v) =>
  v.stated.outcome === 'modify' && v.stated.worse === true
    ? '不得作出对申请人更为不利的复议决定'
    : v.stated.outcome === 'modify' && !v.stated.modifiedContent
      ? '请写明变更后的内容'
      : true,
);
export const invalidityAsked = claim<V>('申请人申请确认无效的，才确认无效', A23.art(67), (v) =>
  v.stated.outcome !== 'declareInvalid' || v.file.requests?.includes('declareInvalid')
    ? true
    : '申请人没有请求确认行政行为无效',
);
export const remakeDated = (per: Citation): Claim<V> =>
  claim<V>('责令重新作出或者履行的，应当确定期限', per, (v) => {
    const dated = v.stated.remakeDays !== undefined;
    if (v.stated.outcome === 'orderPerformance' && !dated) return '责令履行职责的，应当写明履行期限';
    if (v.stated.remakeOrdered !== true) return true;
    return dated ? true : '责令重新作出行政行为的，应当写明期限（法律、法规、规章没有规定的为六十日）';
  });
export const remakeFollowsReversal = (allowed: readonly string[], per: Citation): Claim<V> =>
  claim<V>('撤销、部分撤销的，才可以责令重新作出', per, (v) =>
    v.stated.remakeOrdered !== true || allowed.includes(v.stated.outcome ?? '')
      ? true
      : '这种决定不能责令被申请人重新作出行政行为',
  );
/** 行政复议法69: only against a claim of inaction. */
export const inactionClaimed = claim<V>('没有职责或者已经履行的，驳回对不履行职责的请求', A23.art(69), (v) =>
  v.stated.outcome !== 'dismissClaim' || v.file.matterType === 'omission' || v.file.requests?.includes('perform')
    ? true
    : '驳回复议请求只适用于认为被申请人不履行法定职责的申请',
);
export const agreementOnly = claim<V>('行政协议案件才适用行政协议的处理决定', A23.art(71), (v) =>
  v.stated.outcome !== 'agreementRemedy' || v.file.matterType === 'agreement' ? true : '本案不是行政协议案件',
);

/** 行政复议法70 */
const silentOutcomes = ['revoke', 'revokeInPart', 'declareIllegal', 'declareInvalid', 'orderPerformance'];
export const silenceDecides = claim<V>(
  '被申请人不答复、不举证的，视为没有证据、依据，第三人提供证据的除外',
  A23.art(70),
  (v) => {
    const silent = silentRespondent(v);
    if (v.stated.ground === 'noReply' && !silent) return '被申请人已按期答复，不能以未答复为由';
    if (!silent || v.file.thirdPartyEvidence) return true;
    if (!silentOutcomes.includes(v.stated.outcome ?? ''))
      return '被申请人没有按期答复和举证，应当撤销、部分撤销、确认违法、确认无效或者决定履行；第三人提供了证据的，请先记录';
    return v.stated.ground === 'noReply' ? true : '决定的理由应当是“未按照规定答复和举证，视为没有证据、依据”';
  },
);
export const silenceDecidesOld = claim<V>(
  '被申请人不答复、不举证的，视为没有证据、依据，决定撤销',
  A17.art(28, 1, 4),
  (v) => {
    const silent = silentRespondent(v);
    if (v.stated.ground === 'noReply' && !silent) return '被申请人已按期答复，不能以未答复为由';
    if (!silent) return true;
    return (v.stated.outcome === 'revoke' || v.stated.outcome === 'revokeInPart') && v.stated.ground === 'noReply'
      ? true
      : '被申请人没有按期答复和举证，应当以此为由决定撤销';
  },
);
/** 行政复议法72.1 */
export const compensationAnswered = claim<V>('一并提出行政赔偿请求的，应当同时决定', A23.art(72, 1), (v) => {
  const asked = v.file.requests?.includes('compensation') || (v.file.compensationClaimed ?? 0) > 0;
  const { outcome, compensation } = v.stated;
  if (!asked)
    return compensation && compensation !== 'none'
      ? '申请人没有提出行政赔偿请求，不能作出赔偿决定；依法应当返还财产的，请填写返还财产一栏'
      : true;
  if (outcome === 'compensation' || outcome === 'dismissCompensation') return true;
  return compensation && compensation !== 'none'
    ? true
    : '申请人一并提出了行政赔偿请求，应当同时决定赔偿或者驳回赔偿请求';
});
/** 行政复议法72.1; 2017: 29.1. */
export const compensationFollowsReversal = (allowed: readonly string[], per: Citation): Claim<V> =>
  claim<V>('撤销、变更、确认违法或者无效的，才同时决定赔偿', per, (v) =>
    v.stated.compensation !== 'ordered' || allowed.includes(v.stated.outcome ?? '')
      ? true
      : '这种决定不能同时决定被申请人赔偿；应当不予赔偿的，请选择驳回赔偿请求',
  );
export const collectiveRecorded = (per: Citation): Claim<V> =>
  claim<V>('集体讨论的应当有讨论记录', per, (v) =>
    v.stated.deliberation !== 'collective' || v.stated.minutes ? true : '请附集体讨论记录',
  );
/** The decision tells how to go to court; without it the time to sue runs for up to a year. */
export const suitNoticeGiven = claim<V>('决定书应当告知起诉期限和有管辖权的人民法院', A23.art(10), (v) => {
  if (!v.stated.court) return '请写明有管辖权的人民法院';
  return (v.stated.suitDays ?? 15) >= 1 ? true : '请写明起诉期限';
});

export const dismissalReasoned = (per: Citation): Claim<V> =>
  claim<V>('驳回申请应当说明理由', per, (v) =>
    v.stated.dismissalGround && v.stated.dismissalReason ? true : '请选择驳回的情形并说明理由',
  );
export const dismissalGroundIn = (allowed: readonly string[], per: Citation): Claim<V> =>
  claim<V>('驳回申请应当有法定情形', per, (v) =>
    !v.stated.dismissalGround || allowed.includes(v.stated.dismissalGround)
      ? true
      : '收到申请时的法律没有这种驳回申请的情形',
  );

// Mediation (调解)
export const mediationVoluntary = (per: Citation): Claim<V> =>
  claim<V>('调解应当自愿、合法，不损害国家利益、社会公共利益和他人合法权益', per, (v) =>
    v.stated.mediationLawful === true ? true : '调解协议的合法性没有审查通过，不能制作调解书',
  );
export const everyoneSigned = (per: Citation): Claim<V> =>
  claim<V>('调解书经各方当事人签字或者签章，并加盖复议机关印章后生效', per, (v) => {
    const owed = ['applicant', 'respondent', ...(hasThirdParty(v) ? ['thirdParty'] : [])] as (keyof typeof sides)[];
    const missing = owed.filter((side) => !v.stated.mediationSigned?.includes(side));
    return missing.length === 0 ? true : `调解书还缺少签字：${missing.map((side) => sides[side]).join('、')}`;
  });
export const mediable = claim<V>('旧法只对自由裁量行为和赔偿、补偿纠纷调解', R07.art(50, 1), (v) =>
  v.stated.mediationScope === 'any' ? '收到申请时的实施条例只允许调解自由裁量行为和行政赔偿、行政补偿纠纷' : true,
);
