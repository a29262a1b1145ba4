/** Decisions of the demonstration: two made public in 2023 as the county reported, its meetings, its catalogues, and a living present. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { executiveMeetingsNow, executiveMeetingsOf2023 } from '../counsel.ts';
import type { Story } from '../tale.ts';
import { catalogueStories, type Entry, entryKey } from './catalogue.ts';
import { type Held, meetingStories } from './meetings.ts';
import type { Days, Plan, Said, Stop, Topic } from './plan.ts';
import { onHomesteads, onPlan } from './said-2023.ts';
import { storiesOf } from './tell.ts';
import { homesteads, saidNow, spatialPlan, topicsNow } from './topics.ts';

export { meetingKey } from './meetings.ts';

/** Paragraph 7 of the report of 2023: decisions made public. */
export const published2023 = 2;

/** Working days of a window on which opinions came in, spread over it. */
function opinionDays(calendar: Calendar, from: LegalDate, until: LegalDate, count: number): LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = calendar.addWorkingDays(from, 1); day <= until; day = calendar.addWorkingDays(day, 1)) days.push(day);
  return Array.from(
    { length: count },
    (_, n) => days[Math.min(days.length - 1, Math.floor(((n + 0.4) * days.length) / count))] as LegalDate,
  );
}

interface Named {
  key: string;
  topic: Topic;
  said: readonly Said[];
  days: Omit<Days, 'meeting' | 'submitted' | 'decided'> & { notBefore: LegalDate };
  review: string;
}

const named: readonly Named[] = [
  {
    key: 'decision-2023-plan',
    topic: spatialPlan,
    said: onPlan,
    review: 'legality-2023-0',
    days: {
      suggested: '2023-02-06',
      initiated: '2023-02-20',
      drafted: '2023-03-27',
      announced: '2023-04-10',
      closes: '2023-05-15',
      argued: '2023-06-08',
      sent: '2023-06-20',
      notBefore: '2023-07-19',
    },
  },
  {
    key: 'decision-2023-homesteads',
    topic: homesteads,
    said: onHomesteads,
    review: 'legality-2023-1',
    days: {
      suggested: '2023-05-08',
      initiated: '2023-05-22',
      drafted: '2023-06-19',
      announced: '2023-07-03',
      closes: '2023-08-04',
      argued: '2023-08-29',
      sent: '2023-09-06',
      notBefore: '2023-10-16',
    },
  },
];

const catalogue2023: readonly Entry[] = [
  {
    name: '南昌县国土空间总体规划（2021—2035年）',
    office: 'natural-resources',
    steps: ['participation', 'experts', 'risk'],
    expected: '2023年第三季度',
    done: '2023-09-15',
  },
  {
    name: '南昌县农村宅基地资格权认定及分户指导意见（试行）',
    office: 'agriculture',
    steps: ['participation', 'experts', 'risk'],
    expected: '2023年第四季度',
    done: '2023-12-04',
  },
  {
    name: '南昌县城区公共停车设施布局规划',
    office: 'city-management',
    steps: ['participation', 'experts', 'competition'],
    expected: '2023年第四季度',
  },
  {
    name: '南昌县生活垃圾分类处理设施建设方案',
    office: 'city-management',
    steps: ['participation', 'hearing', 'experts', 'risk'],
    expected: '2024年',
  },
];

export function decisionsOf2023(seed: string, calendar: Calendar): Story[] {
  const meetings = executiveMeetingsOf2023(seed, calendar);
  const plans = named.map((n, i): Plan => {
    const meeting = meetings.find((m) => m.on >= n.days.notBefore);
    if (!meeting) throw new Error(`2023年${n.days.notBefore}以后没有常务会议`);
    const { notBefore: _, ...days } = n.days;
    return {
      key: n.key,
      topic: n.topic,
      said: n.said,
      item: `item-${n.key}`,
      entry: entryKey(2023, i),
      review: n.review,
      days: {
        ...days,
        meeting: meeting.on,
        submitted: calendar.addWorkingDays(meeting.on, -5),
        decided: calendar.addWorkingDays(meeting.on, 9),
      },
    };
  });
  return [
    ...catalogueStories(2023, catalogue2023, calendar),
    ...plans.flatMap((p) => storiesOf(p, opinionDays(calendar, p.days.announced, p.days.closes, p.said.length))),
    ...meetings.flatMap((m) =>
      meetingStories(
        {
          ...m,
          deciding: plans
            .filter((p) => p.days.meeting === m.on)
            .map((p) => ({
              key: p.item,
              decision: p.key,
              heading: `审议《${p.topic.draft}》`,
              office: p.topic.office,
            })),
        },
        seed,
        calendar,
      ),
    ),
  ];
}

/** Days of a decision counted back from the meeting that discusses it. */
function daysBefore(calendar: Calendar, meeting: LegalDate): Days {
  const back = (n: number): LegalDate => calendar.addWorkingDays(meeting, -n);
  const announced = back(78);
  return {
    suggested: back(98),
    initiated: back(93),
    drafted: back(83),
    announced,
    closes: addDays(announced, 32),
    argued: back(30),
    sent: back(22),
    submitted: back(5),
    meeting,
    decided: calendar.addWorkingDays(meeting, 5),
  };
}

/** Meetings of the term so far that only these stories need: those of the decisions now carried out. */
const longAgo = 250;

/** One decision at every stage, an open consultation among them, the catalogue of the year, and the last and the next meeting. */
export function presentDecisions(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const [earlier, last, coming] = executiveMeetingsNow(seed, calendar, today) as [Held, Held, Held];
  const old: Held = { name: '第十八届县政府第1次常务会议', on: calendar.addWorkingDays(today, -longAgo) };
  const at = (n: number): LegalDate => calendar.addWorkingDays(today, n);
  const stages: readonly (readonly [stop: Stop, meeting: LegalDate])[] = [
    ['suggested', at(95)],
    ['drafting', at(76)],
    // Announced a fortnight ago; a window of 32 days.
    ['open', at(68)],
    ['closed', at(46)],
    ['argued', at(28)],
    ['uncontrollable', at(24)],
    ['reviewing', at(15)],
    ['submitted', coming.on],
    ['discussed', last.on],
    ['reported', earlier.on],
    ['decided', earlier.on],
    ['executing', old.on],
    ['evaluating', old.on],
    ['suspended', old.on],
  ];
  const told = stages.map(([stop, meeting], n): Plan => {
    const topic = topicsNow[n] as Topic;
    const key = `decision-now-${stop}`;
    return {
      key,
      topic,
      days: daysBefore(calendar, meeting),
      said: saidNow(stop === 'open' ? 8 : 5 + (n % 4), n),
      item: `item-${key}`,
      stop,
    };
  });
  // The year 2023 is told above; nothing of today was decided in it.
  const plans = told.filter((p) => p.days.meeting >= '2024-01-02');
  const year = Number(today.slice(0, 4));
  const entries = topicsNow.slice(0, 6).map(
    (t): Entry => ({
      name: t.draft,
      office: t.office,
      steps: ['participation', 'experts', 'risk'],
      expected: `${year}年内`,
    }),
  );
  const reached = (p: Plan): boolean =>
    ['submitted', 'discussed', 'reported', 'decided', 'executing', 'evaluating', 'suspended'].includes(p.stop as Stop);
  const meetings: Held[] = [old, earlier, last, { ...coming, coming: true as const }].filter(
    (m) => m.on >= '2024-01-02',
  );
  return [
    ...(year > 2023 ? catalogueStories(year, entries, calendar) : []),
    ...plans.flatMap((p) => {
      const until = p.days.closes < today ? p.days.closes : today;
      return storiesOf(p, opinionDays(calendar, p.days.announced, until, p.said.length));
    }),
    ...meetings.flatMap((m) =>
      meetingStories(
        {
          ...m,
          deciding: plans
            .filter((p) => reached(p) && p.days.meeting === m.on)
            .map((p) => ({
              key: p.item,
              decision: p.key,
              heading: `审议《${p.topic.draft}》`,
              office: p.topic.office,
            })),
        },
        seed,
        calendar,
      ),
    ),
  ];
}
