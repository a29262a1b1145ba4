/** Ordinary penalty cases: 1,690 filings of 2023, among them the 19 that ended in no penalty, the nine leads not filed; and the cases that wait today. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { type Random, randomOf } from '../random.ts';
import type { Story } from '../tale.ts';
import { storyOf, tellCase } from './cases/case.ts';
import { tellExempted, tellNotFiled } from './cases/exempted.ts';
import { type Exemption, exemptionsOf2023, filedExemptions } from './cases/exemptions.ts';
import type { Stop } from './cases/hands.ts';
import { type CasePlan, casesOf2023, drawCase, partyOfCase, powerFor, type Turn, unitOf } from './cases/plan.ts';
import { cuttingCorners } from './causes/later.ts';
import { causeStory } from './registers.ts';

const planOf = (e: Exemption): CasePlan => ({
  key: `penalty exempted ${e.n + 1}`,
  n: 9001 + e.n,
  cause: e.cause,
  authority: e.cause.department,
  unit: unitOf(e.cause.department),
  territory: e.territory,
  party: e.party,
  place: e.place,
  filed: e.day,
  lead: 2,
  fine: e.amount,
  power: powerFor(e.cause.department, e.cause, e.territory, e.day),
  turn: 'exempted',
});

/** The year 2023 as reported. */
export function penaltiesOf2023(seed: string, calendar: Calendar): Story[] {
  const random = randomOf(`${seed} penalties 2023`);
  const ordinary = casesOf2023(random, calendar, filedExemptions()).map((p) =>
    storyOf(p, calendar.addWorkingDays(p.filed, -p.lead), (t) => tellCase(t, p)),
  );
  const exempted = exemptionsOf2023(seed, calendar).map((e) => {
    const p = planOf(e);
    const start = calendar.addWorkingDays(p.filed, -p.lead);
    const acted = addDays(start, -3);
    return storyOf(p, start, (t) => (e.end === 'notFiled' ? tellNotFiled(t, p, acted) : tellExempted(t, p, acted)));
  });
  return [...ordinary, ...exempted];
}

/** Of today: `age` is how many working days ago the case was filed (or the lead registered). */
const waiting: readonly { stop?: Stop; age: number; share: string; turn?: Turn }[] = [
  { stop: 'registered', age: 1, share: 'market-regulation' },
  { stop: 'registered', age: 13, share: 'market-regulation' },
  { stop: 'registered', age: 18, share: 'market-regulation' },
  { stop: 'registered', age: 3, share: 'township' },
  { stop: 'filing', age: 0, share: 'city-management' },
  { stop: 'filing', age: 1, share: 'transport' },
  { stop: 'investigating', age: 6, share: 'township' },
  { stop: 'investigating', age: 54, share: 'emergency' },
  { stop: 'investigating', age: 66, share: 'health' },
  { stop: 'investigating', age: 20, share: 'agriculture', turn: 'preserved' },
  { stop: 'suspended', age: 40, share: 'market-regulation' },
  { stop: 'concluded', age: 24, share: 'city-management' },
  { stop: 'reviewing', age: 22, share: 'market-regulation', turn: 'heavy' },
  { stop: 'reviewing', age: 34, share: 'emergency', turn: 'heavy' },
  { stop: 'noticed', age: 20, share: 'transport' },
  { stop: 'noticed', age: 26, share: 'market-regulation', turn: 'heavy' },
  { stop: 'hearing', age: 34, share: 'city-management', turn: 'hearing' },
  { stop: 'decided', age: 32, share: 'township' },
  { stop: 'decided', age: 36, share: 'market-regulation' },
  { stop: 'served', age: 42, share: 'transport' },
  { stop: 'served', age: 58, share: 'market-regulation' },
  { stop: 'deferred', age: 56, share: 'market-regulation', turn: 'instalments' },
  { stop: 'demanded', age: 78, share: 'city-management', turn: 'extraFine' },
  { stop: 'performed', age: 52, share: 'health' },
  { stop: 'closed', age: 60, share: 'agriculture' },
  { age: 150, share: 'market-regulation', turn: 'upheld' },
  { age: 140, share: 'transport', turn: 'extraFine' },
  { age: 120, share: 'city-management', turn: 'annulled' },
  { age: 130, share: 'township' },
  { age: 110, share: 'culture-tourism' },
];

function presentPlans(
  random: Random,
  calendar: Calendar,
  today: LegalDate,
): { plan: CasePlan; stop: Stop | undefined }[] {
  const base = calendar.previousWorkingDay(today);
  return waiting.map(({ stop, age, share, turn }, i) => {
    const plan = drawCase(random, share, 5001 + i, calendar.addWorkingDays(base, -age), turn ?? 'short');
    return {
      plan: { ...plan, key: `penalty present ${i + 1}`, lead: stop === 'registered' ? 0 : Math.min(plan.lead, 2) },
      stop,
    };
  });
}

/** A living present: a few cases in every state, some near the end of a limit, one or two beyond it. */
export function presentPenalties(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const random = randomOf(`${seed} penalties ${today}`);
  // What would have been filed in the reported year is left out, wherever today falls.
  const after2023 = presentPlans(random, calendar, today).filter(({ plan }) => plan.filed >= '2024-01-10');
  return [
    ...after2023.map(({ plan, stop }) =>
      storyOf(plan, calendar.addWorkingDays(plan.filed, -plan.lead), (t) => tellCase(t, plan, stop)),
    ),
    ...byContractPrice(calendar, today),
  ];
}

/** The day on which the cause by the contract price was adopted, and from which it applies. */
const adopted = '2024-02-19';
const applies = '2024-04-01';

/** The cause by the contract price and a case of today under it: told of a fine of two and a half per cent, and waiting for what the party says. */
function byContractPrice(calendar: Calendar, today: LegalDate): Story[] {
  const filed = calendar.addWorkingDays(calendar.previousWorkingDay(today), -27);
  if (filed < '2024-06-01') return [];
  const territory = 'liantang';
  const place = '南昌县莲塘镇示例工程项目部';
  const base = 8_600_000_00;
  const plan: CasePlan = {
    key: 'penalty present contract',
    n: 5901,
    cause: cuttingCorners,
    authority: 'housing',
    unit: unitOf('housing'),
    territory,
    party: partyOfCase('company', 5901, 'housing', place),
    place,
    filed,
    lead: 2,
    base,
    fine: (base * 25) / 1000,
    power: powerFor('housing', cuttingCorners, territory, filed),
    turn: 'heavy',
  };
  return [
    causeStory(cuttingCorners, adopted, applies),
    storyOf(plan, calendar.addWorkingDays(filed, -plan.lead), (t) => tellCase(t, plan, 'noticed')),
  ];
}
