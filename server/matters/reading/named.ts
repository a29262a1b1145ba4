/** Matters that others name in their fields (送审事项、征求意见、案件), as lists, exports and pages call them: by number or title, and never one that the viewer may not see. */
import type { MatterRow } from '../../../contract/index.ts';
import type { Acting } from '../../../kernel/procedure/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import { registerOf, type StoredMatter } from '../../present/matter.ts';
import { moduleNamed, type Office, procedureOf } from '../service.ts';
import { visibleSql } from './visibility.ts';

/** What stands in place of a matter that the viewer may not see. */
export const notYours = '（无权查看）';

/** The columns of a row's register that name other matters, with the ids they hold. */
function naming(office: Office, { snapshot }: StoredMatter): { field: string; id: string }[] {
  const procedure = procedureOf(office, snapshot);
  return registerOf(moduleNamed(office, snapshot.module), procedure).columns.flatMap(({ field }) => {
    const id = snapshot.file[field];
    return procedure.file[field]?.kind === 'matter' && typeof id === 'string' && id !== '' ? [{ field, id }] : [];
  });
}

/** Rows with the matters that their columns name called by number or title, one short query for all of them; nothing is asked where no column does. */
export async function withNames(
  office: Office,
  viewer: Acting,
  stored: readonly StoredMatter[],
  rows: readonly MatterRow[],
): Promise<MatterRow[]> {
  const named = stored.map((row) => naming(office, row));
  const ids = [...new Set(named.flat().map((n) => n.id))];
  if (ids.length === 0) return [...rows];
  const parameters = new Parameters([office.region, ids]);
  const { rows: found } = await office.pool.query<{
    id: string;
    module: string;
    number: string | null;
    title: string;
  }>(
    `select m.id::text, m.module, m.number, m.title from matters m
     where m.region = $1 and m.id in (select i::uuid from unnest($2::text[]) as i where i ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
       and ${visibleSql(viewer, office.modules, parameters)}`,
    parameters.values,
  );
  const seen = new Map(found.map((m) => [m.id, m]));
  return rows.map((row, i) => {
    const own = named[i] ?? [];
    if (own.length === 0) return row;
    const columns = { ...row.columns };
    const refs: NonNullable<MatterRow['refs']> = {};
    for (const { field, id } of own) {
      const other = seen.get(id);
      columns[field] = other ? other.title || other.number || '（无标题）' : notYours;
      if (other) refs[field] = { module: other.module, id };
    }
    return { ...row, columns, refs };
  });
}
