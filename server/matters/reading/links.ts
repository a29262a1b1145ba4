/** How matters hang together (关联事项): those a matter names, those that name it, and what may be started from it; never more than the viewer may see. */
import type { MatterPage, Opening } from '../../../contract/index.ts';
import {
  type Acting,
  beginningOf,
  type Matter,
  type Module,
  type Offer,
  offersOf,
  procedureKey,
  secrecyOf,
  versionOn,
} from '../../../kernel/procedure/index.ts';
import { refuseHeld } from '../../administration/holds.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import { isUuid } from '../asking/references.ts';
import { NotFound } from '../errors.ts';
import { type Office, procedureOf } from '../service.ts';
import { tiesOf } from '../writing/ties.ts';
import { visibleSql } from './visibility.ts';

type Link = MatterPage['links'][number];

/** Matters that name a matter, the newest; a register's item may be named by very many. */
const mostShown = 50;

const nothingCompared = new Map<string, ReadonlySet<string>>();

/** Links of a matter's page: those made by hand, those its own fields name, and those whose fields name it. */
export async function linksOf(office: Office, viewer: Acting, matter: Matter): Promise<Link[]> {
  const procedure = procedureOf(office, matter);
  const { references } = tiesOf(procedure, matter, nothingCompared, (text) => text);
  const named = [...references.map((r) => r.target), ...matter.links.map((l) => l.id)];
  const to = new Parameters([office.region, named]);
  const from = new Parameters([office.region, matter.id]);
  const [there, back] = await Promise.all([
    named.length === 0
      ? []
      : office.pool
          .query<{ id: string; module: string; title: string }>(
            `select m.id::text, m.module, m.title from matters m where m.region = $1 and m.id::text = any($2::text[]) and ${visibleSql(viewer, office.modules, to)}`,
            to.values,
          )
          .then(({ rows }) => rows),
    office.pool
      .query<Pick<Matter, 'id' | 'module' | 'procedure' | 'version'> & { title: string; field: string }>(
        `select m.id::text, m.module, m.procedure, m.version, m.title, r.field from matter_references r join matters m on m.region = r.region and m.id = r.matter
         where r.region = $1 and r.target = $2 and ${visibleSql(viewer, office.modules, from)} order by m.opened_on desc, m.id limit ${mostShown}`,
        from.values,
      )
      .then(({ rows }) => rows),
  ]);
  const seen = new Map(there.map((row) => [row.id, row]));
  return [
    // A link made by hand stands in this matter's own record; only its title depends on whether the other may be seen.
    ...matter.links.map((l): Link => ({ ...l, title: seen.get(l.id)?.title ?? null, tie: 'linked' })),
    ...references.flatMap(({ field, target }): Link[] => {
      const row = seen.get(target);
      return row ? [{ ...row, how: procedure.file[field]?.label ?? '', tie: 'names' }] : [];
    }),
    ...back.map(({ id, module, title, field, ...m }): Link => {
      const other = procedureOf(office, { module, ...m });
      return { id, module, title, how: `${other.label}：${other.file[field]?.label ?? ''}`, tie: 'namedBy' };
    }),
  ];
}

/** The version of every procedure under which a matter would be opened today. */
const inForce = (modules: readonly Module[], today: string) =>
  modules.flatMap((m) =>
    [...new Set(m.procedures.map(procedureKey))].flatMap((key) => versionOn(m.procedures, key, today) ?? []),
  );

const offersHere = (office: Office, viewer: Acting, matter: Matter): Offer[] =>
  offersOf(inForce(office.modules, office.clock.today()), matter, viewer);

/** What the page of a matter offers to start from it; where several acts begin the same way, each also says which it is. */
export function arisingFrom(office: Office, viewer: Acting, matter: Matter): MatterPage['arises'] {
  const offers = offersHere(office, viewer, matter);
  return offers.map(({ procedure, act, spec: { how } }) => ({
    module: procedure.module,
    procedure: procedure.id,
    act,
    how: offers.filter((o) => o.spec.how === how).length > 1 ? `${how}：${procedure.acts[act]?.label ?? act}` : how,
  }));
}

/**
 * What the form of a new matter begins with when it is started from another. Personal values that it takes over are kept in the audit
 * as seen (个人信息保护法51). @throws NotFound when the source may not be seen, or offers no such beginning to this viewer
 */
export async function openingFrom(
  office: Office,
  viewer: Acting,
  module: string,
  asked: { procedure?: string | undefined; act?: string | undefined; from: string },
): Promise<Opening> {
  const nothing = new NotFound('不能由这一事项发起');
  if (!isUuid(asked.from)) throw nothing;
  const parameters = new Parameters([office.region, asked.from]);
  const { rows } = await office.pool.query<{ snapshot: Matter; title: string }>(
    `select m.snapshot, m.title from matters m where m.region = $1 and m.id = $2 and ${visibleSql(viewer, office.modules, parameters)}`,
    parameters.values,
  );
  const [source] = rows;
  const offer =
    source &&
    offersHere(office, viewer, source.snapshot).find(
      (o) =>
        o.procedure.module === module &&
        o.procedure.id === (asked.procedure ?? module) &&
        (asked.act === undefined || o.act === asked.act),
    );
  if (!source || !offer) throw nothing;
  const stated = beginningOf(offer, source.snapshot);
  const from = procedureOf(office, source.snapshot);
  const personal = Object.entries(offer.spec.copies ?? {}).flatMap(([own, other]) => {
    const field = other === undefined ? undefined : from.file[other];
    return stated[own] !== undefined && field && secrecyOf(field) === 'personal' && other ? [other] : [];
  });
  if (personal.length > 0) {
    await refuseHeld(office, viewer);
    await office.pool.query(
      "insert into audit (region, person, what, about, detail) select $1, $2, 'reveal', $3, jsonb_build_object('field', field, 'reason', $5::text) from unnest($4::text[]) as field",
      [office.region, viewer.id, source.snapshot.id, personal, `由此发起：${offer.spec.how}`],
    );
  }
  return {
    act: offer.act,
    procedure: offer.procedure.id,
    stated,
    from: { id: source.snapshot.id, module: source.snapshot.module, title: source.title, how: offer.spec.how },
  };
}
