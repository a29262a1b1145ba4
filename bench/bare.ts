/** What a program without our engine would do with the same rows: one transaction, one prepared statement per table. */
import type { Pool } from 'pg';
import { type ActRows, matterRow } from '../server/matters/write.ts';

const columns = [
  'region',
  'id',
  'module',
  'procedure',
  'version',
  'number',
  'title',
  'state',
  'office',
  'authority',
  'offices',
  'people',
  'waiting',
  'opened_on',
  'last_on',
  'due',
  'due_limit',
  'party_due',
  'law_due',
  'withdraw_due',
  'publish_due',
  'provisional',
  'identity',
  'seq',
  'head',
  'demonstration',
] as const;
const place = (i: number): string => `$${i + 1}`;
const insertMatter = `insert into matters (${columns.join(', ')}, snapshot, limits, words) values (${columns.map((_, i) => place(i)).join(', ')}, ${place(columns.length)}, ${place(columns.length + 1)}, to_tsvector('simple', ${place(columns.length + 2)}))`;
const updateMatter = `update matters set ${columns
  .slice(2)
  .map((c, i) => `${c} = ${place(i + 2)}`)
  .join(
    ', ',
  )}, snapshot = ${place(columns.length)}, limits = ${place(columns.length + 1)} where region = $1 and id = $2`;

/** Writes an act's rows; `numbers` is how many counters it moves on. */
export async function writeBare(pool: Pool, rows: ActRows, numbers: number): Promise<void> {
  const client = await pool.connect();
  const { matter, sealed } = rows;
  const row = matterRow(rows) as Record<string, unknown>;
  const values = [...columns.map((c) => row[c]), JSON.stringify(row.snapshot), JSON.stringify(row.limits)];
  const run = (name: string, text: string, given: unknown[]) => client.query({ name, text, values: given });
  try {
    await client.query('begin');
    for (let i = 0; i < numbers; i++) {
      await run(
        'b-count',
        'insert into counters (region, office, series, year, last) values ($1, $2, $3, $4, 1) on conflict (region, office, series, year) do update set last = counters.last + 1 returning last',
        [matter.region, matter.office, `bare${i}`, 2026],
      );
    }
    await (matter.seq === 1
      ? run('b-open', insertMatter, [...values, rows.words ?? ''])
      : run('b-move', updateMatter, values));
    await run(
      'b-entry',
      'insert into entries (region, matter, seq, body, hash, prev) values ($1, $2, $3, $4, $5, $6)',
      [matter.region, matter.id, matter.seq, sealed.text, sealed.hash, sealed.entry.prev],
    );
    for (const e of rows.events)
      await run(
        'b-event',
        'insert into events (region, module, procedure, matter, seq, act, on_date, recorded_on, to_state, facts) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
        [
          matter.region,
          matter.module,
          matter.procedure,
          matter.id,
          matter.seq,
          e.act,
          e.on_date,
          e.on_date,
          e.to_state,
          JSON.stringify(e.facts),
        ],
      );
    for (const s of rows.secret)
      await run(
        'b-secret',
        'insert into private_values (region, matter, seq, field, salt, value) values ($1, $2, $3, $4, $5, $6)',
        [matter.region, matter.id, matter.seq, s.field, s.salt, JSON.stringify(s.value)],
      );
    for (const p of rows.papers)
      await run(
        'b-paper',
        'insert into papers (region, matter, seq, paper, number, office, html, sha256, on_date) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        [matter.region, matter.id, matter.seq, p.paper, p.number, p.office, p.html, p.sha256, p.on],
      );
    for (const p of rows.parties)
      await run(
        'b-party',
        'insert into parties (region, matter, field, place, fingerprint, name, kind) values ($1, $2, $3, $4, $5, $6, $7)',
        [matter.region, matter.id, p.field, p.place, p.fingerprint, p.name, p.kind],
      );
    for (const p of rows.publications)
      await run(
        'b-publication',
        "insert into publications (region, id, module, procedure, matter, publication, title, html, plain, subject, office, office_name, index_number, published_on, words) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, to_tsvector('simple', $15))",
        [
          matter.region,
          p.id,
          matter.module,
          matter.procedure,
          matter.id,
          p.publication,
          p.title,
          p.html,
          p.plain,
          p.subject,
          p.office,
          p.office_name,
          p.index_number,
          matter.lastOn,
          p.words,
        ],
      );
    for (const k of rows.ties?.keys ?? [])
      await run(
        'b-key',
        'insert into matter_keys (region, matter, procedure, field, value, opened_on) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
        [matter.region, matter.id, k.procedure, k.field, k.value, matter.openedOn],
      );
    for (const r of rows.ties?.references ?? [])
      await run(
        'b-reference',
        'insert into matter_references (region, matter, field, target) values ($1, $2, $3, $4) on conflict do nothing',
        [matter.region, matter.id, r.field, r.target],
      );
    for (const f of rows.findings ?? [])
      await run(
        'b-finding',
        'insert into findings (region, matter, module, procedure, office, authority, finding, grp, outcome, since) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (region, matter, finding) do update set outcome = excluded.outcome',
        [
          matter.region,
          matter.id,
          matter.module,
          matter.procedure,
          matter.office,
          matter.authority,
          f.finding,
          f.grp,
          f.outcome,
          matter.lastOn,
        ],
      );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
