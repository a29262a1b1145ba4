/** The form of a backup: its manifest, which tables it holds and in which order, and which columns. */
import type { PoolClient } from 'pg';

export const BACKUP_FORMAT = 'yifa-backup/1';

export interface Manifest {
  format: string;
  /** Migrations that were applied; the restored database is first brought to exactly these. */
  migrations: { number: number; file: string; sha256: string }[];
  /** In an order in which rows may be inserted; `sha256` is of the compressed file. */
  tables: { name: string; columns: string[]; rows: number; sha256: string }[];
  files: { path: string; sha256: string }[];
}

/** What lives only while the system runs, or is made anew: the log's mark names a transaction of the old cluster. */
const left = ['schema_migrations', 'sessions', 'log_marks'];

/** All tables of the schema, those that others refer to first. */
export async function tablesInOrder(client: Pick<PoolClient, 'query'>): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by relname",
  );
  const { rows: references } = await client.query<{ from: string; to: string }>(
    "select r.relname as from, t.relname as to from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_class t on t.oid = c.confrelid where c.contype = 'f' and c.connamespace = 'public'::regnamespace and r.oid <> t.oid",
  );
  const waiting = new Set(tables.map((t) => t.name).filter((name) => !left.includes(name)));
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter((name) => !references.some((r) => r.from === name && waiting.has(r.to)));
    if (ready.length === 0) throw new Error(`表之间的引用成环：${[...waiting].join('、')}`);
    for (const name of ready) {
      ordered.push(name);
      waiting.delete(name);
    }
  }
  return ordered;
}

/** Columns that hold something of their own: generated ones are computed anew, and the transaction that wrote an entry is the restoring one. */
export async function columnsOf(client: Pick<PoolClient, 'query'>, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum",
    [table],
  );
  return rows.map((r) => r.name).filter((name) => !(table === 'entries' && name === 'written'));
}
