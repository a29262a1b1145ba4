/** The base of a fine (罚款的计算基数) and its share or multiple, exact to the fen and never beyond the statute; and both in words. All money in fen. */
import { chineseNumber } from '../../../kernel/citation/index.ts';
import { moneyText } from '../../../kernel/indicator/index.ts';
import type { CauseFile } from './matter.ts';
import { type Basis, bases, type RateUnit } from './options.ts';

/** What was found of the base: so much in fen (0 is 没有), or that it cannot be reckoned (无法计算、查清). */
export type Base = number | 'unclear';

const parts: Readonly<Record<RateUnit, bigint>> = { times: 1n, percent: 100n, permille: 1000n };

/**
 * A rate of a base in whole fen. reading: what is less than a fen is left off an upper mark and made up in a lower one, so that both
 * stay within the statute (不足一分的，上限舍去、下限进为一分).
 */
export function rateOf(base: number, rate: number, unit: RateUnit, mark: 'lower' | 'upper'): number {
  const product = BigInt(base) * BigInt(rate);
  const whole = product / parts[unit];
  return Number(mark === 'lower' && product % parts[unit] > 0n ? whole + 1n : whole);
}

/** Whether the fine of this cause is a share or a multiple of a base. */
export const byRate = ({ fineBasis }: CauseFile): boolean =>
  fineBasis !== undefined && fineBasis !== 'none' && fineBasis !== 'fixed';

/** 违法所得、货值金额、合同价款…, or the name that the cause gives. */
export function baseName(cause: CauseFile): string {
  if (cause.fineBasis === 'other' && cause.baseName) return cause.baseName;
  return byRate(cause) ? bases[cause.fineBasis as Basis] : '计算基数';
}

/** How the statute treats a base: by the amounts that it names, by the rate, or not at all (`undefined`: nothing was said of such a case). */
export function treatmentOf(cause: CauseFile, base: Base): 'fixed' | 'rate' | undefined {
  const also = cause.fixedWhen ?? [];
  if (base === 'unclear') return also.includes('unclear') ? 'fixed' : undefined;
  if (base < (cause.smallBelow ?? 0)) return 'fixed';
  return base === 0 && also.includes('none') ? 'fixed' : 'rate';
}

/** 不足十万元的，按十万元计算. */
export const countedBase = (cause: CauseFile, base: number): number => Math.max(base, cause.countAs ?? 0);

/** 10倍、百分之二、千分之五. A hundred in a hundred and its multiples are read as times (百分之五十以上3倍以下). */
function rateText(rate: number, unit: RateUnit): string {
  if (unit === 'times') return `${rate}倍`;
  if (unit === 'permille') return `千分之${chineseNumber(rate)}`;
  return rate > 0 && rate % 100 === 0 ? `${rate / 100}倍` : `百分之${chineseNumber(rate)}`;
}

/** 百分之二以上百分之四以下; 3倍以下; 百分之二十. */
export function rateSpan(min: number, max: number, unit: RateUnit = 'times'): string {
  if (min === max) return rateText(max, unit);
  return min === 0 ? `${rateText(max, unit)}以下` : `${rateText(min, unit)}以上${rateText(max, unit)}以下`;
}

/** The rule of the cause before any base is known: 合同价款的百分之二以上百分之四以下. */
export const ruleText = (cause: CauseFile): string =>
  `${baseName(cause)}的${rateSpan(cause.multipleMin ?? 0, cause.multipleMax ?? 0, cause.rateUnit)}${
    cause.fineAtMost === undefined ? '' : `，最高不超过${moneyText(cause.fineAtMost)}`
  }`;

/** Which rule of the cause this base falls under, in words, up to the amounts themselves. */
export function treatmentText(cause: CauseFile, base: Base): string {
  const name = baseName(cause);
  if (base === 'unclear') return `${name}无法计算、查清`;
  const found = base === 0 ? `没有${name}` : `${name}为${moneyText(base)}`;
  if (treatmentOf(cause, base) === 'fixed')
    return base === 0 ? found : `${found}，不足${moneyText(cause.smallBelow ?? 0)}`;
  const least = cause.countAs ?? 0;
  return `${found}${base < least ? `，不足${moneyText(least)}，按${moneyText(least)}计算` : ''}，处${ruleText(cause)}的罚款`;
}
