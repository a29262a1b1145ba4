/** The texts that the engine wrote for draws (名录快照、抽取结果): each is there and hashes to what its entry states. */
import type { PoolClient } from 'pg';
import { type Findings, finding } from './findings.ts';

/** Nobody can upload a .json file, so every one that an entry names is the engine's own. */
const sql = `select mf.matter::text, mf.seq, mf.name from matter_files mf
    left join engine_files f on f.region = mf.region and f.matter = mf.matter and f.sha256 = mf.sha256
  where mf.region = $1 and mf.name like '%.json'
    and (f.sha256 is null or f.sha256 <> encode(sha256(convert_to(f.body, 'UTF8')), 'hex'))
  order by mf.matter, mf.seq limit 1001`;

export async function verifyEngineFiles(client: PoolClient, region: string, findings: Findings): Promise<void> {
  const { rows } = await client.query<{ matter: string; seq: number; name: string }>(sql, [region]);
  findings.add(rows.map(({ matter, seq, name }) => finding('engine-file', { matter, seq, text: name })));
}
