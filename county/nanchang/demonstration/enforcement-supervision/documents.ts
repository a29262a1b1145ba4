/** Documents that come of special actions rather than of leads: two guidance lists of 2023, and a decision on the leader's desk today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Story, Tale } from '../tale.ts';
import { chief, contactOf, headOn, justice, officer } from './people.ts';

interface Seed {
  key: string;
  action: string;
  unit: string;
  facts: string;
  request: string;
  start: LegalDate;
}

const seeds2023: readonly Seed[] = [
  {
    key: 'supervision document 2023 roads',
    action: 'supervision action 2023 roads',
    unit: 'transport',
    facts: '专项监督发现，超限检测站没有公示处罚依据和裁量基准，部分送达回证没有签收日期。',
    request: '请按照附件清单完善公示内容和送达文书。',
    start: '2023-06-27',
  },
  {
    key: 'supervision document 2023 enterprises',
    action: 'supervision action 2023 enterprises',
    unit: 'emergency',
    facts: '专项监督发现，两次入企检查没有列入年度计划，也没有审批记录。',
    request: '请按照附件清单规范检查计划、审批和登记。',
    start: '2023-10-24',
  },
];

function* guidance(t: Tale, s: Seed, n: number): Generator<LegalDate, void, void> {
  const by = officer(n);
  t.act('draft', by, {
    kind: 'guidance',
    unit: s.unit,
    action: t.idOf(s.action),
    facts: s.facts,
    basis: '《中华人民共和国行政处罚法》第三十九条、第四十七条、第六十一条',
    measure: 'note',
    request: s.request,
    rectifyBy: t.calendar.addWorkingDays(t.today, 20),
    objectionTo: '对本清单有异议的，自收到之日起十个工作日内向县司法局书面提出。',
  });
  t.act('issueGuidance', by);
  yield t.after(1);
  t.approved(chief);
  yield t.after(2);
  t.act('deliver', contactOf(s.unit), { deliveredOn: t.today });
  yield t.after(15);
  t.act('closeSoft', by, { closeNote: '已经对照清单完善。' });
}

function* decision(t: Tale, stop: 'drafted' | 'head' | 'leader'): Generator<LegalDate, void, void> {
  const by = officer(1);
  t.act('draft', by, {
    kind: 'decision',
    unit: 'natural-resources',
    facts: '经核查，你单位对已经立案的占用耕地建房案件超过九十日没有作出处理决定，也没有办理延长手续。',
    basis: '《中华人民共和国行政处罚法》第六十条',
    measure: 'perform',
    request: '请在期限内依法对该案作出处理，并报告结果。',
    rectifyBy: t.calendar.addWorkingDays(t.today, 40),
    objectionTo: '对本决定有异议的，自收到之日起十个工作日内向县人民政府书面提出。',
  });
  if (stop === 'drafted') return;
  t.act('issueDecision', by);
  if (stop === 'head') return;
  yield t.after(1);
  t.approved(headOn(t.today));
}

const story = (key: string, start: LegalDate, tell: Story['tell']): Story => ({
  key,
  procedure: 'enforcement-supervision/instrument',
  office: justice,
  start,
  tell,
});

export const documents2023 = (calendar: Calendar): Story[] =>
  seeds2023.map((s, n) => story(s.key, calendar.nextWorkingDay(s.start), (t) => guidance(t, s, n)));

export function presentDocuments(calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  return (['drafted', 'head', 'leader'] as const).map((stop, n) =>
    story(`supervision document present ${stop}`, calendar.addWorkingDays(base, -n - 1), (t) => decision(t, stop)),
  );
}
