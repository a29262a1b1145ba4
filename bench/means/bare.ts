/** What a program without our engine would do with the same rows: one transaction, one prepared statement per table. */
import type { Pool } from 'pg';
import { columns, type Table } from '../../server/demonstration/loading/lines.ts';
import { type ActRows, matterRow } from '../../server/matters/writing/write.ts';

// Of a matter everything but what only our engine reads or the database makes: snapshot, limits and search words stand last.
const ofMatter = columns.matters.filter((c) => c !== 'snapshot' && c !== 'limits' && c !== 'words');
const places = (from: number, n: number): string => Array.from({ length: n }, (_, i) => `$${from + i}`).join(', ');
const after = ofMatter.length + 1;
const insertMatter = `insert into matters (${ofMatter.join(', ')}, snapshot, limits, words) values (${places(1, ofMatter.length)}, ${places(after, 2)}, to_tsvector('simple', $${after + 2}))`;
// Region and id stand first and stay.
const updateMatter = `update matters set ${[...ofMatter.slice(2), 'snapshot', 'limits']
  .map((c, i) => `${c} = $${i + 3}`)
  .join(', ')} where region = $1 and id = $2`;

/** One row of a table, with its first `n` columns. */
const insert = (table: Table, n: number = columns[table].length): string =>
  `insert into ${table} (${columns[table].slice(0, n).join(', ')}) values (${places(1, n)})`;
const ofPublication = columns.publications.slice(0, 14);
const insertPublication = `insert into publications (${ofPublication.join(', ')}, words) values (${places(1, 14)}, to_tsvector('simple', $15))`;

/** Writes an act's rows; `numbers` is how many counters it moves on. */
export async function writeBare(pool: Pool, rows: ActRows, numbers: number): Promise<void> {
  const client = await pool.connect();
  const { matter, sealed } = rows;
  const row = matterRow(rows) as Record<string, unknown>;
  const values = [...ofMatter.map((c) => row[c]), JSON.stringify(row.snapshot), JSON.stringify(row.limits)];
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
    await run('b-entry', insert('entries'), [
      matter.region,
      matter.id,
      matter.seq,
      sealed.text,
      sealed.hash,
      sealed.entry.prev,
    ]);
    for (const e of rows.events)
      await run('b-event', insert('events', 10), [
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
      ]);
    for (const s of rows.secret)
      await run('b-secret', insert('private_values'), [
        matter.region,
        matter.id,
        matter.seq,
        s.field,
        s.salt,
        JSON.stringify(s.value),
      ]);
    for (const p of rows.papers)
      await run('b-paper', insert('papers'), [
        matter.region,
        matter.id,
        matter.seq,
        p.paper,
        p.number,
        p.office,
        p.html,
        p.sha256,
        p.on,
      ]);
    for (const p of rows.parties)
      await run('b-party', insert('parties'), [
        matter.region,
        matter.id,
        p.field,
        p.place,
        p.fingerprint,
        p.name,
        p.kind,
      ]);
    for (const p of rows.publications)
      await run('b-publication', insertPublication, [
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
      ]);
    for (const k of rows.ties?.keys ?? [])
      await run('b-key', `${insert('matter_keys')} on conflict do nothing`, [
        matter.region,
        matter.id,
        k.procedure,
        k.field,
        k.value,
        matter.openedOn,
      ]);
    for (const r of rows.ties?.references ?? [])
      await run('b-reference', `${insert('matter_references')} on conflict do nothing`, [
        matter.region,
        matter.id,
        r.field,
        r.target,
      ]);
    for (const f of rows.findings ?? [])
      await run(
        'b-finding',
        `${insert('findings')} on conflict (region, matter, finding) do update set outcome = excluded.outcome`,
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
