/** What the form says beside a field while it is filled in: range and benchmark, thresholds, totals, extra fine, first-time check. */
import { chineseDate, days, dueDates } from '../../../kernel/calendar/index.ts';
import { moneyText } from '../../../kernel/indicator/index.ts';
import type { View } from '../../../kernel/procedure/index.ts';
import { benchmarkTip, byRate, rangeText, whyNoRange, whyNotUnderPower } from '../cause/index.ts';
import type { V } from './matter.ts';
import { baseOf, causeOf, partyKind } from './reckon/cause.ts';
import { earlierViolations } from './reckon/earlier.ts';
import { extraDays, extraFine } from './reckon/extra-fine.ts';
import { hearingDue, proposed, reviewDue } from './reckon/threshold.ts';

/** The file's type is made from fields that carry these tips, so the tips themselves take any view. */
const of = (view: View): V => view as unknown as V;

export function fineTip(view: View): string | undefined {
  const v = of(view);
  const cause = causeOf(v);
  const amount = v.stated.fine ?? v.stated.proposedFine ?? v.stated.exempted;
  return cause && benchmarkTip(cause, partyKind(v), amount, baseOf(v));
}

/** Which base the cause goes by, and what follows from the one stated. */
export function baseTip(view: View): string | undefined {
  const v = of(view);
  const cause = causeOf(v);
  if (cause === undefined) return undefined;
  if (!byRate(cause)) return '本案由的罚款按数额确定，不填写计算基数';
  return whyNoRange(cause, baseOf(v)) ?? rangeText(cause, partyKind(v), baseOf(v));
}

/** Whether the chosen power includes the cause. */
export function powerTip(view: View): string | undefined {
  const v = of(view);
  const power = v.file.power === undefined ? undefined : v.referred(v.file.power);
  const cause = causeOf(v);
  if (power === undefined || cause === undefined) return undefined;
  return whyNotUnderPower(power, cause) ?? `包括案由“${cause.name ?? ''}”`;
}

/** 案由库中的条款, so that the officer copies no wrong article. */
export const prohibitionTip = (view: View): string | undefined => causeOf(of(view))?.prohibitionBasis;
export const basisTip = (view: View): string | undefined => causeOf(of(view))?.penaltyBasis;

export function thresholdTip(view: View): string | undefined {
  const v = of(view);
  const penalty = proposed(v.file);
  const hearing = hearingDue(v, penalty, causeOf(v));
  const review = reviewDue(v, penalty, causeOf(v));
  const said = [hearing && `应当告知听证权利：${hearing}`, review && `应当法制审核：${review}`].filter(Boolean);
  return said.length > 0 ? said.join('；') : '按拟处罚内容，没有达到应当告知听证权利和法制审核的标准';
}

export const totalOf = (v: V): number =>
  (v.file.fine ?? 0) + (v.file.confiscatedGains ?? 0) + (v.file.confiscatedGoods ?? 0);
export const totalTip = (view: View): string => `罚款和没收合计${moneyText(totalOf(of(view)))}`;

/** Fines and confiscated gains are paid in money; confiscated goods are handed over. */
export const owedOf = (v: V): number => (v.file.variedFine ?? v.file.fine ?? 0) + (v.file.confiscatedGains ?? 0);
export const paidTip = (view: View): string => {
  const v = of(view);
  const before = Number(v.matter?.file.paidSoFar ?? 0);
  return `此前已缴${moneyText(before)}，应缴合计${moneyText(owedOf(v))}`;
};

export function extraTip(view: View): string {
  const v = of(view);
  const sum = moneyText(extraFine(v, v.on));
  return `到${v.on}应当计算${extraDays(v, v.on)}日，加处罚款${sum}（已扣除复议、诉讼期间，不超过罚款数额）`;
}

export function deadlineTip(view: View): string | undefined {
  const v = of(view);
  const n = v.stated.correctionDays;
  if (n === undefined || n === 0) return '立即改正';
  const { due } = dueDates({ from: v.on, allow: days(n) }, v.calendar);
  return due === null ? undefined : `改正期限至${chineseDate(due)}`;
}

export function firstTimeTip(view: View): string | undefined {
  const v = of(view);
  if (v.file.cause === undefined || v.file.parties === undefined) return undefined;
  const earlier = earlierViolations(v);
  return earlier.length === 0
    ? '全县没有查到该当事人在认定周期内同一案由的处罚或者不予处罚记录，请核对是否初次违法'
    : `该当事人在认定周期内已有${earlier.length}件同一案由的处罚或者不予处罚记录`;
}

/** The span within which a decision may be shown, by the rule of the day. */
export function displayRange(v: V): { min: number; max: number } {
  if (v.on >= '2026-04-01') {
    const category = v.file.creditCategory ?? 'general';
    return { minor: { min: 1, max: 3 }, general: { min: 3, max: 12 }, serious: { min: 12, max: 36 } }[category];
  }
  const kinds = (v.file.kinds ?? []).filter((k) => k !== 'warning');
  const light =
    kinds.every((k) => k === 'criticism') ||
    (kinds.every((k) => k === 'criticism' || k === 'fine') &&
      (v.file.fine ?? 0) <= Number(v.setting('shownLightFine')));
  const months = Number(v.setting(light ? 'shownLight' : 'shownOther'));
  return { min: 1, max: months };
}
export function creditTip(view: View): string {
  const v = of(view);
  const { min, max } = displayRange(v);
  const rule = v.on >= '2026-04-01' ? '信用修复管理办法' : '2026年4月1日前的公示规定';
  return `按${rule}，公示期${min}至${max}个月，届满自动停止公示`;
}
