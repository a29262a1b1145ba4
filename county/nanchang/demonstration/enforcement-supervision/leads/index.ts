/** Supervision leads and the documents that come of them: eighteen leads of 2023, and those on the desk today. */
import type { Calendar, LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Story } from '../../tale.ts';
import { justice } from '../people.ts';
import { tellInstrument } from './instrument.ts';
import { tellLead } from './lead.ts';
import { diaryOf, type End, instrumentKey, isKind, type LeadSeed, type LeadStop } from './seed.ts';
import { sources, wordsOf } from './words.ts';

function storiesOf(calendar: Calendar, l: LeadSeed): Story[] {
  const lead: Story = {
    key: l.key,
    procedure: 'enforcement-supervision/lead',
    office: justice,
    start: l.received,
    tell: (t) => tellLead(t, l),
  };
  const { end } = l;
  if (!isKind(end) || ['received', 'accepted', 'dispatched', 'verifying'].includes(l.stop ?? '')) return [lead];
  return [
    lead,
    {
      key: instrumentKey(l.key),
      procedure: 'enforcement-supervision/instrument',
      office: justice,
      start: calendar.addWorkingDays(l.received, diaryOf(l).draft),
      tell: (t) => tellInstrument(t, l, end),
    },
  ];
}

/** How the eighteen of 2023 ended; the last two came late in the year. */
const ends2023: readonly End[] = [
  'reminder',
  'notice',
  'reminder',
  'unfounded',
  'notice',
  'transfer',
  'guidance',
  'declined',
  'reminder',
  'opinion',
  'unfounded',
  'notice',
  'referred',
  'guidance',
  'reminder',
  'unfounded',
  'declined',
  'unfounded',
];
const days2023: readonly LegalDate[] = [
  '2023-01-10',
  '2023-02-08',
  '2023-02-27',
  '2023-03-14',
  '2023-04-06',
  '2023-04-20',
  '2023-05-11',
  '2023-05-25',
  '2023-06-13',
  '2023-07-04',
  '2023-07-18',
  '2023-08-09',
  '2023-08-24',
  '2023-09-12',
  '2023-09-26',
  '2023-10-17',
  '2023-11-07',
  '2023-12-12',
];

const seedOf = (calendar: Calendar, key: string, n: number, end: End, day: LegalDate, stop?: LeadStop): LeadSeed => {
  const source = sources[n % sources.length] as string;
  const complains = source === 'complaint';
  return {
    key,
    n,
    ...wordsOf(n),
    source,
    online: complains && n % 2 === 1,
    who: complains ? (n % 3 === 0 ? 'citizen' : 'company') : source === 'hotline' ? 'citizen' : 'nobody',
    end,
    received: calendar.nextWorkingDay(day),
    ...(stop === undefined ? {} : { stop }),
  };
};

export const leads2023 = (calendar: Calendar): Story[] =>
  ends2023.flatMap((end, n) =>
    storiesOf(calendar, seedOf(calendar, `supervision lead 2023 ${n + 1}`, n, end, days2023[n] as LegalDate)),
  );

/** Of today: `age` is how many working days ago it came. */
const waiting: readonly { age: number; end: End; stop?: LeadStop }[] = [
  { age: 0, end: 'reminder', stop: 'received' },
  { age: 3, end: 'reminder', stop: 'received' },
  { age: 8, end: 'reminder', stop: 'received' },
  { age: 3, end: 'notice', stop: 'accepted' },
  { age: 6, end: 'guidance', stop: 'dispatched' },
  { age: 20, end: 'unfounded', stop: 'dispatched' },
  { age: 14, end: 'opinion', stop: 'verifying' },
  { age: 16, end: 'notice', stop: 'instructed' },
  { age: 34, end: 'opinion', stop: 'instructed' },
  { age: 25, end: 'notice', stop: 'rectifying' },
  { age: 27, end: 'notice', stop: 'verified' },
  { age: 38, end: 'notice', stop: 'escalating' },
  { age: 60, end: 'reminder' },
  { age: 70, end: 'transfer' },
  { age: 45, end: 'unfounded' },
  { age: 12, end: 'declined' },
];

export function presentLeads(calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  return waiting.flatMap(({ age, end, stop }, i) =>
    storiesOf(
      calendar,
      seedOf(calendar, `supervision lead present ${i + 1}`, i + 3, end, calendar.addWorkingDays(base, -age), stop),
    ),
  );
}
