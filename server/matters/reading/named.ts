/** Matters that others name in their fields (送审事项、征求意见、案件), as lists, exports and pages call them: by number or title, and never one that the viewer may not see. */
import type { MatterRow } from '../../../contract/index.ts';
import type { Acting } from '../../../kernel/procedure/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import { calledBy, type NamedMatter, registerOf, type StoredMatter } from '../../present/matter.ts';
import { moduleNamed, type Office, procedureOf } from '../service.ts';
import { visibleSql } from './visibility.ts';

/** The columns of a row's register that name other matters, with the ids they hold. */
function naming(office: Office, { snapshot }: StoredMatter): { field: string; id: string }[] {
  const procedure = procedureOf(office, snapshot);
  return registerOf(moduleNamed(office, snapshot.module), procedure).columns.flatMap(({ field }) => {
    const id = snapshot.file[field];
    return procedure.file[field]?.kind === 'matter' && typeof id === 'string' && id !== '' ? [{ field, id }] : [];
  });
}

/** Of these matters those that the viewer may see, by id, in one short query; what is no id at all names nothing. */
export async function namedMatters(
  office: Office,
  viewer: Acting,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedMatter>> {
  if (ids.length === 0) return new Map();
  const parameters = new Parameters([office.region, [...new Set(ids)]]);
  const { rows } = await office.pool.query<NamedMatter>(
    `select m.id::text, m.module, m.number, m.title from matters m
     where m.region = $1 and m.id in (select i::uuid from unnest($2::text[]) as i where i ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
       and ${visibleSql(viewer, office.modules, parameters)}`,
    parameters.values,
  );
  return new Map(rows.map((m) => [m.id, m]));
}

/** The matters that proposals of these rows name in what they state. */
export const namedInProposals = (office: Office, stored: readonly StoredMatter[]): string[] =>
  stored.flatMap(({ snapshot }) => {
    const { file } = procedureOf(office, snapshot);
    return snapshot.proposals.flatMap((p) =>
      Object.entries(p.stated).flatMap(([name, value]) =>
        file[name]?.kind === 'matter' && typeof value === 'string' && value !== '' ? [value] : [],
      ),
    );
  });

/** Rows with the matters that their columns name called by number or title, one short query for all of them; nothing is asked where no column does. */
export async function withNames(
  office: Office,
  viewer: Acting,
  stored: readonly StoredMatter[],
  rows: readonly MatterRow[],
): Promise<MatterRow[]> {
  const named = stored.map((row) => naming(office, row));
  const seen = await namedMatters(
    office,
    viewer,
    named.flat().map((n) => n.id),
  );
  return rows.map((row, i) => {
    const own = named[i] ?? [];
    if (own.length === 0) return row;
    const columns = { ...row.columns };
    const refs: NonNullable<MatterRow['refs']> = {};
    for (const { field, id } of own) {
      const other = seen.get(id);
      columns[field] = calledBy(other);
      if (other) refs[field] = { module: other.module, id };
    }
    return { ...row, columns, refs };
  });
}
