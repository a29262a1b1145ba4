/** Legality reviews: 398 passes begun and 398 opinions issued in 2023, which are not the same 398, and those on the desk today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import { workingDaysIn } from '../calendar-days.ts';
import { randomOf } from '../random.ts';
import type { Story, Tale } from '../tale.ts';
import { type Draft, documentReview2023, draftOf, namedDrafts } from './drafts.ts';
import { agreement } from './texts.ts';

/** Paragraphs 7 and 8 of the report of 2023: opinions (份) and passes (次). */
export const reviews2023 = { opinions: 398, passes: 398 } as const;
/** Sent at one year's end and answered at the beginning of the next: as many came in this way as went out. */
const overNewYear = 6;
const resubmitted = 23;

const one = (t: Tale, capacity: string, office?: string): string => {
  const [found] = t.people(`legality-review.${capacity}`, office);
  if (!found) throw new Error(`${office ?? '全县'}没有合法性审查的“${capacity}”岗位`);
  return found;
};

const always = ['draft', 'explanation', 'bases', 'ownReview'];
const attachedTo = (d: Draft): string[] => [
  ...always,
  ...(d.kind === 'decision' ? ['consultation', 'process'] : []),
  ...(d.kind === 'normativeDocument' ? ['consultation'] : []),
  ...(d.kind === 'contract' ? ['counterparty'] : []),
  ...(d.operators ? ['fairCompetition'] : []),
];
const points: Readonly<Record<Draft['kind'], Readonly<Record<string, string[]>>>> = {
  decision: { decisionChecked: ['authority', 'process', 'content'] },
  normativeDocument: {
    documentChecked: ['maker', 'authority', 'content', 'noForbidden', 'noReduction', 'noPower', 'process'],
  },
  contract: { contractChecked: ['parties', 'authority', 'procurement', 'liability', 'disputes', 'interest', 'terms'] },
  generalDocument: { generalChecked: ['authority', 'content'] },
};
const remarks = [
  '依据引用的条款已经修订，建议更新。',
  '违约责任不对等，建议补充对方的违约责任。',
  '争议解决条款约定不明，建议写明管辖法院。',
  '奖励条款涉及特定企业，建议改为普遍适用。',
  '责任单位应当写明。',
  '履行期限超过预算年度，建议按程序报批。',
  '补偿标准应当写明依据的文件和文号。',
  '保密条款与政府信息公开的规定不一致，建议修改。',
  '增加申请人提交材料的条款没有依据，建议删除。',
  '资金拨付应当与验收挂钩。',
] as const;
/** The shortest time of each kind, in working days. */
const floors: Readonly<Record<Draft['kind'], number>> = {
  decision: 7,
  normativeDocument: 5,
  contract: 5,
  generalDocument: 3,
};

type Stop =
  | 'received'
  | 'supplementing'
  | 'accepted'
  | 'reviewing'
  | 'drafted'
  | 'signed'
  | 'overdue'
  | 'issued'
  | 'responded';

interface Plan {
  key: string;
  draft: Draft;
  start: LegalDate;
  version: number;
  previous?: string;
  /** Key of the matter under which an adviser gave an opinion; 重大行政决策 only. */
  advice?: string;
  outcome: 'lawful' | 'revise' | 'unlawful' | 'partly';
  late?: true;
  /** The day of the opinion, when it lies beyond the new year. */
  issued?: LegalDate;
  stop?: Stop;
  /** The whole text that was sent, and the opinion on it, where they are told word for word. */
  text?: string;
  said?: { opinion: string; suggestions: number; advice: string };
}

function* tell(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  const { draft: d } = p;
  const sender = one(t, 'sender', d.office);
  const whole = attachedTo(d);
  const short = p.stop === 'supplementing' || (p.stop === undefined && t.random.chance(0.06));
  t.act('submit', sender, {
    kind: d.kind,
    topic: d.topic,
    sender: d.office,
    documentTitle: d.title,
    documentCode: d.code,
    draftVersion: p.version,
    ...(p.previous === undefined ? {} : { previous: t.idOf(p.previous) }),
    ...(d.about === undefined ? {} : { about: t.idOf(d.about) }),
    concernsOperators: d.operators,
    ...(p.text === undefined ? {} : { draftText: p.text }),
    attached: short ? whole.slice(0, -1) : whole,
    signedAlready: false,
    timing: 'ordinary',
  });
  if (p.stop === 'received') return;
  const reviewer = t.random.pick(t.people('legality-review.reviewer', 'justice'));
  const lead = one(t, 'lead', 'justice');
  yield t.after(p.issued === undefined ? 1 : 0);
  if (short) {
    t.act('requestSupplement', reviewer, {
      lacking: whole.slice(-1),
      lackingNote: '请按照送审材料清单补充后再报。',
    });
    if (p.stop === 'supplementing') return;
    yield t.after(p.issued === undefined ? 1 : 0);
    t.act('supplement', sender, { attached: whole });
  }
  t.act('accept', reviewer, { completeOn: t.today });
  const begun = t.today;
  if (p.stop === 'accepted') return;
  t.act('assign', lead, { reviewers: [reviewer] });
  if (p.stop === 'reviewing') return;
  if (p.stop === 'overdue') return;
  if (d.kind === 'decision') {
    yield t.after(4);
    const adviser = t.people('counsel.adviser', 'government-office')[0] as string;
    t.act('receiveAdvice', reviewer, {
      adviceMatter: t.idOf(p.advice as string),
      adviser,
      advice: '依据充分，建议补充风险评估结论。',
    });
  }
  const lawyer = t.people('legality-review.reviewer', 'justice').find((id) => id !== reviewer);
  if (p.said && lawyer !== undefined)
    t.act('hearPublicLawyer', reviewer, { publicLawyer: lawyer, advice: p.said.advice });
  const wait = floors[d.kind];
  yield t.calendar.addWorkingDays(begun, t.random.int(2, wait) + (d.kind === 'decision' ? 3 : 0));
  const count = p.said?.suggestions ?? (p.outcome === 'lawful' ? 0 : t.random.int(1, 5));
  const said = t.random.shuffled(remarks).slice(0, count);
  t.act('draft', reviewer, {
    ...points[d.kind],
    conclusion: p.outcome === 'lawful' ? 'lawful' : p.outcome === 'unlawful' ? 'unlawful' : 'lawfulAfterRevision',
    opinion:
      p.said?.opinion ??
      (count === 0
        ? '经审查，权限、程序和内容符合规定，没有修改意见。'
        : said.map((s, i) => `${i + 1}. ${s}`).join('\n')),
    suggestionCount: count,
  });
  if (p.stop === 'drafted') return;
  const earliest = t.calendar.addWorkingDays(begun, wait + 1);
  const day = p.issued ?? (p.late ? t.calendar.addWorkingDays(begun, d.kind === 'contract' ? 12 : 17) : earliest);
  yield day > t.today ? day : t.after(0);
  t.act('sign', lead);
  if (p.stop === 'signed') return;
  if (p.late) t.act('issueLate', reviewer, { issuedOn: t.today, lateWhy: '等待上级主管部门答复政策适用问题。' });
  else t.act('issue', reviewer, { issuedOn: t.today });
  if (p.stop === 'issued') return;
  yield t.after(t.random.int(3, 8));
  if (count > 0) {
    t.act(
      'respond',
      sender,
      p.outcome === 'partly'
        ? {
            adoption: count === 1 ? 'none' : 'partly',
            suggestionsAdopted: count - 1,
            notAdoptedWhy: '第一条所涉条款为上级文件的统一表述，已在提请审议时书面说明。',
            explainedToBody: true,
          }
        : { adoption: 'all', suggestionsAdopted: count },
    );
  }
  if (p.stop === 'responded') return;
  // Most files are closed at once; the rest with the next filing of the office (归档), a month of working days later.
  if (!t.random.chance(0.9)) yield t.after(20);
  t.act('archive', reviewer);
}

const storyOf = (p: Plan): Story => ({
  key: p.key,
  procedure: 'legality-review',
  office: p.draft.office,
  start: p.start,
  tell: (t) => tell(t, p),
});

/** An adviser's opinion on a decision under review (法律顾问意见，另件). */
const adviceStory = (review: Plan, calendar: Calendar): Story => ({
  key: review.advice as string,
  procedure: 'counsel/matter',
  office: 'justice',
  start: calendar.addWorkingDays(review.start, 2),
  *tell(t) {
    const [manager] = t.people('counsel.manager', 'justice') as [string];
    const [adviser] = t.people('counsel.adviser', 'government-office') as [string];
    t.act('request', manager, {
      heading: `《${review.draft.title}》`,
      kind: 'decision',
      urgency: 'ordinary',
      request: '请就权限、程序和内容提出法律意见。',
      about: t.idOf(review.key),
    });
    t.act('assign', manager, { adviser });
    t.act('clear', adviser, { conflict: 'none' });
    yield t.after(2);
    t.act('answer', adviser, {
      opinionOn: t.today,
      conclusion: 'lawful',
      opinion: '权限和程序符合规定，建议补充风险评估结论。',
      signed: true,
    });
    yield t.after(5);
    t.act('respond', manager, { adoption: 'adopted' });
  },
});

const outcomeOf = (n: number): Plan['outcome'] =>
  n % 41 === 7 ? 'unlawful' : n % 17 === 3 ? 'partly' : n % 10 < 7 ? 'revise' : 'lawful';

/** A decision's review, with the adviser's matter beside it. */
const withAdvice = (plans: readonly Plan[], calendar: Calendar): Story[] =>
  plans.flatMap((p) => [storyOf(p), ...(p.advice === undefined ? [] : [adviceStory(p, calendar)])]);

export function legalityReviewsOf2023(seed: string, calendar: Calendar): Story[] {
  const random = randomOf(`${seed}/legality-2023`);
  const days = workingDaysIn(calendar, '2023-01-05', '2023-11-28');
  const firsts = reviews2023.passes - overNewYear - resubmitted - 1;
  const plans = Array.from({ length: firsts }, (_, n): Plan => {
    const key = `legality-2023-${n}`;
    const draft = namedDrafts[n] ?? draftOf(n, 2023);
    return {
      key,
      draft,
      start: draft.on ?? (days[Math.floor((n * days.length * 0.93) / firsts)] as LegalDate),
      version: 1,
      outcome: n < namedDrafts.length ? 'revise' : outcomeOf(n),
      ...(n % 131 === 60 ? { late: true as const } : {}),
      ...(draft.kind === 'decision' ? { advice: `${key}-advice` } : {}),
    };
  });
  // What was found unlawful or much to be revised comes again, changed.
  const again = plans
    .filter((p) => p.draft.kind !== 'decision' && p.draft.kind !== 'normativeDocument' && p.outcome !== 'lawful')
    .filter((p) => p.start < '2023-10-08' && !p.late);
  const chosen = [
    ...again.filter((p) => p.outcome === 'unlawful'),
    ...random.shuffled(again.filter((p) => p.outcome !== 'unlawful')),
  ].slice(0, resubmitted);
  const seconds = chosen.map(
    (p): Plan => ({
      key: `${p.key}-again`,
      draft: p.draft,
      start: calendar.addWorkingDays(p.start, 26),
      version: 2,
      previous: p.key,
      outcome: 'lawful',
    }),
  );
  const bridge = (year: number, from: string): Plan[] =>
    Array.from({ length: overNewYear }, (_, n) => ({
      key: `legality-${year}-end-${n}`,
      draft: { ...draftOf(400 + n, year), kind: 'contract', operators: true },
      start: calendar.addWorkingDays(from, n % 3),
      version: 1,
      outcome: n % 2 === 0 ? 'revise' : 'lawful',
      issued: calendar.addWorkingDays(`${year + 1}-01-05`, n % 3),
    }));
  const document: Plan = {
    key: documentReview2023.key,
    draft: documentReview2023,
    start: documentReview2023.on as LegalDate,
    version: 1,
    outcome: 'lawful',
  };
  return withAdvice(
    [document, ...plans, ...seconds, ...bridge(2022, '2022-12-27'), ...bridge(2023, '2023-12-26')],
    calendar,
  );
}

/** The figures of 2023 are told above; nothing of today's desk was sent in that year. */
const notBefore2024 = (day: LegalDate): LegalDate => (day < '2024-01-02' ? '2024-01-02' : day);

/** On the desk today: at every stage, one past its time and some near it. */
export function presentLegalityReviews(_seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const stops: readonly (readonly [Stop | undefined, number, Draft['kind']])[] = [
    ['received', 1, 'contract'],
    ['received', 2, 'generalDocument'],
    ['supplementing', 4, 'contract'],
    ['accepted', 2, 'generalDocument'],
    ['reviewing', 3, 'generalDocument'],
    ['reviewing', 9, 'contract'],
    ['reviewing', 12, 'normativeDocument'],
    ['reviewing', 3, 'contract'],
    ['overdue', 15, 'contract'],
    ['drafted', 8, 'contract'],
    ['drafted', 6, 'generalDocument'],
    ['signed', 8, 'contract'],
    ['issued', 9, 'contract'],
    ['issued', 24, 'generalDocument'],
    [undefined, 30, 'contract'],
    [undefined, 34, 'decision'],
    ['responded', 21, 'generalDocument'],
  ];
  const year = Number(today.slice(0, 4));
  // Sent, criticised and sent again: on the reviewer's desk both texts lie beside each other.
  const twice: Draft = {
    ...draftOf(560, year),
    kind: 'contract',
    topic: 'investment',
    title: agreement.title,
    office: 'agriculture',
    code: `农业合同〔${year}〕7号`,
    operators: true,
  };
  const again: readonly Plan[] = [
    {
      key: 'legality-now-first',
      draft: twice,
      start: notBefore2024(calendar.addWorkingDays(today, -38)),
      version: 1,
      outcome: 'partly',
      text: agreement.first,
      said: agreement,
    },
    {
      key: 'legality-now-again',
      draft: twice,
      start: notBefore2024(calendar.addWorkingDays(today, -3)),
      version: 2,
      previous: 'legality-now-first',
      outcome: 'lawful',
      text: agreement.second,
      stop: 'reviewing',
    },
  ];
  return withAdvice(
    [
      ...again,
      ...stops.map(([stop, ago, kind], n): Plan => {
        const key = `legality-now-${n}`;
        const drawn = draftOf(500 + n * 3, year);
        return {
          key,
          draft: { ...drawn, kind, operators: kind === 'contract', code: `${drawn.code}-${kind}` },
          start: notBefore2024(calendar.addWorkingDays(today, -ago)),
          version: 1,
          outcome: n % 3 === 0 ? 'lawful' : 'revise',
          ...(stop === undefined ? {} : { stop }),
          ...(kind === 'decision' ? { advice: `${key}-advice` } : {}),
        };
      }),
    ],
    calendar,
  );
}
