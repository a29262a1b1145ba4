/** A board (看板): the matters at work in one procedure by column, exactly those that the register's list counts under the same filters. */
import type { Board, BoardCard, BoardColumn, BoardColumnQuery, BoardQuery } from '../../contract/index.ts';
import type { LegalDate } from '../../kernel/calendar/index.ts';
import type { Acting, Board as BoardDesk } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { NotFound } from '../matters/errors.ts';
import { conditions, fixedBy, searchMatters } from '../matters/reading/list.ts';
import { gathered, visibleParts } from '../matters/reading/visible-parts.ts';
import { moduleNamed, type Office } from '../matters/service.ts';
import type { StoredMatter } from '../present/matter.ts';
import { cardOf } from './card.ts';
import { labelOfLane, statesOf, versionsOf } from './desk.ts';

/** Cards of one column that come at once, and of one cell of a divided board. */
const columnSize = 20;
const cellSize = 4;

function boardNamed(office: Office, module: string, id: string): BoardDesk {
  const desk = moduleNamed(office, module).desks?.find((d) => d.id === id);
  if (desk?.kind !== 'board') throw new NotFound('没有这个看板');
  return desk;
}

interface Counted {
  state: string;
  lane: string | null;
  total: number;
  overdue: number;
}
type Placed = StoredMatter & { col: number; lane: string | null };

/** Which columns are read, how many cards of each (or of each cell) after which. */
interface Portion {
  columns: readonly number[];
  skip: number;
  size: number;
  divided: boolean;
}

/** Counts of every state and the first cards of every column, in one look at the matters at work. */
async function read(
  office: Office,
  viewer: Acting,
  module: string,
  desk: BoardDesk,
  query: Pick<BoardQuery, 'office' | 'q' | 'mine' | 'overdue' | 'filter'>,
  portion: Portion,
): Promise<{ counts: Counted[]; cards: Placed[] }> {
  const procedure = desk.procedure.split('/')[1] ?? module;
  const asked = { ...query, procedure };
  const found = await searchMatters(office, query.q);
  const parameters = new Parameters();
  const base = conditions(office, viewer, module, asked, found, parameters, gathered).join(' and ');
  const parts = visibleParts(viewer, office.modules, fixedBy(office, module, asked), parameters, gathered);
  if (parts.length === 0) return { counts: [], cards: [] };
  const placed = portion.columns.flatMap((col) => desk.columns[col]?.states.map((state) => ({ state, col })) ?? []);
  const states = parameters.add(placed.map((p) => p.state));
  const columns = parameters.add(placed.map((p) => p.col));
  const lane =
    !portion.divided || !desk.lanes
      ? 'null::text'
      : desk.lanes === 'office'
        ? 'm.office'
        : `m.snapshot->'file'->>${parameters.add(desk.lanes)}::text`;
  const atWork = parts.map(
    (part) =>
      `select m.id, m.state, m.due, m.opened_on, ${lane} as lane from matters m where ${base} and m.closed_on is null and m.state = any(${states}::text[]) and ${part}`,
  );
  const skip = parameters.add(portion.skip);
  const size = parameters.add(portion.size);
  const { rows } = await office.pool.query<{ counts: Counted[]; cards: Placed[] }>(
    `with at_work as materialized (
       select id, state, due, opened_on, lane, (${columns}::int[])[array_position(${states}::text[], state)] as col
       from (${atWork.join(' union all ')}) m
     ),
     ranked as (
       select id, col, lane, row_number() over (partition by col, lane order by due asc nulls last, opened_on, id) as place from at_work
     ),
     shown as materialized (select * from ranked where place > ${skip}::int and place <= ${skip}::int + ${size}::int)
     select
       (select coalesce(json_agg(c), '[]') from (
          select state, lane, count(*)::int as total, count(*) filter (where due < ${parameters.add(office.clock.today())}::date)::int as overdue
          from at_work group by state, lane
        ) c) as counts,
       (select coalesce(json_agg(s order by s.col, s.place), '[]') from (
          select shown.col, shown.lane, shown.place, m.snapshot, m.limits, m.title, m.due, m.due_limit, m.demonstration
          from shown join matters m on m.region = ${parameters.add(office.region)} and m.id = shown.id
        ) s) as cards`,
    parameters.values,
  );
  return rows[0] ?? { counts: [], cards: [] };
}

const sum = (counts: readonly Counted[]): { total: number; overdue: number } => ({
  total: counts.reduce((n, c) => n + c.total, 0),
  overdue: counts.reduce((n, c) => n + c.overdue, 0),
});

/** The board as this viewer may see it. */
export async function boardOf(
  office: Office,
  viewer: Acting,
  module: string,
  id: string,
  query: BoardQuery,
): Promise<Board> {
  const desk = boardNamed(office, module, id);
  const divided = query.lanes === 'true' && desk.lanes !== undefined;
  const { lanes: _, ...filters } = query;
  const { counts, cards } = await read(office, viewer, module, desk, filters, {
    columns: desk.columns.map((_column, at) => at),
    skip: 0,
    size: divided ? cellSize : columnSize,
    divided,
  });
  const card = cardsOf(office, viewer, desk);
  const versions = versionsOf(office, desk.procedure);
  const labels = statesOf(versions);
  const within = (states: readonly string[], from: readonly Counted[]) => from.filter((c) => states.includes(c.state));
  return {
    ...sum(counts),
    columns: desk.columns.map(({ label, states }, col) => ({
      label,
      states: states.map((state) => ({
        state,
        label: labels.get(state) ?? state,
        count: sum(within([state], counts)).total,
      })),
      ...sum(within(states, counts)),
      cards: divided ? [] : cards.filter((c) => c.col === col).map(card),
    })),
    lanes: !divided
      ? null
      : [...Map.groupBy(counts, (c) => c.lane)]
          .map(([value, own]) => ({
            value,
            label: labelOfLane(office, versions, desk.lanes ?? '', value),
            ...sum(own),
            cells: desk.columns.map(({ states }, col) => ({
              ...sum(within(states, own)),
              cards: cards.filter((c) => c.col === col && c.lane === value).map(card),
            })),
          }))
          .sort((a, b) => Number(a.value === null) - Number(b.value === null) || a.label.localeCompare(b.label, 'zh')),
  };
}

/** A further page of one column. */
export async function boardColumn(
  office: Office,
  viewer: Acting,
  module: string,
  id: string,
  query: BoardColumnQuery,
): Promise<BoardColumn> {
  const desk = boardNamed(office, module, id);
  const { column, page, ...filters } = query;
  if (!desk.columns[column]) throw new NotFound('看板没有这一栏');
  const { cards } = await read(office, viewer, module, desk, filters, {
    columns: [column],
    skip: (page - 1) * columnSize,
    size: columnSize,
    divided: false,
  });
  return { cards: cards.map(cardsOf(office, viewer, desk)) };
}

const cardsOf =
  (office: Office, viewer: Acting, desk: BoardDesk) =>
  (stored: StoredMatter & { due: LegalDate | null }): BoardCard =>
    cardOf(office, viewer, desk, stored);
