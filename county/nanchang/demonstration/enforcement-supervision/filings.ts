/** Major enforcement decisions filed for record: twenty-four of 2023, and those that wait today. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { fileRef } from '../sample-files.ts';
import type { Story, Tale } from '../tale.ts';
import { chief, contactOf, justice, later, officer } from './people.ts';

type Stop = 'submitted' | 'returned' | 'questioned' | 'answered';
const units = [
  'market-regulation',
  'transport',
  'city-management',
  'emergency',
  'agriculture',
  'natural-resources',
  'health',
  'housing',
  'culture-tourism',
] as const;
const short: Readonly<Record<string, string>> = {
  'market-regulation': '市监',
  transport: '交',
  'city-management': '城管',
  emergency: '应急',
  agriculture: '农',
  'natural-resources': '自然',
  health: '卫健',
  housing: '住建',
  'culture-tourism': '文旅',
};

function* tell(t: Tale, n: number, decidedOn: LegalDate, stop?: Stop): Generator<LegalDate, void, void> {
  const unit = units[n % units.length] as string;
  const by = officer(n);
  const late = t.today > addDays(decidedOn, 15);
  t.act('submit', contactOf(unit), {
    unit,
    decision: n % 8 === 5 ? 'coercion' : 'penalty',
    decisionNumber: `南${short[unit]}罚决字〔${decidedOn.slice(0, 4)}〕示例${n + 1}号`,
    decidedOn,
    ...(n % 8 === 5 ? {} : { amount: (11 + ((n * 7) % 30)) * 1_000_000 }),
    grounds: n % 8 === 5 ? ['coercion'] : n % 4 === 1 ? ['amount', 'hearing'] : ['amount'],
    materials: fileRef('photo'),
    ...(late ? { lateReason: '承办机构移交材料延误，已经提醒。' } : {}),
  });
  if (stop === 'submitted') return;
  if (n % 6 === 2 || stop === 'returned') {
    yield t.after(2);
    t.act('askMaterial', by, { missing: '法制审核意见书和集体讨论记录。' });
    if (stop === 'returned') return;
    yield t.after(4);
    t.act('supplement', contactOf(unit), { materials: fileRef('photo') });
  }
  yield t.after(6);
  if (n % 9 !== 4 && stop === undefined) {
    t.act('accept', by, { opinion: '主体合法，事实清楚，适用依据正确，程序合法，裁量适当。' });
    return;
  }
  t.act('question', by, {
    problems: ['procedure', 'documents'],
    opinion: '听证告知书没有写明提出听证的期限，建议自行核实是否影响当事人权利。',
  });
  yield t.after(1);
  t.approved(chief);
  if (stop === 'questioned') return;
  yield t.after(7);
  t.act('answer', contactOf(unit), { answer: '经核实，当事人已经书面放弃听证；告知书文本已经修改。' });
  if (stop === 'answered') return;
  yield later(t, t.after(3));
  t.act('conclude', by, { outcome: '说明成立，文书样式已经改正。' });
}

const story = (key: string, start: LegalDate, body: Story['tell']): Story => ({
  key,
  procedure: 'enforcement-supervision/filing',
  office: justice,
  start,
  tell: body,
});

export const filings2023 = (calendar: Calendar): Story[] =>
  Array.from({ length: 24 }, (_, n) => {
    const start = calendar.addWorkingDays('2023-01-09', Math.floor(n * 9.5));
    return story(`supervision filing 2023 ${n + 1}`, start, (t) =>
      tell(t, n, addDays(start, n === 13 ? -21 : -4 - (n % 9))),
    );
  });

export function presentFilings(calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  const waiting: readonly (readonly [age: number, stop?: Stop])[] = [
    [0, 'submitted'],
    [12, 'submitted'],
    [17, 'submitted'],
    [5, 'returned'],
    [14, 'questioned'],
    [20, 'answered'],
    [30],
  ];
  return waiting.map(([age, stop], i) => {
    const start = calendar.addWorkingDays(base, -age);
    return story(`supervision filing present ${i + 1}`, start, (t) =>
      tell(t, i + 30, addDays(start, i === 2 ? -18 : -6), stop),
    );
  });
}
