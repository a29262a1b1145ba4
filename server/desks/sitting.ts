/** A meeting on one screen (会议工作台): its agenda, what each item takes up and came to, who attends beside it, and what waits for a meeting. */
import type { MeetingRow, SittingItem, SittingView } from '../../contract/index.ts';
import { type Acting, type Matter, procedureKey, type Sitting } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { isUuid } from '../matters/asking/references.ts';
import { NotFound } from '../matters/errors.ts';
import { arisingFrom } from '../matters/reading/links.ts';
import { pageOf } from '../matters/reading/page.ts';
import { visibleSql } from '../matters/reading/visibility.ts';
import { moduleNamed, type Office, procedureOf } from '../matters/service.ts';
import { broughtBy, namedBy, type Stored, said, takenUp, visibleMatters } from './taken-up.ts';

/** Meetings that are over and listed; a county holds some forty in a year. */
const pastShown = 24;
const comingShown = 20;
/** More items than any meeting has. */
const itemsShown = 100;
const besideShown = 50;
const readyShown = 40;

function sittingNamed(office: Office, module: string, id: string): Sitting {
  const desk = moduleNamed(office, module).desks?.find((d) => d.id === id);
  if (desk?.kind !== 'sitting') throw new NotFound('没有这个会议工作台');
  return desk;
}

const parts = (key: string): { module: string; procedure: string } => {
  const [module = '', procedure = module] = key.split('/');
  return { module, procedure };
};
const keyOf = (matter: Matter): string => procedureKey({ module: matter.module, id: matter.procedure });
const dayOf = (desk: Sitting, matter: Matter): string | null => {
  const day = matter.file[desk.day];
  return typeof day === 'string' ? day : null;
};
const stateOf = (office: Office, matter: Matter): string =>
  procedureOf(office, matter).states[matter.state]?.label ?? matter.state;

const rowOf =
  (office: Office, desk: Sitting) =>
  ({ snapshot, title }: Stored): MeetingRow => ({
    id: snapshot.id,
    title,
    on: dayOf(desk, snapshot),
    state: snapshot.state,
    stateLabel: stateOf(office, snapshot),
  });

/** Meetings that the viewer may see, at work and over. */
async function meetingsOf(
  office: Office,
  viewer: Acting,
  desk: Sitting,
): Promise<Pick<SittingView, 'coming' | 'past' | 'earlier'>> {
  const { module, procedure } = parts(desk.meeting);
  const read = (which: string, order: string, most: number) => {
    const p = new Parameters([office.region, module, procedure, desk.day]);
    return office.pool.query<Stored & { total: number }>(
      `select m.snapshot, m.title, count(*) over ()::int as total from matters m where m.region = $1 and m.module = $2 and m.procedure = $3 and ${which} and ${visibleSql(viewer, office.modules, p)}
       order by m.snapshot -> 'file' ->> $4::text ${order}, m.opened_on ${order}, m.id limit ${most}`,
      p.values,
    );
  };
  const [coming, past] = await Promise.all([
    read('m.closed_on is null', 'asc', comingShown),
    read('m.closed_on is not null', 'desc', pastShown),
  ]);
  const row = rowOf(office, desk);
  return {
    coming: coming.rows.map(row),
    past: past.rows.map(row),
    earlier: Math.max(0, (past.rows[0]?.total ?? 0) - past.rows.length),
  };
}

/** The next meeting, else one whose minutes are still to be signed, else the last that was held. */
const firstOf = ({ coming, past }: Pick<SittingView, 'coming' | 'past'>, today: string): string | undefined =>
  (coming.find((m) => (m.on ?? '') >= today) ?? coming.at(-1) ?? past[0])?.id;

/** Matters of one procedure that name this one in one field, those that the viewer may see. */
async function naming(
  office: Office,
  viewer: Acting,
  key: string,
  field: string,
  target: string,
  most: number,
): Promise<Stored[]> {
  const { module, procedure } = parts(key);
  const p = new Parameters([office.region, target, field, module, procedure]);
  const { rows } = await office.pool.query<Stored>(
    `select m.snapshot, m.title from matter_references r join matters m on m.region = r.region and m.id = r.matter
     where r.region = $1 and r.target = $2 and r.field = $3 and m.module = $4 and m.procedure = $5 and ${visibleSql(viewer, office.modules, p)} order by m.opened_on, m.id limit ${most}`,
    p.values,
  );
  return rows;
}

/** An item that says its conclusion is concluded; one that is closed without it was taken off the agenda. */
function standingOf(desk: Sitting, item: Matter): SittingItem['standing'] {
  const [conclusion] = desk.outcome ?? [];
  if (conclusion === undefined ? item.closedOn !== undefined : item.file[conclusion] !== undefined) return 'concluded';
  return item.closedOn === undefined ? 'open' : 'dropped';
}

/** What an item takes up, and what that in turn leads to (所议的决策的合法性审查). */
async function takenBy(office: Office, viewer: Acting, desk: Sitting, item: Matter): Promise<SittingItem['taken']> {
  const ways = namedBy(procedureOf(office, item), item.file).filter(({ id }) => id !== item.file[desk.names]);
  const seen = await visibleMatters(
    office,
    viewer,
    ways.map((w) => w.id),
  );
  const concluded = standingOf(desk, item) === 'concluded' ? item : undefined;
  const taken = await Promise.all(
    ways.map(async ({ how, id }) => {
      const stored = seen.get(id);
      if (!stored) return [];
      const further = namedBy(
        procedureOf(office, stored.snapshot),
        stored.snapshot.file,
        broughtBy(desk, stored.snapshot)?.show ?? [],
      );
      const beyond = await visibleMatters(
        office,
        viewer,
        further.map((w) => w.id),
      );
      return Promise.all([
        takenUp(office, viewer, desk, how, stored, concluded),
        ...further.flatMap((w) => {
          const there = beyond.get(w.id);
          return there ? [takenUp(office, viewer, desk, w.how, there)] : [];
        }),
      ]);
    }),
  );
  return taken.flat();
}

async function itemOf(office: Office, viewer: Acting, desk: Sitting, { snapshot }: Stored): Promise<SittingItem> {
  const [page, taken] = await Promise.all([
    pageOf(office, viewer, snapshot.module, snapshot.id),
    takenBy(office, viewer, desk, snapshot),
  ]);
  const order = desk.order && snapshot.file[desk.order.field];
  return {
    page,
    order: typeof order === 'number' ? order : null,
    standing: standingOf(desk, snapshot),
    agenda: said(office, snapshot, desk.agenda),
    outcome: said(office, snapshot, desk.outcome ?? []),
    taken,
  };
}

const inOrder = (a: SittingItem, b: SittingItem): number =>
  Number(a.standing === 'dropped') - Number(b.standing === 'dropped') ||
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);

async function chosen(
  office: Office,
  viewer: Acting,
  desk: Sitting,
  id: string,
): Promise<NonNullable<SittingView['sitting']>> {
  const stored = isUuid(id) ? (await visibleMatters(office, viewer, [id])).get(id) : undefined;
  if (!stored || keyOf(stored.snapshot) !== desk.meeting) throw new NotFound('没有这次会议');
  const [meeting, items, beside] = await Promise.all([
    pageOf(office, viewer, stored.snapshot.module, id),
    naming(office, viewer, desk.items, desk.names, id, itemsShown).then((found) =>
      Promise.all(found.map((item) => itemOf(office, viewer, desk, item))),
    ),
    Promise.all(
      (desk.beside ?? []).map(async ({ label, procedure, names, show }) => ({
        label,
        rows: (await naming(office, viewer, procedure, names, id, besideShown)).map(({ snapshot, title }) => ({
          id: snapshot.id,
          module: snapshot.module,
          title,
          stateLabel: stateOf(office, snapshot),
          shown: said(office, snapshot, show),
        })),
      })),
    ),
  ]);
  return {
    meeting,
    on: dayOf(desk, stored.snapshot),
    head: said(office, stored.snapshot, desk.head ?? []),
    begin: Object.fromEntries(
      Object.entries(desk.begins ?? {}).flatMap(([own, other]) => {
        const value = stored.snapshot.file[other];
        return value === undefined ? [] : [[own, value]];
      }),
    ),
    items: items.sort(inOrder),
    beside,
  };
}

/**
 * Matters that wait for a meeting: in a state that the desk names, on no agenda now, not concluded by an item since they came to
 * stand so, and such that this viewer may start an item from them.
 */
async function readyOf(office: Office, viewer: Acting, desk: Sitting): Promise<SittingView['ready']> {
  const items = parts(desk.items);
  const [conclusion] = desk.outcome ?? [];
  const waiting = await Promise.all(
    (desk.ready ?? []).map(async ({ procedure: key, states }) => {
      const { module, procedure } = parts(key);
      const p = new Parameters([
        office.region,
        module,
        procedure,
        states,
        items.module,
        items.procedure,
        conclusion ?? null,
      ]);
      const { rows } = await office.pool.query<Stored>(
        `select m.snapshot, m.title from matters m where m.region = $1 and m.module = $2 and m.procedure = $3 and m.state = any($4::text[]) and ${visibleSql(viewer, office.modules, p)}
         and not exists (select from matter_references r join matters i on i.region = r.region and i.id = r.matter
           where r.region = m.region and r.target = m.id and i.module = $5 and i.procedure = $6
           and (i.closed_on is null or (i.closed_on >= m.last_on and ($7::text is null or i.snapshot -> 'file' ? $7::text))))
         order by m.last_on, m.id limit ${readyShown}`,
        p.values,
      );
      return rows;
    }),
  );
  return waiting.flat().flatMap(({ snapshot, title }) => {
    const start = arisingFrom(office, viewer, snapshot).find(
      (a) => a.module === items.module && a.procedure === items.procedure,
    );
    if (!start) return [];
    return [
      {
        id: snapshot.id,
        module: snapshot.module,
        number: snapshot.number ?? null,
        title,
        stateLabel: stateOf(office, snapshot),
        officeName: office.county().officeName(snapshot.office),
        start,
      },
    ];
  });
}

/** The desk as this viewer may see it, with one meeting open. @throws NotFound for a meeting that is not there or not theirs */
export async function sittingOf(
  office: Office,
  viewer: Acting,
  module: string,
  id: string,
  meeting?: string,
): Promise<SittingView> {
  const desk = sittingNamed(office, module, id);
  const [meetings, ready] = await Promise.all([meetingsOf(office, viewer, desk), readyOf(office, viewer, desk)]);
  const open = meeting ?? firstOf(meetings, office.clock.today());
  return {
    ...meetings,
    order: desk.order ?? null,
    sitting: open === undefined ? null : await chosen(office, viewer, desk, open),
    ready,
  };
}
