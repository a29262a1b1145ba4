/** A county that a test may kill: the real server on the real embedded database with fsync on, run as a process of its own. */
import { join } from 'node:path';
import { reportOutline } from '../../county/nanchang/report-outline.ts';
import { ownerPool, serverPool } from '../../server/database/connect.ts';
import { startEmbedded, takeDataFolder } from '../../server/database/embedded/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { buildApp } from '../../server/http/app.ts';
import { secretsOf } from '../../server/ledger/keys.ts';
import { openOffice } from '../../server/office.ts';
import { gardenModule, testClock, testOffice } from '../../server/test-office.ts';

const data = process.argv[2] as string;
takeDataFolder(data);
const database = await startEmbedded(data);
await migrate(database.address.owner);
const owner = ownerPool(database.address);
const pool = serverPool(database.address, '360121');
const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from regions');
if (rows[0]?.n === 0) await testOffice(owner, pool);
const office = await openOffice({
  pool,
  region: '360121',
  modules: [gardenModule],
  clock: testClock('2026-03-02'),
  partyKey: 'crash',
});
const app = await buildApp({
  office,
  outline: reportOutline,
  sessionSecret: secretsOf(data).sessionSecret,
  filesFolder: join(data, 'files'),
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.on('SIGTERM', async () => {
  await app.close();
  await pool.end();
  await owner.end();
  await database.stop();
  process.exit(0);
});
console.log(JSON.stringify({ url, postmaster: database.postmaster() }));
