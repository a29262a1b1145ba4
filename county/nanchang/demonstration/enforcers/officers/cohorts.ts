/** Whose certificates there are: those of 2021, and the 72 who passed in 2023. */
import type { Calendar, LegalDate } from '../../../../../kernel/calendar/index.ts';
import { captainOf, enforcementBodies, officerAccount, recruitsOf } from '../../../officers.ts';
import type { Story } from '../../tale.ts';
import { certificateKey, type Plan } from './certificate.ts';

export const certificateStory = (start: LegalDate, p: Plan, tell: Story['tell']): Story => ({
  key: certificateKey(p.account),
  procedure: 'enforcers',
  office: 'justice',
  start,
  tell,
});

/** Those at work before: all cards of the uniform style were issued in the autumn of 2021. */
export function plansOf2021(calendar: Calendar): { start: LegalDate; plan: Plan }[] {
  const accounts = enforcementBodies.flatMap((body) => [
    { account: captainOf(body.authority), body },
    ...Array.from({ length: body.officers }, (_, i) => ({ account: officerAccount(body.authority, i + 1), body })),
  ]);
  return accounts.map(({ account, body }, i) => ({
    start: calendar.addWorkingDays('2021-09-02', i % 18),
    plan: {
      account,
      body,
      serial: i + 1,
      exams: [i % 27 === 5 ? '2021-12-08' : i % 3 === 1 ? '2021-11-17' : '2021-10-20'],
      exempt: i % 37 === 11,
    },
  }));
}

/** The 72 of 2023; every ninth failed once. */
export function plansOf2023(calendar: Calendar): { start: LegalDate; plan: Plan }[] {
  const accounts = enforcementBodies.flatMap((body) =>
    Array.from({ length: recruitsOf(body) }, (_, i) => ({
      account: officerAccount(body.authority, body.officers + i + 1),
      body,
    })),
  );
  const rounds = [
    { applied: '2023-02-13', exam: '2023-03-22' },
    { applied: '2023-05-08', exam: '2023-06-14' },
    { applied: '2023-08-07', exam: '2023-09-13' },
  ] as const;
  return accounts.map(({ account, body }, i) => {
    const round = i % 3;
    const { applied, exam } = rounds[round] as (typeof rounds)[number];
    const failed = round < 2 && i % 9 === round;
    return {
      start: calendar.addWorkingDays(applied, i % 6),
      plan: {
        account,
        body,
        serial: 1001 + i,
        exams: failed ? [exam, (rounds[round + 1] as (typeof rounds)[number]).exam] : [exam],
        exempt: false,
      },
    };
  });
}
