/** What must be true when a request comes in: its elements, the day on which it counts as received, and what may be asked of the applicant. */
import { claim as kernelClaim } from '../../../../kernel/procedure/index.ts';
import { OGI } from '../../../../law/index.ts';
import type { V } from '../matter.ts';

const claim = kernelClaim<V>;
export const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;

const reachable = (v: V): boolean =>
  written(v.file.email) || written(v.file.postAddress) || (v.file.applicants ?? []).some((p) => written(p.phone));

/** 姓名或者名称、身份证明、联系方式；名称、文号或者特征；形式要求. */
export const elements = [
  claim(
    '申请人有身份证明',
    OGI.art(29, 2, 1),
    (v) =>
      (v.file.applicants ?? []).every((p) => (p.kind === 'citizen' ? written(p.idNumber) : written(p.creditCode))) ||
      v.file.identityShown === true ||
      '请写明申请人的身份证号码或者统一社会信用代码，或者附身份证明',
    '没有写明的，告知申请人补正',
  ),
  claim(
    '申请人留有联系方式',
    OGI.art(29, 2, 1),
    (v) => reachable(v) || '请至少留下电话、邮箱、通信地址中的一项',
    '没有写明的，告知申请人补正',
  ),
  claim(
    '写明信息的名称、文号或者特征',
    OGI.art(29, 2, 2),
    (v) => written(v.file.wanted) || written(v.file.wantedNumber) || '请写明要申请什么信息，便于查找',
    '给予指导和释明，告知申请人补正',
  ),
  claim(
    '写明形式要求',
    OGI.art(29, 2, 3),
    (v) => (v.file.form !== undefined && v.file.way !== undefined) || '请选择信息的形式和获取的途径',
    '没有写明的，告知申请人补正',
  ),
];

/** 当面提交之日；签收之日；其余以确认之日 (OGI 31). */
export const receiptDay = claim('收到申请之日按提交方式确定', OGI.art(31), (v) => {
  const { channel, arrivedOn, confirmedOn, receivedOn } = v.file;
  if (channel === 'online') return '网上提交的，由申请人在门户网站提交后“确认收到”';
  if (channel === 'ordinaryMail' || channel === 'fax') {
    if (confirmedOn === undefined) return '平常信函、传真提交的，以与申请人确认之日为收到之日，请填写确认之日';
    return receivedOn === confirmedOn || `收到申请之日应当是与申请人确认之日（${confirmedOn}）`;
  }
  return receivedOn === arrivedOn || `收到申请之日应当是提交、签收之日（${arrivedOn ?? ''}），不是登记之日`;
});

export const sameDayConfirmed = claim('平常信函收到当日确认', OGI.art(31, 1, 2), (v) => {
  const { channel, arrivedOn, confirmedOn } = v.file;
  return (
    channel !== 'ordinaryMail' || arrivedOn === confirmedOn || '信件到达之日没有与申请人确认，不得以此推迟收到之日'
  );
});

export const confirmedBothWays = claim('网上提交的以双方确认之日为收到之日', OGI.art(31, 1, 3), (v) => {
  const { submittedOn = '', receivedOn = '' } = v.file;
  if (receivedOn < submittedOn) return '收到之日早于提交之日';
  return (
    v.setting('receiptConfirms') !== true ||
    receivedOn === submittedOn ||
    `公开指南写明提交回执即为确认，收到之日应当是${submittedOn}`
  );
});

export const elementsComplete = claim(
  '申请的要件齐全',
  OGI.art(29, 2),
  (v) => {
    const missing = elements.flatMap((one) => {
      const verdict = typeof one.holds === 'function' ? one.holds(v) : true;
      return verdict === true ? [] : [one.claim];
    });
    return missing.length === 0 || `要件不齐：没有做到“${missing.join('”“')}”`;
  },
  '请一次性告知补正',
);

/** 用途、关联性 have not been asked for since 2019. */
const purpose = /用途|使用目的|申请目的|特殊需要|关联性|利害关系证明/;
export const noPurpose = claim(
  '不得要求说明用途、关联',
  OGI.art(29, 2),
  (v) =>
    !purpose.test(`${v.file.correctionItems ?? ''}${v.file.guidance ?? ''}`) ||
    '条例没有要求说明申请的用途或者与自身的关联，不得据此要求补正',
  '请删去这一项',
);

export const reasonablePeriod = claim('补正期限合理', OGI.art(30), (v) => {
  const least = v.calendar.addWorkingDays(v.on, Number(v.setting('correctionLeast')));
  return (v.file.correctionBy ?? '') >= least || `补正期限过短，至少到${least}`;
});

export const correctedInTime = claim(
  '收到补正之日在告知以后',
  OGI.art(30),
  (v) => (v.file.correctedOn ?? '') >= (v.last('requestCorrection')?.on ?? '') || '补正早于补正告知',
);

export const laterThanBefore = claim(
  '推迟的补正期限晚于原期限',
  OGI.art(30),
  (v) => (v.stated.correctionBy ?? '') > String(v.matter?.file.correctionBy ?? '') || '新的补正期限应当晚于原期限',
);

export const delayGoodCause = claim(
  '有正当理由',
  OGI.art(30),
  (v) => written(v.file.delayCause) || '请写明不能按期补正的正当理由',
);

// 频次 (OGI 35)
export const clearlyBeyond = claim(
  '数量、频次明显超过合理范围',
  OGI.art(35),
  (v) => {
    const count = Math.max(v.file.sameCount ?? 0, v.found('sameApplicant').length + 1);
    const most = Number(v.setting('frequentCount'));
    return count > most || `本月收到同一申请人的申请${count}件，没有超过${most}件，不能要求说明理由、收费`;
  },
  '请按一般申请办理',
);

export const reasonsAhead = claim(
  '说明理由的期限在以后',
  OGI.art(35),
  (v) => (v.file.reasonsBy ?? '') > v.on || '说明理由的期限应当晚于今天',
);

export const reasonsTimeOver = claim('说明理由的期限已过', OGI.art(35), (v) => {
  const by = v.file.reasonsBy ?? '';
  return v.on > by || `期限到${by}，届满以前应当等待申请人说明`;
});

export const reasonsHeard = claim(
  '申请人已经说明理由',
  OGI.art(35),
  (v) => v.did('giveReasons').length > 0 || '申请人没有说明理由，不能以理由合理而延迟答复',
);

export const delayBeyondLimit = claim('延迟答复的日期晚于法定期限', OGI.art(35), (v) => {
  const due = v.limit('reply')?.due;
  return due === null || due === undefined || (v.file.delayedUntil ?? '') > due || `法定期限到${due}，请直接按期答复`;
});

// 合并 (同一申请人、相同内容、尚未答复)
export const mergesSame = claim(
  '并入同一申请人尚未答复的申请',
  OGI.art(36, 1, 6),
  (v) => {
    const into = v.file.mergedInto === undefined ? undefined : v.referred(v.file.mergedInto);
    if (into?.procedure !== 'request') return '请选择并入的申请';
    if (['replied', 'served', 'archived'].includes(into.state)) return '该申请已经答复，请以“重复申请”答复';
    const names = (file: Readonly<Record<string, unknown>>): string =>
      ((file.applicants as readonly { name: string }[] | undefined) ?? []).map((p) => p.name).join('、');
    return names(into.file) === names(v.file as Record<string, unknown>) || '不是同一申请人的申请，不能合并';
  },
  '不同申请人申请相同信息的，分别答复，可以纳入主动公开（条例第四十四条）',
);

// 当场答复 (OGI 33(1))
export const sameDay = claim(
  '当场答复在收到当日',
  OGI.art(33, 1),
  (v) => v.on === v.file.receivedOn || '已不是收到申请的当日，请按一般程序答复',
);
export const simpleAnswer = claim(
  '当场答复的是可以直接提供或者已经公开的信息',
  OGI.art(33, 1),
  (v) =>
    v.file.outcome === 'granted' ||
    v.file.outcome === 'alreadyPublic' ||
    v.file.outcome === 'publication' ||
    '不予公开、无法提供、不予处理的，应当检索、审查后书面答复',
);
