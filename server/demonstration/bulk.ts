/** Writes what acts write, in bulk: the same rows as one act at a time would leave, streamed by COPY inside one transaction. */
import { once } from 'node:events';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { canonicalJson } from '../../kernel/record/canonical.ts';
import type { LegalDate } from '../../kernel/calendar/index.ts';
import { type ActRows, matterRow } from '../matters/write.ts';

const columns = {
  entries: ['region', 'matter', 'seq', 'body', 'hash', 'prev'],
  events: ['region', 'module', 'procedure', 'matter', 'seq', 'act', 'on_date', 'recorded_on', 'to_state', 'facts'],
  private_values: ['region', 'matter', 'seq', 'field', 'salt', 'value'],
  papers: ['region', 'matter', 'seq', 'paper', 'number', 'office', 'html', 'sha256', 'on_date'],
  parties: ['region', 'matter', 'field', 'place', 'fingerprint', 'name', 'kind'],
  matter_files: ['region', 'matter', 'sha256', 'seq', 'name'],
} as const;
type Table = keyof typeof columns;

/** Above this many characters the fullest table is sent while the next acts are made. */
const full = 1 << 21;

const special = /[\\\n\r\t]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One value in COPY's text format. */
export function copyValue(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return special.test(text) ? text.replace(/[\\\n\r\t]/g, (c) => escapes[c] as string) : text;
}

export const copyLine = (values: readonly unknown[]): string => `${values.map(copyValue).join('\t')}\n`;

/** Sends lines to a table and waits until the database has taken them. */
export async function copyInto(client: PoolClient, table: string, names: readonly string[], lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const stream = client.query(copyFrom(`copy ${table} (${names.join(', ')}) from stdin`));
  stream.end(lines.join(''));
  await once(stream, 'finish');
}

export class Bulk {
  readonly #client: PoolClient;
  readonly #lines: Record<Table, string[]> = { entries: [], events: [], private_values: [], papers: [], parties: [], matter_files: [] };
  readonly #size: Record<Table, number> = { entries: 0, events: 0, private_values: 0, papers: 0, parties: 0, matter_files: 0 };
  /** Of each matter only what it has become is kept. */
  readonly #matters = new Map<string, { rows: ActRows; words: string }>();
  readonly #parties = new Set<string>();
  #sending: Promise<void> = Promise.resolve();

  constructor(client: PoolClient) {
    this.#client = client;
  }

  /** Takes what one act writes. */
  add(rows: ActRows, recordedOn: LegalDate): void {
    const { matter, sealed } = rows;
    const { region, id, seq } = matter;
    this.#put('entries', [region, id, seq, canonicalJson(sealed.entry), sealed.hash, sealed.entry.prev]);
    for (const e of rows.events) this.#put('events', [region, matter.module, matter.procedure, id, seq, e.act, e.on_date, recordedOn, e.to_state, e.facts]);
    for (const s of rows.secret) this.#put('private_values', [region, id, seq, s.field, s.salt, JSON.stringify(s.value)]);
    for (const p of rows.papers) this.#put('papers', [region, id, seq, p.paper, p.number, p.office, p.html, p.sha256, p.on]);
    for (const p of rows.parties) {
      // As in the single write, the first naming of a party stands.
      const key = `${id} ${p.field} ${p.place}`;
      if (this.#parties.has(key)) continue;
      this.#parties.add(key);
      this.#put('parties', [region, id, p.field, p.place, p.fingerprint, p.name, p.kind]);
    }
    for (const f of rows.files) this.#put('matter_files', [region, id, f.sha256, seq, f.name]);
    this.#matters.set(id, { rows, words: rows.words ?? this.#matters.get(id)?.words ?? '' });
  }

  /** Sends the tables that are full. Returns at once while the one before is still being sent. */
  flow(): void {
    const table = (Object.keys(columns) as Table[]).find((t) => this.#size[t] > full);
    if (table) this.#send(table);
  }

  /** Waits until what has been sent is in the database. */
  settled(): Promise<void> {
    return this.#sending;
  }

  /** Sends the rest, and the matters as they have become. */
  async finish(): Promise<{ matters: number }> {
    for (const table of Object.keys(columns) as Table[]) this.#send(table);
    await this.#sending;
    await this.#sendMatters();
    return { matters: this.#matters.size };
  }

  #put(table: Table, values: readonly unknown[]): void {
    const line = copyLine(values);
    this.#lines[table].push(line);
    this.#size[table] += line.length;
  }

  #send(table: Table): void {
    const lines = this.#lines[table];
    this.#lines[table] = [];
    this.#size[table] = 0;
    this.#sending = this.#sending.then(() => copyInto(this.#client, table, columns[table], lines));
    // Its failure is met by whoever waits for what was sent.
    this.#sending.catch(() => undefined);
  }

  /** Search words become vectors in the database, as in the single write; hence the detour. */
  async #sendMatters(): Promise<void> {
    await this.#client.query('create temporary table loading (row jsonb not null) on commit drop');
    const lines = [...this.#matters.values()].map(({ rows, words }) => copyLine([{ ...matterRow(rows), words }]));
    await copyInto(this.#client, 'loading', ['row'], lines);
    await this.#client.query(
      `insert into matters (region, id, module, procedure, version, number, title, state, office, authority, offices, people, waiting, opened_on, last_on, closed_on, due, due_limit, party_due, law_due, provisional, identity, seq, head, demonstration, snapshot, limits, words)
       select i.region, i.id, i.module, i.procedure, i.version, i.number, i.title, i.state, i.office, i.authority, i.offices, i.people, i.waiting, i.opened_on, i.last_on, i.closed_on, i.due, i.due_limit, i.party_due, i.law_due, i.provisional, i.identity, i.seq, i.head, i.demonstration, i.snapshot, i.limits, to_tsvector('simple', i.words)
       from loading, jsonb_to_record(loading.row) as i(region text, id uuid, module text, procedure text, version text, number text, title text, state text,
         office text, authority text, offices text[], people text[], waiting text[], opened_on date, last_on date, closed_on date, due date, due_limit text, party_due date, law_due date,
         provisional boolean, identity text, seq int, head text, demonstration boolean, snapshot jsonb, limits jsonb, words text)`,
    );
  }
}
