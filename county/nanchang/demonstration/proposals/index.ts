/** Suggestions and proposals: 135 and 167 of them in 2023, each answered and rated, as the county reported; and the open ones of today. */
import { addDays, addMonths, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';
import { personName, phone } from '../../names.ts';
import { bureaus } from '../../offices.ts';
import { townships } from '../../townships.ts';
import { dayPicker } from '../calendar-days.ts';
import { type Random, randomOf } from '../random.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { type Topic, topics } from './topics.ts';

/** What the county's report of 2023 says (part 一, paragraph 13); all of them rated, and none dissatisfied. */
export const proposals2023 = { congress: 135, cppcc: 167 } as const;

const registrar = 'government-office';

/** The organs that send the items and choose which to watch over (人大代表工作机构、政协提案机构). */
export const overseers = { congress: 'congress-deputies', cppcc: 'cppcc-proposals' } as const;

/** Posts that the stories need beside the heads of the bureaus, who sign (role proposals.head). */
export const proposalPosts: readonly { account: string; office: string; post: string; roles: readonly string[] }[] = [
  { account: 'government-office.supervision', office: registrar, post: '督查室主任', roles: ['proposals.office'] },
  {
    account: 'congress-deputies.officer',
    office: overseers.congress,
    post: '代表联络工作人员',
    roles: ['proposals.overseer'],
  },
  { account: 'cppcc-proposals.officer', office: overseers.cppcc, post: '提案工作人员', roles: ['proposals.overseer'] },
  ...bureaus.map((b) => ({
    account: `${b.code}.proposals`,
    office: b.code,
    post: '办公室主任（建议提案承办）',
    roles: ['proposals.handler'],
  })),
];

type Kind = keyof typeof proposals2023;
type Class = 'a' | 'b' | 'c';
/** Where a story of today stops, waiting for someone. */
type Stop =
  | 'registered'
  | 'assigned'
  | 'adjusting'
  | 'handling'
  | 'coOpinion'
  | 'extension'
  | 'drafted'
  | 'replied'
  | 'second';

interface Plan {
  key: string;
  kind: Kind;
  session: string;
  number: number;
  topic: Topic;
  place: string;
  received: LegalDate;
  assigned: LegalDate;
  replied: LegalDate;
  class: Class;
  joint: boolean;
  /** Six months from the start, or by an extension on the way. */
  difficulty: 'ordinary' | 'complex' | 'extended';
  rating: 'satisfied' | 'basic';
  stop?: Stop;
}

const at = (t: Tale, capacity: string, office: string): string => {
  const [found] = t.people(`proposals.${capacity}`, office);
  if (!found) throw new Error(`${office}没有建议提案的“${capacity}”岗位`);
  return found;
};
const later = (t: Tale, day: LegalDate): LegalDate => (day > t.today ? day : t.today);

function deputies(t: Tale): Json {
  const many = t.random.chance(0.4) ? t.random.int(2, 5) : 1;
  return Array.from({ length: many }, () => {
    const n = t.random.int(300_000, 399_999);
    return { kind: 'citizen', name: personName(n), phone: phone(n) };
  });
}

const answerOf = (t: Tale, p: Plan, again = false): Stated => ({
  replyClass: p.class,
  replyText: `${p.class === 'a' ? p.topic.done : p.class === 'b' ? `针对“${p.topic.because}”的问题，已经列入工作计划，正在推进` : `对“${p.topic.because}”的问题，已作专题研究`}${again ? '，并按您的意见作了补充' : ''}。`,
  ...(p.class === 'b' ? { promise: `${p.place}：${p.topic.promise}`, promiseBy: addMonths(t.today, 9) } : {}),
  ...(p.class === 'c' ? { classReason: p.topic.not } : {}),
  ...(p.number % 23 === 5 ? { openness: 'none', openReason: '涉及尚未公开的规划内容' } : { openness: 'open' }),
  contactPerson: personName(p.number + 410_000),
  contactPhone: phone(p.number),
});

const contact = (t: Tale, p: Plan, handler: string): void =>
  t.act('contact', handler, {
    contactedOn: t.today,
    contactWay: t.random.weighted({ meeting: 60, visit: 20, phone: 18, written: 2 }),
    contactNotes: `代表、委员介绍了${p.place}的情况，希望尽快解决“${p.topic.because}”的问题。`,
  });

function* assigning(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  const office = at(t, 'office', registrar);
  const { topic } = p;
  t.act('register', office, {
    receivedOn: t.today,
    kind: p.kind,
    session: p.session,
    itemNumber: `第${p.number}号`,
    part: 0,
    deputies: deputies(t),
    heading: `关于加强${p.place}${topic.asks}的${p.kind === 'cppcc' ? '提案' : '建议'}`,
    content: `${p.place}${topic.because}，建议有关部门调查研究，尽快解决。`,
    subject: topic.subject,
    oneMatter: true,
  });
  if (p.stop === 'registered') return false;
  yield t.after(t.random.int(0, 2));
  t.act('file', office, { screenNote: '符合要求，建议交办。' });
  yield later(t, p.assigned);
  t.act('assign', at(t, 'office', registrar), {
    assignedOn: t.today,
    leadOffice: topic.office,
    manner: p.joint ? 'lead' : 'sole',
    difficulty: p.difficulty === 'complex' ? 'complex' : 'ordinary',
    ...(p.difficulty === 'complex' ? { difficultyReason: '涉及多个部门，需要立项和落实资金' } : {}),
    assignNote: '请认真研究，按期答复。',
  });
  if (p.joint)
    t.act('addCoHandler', at(t, 'office', registrar), {
      coOffice: topic.beside,
      coMatter: `${topic.asks}中属于你单位职责的部分`,
    });
  if (isKey(p)) t.act('markKey', at(t, 'overseer', overseers[p.kind]), { keyLeader: personName(p.number + 430_000) });
  if (p.stop === 'assigned') return false;
  yield t.after(t.random.int(1, 4));
  const handler = at(t, 'handler', topic.office);
  if (p.stop === 'adjusting') {
    t.act('requestReassign', handler, {
      adjustGround: 'shared',
      adjustNote: '所提事项的主要职责在另一单位。',
      proposedOffice: topic.beside,
    });
    return false;
  }
  t.act('accept', handler, { leader: personName(p.number + 420_000), handlers: [handler] });
  return p.stop !== 'handling';
}

/** One in twenty is watched over (重点督办); none of those that wait today. */
const isKey = (p: Plan): boolean => p.stop === undefined && p.number % 20 === 7;

/** The monthly reports on an item that is watched over. */
function* reporting(t: Tale, p: Plan, handler: string, until: LegalDate): Generator<LegalDate, void, void> {
  for (let day = t.after(1); day < until; day = t.after(19)) {
    yield day;
    t.act('reportKey', handler, { keyProgress: `${p.place}${p.topic.asks}的办理正在推进，已会商两次。` });
  }
}

function* answering(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  const { topic } = p;
  const handler = at(t, 'handler', topic.office);
  yield t.after(t.random.int(2, 10));
  contact(t, p, handler);
  if (p.stop === 'coOpinion') return false;
  if (p.joint) {
    yield t.after(t.random.int(1, 6));
    t.act('giveCoOpinion', at(t, 'coHandler', topic.beside), { coOpinion: '同意主办单位的意见，将按职责配合落实。' });
  }
  if (p.difficulty === 'extended') {
    yield later(t, t.calendar.previousWorkingDay(addDays(addMonths(p.assigned, 3), -8)));
    t.act(p.kind === 'congress' ? 'extendSuggestion' : 'extendProposal', handler, {
      extensionReason: '涉及多个部门，需要立项和落实资金，三个月内难以答复。',
    });
    if (p.stop === 'extension') return false;
    yield t.after(2);
    t.approved(at(t, 'office', registrar));
  }
  const drafting = t.calendar.addWorkingDays(p.replied, -2);
  if (isKey(p)) yield* reporting(t, p, handler, drafting);
  yield later(t, drafting);
  t.act('draft', handler, answerOf(t, p));
  if (p.stop === 'drafted') return false;
  yield later(t, p.replied);
  t.act('reply', at(t, 'head', topic.office));
  yield t.after(t.random.int(1, 3));
  if (p.class === 'b') track(t, p, handler);
  return p.stop !== 'replied';
}

const track = (t: Tale, p: Plan, handler: string): void => {
  t.act('openTracking', handler, { promise: `${p.place}：${p.topic.promise}`, promiseBy: addMonths(t.today, 9) });
};

function* rating(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  const handler = at(t, 'handler', p.topic.office);
  yield t.after(t.random.int(2, 12));
  if (p.stop === 'second') {
    t.act('rateDissatisfied', 'party:deputy', {
      ratedOn: t.today,
      attitude: 'basic',
      satisfaction: 'dissatisfied',
      ratingNotes: '答复没有说明具体的时间安排，请再研究。',
    });
    t.act('assignAgain', at(t, 'office', registrar), { secondNote: '请再次面商，明确时间安排。' });
    yield t.after(4);
    contact(t, p, handler);
    return;
  }
  t.act('rate', 'party:deputy', {
    ratedOn: t.today,
    attitude: 'satisfied',
    satisfaction: p.rating,
    ...(t.random.chance(0.3) ? { ratingNotes: '办理认真，感谢。' } : {}),
  });
  const closing = t.after(t.random.int(2, 8));
  if (p.number % 23 !== 5) {
    yield t.after(1);
    t.act('publish', handler, { publication: 'replies', secrecyReviewed: true });
  }
  yield later(t, closing);
  t.act('close', at(t, 'office', registrar));
  if (p.class !== 'b') return;
  // Every seventh promise is not kept in time; the deputies are told why, and it is kept in the end.
  yield t.calendar.previousWorkingDay(addDays(String(t.matter.file.promiseBy), -t.random.int(1, 40)));
  if (p.number % 7 === 3) {
    t.act('reportProgress', at(t, 'handler', p.topic.office), {
      progress: '主体工程已经完成，附属工程正在施工。',
      promiseBy: addMonths(String(t.matter.file.promiseBy), 4),
      postponeReason: '汛期停工，工期顺延。',
    });
    yield t.calendar.previousWorkingDay(String(t.matter.file.promiseBy));
  }
  t.act('fulfil', at(t, 'handler', p.topic.office), { progress: `${p.topic.promise}，已经完成并投入使用。` });
}

function* tell(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  if (!(yield* assigning(t, p))) return;
  if (!(yield* answering(t, p))) return;
  yield* rating(t, p);
}

const storyOf = (p: Plan): Story => ({
  key: p.key,
  procedure: 'proposals',
  office: registrar,
  start: p.received,
  tell: (t) => tell(t, p),
});

/** Every pair of a subject and a place, in chance order, so that no two items of a year ask for the same. */
const pairs = (random: Random): { topic: Topic; place: string }[] =>
  random.shuffled(topics.flatMap((topic) => townships.map((t) => ({ topic, place: t.name }))));

const sessionOf = (kind: Kind, year: number): string =>
  kind === 'congress' ? `县人民代表大会${year}年会议` : `县政协${year}年全体会议`;

/** The items of a session in February: handed over in March, answered by June, the difficult ones by September. */
function ofYear(seed: string, calendar: Calendar, year: number, count: Readonly<Record<Kind, number>>): Plan[] {
  const random = randomOf(`${seed} proposals ${year}`);
  const wanted = pairs(random);
  const receive = dayPicker(calendar, `${year}-02-13`, `${year}-02-24`);
  const handOver = dayPicker(calendar, `${year}-03-06`, `${year}-03-17`);
  const answer = dayPicker(calendar, `${year}-04-10`, `${year}-06-02`);
  const answerLate = dayPicker(calendar, `${year}-07-03`, `${year}-09-01`);
  return (['congress', 'cppcc'] as const).flatMap((kind) =>
    Array.from({ length: count[kind] }, (_, n): Plan => {
      const { topic, place } = wanted.pop() as { topic: Topic; place: string };
      const difficulty = n % 17 === 4 ? 'complex' : n % 29 === 11 ? 'extended' : 'ordinary';
      return {
        key: `proposal ${kind} ${year}-${n + 1}`,
        kind,
        session: sessionOf(kind, year),
        number: n + 1,
        topic,
        place,
        received: receive(random),
        assigned: handOver(random),
        replied: difficulty === 'ordinary' ? answer(random) : answerLate(random),
        class: random.weighted({ a: 66, b: 26, c: 8 }),
        joint: random.chance(0.25),
        difficulty,
        rating: random.chance(0.93) ? 'satisfied' : 'basic',
      };
    }),
  );
}

/** Of today: each waits for someone, most of them near the end of a limit. `age` is how many days ago it was handed over. */
const waiting: readonly { stop: Stop; age: number; answered?: number; joint?: true; extended?: true; class?: Class }[] =
  [
    { stop: 'registered', age: 0 },
    { stop: 'assigned', age: 2 },
    { stop: 'assigned', age: 6 },
    { stop: 'adjusting', age: 5 },
    { stop: 'handling', age: 96 },
    { stop: 'handling', age: 86 },
    { stop: 'handling', age: 78 },
    { stop: 'coOpinion', age: 28, joint: true },
    { stop: 'extension', age: 86, extended: true },
    { stop: 'drafted', age: 88, answered: 0 },
    { stop: 'replied', age: 80, answered: 27 },
    { stop: 'replied', age: 70, answered: 5, class: 'b' },
    { stop: 'second', age: 85, answered: 40 },
  ];

function ofToday(seed: string, calendar: Calendar, today: LegalDate): Plan[] {
  const random = randomOf(`${seed} proposals ${today}`);
  const wanted = pairs(random);
  const year = Number(today.slice(0, 4));
  const base = calendar.previousWorkingDay(today);
  return waiting.map((w, n): Plan => {
    const { topic, place } = wanted.pop() as { topic: Topic; place: string };
    const kind = n % 2 === 0 ? 'congress' : 'cppcc';
    const assigned = calendar.previousWorkingDay(addDays(base, -w.age));
    return {
      key: `proposal present-${n + 1}`,
      kind,
      session: `闭会期间（${year}年）`,
      number: 501 + n,
      topic,
      place,
      received: calendar.addWorkingDays(assigned, w.stop === 'registered' ? -6 : -4),
      assigned,
      replied: calendar.previousWorkingDay(addDays(base, -(w.answered ?? 0))),
      class: w.class ?? 'a',
      joint: w.joint ?? false,
      difficulty: w.extended ? 'extended' : 'ordinary',
      rating: 'satisfied',
      stop: w.stop,
    };
  });
}

/** The year 2023 as reported. */
export function proposalsOf2023(seed: string, calendar: Calendar): Story[] {
  return ofYear(seed, calendar, 2023, proposals2023).map(storyOf);
}

/** The items of this year's session, of which most are closed by now, and the dozen that wait for someone today. */
export function presentProposals(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const year = Number(today.slice(0, 4));
  const session = year > 2023 ? ofYear(seed, calendar, year, { congress: 22, cppcc: 26 }) : [];
  return [...session, ...ofToday(seed, calendar, today)].map(storyOf);
}
