/** Who supervises enforcement in the county: three officers of the justice bureau with their chiefs, their certificates, and the contacts of the units. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { personOf } from '../../people.ts';
import type { Story, Tale } from '../tale.ts';

export const justice = 'justice';
export const officers = ['1', '2', '3'].map((n) => personOf(`justice.supervision.officer${n}`));
export const chief = personOf('justice.enforcement.chief');
export const deputy = personOf('justice.enforcement.deputy');
export const leader = personOf('government.deputy');
export const witness = personOf('rule-of-law.officer');
/** The bureau's head changed at the end of June 2024. */
export const headOn = (day: LegalDate): string =>
  personOf(day <= '2024-06-30' ? 'justice.head.former' : 'justice.head');
/** 被监督单位联络人: the legal post of a bureau or township. */
export const contactOf = (unit: string): string => personOf(`${unit}.legal`);

export const officer = (n: number): string => officers[n % officers.length] as string;
/** The two who go together: the one who handles it and the next. */
export const pairOf = (n: number): string[] => [officer(n), officer(n + 1)];
/** A day not before the day on which the story stands. */
export const later = (t: Tale, day: LegalDate): LegalDate => (day > t.today ? day : t.today);

function* card(t: Tale, holder: string, n: number, renewals: readonly LegalDate[]): Generator<LegalDate, void, void> {
  const by = holder === deputy ? chief : deputy;
  let until = '2026-07-31';
  t.act('issue', by, {
    holder,
    body: justice,
    number: `赣监示例〔2021〕${n + 1}号`,
    validFrom: '2021-08-01',
    validUntil: until,
    training: '参加行政执法监督人员培训，考核合格。',
  });
  for (const day of renewals) {
    yield day;
    const from = addDays(until, 1);
    until = `${Number(until.slice(0, 4)) + 5}${until.slice(4)}`;
    t.act('renew', by, {
      number: `赣监示例〔${from.slice(0, 4)}〕${n + 1}号`,
      validFrom: from,
      validUntil: until,
      training: '换证培训考核合格。',
    });
  }
}

/** Certificates of all who verify and check, renewed every five years. */
export const cardStories = (calendar: Calendar): Story[] =>
  [...officers, chief, deputy].map((holder, n) => ({
    key: `supervision card ${n + 1}`,
    procedure: 'enforcement-supervision/certificate',
    office: justice,
    start: calendar.nextWorkingDay('2021-07-26'),
    tell: (t) =>
      card(
        t,
        holder,
        n,
        ['2026-07-06', '2031-07-07'].map((day) => calendar.nextWorkingDay(day)),
      ),
  }));
