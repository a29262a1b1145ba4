/** What must be true before a committee takes a dispute: scope, committee, parties, the number of whoever sent it, and no second count. */
import { unsure } from '../../../kernel/citation/index.ts';
import type { Party } from '../../../kernel/procedure/index.ts';
import { INVITED, JXMD, PML, PMR } from '../../../law/index.ts';
import { levels, natures, sourceNumbers } from '../options.ts';
import { claim, type Dispute } from './view.ts';

/** Where a dispute that is not civil must go instead. */
const otherRoute: Readonly<Record<string, string>> = {
  agencyAct: '请告知当事人依法申请行政复议或者提起行政诉讼；行政机关只能就民事责任参加调解',
  reserved: '请告知当事人向依法有权处理的专门机关提出',
  forbidden: '请告知当事人通过诉讼等法定途径解决',
  crime: '请立即报告公安机关，不得以调解代替刑事追究',
};

export const civilDispute = claim(
  '属于民间纠纷',
  PML.art(2),
  (v) => {
    const { nature } = v.file;
    if (nature === undefined || nature === 'civil') return true;
    return `“${natures[nature]}”不属于人民调解的范围。${otherRoute[nature]}`;
  },
  '不予受理，并告知当事人应当走的途径',
);

export const agencyOnlyCivil = claim(
  '行政机关只就民事责任参加调解',
  PML.art(2),
  (v) =>
    v.file.agencyParty !== true ||
    v.file.agencyCivilOnly === true ||
    '一方是行政机关，而争议不只是民事责任：行政行为的争议不能通过人民调解解决',
  '请告知当事人申请行政复议或者提起行政诉讼',
);

const sameParty = (a: Party, b: Party): boolean =>
  (a.idNumber !== undefined && a.idNumber === b.idNumber) ||
  (a.creditCode !== undefined && a.creditCode === b.creditCode) ||
  (a.idNumber === undefined && b.idNumber === undefined && a.name === b.name && a.phone === b.phone);

export const twoSides = claim('有两方以上的当事人', PML.art(2), (v) => {
  const both = v.file.applicants?.find((a) => v.file.respondents?.some((r) => sameParty(a, r)));
  return both === undefined || `${both.name}同时是申请人和被申请人，一个人不能同自己发生纠纷`;
});

/** 调委会: in term and lawfully composed, which its own register keeps by its state. */
export const committeeInOffice = claim(
  '由依法设立、任期未满的人民调解委员会受理',
  PML.art(9, 2),
  (v) => {
    if (v.file.committee === undefined) return true;
    const committee = v.referred(v.file.committee);
    if (committee?.procedure !== 'committee') return '名册中没有这个人民调解委员会';
    const name = String(committee.file.name ?? committee.number ?? '该调解委员会');
    if (committee.state === 'expired') return `${name}委员任期已满三年，尚未换届，不能受理新的纠纷`;
    if (committee.state === 'irregular') return `${name}的组成不符合法定要求，补正前不能受理新的纠纷`;
    return committee.state === 'active' || `${name}不在有效名册上，不能受理纠纷`;
  },
  '请先在调解委员会名册中办理换届、补正组成或者登记',
);

export const levelOfCommittee = claim('调解组织类型与名册一致', PML.art(10), (v) => {
  const committee = v.file.committee === undefined ? undefined : v.referred(v.file.committee);
  const level = committee?.file.level;
  if (level === undefined || v.file.level === undefined || level === v.file.level) return true;
  return `名册登记的类型是“${levels[level as keyof typeof levels]}”，本案填写的是“${levels[v.file.level]}”，按名册的类型统计`;
});

export const sourceNumbered = claim('移送来的纠纷写明来源编号', JXMD.art(), (v) => {
  const name = sourceNumbers[v.file.source ?? ''];
  return name === undefined || (v.file.sourceNumber ?? '').trim() !== '' || `请填写${name}，以便向移送单位反馈结果`;
});

export const referralByConsent = claim(
  '警调、访调对接经双方同意',
  PML.art(17),
  (v) =>
    (v.file.source !== 'police' && v.file.source !== 'petition') ||
    v.file.referralAgreed === true ||
    '移送调解应当经双方当事人同意，目前没有双方同意的记录',
  '未经同意的，退回移送单位依法处理',
);

export const courtKindStated = claim('法院移送的写明委派或者委托', INVITED.art(27), (v) => {
  return v.file.source !== 'court' || v.file.courtReferral !== undefined || '请选择委派或者委托类型：调解期限因此不同';
});

export const sweepNamed = claim('排查发现的写明是哪次排查', JXMD.art(), (v) => {
  if (v.file.source !== 'sweep') return true;
  const found = v.file.sweep === undefined ? undefined : v.referred(v.file.sweep);
  return (found?.procedure === 'sweep' && found.module === 'mediation') || '请选择发现本纠纷的排查活动';
});

export const applicationMatchesSource = claim('当事人申请和主动调解不混淆', PML.art(17), (v) => {
  if (v.file.source === 'partyApplied' && v.file.applicationKind === 'initiative')
    return '来源为当事人申请的，申请方式不能是主动调解';
  if (v.file.source === 'selfInitiated' && v.file.applicationKind !== 'initiative')
    return '来源为主动调解的，申请方式应当是主动调解';
  return true;
});

/** Earlier files of the same dispute that allow a new one: ended without an agreement, or with one the court would not confirm. */
export function earlierAllows(v: Dispute): true | string {
  if (v.file.earlier === undefined) return true;
  const earlier = v.referred(v.file.earlier);
  if (earlier?.module !== 'mediation') return '没有找到所填的以前的调解案卷';
  const name = earlier.number ?? '以前的案卷';
  if (earlier.state === 'archived' || earlier.state === 'settled') {
    const settled = earlier.file.effectiveOn !== undefined || earlier.file.oralOn !== undefined;
    if (settled && earlier.file.rulingResult !== 'dismissed')
      return `同一纠纷在${name}已经达成协议，不能重复受理、重复统计`;
    return true;
  }
  if (['failed', 'refused', 'withdrawn', 'declined', 'referredOut', 'referred'].includes(earlier.state)) return true;
  return `同一纠纷正在${name}中调解，由办结的调解组织统计一次，不能在两级同时受理`;
}

export const countedOnce = claim(
  '同一纠纷只由一个调解组织办理和统计',
  PML.art(27),
  earlierAllows,
  '请在原案卷中继续办理，或者由原调解组织先分流移送',
);

export const committeeStillInOffice = claim('办结时调解委员会仍在任期内', PML.art(9, 2), (v) => {
  const committee = v.file.committee === undefined ? undefined : v.referred(v.file.committee);
  return (
    committee === undefined ||
    committee.state === 'active' ||
    '受理本案的调解委员会任期已满或者组成不合法，请督促及时换届'
  );
});

const claimed = (fen: number): string => `${(fen / 100).toLocaleString('en-US')}元`;

/** 万元 entered as 元 or the other way round shows as a factor of ten thousand. */
export const amountPlausible = claim(
  '金额以元填写',
  unsure(PML.art(29, 1, 3), '合理范围为本县设置'),
  (v) => {
    const amount = v.stated.amountAgreed ?? v.stated.amountClaimed;
    if (amount === undefined || amount === 0) return true;
    const [floor, ceiling] = [Number(v.setting('amountFloor')) * 100, Number(v.setting('amountCeiling')) * 100];
    if (amount < floor) return `金额只有${claimed(amount)}，是否把“万元”当作“元”填写？请核对`;
    if (amount > ceiling) return `金额高达${claimed(amount)}，是否多写了万倍？请核对单位是元`;
    const other = v.stated.amountAgreed === undefined ? undefined : v.file.amountClaimed;
    if (!other) return true;
    const ratio = amount / other;
    if (ratio >= 1000) return `协议金额${claimed(amount)}是请求金额${claimed(other)}的一千倍以上，请核对单位`;
    return ratio > 0.001 || `协议金额${claimed(amount)}不到请求金额${claimed(other)}的千分之一，请核对单位`;
  },
  '核对后可继续办理',
);

export const declineReasoned = claim('不予受理说明理由', unsure(PMR.art(), '规章条文待核'), (v) => {
  return (v.file.refusalReason ?? '').trim().length >= 4 || '请写明不予受理的理由';
});
