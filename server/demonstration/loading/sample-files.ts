/** Puts the demonstration's sample files where uploaded ones lie, so that a photograph or a signature in a file can be opened. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';
import { demonstrationFiles } from '../../../county/nanchang/demonstration/sample-files.ts';

/** The rows that name them, as the loading writes everything else. */
export async function nameSampleFiles(client: Pool | PoolClient, region: string): Promise<void> {
  for (const { name, mime, sha256, bytes } of demonstrationFiles)
    await client.query(
      "insert into files (region, sha256, size, mime, name, uploaded_by) values ($1, $2, $3, $4, $5, 'demonstration') on conflict do nothing",
      [region, sha256, bytes.length, mime, name],
    );
}

/** Their contents, by hash, as uploads are kept. */
export function writeSampleFiles(folder: string): void {
  for (const { sha256, bytes } of demonstrationFiles) {
    mkdirSync(join(folder, sha256.slice(0, 2)), { recursive: true });
    writeFileSync(join(folder, sha256.slice(0, 2), sha256), bytes, { mode: 0o640 });
  }
}
