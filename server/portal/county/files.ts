/** Files that citizens hand in: kept by content hash like the officers', and known as handed in. */
import type { FileRef } from '../../../kernel/procedure/index.ts';
import type { Stated } from '../../../web/portal/index.ts';
import { keep } from '../../files/keep.ts';
import { BadRequest } from '../../http/problem.ts';
import type { Office } from '../../matters/service.ts';

export async function keepFile(
  office: Office,
  folder: string | undefined,
  given: string,
  bytes: Uint8Array,
): Promise<FileRef | { refused: string }> {
  if (folder === undefined) return { refused: '本站没有开通文件上传，请把材料送到窗口或者邮寄' };
  try {
    const kept = await keep(office, folder, given, Buffer.from(bytes), 'party');
    await office.pool.query('insert into handed_in (region, sha256) values ($1, $2) on conflict do nothing', [
      office.region,
      kept.sha256,
    ]);
    return kept;
  } catch (error) {
    if (error instanceof BadRequest) return { refused: error.message };
    throw error;
  }
}

/** Whether every file named in a form was handed in here: the hash of an office's own file does not become a party's by being typed. */
export async function filesAreKept(office: Office, stated: Stated): Promise<boolean> {
  const named = Object.values(stated).flatMap((value) =>
    Array.isArray(value)
      ? (value as unknown as Partial<FileRef>[]).flatMap((f) =>
          typeof f === 'object' && typeof f?.sha256 === 'string' ? [f.sha256] : [],
        )
      : [],
  );
  if (named.length === 0) return true;
  const { rows } = await office.pool.query<{ n: number }>(
    'select count(*)::int as n from handed_in where region = $1 and sha256 = any($2::text[])',
    [office.region, named],
  );
  return rows[0]?.n === new Set(named).size;
}
