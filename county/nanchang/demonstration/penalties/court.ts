/** Applications to the court: companies fined on the spot that paid nothing, through every answer a court may give; and those of today. */
import {
  addDays,
  type Calendar,
  chineseDate,
  days,
  dueForward,
  type LegalDate,
  months,
} from '../../../../kernel/calendar/index.ts';
import type { Party } from '../../../../kernel/procedure/index.ts';
import { clerkOf, deputyOf, headOf } from '../../officers.ts';
import { officersOf, personOf } from '../../people.ts';
import { dayPicker } from '../calendar-days.ts';
import { asStated } from '../parties.ts';
import { randomOf } from '../random.ts';
import type { Story, Tale } from '../tale.ts';
import { type SpotPlan, spotStory, unitOf, unpaid, unpaid2023 } from './spot.ts';

type Outcome = 'enforced' | 'performedOnDemand' | 'performedInCourt' | 'noAssets' | 'reviewed' | 'against';
/** Where a story of today stops. */
type Stop = 'opened' | 'demanded' | 'represented' | 'applied' | 'accepted' | 'refused' | 'ruled';

interface Plan {
  spot: SpotPlan & { party: Party };
  outcome: Outcome;
  /** Day on which the periods for objection are seen to be over, and those that follow. */
  opened: LegalDate;
  demanded: LegalDate;
  applied: LegalDate;
  stop?: Stop;
}

export const court = '南昌县人民法院（示例）';

/** Six months for litigation outlast the sixty days for reconsideration; both rolled as the party may count them. */
export function expiryOf(served: LegalDate, calendar: Calendar): LegalDate {
  const due = (allow: ReturnType<typeof days>): LegalDate => {
    const found = dueForward({ from: served, allow }, calendar);
    if (found.openPause) throw new Error('起诉期限不会中止');
    return found.due;
  };
  const [short, long] = [due(days(60)), due(months(6))];
  return short > long ? short : long;
}

function planOf(spot: SpotPlan & { party: Party }, outcome: Outcome, calendar: Calendar, n: number): Plan {
  const opened = calendar.addWorkingDays(expiryOf(spot.day, calendar), 2 + (n % 6));
  const demanded = calendar.addWorkingDays(opened, 1 + (n % 3));
  return { spot, outcome, opened, demanded, applied: calendar.addWorkingDays(demanded, 12 + (n % 4)) };
}

/** When the money comes, or nobody waits for it any more: the same day stands in the file of the fine. */
function endOf(p: Plan, calendar: Calendar): { on: LegalDate; paid: boolean } {
  const after = (from: LegalDate, n: number): LegalDate => calendar.addWorkingDays(from, n);
  switch (p.outcome) {
    case 'performedOnDemand':
      return { on: after(p.demanded, 6), paid: true };
    case 'performedInCourt':
      return { on: after(p.applied, 8), paid: true };
    case 'against':
      return { on: after(p.applied, 24), paid: false };
    case 'noAssets':
      return { on: after(p.applied, 130), paid: false };
    case 'reviewed':
      return { on: after(p.applied, 75), paid: true };
    case 'enforced':
      return { on: after(p.applied, 48), paid: true };
  }
}

function* asking(t: Tale, p: Plan, first: string): Generator<LegalDate, boolean, void> {
  const { spot } = p;
  t.act('open', first, {
    openedOn: t.today,
    case: t.idOf(spot.key),
    parties: asStated(spot.party),
    officers: [first],
    decisionNumber: `当场行政处罚决定书（${chineseDate(spot.day)}）`,
    servedOn: spot.day,
    path: 'uncontested',
    expiredOn: expiryOf(spot.day, t.calendar),
    obligation: `缴纳罚款${spot.amount / 100}元及加处罚款。`,
    fineDue: spot.amount,
    extraDue: spot.amount,
    ownPower: false,
    realEstate: false,
  });
  if (p.stop === 'opened') return false;
  yield p.demanded;
  t.act('demand', first, { demandedOn: t.today });
  if (p.stop === 'demanded') return false;
  if (p.outcome === 'performedOnDemand') {
    yield endOf(p, t.calendar).on;
    t.act('perform', personOf(clerkOf(spot.scene.authority)), { performedOn: t.today, recovered: spot.amount * 2 });
    return false;
  }
  if (p.stop === 'represented' || t.random.chance(0.4)) {
    yield t.after(4);
    t.act('represent', 'party:party', { statement: '公司资金周转困难，请求宽限三个月缴纳。' });
    if (p.stop === 'represented') return false;
    yield t.after(2);
    t.act('reviewStatement', first, {
      adoption: 'notAdopted',
      adoptionReason: '法定期限内没有申请延期、分期缴纳，理由不成立。',
    });
  }
  yield p.applied;
  t.act('apply', first, {
    court,
    courtPlace: 'authority',
    attachments: ['application', 'decision', 'opinions', 'object'],
    object: t.random.pick(['被执行人开户银行存款。', '被执行人名下货车一辆。', '被执行人对第三人的应收货款。']),
    soundChecked: true,
  });
  t.approved(personOf(t.random.chance(0.5) ? headOf(spot.scene.authority) : deputyOf(spot.scene.authority)));
  return p.stop !== 'applied';
}

function* deciding(t: Tale, p: Plan, first: string, clerk: string): Generator<LegalDate, void, void> {
  const end = endOf(p, t.calendar).on;
  const number = `（${t.today.slice(0, 4)}）示例行审${t.random.int(1, 400)}号`;
  yield t.after(t.random.int(2, 4));
  if (p.stop === 'refused' || p.outcome === 'reviewed') {
    t.act('refuse', clerk, { refusedOn: t.today, refusalReason: '认为没有提交当事人的意见材料。' });
    if (p.stop === 'refused') return;
    yield t.after(3);
    t.act('seekReview', first, {
      reviewSoughtOn: t.today,
      reviewReason: '催告书载明陈述、申辩权利，当事人没有提出意见，材料齐备。',
    });
    yield t.after(9);
    t.act('reviewAccepts', clerk, { reviewedOn: t.today, courtNumber: number });
  } else t.act('accept', clerk, { acceptedOn: t.today, courtNumber: number });
  if (p.stop === 'accepted') return;
  if (p.outcome === 'performedInCourt') {
    yield end;
    t.act('perform', clerk, { performedOn: t.today, recovered: p.spot.amount * 2 });
    return;
  }
  yield t.after(t.random.int(3, 6));
  if (p.outcome === 'against') {
    t.act('courtHears', clerk, { heardOn: t.today });
    yield t.after(6);
    t.act('ruleAgainst', clerk, { againstOn: t.today, againstGround: 'otherwise' });
    yield end;
    t.act('abide', personOf(headOf(p.spot.scene.authority)), {
      endNotes: '裁定指出送达手续有瑕疵，不申请复议，案件交案卷评查。',
    });
    return;
  }
  t.act('rule', clerk, { ruledOn: t.today });
  if (p.stop === 'ruled') return;
  yield end;
  if (p.outcome === 'noAssets')
    t.act('terminate', clerk, { terminatedOn: t.today, terminationGround: 'noAssets', recovered: 0 });
  else t.act('enforce', clerk, { enforcedOn: t.today, recovered: p.spot.amount * 2 });
}

function* telling(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  const [first = ''] = officersOf(p.spot.scene.authority);
  if (yield* asking(t, p, first)) yield* deciding(t, p, first, personOf(clerkOf(p.spot.scene.authority)));
}

const storyOf = (p: Plan): Story => ({
  key: `court ${p.spot.key}`,
  procedure: 'penalties/court',
  office: unitOf(p.spot.scene.authority),
  start: p.opened,
  tell: (t) => telling(t, p),
});

const outcomes: readonly Outcome[] = [
  'enforced',
  'performedOnDemand',
  'enforced',
  'performedInCourt',
  'noAssets',
  'reviewed',
  'against',
  'enforced',
];

/** The fines of early 2023 that nobody paid, with the applications that follow them. */
export function penaltyCourtOf2023(seed: string, calendar: Calendar): { unpaid: SpotPlan[]; stories: Story[] } {
  const random = randomOf(`${seed} penalties in court`);
  const pick = dayPicker(calendar, '2023-01-09', '2023-05-12');
  const plans = Array.from({ length: unpaid2023 }, (_, n) =>
    planOf(unpaid(`on the spot 2023 unpaid ${n}`, random, n, pick(random)), outcomes[n] ?? 'enforced', calendar, n),
  );
  return {
    unpaid: plans.map((p) => ({ ...p.spot, settled: endOf(p, calendar) })),
    stories: plans.map(storyOf),
  };
}

/** Of today: `age` is how many calendar days before today the periods for objection ran out. */
const waiting: readonly { stop: Stop; age: number }[] = [
  { stop: 'opened', age: 9 },
  { stop: 'demanded', age: 16 },
  { stop: 'demanded', age: 86 },
  { stop: 'represented', age: 24 },
  { stop: 'applied', age: 30 },
  { stop: 'accepted', age: 60 },
  { stop: 'refused', age: 34 },
  { stop: 'ruled', age: 75 },
];

/** The applications of today, with the fines they follow. */
export function presentPenaltyCourt(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const random = randomOf(`${seed} penalties in court ${today}`);
  return waiting.flatMap(({ stop, age }, n): Story[] => {
    const day = calendar.previousWorkingDay(addDays(today, -age - 184));
    const spot = unpaid(`on the spot present unpaid ${n}`, random, n + 3, day);
    const plan = { ...planOf(spot, stop === 'refused' ? 'reviewed' : 'enforced', calendar, n % 3), stop };
    return [spotStory(spot), storyOf(plan)];
  });
}
