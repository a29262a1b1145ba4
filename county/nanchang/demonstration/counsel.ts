/** The government's advisers: five engaged, 154 attendances at meetings in 2023 as the county reported, and what they work on today. */
import { addDays, type Calendar, type LegalDate } from '../../../kernel/calendar/index.ts';
import { workingDaysIn } from './calendar-days.ts';
import { randomOf } from './random.ts';
import type { Story, Tale } from './tale.ts';

/** Paragraph 7 of the report of 2023: attendances, one adviser at one meeting each. */
export const attendances2023 = 154;

const firms = [
  '江西示例律师事务所',
  '江西甲乙律师事务所',
  '南昌丙丁律师事务所',
  '江西赣水律师事务所',
  '江西滕阁律师事务所',
];
const agenda = [
  '审议县级国土空间总体规划编制情况',
  '研究征地补偿方案',
  '审议招商引资合作协议',
  '研究老旧小区改造实施方案',
  '审议行政规范性文件草案',
  '研究国有资产处置事项',
  '研究河湖管护工作',
  '审议政府投资项目计划',
  '研究行政复议决定履行情况',
  '研究拆除违法建设工作',
  '审议农村宅基地有关指导意见',
  '研究政府购买服务合同',
] as const;
const said = [
  '程序符合规定，建议补充风险评估结论。',
  '合同违约责任不对等，建议修改后签订。',
  '依据充分，没有法律意见。',
  '涉及增加企业义务，缺少上位法依据，建议删除。',
  '建议先征求意见再提请审议。',
] as const;
const contracts = [
  '产业园区合作协议',
  '污水处理特许经营补充协议',
  '教育设备采购合同',
  '土地整治项目委托合同',
  '公共自行车运营协议',
  '垃圾清运服务合同',
] as const;

const one = (t: Tale, capacity: string, office?: string): string => {
  const [found] = t.people(`counsel.${capacity}`, office);
  if (!found) throw new Error(`${office ?? '全县'}没有法律顾问工作的“${capacity}”岗位`);
  return found;
};
const advisers = (t: Tale): readonly string[] => t.people('counsel.adviser', 'government-office');

function engagement(n: number): Story {
  return {
    key: `counsel-${n}`,
    procedure: 'counsel',
    office: 'justice',
    start: n < 3 ? '2022-01-06' : '2021-12-06',
    *tell(t) {
      const manager = one(t, 'manager', 'justice');
      const adviser = advisers(t)[n] as string;
      t.act('plan', manager, { plan: '从本市律师事务所中选聘，聘期三年，按规定程序遴选、公示。' });
      yield t.after(8);
      const publicUntil = t.calendar.addWorkingDays(t.today, 5);
      t.act('select', manager, {
        adviser,
        firm: firms[n] as string,
        licence: `示例执业证${n + 1}`,
        licenceUntil: `${Number(t.today.slice(0, 4)) + 1}-05-31`,
        selectedHow: '资格审查合格，评审得分在前。',
        publicUntil,
      });
      yield t.calendar.nextWorkingDay(addDays(publicUntil, 1));
      const from = t.today;
      t.act('engage', manager, {
        objection: '公示期间没有异议',
        confidentiality: true,
        from,
        until: `${Number(from.slice(0, 4)) + 3}-12-31`,
      });
      t.approved(one(t, 'head', 'justice'), one(t, 'leader', 'government'));
      yield t.after(3);
      t.act('publish', manager, { publication: 'list', secrecyReviewed: true });
      for (let year = Number(from.slice(0, 4)) + (from.slice(5) > '06-01' ? 1 : 0); ; year++) {
        yield t.calendar.nextWorkingDay(`${year}-06-10`);
        if (t.matter.state !== 'active') return;
        t.act('renewLicence', manager, { licenceUntil: `${year + 1}-05-31` });
        if (String(t.matter.file.until).startsWith(String(year))) {
          yield t.calendar.nextWorkingDay(`${year}-12-01`);
          t.act('renew', manager, { from: `${year + 1}-01-01`, until: `${year + 3}-12-31` });
          t.approved(one(t, 'head', 'justice'));
          yield t.after(3);
          t.act('publish', manager, { publication: 'list', secrecyReviewed: true });
        }
        yield t.calendar.nextWorkingDay(`${year + 1}-01-08`);
        if (t.matter.state !== 'active') return;
        t.act('assess', manager, {
          year,
          grade: (n + year) % 3 === 0 ? 'excellent' : 'qualified',
          assessment: '按时出席，意见质量较好，采纳情况良好。',
        });
      }
    },
  };
}

interface Meeting {
  name: string;
  kind: 'executive' | 'special';
  on: LegalDate;
  advisers: readonly number[];
}

const attendanceStory = (m: Meeting, adviser: number, key: string, calendar: Calendar): Story => ({
  key,
  procedure: 'counsel/attendance',
  office: 'government-office',
  start: calendar.addWorkingDays(m.on, -3),
  *tell(t) {
    const clerk = one(t, 'convenor', 'government-office');
    t.act('invite', clerk, {
      meeting: m.name,
      meetingKind: m.kind,
      meetingOn: m.on,
      items: `${t.random.pick(agenda)}；${t.random.pick(agenda)}`,
      adviser: advisers(t)[adviser] as string,
      sentOn: t.today,
      ...(m.kind === 'executive' ? { meetingMatter: t.idOf(`meeting-${m.name}`) } : {}),
    });
    yield m.on;
    const gaveOpinion = t.random.chance(0.6);
    t.act('attend', clerk, { gaveOpinion, ...(gaveOpinion ? { opinion: t.random.pick(said) } : {}) });
  },
});

/** Meetings through the year until the attendances are exactly so many. */
function meetingsOf(year: number, attendances: number, first: number, calendar: Calendar, seed: string): Meeting[] {
  const random = randomOf(`${seed}/counsel-meetings-${year}`);
  const days = workingDaysIn(calendar, `${year}-01-05`, `${year}-12-26`);
  const found: Meeting[] = [];
  let left = attendances;
  const wanted = Math.ceil(attendances / 2.4);
  for (let i = 0; left > 0; i++) {
    const kind = i % 2 === 0 ? 'executive' : 'special';
    const many = Math.min(left, kind === 'executive' ? random.int(2, 4) : random.int(1, 3));
    const on = days[Math.min(days.length - 1, Math.floor(((i + 0.3) * days.length) / wanted))] as LegalDate;
    const name =
      kind === 'executive'
        ? `第十七届县政府第${first + Math.floor(i / 2)}次常务会议`
        : `${year}年第${Math.floor(i / 2) + 1}次县长办公会议`;
    found.push({ name, kind, on, advisers: random.shuffled([0, 1, 2, 3, 4]).slice(0, many) });
    left -= many;
  }
  return found;
}

const attendancesOf = (meetings: readonly Meeting[], key: string, calendar: Calendar): Story[] =>
  meetings.flatMap((m, i) => m.advisers.map((a) => attendanceStory(m, a, `${key}-${i}-${a}`, calendar)));

function matterStory(
  n: number,
  start: LegalDate,
  key: string,
  stop: 'requested' | 'working' | 'answered' | undefined,
): Story {
  const office = ['housing', 'city-management', 'education', 'agriculture', 'transport'][n % 5] as string;
  const heading = `${contracts[n % contracts.length]}（${start.slice(0, 4)}年第${n + 1}件）`;
  return {
    key,
    procedure: 'counsel/matter',
    office,
    start,
    *tell(t) {
      const requester = one(t, 'requester', office);
      t.act('request', requester, {
        heading,
        kind: 'contract',
        urgency: n % 7 === 3 ? 'urgent' : 'ordinary',
        request: '请审查主体资格、违约责任和争议解决条款。',
      });
      if (stop === 'requested') return;
      yield t.after(1);
      const adviser = advisers(t)[n % 5] as string;
      t.act('assign', one(t, 'manager', 'justice'), { adviser });
      t.act('clear', adviser, { conflict: 'none' });
      if (stop === 'working') return;
      yield t.after(n % 7 === 3 ? 1 : 3);
      t.act('answer', adviser, {
        opinionOn: t.today,
        conclusion: n % 3 === 0 ? 'lawful' : 'revise',
        opinion: t.random.pick(said),
        signed: true,
      });
      if (stop === 'answered') return;
      yield t.after(4);
      t.act(
        'respond',
        requester,
        n % 5 === 2
          ? { adoption: 'partly', adoptionWhy: '对方不同意调整付款方式，其余已经修改。' }
          : { adoption: 'adopted' },
      );
    },
  };
}

const meetings2023 = (seed: string, calendar: Calendar): Meeting[] =>
  meetingsOf(2023, attendances2023, 20, calendar, seed);

/** The executive meetings that the advisers attended, as the county held them. */
export const executiveMeetingsOf2023 = (seed: string, calendar: Calendar): { name: string; on: LegalDate }[] =>
  meetings2023(seed, calendar)
    .filter((m) => m.kind === 'executive')
    .map(({ name, on }) => ({ name, on }));

export function counselOf2023(seed: string, calendar: Calendar): Story[] {
  const days = workingDaysIn(calendar, '2023-01-10', '2023-12-10');
  return [
    ...[0, 1, 2, 3, 4].map(engagement),
    ...attendancesOf(meetings2023(seed, calendar), 'attendance-2023', calendar),
    ...Array.from({ length: 24 }, (_, n) =>
      matterStory(n, days[Math.floor((n * days.length) / 24)] as LegalDate, `counsel-matter-2023-${n}`, undefined),
    ),
  ];
}

/** The last two meetings and the next. */
function meetingsNow(seed: string, calendar: Calendar, today: LegalDate): Meeting[] {
  const random = randomOf(`${seed}/counsel-now`);
  return [-8, -3, 2].map((n, i) => ({
    name: `第十八届县政府第${3 + i}次常务会议`,
    kind: 'executive',
    on: calendar.addWorkingDays(today, n),
    advisers: random.shuffled([0, 1, 2, 3, 4]).slice(0, 3),
  }));
}
export const executiveMeetingsNow = (
  seed: string,
  calendar: Calendar,
  today: LegalDate,
): { name: string; on: LegalDate }[] => meetingsNow(seed, calendar, today).map(({ name, on }) => ({ name, on }));

/** The last weeks and the next meeting, and matters at every stage. */
export function presentCounsel(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const meetings = meetingsNow(seed, calendar, today);
  const stops = ['requested', 'working', 'answered', undefined] as const;
  return [
    ...attendancesOf(meetings, 'attendance-now', calendar),
    ...stops.map((stop, n) =>
      matterStory(n, calendar.addWorkingDays(today, [-1, -8, -6, -12][n] as number), `counsel-matter-now-${n}`, stop),
    ),
  ];
}
