/** The rules on which a decision stands or falls (什么样的决定会被撤销), each a test of the file: the same test blocks the act, warns the supervisor and scores the file. */
import { moneyText } from '../../../kernel/indicator/index.ts';
import { type Basis, baseName, bases, byRate, type CauseFile, type PenaltyKind } from '../cause/index.ts';
import { article, investigators, normativeDocument, written } from './guards/words.ts';
import type { V } from './matter.ts';
import { kindsByWeight } from './options.ts';
import { causeOf, fineRange, penaltyArticles, rangeFault, rangeReckoned, standing } from './reckon/cause.ts';
import { finedAlready, finedOnTheSpot } from './reckon/earlier.ts';
import { decided, hearingDue, type Penalty, proposed, reviewDue } from './reckon/threshold.ts';

type Verdict = true | string;

/** P-12: 条款项, and no normative document as basis (指导案例41号). */
export function basisNamed(v: V): Verdict {
  if (!article.test(v.file.basis ?? '') || !article.test(v.file.violated ?? ''))
    return '违反的规定和处罚的依据都应当写到条、款、项';
  return !normativeDocument.test(v.file.basis ?? '') || '规范性文件不得作为行政处罚的依据';
}

/** P-13: kinds that the cause knows, and an amount within its range; below the floor only with a ground of 减轻. */
export function inRange(v: V, penalty: Penalty): Verdict {
  const cause = causeOf(v);
  const stranger = penalty.kinds.find((k) => cause?.kinds !== undefined && !cause.kinds.includes(k));
  if (stranger !== undefined) return '案由没有规定这种处罚';
  const fined = penalty.kinds.includes('fine');
  if (fined !== penalty.fine > 0) return fined ? '处以罚款的，请填写罚款数额' : '没有选择罚款，不能填写罚款数额';
  if (!fined) return true;
  const unknown = rangeFault(v);
  if (unknown !== undefined) return unknown;
  const stands = standing(v, penalty.fine);
  const range = fineRange(v);
  const how = cause === undefined ? '' : `（${penaltyArticles(cause)}：${rangeReckoned(v) ?? ''}）`;
  if (stands === 'above') return `罚款${moneyText(penalty.fine)}超过法定上限${moneyText(range?.max ?? 0)}${how}`;
  if (stands !== 'below') return true;
  return (
    (v.file.mitigation ?? []).length > 0 ||
    `罚款${moneyText(penalty.fine)}低于法定下限${moneyText(range?.min ?? 0)}${how}，而没有减轻处罚的法定情节`
  );
}
/** Where the amount stands by the cause, in the words of the file. */
export const standsAs = (v: V, penalty: Penalty): V['file']['stands'] | 'above' =>
  penalty.kinds.includes('fine') ? (standing(v, penalty.fine) ?? 'none') : 'none';

/** The base is the one that the cause names, and how it was reckoned is on record (事实清楚，证据确凿). */
export function baseStated(v: V): Verdict {
  const cause = causeOf(v);
  const { baseKind, baseUnclear, baseValue, baseReckoned } = v.file;
  if (cause === undefined || !(v.file.proposedKinds ?? []).includes('fine')) return true;
  if (!byRate(cause)) return baseKind === undefined || '本案由的罚款按数额确定，不填写计算基数';
  const name = baseName(cause);
  if (baseKind !== cause.fineBasis)
    return `本案由的罚款按${name}计算，基数应当选择“${bases[cause.fineBasis as Basis]}”`;
  const unknown = rangeFault(v);
  if (unknown !== undefined) return unknown;
  if (baseUnclear === true && baseValue !== undefined) return `${name}已经查清的填写数额，无法查清的不填写，只能选一种`;
  return written(baseReckoned, 6) || `请写明${name}怎样计算、有什么证据${baseUnclear ? '，为什么无法查清' : ''}`;
}

/** 减轻处罚 has its ground; said apart, so that the supervisor's warning can name it. */
export const mitigatedWithGround = (v: V): Verdict =>
  v.file.stands !== 'below' || (v.file.mitigation ?? []).length > 0 || '低于法定下限处罚，没有减轻的法定情节';

/** The tier as named is the tier in which the amount stands, or the departure is reasoned. */
export function withinBenchmark(v: V): Verdict {
  const { stands, weight } = v.file;
  if (stands === undefined || stands === 'none' || weight === undefined) return true;
  if (stands === (weight === 'mitigated' ? 'below' : weight)) return true;
  if (v.file.departs && written(v.file.departureReason, 10)) return true;
  return '罚款数额不在所选的裁量阶次以内，偏离裁量基准应当说明理由';
}

export const kindsHeavy = (kind: PenaltyKind | undefined): number =>
  kind === undefined ? -1 : kindsByWeight.indexOf(kind);
/** 一案有几种处罚的，以最重的一种统计; 两种没收 count as one step of the scale. */
export const heaviestOf = (kinds: readonly PenaltyKind[]): PenaltyKind | undefined =>
  [...kinds].sort((a, b) => kindsHeavy(b) - kindsHeavy(a))[0];

/** P-07: neither a heavier kind nor more money than the party was told. */
export function notHeavierThanTold(v: V): Verdict {
  const [told, now] = [proposed(v.file), decided(v.file)];
  const fresh = now.kinds.find((k) => !told.kinds.includes(k) && kindsHeavy(k) > kindsHeavy(heaviestOf(told.kinds)));
  if (fresh !== undefined) return '处罚种类重于告知的内容，应当重新告知';
  for (const [name, a, b] of [
    ['罚款', told.fine, now.fine],
    ['没收违法所得', told.gains, now.gains],
    ['没收非法财物', told.goods, now.goods],
  ] as const)
    if (b > a) return `${name}${moneyText(b)}高于告知的${moneyText(a)}，应当重新告知并听取陈述、申辩`;
  return true;
}

/** P-05, P-07: the notice is younger than the proposal it told. */
export function noticeFresh(v: V): Verdict {
  const told = v.last('notify');
  if (told === undefined) return '没有事先告知拟作出的处罚内容、事实、理由、依据和权利';
  const changed = v.last('changeProposal') ?? v.last('conclude');
  return changed === undefined || changed.seq < told.seq || '拟处罚意见在告知以后有变更，应当重新告知';
}

/** P-08. `cause` is known when the act is done; afterwards the file alone speaks. */
export function hearingRightTold(v: V, penalty: Penalty, cause?: CauseFile): Verdict {
  const why = hearingDue(v, penalty, cause);
  return why === undefined || v.file.hearingTold === true || `${why}，应当告知当事人有要求听证的权利`;
}

/** P-10: reviewed and passed, after the last change, and after the hearing when there was one. */
export function reviewed(v: V, cause?: CauseFile): Verdict {
  const needed = v.file.reviewNeeded === true || reviewDue(v, decided(v.file), cause) !== undefined;
  if (!needed) return true;
  const passed = v.last('passReview');
  if (passed === undefined || v.tracks.review !== 'passed') return '应当法制审核而未经审核或者审核未通过，不得作出决定';
  const heard = v.last('holdHearing');
  if (heard !== undefined && heard.seq > passed.seq) return '法制审核在听证以前，听证以后应当再次审核';
  const changed = v.last('changeProposal');
  return changed === undefined || changed.seq < passed.seq || '法制审核以后拟处罚意见有变更，应当再次审核';
}
/** P-10: the reviewer took no part in the investigation. */
export function reviewerApart(v: V): Verdict {
  const passed = v.last('passReview');
  return passed === undefined || !investigators(v).has(passed.by) || '法制审核人员参加了本案调查';
}

/** P-11. */
export function deliberated(v: V): Verdict {
  // reading: below the floor is always 重大 in the sense of 行政处罚法57第二款, as the discretion opinion asks of departures.
  if (v.file.complex !== true && v.file.stands !== 'below') return true;
  const met = v.last('deliberate');
  if (met === undefined) return '情节复杂、重大或者减轻处罚的，应当由负责人集体讨论决定';
  if (v.file.deliberationSigned !== true) return '集体讨论笔录没有签名';
  const changed = v.last('changeProposal');
  return changed === undefined || changed.seq < met.seq || '集体讨论以后拟处罚意见有变更，应当再次讨论';
}
/** P-15. */
export function notFinedTwice(v: V): Verdict {
  if ((v.file.fine ?? v.file.proposedFine ?? 0) === 0) return true;
  const [other] = [...finedAlready(v), ...finedOnTheSpot(v)];
  if (other === undefined) return true;
  return `${v.officeName(other.authority ?? other.office ?? '')}已就同一违法行为作出罚款（${other.number ?? '案号待查'}），不得再给予罚款`;
}

/** P-17: who the party is. */
export function partyRight(v: V): Verdict {
  for (const p of v.file.parties ?? []) {
    if (p.kind === 'individualBusiness' && !p.representative) return `${p.name}是个体工商户，应当写明经营者`;
    if (p.kind === 'citizen' && !p.idNumber) return `没有${p.name}的身份证明（公民身份号码）`;
    if (p.kind !== 'citizen' && !p.creditCode) return `没有${p.name}的主体资格证明（统一社会信用代码）`;
    if (p.kind === 'organisation' && /分公司|分店|营业部/.test(p.name))
      return `${p.name}是分支机构，请核对应否以设立它的法人为当事人`;
  }
  return true;
}

/** P-26. */
export const correctionOrdered = (v: V): Verdict =>
  v.did('orderCorrection').length > 0 || v.file.corrected === true || '没有责令当事人改正或者限期改正违法行为';
/** P-28. */
export const gainsHandled = (v: V): Verdict =>
  v.file.gains !== 'confiscate' ||
  (v.file.confiscatedGains ?? v.file.proposedGains ?? 0) > 0 ||
  '违法所得应当没收，而没有没收数额';
/** P-25. */
export const crimeChecked = (v: V): Verdict => v.file.crimeCheck !== undefined || '没有记录是否涉嫌犯罪的比对结论';
/** P-14: 32、33条 facts are there, and are weighed. */
export const leniencyWeighed = (v: V): Verdict => {
  const present = v.file.corrected === true && v.file.harmless === true;
  return !present || written(v.file.weighed, 10) || '已及时改正、没有危害后果，应当评价是否从轻、减轻或者不予处罚';
};
/** Penalty of the tier above the lightest for one who corrected at once and harmed nobody. */
export const lenient = (v: V): Verdict =>
  !(v.file.corrected === true && v.file.harmless === true && v.file.weight === 'heavier') ||
  '已及时改正、没有危害后果，而按从重阶次处罚，请核对';
