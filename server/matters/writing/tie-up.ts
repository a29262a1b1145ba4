/** Stores the ties of matters that were there before the installed modules asked for them (升级、新装模块以后), so that no act is judged by half of what there is. */
import type { Pool, PoolClient } from 'pg';
import { type Matter, type Module, type Procedure, procedureKey } from '../../../kernel/procedure/index.ts';
import { canonicalJson } from '../../../kernel/record/canonical.ts';
import { inTransaction } from '../../database/transaction.ts';
import { comparedBy, digestOf, type Ties, tiesOf } from './ties.ts';

const BATCH = 300;

/** What is stored of each procedure that has ties, as text: fields with their kinds, so that another definition is another text. */
function storedOf(modules: readonly Module[]): Map<string, string> {
  const compared = comparedBy(modules);
  const stored = new Map<string, string>();
  for (const [key, versions] of Map.groupBy(
    modules.flatMap((m) => m.procedures),
    procedureKey,
  )) {
    const fields = new Map<string, string>();
    for (const { file } of versions)
      for (const [name, { kind, secrecy = 'open' }] of Object.entries(file))
        if (kind === 'matter' || compared.get(key)?.has(name)) fields.set(name, `${kind} ${secrecy}`);
    const confers = versions.flatMap((p) => (p.confers ? [{ ...p.confers, per: null }] : []));
    if (fields.size > 0 || confers.length > 0)
      stored.set(key, canonicalJson({ confers, fields: Object.fromEntries([...fields].sort()) }));
  }
  return stored;
}

type Tied = { matter: Matter; procedure: Procedure; ties: Ties };

async function store(client: PoolClient, region: string, tied: readonly Tied[]): Promise<void> {
  const ids = tied.map((t) => t.matter.id);
  await client.query('delete from matter_keys where region = $1 and matter = any($2::uuid[])', [region, ids]);
  await client.query('delete from matter_references where region = $1 and matter = any($2::uuid[])', [region, ids]);
  await client.query(
    `insert into matter_keys (region, matter, procedure, field, value, opened_on)
     select $1, n.* from jsonb_to_recordset($2::jsonb) as n(matter uuid, procedure text, field text, value text, opened_on date)`,
    [
      region,
      JSON.stringify(
        tied.flatMap(({ matter, procedure, ties }) =>
          ties.keys.map((key) => ({
            ...key,
            matter: matter.id,
            procedure: procedureKey(procedure),
            opened_on: matter.openedOn,
          })),
        ),
      ),
    ],
  );
  await client.query(
    'insert into matter_references (region, matter, field, target) select $1, n.* from jsonb_to_recordset($2::jsonb) as n(matter uuid, field text, target uuid)',
    [
      region,
      JSON.stringify(tied.flatMap(({ matter, ties }) => ties.references.map((r) => ({ ...r, matter: matter.id })))),
    ],
  );
  await client.query(
    `insert into conferred_certificates (region, matter, person, certificates)
     select $1, n.* from jsonb_to_recordset($2::jsonb) as n(matter uuid, person text, certificates jsonb)
     on conflict (region, matter) do update set person = excluded.person, certificates = excluded.certificates`,
    [
      region,
      JSON.stringify(
        tied.flatMap(({ matter, ties }) => (ties.conferred ? [{ ...ties.conferred, matter: matter.id }] : [])),
      ),
    ],
  );
}

interface TyingUp {
  pool: Pool;
  region: string;
  modules: readonly Module[];
  partyKey: string;
}

/** Ties the matters of one procedure, some hundred at a time; whoever acts in one of them meanwhile waits a moment. */
async function tieProcedure({ pool, region, modules, partyKey }: TyingUp, key: string): Promise<number> {
  const compared = comparedBy(modules);
  const digest = digestOf(partyKey);
  const versions = modules.flatMap((m) => m.procedures).filter((p) => procedureKey(p) === key);
  const [{ module, id } = { module: '', id: '' }] = versions;
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const tied = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ id: string; snapshot: Matter }>(
        'select id::text, snapshot from matters where region = $1 and module = $2 and procedure = $3 and id > $4 order by id limit $5 for no key update',
        [region, module, id, after, BATCH],
      );
      const found = rows.flatMap(({ snapshot: matter }): Tied[] => {
        const procedure = versions.find((p) => p.version === matter.version);
        return procedure ? [{ matter, procedure, ties: tiesOf(procedure, matter, compared, digest) }] : [];
      });
      await store(client, region, found);
      return { count: found.length, rows: rows.length, last: rows.at(-1)?.id };
    });
    done += tied.count;
    if (tied.rows < BATCH) return done;
    after = tied.last ?? after;
  }
}

/**
 * Brings the stored ties in line with what the installed modules ask for, before any act is judged. Where nothing has changed since
 * the last start it reads a few rows and is done. Returns how many matters were tied anew. Safe with several servers.
 */
export async function tieUp(parts: TyingUp): Promise<number> {
  const { pool, region, modules } = parts;
  const wanted = storedOf(modules);
  const { rows } = await pool.query<{ procedure: string; fields: string }>(
    'select procedure, fields from tied where region = $1',
    [region],
  );
  const known = new Map(rows.map((r) => [r.procedure, r.fields]));
  let done = 0;
  for (const [key, fields] of wanted) {
    if (known.get(key) === fields) continue;
    done += await tieProcedure(parts, key);
    await markTied(pool, region, new Map([[key, fields]]));
  }
  return done;
}

/** Notes that the ties of these procedures are stored; of all of them where every matter was loaded with its ties. */
export async function markTied(
  db: Pick<PoolClient, 'query'> | Pool,
  region: string,
  stored: ReadonlyMap<string, string> | readonly Module[],
): Promise<void> {
  const fields = Array.isArray(stored) ? storedOf(stored) : (stored as ReadonlyMap<string, string>);
  await (db as Pool).query(
    'insert into tied (region, procedure, fields) select $1, * from unnest($2::text[], $3::text[]) on conflict (region, procedure) do update set fields = excluded.fields',
    [region, [...fields.keys()], [...fields.values()]],
  );
}
