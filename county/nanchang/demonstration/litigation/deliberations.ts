/** Opinions of the county congress's standing committee: three a year, each heard, answered, told to the deputies and published; and those of today. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Story, Tale } from '../tale.ts';

interface Topic {
  heading: string;
  office: string;
  committee: string;
  report: string;
  opinions: string;
  result: string;
}
const topics: readonly Topic[] = [
  {
    heading: '关于环境状况和环境保护目标完成情况的报告',
    office: 'water',
    committee: '县人大城建环资工委',
    report: '一年来，全县水环境质量持续改善，考核断面达标率提高，存在部分沟渠整治不彻底等问题。',
    opinions: '一、加强沟渠整治；二、完善长效管护；三、加大执法力度。',
    result: '完成沟渠整治六十公里，管护资金列入预算。',
  },
  {
    heading: '关于预算执行和其他财政收支审计查出问题整改情况的报告',
    office: 'finance',
    committee: '县人大财经工委',
    report: '审计查出问题已整改百分之九十以上，剩余事项正在推进。',
    opinions: '一、限期完成剩余整改；二、健全制度，防止屡审屡犯。',
    result: '剩余事项全部完成整改，制定结转结余资金管理办法。',
  },
  {
    heading: '关于义务教育优质均衡发展情况的报告',
    office: 'education',
    committee: '县人大教科文卫工委',
    report: '新增学位四千个，城乡学校结对帮扶全覆盖，农村师资仍有缺口。',
    opinions: '一、加大农村教师招聘和交流；二、规范校外托管。',
    result: '招聘农村教师一百二十名，联合开展校外托管检查。',
  },
  {
    heading: '关于安全生产工作情况的报告',
    office: 'emergency',
    committee: '县人大社会建设工委',
    report: '全县安全形势总体平稳，有限空间作业和自建房经营隐患仍然存在。',
    opinions: '一、抓好有限空间作业；二、完成经营性自建房整治。',
    result: '完成有限空间企业培训，经营性自建房销号九成以上。',
  },
  {
    heading: '关于行政复议和行政应诉工作情况的报告',
    office: 'justice',
    committee: '县人大监察司法工委',
    report: '行政复议化解争议作用增强，负责人出庭应诉常态化，个别单位败诉率偏高。',
    opinions: '一、提高执法质量；二、败诉案件逐案评析。',
    result: '败诉案件全部评析，开展执法证据培训四期。',
  },
  {
    heading: '关于医疗保障基金监管情况的报告',
    office: 'medical-insurance',
    committee: '县人大教科文卫工委',
    report: '开展定点医药机构全覆盖检查，追回违规基金，监管手段仍待加强。',
    opinions: '一、运用智能监控；二、加强信用管理。',
    result: '上线智能监控规则三十条，实行信用评级。',
  },
];

export type DeliberationStop =
  | 'planned'
  | 'drafted'
  | 'commented1'
  | 'submitted'
  | 'heard'
  | 'received'
  | 'handling'
  | 'commenting'
  | 'commented';

interface Plan {
  key: string;
  topic: Topic;
  meeting: LegalDate;
  start: LegalDate;
  number: number;
  stop?: DeliberationStop;
}

const one = (t: Tale, capacity: string, office: string): string => {
  const found = t.people(`litigation.${capacity}`, office).at(-1);
  if (!found) throw new Error(`${office}没有审议意见的“${capacity}”岗位`);
  return found;
};
const dayOf = (t: Tale, day: LegalDate): LegalDate => {
  const found = t.calendar.nextWorkingDay(day);
  return found > t.today ? found : t.today;
};

const story = (p: Plan): Story => ({
  key: p.key,
  procedure: 'litigation/deliberation',
  office: 'government-office',
  start: p.start,
  *tell(t) {
    const { topic, meeting } = p;
    const year = meeting.slice(0, 4);
    const registry = one(t, 'registrar', 'government-office');
    const congress = one(t, 'congress', 'congress-deputies');
    t.act('plan', registry, { heading: topic.heading, source: 'report', meetingOn: meeting, reportUnit: topic.office });
    if (p.stop === 'planned') return;
    const before = (days: number): LegalDate => {
      const day = t.calendar.previousWorkingDay(addDays(meeting, -days));
      return day > t.today ? day : t.today;
    };
    yield before(32);
    const clerk = one(t, 'unit', topic.office);
    t.act('draft', clerk, { reportText: topic.report });
    if (p.stop === 'drafted') return;
    yield before(25);
    t.act('sendForComment', registry, { meetingOn: meeting, commentBody: topic.committee });
    if (p.stop === 'commented1') return;
    yield before(18);
    t.act('returnComment', congress, { committeeViews: '请补充具体数据和下一步打算。' });
    yield before(13);
    t.act('submit', registry, { meetingOn: meeting, reportText: `${topic.report}（已按意见补充）` });
    t.approved(one(t, 'leader', 'government'));
    if (p.stop === 'submitted') return;
    yield before(9);
    t.act('distribute', congress, { meetingOn: meeting, distributedTo: '县人大常委会组成人员' });
    yield meeting;
    t.act('hear', registry, { heardOn: meeting });
    if (p.stop === 'heard') return;
    yield dayOf(t, addDays(meeting, 7));
    const replyBy = t.calendar.nextWorkingDay(addDays(t.today, 90));
    t.act('receiveOpinion', registry, {
      receivedOn: t.today,
      opinionNumber: `南人常审〔${year}〕示例${p.number}号`,
      opinions: topic.opinions,
      replyBy,
      resolution: false,
    });
    if (p.stop === 'received') return;
    yield t.after(3);
    t.act('assign', one(t, 'leader', 'government'), {
      leadUnit: topic.office,
      handlers: [clerk],
      division: '由牵头单位会同有关单位研究处理。',
    });
    yield t.after(20);
    t.act('progress', clerk, { progress: '已召开专题会，措施正在落实。' });
    if (p.stop === 'handling') return;
    yield dayOf(t, addDays(replyBy, -28));
    t.act('sendResult', clerk, { resultDraft: topic.result, outcome: 'executed' });
    if (p.stop === 'commenting') return;
    yield t.after(5);
    t.act('comment', congress, { resultViews: '原则同意，请补充完成时限。' });
    if (p.stop === 'commented') return;
    yield t.after(4);
    t.act('reportResult', registry, { resultDraft: topic.result });
    t.approved(
      one(t, 'chief', topic.office === 'justice' ? 'government' : topic.office),
      one(t, 'leader', 'government'),
    );
    yield t.after(6);
    t.act('publish', registry, { publication: 'result', secrecyReviewed: true });
    t.act('tellDeputies', congress, { deputiesTold: '通过代表履职平台通报' });
    yield t.after(2);
    t.act('close', registry);
  },
});

/** Meetings in March, June and August of a year. */
export function deliberationsOf(_seed: string, calendar: Calendar, year: number): Story[] {
  return ['03-29', '06-27', '08-29'].map((day, n) => {
    const meeting = calendar.nextWorkingDay(`${year}-${day}`);
    return story({
      key: `deliberation ${year}-${n + 1}`,
      topic: topics[(year + n * 2) % 4] as Topic,
      meeting,
      start: calendar.previousWorkingDay(addDays(meeting, -45)),
      number: n + 1,
    });
  });
}

const waiting: readonly { stop: DeliberationStop; ahead: number }[] = [
  { stop: 'planned', ahead: 40 },
  { stop: 'drafted', ahead: 29 },
  { stop: 'commented1', ahead: 22 },
  { stop: 'submitted', ahead: 12 },
  { stop: 'received', ahead: -8 },
  { stop: 'handling', ahead: -92 },
  { stop: 'commenting', ahead: -75 },
];

/** Of today: reports being prepared for the next meetings, and opinions near the end of their term. */
export function presentDeliberations(calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  return waiting.flatMap((w, n): Story[] => {
    const meeting = calendar.nextWorkingDay(addDays(base, w.ahead));
    const start = calendar.previousWorkingDay(addDays(meeting, -45));
    if (start < '2024-01-01' || start > today) return [];
    return [
      story({
        key: `deliberation present-${n + 1}`,
        topic: topics[(n + 2) % topics.length] as Topic,
        meeting,
        start,
        number: 51 + n,
        stop: w.stop,
      }),
    ];
  });
}
