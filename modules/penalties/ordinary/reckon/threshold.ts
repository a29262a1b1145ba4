/** Which cases reach the hearing (行政处罚法63), the legality review (58) and the filing with the county (备案): kinds first, then amounts to the fen. */
import { moneyText } from '../../../../kernel/indicator/index.ts';
import type { CauseFile, PenaltyKind } from '../../cause/index.ts';
import type { V } from '../matter.ts';
import { hearingKinds } from '../options.ts';
import { isCitizen } from './cause.ts';

/** What is proposed or decided, in the terms of the thresholds. */
export interface Penalty {
  kinds: readonly PenaltyKind[];
  fine: number;
  gains: number;
  goods: number;
}
export const proposed = (file: V['file']): Penalty => ({
  kinds: file.proposedKinds ?? [],
  fine: file.proposedFine ?? 0,
  gains: file.proposedGains ?? 0,
  goods: file.proposedGoods ?? 0,
});
export const decided = (file: V['file']): Penalty => ({
  kinds: file.kinds ?? [],
  fine: file.fine ?? 0,
  gains: file.confiscatedGains ?? 0,
  goods: file.confiscatedGoods ?? 0,
});

/** Each kind of amount is measured by itself: 较大数额罚款, 没收较大数额违法所得, 没收较大价值非法财物. “以上” includes the number. */
function reaches(penalty: Penalty, threshold: number): boolean {
  return [penalty.fine, penalty.gains, penalty.goods].some((amount) => amount >= threshold);
}
const settled = (v: V, name: string): number => Number(v.setting(`${name}${isCitizen(v) ? 'Citizen' : 'Entity'}`));

/** Why the right to a hearing must be told of this penalty; undefined when it need not be. */
export function hearingDue(v: V, penalty: Penalty, cause?: CauseFile): string | undefined {
  const kind = penalty.kinds.some((k) => hearingKinds.includes(k));
  if (kind) return '处罚种类属于应当告知听证权利的';
  const threshold = settled(v, 'hearing');
  if (reaches(penalty, threshold)) return `罚款或者没收达到${moneyText(threshold)}`;
  return cause?.hearingAlways ? '案由规定不论数额均告知听证权利' : undefined;
}

/** Why the case must pass the legality review; undefined when it need not. */
export function reviewDue(v: V, penalty: Penalty, cause?: CauseFile): string | undefined {
  if (v.tracks.hearing === 'held' || v.tracks.hearing === 'reported') return '经过听证程序';
  if (v.file.complex) return '情节复杂或者重大';
  if (penalty.kinds.some((k) => hearingKinds.includes(k))) return '处罚种类列入重大执法决定法制审核目录';
  const threshold = settled(v, 'review');
  if (reaches(penalty, threshold)) return `罚款或者没收达到审核目录的${moneyText(threshold)}`;
  if (cause?.reviewAlways) return '案由规定不论数额均进行法制审核';
  return v.file.sector === 'market' && v.setting('reviewAllMarket') === true
    ? '市场监管普通程序案件一律审核'
    : undefined;
}
