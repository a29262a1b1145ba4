/** The window for applying (申请期限): when it opened, what does not count, and its last day, computed from the facts of the file. */
import {
  addDays,
  days,
  dueForward,
  type LegalDate,
  type Pause,
  type Span,
  years,
} from '../../kernel/calendar/index.ts';
import type { Citation } from '../../kernel/citation/index.ts';
import { A17, A23, R07, R26 } from './law.ts';
import type { V } from './matter.ts';

export type Regime = 'arl2017-ir2007' | 'arl2023-ir2007' | 'arl2023-ir2026';

export interface Window {
  /** Last day to apply, rolled to a working day. */
  last: LegalDate;
  per: Citation;
  why: string;
}

/** The day on which the application counts as made: posting, handing in at an intake point or at the penalty agency, else receipt (民事诉讼法85.4). */
export function appliedOn(v: V): LegalDate {
  return (
    v.file.postmarkedOn ??
    v.file.collectedOn ??
    v.file.agencyReceivedOn ??
    v.file.receivedOn ??
    v.matter?.openedOn ??
    v.on
  );
}

/** Where the window starts (实施条例2026第23、24条; 2007第15、16条), or nothing when the file does not say. */
function opening(v: V, regime: Regime): { on: LegalDate; why: string; per: Citation } | undefined {
  const { dutyPeriodEnds, dutyRequestedOn, knownOn, rightsTold, rightsKnownOn, matterType } = v.file;
  const duty = regime === 'arl2023-ir2026' ? R26.art(24) : R07.art(16);
  if (matterType === 'omission' && dutyPeriodEnds) return { on: dutyPeriodEnds, why: '法定履行期限届满', per: duty };
  const silentUntil = dutyLastDay(v);
  if (matterType === 'omission' && dutyRequestedOn && silentUntil)
    return { on: silentUntil, why: '行政机关收到要求履行职责的申请满六十日', per: duty };
  if (rightsTold === false && rightsKnownOn) {
    return {
      on: rightsKnownOn,
      why: '知道复议权利、复议机关和申请期限',
      per: regime === 'arl2017-ir2007' ? R07.art(15, 1, 5) : A23.art(20, 3),
    };
  }
  if (rightsTold === false && regime !== 'arl2017-ir2007') return undefined;
  return knownOn === undefined
    ? undefined
    : {
        on: knownOn,
        why: '知道或者应当知道该行政行为',
        per: regime === 'arl2017-ir2007' ? A17.art(9, 1) : A23.art(20, 1),
      };
}

function stops(v: V, regime: Regime): Pause[] {
  const { obstacleFrom, obstacleUntil, suedFirstOn, suitDismissedOn, agencyReceivedOn, agencyCorrectedOn } = v.file;
  const found: Pause[] = [];
  if (obstacleFrom && obstacleUntil && obstacleFrom <= obstacleUntil)
    found.push({ from: obstacleFrom, to: obstacleUntil, why: '不可抗力或者其他正当理由' });
  if (regime !== 'arl2023-ir2026') return found;
  if (suedFirstOn && suitDismissedOn && suedFirstOn <= suitDismissedOn)
    found.push({ from: suedFirstOn, to: suitDismissedOn, why: '未被告知复议前置而先行起诉' });
  if (agencyReceivedOn && agencyCorrectedOn && agencyReceivedOn <= agencyCorrectedOn)
    found.push({ from: agencyReceivedOn, to: agencyCorrectedOn, why: '处罚机关自行改正' });
  return found;
}

/** The window, or nothing when the file does not hold the facts to compute it: then the officer's own examination stands alone. */
export function applicationWindow(v: V, regime: Regime): Window | undefined {
  const { knownOn, actMadeOn, realEstate, rightsTold, longerWindow, matterType } = v.file;
  const start = opening(v, regime);
  const length = matterType === 'assembly' ? 3 : Math.max(60, longerWindow ?? 0);
  const ends: Window[] = [];
  if (start) {
    const due = dueForward({ from: start.on, allow: days(length), pauses: stops(v, regime) }, v.calendar).due;
    if (due) ends.push({ last: due, per: start.per, why: `自${start.on}（${start.why}）起${length}日` });
  }
  // The caps are periods too: one that ends on a day off ends with the next working day (民事诉讼法85.3 by 行政复议法88.1).
  const cap = (from: LegalDate, allow: Span, per: Citation, why: string): void => {
    const { due } = dueForward({ from, allow }, v.calendar);
    if (due) ends.push({ last: due, per, why });
  };
  if (regime !== 'arl2017-ir2007') {
    if (rightsTold === false && knownOn) cap(knownOn, years(1), A23.art(20, 3), '自知道行政行为内容之日起最长一年');
    if (actMadeOn) {
      const n = realEstate ? 20 : 5;
      cap(actMadeOn, years(n), A23.art(21), `自行政行为作出之日起最长${n}年`);
    }
  }
  return ends.sort((a, b) => (a.last < b.last ? -1 : 1))[0];
}

/** The last day on which the agency may still perform, so that nobody may complain of inaction yet; nothing when the file does not say. */
export function dutyLastDay(v: V): LegalDate | undefined {
  const { dutyPeriodEnds, dutyRequestedOn } = v.file;
  return dutyPeriodEnds ?? (dutyRequestedOn === undefined ? undefined : addDays(dutyRequestedOn, 60));
}

/** Nothing when in time or not computable, else the sentence that says how late it is. */
export function lateness(v: V, regime: Regime): string | undefined {
  const window = applicationWindow(v, regime);
  if (!window || appliedOn(v) <= window.last) return undefined;
  return `申请期限已于${window.last}届满（${window.why}），申请日为${appliedOn(v)}`;
}
