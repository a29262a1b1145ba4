/** Files that citizens hand in: kept by content hash like the officers', and marked as theirs. */
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileRef } from '../../../kernel/procedure/index.ts';
import type { Stated } from '../../../web/portal/index.ts';
import { kindOf } from '../../http/files.ts';
import { BadRequest } from '../../http/problem.ts';
import type { Office } from '../../matters/service.ts';

const byParty = 'party';

export async function keepFile(
  office: Office,
  folder: string | undefined,
  given: string,
  bytes: Uint8Array,
): Promise<FileRef | { refused: string }> {
  if (folder === undefined) return { refused: '本站没有开通文件上传，请把材料送到窗口或者邮寄' };
  const name = given.replace(/[\\/\p{Cc}]/gu, '_').slice(-120);
  const content = Buffer.from(bytes);
  let mime: string;
  try {
    mime = kindOf(name, content);
  } catch (error) {
    if (error instanceof BadRequest) return { refused: error.message };
    throw error;
  }
  const sha256 = createHash('sha256').update(content).digest('hex');
  const place = join(folder, sha256.slice(0, 2));
  await mkdir(place, { recursive: true });
  const draft = join(place, `${sha256}.${process.pid}.part`);
  await writeFile(draft, content, { mode: 0o640 });
  await rename(draft, join(place, sha256));
  await office.pool.query(
    'insert into files (region, sha256, size, mime, name, uploaded_by) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    [office.region, sha256, content.length, mime, name, byParty],
  );
  return { name, sha256, size: content.length };
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
    'select count(*)::int as n from files where region = $1 and uploaded_by = $2 and sha256 = any($3::text[])',
    [office.region, byParty, named],
  );
  return rows[0]?.n === new Set(named).size;
}
