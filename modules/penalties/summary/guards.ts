/** What must hold before a penalty is imposed on the spot, and before its money moves. */
import { addYears, type LegalDate } from '../../../kernel/calendar/index.ts';
import { moneyText } from '../../../kernel/indicator/index.ts';
import { claim } from '../../../kernel/procedure/index.ts';
import { APL } from '../../../law/index.ts';
import {
  type CauseFile,
  type PenaltyKind,
  rangeOf,
  rangeText,
  tierOf,
  whyNoRange,
  whyNotUnderPower,
  whyNotUsable,
} from '../cause/index.ts';
import { ceilingOf } from './ceiling.ts';
import { extraFine } from './extra-fine.ts';
import type { SummaryView } from './matter.ts';
import { whyNoPower } from './power.ts';

type V = SummaryView;
const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;
const toOrdinary = '请办理“转普通程序”，立案调查后再作决定';

const partyOf = (v: V) => v.file.parties?.[0];
const causeOf = (v: V) => (v.file.cause === undefined ? undefined : v.referred(v.file.cause));

// 发现、告知
export const powerCovers = claim<V>(
  '有权处罚',
  APL.art(17),
  (v) =>
    whyNoPower(v.file.power === undefined ? undefined : v.referred(v.file.power), {
      authority: v.matter?.authority,
      territory: v.file.territory,
      on: v.file.decidedOn ?? v.file.foundOn ?? v.on,
      act: 'penalty',
    }) ?? true,
  '请核对执法主体、区域和职权的期限；没有职权的移送有权机关',
);

export const causeUnderPower = claim<V>(
  '案由属于所选的执法职权',
  APL.art(17),
  (v) =>
    whyNotUnderPower(
      v.file.power === undefined ? undefined : v.referred(v.file.power),
      causeOf(v)?.file as CauseFile | undefined,
    ) ?? true,
  '请选择包括这一案由的权力事项；没有职权的移送有权机关',
);

export const causeInForce = claim<V>('案由已公布施行', APL.art(5, 3), (v) => whyNotUsable(causeOf(v), v.on) ?? true);

export const identityShown = claim<V>(
  '出示执法证件',
  APL.art(52, 1),
  (v) => v.file.identityShown === true || '当场处罚应当先向当事人出示执法证件',
);

export const rightsTold = claim<V>(
  '当场告知',
  APL.art(44),
  (v) => v.file.rightsTold === true || '应当先当场告知拟作出的行政处罚内容及事实、理由、依据，并告知陈述、申辩等权利',
);

export const twoOfficers = claim<V>(
  '执法人员不少于两人',
  APL.art(42, 1),
  (v) => (v.file.officers?.length ?? 0) >= 2 || '执法人员不得少于两人；法律没有允许一人当场处罚的，一人处罚违法',
);

export const recordedByOneOfThem = claim<V>(
  '由在场的执法人员登记',
  APL.art(42, 1),
  (v) => (v.file.officers ?? []).includes(v.actor.id) || '当场处罚由在场的执法人员登记，您不在执法人员之列',
);

export const oldEnough = claim<V>(
  '不满十四周岁的不予处罚',
  APL.art(30),
  (v) => v.file.age !== 'child' || '不满十四周岁的未成年人有违法行为的，不予行政处罚，责令监护人加以管教',
);

export const inOrder = claim<V>('发现不早于违法行为', APL.art(36), (v) => {
  const { actOn, foundOn } = v.file;
  return actOn === undefined || foundOn === undefined || actOn <= foundOn || '发现日期早于违法行为发生日期';
});

/** 二年 counted from the act; the five years of 第36条 are for harm that no on-the-spot penalty answers. */
export const withinLimitation = claim<V>('没有超过追责时效', APL.art(36), (v) => {
  const { actOn, foundOn } = v.file;
  if (actOn === undefined || foundOn === undefined) return true;
  const last: LegalDate = addYears(actOn, 2);
  return foundOn <= last || `违法行为在二年内未被发现的，不再给予行政处罚（时效至${last}）`;
});

export const evident = claim<V>(
  '违法事实确凿',
  APL.art(51),
  (v) =>
    (written(v.file.facts, 10) && written(v.file.evidence)) ||
    '当场处罚须违法事实确凿：请写明事实（不少于十字），并列出证据',
  toOrdinary,
);

/** 一事不二罚 across the authorities of the county. */
export const notFinedBefore = claim<V>(
  '同一违法行为不得两次罚款',
  APL.art(29),
  (v) => {
    if (v.file.kind === 'warning') return true;
    const on = v.file.actOn ?? v.on;
    const spot = v.found('finedOnTheSpot').find((m) => m.file.actOn === on && m.file.kind !== 'warning');
    const ordinary = v.found('finedOrdinarily').find((m) => {
      const from = typeof m.file.actFrom === 'string' ? m.file.actFrom : on;
      const to = typeof m.file.actTo === 'string' ? m.file.actTo : from;
      return typeof m.file.fine === 'number' && m.file.fine > 0 && from <= on && on <= to;
    });
    const before = spot ?? ordinary;
    return (
      before === undefined ||
      `该当事人${on}的同一违法行为已由${before.number ?? '另一处罚决定'}罚款，不得给予两次以上罚款的行政处罚`
    );
  },
  '请核对是否为另一行为；确系同一行为的，只能给予罚款以外的处罚或者终结',
);

// 处罚的种类和数额
const amountOf = (v: V): { kind: string | undefined; fine: number | undefined } =>
  v.file.kind === undefined
    ? { kind: v.file.proposedKind, fine: v.file.proposedFine }
    : { kind: v.file.kind, fine: v.file.kind === 'warning' ? undefined : v.file.fine };

export const belowCeiling = claim<V>(
  '不超过当场处罚的数额',
  APL.art(51),
  (v) => {
    const party = partyOf(v);
    const { kind, fine } = amountOf(v);
    if (party === undefined || kind === 'warning' || fine === undefined) return true;
    const ceiling = ceilingOf(v, party.kind);
    return (
      fine <= ceiling ||
      `对${party.kind === 'citizen' ? '公民' : party.kind === 'individualBusiness' ? '个体工商户' : '法人、其他组织'}当场罚款最高${moneyText(ceiling)}，现为${moneyText(fine)}`
    );
  },
  toOrdinary,
);

export const withinRange = claim<V>(
  '在案由的法定幅度之内',
  APL.art(34),
  (v) => {
    const party = partyOf(v);
    const cause = causeOf(v)?.file as CauseFile | undefined;
    const { kind, fine } = amountOf(v);
    if (party === undefined || cause === undefined) return true;
    const kinds: PenaltyKind[] = kind === 'both' ? ['warning', 'fine'] : kind === 'fine' ? ['fine'] : ['warning'];
    const strange = kinds.find((k) => !(cause.kinds ?? []).includes(k));
    if (strange) return `案由“${cause.name ?? ''}”没有规定${strange === 'fine' ? '罚款' : '警告'}`;
    if (fine === undefined || kind === 'warning') return true;
    const range = rangeOf(cause, party.kind, v.file.baseValue);
    if (!range) return whyNoRange(cause, v.file.baseValue) ?? '案由没有规定罚款的幅度';
    const tier = tierOf(cause, party.kind, fine, v.file.baseValue);
    const how = `（${rangeText(cause, party.kind, v.file.baseValue) ?? ''}）`;
    if (tier === 'above') return `罚款${moneyText(fine)}超过法定上限${moneyText(range.max)}${how}`;
    if (tier === 'below')
      return `罚款${moneyText(fine)}低于法定下限${moneyText(range.min)}${how}，属于减轻处罚，不适用当场处罚`;
    return v.file.age === 'minor' && tier !== 'lighter'
      ? '已满十四周岁不满十八周岁的，应当从轻或者减轻处罚，请在从轻阶次内确定（行政处罚法第三十条）'
      : true;
  },
  toOrdinary,
);

// 陈述、申辩
export const statementAnswered = claim<V>(
  '听取并复核陈述、申辩',
  APL.art(45, 1),
  (v) =>
    v.file.statement !== 'made' ||
    (written(v.file.statementNotes) && written(v.file.adoptionReason)) ||
    '当事人作出陈述、申辩的，应当记录内容，并写明复核结论和理由',
);

const weight: Readonly<Record<string, number>> = { warning: 0, fine: 1, both: 2 };
export const notHeavier = claim<V>('不得因陈述、申辩而加重', APL.art(45, 2), (v) => {
  const { kind, fine, proposedKind, proposedFine } = v.file;
  if ((weight[kind ?? ''] ?? 0) > (weight[proposedKind ?? ''] ?? 0))
    return '决定的处罚种类重于当场告知的，应当重新告知';
  return (
    kind === 'warning' ||
    (fine ?? 0) <= (proposedFine ?? 0) ||
    `罚款${moneyText(fine ?? 0)}高于当场告知的${moneyText(proposedFine ?? 0)}；不得因当事人陈述、申辩而给予更重的处罚`
  );
});

// 决定、送达
export const sameDay = claim<V>(
  '当场作出、当场交付',
  APL.art(52, 1),
  (v) =>
    v.file.decidedOn === v.file.foundOn ||
    `当场处罚应当在发现当日（${v.file.foundOn}）作出并交付，${v.file.decidedOn}已不是当场`,
  toOrdinary,
);

export const servedOrNoted = claim<V>(
  '当事人签收，拒绝签收的注明',
  APL.art(52, 1),
  (v) =>
    (v.file.receipt === 'signed' && (v.file.signature?.length ?? 0) > 0) ||
    (v.file.receipt === 'refused' && written(v.file.refusalNote)) ||
    '决定书应当当场交付当事人签收；拒绝签收的，应当在决定书上注明情况',
);

export const officersSigned = claim<V>(
  '执法人员签名或者盖章',
  APL.art(52, 2),
  (v) => v.file.officersSigned === true || '当场处罚决定书应当由两名执法人员签名或者盖章',
);

export const correctionOrdered = claim<V>(
  '责令改正',
  APL.art(28, 1),
  (v) => written(v.file.correction, 2) || '实施行政处罚时，应当责令当事人改正或者限期改正违法行为',
);

// 缴款
export const isFine = claim<V>('有罚款', APL.art(67), (v) => (v.file.fine ?? 0) > 0 || '本件没有罚款');

export const mayCollect = claim<V>(
  '符合当场收缴的情形',
  APL.art(68),
  (v) => {
    const { collectGround, fine = 0 } = v.file;
    if (collectGround === 'small')
      return fine <= 100_00 || `罚款${moneyText(fine)}超过一百元，不属于一百元以下可以当场收缴的情形`;
    if (!written(v.file.collectReason)) return '请写明事后难以执行（缴款确有困难）的具体情况';
    return (
      collectGround !== 'remote' ||
      v.file.askedByParty === true ||
      '边远、水上、交通不便地区的当场收缴，须由当事人提出（行政处罚法第六十九条）'
    );
  },
  '不符合的，请当事人自行到银行或者通过电子支付系统缴纳',
);

export const ticketGiven = claim<V>(
  '出具财政专用票据',
  APL.art(70),
  (v) => written(v.file.ticket) || '当场收缴罚款必须出具财政部门统一制发的专用票据，否则当事人有权拒绝缴纳',
);

export const collectedOnTheSpot = claim<V>(
  '当场收缴',
  APL.art(68),
  (v) =>
    v.file.collectedOn === v.file.decidedOn ||
    '执法人员只能在作出决定的当场收缴；其后由当事人到银行或者通过电子支付系统缴纳',
);

export const afterCollection = claim<V>('抵岸、交款不早于收缴', APL.art(71), (v) => {
  const { collectedOn = '', landedOn, handedInOn, bankedOn } = v.file;
  const dates = [collectedOn, landedOn, handedInOn, bankedOn].filter((d): d is string => d !== undefined);
  return dates.every((d, at) => at === 0 || d >= (dates[at - 1] ?? '')) || '收缴、抵岸、交款、缴付银行的日期先后颠倒';
});

export const onWaterOnly = claim<V>(
  '在水上收缴的',
  APL.art(71),
  (v) => v.file.onWater === true || '不是在水上收缴的，自收缴之日起二日内交款',
);

export const landedFirst = claim<V>(
  '在水上收缴的先登记抵岸',
  APL.art(71),
  (v) => v.file.onWater !== true || v.file.landedOn !== undefined || '在水上收缴的，请先登记抵岸日期',
);

export const paidInFull = claim<V>(
  '足额缴纳',
  APL.art(67, 3),
  (v) =>
    v.file.paid === v.file.fine ||
    `应缴罚款${moneyText(v.file.fine ?? 0)}，登记为${moneyText(v.file.paid ?? 0)}；当场处罚不分期`,
);

/** P-23: stated in the decision, not over the cap, not for the days of review. */
export const extraLawful = claim<V>('加处罚款合法', APL.art(72, 1, 1), (v) => {
  const stated = v.file.paidExtra ?? 0;
  if (stated === 0) return true;
  if (v.file.extraStated !== true) return '决定书没有写明加处罚款的标准，不得加处';
  const due = v.limit('payment')?.due;
  if (due === undefined || due === null) return true;
  const most = extraFine(v.file.fine ?? 0, due, v.file.paidOn ?? v.on, v.file.excludedDays ?? 0);
  return stated <= most || `加处罚款最多${moneyText(most)}（每日百分之三，不超过罚款本数，复议、诉讼期间不计）`;
});

// 归档
export const settled = claim<V>(
  '罚款已缴清或者说明原因',
  APL.art(66, 1),
  (v) =>
    v.file.kind === 'warning' ||
    v.tracks.payment === 'paid' ||
    written(v.file.unpaidReason) ||
    '罚款还没有缴清；没有缴清即归档的，应当写明原因',
);
