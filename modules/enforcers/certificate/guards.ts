/** Who may hold a certificate, what must be learned and passed before, for how long it lasts, and that nobody loses it unheard. */
import { addDays, addYears } from '../../../kernel/calendar/index.ts';
import { local, unsure } from '../../../kernel/citation/index.ts';
import { claim as kernelClaim } from '../../../kernel/procedure/index.ts';
import { APL, DOC118, JX_CERTIFICATES, JX_SUPERVISION_MEASURES } from '../../../law/index.ts';
import { established, staffings } from '../options.ts';
import type { CertificateView } from './matter.ts';

type V = CertificateView;
const claim = kernelClaim<V>;

/** 江西省行政执法证件管理办法: article numbers are not confirmed. */
export const cardRule = unsure(JX_CERTIFICATES.art(), '条文序号待核');
export const supervisionRule = unsure(JX_SUPERVISION_MEASURES.art(), '第二十六条，条文待核');
export const trainingRule = local('国办发〔2023〕27号和省行政执法人员培训制度');

const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;

// 申领
export const onEstablishment = claim(
  '在编',
  cardRule,
  (v) => {
    const { staffing } = v.file;
    return (
      staffing === undefined ||
      established.includes(staffing) ||
      `${staffings[staffing]}人员不得申领行政执法证，也不计入两名执法人员`
    );
  },
  '合同制、临时、工勤人员只能从事辅助工作',
);
export const inPost = claim('在岗', cardRule, (v) => v.file.enforcementPost === true || '不在执法岗位工作，不能申领');

export const worksThere = claim('申领人在所在单位任职', cardRule, (v) => {
  const holder = v.file.holder === undefined ? undefined : v.person(v.file.holder);
  return holder === undefined || holder.office === v.file.unit || `${holder.name}不在所填的单位任职`;
});

export const bodyConfirmed = claim(
  '所在单位以确认的执法主体的名义执法',
  APL.art(17),
  (v) => {
    const record = v.file.bodyRecord === undefined ? undefined : v.referred(v.file.bodyRecord);
    if (record?.state !== 'inForce') return '所在单位的执法主体（队伍）登记尚未确认，或者已经撤销';
    if (record.file.unit !== v.file.unit) return '所选的登记不是所在单位的';
    return record.file.actingAuthority === v.file.body || '证件上的执法主体应当是该单位以其名义执法的机关';
  },
  '请先办理执法主体登记',
);

export const areasInside = claim(
  '执法区域不超出执法主体的区域',
  APL.art(22),
  (v) => {
    const record = v.file.bodyRecord === undefined ? undefined : v.referred(v.file.bodyRecord);
    const outer = (record?.file.areas as readonly string[] | undefined) ?? [];
    const own = v.file.areas ?? [];
    if (outer.length > 0 && own.length === 0) return '执法主体的区域有限，请填写证件的执法区域';
    const beyond = outer.length > 0 ? own.find((a) => !outer.includes(a)) : undefined;
    return beyond === undefined || `${v.officeName(beyond)}不在执法主体的区域内`;
  },
  '乡镇（街道）的证件只用于本乡镇（街道）',
);

export const domainsNamed = claim(
  '写明执法领域',
  cardRule,
  (v) => (v.file.domains ?? []).length > 0 || '请选择执法领域',
);

export const oneCertificate = claim(
  '一人一证',
  cardRule,
  (v) =>
    // What a ministry issued is only recorded here and stands beside the county's own.
    v.found('own').every((m) => m.file.issuer !== undefined) ||
    '此人已有办理中或者有效的行政执法证；调动的，先注销原证',
);

export const qualificationGiven = claim('填写法律职业资格证书号', DOC118.art(23), (v) => {
  return v.file.legalQualified !== true || written(v.file.qualificationNumber) || '请填写法律职业资格证书号';
});

export const refusedReasoned = claim(
  '不予核发的说明理由',
  cardRule,
  (v) => written(v.file.refuseReason) || '请写明不予核发的理由',
);

// 培训、考试
export const hoursMet = claim('岗前培训学时', trainingRule, (v) => {
  const need = Number(v.setting('preExamHours'));
  const had = (v.file.publicHours ?? 0) + (v.file.sectorHours ?? 0);
  return had >= need || `岗前培训应当不少于${need}学时，现为${had}学时`;
});

const mark = (v: V): number => Number(v.setting('passMark'));
const bothPassed = (v: V): boolean => (v.file.publicScore ?? 0) >= mark(v) && (v.file.sectorScore ?? 0) >= mark(v);

export const passed = claim(
  '两科都合格',
  cardRule,
  (v) => bothPassed(v) || `两科成绩都应当不低于${mark(v)}分`,
  '不合格的，请登记“考试不合格”',
);
export const notPassed = claim('有一科不合格', cardRule, (v) => !bothPassed(v) || '两科都合格的，请登记“考试合格”');
export const triesLeft = claim(
  '考试次数',
  local('省统一考试的组织规定'),
  (v) => {
    const most = Number(v.setting('examTimes'));
    const sat = v.did('failExam').length;
    return sat < most || `已经参加${sat}次考试，本次申领不能再考`;
  },
  '请不予核发，重新培训后再申领',
);
export const mayBeExempt = claim('取得法律职业资格的可以免试公共法律知识', DOC118.art(23), (v) => {
  if (v.file.legalQualified !== true || !written(v.file.qualificationNumber))
    return '没有法律职业资格，应当参加全省统一考试';
  return (
    v.setting('exemptSector') === true ||
    (v.file.sectorScore ?? 0) >= mark(v) ||
    `免试只限于公共法律知识，专业法律知识成绩应当不低于${mark(v)}分`
  );
});

// 证件
export const numberFree = claim(
  '证件编号不重复',
  cardRule,
  (v) => v.found('sameNumber').length === 0 || `编号${v.file.number ?? ''}已经用于另一证件`,
);
export const termFits = claim('有效期不超过规定的年数', cardRule, (v) => {
  const { validFrom, validUntil } = v.file;
  if (validFrom === undefined || validUntil === undefined) return true;
  if (validUntil < validFrom) return '有效期的末日早于首日';
  const n = Number(v.setting('validityYears'));
  const last = addDays(addYears(validFrom, n), -1);
  return validUntil <= last || `有效期不超过${n}年，最迟到${last}`;
});
export const afterConfirmation = claim('核发在资格确认以后', APL.art(42), (v) => {
  const confirmed = v.last('confirm')?.on;
  return confirmed === undefined || (v.file.validFrom ?? '') >= confirmed || '有效期不得早于资格确认之日';
});
export const deliveredInTerm = claim('有效期内领取', cardRule, (v) => {
  const { deliveredOn, validUntil } = v.file;
  const issued = v.last('issue')?.on ?? '';
  if ((deliveredOn ?? '') < issued) return '领取日期早于核发日期';
  return (deliveredOn ?? '') <= (validUntil ?? '9999') || '证件已经过期';
});
export const issuerNamed = claim(
  '部门制发的证件登记发证机关',
  DOC118.art(23),
  (v) => written(v.file.issuer) || '请填写发证机关；只登记，不另行发证',
);

export const noGap = claim(
  '届满以前换证',
  cardRule,
  (v) => {
    const before = v.matter?.file.validUntil;
    const next = v.stated.validFrom;
    if (typeof before !== 'string' || next === undefined) return true;
    if (v.on > before) return '证件已经过期，应当重新申领';
    return next <= addDays(before, 1) || `新有效期从${next}起，${before}以后有空档，期间不得执法`;
  },
  '有效期应当首尾相接',
);
export const reviewedWell = claim(
  '最近一次年度审验合格',
  cardRule,
  (v) => v.file.reviewResult !== 'fail' || '最近一次年度审验不合格，不能换证',
  '请先整改、补训并重新审验',
);
export const hoursEnough = claim(
  '全年培训不少于规定学时',
  trainingRule,
  (v) => {
    const need = Number(v.setting('yearlyHours'));
    return (v.file.reviewHours ?? 0) >= need || `全年培训${v.file.reviewHours ?? 0}学时，不足${need}学时`;
  },
  '请安排补训',
);
export const failedReasoned = claim(
  '审验不合格的说明理由',
  cardRule,
  (v) => v.file.reviewResult !== 'fail' || written(v.file.reviewNote) || '请写明不合格的理由',
);
export const wasLost = claim(
  '遗失的先报告',
  cardRule,
  (v) => (v.state === 'lost') === (v.stated.replaceGround === 'lost') || '遗失的，应当先报告遗失并声明作废，再补发',
);
export const newNumber = claim(
  '补发、换发的证件使用新编号',
  cardRule,
  (v) => v.stated.number !== v.matter?.file.number || '旧编号已经作废，请使用新编号',
);

// 暂扣、吊销
export const suspendedReasoned = claim(
  '暂扣写明事实、依据和期限',
  supervisionRule,
  (v) => {
    if (!written(v.file.suspendReason, 8)) return '请写明暂扣的事实和依据';
    return (v.file.suspendedUntil ?? '') > v.on || '暂扣的末日应当晚于今天';
  },
  '暂扣期间不得从事执法活动，在办案件由单位另行指派',
);
export const corrected = claim(
  '整改以后发还',
  supervisionRule,
  (v) => written(v.file.reinstateNote) || '请写明整改、补训的情况',
);
export const revokedReasoned = claim(
  '吊销写明事实和依据',
  supervisionRule,
  (v) => written(v.file.revokeReason, 8) || '请写明拟吊销的事实和依据',
);
export const noticed = claim(
  '吊销以前告知并听取陈述、申辩',
  supervisionRule,
  (v) => v.tracks.revocation === 'noticed' || v.tracks.revocation === 'heard' || '还没有告知持证人',
  '请先“告知拟吊销”',
);
export const defenceGiven = claim(
  '记录陈述、申辩',
  supervisionRule,
  (v) => written(v.file.defence) || '请写明陈述、申辩的内容；放弃的写“放弃”及其表示方式',
);
export const requestReasoned = claim(
  '申请复核说明理由',
  supervisionRule,
  (v) => written(v.file.reviewRequest) || '请写明申请复核的理由',
);
export const decisionReasoned = claim(
  '复核决定说明理由',
  supervisionRule,
  (v) => written(v.file.reviewDecision) || '请写明复核的理由',
);
export const stillInTerm = claim(
  '证件仍在有效期内',
  cardRule,
  (v) => (v.file.validUntil ?? '') >= v.on || '证件已经过期，撤销吊销以后应当重新申领',
);
export const cardCollected = claim(
  '证件已经收缴',
  cardRule,
  (v) => v.file.collected === true || written(v.file.cancelNote) || '证件没有收缴，应当写明原因并公告作废',
  '调离、退休的，证件由单位收回后交发证机关',
);
