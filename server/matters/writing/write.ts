/** Writes one act in one statement: the matter moves from `seq` to `seq + 1` with all its rows, or nothing is written. */

import type { LimitStatus, Matter, Party, PrivateValue, Procedure } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import type { SealedEntry } from '../../../kernel/record/entry.ts';
import { engineFilesSql } from '../../draws/files.ts';
import { type FindingRow, findingsSql } from './findings.ts';
import type { EventRow, MatterColumns } from './row.ts';
import { type TieChanges, tiesSql } from './ties.ts';

export interface IssuedPaper {
  paper: string;
  number: string;
  html: string;
  sha256: string;
  office: string;
  on: string;
}

/** Everything one act writes. The same shape is written one by one here and in bulk by the demonstration. */
export interface ActRows {
  procedure: Procedure;
  matter: Matter;
  columns: MatterColumns;
  limits: readonly LimitStatus[];
  sealed: SealedEntry & { readonly text: string };
  events: readonly EventRow[];
  secret: readonly PrivateValue[];
  papers: readonly IssuedPaper[];
  parties: readonly { field: string; place: number; fingerprint: string | null; name: string; kind: string }[];
  files: readonly { sha256: string; name: string }[];
  /** Texts that the engine itself wrote for the act (名录快照、抽取结果). */
  engineFiles: readonly { sha256: string; text: string }[];
  /** What leaves with this act, already masked. */
  publications: readonly {
    id: string;
    publication: string;
    title: string;
    html: string;
    plain: string;
    subject: string;
    office: string;
    office_name: string;
    index_number: string;
    words: string;
  }[];
  /** Publications that come down with this act, with the day and the reason; `expired` at the end of the time they may be shown. */
  withdrawn: readonly { publication: string; on: string; reason: string; expired: boolean }[];
  /** What the matter as it stands lacks; null where the procedure declares no findings. */
  findings: readonly FindingRow[] | null;
  /** What the act changes of the matter's ties to others; null when nothing. */
  ties: TieChanges | null;
  /** Search words, only when the act changed what is searched. */
  words: string | null;
  demonstration: boolean;
}

export interface Remembered {
  person: string;
  key: string;
  request: string;
  result: unknown;
}

export interface Queryable {
  query(
    text: string | { name?: string; text: string; values: unknown[] },
    values?: unknown[],
  ): Promise<{ rows: Record<string, unknown>[] }>;
}

const matterColumns = `number = i.number, title = i.title, state = i.state, office = i.office, authority = i.authority, offices = i.offices, people = i.people, waiting = i.waiting,
  last_on = i.last_on, closed_on = i.closed_on, due = i.due, due_limit = i.due_limit, party_due = i.party_due, law_due = i.law_due, withdraw_due = i.withdraw_due, publish_due = i.publish_due, provisional = i.provisional,
  identity = i.identity, seq = i.seq, head = i.head, snapshot = i.snapshot, limits = i.limits, words = coalesce(to_tsvector('simple', i.words), m.words)`;

const rest = `
, entry as (insert into entries (region, matter, seq, body, hash, prev) select region, id, seq, $2, head, $3 from moved)
, event as (insert into events (region, module, procedure, matter, seq, act, on_date, recorded_on, to_state, facts, restates)
    select moved.region, moved.module, moved.procedure, moved.id, moved.seq, e.act, e.on_date, $4::date, e.to_state, e.facts, e.restates from moved, jsonb_to_recordset($5::jsonb) as e(act text, on_date date, to_state text, facts jsonb, restates int))
, secret as (insert into private_values (region, matter, seq, field, salt, value)
    select moved.region, moved.id, moved.seq, s.field, s.salt, s.value from moved, jsonb_to_recordset($6::jsonb) as s(field text, salt text, value jsonb))
, paper as (insert into papers (region, matter, seq, paper, number, office, html, sha256, on_date)
    select moved.region, moved.id, moved.seq, p.paper, p.number, p.office, p.html, p.sha256, p."on" from moved, jsonb_to_recordset($7::jsonb) as p(paper text, number text, office text, html text, sha256 text, "on" date))
, party as (insert into parties (region, matter, field, place, fingerprint, name, kind)
    select moved.region, moved.id, p.field, p.place, p.fingerprint, p.name, p.kind from moved, jsonb_to_recordset($8::jsonb) as p(field text, place int, fingerprint text, name text, kind text)
    on conflict do nothing)
, file as (insert into matter_files (region, matter, sha256, seq, name)
    select moved.region, moved.id, f.sha256, moved.seq, f.name from moved, jsonb_to_recordset($9::jsonb) as f(sha256 text, name text))
, remembered as (insert into idempotency (region, person, key, request, result)
    select moved.region, k.person, k.key, k.request, k.result from moved, jsonb_to_recordset($10::jsonb) as k(person text, key text, request text, result jsonb))
, released as (insert into publications (region, id, module, procedure, matter, publication, title, html, plain, subject, office, office_name, index_number, published_on, words)
    select moved.region, p.id, moved.module, moved.procedure, moved.id, p.publication, p.title, p.html, p.plain, p.subject, p.office, p.office_name, p.index_number, $4::date, to_tsvector('simple', p.words)
    from moved, jsonb_to_recordset($11::jsonb) as p(id uuid, publication text, title text, html text, plain text, subject text, office text, office_name text, index_number text, words text))
, superseded as (update publications p set expired_on = $4::date, superseded_by = n.id
    from moved, jsonb_to_recordset($11::jsonb) as n(id uuid, publication text)
    where p.region = moved.region and p.matter = moved.id and p.publication = n.publication and p.withdrawn_on is null and p.expired_on is null)
, taken_back as (update publications p set withdrawn_on = case when w.expired then p.withdrawn_on else $4::date end, expired_on = case when w.expired then w."on" end, withdrawn_reason = w.reason
    from moved, jsonb_to_recordset($12::jsonb) as w(publication text, "on" date, reason text, expired boolean)
    where p.region = moved.region and p.matter = moved.id and p.publication = w.publication and p.withdrawn_on is null and p.expired_on is null)${findingsSql('$13')}${tiesSql('$14')}${engineFilesSql('$15')}
select count(*)::int as moved from moved`;

const input = `with i as (select * from jsonb_to_record($1::jsonb) as i(region text, id uuid, module text, procedure text, version text, number text, title text, state text,
  office text, authority text, offices text[], people text[], waiting text[], opened_on date, last_on date, closed_on date, due date, due_limit text, party_due date, law_due date, withdraw_due date, publish_due date,
  provisional boolean, identity text, seq int, head text, demonstration boolean, snapshot jsonb, limits jsonb, words text))`;

const openSql = `${input}
, moved as (insert into matters (region, id, module, procedure, version, number, title, state, office, authority, offices, people, waiting, opened_on, last_on, closed_on, due, due_limit, party_due, law_due, withdraw_due, publish_due, provisional, identity, seq, head, demonstration, snapshot, limits, words)
    select region, id, module, procedure, version, number, title, state, office, authority, offices, people, waiting, opened_on, last_on, closed_on, due, due_limit, party_due, law_due, withdraw_due, publish_due, provisional, identity, seq, head, demonstration, snapshot, limits, to_tsvector('simple', coalesce(words, '')) from i
    returning region, id, module, procedure, seq, head)${rest}`;

const moveSql = `${input}
, moved as (update matters m set ${matterColumns} from i where m.region = i.region and m.id = i.id and m.seq = i.seq - 1
    returning m.region, m.id, m.module, m.procedure, m.seq, m.head)${rest}`;

/** The matter's row as JSON, as both the single write and the bulk load give it. */
export function matterRow(
  rows: Pick<ActRows, 'matter' | 'columns' | 'limits' | 'words' | 'demonstration'>,
): Record<string, unknown> {
  const { matter, columns } = rows;
  return {
    region: matter.region,
    id: matter.id,
    module: matter.module,
    procedure: matter.procedure,
    version: matter.version,
    number: matter.number ?? null,
    state: matter.state,
    office: matter.office,
    authority: matter.authority,
    opened_on: matter.openedOn,
    last_on: matter.lastOn,
    closed_on: matter.closedOn ?? null,
    seq: matter.seq,
    head: matter.head,
    demonstration: rows.demonstration,
    snapshot: matter,
    limits: rows.limits,
    words: rows.words,
    ...columns,
  };
}

/** Writes an act. False when another act came first, so that nothing was written. */
export async function writeAct(
  db: Queryable,
  rows: ActRows,
  recordedOn: string,
  remembered?: Remembered,
): Promise<boolean> {
  const opening = rows.matter.seq === 1;
  const result = await db.query({
    name: opening ? 'open-matter' : 'move-matter',
    text: opening ? openSql : moveSql,
    values: [
      JSON.stringify(matterRow(rows)),
      rows.sealed.text,
      rows.sealed.entry.prev,
      recordedOn,
      JSON.stringify(rows.events),
      JSON.stringify(rows.secret),
      JSON.stringify(rows.papers),
      JSON.stringify(rows.parties),
      JSON.stringify(rows.files),
      JSON.stringify(remembered ? [remembered] : []),
      JSON.stringify(rows.publications),
      JSON.stringify(rows.withdrawn),
      rows.findings && JSON.stringify(rows.findings),
      rows.ties && JSON.stringify(rows.ties),
      rows.engineFiles.length === 0 ? null : JSON.stringify(rows.engineFiles),
    ],
  });
  return result.rows[0]?.moved === 1;
}

/** Parties named in this act's fields, with a keyed fingerprint of their number so that they are recognised across matters. */
export function partiesOf(
  procedure: Procedure,
  stated: Readonly<Record<string, Json>>,
  fingerprint: (number: string) => string,
): ActRows['parties'] {
  return Object.entries(stated).flatMap(([field, value]) => {
    if (procedure.file[field]?.kind !== 'parties' || !Array.isArray(value)) return [];
    return (value as unknown as Party[]).map((p, place) => {
      const number = p.idNumber ?? p.creditCode;
      return { field, place, fingerprint: number ? fingerprint(number) : null, name: p.name, kind: p.kind };
    });
  });
}
