/** The range of a fine and the tiers of its benchmark (裁量基准), as pure functions that the penalty procedures ask. All money in fen. */
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import { moneyText } from '../../../kernel/indicator/index.ts';
import type { Party, ReferredMatter } from '../../../kernel/procedure/index.ts';
import { type Base, baseName, byRate, countedBase, rateOf, ruleText, treatmentOf, treatmentText } from './base.ts';
import type { CauseFile } from './matter.ts';
import { type Tier, tiers } from './options.ts';

export type PartyKind = Party['kind'];
/** Both ends included (以上、以下包括本数, 民法典1259). */
export interface FineRange {
  min: number;
  max: number;
}

/**
 * 个体工商户 is a natural person in business (民法典54) and falls under the rule for citizens, unless the cause itself
 * states one range for all who do business.
 */
export const countsAsCitizen = (kind: PartyKind): boolean => kind === 'citizen' || kind === 'individualBusiness';

interface Marks {
  min: number;
  max: number;
  lighterMax: number;
  heavierMin: number;
}

/** The four marks of the scale for a party; undefined where the cause knows no fine, or none for such a base, or the base is not known yet. */
function marksOf(cause: CauseFile, kind: PartyKind, base?: Base): Marks | undefined {
  const { fineBasis } = cause;
  if (fineBasis === undefined || fineBasis === 'none') return undefined;
  if (fineBasis !== 'fixed') {
    const treated = base === undefined ? undefined : treatmentOf(cause, base);
    if (treated === undefined) return undefined;
    if (treated === 'rate') return rateMarks(cause, Number(base));
  }
  return countsAsCitizen(kind)
    ? {
        min: cause.citizenMin ?? 0,
        max: cause.citizenMax ?? 0,
        lighterMax: cause.citizenLighterMax ?? 0,
        heavierMin: cause.citizenHeavierMin ?? 0,
      }
    : {
        min: cause.enterpriseMin ?? 0,
        max: cause.enterpriseMax ?? 0,
        lighterMax: cause.enterpriseLighterMax ?? 0,
        heavierMin: cause.enterpriseHeavierMin ?? 0,
      };
}

function rateMarks(cause: CauseFile, base: number): Marks {
  const counted = countedBase(cause, base);
  const most = cause.fineAtMost ?? Number.POSITIVE_INFINITY;
  const of = (rate: number | undefined, mark: 'lower' | 'upper'): number =>
    Math.min(most, rateOf(counted, rate ?? 0, cause.rateUnit ?? 'times', mark));
  const max = of(cause.multipleMax, 'upper');
  // A single rate (按百分之二十计算) of a base that gives no whole fen leaves only the upper mark.
  const within = (amount: number): number => Math.min(amount, max);
  return {
    min: within(of(cause.multipleMin, 'lower')),
    max,
    lighterMax: within(of(cause.multipleLighterMax, 'upper')),
    heavierMin: within(of(cause.multipleHeavierMin, 'lower')),
  };
}

/**
 * The statutory range of the fine for a party of this kind, in fen, both ends included.
 * `base` is what was found of the base in fen, where the fine is a share or a multiple of it: 违法所得、货值金额、合同价款….
 * Undefined: the cause knows no fine, or the base is not stated yet, or is unclear and the statute says nothing of that.
 */
export function rangeOf(cause: CauseFile, kind: PartyKind, base?: Base): FineRange | undefined {
  const marks = marksOf(cause, kind, base);
  return marks && { min: marks.min, max: marks.max };
}

/** The range of one tier of the benchmark (裁量阶次), in fen, both ends included; the ordinary tier shares its ends with its neighbours. */
export function tierRange(cause: CauseFile, kind: PartyKind, tier: Tier, base?: Base): FineRange | undefined {
  const marks = marksOf(cause, kind, base);
  if (!marks) return undefined;
  const { min, max, lighterMax, heavierMin } = marks;
  return {
    lighter: { min, max: lighterMax },
    ordinary: { min: lighterMax, max: heavierMin },
    heavier: { min: heavierMin, max },
  }[tier];
}

/**
 * Where an amount in fen stands: in a tier, `below` the floor (减轻) or `above` the ceiling. A mark shared by two tiers belongs
 * to the outer one (以下、以上包括本数). Undefined where there is no range.
 */
export function tierOf(
  cause: CauseFile,
  kind: PartyKind,
  amount: number,
  base?: Base,
): Tier | 'below' | 'above' | undefined {
  const marks = marksOf(cause, kind, base);
  if (!marks) return undefined;
  if (amount < marks.min) return 'below';
  if (amount > marks.max) return 'above';
  if (amount <= marks.lighterMax) return 'lighter';
  return amount >= marks.heavierMin ? 'heavier' : 'ordinary';
}

/** 1000元以上1万元以下; 500元以下; 2万元. */
export const moneySpan = (range: FineRange): string =>
  range.min === range.max
    ? moneyText(range.min)
    : range.min === 0
      ? `${moneyText(range.max)}以下`
      : `${moneyText(range.min)}以上${moneyText(range.max)}以下`;

/**
 * How the statutory range of a fine comes about, in one sentence for papers and refusals:
 * 合同价款为1000万元，处合同价款的百分之二以上百分之四以下的罚款，即20万元以上40万元以下. Undefined where there is no range.
 */
export function rangeText(cause: CauseFile, kind: PartyKind, base?: Base): string | undefined {
  const range = rangeOf(cause, kind, base);
  if (range === undefined) return undefined;
  if (!byRate(cause) || base === undefined) return `处${moneySpan(range)}的罚款`;
  const amounts = moneySpan(range);
  return treatmentOf(cause, base) === 'fixed'
    ? `${treatmentText(cause, base)}，处${amounts}的罚款`
    : `${treatmentText(cause, base)}，即${amounts}`;
}

/** Why no range can be reckoned of a cause that goes by a base; undefined when it can. */
export function whyNoRange(cause: CauseFile, base: Base | undefined): string | undefined {
  if (!byRate(cause)) return undefined;
  const name = baseName(cause);
  if (base === undefined) return `罚款按${ruleText(cause)}计算，请先填写${name}`;
  return treatmentOf(cause, base) === undefined
    ? `案由没有规定${name}无法计算、查清时的罚款，应当继续查明${name}`
    : undefined;
}

/**
 * What the form says beside the amount (裁量提示): the range, its tiers, and where this amount stands.
 * `amount` and `base` in fen. Undefined where the cause knows no fine.
 */
export function benchmarkTip(cause: CauseFile, kind: PartyKind, amount?: number, base?: Base): string | undefined {
  if (cause.fineBasis === undefined || cause.fineBasis === 'none') return undefined;
  const range = rangeOf(cause, kind, base);
  if (!range) return whyNoRange(cause, base);
  const parts = (Object.keys(tiers) as Tier[]).map((tier) => {
    const of = tierRange(cause, kind, tier, base);
    return of ? `${tiers[tier]}${moneySpan(of)}` : '';
  });
  const how = byRate(cause) && base !== undefined ? `${treatmentText(cause, base)}；` : '';
  const text = `${how}法定幅度${moneySpan(range)}；裁量基准：${parts.join('，')}`;
  if (amount === undefined) return text;
  const stands = tierOf(cause, kind, amount, base);
  if (stands === 'below')
    return `${text}。现为${moneyText(amount)}，低于法定下限，属于减轻处罚，应当有行政处罚法第三十二条的情形并集体讨论`;
  if (stands === 'above') return `${text}。现为${moneyText(amount)}，超过法定上限，不得作出`;
  return stands === undefined ? text : `${text}。现为${moneyText(amount)}，属于${tiers[stands]}阶次`;
}

/**
 * Why a cause may not be used on a day; undefined when it may. Its benchmark must have been published and in force, and neither
 * superseded nor repealed by that day (行政处罚法5、34: 未经公布的规定不得作为行政处罚的依据).
 */
export function whyNotUsable(cause: ReferredMatter | undefined, on: LegalDate): string | undefined {
  if (cause === undefined || cause.module !== 'penalties' || cause.procedure !== 'cause') return '请选择案由库中的案由';
  const file = cause.file as CauseFile;
  const name = `案由“${file.name ?? ''}”`;
  if (cause.state === 'drafted' || cause.state === 'dropped') return `${name}还没有公布，不能作为处罚的依据`;
  if (file.effectiveFrom === undefined || on < file.effectiveFrom)
    return `${name}自${file.effectiveFrom ?? '公布'}起施行，${on}还不能使用`;
  if (file.repealedOn !== undefined && on >= file.repealedOn)
    return `${name}已于${file.repealedOn}废止，不能作为处罚的依据`;
  if (file.supersededOn !== undefined && on >= file.supersededOn)
    return `${name}已于${file.supersededOn}被新的案由取代，请选择新的案由`;
  return undefined;
}
