/** Keeps a file that was brought in, under the hash of its bytes, once for all who bring the same. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileRef } from '../../kernel/procedure/index.ts';
import type { Office } from '../matters/service.ts';
import { kindOf } from './kinds.ts';

export const placeOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

/**
 * Keeps the bytes and tells the file as an act may name it.
 * @param by the officer's id, or `party`
 * @throws BadRequest in words, when the name and the content are not of a kind that is taken
 */
export async function keep(office: Office, folder: string, given: string, bytes: Buffer, by: string): Promise<FileRef> {
  const name = given.replace(/[\\/\p{Cc}]/gu, '_').slice(-120);
  const mime = kindOf(name, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const place = placeOf(folder, sha256);
  await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
  // Written beside under a name of its own and renamed, so that neither a crash nor a second sender leaves half a file.
  const draft = `${place}.${randomUUID()}.part`;
  await writeFile(draft, bytes, { mode: 0o640 });
  await rename(draft, place);
  await office.pool.query(
    'insert into files (region, sha256, size, mime, name, uploaded_by) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    [office.region, sha256, bytes.length, mime, name, by],
  );
  return { name, sha256, size: bytes.length };
}
