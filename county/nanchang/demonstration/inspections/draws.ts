/** The random draws of 2023: forty, which together select 1,184 enterprises; each is really drawn by the engine from the register. */
import { addDays, addMonths, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { commitmentOf, type DrawnMember, readDrawn } from '../../../../kernel/draw/index.ts';
import { personOf } from '../../people.ts';
import { randomOf } from '../random.ts';
import type { Story, Tale } from '../tale.ts';
import { bureauItems, type Item } from './items.ts';
import {
  chiefOf,
  clerkOf,
  currentItems,
  itemKey,
  jointItems,
  planKey,
  planYearOf,
  published2024,
  supervisor,
  unitOf,
} from './plans.ts';

export interface DrawSeed {
  key: string;
  authority: string;
  item: Item;
  year: number;
  batch: number;
  count: number;
  /** Day of the draw. */
  day: LegalDate;
  until: LegalDate;
  joint?: readonly string[];
  /** Of today: where it waits. */
  stop?: 'planned' | 'approval' | 'ready' | 'frozen' | 'drawn';
}

/** Who was drawn, by the key of the draw; filled when the engine has drawn. */
export type DrawnBoard = Map<string, readonly DrawnMember[]>;

/** Item and how many were drawn in each batch of 2023; 1,184 in all. */
const allotted: readonly (readonly [code: string, ...counts: number[]])[] = [
  ['SJ01', 40, 40],
  ['SJ02', 36, 36],
  ['SJ03', 30, 30],
  ['SJ04', 30, 30],
  ['SJ06', 16],
  ['CG01', 36, 36],
  ['CG02', 28],
  ['CG04', 22],
  ['HJ01', 32, 32],
  ['HJ03', 26],
  ['WL01', 28],
  ['WL03', 26],
  ['JT01', 32, 32],
  ['JT03', 26],
  ['YJ03', 32, 32],
  ['YJ01', 22],
  ['NY01', 32, 32],
  ['WJ01', 28],
  ['WJ02', 26],
  ['WJ03', 28],
  ['ZJ01', 30, 30],
  ['ZJ03', 22],
  ['RS01', 28],
  ['RS02', 30],
  ['ZR01', 26],
  ['SL02', 28],
  ['FG01', 30],
  ['JY01', 24],
  ['YB01', 30],
  ['TJ01', 30],
];

export const itemOf = (code: string): Item => {
  const item = bureauItems.find((i) => i.code === `示例检${code}`);
  if (!item) throw new Error(`没有检查事项${code}`);
  return item;
};
export const drawKey = (year: number, code: string, batch: number): string =>
  `inspection draw ${year} ${code} ${batch}`;

/** Drawn on the first days of March to September, for visits until the end of the month after next. */
export function drawsOf2023(seed: string, calendar: Calendar): DrawSeed[] {
  const random = randomOf(`${seed} inspection draws 2023`);
  return allotted.flatMap(([code, ...counts], n) =>
    counts.map((count, at): DrawSeed => {
      const item = itemOf(code);
      const month = at === 0 ? 3 + (n % 4) : 7 + (n % 3);
      const day = calendar.nextWorkingDay(
        `2023-${String(month).padStart(2, '0')}-${String(random.int(4, 16)).padStart(2, '0')}`,
      );
      return {
        key: drawKey(2023, code, at + 1),
        authority: item.authority,
        item,
        year: 2023,
        batch: at + 1,
        count,
        day,
        until: addDays(`${addMonths(day, 3).slice(0, 7)}-01`, -1),
        ...((n + at) % 7 === 3
          ? { joint: [item.authority === 'market-regulation' ? 'health' : 'market-regulation'] }
          : {}),
      };
    }),
  );
}

function* drawStory(t: Tale, d: DrawSeed, board: DrawnBoard): Generator<LegalDate, void, void> {
  const clerk = clerkOf(d.authority);
  const watcher = personOf(supervisor);
  t.act('plan', clerk, {
    plan: t.idOf(planKey(d.authority, d.item.code, d.year)),
    item: t.idOf(itemKey(d.item)),
    itemName: d.item.name,
    batch: `${d.year}年第${d.batch}批`,
    industry: d.item.industry,
    count: d.count,
    from: d.day,
    to: d.until,
    joint: d.joint !== undefined,
    ...(d.joint === undefined ? {} : { jointOffices: d.joint, ...(d.joint.length > 1 ? { perOffice: 2 } : {}) }),
    scheme: '按信用风险分类加权抽取检查对象，每户随机选派两名检查人员；应当回避的不选派。',
  });
  if (d.stop === 'planned') return;
  t.act('approveScheme', clerk);
  if (d.stop === 'approval') return;
  yield t.after(1);
  t.approved(chiefOf(d.authority));
  const secrets = [t.random.hex(32), t.random.hex(32)] as const;
  if (d.stop === 'ready') {
    t.act('commit', clerk, { commitment: commitmentOf(secrets[0]) });
    return;
  }
  yield t.today > d.day ? t.today : d.day;
  t.act('commit', clerk, { commitment: commitmentOf(secrets[0]) });
  t.act('commit', watcher, { commitment: commitmentOf(secrets[1]) });
  t.act('freeze', clerk);
  t.act('reveal', clerk, { secret: secrets[0] });
  if (d.stop === 'frozen') return;
  t.act('reveal', watcher, { secret: secrets[1] });
  t.act('draw', clerk);
  board.set(d.key, readDrawn(t.matter.file.drawn)?.subjects ?? []);
  yield t.after(t.random.int(1, 4));
  t.act('publish', clerk, { publication: 'results', secrecyReviewed: true });
  if (d.stop === 'drawn') return;
  yield t.calendar.addWorkingDays(d.until, t.random.int(2, 12));
  t.act('finish', clerk, { inspected: d.count, finishNote: '抽中的企业已经全部检查，结果已经公开。' });
}

const startOfDraw = (calendar: Calendar, d: DrawSeed): LegalDate => calendar.addWorkingDays(d.day, -3);

export const storyOfDraw = (calendar: Calendar, d: DrawSeed, board: DrawnBoard): Story => ({
  key: d.key,
  procedure: 'inspections/draw',
  office: unitOf(d.authority),
  start: startOfDraw(calendar, d),
  tell: (t) => drawStory(t, d, board),
});

/** Draws of today: one not yet approved, one awaiting the other witness, one frozen and waiting for the last secret, and one whose visits are under way. */
export function presentDraws(calendar: Calendar, today: LegalDate): DrawSeed[] {
  const base = calendar.previousWorkingDay(today);
  const year = planYearOf(base);
  const stops = ['drawn', 'frozen', 'ready', 'approval', 'drawn'] as const;
  const draws = stops.map((stop, n): DrawSeed => {
    const code = (currentItems[n] as string).replace('示例检', '');
    const item = itemOf(code);
    const day = calendar.addWorkingDays(base, stop === 'drawn' ? -32 - n : stop === 'approval' ? 2 : -1);
    return {
      key: drawKey(year, code, 9),
      authority: item.authority,
      item,
      year,
      batch: 9,
      count: stop === 'drawn' ? 10 : 24,
      day,
      until: addDays(base, 45),
      ...(jointItems[item.code] ? { joint: jointItems[item.code] as readonly string[] } : {}),
      stop,
    };
  });
  return draws.filter((d) => startOfDraw(calendar, d) >= published2024);
}
