/** Goods sealed or seized while an ordinary case is investigated, through every way a measure may end; and those of today. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';
import { clerkOf, headOf } from '../../officers.ts';
import { personOf } from '../../people.ts';
import { powerKey, powersOf } from '../enforcers/teams.ts';
import { type Random, randomOf } from '../random.ts';
import { fileRef } from '../sample-files.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { storyOf, tellCase } from './cases/case.ts';
import { filedExemptions } from './cases/exemptions.ts';
import { type CasePlan, casesOf2023, drawCase, unitOf } from './cases/plan.ts';

type End = 'lifted' | 'extended' | 'sold' | 'destroyed' | 'lapsed' | 'urgent' | 'urgentRefused' | 'appraised';
/** Where a measure of today stops. */
type Stop = 'requested' | 'approved' | 'urgent' | 'held' | 'nearEnd' | 'appraising' | 'lifted';

/** What is taken in each field. */
const goods: Readonly<Record<string, readonly string[]>> = {
  'market-regulation': [
    '过期饼干，每袋200克',
    '散装香肠，每箱5千克',
    '无标签调味料，每桶10千克',
    '不合格插座，每盒20只',
  ],
  transport: ['涉案货车（示例牌照）', '改装货箱', '运单及电子终端'],
  agriculture: ['农药，每瓶250毫升', '种子，每袋1千克', '地笼渔具', '冻肉，每箱10千克'],
  'culture-tourism': ['图书，每册', '音像制品，每盒'],
  emergency: ['烟花，每箱', '爆竹，每箱', '甲醇，每桶25千克'],
  'ecology-city': ['违法排污设备', '危险废物，每桶50千克'],
  health: ['诊疗器械', '药品，每盒'],
  water: ['采砂设备', '砂石，每立方米'],
  forestry: ['木材，每立方米'],
  'medical-insurance': ['收费电子账册（存储设备）', '处方原件，每册'],
};

/** The case as it stands, once it has been filed; waits for it day by day, a month at most. */
function* filedCase(t: Tale, p: CasePlan): Generator<LegalDate, boolean, void> {
  for (let tries = 0; tries < 22; tries++) {
    if (t.matterOf?.(p.key)?.state === 'investigating') return true;
    yield tries < 5 ? t.today : t.after(1);
  }
  return false;
}

/** A power of the authority that includes coercive measures; undefined where there is none. */
const coercive = (p: CasePlan): string | undefined =>
  powersOf(p.authority, p.filed).find((x) => x.code === p.power && x.acts.includes('coercion'))?.code;

/** What is sold at once spoils; what is destroyed or tested is a product. */
const goodsOfEnd: Readonly<Partial<Record<End, readonly string[]>>> = {
  sold: ['冻肉，每箱10千克', '活鱼，每筐15千克'],
  destroyed: ['农药，每瓶250毫升', '兽药，每盒'],
};

function listOf(t: Tale, p: CasePlan, end?: End): string {
  const kinds = (end && goodsOfEnd[end]) ?? goods[p.authority] ?? ['涉案物品'];
  return t.random
    .shuffled(kinds)
    .slice(0, t.random.int(1, Math.min(3, kinds.length)))
    .map((one) => `${one}，共${t.random.int(2, 60)}件`)
    .join('\n');
}

function requested(t: Tale, p: CasePlan, list: string): Stated {
  const found = t.matterOf?.(p.key);
  const officers = (found?.file.officers ?? []) as Json;
  return {
    case: t.idOf(p.key),
    parties: [p.party as unknown as Json],
    territory: p.territory,
    place: p.place,
    officers,
    power: t.idOf(powerKey(p.authority, p.power)),
    measure: t.random.chance(0.25) ? 'seal' : 'seize',
    basisKind:
      powersOf(p.authority, p.filed).find((x) => x.code === p.power)?.basisKind === 'regulation' ? 'regulation' : 'law',
    basis: `${p.cause.penalty}及有关查封、扣押的规定`,
    reason: `现场检查发现当事人涉嫌${p.cause.name}，涉案物品在场。`,
    milder: '物品随时可能被销售、转移，责令停止和登记保存不足以控制危险。',
    goods: list,
    related: true,
    necessities: false,
    sealedElsewhere: false,
  };
}

function served(t: Tale, p: CasePlan, end: End | undefined): Stated {
  const absent = t.random.chance(0.15);
  return {
    servedOn: t.today,
    servedAt: `${t.random.int(14, 16)}:${t.random.int(10, 59)}`,
    presence: absent ? 'absent' : 'present',
    ...(absent ? { witness: `社区工作人员（${p.territory}）` } : {}),
    identityShown: true,
    rightsTold: true,
    statement: t.random.pick(['无', '东西是代别人存放的。', '愿意配合，请尽快处理。']),
    ...(absent
      ? { signed: 'witnessed', signature: fileRef('signature') }
      : t.random.chance(0.1)
        ? { signed: 'refused' }
        : { signed: 'signed', signature: fileRef('signature') }),
    delivered: true,
    keeper: t.random.chance(0.8) ? 'agency' : 'thirdParty',
    keeperName: '仓库保管员（示例）',
    storage: '南昌县综合执法涉案物品仓库（示例）',
    perishable: end === 'sold',
    openness: t.random.chance(0.3) ? 'investigation' : 'open',
    video: fileRef('video'),
    unbroken: true,
  };
}

/** Into custody; false when the story ends or stops here. */
function* taking(t: Tale, p: CasePlan, first: string, end?: End, stop?: Stop): Generator<LegalDate, boolean, void> {
  const list = listOf(t, p, end);
  const head = personOf(headOf(p.authority));
  if (end === 'urgent' || end === 'urgentRefused' || stop === 'urgent') {
    t.act('sealUrgently', first, {
      ...requested(t, p, list),
      urgency: '当事人正在装车转移物品，来不及事先报告批准。',
      ...served(t, p, end),
    });
    if (stop === 'urgent') return false;
    yield t.today;
    if (end === 'urgent') t.act('ratify', head, { ratifiedOn: t.today, ratifiedAt: '17:40' });
    else t.act('rejectUrgent', head, { liftedOn: t.today, liftGround: 'other', liftNotes: '登记保存即可。' });
    return true;
  }
  t.act('request', first, { requestedOn: t.today, ...requested(t, p, list) });
  if (stop === 'requested') return false;
  yield t.today;
  t.act('authorise', head);
  if (stop === 'approved') return false;
  yield t.today;
  t.act('serve', first, served(t, p, end));
  return true;
}

function* holding(t: Tale, p: CasePlan, first: string, end: End): Generator<LegalDate, void, void> {
  const head = personOf(headOf(p.authority));
  const lift = (liftGround: string): void => t.act('lift', head, { liftedOn: t.today, liftGround });
  switch (end) {
    case 'destroyed':
      yield t.after(12);
      t.act('destroy', first, {
        disposedOn: t.today,
        disposalBasis: `${p.cause.penalty}`,
        disposalNotes: '在示例无害化处理中心销毁，全程录像。',
        disposalWitness: '县财政局监督人员（示例）',
      });
      t.approved(head);
      return;
    case 'extended':
      yield t.after(15);
      t.act('extend', first, {
        extensionDays: t.random.pick([15, 20, 30]),
        extensionReason: '货源涉及外省，协查函尚未回复，情况复杂。',
      });
      t.approved(head);
      // Before the shortest extension is over, also where a week of holidays lies in it.
      yield t.after(8);
      lift('decided');
      break;
    case 'appraised':
      yield t.after(2);
      t.act('startAppraisal', first, {
        appraisalFrom: t.today,
        appraised: '产品质量检验',
        appraiser: '示例检验检测中心',
        appraisalUntil: addDays(t.today, 20),
        appraisalTold: true,
      });
      yield t.after(9);
      t.act('endAppraisal', first, { appraisalEnded: t.today, appraisalResult: '所检项目合格。' });
      yield t.after(2);
      lift('noViolation');
      break;
    case 'sold':
      yield t.after(1);
      t.act('sell', first, {
        proceeds: t.random.int(4, 60) * 100_00,
        saleNotes: '委托农贸市场按当日市价变卖，价款存入专户。',
      });
      t.approved(head);
      yield t.after(10);
      lift('decided');
      break;
    case 'lapsed':
      // Nobody decides in time: the measure ends by law.
      yield t.calendar.nextWorkingDay(addDays(t.calendar.nextWorkingDay(String(t.limit('term')?.due)), 1));
      break;
    case 'urgentRefused':
      break;
    default:
      yield t.after(t.random.int(8, 18));
      lift(t.random.pick(['decided', 'unrelated']));
  }
  yield t.after(1);
  t.act('giveBack', first, {
    returnedOn: t.today,
    returned: end === 'sold' ? '变卖所得价款全额退还。' : `清单所列物品全部退还：\n${String(t.matter.file.goods)}`,
    receivedBy: p.party.representative ?? p.party.name,
  });
}

/** Of today: the story stops where someone must act. */
function* waitingMeasure(t: Tale, p: CasePlan, stop: Stop): Generator<LegalDate, void, void> {
  if (!(yield* filedCase(t, p))) return;
  const [first = ''] = (t.matterOf?.(p.key)?.file.officers ?? []) as string[];
  if (!(yield* taking(t, p, first, undefined, stop))) return;
  if (t.matter.file.openness === 'open' && stop !== 'held') {
    yield t.after(1);
    t.act('publish', personOf(clerkOf(p.authority)), { publication: 'measures', secrecyReviewed: true });
  }
  if (stop === 'appraising') {
    yield t.after(1);
    t.act('startAppraisal', first, {
      appraisalFrom: t.today,
      appraised: '产品质量检验',
      appraiser: '示例检验检测中心',
      appraisalUntil: addDays(t.today, 25),
      appraisalTold: true,
    });
  }
  if (stop === 'lifted') {
    yield t.after(3);
    t.act('lift', personOf(headOf(p.authority)), { liftedOn: t.today, liftGround: 'unrelated' });
  }
}

function* measure(t: Tale, p: CasePlan, end: End): Generator<LegalDate, void, void> {
  if (!(yield* filedCase(t, p))) return;
  const [first = ''] = (t.matterOf?.(p.key)?.file.officers ?? []) as string[];
  if (!(yield* taking(t, p, first, end))) return;
  const clerk = personOf(clerkOf(p.authority));
  if (t.matter.file.openness === 'open') {
    yield t.after(1);
    t.act('publish', clerk, { publication: 'measures', secrecyReviewed: true });
  }
  yield* holding(t, p, first, end);
  yield t.after(t.random.int(1, 5));
  t.act('archive', clerk, { archiveNumber: `强措${t.today.slice(0, 4)}-${t.random.int(1, 99)}` });
}

const measureStory = (p: CasePlan, tell: Story['tell']): Story => ({
  key: `sealing ${p.key}`,
  procedure: 'penalties/sealing',
  office: unitOf(p.authority),
  start: p.filed,
  tell,
});

/** How the measures of each authority end, in their order. */
const ends: Readonly<Record<string, readonly End[]>> = {
  'market-regulation': ['urgent', 'appraised', 'extended'],
  emergency: ['lifted', 'urgent', 'urgentRefused'],
  agriculture: ['destroyed', 'sold', 'appraised'],
  transport: ['extended', 'lifted', 'lapsed'],
};
const measures2023 = 12;

/** Twelve measures in ordinary cases of 2023. */
export function penaltyMeasuresOf2023(seed: string, calendar: Calendar): Story[] {
  const cases = casesOf2023(randomOf(`${seed} penalties 2023`), calendar, filedExemptions());
  const chosen: { p: CasePlan; end: End }[] = [];
  // Three at most from each authority.
  for (const p of cases) {
    if ((p.turn !== 'short' && p.turn !== 'heavy') || coercive(p) === undefined || p.filed >= '2023-11-01') continue;
    const before = chosen.filter((c) => c.p.authority === p.authority).length;
    const end = (ends[p.authority] ?? ['lifted'])[before];
    if (end !== undefined && chosen.length < measures2023) chosen.push({ p, end });
  }
  return chosen.map(({ p, end }) => measureStory(p, (t) => measure(t, p, end)));
}

const waiting: readonly { stop: Stop; age: number; share: string }[] = [
  { stop: 'requested', age: 2, share: 'market-regulation' },
  { stop: 'approved', age: 2, share: 'agriculture' },
  { stop: 'urgent', age: 0, share: 'emergency' },
  { stop: 'held', age: 8, share: 'transport' },
  { stop: 'nearEnd', age: 18, share: 'market-regulation' },
  { stop: 'appraising', age: 12, share: 'agriculture' },
  { stop: 'lifted', age: 11, share: 'market-regulation' },
];

/** A case whose power includes coercion, filed so many working days ago. */
function heldCase(random: Random, n: number, share: string, filed: LegalDate): CasePlan {
  for (let tries = 0; tries < 200; tries++) {
    const plan = drawCase(random, share, 6001 + n, filed, 'short');
    if (coercive(plan) !== undefined) return { ...plan, key: `penalty present held ${n + 1}`, lead: 0 };
  }
  throw new Error(`${share}没有包括强制措施的职权`);
}

/** The measures of today, each with the case it belongs to. */
export function presentPenaltyMeasures(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const random = randomOf(`${seed} penalty measures ${today}`);
  const base = calendar.previousWorkingDay(today);
  return waiting.flatMap(({ stop, age, share }, n): Story[] => {
    const plan = heldCase(random, n, share, calendar.addWorkingDays(base, -age));
    return [
      storyOf(plan, plan.filed, (t) => tellCase(t, plan, 'investigating')),
      measureStory(plan, (t) => waitingMeasure(t, plan, stop)),
    ];
  });
}
