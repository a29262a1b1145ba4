/** The year 2023 in mediation, planned so that it adds up to what the county reported: 3257 concluded, 3246 settled, 116,500,000 yuan, 97 sweeps, 18 disputes found by them. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import { townships } from '../../townships.ts';
import { dayPicker } from '../calendar-days.ts';
import { type Random, randomOf } from '../random.ts';
import type { Story } from '../tale.ts';
import { committeeFor, type DisputePlan, disputeStory, type Ending } from './dispute.ts';
import { type SweepPlan, sweepStory } from './registers.ts';
import { type DisputeType, disputeWeights, type Quarrel, quarrels } from './topics.ts';

/** What the county's report of 2023 says of mediation (part 一, paragraph 16). */
export const reported2023 = {
  disputes: 3257,
  settled: 3246,
  amount: 11_650_000_000,
  sweeps: 97,
  foundAndResolved: 18,
} as const;

const townshipWeights = Object.fromEntries(townships.map((t) => [t.code, t.weight]));

/** Who sends which disputes: of a hundred of each. */
function sourceOf(random: Random, level: DisputePlan['level'], type: DisputeType): string {
  if (type === 'traffic') return random.weighted({ police: 70, partyApplied: 25, court: 5 });
  if (level === 'village') return random.weighted({ partyApplied: 52, selfInitiated: 24, grid: 22, hotline12345: 2 });
  if (level === 'township')
    return random.weighted({
      partyApplied: 58,
      selfInitiated: 12,
      grid: 8,
      police: 12,
      petition: 4,
      hotline12345: 3,
      hotline12348: 2,
      court: 1,
    });
  return random.weighted({
    partyApplied: 60,
    court: 16,
    police: 10,
    petition: 4,
    hotline12345: 5,
    hotline12348: 3,
    procuratorate: 2,
  });
}

/** Plans one dispute that ends on `end`, or later when `late` days are added to the usual. */
export function planDispute(
  key: string,
  random: Random,
  calendar: Calendar,
  end: LegalDate,
  ending: Ending,
  sizes?: { type?: DisputeType; township?: string },
): DisputePlan {
  const township = sizes?.township ?? random.weighted(townshipWeights);
  // Traffic and medical disputes go to their own committees, wherever they arose.
  const type =
    sizes?.type ??
    (random.chance(0.1) ? 'traffic' : random.chance(0.012) ? 'medical' : random.weighted(disputeWeights));
  const quarrel = random.int(0, quarrels[type].length - 1);
  const { office, level } = committeeFor(type, township, random);
  const { money } = quarrels[type][quarrel % quarrels[type].length] as Quarrel;
  // A written agreement is what money is paid by; the rest is settled by word of mouth more often than not.
  const written = ending === 'written' && (money !== undefined || random.chance(0.3));
  const length = level === 'village' ? random.int(0, 7) : random.int(1, 17);
  const source = sourceOf(random, level, type);
  const modes = [
    ...(written && random.chance(0.06) ? ['confirmation'] : []),
    ...(type === 'traffic' && random.chance(0.4)
      ? ['departments']
      : type === 'labour' && random.chance(0.25)
        ? ['departments']
        : []),
    ...(random.chance(0.03) ? ['publicity'] : []),
  ];
  const settles = ending === 'written' || ending === 'oral';
  return {
    key,
    office,
    level,
    township,
    type,
    quarrel,
    source,
    modes,
    ending: settles ? (written ? 'written' : 'oral') : ending,
    start: calendar.addWorkingDays(end, -length),
    end,
    confirmation: modes.includes('confirmation'),
    ...(settles && money
      ? {
          amount:
            Math.round(Math.exp(Math.log(money[0]) + random.next() * (Math.log(money[1]) - Math.log(money[0]))) / 10) *
            1000,
        }
      : {}),
    ...(written && money && random.chance(0.35) ? { performIn: random.int(5, 40) } : {}),
  };
}

/** Stretches the sums so that they add up to the fen; the last takes up what rounding left. */
export function scaleAmounts(plans: DisputePlan[], total: number): void {
  const paid = plans.filter((p) => p.amount !== undefined);
  const factor = total / paid.reduce((sum, p) => sum + (p.amount ?? 0), 0);
  let left = total;
  for (const p of paid) {
    p.amount = Math.max(10_000, Math.round(((p.amount ?? 0) * factor) / 10_000) * 10_000);
    left -= p.amount;
  }
  const largest = paid.reduce((a, b) => ((a.amount ?? 0) >= (b.amount ?? 0) ? a : b));
  largest.amount = (largest.amount ?? 0) + left;
}

export function mediation2023(seed: string, calendar: Calendar): Story[] {
  const random = randomOf(`${seed} mediation 2023`);
  const pick = dayPicker(calendar, '2023-01-03', '2023-12-29');
  const failed = reported2023.disputes - reported2023.settled;
  const plans: DisputePlan[] = [];
  for (let n = 0; n < reported2023.disputes; n++) {
    plans.push(planDispute(`dispute 2023-${n + 1}`, random, calendar, pick(random), n < failed ? 'failed' : 'written'));
  }
  const sweeps: SweepPlan[] = Array.from({ length: reported2023.sweeps }, (_, n) => {
    const finish = pick(random);
    return {
      n: n + 1,
      finish,
      start: calendar.addWorkingDays(finish, -random.int(1, 10)),
      township: random.weighted(townshipWeights),
      found: 0,
    };
  });
  // What a sweep finds is taken up by the committee of the place while the sweep goes on or soon after.
  const finders = random
    .shuffled(sweeps.filter((s) => s.n % 10 !== 0 && s.finish < '2023-12-01'))
    .slice(0, reported2023.foundAndResolved);
  finders.forEach((s, i) => {
    s.found = 1;
    const at = failed + i;
    const plan = planDispute(`dispute 2023-${at + 1}`, random, calendar, s.finish, 'written', {
      type: random.pick(['neighbour', 'land', 'housing', 'labour'] as const),
      township: s.township,
    });
    const end = calendar.addWorkingDays(s.finish, random.int(1, 12));
    plans[at] = {
      ...plan,
      office: `mediation-${s.township}`,
      level: 'township',
      source: 'sweep',
      sweep: s.n,
      start: calendar.addWorkingDays(s.start, 1),
      end,
      modes: [],
    };
  });
  scaleAmounts(plans, reported2023.amount);
  // Beside those that were concluded: refused, withdrawn, handed on, and some that run into the next year.
  const beside: DisputePlan[] = (['refused', 'withdrawn', 'referred'] as const).flatMap((ending, k) =>
    Array.from({ length: [34, 26, 18][k] as number }, (_, n) =>
      planDispute(`dispute 2023-${ending}-${n + 1}`, random, calendar, pick(random), ending),
    ),
  );
  const next = dayPicker(calendar, '2024-01-02', '2024-01-16');
  for (let n = 0; n < 46; n++) {
    const plan = planDispute(`dispute 2023-late-${n + 1}`, random, calendar, next(random), 'written');
    const begun = calendar.addWorkingDays('2023-12-29', -random.int(0, 9));
    beside.push(plan.start > begun ? { ...plan, start: begun } : plan);
  }
  return [...sweeps.map(sweepStory), ...[...plans, ...beside].map(disputeStory)];
}
