/** The government's executive meetings with their items: the same meetings that the advisers attended. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import { personOf } from '../../people.ts';
import { randomOf } from '../random.ts';
import type { Story, Tale } from '../tale.ts';
import { one, registry } from './tell.ts';

/** Key of the meeting's story, by its name; the advisers' attendances refer to it. */
export const meetingKey = (name: string): string => `meeting-${name}`;

export interface Held {
  name: string;
  on: LegalDate;
  /** Items that decide a decision: key of the item, of the decision, its heading and who reports. */
  deciding?: readonly { key: string; decision: string; heading: string; office: string }[];
  /** A meeting still to come has only its agenda. */
  coming?: true;
}

/** The head and the deputies, by account; the head speaks last. */
const head = 'government.head';
const deputies = [
  'government.deputy',
  'government.deputy2',
  'government.deputy3',
  'government.deputy4',
  'government.deputy5',
];

const ordinary: readonly (readonly [heading: string, office: string, resolution: string])[] = [
  ['传达学习上级会议精神', 'government-office', '各单位结合实际抓好落实。'],
  ['研究征地补偿安置方案', 'natural-resources', '同意方案，补偿款按时足额支付。'],
  ['审议招商引资合作协议', 'commerce', '同意签订，违约责任条款按审查意见修改。'],
  ['研究老旧小区改造实施方案', 'housing', '同意方案，先征求居民意见再施工。'],
  ['研究防汛抗旱准备工作', 'water', '压实责任，备足物资，落实值守。'],
  ['审议政府投资项目年度计划', 'development-reform', '同意计划，严格控制概算。'],
  ['研究农村人居环境整治工作', 'agriculture', '同意，资金向薄弱村倾斜。'],
  ['听取安全生产工作汇报', 'emergency', '开展隐患排查，逐项销号。'],
  ['研究城乡义务教育学校布局', 'education', '同意布局调整方案，做好家长沟通。'],
  ['研究农村公路养护工作', 'transport', '同意，纳入年度考核。'],
  ['研究国有资产处置事项', 'finance', '同意公开处置，严格按程序评估。'],
  ['听取生态环境问题整改情况', 'ecology', '按期完成整改，举一反三。'],
  ['研究基层医疗卫生服务能力建设', 'health', '同意，分步充实乡镇卫生院人员。'],
  ['研究养老服务设施建设', 'civil-affairs', '同意选址方案。'],
  ['听取行政复议和应诉工作汇报', 'justice', '负责人依法出庭应诉，及时履行生效裁判。'],
  ['研究稳定就业工作', 'human-resources', '同意补贴方案，公开申领条件。'],
];
const said = [
  '同意，建议明确时间表',
  '同意，建议落实资金来源',
  '赞成方案，注意政策衔接',
  '同意，建议加强宣传',
  '没有不同意见',
] as const;

interface Agenda {
  key: string;
  order: number;
  heading: string;
  office: string;
  resolution: string;
  decision?: string;
  /** An item put off or taken off the agenda. */
  how?: 'postponed' | 'dropped';
}

function agendaOf(m: Held, seed: string): Agenda[] {
  const random = randomOf(`${seed}/agenda ${m.name}`);
  const chosen = random.shuffled([...ordinary]).slice(0, random.int(2, 4));
  const deciding = (m.deciding ?? []).map((d) => ({
    key: d.key,
    heading: d.heading,
    office: d.office,
    decision: d.decision,
    resolution: '原则同意，按会议意见修改后，报请县委研究。',
  }));
  const rest = chosen.map(([heading, office, resolution], n) => ({
    key: `item-${m.name}-${n}`,
    heading,
    office,
    resolution,
    ...(random.chance(0.05) ? { how: 'postponed' as const } : random.chance(0.03) ? { how: 'dropped' as const } : {}),
  }));
  return [...deciding, ...rest].map((a, n) => ({ ...a, order: n + 1 }));
}

function* tellItem(t: Tale, m: Held, a: Agenda): Generator<LegalDate, void, void> {
  const clerk = one(t, 'clerk', registry);
  t.act('list', clerk, {
    meeting: t.idOf(meetingKey(m.name)),
    order: a.order,
    heading: a.heading,
    reporter: a.office,
    ...(a.decision === undefined ? {} : { about: t.idOf(a.decision) }),
  });
  if (a.how === 'dropped') {
    yield t.after(1);
    t.act('drop', clerk, { dropWhy: '材料需要补充，改在以后的会议讨论。' });
    return;
  }
  yield m.on;
  if (m.coming) return;
  const speaking = t.random.shuffled(deputies).slice(0, t.random.int(2, 5));
  const speakers = [...speaking, head].map(personOf);
  const dissenting = a.decision === undefined && t.random.chance(0.06);
  const words = speaking.map(
    (_, n) => `第${n + 1}位发言：${dissenting && n === 0 ? '建议再听取企业意见，暂不通过' : t.random.pick(said)}。`,
  );
  const result = a.how === 'postponed' ? 'postponed' : a.decision === undefined ? 'approved' : 'approvedWithChanges';
  t.act('resolve', clerk, {
    discussedOn: m.on,
    head: personOf(head),
    speakers,
    discussion: `${words.join('')}县长最后发言：${result === 'postponed' ? '意见还不一致，暂缓' : '同意多数意见'}。`,
    dissent: dissenting ? '第1位发言的同志建议再听取企业意见，暂不通过；经说明情况，保留意见。' : '无',
    result,
    resolution: result === 'postponed' ? '暂缓，进一步论证后再议。' : a.resolution,
    departs: false,
  });
}

function* tellMeeting(t: Tale, m: Held): Generator<LegalDate, void, void> {
  const clerk = one(t, 'clerk', registry);
  t.act('convene', clerk, {
    meeting: m.name,
    meetingKind: 'executive',
    meetingOn: m.on,
    place: '县政府第一会议室',
    members: deputies.length + 1,
    sentOn: t.today,
  });
  yield m.on;
  if (m.coming) return;
  const away = t.random.chance(0.3) ? 1 : 0;
  const attendees = [...deputies.slice(0, deputies.length - away), head].map(personOf);
  // The register of attendance is closed after the meeting.
  yield t.after(1);
  t.act('hold', clerk, {
    attended: attendees.length,
    attendees,
    absent: away === 1 ? '一位副县长因公出差，已请假。' : '无',
    observers: '县人大常委会、县政协有关负责同志，有关单位主要负责人，政府法律顾问。',
  });
  yield t.after(1);
  t.act('sign', clerk, { summary: '会议强调，议定事项由县政府办公室分解督办，各责任单位按期报告办理结果。' });
  yield t.after(1);
  t.approved(one(t, 'officeHead', registry), one(t, 'mayor', 'government'));
}

/** A meeting and every item of its agenda. */
export function meetingStories(m: Held, seed: string, calendar: Calendar): Story[] {
  const day = (n: number): LegalDate => calendar.addWorkingDays(m.on, n);
  return [
    {
      key: meetingKey(m.name),
      procedure: 'decisions/meeting',
      office: registry,
      start: day(-4),
      tell: (t) => tellMeeting(t, m),
    },
    ...agendaOf(m, seed).map(
      (a): Story => ({
        key: a.key,
        procedure: 'decisions/item',
        office: registry,
        start: day(-2),
        tell: (t) => tellItem(t, m, a),
      }),
    ),
  ];
}
