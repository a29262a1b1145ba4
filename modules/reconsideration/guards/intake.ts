/** What must hold when an application is taken in (收件) and when supplements are asked for (补正). */
import { dueForward, workingDays } from '../../../kernel/calendar/index.ts';
import { claim } from '../../../kernel/procedure/index.ts';
import { A17, A23, R07, R26 } from '../law.ts';
import type { V } from '../matter.ts';

export const byParty = (v: V): boolean => v.actor.kind === 'party';
/** Filed on the portal: chosen so by the clerk, or made by the applicant's own hand. */
export const onPortal = (v: V): boolean =>
  v.file.channel === 'portal' ||
  (v.last('receive')?.by.startsWith('party') ?? false) ||
  v.did('receive').some((d) => d.capacity === 'reconsideration.applicant');

export const arrivesWhenFiled = claim<V>(
  '网上申请以到达系统之日为收到之日',
  A23.art(22, 2),
  (v) =>
    !byParty(v) || !v.stated.receivedOn || v.stated.receivedOn === v.today
      ? true
      : '网上申请自到达系统的当天为收到申请之日，不能另填日期',
  '请删去收到日期后提交',
);

export const partyFilesOnline = claim<V>('申请人自己提交的，提交方式是网上提交', A23.art(22, 2), (v) =>
  !byParty(v) || v.stated.channel === undefined || v.stated.channel === 'portal'
    ? true
    : '您正在网上提交，提交方式不能选其他',
);

export const channelStated = claim<V>('收件登记应当写明提交方式', A23.art(22), (v) =>
  byParty(v) || v.stated.channel !== undefined
    ? true
    : '请登记申请是当面、邮寄、网上、口头还是经代办点、处罚机关提交的',
);

/** reading: the clock of examination runs from the earlier of receipt at the intake point and at the body; a county may set otherwise. */
export const intakeClock = claim<V>(
  '经代办点提交的，收到申请之日按代办点收件和复议机构收到的先者',
  A23.art(30, 1),
  (v) => {
    if (v.stated.channel !== 'intakePoint') return true;
    const { collectedOn, receivedOn } = v.file;
    if (!collectedOn) return '请填写代办点收件日期';
    const received = receivedOn ?? v.on;
    if (v.setting('intakePointClock') === 'earlier') {
      return received === collectedOn
        ? true
        : `收到申请之日应当是代办点收件之日（${collectedOn}），不能晚于申请人交件的日期`;
    }
    return received >= collectedOn ? true : `收到申请之日（${received}）早于代办点收件之日（${collectedOn}）`;
  },
  '请核对两个日期',
);

/** A person whose only power is that of an intake officer takes in at the intake point and nowhere else. */
export const pointTakesItsOwn = claim<V>('代办点只登记在代办点提交的申请', A23.art(22), (v) =>
  !v.actor.capacities.includes('reconsideration.intakeOfficer') ||
  v.actor.capacities.includes('reconsideration.clerk') ||
  v.stated.channel === 'intakePoint'
    ? true
    : '代办点人员只能登记代办点收到的申请，提交方式请选“行政复议代办点”',
);

export const applicantIdentified = claim<V>(
  '申请书应当载明申请人的身份和送达地址',
  R26.art(27),
  (v) => {
    const missing = (v.file.applicants ?? []).flatMap((p) =>
      p.kind === 'citizen'
        ? p.idNumber
          ? []
          : [`${p.name}的身份证号码`]
        : p.creditCode || p.representative
          ? []
          : [`${p.name}的统一社会信用代码和法定代表人`],
    );
    if (!v.file.serviceAddress) missing.push('送达地址');
    return missing.length === 0 ? true : `申请材料缺少：${missing.join('、')}`;
  },
  '可以通知申请人补正',
);

/** Five working days for the penalty agency to forward (行政复议法32.2). */
export const agencyForwardsInFive = claim<V>(
  '处罚机关应当自收到复议申请之日起五日内转送',
  A23.art(32, 2),
  (v) => {
    const { agencyReceivedOn, agencyForwardedOn } = v.file;
    if (!agencyReceivedOn || !agencyForwardedOn) return true;
    const { due } = dueForward({ from: agencyReceivedOn, allow: workingDays(5) }, v.calendar);
    return due === null || agencyForwardedOn <= due
      ? true
      : `处罚机关应当最迟于${due}转送，实际于${agencyForwardedOn}转送`;
  },
  '可以制发行政复议意见书',
);
export const agencyCorrectsInFive = claim<V>(
  '处罚机关自行改正的，应当自收到复议申请之日起五日内改正并告知双方',
  R26.art(38),
  (v) => {
    const { agencyReceivedOn, agencyCorrectedOn } = v.file;
    if (!agencyReceivedOn || !agencyCorrectedOn) return true;
    const { due } = dueForward({ from: agencyReceivedOn, allow: workingDays(5) }, v.calendar);
    return due === null || agencyCorrectedOn <= due
      ? true
      : `处罚机关应当最迟于${due}改正并告知，实际于${agencyCorrectedOn}告知`;
  },
);
/** Only on-spot penalties and those by electronic monitoring go through the agency. */
export const agencyChannelFits = claim<V>(
  '只有当场处罚和电子技术监控处罚可以通过处罚机关提交申请',
  A23.art(32, 1),
  (v) =>
    v.stated.channel !== 'agency' || v.file.matterType === 'penalty'
      ? true
      : '只有对行政处罚决定不服的，才可以通过作出处罚决定的机关提交',
);

export const oralRecorded = claim<V>('口头申请应当当场记录', A23.art(22, 3), (v) =>
  v.stated.channel !== 'oral' || (v.file.request && v.file.reasons)
    ? true
    : '口头申请应当当场记录复议请求、主要事实和理由',
);

export const agentsComplete = claim<V>(
  '委托代理人的，应当提交授权委托书和身份证明文件，代理人一至二名',
  A23.art(17),
  (v) => {
    const n = v.file.agents?.length ?? 0;
    if (n === 0) return true;
    if (n > 2) return `每名申请人、第三人可以委托一至二名代理人，现有${n}名`;
    return v.file.agentPapers === true ? true : '委托代理人的，应当提交授权委托书和委托人、受委托人的身份证明文件';
  },
  '可以通知申请人补正',
);

/** 实施条例2007第10条 */
export const agentsAtMostTwoOld = claim<V>('申请人、第三人可以委托一至二名代理人', R07.art(10), (v) =>
  (v.file.agents?.length ?? 0) <= 2 ? true : `最多委托二名代理人，现有${v.file.agents?.length}名`,
);

export const supplementOnce = claim<V>(
  '补正通知应当一次性载明需要补正的事项',
  A23.art(31, 1),
  (v) =>
    v.did('requestSupplement').length === 0 || v.stated.supplementArose === true
      ? true
      : '已经发过补正通知；第一次就存在的问题不得再次要求补正',
  '只有因补正材料新出现的问题才可以再次通知',
);
export const noPaperAfterPortal = claim<V>(
  '网上提交的材料符合要求的，不得再要求提供纸质材料',
  R26.art(28),
  (v) =>
    onPortal(v) && v.stated.supplementKinds?.includes('paperCopy')
      ? '申请人已在网上提交，不得再要求提交纸质申请材料'
      : true,
  '请删去“纸质申请材料”',
);
export const supplementNotBeforeNotice = claim<V>('补正期限自收到补正通知之日起算', A23.art(31, 2), (v) => {
  const asked = v.last('requestSupplement');
  return !asked || (v.stated.supplementNoticeOn ?? v.on) >= asked.on
    ? true
    : `补正通知${asked.on}才作出，送达日期不能早于这一天`;
});

/** Under the old law the body itself set the time (实施条例2007第29条). */
export const supplementTimeReasonable = claim<V>('补正通知应当载明合理的补正期限', R07.art(29), (v) =>
  (v.stated.supplementDays ?? 0) >= 1 ? true : '请写明补正期限',
);

export const withdrawalExplained = claim<V>('撤回申请应当出于自愿', A23.art(41, undefined, 1), (v) =>
  v.stated.withdrawalFreely === true ? true : '撤回应当是申请人自愿的；不能动员、要求申请人撤回',
);
export const withdrawalExplainedOld = claim<V>('撤回申请应当说明理由并出于自愿', A17.art(25), (v) =>
  v.stated.withdrawalFreely === true && v.stated.withdrawalReason ? true : '撤回申请应当说明理由，并且出于自愿',
);

/** 民事诉讼法85.4: what was posted before the end is in time even when 视为放弃 has been recorded since. */
export const supplementInTime = claim<V>(
  '已记录视为放弃的，只有在补正期限内提交（交邮）的补正才有效',
  A23.art(31, 2),
  (v) => {
    const due = v.limit('supplement')?.due;
    return v.state !== 'abandoned' || (due && v.on <= due) ? true : `补正期限已于${due ?? ''}届满，申请已视为放弃`;
  },
  '申请人在法定申请期限内的，可以重新申请',
);
