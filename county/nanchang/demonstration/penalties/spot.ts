/** Penalties on the spot: six hundred of 2023, with a few turned to the ordinary procedure or dropped, and the open ones of today. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Party } from '../../../../kernel/procedure/index.ts';
import { clerkOf, enforcementBodies } from '../../officers.ts';
import { officersOf, personOf } from '../../people.ts';
import { type Township, townships } from '../../townships.ts';
import { dayPicker } from '../calendar-days.ts';
import { devolvedPowers } from '../enforcers/powers.ts';
import { powerKey } from '../enforcers/teams.ts';
import { asStated, partyOf } from '../parties.ts';
import { type Random, randomOf } from '../random.ts';
import { fileRef } from '../sample-files.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { causeKey, causeOf } from './registers.ts';
import { type Scene, scenes, townshipScenes } from './spot-scenes.ts';

/** Decisions on the spot in the demonstration's year 2023. */
export const onTheSpot2023 = 600;
/** Of them, those nobody pays of their own accord. */
export const unpaid2023 = 8;

type Side = 'citizen' | 'business' | 'company';
/** Where a story of today stops. */
type Stop = 'told' | 'heard' | 'decided' | 'collected' | 'unpaid' | 'unfiled' | 'unpublished';
type End = 'decided' | 'turned' | 'dismissed' | 'unpaid';

export interface SpotPlan {
  key: string;
  scene: Scene;
  township: string;
  side: Side;
  /** Fen; 0 is a warning. */
  amount: number;
  day: LegalDate;
  end: End;
  stop?: Stop;
  /** Drawn beforehand where another story names the same party. */
  party?: Party;
  /** When the court was done with what nobody paid, and whether the money came. */
  settled?: { on: LegalDate; paid: boolean };
}

const urban = (t: Township): boolean => t.kind === 'street' || t.kind === 'zone';
const fits = (scene: Pick<Scene, 'where'>, t: Township): boolean =>
  scene.where === undefined || (scene.where === 'urban') === urban(t);
export const unitOf = (authority: string): string =>
  enforcementBodies.find((b) => b.authority === authority)?.unit ?? authority;

const pleas = [
  ['我马上就改，能不能不罚。', '违法事实清楚，已考虑当场改正的情节，不影响认定。'],
  ['不知道有这个规定。', '有关规定已经公布，不知道不是免除处罚的理由。'],
  ['别的店也是这样。', '其他经营者的行为另行查处，不影响本案认定。'],
  ['生意不好，希望少罚一点。', '已按从轻阶次确定数额。'],
] as const;

/** Sides that this scene knows, with what each is given, in yuan. */
const sidesOf = (scene: Scene): [Side, readonly number[]][] =>
  (['citizen', 'business', 'company'] as const).flatMap((side): [Side, readonly number[]][] => {
    const amounts = scene[side];
    return amounts === undefined ? [] : [[side, amounts]];
  });

/** What an officer states when telling on the spot. */
function telling(t: Tale, p: SpotPlan, officers: readonly string[]): Stated {
  const { scene } = p;
  const cause = causeOf(scene.cause);
  const place = townships.find((x) => x.code === p.township);
  return {
    foundOn: t.today,
    actOn: t.today,
    parties: asStated(p.party ?? partyOf(p.side, t.random, p.township)),
    age: 'adult',
    territory: p.township,
    place: `${place?.name ?? ''}${t.random.pick(place?.villages ?? [''])}示例路${t.random.int(1, 199)}号附近`,
    officers: [...officers],
    power: t.idOf(powerKey(scene.authority, scene.power)),
    cause: t.idOf(causeKey(cause.code)),
    causeName: cause.name,
    sector: cause.sector,
    violated: cause.prohibition,
    basis: cause.penalty,
    facts: scene.facts(t.random),
    evidence: `现场照片${t.random.int(2, 6)}张\n当事人陈述\n${t.random.pick(['执法记录仪录像', '现场检查笔录', '测量记录'])}`,
    photos: fileRef('photo'),
    benchmarkOn: String(t.random.pick(['2022-08-08', '2022-08-10', '2022-08-12'])),
    identityShown: true,
    rightsTold: true,
    proposedKind: kindOf(p),
    ...(p.amount === 0 ? {} : { proposedFine: p.amount }),
  };
}

const kindOf = (p: SpotPlan): string => (p.amount === 0 ? 'warning' : p.scene.both ? 'both' : 'fine');

/** Told and heard; false when the story ends or stops here. */
function* speaking(t: Tale, p: SpotPlan, officers: readonly string[]): Generator<LegalDate, boolean, void> {
  const [first = ''] = officers;
  t.act('find', first, telling(t, p, officers));
  if (p.stop === 'told') return false;
  yield t.today;
  const plea = t.random.chance(0.14) || p.end === 'dismissed';
  if (!plea) t.act('hear', first, { statement: t.random.chance(0.97) ? 'none' : 'waived' });
  else {
    const [statementNotes, adoptionReason] =
      p.end === 'dismissed' ? ['东西不是我放的，有监控。', '调取监控属实。'] : t.random.pick(pleas);
    const adoption = p.end === 'dismissed' ? 'adopted' : 'notAdopted';
    t.act('hear', first, { statement: 'made', statementNotes, adoption, adoptionReason });
  }
  if (p.end === 'dismissed')
    t.act('dismiss', first, { dismissReason: '监控显示违法行为系他人所为，当事人的申辩成立。' });
  if (p.end === 'turned')
    t.act('turn', first, {
      turnReason: t.random.pick(['unclear', 'disputed', 'confiscation']),
      turnNotes: '现场证据不足以当场认定，转立案调查。',
    });
  return (p.end === 'decided' || p.end === 'unpaid') && p.stop !== 'heard';
}

function decide(t: Tale, p: SpotPlan, first: string): void {
  const refuses = t.random.chance(0.03);
  t.act('decide', first, {
    decidedOn: t.today,
    kind: kindOf(p),
    ...(p.amount === 0 ? {} : { fine: p.amount, extraStated: true }),
    correction: p.scene.correction,
    ...(refuses
      ? { receipt: 'refused', refusalNote: '当事人听取告知后拒绝签收，全程录像，已在决定书上注明。' }
      : { receipt: 'signed', signature: fileRef('signature') }),
    officersSigned: true,
    secrecyGround: 'open',
  });
}

/** A hundred yuan and less may be taken on the spot, with the ticket of the finance department. */
function collect(t: Tale, first: string): void {
  t.act('collect', first, {
    collectedOn: t.today,
    collectGround: 'small',
    onWater: false,
    ticket: `赣财示例${t.random.int(100_000, 999_999)}`,
  });
}

/** What was taken on the spot goes to the bank within two and two working days. */
function* handIn(t: Tale, first: string, clerk: string): Generator<LegalDate, void, void> {
  yield t.after(1);
  t.act('handIn', first, { handedInOn: t.today });
  yield t.after(t.random.int(1, 2));
  t.act('bankIn', clerk, { bankedOn: t.today, voucher: `示例凭证${t.random.int(10_000, 99_999)}` });
}

/** Paid at the bank; whoever is late pays what the decision says for each day. */
function pay(t: Tale, p: SpotPlan, clerk: string): void {
  const due = String(t.limit('payment')?.due);
  const overdue = Math.max(0, Math.round((Date.parse(t.today) - Date.parse(due)) / 86_400_000));
  t.act('pay', clerk, {
    paidOn: t.today,
    paid: p.amount,
    ...(overdue === 0 ? {} : { paidExtra: Math.min(p.amount, (p.amount * 3 * overdue) / 100) }),
    voucher: `示例凭证${t.random.int(10_000, 99_999)}`,
  });
}

/** What the court brought in is paid and filed away; what it did not is filed away with the reason. */
function* settling(t: Tale, p: SpotPlan, first: string, clerk: string): Generator<LegalDate, void, void> {
  if (p.settled === undefined) return;
  yield p.settled.on;
  if (p.settled.paid)
    t.act('pay', clerk, { paidOn: t.today, paid: p.amount, paidExtra: p.amount, voucher: '示例法院执行款' });
  yield t.after(t.random.int(2, 9));
  t.act('archive', first, {
    archiveNumber: `当罚${t.today.slice(0, 4)}-${t.random.int(1, 9_999)}`,
    ...(p.settled.paid ? {} : { unpaidReason: '申请人民法院强制执行程序已经结束，没有执行到位。' }),
  });
}

function* spot(t: Tale, p: SpotPlan): Generator<LegalDate, void, void> {
  const { authority } = p.scene;
  const officers = t.random.shuffled(officersOf(authority).slice(0, 8)).slice(0, 2);
  const [first = ''] = officers;
  const clerk = personOf(clerkOf(authority));
  if (!(yield* speaking(t, p, officers))) return;
  yield t.today;
  decide(t, p, first);
  if (p.stop === 'decided') return;
  const { sector } = causeOf(p.scene.cause);
  const fined = p.amount > 0;
  const onSite = p.stop === 'collected' || (fined && p.amount <= 100_00 && p.end !== 'unpaid' && t.random.chance(0.2));
  if (onSite) collect(t, first);
  if (p.stop === 'collected' || p.stop === 'unfiled') return;
  // One in forty pays late; the report does not wait for it.
  const late = t.random.chance(0.025);
  const atBank = fined && !onSite && p.end !== 'unpaid' && p.stop !== 'unpaid';
  // Two working days in farming, seven elsewhere.
  const reported = t.calendar.addWorkingDays(
    t.today,
    sector === 'agriculture' ? (onSite ? 0 : t.random.int(0, 2)) : t.random.int(2, 6),
  );
  if (onSite && sector !== 'agriculture') yield* handIn(t, first, clerk);
  if (atBank && !late && sector !== 'agriculture') {
    yield t.after(t.random.int(0, 2));
    pay(t, p, clerk);
  }
  if (reported > t.today) yield reported;
  t.act('file', first, { filedOn: t.today });
  if (p.stop === 'unpublished') return;
  // A warning of market regulation is not published.
  if (fined || sector !== 'marketRegulation') {
    yield t.today;
    t.act('publish', clerk, { publication: 'spotDecisions', secrecyReviewed: true });
  }
  if (p.stop === 'unpaid') return;
  if (p.end === 'unpaid') {
    yield* settling(t, p, first, clerk);
    return;
  }
  if (onSite && sector === 'agriculture') yield* handIn(t, first, clerk);
  if (atBank && (late || sector === 'agriculture')) {
    const due = String(t.limit('payment')?.due);
    yield late ? t.calendar.addWorkingDays(due, t.random.int(1, 6)) : t.after(t.random.int(0, 5));
    pay(t, p, clerk);
  }
  yield t.after(t.random.int(2, 9));
  t.act('archive', first, { archiveNumber: `当罚${t.today.slice(0, 4)}-${t.random.int(1, 9_999)}` });
}

export const spotStory = (p: SpotPlan): Story => ({
  key: p.key,
  procedure: 'penalties/summary',
  office: unitOf(p.scene.authority),
  start: p.day,
  tell: (t) => spot(t, p),
});

/** A township that uses this power, chosen as often as its weight. */
function townshipFor(random: Random, power: string, where: Scene['where']): string {
  const needed = devolvedPowers.find((d) => d.code === power)?.needed ?? 'all';
  const may = townships.filter(
    (t) => fits(where === undefined ? {} : { where }, t) && (needed === 'all' || (needed === 'urban') === urban(t)),
  );
  return random.weighted(Object.fromEntries(may.map((t) => [t.code, t.weight])));
}

function planOf(key: string, scene: Scene, township: string, day: LegalDate, random: Random, end: End): SpotPlan {
  const [side, amounts] = random.pick(sidesOf(scene));
  return { key, scene, township, side, amount: random.pick(amounts) * 100, day, end };
}

/** The scene as met in a place; a township's own scene is acted on in its own name. */
function met(random: Random, scene: Scene | Omit<Scene, 'authority'>): { scene: Scene; township: string } {
  if ('authority' in scene) {
    const places = townships.filter((t) => fits(scene, t));
    return { scene, township: random.weighted(Object.fromEntries(places.map((t) => [t.code, t.weight]))) };
  }
  const township = townshipFor(random, scene.power, scene.where);
  return { scene: { ...scene, authority: township }, township };
}

const everyScene: readonly (Scene | Omit<Scene, 'authority'>)[] = [...scenes, ...townshipScenes];

/** A company that is fined and pays nothing, so that the court is asked (see penalty-court.ts). */
export function unpaid(key: string, random: Random, n: number, day: LegalDate): SpotPlan & { party: Party } {
  const rich = scenes.filter((s) => (s.company ?? []).some((a) => a >= 1_000));
  const { scene, township } = met(random, rich[n % rich.length] as Scene);
  const amount = random.pick((scene.company ?? []).filter((a) => a >= 1_000)) * 100;
  const party = partyOf('company', random, township);
  return { key, scene, township, side: 'company', amount, day, end: 'unpaid', party };
}

/** The year 2023: six hundred decisions on the spot, nine cases turned to the ordinary procedure and four pleas that were right. */
export function penaltySpotOf2023(seed: string, calendar: Calendar, unpaidPlans: readonly SpotPlan[]): Story[] {
  const random = randomOf(`${seed} penalties on the spot`);
  const pick = dayPicker(calendar, '2023-01-03', '2023-12-29');
  const decided = everyScene.flatMap((scene, s) =>
    Array.from({ length: scene.count }, (_, n): SpotPlan => {
      const place = met(random, scene);
      return planOf(`on the spot 2023 ${s}-${n}`, place.scene, place.township, pick(random), random, 'decided');
    }),
  );
  const aside = Array.from({ length: 13 }, (_, n): SpotPlan => {
    const place = met(random, everyScene[(n * 3) % everyScene.length] as Scene);
    const end = n < 9 ? 'turned' : 'dismissed';
    return planOf(`on the spot 2023 aside ${n}`, place.scene, place.township, pick(random), random, end);
  });
  // As many fewer of the commonest as stay unpaid.
  return [...decided.slice(unpaid2023), ...unpaidPlans, ...aside].map(spotStory);
}

/** Of today: each stands somewhere, two of them late. `age` is how many working days ago it was met. */
const waiting: readonly { stop: Stop; age: number; scene: number }[] = [
  { stop: 'told', age: 0, scene: 0 },
  { stop: 'heard', age: 0, scene: 4 },
  { stop: 'decided', age: 0, scene: 9 },
  { stop: 'decided', age: 1, scene: 17 },
  { stop: 'collected', age: 1, scene: 17 },
  { stop: 'collected', age: 4, scene: 18 },
  { stop: 'unfiled', age: 5, scene: 10 },
  { stop: 'unfiled', age: 3, scene: 12 },
  { stop: 'unpublished', age: 6, scene: 2 },
  { stop: 'unpublished', age: 9, scene: 16 },
  { stop: 'unpaid', age: 10, scene: 11 },
  { stop: 'unpaid', age: 16, scene: 6 },
];

/** A few of this autumn, most of them closed, and the dozen that stand open today. */
export function presentPenaltySpot(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const random = randomOf(`${seed} penalties on the spot ${today}`);
  const base = calendar.previousWorkingDay(today);
  const recent = Array.from({ length: 40 }, (_, n): SpotPlan => {
    const place = met(random, everyScene[n % everyScene.length] as Scene);
    const day = calendar.previousWorkingDay(addDays(base, -random.int(20, 80)));
    return planOf(`on the spot ${today} ${n}`, place.scene, place.township, day, random, 'decided');
  });
  const open = waiting.map(({ stop, age, scene }, n): SpotPlan => {
    const place = met(random, everyScene[scene] as Scene);
    const day = calendar.addWorkingDays(base, -age);
    const plan = planOf(`on the spot present ${n}`, place.scene, place.township, day, random, 'decided');
    const [side, amounts] = sidesOf(place.scene)[0] as [Side, readonly number[]];
    const small = amounts.find((a) => a > 0 && a <= 100) ?? 100;
    return { ...plan, side, amount: (stop === 'collected' ? small : (amounts.at(-1) ?? small)) * 100, stop };
  });
  return [...recent, ...open].map(spotStory);
}
