/** What acts write, as lines for COPY: the same rows as one act at a time would leave, table by table. */
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import { procedureKey } from '../../../kernel/procedure/index.ts';
import { type FindingRow, since } from '../../matters/writing/findings.ts';
import { changed, noTies, type Ties } from '../../matters/writing/ties.ts';
import { type ActRows, matterRow } from '../../matters/writing/write.ts';
import { copyLine, textArray } from './copy.ts';

export const columns = {
  entries: ['region', 'matter', 'seq', 'body', 'hash', 'prev'],
  events: [
    'region',
    'module',
    'procedure',
    'matter',
    'seq',
    'act',
    'on_date',
    'recorded_on',
    'to_state',
    'facts',
    'restates',
  ],
  private_values: ['region', 'matter', 'seq', 'field', 'salt', 'value'],
  papers: ['region', 'matter', 'seq', 'paper', 'number', 'office', 'html', 'sha256', 'on_date'],
  parties: ['region', 'matter', 'field', 'place', 'fingerprint', 'name', 'kind'],
  matter_files: ['region', 'matter', 'sha256', 'seq', 'name'],
  engine_files: ['region', 'matter', 'sha256', 'body'],
  findings: ['region', 'matter', 'module', 'procedure', 'office', 'authority', 'finding', 'grp', 'outcome', 'since'],
  matter_keys: ['region', 'matter', 'procedure', 'field', 'value', 'opened_on'],
  matter_references: ['region', 'matter', 'field', 'target'],
  conferred_certificates: ['region', 'matter', 'person', 'certificates'],
  // These two hold search words, which only the database can make into vectors.
  matters: [
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
    'closed_on',
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
    'snapshot',
    'limits',
    'words',
  ],
  publications: [
    'region',
    'id',
    'module',
    'procedure',
    'matter',
    'publication',
    'title',
    'html',
    'plain',
    'subject',
    'office',
    'office_name',
    'index_number',
    'published_on',
    'withdrawn_on',
    'withdrawn_reason',
    'expired_on',
    'superseded_by',
    'words',
  ],
} as const;
export type Table = keyof typeof columns;

export interface Chunk {
  table: Table;
  lines: string;
}

type Findings = readonly (FindingRow & { since: LegalDate })[];

const arrays: ReadonlySet<string> = new Set(['offices', 'people', 'waiting']);

/** Above this many characters a table's lines are handed on. */
const full = 1 << 20;

/** How something public came down, or what took its place; nothing while it stands. */
interface Down {
  on: LegalDate | null;
  reason: string | null;
  expired: LegalDate | null;
  by: string | null;
}

export class Lines {
  readonly #lines = new Map<Table, { lines: string[]; size: number }>();
  /** Of each matter only what it has become is kept. */
  readonly #matters = new Map<string, { rows: ActRows; words: string; findings: Findings; ties: Ties }>();
  readonly #parties = new Set<string>();
  /** What is public and may come down again. */
  readonly #public: { key: string; row: readonly unknown[]; down: Down; words: string }[] = [];
  readonly #send: (chunk: Chunk) => void;

  constructor(send: (chunk: Chunk) => void) {
    this.#send = send;
  }

  /** Takes what one act writes. */
  add(rows: ActRows, recordedOn: LegalDate): void {
    const { matter, sealed } = rows;
    const { region, id, seq } = matter;
    this.#put('entries', [region, id, seq, sealed.text, sealed.hash, sealed.entry.prev]);
    for (const e of rows.events)
      this.#put('events', [
        region,
        matter.module,
        matter.procedure,
        id,
        seq,
        e.act,
        e.on_date,
        recordedOn,
        e.to_state,
        e.facts,
        e.restates,
      ]);
    for (const s of rows.secret)
      this.#put('private_values', [region, id, seq, s.field, s.salt, JSON.stringify(s.value)]);
    for (const p of rows.papers)
      this.#put('papers', [region, id, seq, p.paper, p.number, p.office, p.html, p.sha256, p.on]);
    for (const p of rows.parties) {
      // As in the single write, the first naming of a party stands.
      const key = `${id} ${p.field} ${p.place}`;
      if (this.#parties.has(key)) continue;
      this.#parties.add(key);
      this.#put('parties', [region, id, p.field, p.place, p.fingerprint, p.name, p.kind]);
    }
    for (const f of rows.files) this.#put('matter_files', [region, id, f.sha256, seq, f.name]);
    for (const f of rows.engineFiles) this.#put('engine_files', [region, id, f.sha256, f.text]);
    for (const p of rows.publications) {
      const row = [
        region,
        p.id,
        matter.module,
        matter.procedure,
        id,
        p.publication,
        p.title,
        p.html,
        p.plain,
        p.subject,
        p.office,
        p.office_name,
        p.index_number,
        recordedOn,
      ];
      const key = `${id} ${p.publication}`;
      const before = this.#public.findLast((held) => held.key === key);
      if (before && before.down.on === null && before.down.expired === null)
        before.down = { on: null, reason: null, expired: recordedOn, by: p.id };
      // What may come down or be replaced yet waits until the matter has become what it is; most is written at once.
      const spec = rows.procedure.publication?.[p.publication];
      const down: Down = { on: null, reason: null, expired: null, by: null };
      if (spec?.shownFor || spec?.takenDown || spec?.changed) this.#public.push({ key, row, down, words: p.words });
      else this.#put('publications', [...row, down.on, down.reason, down.expired, down.by, p.words]);
    }
    for (const w of rows.withdrawn) {
      const held = this.#public.findLast((p) => p.key === `${id} ${w.publication}`);
      if (!held) throw new Error(`演示撤回了没有说明何时撤回的公开事项“${w.publication}”`);
      held.down = { on: w.expired ? null : recordedOn, reason: w.reason, expired: w.expired ? w.on : null, by: null };
    }
    const before = this.#matters.get(id);
    this.#matters.set(id, {
      rows,
      words: rows.words ?? before?.words ?? '',
      findings: rows.findings ? since(before?.findings ?? [], rows.findings, matter.lastOn) : [],
      ties: changed(before?.ties ?? noTies, rows.ties),
    });
  }

  /** Hands on the rest, and the matters as they have become. Returns how many there are. */
  finish(): number {
    for (const { rows, words, findings, ties } of this.#matters.values()) {
      const row: Record<string, unknown> = { ...matterRow(rows), words };
      this.#put(
        'matters',
        columns.matters.map((name) => (arrays.has(name) ? textArray(row[name] as string[]) : row[name])),
      );
      const { region, id, module, procedure, office, authority } = rows.matter;
      for (const f of findings)
        this.#put('findings', [region, id, module, procedure, office, authority, f.finding, f.grp, f.outcome, f.since]);
      const key = procedureKey(rows.procedure);
      for (const { field, value } of ties.keys)
        this.#put('matter_keys', [region, id, key, field, value, rows.matter.openedOn]);
      for (const { field, target } of ties.references) this.#put('matter_references', [region, id, field, target]);
      if (ties.conferred)
        this.#put('conferred_certificates', [
          region,
          id,
          ties.conferred.person,
          JSON.stringify(ties.conferred.certificates),
        ]);
    }
    for (const { row, down, words } of this.#public)
      this.#put('publications', [...row, down.on, down.reason, down.expired, down.by, words]);
    for (const table of this.#lines.keys()) this.#handOn(table);
    return this.#matters.size;
  }

  #put(table: Table, values: readonly unknown[]): void {
    const held = this.#lines.get(table) ?? { lines: [], size: 0 };
    this.#lines.set(table, held);
    const line = copyLine(values);
    held.lines.push(line);
    held.size += line.length;
    if (held.size > full) this.#handOn(table);
  }

  #handOn(table: Table): void {
    const held = this.#lines.get(table);
    if (!held || held.lines.length === 0) return;
    this.#lines.set(table, { lines: [], size: 0 });
    this.#send({ table, lines: held.lines.join('') });
  }
}
