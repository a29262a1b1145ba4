/** Who works on a case of the demonstration, where it may stop today, and the words its steps share. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import { clerkOf, deputyOf, headOf, reviewerOf } from '../../../officers.ts';
import { personOf } from '../../../people.ts';
import { townships } from '../../../townships.ts';
import type { Stated, Tale } from '../../tale.ts';
import { type CasePlan, steadyOfficers, thresholdOf } from './plan.ts';

/** Where a case of today stops, waiting for someone. */
export type Stop =
  | 'registered'
  | 'filing'
  | 'investigating'
  | 'suspended'
  | 'concluded'
  | 'reviewing'
  | 'noticed'
  | 'hearing'
  | 'decided'
  | 'served'
  | 'deferred'
  | 'demanded'
  | 'performed'
  | 'closed';

export type Days = Generator<LegalDate, boolean, void>;

/** The people of one case: a pair that investigates, and those who approve, review and keep the file. */
export interface Hands {
  pair: readonly [string, string];
  head: string;
  reviewer: string;
  clerk: string;
}
export function handsOf(t: Tale, authority: string): Hands {
  const officers = steadyOfficers(authority);
  const first = t.random.int(0, officers.length - 1);
  const second = (first + 1 + t.random.int(0, officers.length - 2)) % officers.length;
  return {
    pair: [officers[first] as string, officers[second] as string],
    head: personOf(t.random.chance(0.7) ? deputyOf(authority) : headOf(authority)),
    reviewer: personOf(reviewerOf(authority)),
    clerk: personOf(clerkOf(authority)),
  };
}

export const later = (t: Tale, day: LegalDate): LegalDate => (day > t.today ? day : t.today);
export const townName = (code: string): string => townships.find((x) => x.code === code)?.name ?? '';
export const heavyTurns: readonly string[] = [
  'heavy',
  'hearing',
  'problems',
  'instalments',
  'court',
  'extraFine',
  'varied',
  'annulled',
];
/** At the thresholds of hearing and review, or a case that the cause itself sends there. */
export const isHeavy = (p: CasePlan): boolean => heavyTurns.includes(p.turn) || p.fine >= thresholdOf(p.party.kind);

export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
export function record(t: Tale, p: CasePlan, hands: Hands): Stated {
  const start = t.random.int(8 * 60 + 40, 15 * 60);
  return {
    stepOn: t.today,
    stepOfficers: [...hands.pair],
    startedAt: clock(start),
    endedAt: clock(start + t.random.int(25, 80)),
    stepPlace: p.place,
    identityShown: true,
    rightsTold: true,
    officersSigned: true,
    partySigned: t.random.chance(0.97) ? 'signed' : 'refused',
  };
}

export const plain = (text: string): string => text.replace(/。$/, '');
