/** What each ordinary penalty case of the demonstration will be: whose, where, for what, against whom, how much; drawn by chance that can be repeated. */
import type { Calendar, LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Party } from '../../../../../kernel/procedure/index.ts';
import { business, citizen, company } from '../../../names.ts';
import { enforcementBodies, isTownship, lives, officerAccount } from '../../../officers.ts';
import { personOf } from '../../../people.ts';
import { townships } from '../../../townships.ts';
import { dayPicker } from '../../calendar-days.ts';
import { listedPowers } from '../../enforcers/powers.ts';
import { powersOf } from '../../enforcers/teams.ts';
import { addressIn } from '../../parties.ts';
import type { Random } from '../../random.ts';
import { type DemonstrationCause, penaltyCauses } from '../causes/index.ts';
import { causeStated } from '../registers.ts';

/** What happens in a case beside the ordinary path. */
export type Turn =
  | 'short'
  | 'represented'
  | 'heavy'
  | 'hearing'
  | 'instalments'
  | 'publicNotice'
  | 'appraisal'
  | 'extraFine'
  | 'court'
  | 'upheld'
  | 'annulled'
  | 'varied'
  | 'mitigated'
  | 'preserved'
  | 'suspended'
  | 'terminated'
  | 'crime'
  | 'problems'
  | 'late'
  | 'lateShown'
  | 'exempted';

export interface CasePlan {
  key: string;
  n: number;
  cause: DemonstrationCause;
  authority: string;
  unit: string;
  territory: string;
  party: Party;
  place: string;
  filed: LegalDate;
  /** Working days from the lead to the filing. */
  lead: number;
  /** In fen; 0 where a warning alone is given. */
  fine: number;
  /** In fen: the gains or the value by which the fine is multiplied. */
  base?: number;
  power: string;
  turn: Turn;
}

/** Whose procedural rule governs a field (部门规章). */
export function sectorOf(cause: DemonstrationCause): 'general' | 'market' | 'agriculture' | 'housing' | 'transport' {
  switch (cause.sector) {
    case 'marketRegulation':
      return 'market';
    case 'agriculture':
      return 'agriculture';
    case 'housing':
    case 'cityManagement':
      return 'housing';
    case 'transport':
      return 'transport';
    default:
      return 'general';
  }
}

/** Filings of 2023 by authority; townships share what their lists devolve. */
const shares: Readonly<Record<string, number>> = {
  'market-regulation': 520,
  'city-management': 332,
  transport: 260,
  agriculture: 90,
  'culture-tourism': 40,
  emergency: 60,
  'natural-resources': 25,
  health: 80,
  housing: 45,
  water: 25,
  forestry: 10,
  'human-resources': 15,
  'medical-insurance': 12,
  township: 176,
};
export const filings2023 = Object.values(shares).reduce((sum, n) => sum + n, 0);

/** Where a trade stands in the list of made-up companies and shops, so that a carrier is fined for carriage. */
const trades: Readonly<Record<string, { company: readonly number[]; shop: readonly number[] }>> = {
  'market-regulation': { company: [0, 3, 10, 13], shop: [0, 1, 3, 6] },
  'city-management': { company: [1, 3, 7], shop: [0, 1, 2, 3] },
  transport: { company: [5], shop: [5] },
  agriculture: { company: [4], shop: [7] },
  'culture-tourism': { company: [9, 14], shop: [0] },
  emergency: { company: [8, 1], shop: [5] },
  health: { company: [3], shop: [4] },
  housing: { company: [2], shop: [2] },
  'medical-insurance': { company: [13], shop: [6] },
};
type Side = 'citizen' | 'company' | 'business';
const sides: Readonly<Record<string, Readonly<Partial<Record<Side, number>>>>> = {
  'market-regulation': { business: 55, company: 38, citizen: 7 },
  'city-management': { business: 40, citizen: 35, company: 25 },
  transport: { citizen: 60, company: 40 },
  agriculture: { business: 45, citizen: 40, company: 15 },
  'culture-tourism': { business: 60, company: 40 },
  emergency: { company: 60, business: 40 },
  health: { business: 65, company: 35 },
  housing: { company: 70, citizen: 30 },
  water: { company: 50, citizen: 50 },
  forestry: { citizen: 100 },
  'human-resources': { company: 100 },
  'medical-insurance': { company: 100 },
  'natural-resources': { company: 55, citizen: 45 },
  township: { citizen: 45, business: 45, company: 10 },
};

/** Each case has its own party: the number is spread so that no two share an identity. */
export function partyOfCase(side: Side, n: number, department: string, address: string): Party {
  const trade = trades[department];
  if (side === 'citizen') return citizen(n, address);
  if (side === 'company') {
    const at = trade?.company[n % trade.company.length] ?? n % 15;
    return company(Math.floor(n / 15) * 15 + at + (n % 15) * 45_000, address);
  }
  const at = trade?.shop[n % trade.shop.length] ?? n % 8;
  return business(Math.floor(n / 8) * 8 + at + (n % 8) * 80_000, address);
}

/** Below these a case stays simple: no hearing, no review (听证标准). */
const thresholds = { citizen: 3_000_00, entity: 20_000_00 } as const;
const isPerson = (kind: Party['kind']): boolean => kind === 'citizen' || kind === 'individualBusiness';
export const thresholdOf = (kind: Party['kind']): number => (isPerson(kind) ? thresholds.citizen : thresholds.entity);

/** The statutory range in fen, where the cause states amounts. */
export function amountsOf(cause: DemonstrationCause, kind: Party['kind']): { min: number; max: number } | undefined {
  if (!cause.fine || !('citizen' in cause.fine)) return undefined;
  const [min, max] = isPerson(kind) ? cause.fine.citizen : cause.fine.enterprise;
  return { min: min * 100, max: max * 100 };
}

const roundTo = (fen: number): number => {
  const step = fen >= 5_000_00 ? 500_00 : fen >= 1_000_00 ? 100_00 : fen >= 100_00 ? 50_00 : 10_00;
  return Math.round(fen / step) * step;
};

/** A fine below the thresholds, most of them in the lighter tier; undefined where the cause allows none. */
function simpleFine(random: Random, cause: DemonstrationCause, kind: Party['kind']): number | undefined {
  const range = amountsOf(cause, kind);
  if (!range) return cause.kinds.includes('warning') && !cause.fine ? 0 : undefined;
  const high = Math.min(range.max, thresholdOf(kind) - 100_00);
  const low = Math.max(range.min, Math.min(range.max * 0.05, high));
  if (low > high) return undefined;
  // Low amounts are the rule: the square of chance.
  const fine = roundTo(low + (high - low) * random.next() ** 2);
  return Math.min(Math.max(fine, range.min, 10_00), high);
}
/** A fine that is a multiple: the lowest whole multiple of a base that reaches the threshold. */
function multipleFine(
  random: Random,
  cause: DemonstrationCause,
  kind: Party['kind'],
): { fine: number; base: number } | undefined {
  if (!cause.fine || !('times' in cause.fine) || cause.kinds.some((k) => k.startsWith('confiscate'))) return undefined;
  const times = Math.max(1, cause.fine.times[0]);
  const least = Math.max((cause.fine.small?.below ?? 0) * 100, Math.ceil(thresholdOf(kind) / times));
  const base = roundTo(least * (1.1 + random.next() * 2)) + 500_00;
  return { base, fine: base * times };
}
/** At or above the threshold of the hearing. */
function heavyFine(random: Random, cause: DemonstrationCause, kind: Party['kind']): number | undefined {
  const range = amountsOf(cause, kind);
  const low = Math.max(range?.min ?? 0, thresholdOf(kind));
  if (!range || low > range.max) return undefined;
  return Math.max(low, Math.min(range.max, roundTo(low + (range.max - low) * 0.4 * random.next())));
}

/**
 * Where an amount stands in the benchmark of the cause, as the register states it: the tiers share their marks with the outer one.
 * Undefined where there is no fine.
 */
export function stands(
  cause: DemonstrationCause,
  kind: Party['kind'],
  fine: number,
  base?: number,
): 'below' | 'lighter' | 'ordinary' | 'heavier' | undefined {
  if (fine === 0 || !cause.fine) return undefined;
  const stated = causeStated(cause);
  const prefix = base === undefined ? (isPerson(kind) ? 'citizen' : 'enterprise') : 'multiple';
  const of = 'percent' in cause.fine ? 100 : 1;
  const mark = (name: string): number => (Number(stated[`${prefix}${name}`] ?? 0) * (base ?? 1)) / of;
  if (fine < mark('Min')) return 'below';
  if (fine <= mark('LighterMax')) return 'lighter';
  return fine >= mark('HeavierMin') ? 'heavier' : 'ordinary';
}

const plainName = (text: string): string => text.replace(/中华人民共和国/g, '').replace(/（.*?）/g, '');
/** The power of the authority that rests on the same article and holds in the place on the day. */
export function powerFor(authority: string, cause: DemonstrationCause, territory: string, on: LegalDate): string {
  const own = powersOf(authority, on);
  const devolvedHere = new Set(powersOf(territory, on).map((p) => p.name));
  const usable = isTownship(authority) ? own : own.filter((p) => !devolvedHere.has(p.name));
  const article = plainName(cause.penalty);
  const found = usable.find((p) => article.startsWith(plainName(p.basis)));
  if (!found) throw new Error(`${authority}没有包括“${cause.name}”的处罚职权`);
  return found.code;
}
/** Whether a township's list covers the cause on a day. */
export const devolvedTo = (township: string, cause: DemonstrationCause, on: LegalDate): boolean =>
  powersOf(township, on).some((p) => plainName(cause.penalty).startsWith(plainName(p.basis)));

/** Certified officers with an even record, so that a pair can always be named. */
export function steadyOfficers(authority: string): string[] {
  const body = enforcementBodies.find((b) => b.authority === authority);
  if (!body) throw new Error(`${authority}不是执法主体`);
  return Array.from({ length: body.officers }, (_, i) => officerAccount(authority, i + 1))
    .filter((account) => !Object.hasOwn(lives, account))
    .map(personOf);
}
export const unitOf = (authority: string): string =>
  enforcementBodies.find((b) => b.authority === authority)?.unit ?? authority;

const weightedTownship = (random: Random, among = townships): string =>
  random.weighted(Object.fromEntries(among.map((t) => [t.code, t.weight])));

/** A cause, a place and a party that go together, with an amount that suits the turn the case will take. */
export function drawCase(random: Random, share: string, n: number, filed: LegalDate, turn: Turn): CasePlan {
  for (let tries = 0; tries < 400; tries++) {
    const territory = weightedTownship(random);
    const authority = share === 'township' ? territory : share;
    const causes = penaltyCauses.filter((c) =>
      share === 'township' ? devolvedTo(territory, c, filed) : c.department === share,
    );
    if (causes.length === 0) continue;
    const cause = random.pick(causes);
    // The township has taken this power over: the bureau no longer uses it there.
    if (
      share !== 'township' &&
      listedPowers[share]?.some(
        (p) =>
          plainName(cause.penalty).startsWith(plainName(p.basis)) &&
          powersOf(territory, filed).some((d) => d.name === p.name),
      )
    )
      continue;
    const side = random.weighted(sides[share] ?? { company: 1 });
    const place = addressIn(territory, random);
    const party = partyOfCase(side, n, cause.department, place);
    const heavy = ['heavy', 'hearing', 'problems', 'instalments', 'court', 'extraFine', 'varied', 'annulled'].includes(
      turn,
    );
    if (cause.hearing || (cause.review && !heavy)) continue;
    const multiple = heavy ? multipleFine(random, cause, party.kind) : undefined;
    const fine =
      multiple?.fine ?? (heavy ? heavyFine(random, cause, party.kind) : simpleFine(random, cause, party.kind));
    if (fine === undefined || (turn !== 'short' && turn !== 'represented' && fine === 0)) continue;
    return {
      key: `penalty ${n}`,
      n,
      cause,
      authority,
      unit: unitOf(authority),
      territory,
      party,
      place,
      filed,
      lead: random.int(0, 5),
      fine,
      ...(multiple ? { base: multiple.base } : {}),
      power: powerFor(authority, cause, territory, filed),
      turn,
    };
  }
  throw new Error(`${share}没有适合“${turn}”的案由`);
}

/** How many of the year take a turn of their own; the rest are short. `at` names the shares in which they may fall. */
const turns: readonly { turn: Turn; count: number; at: readonly string[] }[] = [
  { turn: 'represented', count: 60, at: ['market-regulation', 'city-management', 'transport', 'township'] },
  { turn: 'heavy', count: 60, at: ['market-regulation', 'city-management', 'transport', 'emergency', 'water'] },
  { turn: 'heavy', count: 25, at: ['natural-resources'] },
  { turn: 'heavy', count: 12, at: ['medical-insurance'] },
  { turn: 'heavy', count: 15, at: ['human-resources'] },
  { turn: 'hearing', count: 9, at: ['market-regulation', 'city-management', 'emergency'] },
  { turn: 'instalments', count: 10, at: ['market-regulation', 'emergency', 'housing'] },
  { turn: 'publicNotice', count: 8, at: ['market-regulation', 'transport', 'agriculture'] },
  { turn: 'appraisal', count: 14, at: ['market-regulation', 'agriculture', 'transport'] },
  { turn: 'extraFine', count: 12, at: ['market-regulation', 'city-management', 'transport'] },
  { turn: 'court', count: 7, at: ['market-regulation', 'city-management', 'emergency'] },
  { turn: 'upheld', count: 8, at: ['market-regulation', 'city-management', 'transport'] },
  { turn: 'annulled', count: 3, at: ['market-regulation', 'city-management'] },
  { turn: 'varied', count: 2, at: ['market-regulation', 'emergency'] },
  { turn: 'mitigated', count: 12, at: ['market-regulation', 'transport', 'water'] },
  { turn: 'preserved', count: 10, at: ['market-regulation', 'agriculture', 'culture-tourism'] },
  { turn: 'suspended', count: 4, at: ['market-regulation', 'agriculture'] },
  { turn: 'terminated', count: 5, at: ['market-regulation', 'city-management', 'transport'] },
  { turn: 'crime', count: 3, at: ['market-regulation', 'agriculture'] },
  // What supervision finds: decided after the ninety days, published after the seven.
  { turn: 'late', count: 4, at: ['health', 'culture-tourism'] },
  { turn: 'lateShown', count: 10, at: ['township', 'city-management', 'market-regulation'] },
  { turn: 'problems', count: 10, at: ['market-regulation', 'emergency', 'city-management'] },
];

/** The filings of 2023 but those that end in no penalty (`exempted` of each authority), by their days. */
export function casesOf2023(
  random: Random,
  calendar: Calendar,
  exempted: Readonly<Record<string, number>>,
): CasePlan[] {
  const days = dayPicker(calendar, '2023-01-03', '2023-12-29');
  const left = new Map(Object.entries(shares).map(([share, n]) => [share, n - (exempted[share] ?? 0)]));
  const wanted: { share: string; turn: Turn }[] = turns.flatMap(({ turn, count, at }) =>
    Array.from({ length: count }, (_, i) => {
      const share = at[i % at.length] as string;
      left.set(share, (left.get(share) ?? 0) - 1);
      return { share, turn };
    }),
  );
  for (const [share, n] of left) for (let i = 0; i < n; i++) wanted.push({ share, turn: 'short' });
  return random.shuffled(wanted).map(({ share, turn }, i) => drawCase(random, share, i + 1, days(random), turn));
}
