/** What must hold when an application is accepted, refused or turned elsewhere (受理). */
import type { Citation } from '../../../kernel/citation/index.ts';
import { type Claim, claim } from '../../../kernel/procedure/index.ts';
import { A17, A23, R07, R26 } from '../law.ts';
import type { V } from '../matter.ts';
import { conditions, respondentKinds } from '../options.ts';
import { appliedOn, dutyLastDay, lateness, type Regime } from '../window.ts';

type Kind = keyof typeof respondentKinds;
/** 行政复议法24、27、28; 2017: 12、13、15. */
const ours: readonly Kind[] = ['department', 'township', 'dispatched', 'authorised', 'departmentBranch'];
/** The county government is competent beside another authority, at the applicant's choice. */
const shared: readonly Kind[] = ['cityBranch', 'justiceBureau', 'joint'];
/** Under the law of 2017 the applicant also chose between the government and the superior department (第十二条). */
export const competentFor = (kind: Kind, regime: Regime): boolean =>
  ours.includes(kind) || (regime === 'arl2017-ir2007' ? kind === 'justiceBureau' : shared.includes(kind));

export const sevenConditions = (per: Citation): Claim<V> =>
  claim<V>(
    '七项受理条件都符合的才予以受理',
    per,
    (v) => {
      const missing = Object.entries(conditions).filter(
        ([id]) => !v.file.conditionsMet?.includes(id as keyof typeof conditions),
      );
      return missing.length === 0 ? true : `尚未确认：${missing.map(([, label]) => label).join('；')}`;
    },
    '逐项核对后勾选；确有不符合的，应当在审查期限内决定不予受理',
  );

export const withinJurisdiction = (regime: Regime): Claim<V> =>
  claim<V>(
    '属于本机关的管辖范围',
    regime === 'arl2017-ir2007' ? A17.art(12) : A23.art(24),
    (v) => {
      const kind = v.file.respondentKind;
      if (!kind) return '请选择被申请人类别，以确定管辖';
      return competentFor(kind, regime) ? true : `对${respondentKinds[kind]}的行政行为，县人民政府没有管辖权`;
    },
    '应当不予受理，并告知有管辖权的行政复议机关',
  );

export const inTime = (regime: Regime): Claim<V> =>
  claim<V>(
    '在法定申请期限内提出',
    regime === 'arl2017-ir2007' ? A17.art(9) : A23.art(20),
    (v) => lateness(v, regime) ?? true,
    '核对起算日期；有不可抗力或者其他正当理由的，请记录障碍起止日期',
  );

/** 实施条例2026第24条; 2007第16条: before the agency's time is over nothing has been left undone, unless person or property is in urgent danger. */
export const dutyPeriodOver = (per: Citation): Claim<V> =>
  claim<V>(
    '履行期限届满以后，才可以对不履行法定职责申请复议，紧急情况除外',
    per,
    (v) => {
      const last = v.file.matterType === 'omission' && v.file.urgent !== true ? dutyLastDay(v) : undefined;
      return !last || appliedOn(v) > last ? true : `行政机关履行职责的期限到${last}才届满，申请日为${appliedOn(v)}`;
    },
    '请求保护人身权、财产权的紧急情况，请填写“紧急情况”；行政机关已明确拒绝的，请按被拒绝的事项选择案由',
  );

/** 行政复议法74.2; 实施条例2007第38条第2款 */
export const notAgainAfterWithdrawal = (per: Citation): Claim<V> =>
  claim<V>(
    '准予撤回后不得以同一事实和理由再次申请，违背真实意愿的除外',
    per,
    (v) => {
      const earlier = v.file.earlierCase === undefined ? undefined : v.referred(v.file.earlierCase);
      const ground = earlier?.file.terminationGround;
      if ((ground !== 'withdrawal' && ground !== 'settlement') || v.file.againstWill === true) return true;
      return `${earlier?.number ?? '以前的案件'}已因撤回终止，申请人不得以同一事实和理由再次申请`;
    },
    '申请人能够证明撤回违背其真实意愿的，请在受理时写明',
  );

export const standingMet = claim<V>('村民、业主自行申请的，应当达到法定人数、面积或者户数', R26.art(16), (v) =>
  (v.file.standing !== 'villageMembers' && v.file.standing !== 'owners') || v.file.standingMet === true
    ? true
    : '尚未达到法定人数、面积或者户数，不能以集体、业主的名义申请',
);

/** 实施条例2007第8条: more than five, one to five; 2026第17条: more than ten, two to five. */
export const representativesChosen = (regime: Regime): Claim<V> => {
  const [over, least, per] =
    regime === 'arl2023-ir2026' ? ([10, 2, R26.art(17)] as const) : ([5, 1, R07.art(8)] as const);
  return claim<V>(
    `申请人超过${over}人的，推选${least}至5名代表人`,
    per,
    (v) => {
      const applicants = v.file.applicants?.length ?? 0;
      const chosen = v.file.representatives?.length ?? 0;
      if (applicants <= over) return true;
      return chosen >= least && chosen <= 5
        ? true
        : `申请人${applicants}人，应当推选${least}至5名代表人，现有${chosen}名`;
    },
    '请申请人推选后登记代表人',
  );
};

export const refusalReasoned = (per: Citation): Claim<V> =>
  claim<V>('不予受理应当指明不符合的条件并说明理由', per, (v) =>
    (v.stated.failedConditions?.length ?? 0) > 0 && v.stated.refusalReasons
      ? true
      : '请指明不符合哪一项受理条件，并说明理由',
  );

export const misdirectionAnswered = claim<V>(
  '不属于本机关管辖的，应当告知有管辖权的行政复议机关',
  A23.art(30, 2),
  (v) =>
    !v.stated.failedConditions?.includes('jurisdiction') || v.stated.competentAuthority
      ? true
      : '请写明有管辖权的行政复议机关',
);

export const jurisdictionNotDenied = (regime: Regime): Claim<V> =>
  claim<V>('有管辖权的不得以无管辖权为由不予受理', regime === 'arl2017-ir2007' ? A17.art(12) : A23.art(24), (v) => {
    const kind = v.file.respondentKind;
    if (!v.stated.failedConditions?.includes('jurisdiction')) return true;
    if (!kind) return '请选择被申请人类别，以确定管辖';
    return competentFor(kind, regime) ? `对${respondentKinds[kind]}的行政行为，县人民政府有管辖权` : true;
  });

/** Scope and time are different grounds: an answer in a petition is out of scope however late or early it is asked about. */
export const scopeNamed = claim<V>('以不属于复议范围不予受理的，应当指明属于哪一类事项', A23.art(12), (v) =>
  !v.stated.failedConditions?.includes('scope') || v.stated.excludedSubject ? true : '请选择属于哪一类不能复议的事项',
);
export const subjectNotCalledLate = claim<V>('不属于复议范围的，不得改以超过申请期限为由', A23.art(30, 1, 5), (v) =>
  !v.stated.excludedSubject || v.stated.failedConditions?.includes('scope')
    ? true
    : '已指明属于不能复议的事项，不予受理的理由应当是“不属于行政复议范围”，不是其他条件',
);
export const scopeFits = (regime: Regime): Claim<V> =>
  claim<V>('实施条例2026年修订增列的除外事项只适用于2026年7月1日以后收到的申请', R26.art(36), (v) => {
    const fresh = ['criminalJustice', 'guidance', 'interim', 'supervision'];
    return regime === 'arl2023-ir2026' || !v.stated.excludedSubject || !fresh.includes(v.stated.excludedSubject)
      ? true
      : '收到申请时的实施条例没有把这一类事项列为不予受理的事由，请选择“其他”并说明理由';
  });
export const lateIndeed = (regime: Regime): Claim<V> =>
  claim<V>(
    '以超期为由不予受理的，应当确已超过申请期限',
    regime === 'arl2017-ir2007' ? A17.art(9) : A23.art(20),
    (v) => {
      if (!v.stated.failedConditions?.includes('inTime')) return true;
      if (!v.file.knownOn && !v.file.dutyRequestedOn && !v.file.dutyPeriodEnds)
        return '请先登记申请人知道行政行为的日期，再以超期为由不予受理';
      return lateness(v, regime) ? true : '按登记的日期计算，申请在法定期限内提出，不能以超期为由不予受理';
    },
  );
/** 实施条例2026第29条; 2007第22条: a wrongly named respondent is first to be changed. */
export const respondentChangeOffered = (per: Citation): Claim<V> =>
  claim<V>(
    '错列被申请人的，应当先告知申请人变更',
    per,
    (v) =>
      !v.stated.failedConditions?.includes('parties') ||
      v.did('tellRespondent').length > 0 ||
      v.did('requestSupplement').length > 0
        ? true
        : '应当先告知申请人变更被申请人或者补正，申请人拒绝变更或者变更后仍不符合的，才不予受理',
    '请先办理“告知变更被申请人”',
  );

/** 实施条例2026第30条 narrows 未履行法定职责. */
export const priorGroundNarrow = claim<V>(
  '明确拒绝、明确不予受理、履行不完全的，不属于复议前置',
  R26.art(30),
  (v) =>
    v.file.priorGround === 'failureToPerform' && v.file.explicitRefusal === true
      ? '行政机关已明确拒绝、明确不予受理或者履行不完全的，不属于复议前置，申请人可以直接起诉'
      : true,
  '请把复议前置情形改为“不属于复议前置”',
);
export const priorInformationNarrow = claim<V>(
  '只有依照政府信息公开条例第十四条至第十六条不予公开的，才属于复议前置',
  R26.art(31),
  (v) =>
    v.file.priorGround === 'informationWithheld' &&
    ['absent', 'notOurs', 'notHandled', 'form'].includes(v.file.informationBasis ?? '')
      ? '信息不存在、不属于本机关公开、不予处理和提供形式的争议，不属于复议前置'
      : true,
);
export const priorOtherNamed = claim<V>('其他前置情形应当由法律、行政法规规定', A23.art(23, 1, 5), (v) =>
  v.file.priorGround !== 'otherLaw' || v.file.priorLaw
    ? true
    : '请选择规定复议前置的法律、行政法规；地方性法规不能设定复议前置',
);

// The law of 2017 (旧法)
/** 行政复议法2017第17条第1款: what belongs to another authority is answered, not refused. */
export const misdirectionNotRefusedOld = claim<V>(
  '不属于本机关受理的，告知向有关行政复议机关提出，不作不予受理决定',
  A17.art(17, 1),
  (v) =>
    v.stated.failedConditions?.includes('jurisdiction')
      ? '收到申请时的法律规定，不属于本机关受理的应当告知申请人向有关行政复议机关提出'
      : true,
  '请办理“告知向有权机关申请”',
);
export const redirectedRightlyOld = claim<V>('属于本机关受理的，不得推给其他机关', A17.art(17, 1), (v) => {
  const kind = v.file.respondentKind;
  return kind && competentFor(kind, 'arl2017-ir2007') && kind !== 'justiceBureau'
    ? `对${respondentKinds[kind]}的行政行为，申请人选择向县人民政府申请的，应当受理`
    : true;
});
/** 行政复议法2017第30条; other laws and regulations by 第16条. */
export const priorGroundOld = claim<V>(
  '旧法的复议前置只有侵犯自然资源权利和法律、法规另行规定的情形',
  A17.art(30, 1),
  (v) =>
    ['onSpotPenalty', 'failureToPerform', 'informationWithheld'].includes(v.file.priorGround ?? '')
      ? '收到申请时的法律没有把这种情形列为复议前置'
      : true,
  '请改选“不属于复议前置”',
);
export const agreementOutsideOld = claim<V>(
  '旧法只审查具体行政行为；协议争议只有变更、废止农业承包合同在列',
  A17.art(6, undefined, 6),
  (v) =>
    v.file.matterType === 'agreement'
      ? '收到申请时的法律没有把行政协议争议列入复议范围，请核对是否属于变更或者废止农业承包合同'
      : true,
);

export const handlersEnough = (per: Citation, aloneInSimplified: boolean): Claim<V> =>
  claim<V>(
    aloneInSimplified ? '行政复议人员不少于二人；简易程序可以一人' : '行政复议人员不少于二人',
    per,
    (v) => {
      const n = v.stated.handlers?.length ?? v.matter?.assigned.handler?.length ?? 0;
      const least = aloneInSimplified && v.file.procedureKind === 'simplified' ? 1 : 2;
      return n >= least ? true : `承办本案的行政复议人员不少于${least}人，现有${n}人`;
    },
    '请由复议机构负责人指定承办人',
  );
