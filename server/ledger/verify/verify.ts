/** Verifies a region's record where it lies: every row once, in one snapshot, with no more memory for millions than for a few. */
import type { Pool, PoolClient } from 'pg';
import { type Checkpoint, fault, type Trust } from '../../../kernel/record/index.ts';
import { UNTRUSTED_NOTE } from '../../../kernel/record/verify/trust.ts';
import { inSnapshot } from '../../database/transaction.ts';
import { type Finding, Findings, finding } from './findings.ts';
import { nodeVerifier } from './node-verifier.ts';
import { verifyEngineFiles } from './verify-engine-files.ts';
import { verifyEntries } from './verify-entries.ts';
import { accepted, readCheckpoints, verifyLog } from './verify-log.ts';

export interface DatabaseTrust extends Pick<Trust, 'trustedKeys'> {
  /** Signed checkpoints had from elsewhere; the log must continue every one. */
  readonly published?: readonly string[];
  /** Told how many entries are done, for long runs. */
  readonly walked?: (entries: number) => void;
}

export interface DatabaseReport {
  readonly ok: boolean;
  /** Whether a key from outside the database was used. */
  readonly trusted: boolean;
  readonly region: string;
  readonly entries: number;
  readonly matters: number;
  readonly leaves: number;
  readonly checkpoints: number;
  /** Entries no checkpoint covers yet. */
  readonly unlogged: number;
  readonly faults: readonly Finding[];
  /** Faults beyond the first thousand. */
  readonly moreFaults: number;
  /** What this verification does not show. */
  readonly notes: readonly string[];
}

/** Never throws for what the record holds. `pool` may be the server's own, held to the region, or the owner's. */
export async function verifyRegionInDatabase(
  pool: Pool,
  region: string,
  trust: DatabaseTrust = {},
): Promise<DatabaseReport> {
  return inSnapshot(pool, async (client) => {
    const findings = new Findings();
    const trusted = (trust.trustedKeys?.length ?? 0) > 0;
    const keys = await keysOf(client, region, trust, findings);
    const verifiers = keys.map(nodeVerifier);
    const own = await readCheckpoints(client, region, verifiers, findings);
    const published = (trust.published ?? []).flatMap((note): Checkpoint[] => {
      const read = accepted(note, region, verifiers);
      if (typeof read !== 'string') return [read];
      findings.add([fault('checkpoint-invalid', { text: read })]);
      return [];
    });
    const counts = await verifyEntries(client, region, own.at(-1), findings, trust.walked);
    await emptyMatters(client, region, findings);
    await verifyEngineFiles(client, region, findings);
    const leaves = await verifyLog(client, region, own, published, findings);
    if (own.length === 0 && counts.entries + leaves > 0) findings.add([fault('checkpoint-missing')]);
    return {
      ok: findings.kept.length === 0,
      trusted,
      region,
      ...counts,
      leaves,
      checkpoints: own.length,
      faults: findings.kept,
      moreFaults: findings.more,
      notes: [
        ...(trusted ? [] : [UNTRUSTED_NOTE]),
        ...(published.length > 0
          ? []
          : [
              '没有用别处留存的检查点核对：持有数据库和签名私钥的人可以整体重做记录，请用已公布的检查点（--checkpoint）再核验一次。',
            ]),
        ...(counts.unlogged > 0 ? [`有${counts.unlogged}条记录尚未被检查点覆盖，目前只由各案件的哈希链保护。`] : []),
      ],
    };
  });
}

/** Keys had from elsewhere, or, for want of them, those the database names itself. */
async function keysOf(
  client: PoolClient,
  region: string,
  { trustedKeys = [] }: DatabaseTrust,
  findings: Findings,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ key: string }>('select public_key as key from log_keys where region = $1', [
    region,
  ]);
  const offered = rows.map((r) => r.key);
  if (trustedKeys.length === 0) return offered;
  if (offered.length > 0 && !offered.some((key) => trustedKeys.includes(key))) findings.add([fault('key-mismatch')]);
  return trustedKeys;
}

async function emptyMatters(client: PoolClient, region: string, findings: Findings): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    'select m.id::text from matters m where m.region = $1 and not exists (select from entries e where e.region = m.region and e.matter = m.id) limit 1001',
    [region],
  );
  findings.add(rows.map(({ id }) => finding('matter-empty', { matter: id })));
}
