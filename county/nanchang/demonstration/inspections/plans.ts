/** Items, inspectors and the yearly plans of inspection: 228 plan items for 2023, filed by the year's end and reviewed in January. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { captainOf, enforcementBodies, headOf, isTownship, lives, officerAccount, reviewerOf } from '../../officers.ts';
import { people, personOf } from '../../people.ts';
import { townships } from '../../townships.ts';
import { dayPicker } from '../calendar-days.ts';
import { type Random, randomOf } from '../random.ts';
import type { Story, Tale } from '../tale.ts';
import { bureauItems, type Item, townshipItems } from './items.ts';

/** What the county's report of 2023 says (part 一, paragraph 10). */
export const plansReviewed2023 = 228;

export const supervisor = 'justice.enforcement.chief';
export const itemKey = (item: Item): string => `inspection item ${item.code}`;
export const planKey = (authority: string, code: string, year: number, half = ''): string =>
  `inspection plan ${year} ${authority} ${code}${half}`;
export const inspectorKey = (account: string): string => `inspector ${account}`;

export const unitOf = (authority: string): string =>
  enforcementBodies.find((b) => b.authority === authority)?.unit ?? authority;
export const clerkOf = (authority: string): string => personOf(`${authority}.clerk`);
export const chiefOf = (authority: string): string => personOf(headOf(authority));

/** Before a day, or on it when that is where the story already stands. */
export const atLeast = (t: Tale, day: LegalDate): LegalDate => (day > t.today ? day : t.today);

function* itemStory(t: Tale, item: Item): Generator<LegalDate, void, void> {
  const clerk = item.level === 'township' ? personOf(supervisor) : clerkOf(item.authority);
  t.act('list', clerk, {
    name: item.name,
    code: item.code,
    basisKind: item.basisKind,
    basis: item.basis,
    level: item.level,
    industry: item.industry,
    objects: `${item.name.replace(/检查$/, '')}涉及的企业`,
    content: item.content,
    manner: 'onSite',
    standard: `按${item.basis}和本行业检查标准逐项检查。`,
    yearlyCap: 3,
    keyField: item.key,
  });
  yield t.after(t.random.int(3, 12));
  t.act('announce', clerk, { publishedOn: t.today });
  yield t.after(t.random.int(0, 3));
  t.act('publish', clerk, { publication: 'items', secrecyReviewed: true });
}

export function itemStories(calendar: Calendar): Story[] {
  return [...bureauItems, ...townshipItems].map((item, n) => ({
    key: itemKey(item),
    procedure: 'inspections/item',
    office: item.level === 'township' ? 'justice' : unitOf(item.authority),
    start: calendar.addWorkingDays('2022-06-01', n % 30),
    tell: (t) => itemStory(t, item),
  }));
}

/** Trades that a body inspects. */
export const industriesOf = (authority: string): string[] => [
  ...new Set(bureauItems.filter((i) => i.authority === authority).map((i) => i.industry)),
];

const nameOf = new Map(people.map((p) => [p.id, p.name]));

/** Day through which a card of 2021 is verified: no later than it runs, which follows from its examination that autumn. */
const verified = (serial: number, year: number): LegalDate =>
  `${year}-${serial % 27 === 5 ? '12-08' : serial % 3 === 1 ? '11-17' : '10-20'}`;

/** Numbered as their cards are. */
const numbered = enforcementBodies.flatMap((body) =>
  [
    captainOf(body.authority),
    ...Array.from({ length: body.officers }, (_, i) => officerAccount(body.authority, i + 1)),
  ].map((account) => ({ body, account })),
);

function* inspector(t: Tale, authority: string, person: string, serial: number): Generator<LegalDate, void, void> {
  const certificate = `示例360121${String(serial + 1).padStart(5, '0')}`;
  const clerk = clerkOf(authority);
  t.act('enrol', clerk, {
    name: nameOf.get(person) ?? '',
    person,
    certificate,
    until: verified(serial, 2026),
    industries: industriesOf(authority),
  });
  // Verified again on the last day, when every card has been renewed, for as long as the demonstration is told.
  for (let year = 2026; year < 2100; year += 5) {
    yield t.calendar.previousWorkingDay(verified(serial, year));
    t.act('renew', clerk, { certificate, until: verified(serial, year + 5) });
  }
}

/** The bureaus' officers of 2021 as they enter the register; those whose card met with something unusual are not in it. */
export function inspectorStories(calendar: Calendar): Story[] {
  return numbered.flatMap(({ body, account }, serial): Story[] =>
    isTownship(body.authority) || lives[account] !== undefined
      ? []
      : [
          {
            key: inspectorKey(account),
            procedure: 'inspections/inspector',
            office: body.unit,
            start: calendar.addWorkingDays('2022-11-14', serial % 25),
            tell: (t) => inspector(t, body.authority, personOf(account), serial),
          },
        ],
  );
}

export interface PlanSeed {
  key: string;
  authority: string;
  item: Item;
  year: number;
  kind: 'annual' | 'special';
  way: 'random' | 'key' | 'routine';
  visits: number;
  from: LegalDate;
  to: LegalDate;
  joint?: readonly string[];
  drafted: LegalDate;
  filed: LegalDate;
  reviewed: LegalDate;
  /** Opposed at first: what was wrong. */
  opposed?: string;
  /** When and how it was carried out; absent while it is not. */
  executed?: { on: LegalDate; done: number; found: number };
  stop?: 'drafted' | 'merged' | 'checked' | 'filing' | 'filed' | 'opined' | 'reviewed';
}

const titles: Readonly<Record<string, string>> = { 'ecology-city': '生态环境综合执法大队' };

function* planStory(t: Tale, p: PlanSeed): Generator<LegalDate, void, void> {
  const clerk = clerkOf(p.authority);
  const legal = personOf(reviewerOf(p.authority));
  const range = { visits: p.visits, from: p.from, to: p.to };
  const way = {
    way: p.way,
    ...(p.way === 'key' ? { keyGround: '直接涉及公共安全，依法全覆盖检查。' } : { ratio: t.random.int(3, 20) }),
  };
  const quarter = ['03-31', '06-30', '09-30', '12-31'][Math.ceil(Number(p.drafted.slice(5, 7)) / 3) - 1];
  t.act('draft', clerk, {
    planKind: p.kind,
    planYear: p.year,
    item: t.idOf(itemKey(p.item)),
    itemName: p.item.name,
    industry: p.item.industry,
    objects: isTownship(p.authority) ? '本辖区内的企业和个体工商户' : '全县有关企业',
    ...way,
    ...range,
    dutyOffice: titles[p.authority] ?? '综合执法机构',
    fileBy: p.kind === 'annual' ? `${p.year - 1}-12-31` : `${p.drafted.slice(0, 4)}-${quarter}`,
  });
  if (p.stop === 'drafted') return;
  yield t.after(t.random.int(1, 3));
  const merge = (joint: readonly string[] | undefined): void =>
    t.act('merge', clerk, {
      mergeNote: joint ? '与有关部门联合检查，一次进门、综合检查。' : '本机关同一对象的事项合并一次检查。',
      joint: joint !== undefined,
      ...(joint === undefined
        ? { notMergedWhy: '检查内容、标准不同，已与有关部门错开检查时间。' }
        : { jointOffices: joint, ...(joint.length > 1 ? { perOffice: 2 } : {}) }),
      ...way,
      ...range,
    });
  const check = (): void =>
    t.act('check', legal, { legalityPassed: true, legalityOpinion: '依据、对象、频次符合规定，同意备案。' });
  merge(p.joint);
  if (p.stop === 'merged') return;
  yield t.after(t.random.int(1, 3));
  check();
  if (p.stop === 'checked') return;
  if (p.kind === 'special') {
    yield t.after(1);
    t.act('approveCampaign', personOf('government.deputy'), { discussion: `县政府专题会议（${t.today}）` });
  }
  yield atLeast(t, p.filed);
  t.act('file', clerk);
  if (p.stop === 'filing') return;
  t.approved(chiefOf(p.authority));
  if (p.stop === 'filed') return;
  yield atLeast(t, p.reviewed);
  if (p.opposed !== undefined) {
    t.act('oppose', personOf(supervisor), {
      reviewNote: '核对了其他机关的同类计划。',
      problem: 'duplicate',
      opinion: p.opposed,
    });
    if (p.stop === 'opined') return;
    yield t.after(2);
    merge(p.joint ?? [p.authority === 'market-regulation' ? 'health' : 'market-regulation']);
    yield t.after(1);
    check();
    yield t.after(1);
    t.act('file', clerk);
    t.approved(chiefOf(p.authority));
    yield t.after(3);
  }
  t.act('review', personOf(supervisor), { reviewNote: '有法律依据，没有重复检查、多头检查。' });
  if (p.stop === 'reviewed') return;
  yield t.after(t.random.int(1, 5));
  t.act('announce', clerk, { announcedOn: t.today });
  yield t.after(t.random.int(0, 2));
  t.act('publish', clerk, { publication: 'plans', secrecyReviewed: true });
  if (!p.executed) return;
  yield atLeast(t, p.executed.on);
  t.act('execute', clerk, { done: p.executed.done, found: p.executed.found });
  yield t.after(t.random.int(1, 4));
  t.act('summarise', clerk, {
    summary:
      p.executed.done > 0
        ? `完成检查${p.executed.done}户，发现问题${p.executed.found}户，均已依法处理。`
        : '本项与其他事项、其他部门的检查合并完成，没有单独入企。',
  });
}

export const storyOfPlan = (p: PlanSeed): Story => ({
  key: p.key,
  procedure: 'inspections/plan',
  office: unitOf(p.authority),
  start: p.drafted,
  tell: (t) => planStory(t, p),
});

/** Items planned as full coverage rather than by lot, for which routine visits are made. */
export const keyItems: readonly string[] = ['示例检YJ02', '示例检HJ04'];

/** The yearly plans of 2023, with what was done of each; those without visits of their own were merged into others. */
export function plansOf2023(
  seed: string,
  calendar: Calendar,
  doneOf: (authority: string, code: string) => { done: number; found: number },
): Story[] {
  const random: Random = randomOf(`${seed} inspection plans 2023`);
  const draft = dayPicker(calendar, '2022-11-01', '2022-11-30');
  const file = dayPicker(calendar, '2022-12-12', '2022-12-30');
  const execute = dayPicker(calendar, '2023-12-11', '2023-12-22');
  const wanted: { authority: string; item: Item; half: string }[] = [
    ...bureauItems.map((item) => ({ authority: item.authority, item, half: '' })),
    ...townships.flatMap((t) => townshipItems.map((item) => ({ authority: t.code, item, half: '' }))),
  ];
  // Some items are planned a second time for the second half of the year.
  const again = bureauItems.filter((i) => !keyItems.includes(i.code)).slice(0, plansReviewed2023 - wanted.length);
  wanted.push(...again.map((item) => ({ authority: item.authority, item, half: ' 2' })));
  return wanted.map(({ authority, item, half }, n) => {
    const filed = file(random);
    const own = half === '' ? doneOf(authority, item.code) : { done: 0, found: 0 };
    const reviewed = calendar.addWorkingDays(filed, random.int(8, 16));
    const first = calendar.nextWorkingDay('2023-01-03');
    return storyOfPlan({
      key: planKey(authority, item.code, 2023, half),
      authority,
      item,
      year: 2023,
      kind: 'annual',
      way: keyItems.includes(item.code) ? 'key' : 'random',
      visits: Math.max(own.done, isTownship(authority) ? random.int(3, 10) : random.int(8, 30)),
      from: half === '' ? '2023-03-01' : '2023-07-01',
      to: '2023-11-30',
      ...(n % 5 === 2 ? { joint: [authority === 'market-regulation' ? 'health' : 'market-regulation'] } : {}),
      drafted: draft(random),
      filed,
      reviewed: reviewed < first ? first : reviewed,
      ...(n % 17 === 4 ? { opposed: '与市场监管部门对同一行业的检查重复，请联合检查、一次完成。' } : {}),
      executed: { on: execute(random), ...own },
    });
  });
}

/** The year whose plan today's draws rest on: last year's until a new one has long been published, but never that of 2023, which was carried out whole. */
export const planYearOf = (day: LegalDate): number => Math.max(2024, Number(addDays(day, -100).slice(0, 4)));

/** By this day the plans of 2024 had been published; no draw of the days since rests on an earlier one. */
export const published2024 = '2024-01-26';

/** This year's plans behind today's draws, and next year's on their way to the year's end. */
export function presentPlans(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const random = randomOf(`${seed} inspection plans ${today}`);
  const year = planYearOf(calendar.previousWorkingDay(today));
  const coming = Number(today.slice(0, 4)) + 1;
  const current = bureauItems
    .filter((i) => currentItems.includes(i.code))
    .map((item): PlanSeed => {
      const filed = calendar.previousWorkingDay(`${year - 1}-12-${20 + (item.name.length % 9)}`);
      return {
        key: planKey(item.authority, item.code, year),
        authority: item.authority,
        item,
        year,
        kind: 'annual',
        way: 'random',
        ...(jointItems[item.code] ? { joint: jointItems[item.code] as readonly string[] } : {}),
        visits: random.int(20, 40),
        from: `${year}-01-04`,
        to: `${year}-12-31`,
        drafted: calendar.nextWorkingDay(`${year - 1}-11-${10 + (item.name.length % 9)}`),
        filed,
        reviewed: calendar.addWorkingDays(filed, 9),
      };
    });
  const stops = ['drafted', 'merged', 'checked', 'filing', 'filed', 'opined', 'reviewed', 'drafted', 'filed'] as const;
  const base = calendar.previousWorkingDay(today);
  const next = stops.map((stop, n): PlanSeed => {
    const item = bureauItems[(n * 5 + 1) % bureauItems.length] as Item;
    const back = (days: number): LegalDate => calendar.previousWorkingDay(addDays(base, -days));
    return {
      key: planKey(item.authority, item.code, coming),
      authority: item.authority,
      item,
      year: coming,
      kind: 'annual',
      way: 'random',
      visits: random.int(10, 40),
      from: `${coming}-03-01`,
      to: `${coming}-11-30`,
      drafted: back(stop === 'drafted' ? 2 + n : 20 + n),
      filed: back(9),
      reviewed: back(1),
      ...(stop === 'opined' ? { opposed: '检查频次高于公布的上限，请核减。' } : {}),
      stop,
    };
  });
  return [...current, ...next].map(storyOfPlan);
}

/** Who joins the inspections of today, by the item of the authority that leads: each draws two of its own for every enterprise. */
export const jointItems: Readonly<Record<string, readonly string[]>> = {
  示例检SJ04: ['emergency', 'health', 'human-resources'],
  示例检ZJ03: ['city-management', 'civil-affairs'],
};

/** Items with a plan of this year, for the draws of today. */
export const currentItems: readonly string[] = ['示例检SJ01', '示例检SJ04', '示例检JT01', '示例检WJ01', '示例检ZJ03'];
