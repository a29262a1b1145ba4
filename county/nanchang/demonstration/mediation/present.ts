/** Mediation as it stands on the day of first start: every township's committee has work, some of it late; and what was settled in recent months. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { disputeCentre, professionalCommittees, townshipCommittee } from '../../offices.ts';
import { personOf } from '../../people.ts';
import { townships } from '../../townships.ts';
import { dayPicker } from '../calendar-days.ts';
import { addressIn, asStated, partyOf } from '../parties.ts';
import { type Random, randomOf } from '../random.ts';
import { oneAct, type Story } from '../tale.ts';
import { type DisputePlan, disputeStory } from './dispute.ts';
import { lapsedCommittee, sweepStory } from './registers.ts';
import { type DisputeType, type Quarrel, quarrels } from './topics.ts';
import { planDispute } from './year-2023.ts';

/** A committee out of its term takes no new dispute. */
const inOffice = (plan: DisputePlan): DisputePlan =>
  plan.office === lapsedCommittee ? { ...plan, office: townshipCommittee(plan.township), level: 'township' } : plan;

/** Disputes under way: handed to each committee in the last days or weeks, to end in the next ones. */
function underway(random: Random, calendar: Calendar, today: LegalDate): DisputePlan[] {
  const base = calendar.previousWorkingDay(today);
  let n = 0;
  const plan = (
    office: string,
    level: DisputePlan['level'],
    age: number,
    left: number,
    sizes: { type: DisputeType; township: string },
  ): DisputePlan => ({
    ...planDispute(`dispute present-${++n}`, random, calendar, calendar.addWorkingDays(base, left), 'written', sizes),
    office,
    level,
    start: calendar.addWorkingDays(base, -age),
  });
  const common = ['neighbour', 'marriage', 'damages', 'contract', 'land', 'housing', 'labour'] as const;
  const townshipOnes = townships.flatMap((t, i) => [
    plan(townshipCommittee(t.code), 'township', random.int(1, 10), random.int(1, 9), {
      type: random.pick(common),
      township: t.code,
    }),
    ...(i % 3 === 0
      ? [
          plan(townshipCommittee(t.code), 'township', random.int(0, 3), random.int(5, 12), {
            type: random.pick(common),
            township: t.code,
          }),
        ]
      : []),
    ...(i % 2 === 0
      ? [
          plan(`mediation-${t.code}-1`, 'village', random.int(0, 5), random.int(1, 6), {
            type: random.pick(['neighbour', 'land', 'marriage'] as const),
            township: t.code,
          }),
        ]
      : []),
    // Past the usual month, with nobody's word that the parties wish to go on.
    ...(i % 6 === 1
      ? [
          plan(townshipCommittee(t.code), 'township', random.int(27, 34), random.int(2, 6), {
            type: 'contract',
            township: t.code,
          }),
        ]
      : []),
  ]);
  const professional = professionalCommittees.flatMap((c, i) => {
    const type = c.disputes[0] as DisputeType;
    const township = random.pick(townships).code;
    return [
      plan(c.code, 'professional', random.int(2, 9), random.int(2, 9), { type, township }),
      ...(i < 3 ? [plan(c.code, 'professional', random.int(0, 2), random.int(8, 14), { type, township })] : []),
    ];
  });
  const centre = [0, 1, 2].map((age) =>
    plan(disputeCentre, 'county', age, random.int(5, 10), { type: 'contract', township: random.pick(townships).code }),
  );
  return [...townshipOnes, ...professional, ...centre];
}

const settledLately = (random: Random, calendar: Calendar, today: LegalDate): DisputePlan[] => {
  const pick = dayPicker(calendar, addDays(today, -345), addDays(today, -1));
  return Array.from({ length: 170 }, (_, n) =>
    inOffice(
      planDispute(
        `dispute recent-${n + 1}`,
        random,
        calendar,
        pick(random),
        n % 40 === 7 ? 'failed' : n % 29 === 3 ? 'refused' : 'written',
      ),
    ),
  );
};

/** Applied for on the portal, and waiting to be taken up. */
function applied(n: number, age: number, calendar: Calendar, today: LegalDate): Story {
  return {
    key: `dispute applied-${n}`,
    procedure: 'mediation',
    office: n % 2 === 0 ? disputeCentre : townshipCommittee(townships[n % townships.length]?.code ?? ''),
    start: calendar.addWorkingDays(calendar.previousWorkingDay(today), -age),
    tell: (t) =>
      oneAct(t, () => {
        const type = t.random.pick(['neighbour', 'contract', 'consumer', 'property'] as const);
        const quarrel = t.random.pick(quarrels[type] as readonly Quarrel[]);
        const township = t.random.pick(townships).code;
        const [applicant, respondent] = quarrel.sides.map((side) => partyOf(side, t.random, township));
        t.act('apply', 'party:party', {
          applicants: asStated(applicant as never),
          respondents: asStated(respondent as never),
          disputeType: type,
          request: `${quarrel.request}。`,
          story: `${quarrel.story}。`,
          place: addressIn(township, t.random),
        });
      }),
  };
}

/** Reported by a grid worker, and waiting for the committee of the place. */
function clue(n: number, age: number, calendar: Calendar, today: LegalDate): Story {
  const place = townships[(n * 5) % townships.length];
  const code = place?.code ?? '';
  return {
    key: `dispute clue-${n}`,
    procedure: 'mediation',
    office: townshipCommittee(code),
    start: calendar.addWorkingDays(calendar.previousWorkingDay(today), -age),
    tell: (t) =>
      oneAct(t, () => {
        const quarrel = t.random.pick(quarrels.neighbour as readonly Quarrel[]);
        t.act('reportClue', personOf(`${code}.grid`), {
          clueOn: t.today,
          clue: `网格走访时了解到：${quarrel.story}。双方情绪尚稳定。`,
          reporterKind: 'grid',
          disputeType: 'neighbour',
          place: addressIn(code, t.random),
        });
      }),
  };
}

export function presentDisputes(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const random = randomOf(`${seed} disputes ${today}`);
  const base = calendar.previousWorkingDay(today);
  const sweeps = Array.from({ length: 26 }, (_, i) => {
    const finish = calendar.addWorkingDays(base, i < 4 ? random.int(1, 8) : -random.int(1, 220));
    return {
      n: 1001 + i,
      finish,
      start: calendar.addWorkingDays(finish, -random.int(3, 10)),
      township: random.pick(townships).code,
      found: 0,
    };
  }).map((s) => (s.start > base ? { ...s, start: base } : s));
  const special: Partial<DisputePlan>[] = [
    ...[3, 1, 0].map((left): Partial<DisputePlan> => ({ stop: 'agreed', end: calendar.addWorkingDays(base, -left) })),
    ...[1, 4].map(
      (age): Partial<DisputePlan> => ({
        ending: 'referred',
        stop: 'referred',
        end: calendar.addWorkingDays(base, -age),
      }),
    ),
    ...[0, 2].map((age): Partial<DisputePlan> => ({ stop: 'risk', end: calendar.addWorkingDays(base, -age) })),
  ];
  const stopped = special.map((change, i): DisputePlan => {
    const end = change.end as LegalDate;
    const plan = inOffice(
      planDispute(`dispute stopped-${i + 1}`, random, calendar, end, 'written', { type: 'damages' }),
    );
    return { ...plan, ending: 'written', start: calendar.addWorkingDays(end, -8), ...change };
  });
  return [
    ...[...underway(random, calendar, today), ...settledLately(random, calendar, today), ...stopped].map(disputeStory),
    ...[0, 0, 1, 2, 5].map((age, n) => applied(n, age, calendar, today)),
    ...[0, 1, 1, 2, 4].map((age, n) => clue(n, age, calendar, today)),
    ...sweeps.map(sweepStory),
  ];
}
