// Writes server/database/schema.sql: the schema that the migrations make, for review as a difference.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownerPool } from '../server/database/connect.ts';
import { startEmbedded } from '../server/database/embedded/embedded.ts';
import { migrate } from '../server/database/migrate.ts';
import { dumpSchema } from '../server/database/schema.ts';

const file = fileURLToPath(new URL('../server/database/schema.sql', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'yifa-schema-'));
const database = await startEmbedded(home, { settings: { fsync: 'off' } });
try {
  await migrate(database.address.owner);
  const owner = ownerPool(database.address);
  writeFileSync(file, await dumpSchema(owner));
  await owner.end();
  console.error(`依法：已写入 ${file}`);
} finally {
  await database.stop();
  rmSync(home, { recursive: true, force: true });
}
