/** What a meeting takes up: the matter an item names, what it brings along, and the acts by which the conclusion goes back into it. */
import type { SittingItem, TakenUp } from '../../contract/index.ts';
import {
  type Acting,
  askedFields,
  availableActs,
  fillsOf,
  listed,
  type Matter,
  type Procedure,
  procedureKey,
  type Sitting,
  secrecyOf,
} from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { surroundingsOf } from '../matters/asking/surroundings.ts';
import { visibleSql } from '../matters/reading/visibility.ts';
import { environmentOf, type Office, procedureOf } from '../matters/service.ts';
import { shownText } from '../present/matter.ts';

export interface Stored {
  snapshot: Matter;
  title: string;
}

/** Of these matters those that the viewer may see. */
export async function visibleMatters(
  office: Office,
  viewer: Acting,
  ids: readonly string[],
): Promise<Map<string, Stored>> {
  if (ids.length === 0) return new Map();
  const parameters = new Parameters([office.region, ids]);
  const { rows } = await office.pool.query<Stored>(
    `select m.snapshot, m.title from matters m where m.region = $1 and m.id = any($2::uuid[]) and ${visibleSql(viewer, office.modules, parameters)}`,
    parameters.values,
  );
  return new Map(rows.map((row) => [row.snapshot.id, row]));
}

export interface Way {
  how: string;
  id: string;
}

/** Matters that a file names, in the order of its fields; `among` are the only fields read, where given. */
export const namedBy = (procedure: Procedure, file: Matter['file'], among?: readonly string[]): Way[] =>
  Object.entries(procedure.file).flatMap(([name, field]) => {
    const value = file[name];
    const read = field.kind === 'matter' && (among?.includes(name) ?? true);
    return read && typeof value === 'string' ? [{ how: field.label, id: value }] : [];
  });

/** Fields in words, those that say something; a field that names another matter is followed rather than told. */
export function said(office: Office, matter: Matter, names: readonly string[]): SittingItem['outcome'] {
  const procedure = procedureOf(office, matter);
  return names.flatMap((field) => {
    const spec = procedure.file[field];
    if (!spec || spec.kind === 'matter') return [];
    const value = shownText(procedure, matter, field, office.county());
    return value === '' ? [] : [{ field, label: spec.label, value }];
  });
}

const keyOf = (matter: Matter): string => procedureKey({ module: matter.module, id: matter.procedure });
export const broughtBy = (desk: Sitting, matter: Matter) =>
  (desk.brings ?? []).find((b) => b.procedure === keyOf(matter));

/** The newest of each paper that belongs to the meeting, in the order of the declaration. */
const papersOf = (procedure: Procedure, matter: Matter, names: readonly string[]): TakenUp['papers'] =>
  names.flatMap((name) => {
    const issued = matter.papers.findLast((p) => p.paper === name);
    const label = procedure.papers?.[name]?.label;
    return issued && label !== undefined
      ? [{ paper: name, label, number: issued.number, on: issued.on, seq: issued.seq }]
      : [];
  });

/** Acts of the matter that name an item in a field: with this item and its meeting stated, those that the viewer may do now. */
async function followsOf(
  office: Office,
  viewer: Acting,
  desk: Sitting,
  matter: Matter,
  item: Matter,
): Promise<TakenUp['follows']> {
  const procedure = procedureOf(office, matter);
  const meeting = item.file[desk.names];
  const naming = Object.entries(procedure.acts).flatMap(([act, { asks, opens }]) => {
    const asked = askedFields(asks).map((a) => a.name);
    const to = (key: string) => asked.find((name) => listed(procedure.file[name]?.refers).includes(key));
    const [ofItem, ofMeeting] = [to(desk.items), to(desk.meeting)];
    if (ofItem === undefined || opens) return [];
    const settled: Record<string, string> = {
      [ofItem]: item.id,
      ...(ofMeeting !== undefined && typeof meeting === 'string' ? { [ofMeeting]: meeting } : {}),
    };
    return [{ act, settled }];
  });
  if (naming.length === 0) return [];
  const today = office.clock.today();
  const stated = Object.assign({}, ...naming.map((n) => n.settled));
  const around = await surroundingsOf(office, procedure, matter, { ...matter.file, ...stated }, today, [viewer.id]);
  const env = environmentOf(office, procedure, around);
  return naming.flatMap(({ act, settled }) => {
    const fills = fillsOf(procedure, act, settled, (id) => around.referred.get(id)).filter(({ field, from }) => {
      const source = procedure.file[field]?.fills?.from ?? '';
      const versions = office.modules
        .flatMap((m) => m.procedures)
        .filter((p) => p.module === from.module && p.id === from.procedure);
      // Personal information is shown with a reason and does not travel by itself (个人信息保护法51).
      return !versions.some((p) => p.file[source] && secrecyOf(p.file[source]) === 'personal');
    });
    const begin: Record<string, Json> = Object.fromEntries(fills.map(({ field, value }) => [field, value]));
    const offered = availableActs(procedure, matter, viewer, env, { ...settled, ...begin }).find((a) => a.act === act);
    return offered?.available ? [{ act, label: offered.label, settled, begin }] : [];
  });
}

/** A matter as it lies before the meeting. `item` is the item that took it up, once it is concluded. */
export async function takenUp(
  office: Office,
  viewer: Acting,
  desk: Sitting,
  how: string,
  { snapshot, title }: Stored,
  item?: Matter,
): Promise<TakenUp> {
  const procedure = procedureOf(office, snapshot);
  const brought = broughtBy(desk, snapshot);
  return {
    id: snapshot.id,
    module: snapshot.module,
    procedure: snapshot.procedure,
    number: snapshot.number ?? null,
    title,
    stateLabel: procedure.states[snapshot.state]?.label ?? snapshot.state,
    how,
    shown: said(office, snapshot, brought?.show ?? []),
    papers: papersOf(procedure, snapshot, brought?.papers ?? []),
    follows: item === undefined ? [] : await followsOf(office, viewer, desk, snapshot, item),
  };
}
