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

const matterColumns = [
  'region', 'id', 'module', 'procedure', 'version', 'number', 'title', 'state', 'office', 'authority', 'offices', 'people', 'waiting', 'opened_on', 'last_on', 'closed_on', 'due', 'due_limit', 'party_due',
  'law_due', 'provisional', 'identity', 'seq', 'head', 'demonstration', 'snapshot', 'limits', 'words',
] as const;
const arrays: ReadonlySet<string> = new Set(['offices', 'people', 'waiting']);

/** A text[] in PostgreSQL's own writing. */
const textArray = (items: readonly string[]): string => `{${items.map((i) => `"${i.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

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
  readonly #publications: unknown[] = [];
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
    for (const p of rows.publications) this.#publications.push({ ...p, region, module: matter.module, procedure: matter.procedure, matter: id, published_on: recordedOn });
    if (rows.withdrawn.length > 0) throw new Error('演示数据不撤回公开');
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
    await this.#client.query(
      `insert into publications (region, id, module, procedure, matter, publication, title, html, plain, subject, office, office_name, index_number, published_on, words)
       select p.region, p.id, p.module, p.procedure, p.matter, p.publication, p.title, p.html, p.plain, p.subject, p.office, p.office_name, p.index_number, p.published_on, to_tsvector('simple', p.words)
       from jsonb_to_recordset($1::jsonb) as p(region text, id uuid, module text, procedure text, matter uuid, publication text, title text, html text, plain text, subject text, office text, office_name text, index_number text, published_on date, words text)`,
      [JSON.stringify(this.#publications)],
    );
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
    await this.#client.query('create temporary table loading (like matters) on commit drop');
    // Kept for a moment only, so compressing it twice would be for nothing.
    await this.#client.query('alter table loading alter column words type text, alter column snapshot set storage external, alter column limits set storage external');
    const lines = [...this.#matters.values()].map(({ rows, words }) => {
      const row: Record<string, unknown> = { ...matterRow(rows), words };
      return copyLine(matterColumns.map((name) => (Array.isArray(row[name]) && arrays.has(name) ? textArray(row[name] as string[]) : row[name])));
    });
    await copyInto(this.#client, 'loading', matterColumns, lines);
    const names = matterColumns.join(', ');
    await this.#client.query(`insert into matters (${names}) select ${names.replace(/words$/, "to_tsvector('simple', words)")} from loading`);
  }
}
