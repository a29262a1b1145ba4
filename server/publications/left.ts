/** What has left, from the rows of publications: before the public now, or come down, published anew, withheld. Exact counts and one page at a time. */
import { addDays, type LegalDate } from '../../kernel/calendar/index.ts';
import type { Parameters } from '../database/predicate-sql.ts';
import { ask, type Look, modulesOf } from './visible.ts';

/** A publication of a matter, and what happened to it. */
export interface Left {
  matter: string;
  /** Null where an office decided not to publish: the record says what. */
  publication: string | null;
  id: string | null;
  title: string | null;
  index_number: string | null;
  published_on: LegalDate | null;
  on: LegalDate;
  how: 'shown' | 'withdrawn' | 'expired' | 'again' | 'withheld';
  /** Place in the record, where the row comes from it. */
  seq: number | null;
  reason: string | null;
}

const since = ({ office, query }: Look): LegalDate | undefined =>
  query.days === undefined ? undefined : addDays(office.clock.today(), 1 - query.days);

/** Conditions over the publication `p` beside those over its matter. */
function publicationSql(look: Look, day: string, parameters: Parameters): string {
  const from = since(look);
  return [
    ...(look.query.subject === undefined ? [] : [`p.subject = ${parameters.add(look.query.subject)}`]),
    ...(from === undefined ? [] : [`${day} >= ${parameters.add(from)}::date`]),
  ]
    .map((c) => ` and ${c}`)
    .join('');
}

const joined = (conditions: string): string =>
  `from publications p join matters m on m.region = p.region and m.id = p.matter where ${conditions}`;
const standing = 'p.withdrawn_on is null and p.expired_on is null';
/** Came down; what a changed text replaced is told by that text instead. */
const down = '(p.withdrawn_on is not null or (p.expired_on is not null and p.superseded_by is null))';
const downOn = 'coalesce(p.expired_on, p.withdrawn_on)';
/** What was published more than once, few of all: read once for all parts, from an index alone. */
const withRepeated = (look: Look, parameters: Parameters): string =>
  `with repeated as materialized (select r.matter, r.publication from publications r where r.region = ${parameters.add(look.office.region)} group by r.matter, r.publication having count(*) > 1)`;
/** The same was published before: the earlier number of the index is the shorter or the smaller. */
const again = `exists (select from publications b where b.region = p.region and b.matter = p.matter and b.publication = p.publication
  and (b.published_on, length(b.index_number), b.index_number) < (p.published_on, length(p.index_number), p.index_number))`;

const what = 'p.matter::text, p.publication, p.id::text, p.title, p.index_number, p.published_on::text';

/** Each kind as a select over the matters of `conditions`; `columns` false gives rows to be counted. */
function shownSql(look: Look, conditions: string, parameters: Parameters, columns: string): string {
  return `select ${columns} ${joined(conditions)} and ${standing}${publicationSql(look, 'p.published_on', parameters)}`;
}

function tracesSql(look: Look, conditions: string, parameters: Parameters): string {
  const withheld = modulesOf(look).flatMap((m) =>
    m.procedures.filter((p) => Object.keys(p.publication ?? {}).length > 0).map((p) => `${p.module}/${p.id}`),
  );
  const from = since(look);
  return [
    `select ${what}, ${downOn}::text as "on", case when p.expired_on is null then 'withdrawn' else 'expired' end as how, null::int as seq, p.withdrawn_reason as reason ${joined(conditions)} and ${down}${publicationSql(look, downOn, parameters)}`,
    `select ${what}, p.published_on::text as "on", 'again' as how, null::int as seq, null::text as reason ${joined(conditions)} and (p.matter, p.publication) in (select r.matter, r.publication from repeated r) and ${again}${publicationSql(look, 'p.published_on', parameters)}`,
    // What is withheld has no row of its own and belongs to no catalogue of the portal.
    ...(look.query.subject === undefined
      ? [
          `select e.matter::text, null, null, null, null, null, e.on_date::text as "on", 'withheld' as how, e.seq, null
           from (select distinct d.module, d.procedure from unnest(${parameters.add([...new Set(withheld)])}::text[]) k, lateral (select split_part(k, '/', 1) as module, split_part(k, '/', 2) as procedure) d) d
           join events e on e.region = ${parameters.add(look.office.region)} and e.module = d.module and e.procedure = d.procedure and e.act = 'withhold'
           join matters m on m.region = e.region and m.id = e.matter where ${conditions}${from === undefined ? '' : ` and e.on_date >= ${parameters.add(from)}::date`}`,
        ]
      : []),
  ].join(' union all ');
}

type Kind = 'shown' | 'trace';

export async function countLeft(look: Look, kind: Kind): Promise<number> {
  const rows = await ask<{ n: number }>(
    look,
    (conditions, parameters) =>
      kind === 'shown'
        ? shownSql(look, conditions, parameters, 'count(*) as n')
        : `select count(*) as n from (${tracesSql(look, conditions, parameters)}) t`,
    (parts, parameters) =>
      `${kind === 'trace' ? withRepeated(look, parameters) : ''} select coalesce(sum(n), 0)::int as n from (${parts}) c`,
  );
  return rows[0]?.n ?? 0;
}

/** One page, the newest first. */
export function listLeft(look: Look, kind: Kind, skip: number, size: number): Promise<Left[]> {
  const order = kind === 'shown' ? 'published_on desc, id' : '"on" desc, matter, how, id';
  return ask<Left>(
    look,
    (conditions, parameters) => {
      const rows =
        kind === 'shown'
          ? `${shownSql(look, conditions, parameters, `p.matter::text, p.publication, p.id, p.title, p.index_number, p.published_on, p.published_on as "on", 'shown' as how, null::int as seq, null::text as reason`)} order by p.published_on desc, p.id`
          : `select * from (${tracesSql(look, conditions, parameters)}) t order by ${order}`;
      return `${rows} limit ${parameters.add(skip + size)}::int`;
    },
    (parts, parameters) =>
      `${kind === 'trace' ? withRepeated(look, parameters) : ''} select matter, publication, id::text, title, index_number, published_on::text, "on"::text, how, seq, reason from (${parts}) p order by ${order} limit ${parameters.add(size)}::int offset ${parameters.add(skip)}::int`,
  );
}
