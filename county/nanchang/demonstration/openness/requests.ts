/** Requests for information: the hundred and twenty that came in 2023 with every kind of answer, a few carried over each way, and those in hand today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';
import { citizen, company, personName } from '../../names.ts';
import { workingDaysIn } from '../calendar-days.ts';
import { addressIn } from '../parties.ts';
import { type Random, randomOf } from '../random.ts';
import type { Story } from '../tale.ts';
import { type Ending, endings, type Plan, type Stop } from './requests/plan.ts';
import { storiesOf } from './requests/request.ts';
import { type Ask, asks } from './wanted.ts';

export { requests2023 } from './requests/plan.ts';

const kinds = { natural: 88, company: 14, lawService: 9, charity: 3, research: 3, other: 3 } as const;
const channels = { online: 52, signedMail: 30, inPerson: 22, ordinaryMail: 8, fax: 3, oral: 5 } as const;

function planned(key: string, n: number, ending: Ending, received: LegalDate, random: Random): Plan {
  const ask = asks[n % asks.length] as Ask;
  const applicantKind = random.weighted(kinds);
  const address = addressIn('liantang', random);
  const applicant =
    applicantKind === 'natural'
      ? citizen(750_000 + n, address)
      : {
          ...company(750_000 + n, address),
          ...(applicantKind === 'lawService' ? { name: `江西示例${personName(n).slice(0, 1)}律师事务所` } : {}),
        };
  return {
    key,
    n,
    office: ask.office,
    ask,
    ending,
    received,
    applicantKind,
    applicants: [applicant] as unknown as Json,
    channel: random.weighted(channels),
  };
}

export function requestsOf2023(seed: string, calendar: Calendar): Story[] {
  const random = randomOf(`${seed}/openness-requests-2023`);
  const days = workingDaysIn(calendar, '2023-01-05', '2023-10-20');
  const all = random.shuffled(
    (Object.keys(endings) as Ending[]).flatMap((ending) => Array.from({ length: endings[ending] }, () => ending)),
  );
  const plans = all.map((ending, n) => ({
    ...planned(`request-2023-${n}`, n, ending, days[random.int(0, days.length - 1)] as LegalDate, random),
    extended: n % 11 === 6 && ending === 'granted',
  }));
  // Asked again, or to be confirmed: after an answer to the same applicant by the same office.
  for (const p of plans.filter((q) => q.ending === 'repeat' || q.ending === 'reconfirm' || q.ending === 'merged')) {
    const before = plans.find(
      (q) =>
        q.ending === 'granted' &&
        !q.extended &&
        q.n % 8 !== 1 &&
        q.n % 9 !== 4 &&
        q.received < '2023-06-01' &&
        !plans.some((r) => r.earlier === q.key),
    ) as Plan;
    Object.assign(p, {
      earlier: before.key,
      ask: before.ask,
      office: before.office,
      applicants: before.applicants,
      applicantKind: before.applicantKind,
    });
    Object.assign(p, {
      received: p.ending === 'merged' ? before.received : calendar.addWorkingDays(before.received, 60),
      ...(p.ending === 'merged' ? { channel: 'inPerson' } : {}),
    });
  }
  // Carried in from 2022, and out into 2024.
  const over = [
    ...['2022-12-12', '2022-12-19', '2022-12-23', '2022-12-27'].map((day, i) =>
      planned(`request-2022-${i}`, 200 + i * 2, 'granted', day, random),
    ),
    ...['2023-12-20', '2023-12-25', '2023-12-27'].map((day, i) => ({
      ...planned(`request-2024-${i}`, 300 + i * 2, i === 1 ? ('notExist' as const) : ('granted' as const), day, random),
      channel: 'inPerson',
    })),
  ];
  return [...over, ...plans].flatMap(storiesOf);
}

export function presentRequests(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const random = randomOf(`${seed}/openness-requests-now`);
  const plan: readonly [ago: number, ending: Ending, stop: Stop, channel?: string][] = [
    [0, 'granted', 'submitted', 'online'],
    [1, 'notOurs', 'submitted', 'online'],
    [3, 'granted', 'submitted', 'online'],
    [1, 'granted', 'received'],
    [4, 'partlyGranted', 'received'],
    [6, 'notExist', 'received'],
    [8, 'granted', 'received'],
    [9, 'granted', 'correcting'],
    [12, 'notExist', 'correcting'],
    [6, 'massRequests', 'reasoning'],
    [5, 'granted', 'accepted'],
    [14, 'granted', 'accepted'],
    [12, 'notExist', 'searched'],
    [17, 'notOurs', 'searched'],
    [23, 'granted', 'searched'],
    [7, 'deniedThirdParty', 'thirdAsked'],
    [9, 'deniedThirdParty', 'thirdServed'],
    [14, 'partlyGranted', 'thirdServed'],
    [16, 'granted', 'organServed'],
    [15, 'granted', 'extension'],
    [6, 'unpaid', 'feeDue'],
    [19, 'unpaid', 'feeDue'],
    [12, 'deniedProcess', 'reviewing'],
    [18, 'granted', 'reviewing'],
    [14, 'notExist', 'replied'],
    [16, 'deniedCaseFile', 'replied'],
    [24, 'granted', 'served'],
    [28, 'petition', 'served'],
    [34, 'deniedInternal', 'redoing'],
    [30, 'deniedThirdParty', 'thirdHeard'],
  ];
  const last = calendar.previousWorkingDay(today);
  return plan.flatMap(([ago, ending, stop, channel], i) => {
    const n = 400 + i;
    // A number that asks for no correction by the way.
    const p = planned(
      `request-now-${i}`,
      n % 9 === 4 ? n + 100 : n,
      ending,
      calendar.addWorkingDays(last, -ago),
      random,
    );
    return storiesOf({
      ...p,
      channel: channel ?? (p.channel === 'online' ? 'signedMail' : p.channel),
      stop,
      extended: stop === 'extension',
    });
  });
}
