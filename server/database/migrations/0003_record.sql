-- The record: matters, entries and what is derived from them. Only an act changes a matter.

create table matters (
  region text not null references regions,
  id uuid not null,
  module text not null,
  procedure text not null,
  version text not null,
  number text,
  title text not null,
  state text not null,
  office text not null,
  authority text not null,
  offices text[] not null,
  people text[] not null,
  waiting text[] not null,
  opened_on date not null,
  last_on date not null,
  closed_on date,
  due date,
  due_limit text,
  party_due date,
  law_due date,
  provisional boolean not null default false,
  identity text,
  seq int not null,
  head text not null,
  demonstration boolean not null default false,
  snapshot jsonb not null,
  limits jsonb not null,
  words tsvector,
  primary key (region, id)
) with (fillfactor = 80);
comment on table matters is 'One running instance of a procedure (事项、案件): the fold of its entries, kept so that it can be read at once; replay rebuilds it';
comment on column matters.offices is 'Every office that takes part: handling, authority, involved; read by the visibility predicate';
comment on column matters.people is 'Persons assigned, asked to approve, or copied; read by the visibility predicate';
comment on column matters.waiting is 'Capacities and persons whose approval is asked now';
comment on column matters.due is 'Nearest last day of a running limit that binds the office; derived, never typed in';
comment on column matters.law_due is 'Nearest day on which the statute itself acts (视为…)';
comment on column matters.identity is 'Fingerprint of what may not be open twice (同一行政行为不得重复申请)';
create unique index matters_identity on matters (region, module, procedure, identity) where identity is not null and closed_on is null;
create index matters_list on matters (region, module, procedure, opened_on desc, id);
create index matters_state on matters (region, module, procedure, state);
create index matters_due on matters (region, due) where closed_on is null and due is not null;
create index matters_law_due on matters (region, law_due) where law_due is not null;
create index matters_provisional on matters (region) where provisional;
create index matters_people on matters using gin (people) where closed_on is null;
create index matters_waiting on matters using gin (waiting) where waiting <> '{}';
create index matters_words on matters using gin (words);
create index matters_number on matters (region, number);

create table entries (
  region text not null,
  matter uuid not null,
  seq int not null,
  -- The canonical bytes that are hashed, as text: what survives storage is exactly what was hashed.
  body text not null,
  hash text not null,
  prev text not null,
  primary key (region, matter, seq),
  unique (region, matter, prev),
  foreign key (region, matter) references matters deferrable initially deferred
);
comment on table entries is 'The record (记录): one act each, chained by hash; the server may add and read, nothing else';

create table private_values (
  region text not null,
  matter uuid not null,
  seq int not null,
  field text not null,
  salt text not null,
  value jsonb not null,
  primary key (region, matter, seq, field)
);
comment on table private_values is 'Personal values that entries commit to; erasing one (个人信息保护法47) leaves every proof intact';

create table events (
  region text not null,
  module text not null,
  procedure text not null,
  matter uuid not null,
  seq int not null,
  act text not null,
  on_date date not null,
  recorded_on date not null,
  to_state text,
  facts jsonb not null,
  primary key (region, matter, seq, act)
);
comment on table events is 'Acts as figures count them: legal date, day of recording, and the fields that figures read; rebuilt by replay';
create index events_count on events (region, module, procedure, act, on_date) include (matter, recorded_on);

create table counters (
  region text not null,
  office text not null,
  series text not null,
  year int not null,
  last int not null,
  primary key (region, office, series, year)
);
comment on table counters is 'Last number given per office, series and year; taken inside the act''s own transaction, so that no number is lost or repeated';

create table papers (
  region text not null,
  matter uuid not null,
  seq int not null,
  paper text not null,
  number text not null,
  office text not null,
  html text not null,
  sha256 text not null,
  on_date date not null,
  primary key (region, matter, seq, paper)
);
comment on table papers is 'Papers as issued (文书), text and hash; never changed';
create unique index papers_number on papers (region, office, number) where number <> '';

create table parties (
  region text not null,
  matter uuid not null,
  field text not null,
  place int not null,
  -- Keyed digest of the ID number or credit code, so that a party is recognised across matters without storing the number again.
  fingerprint text,
  name text not null,
  kind text not null,
  primary key (region, matter, field, place)
);
create index parties_fingerprint on parties (region, fingerprint) where fingerprint is not null;

create table idempotency (
  region text not null,
  person text not null,
  key text not null,
  request text not null,
  result jsonb not null,
  at timestamptz not null default now(),
  primary key (region, person, key)
);
comment on table idempotency is 'First answer to a request key, given again when the request is repeated';

create table files (
  region text not null,
  sha256 text not null,
  size bigint not null,
  mime text not null,
  name text not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null default now(),
  primary key (region, sha256)
);
create table matter_files (
  region text not null,
  matter uuid not null,
  sha256 text not null,
  seq int not null,
  name text not null,
  primary key (region, matter, sha256, seq)
);

create table access_codes (
  region text not null,
  matter uuid not null,
  code_hash text not null,
  failures int not null default 0,
  locked_until timestamptz,
  primary key (region, matter)
);
comment on table access_codes is 'Query code by which a party follows a matter on the portal; only its hash is kept';

create table log_leaves (
  region text not null,
  place bigint not null,
  matter uuid not null,
  seq int not null,
  hash text not null,
  primary key (region, place),
  unique (region, matter, seq)
);
comment on table log_leaves is 'Order of the entries in the region''s Merkle log (RFC 9162)';
create table log_nodes (
  region text not null,
  level int not null,
  place bigint not null,
  hash text not null,
  primary key (region, level, place)
);
create table checkpoints (
  region text not null,
  size bigint not null,
  text text not null,
  at timestamptz not null default now(),
  primary key (region, size)
);
comment on table checkpoints is 'Signed tree heads of the region''s log';

create table publications (
  region text not null,
  id uuid not null,
  module text not null,
  procedure text not null,
  matter uuid,
  publication text not null,
  title text not null,
  html text not null,
  plain text not null,
  subject text not null,
  office text not null,
  office_name text not null,
  index_number text not null,
  published_on date not null,
  withdrawn_on date,
  withdrawn_reason text,
  words tsvector,
  primary key (region, id),
  unique (region, index_number)
);
comment on table publications is 'What has left (公开), already masked; withdrawal leaves a tombstone with its reason';
create index publications_list on publications (region, published_on desc, id);
create index publications_words on publications using gin (words);
create index publications_matter on publications (region, matter);

create table page_views (
  region text not null,
  page text not null,
  views bigint not null,
  primary key (region, page)
);

create table reports (
  region text not null,
  year int not null,
  hash text not null,
  as_of date not null,
  body jsonb not null,
  canonical text not null,
  frozen_on date not null,
  frozen_by text not null,
  published_on date,
  index_number text,
  primary key (region, year, hash)
);
comment on table reports is 'Frozen yearly reports (年度报告), each with the hash of its text and figures';

create table drafts (
  region text not null,
  id text not null,
  module text not null,
  body jsonb not null,
  at timestamptz not null default now(),
  primary key (region, id)
);
comment on table drafts is 'Unfinished applications of citizens, kept so that nothing is lost; deleted when sent or after 30 days';

create table notices (
  region text not null,
  id bigint generated always as identity,
  person text,
  capacity text,
  office text,
  matter uuid,
  kind text not null,
  text text not null,
  key text not null,
  at timestamptz not null default now(),
  read_at timestamptz,
  primary key (region, id),
  unique (region, key)
);
comment on table notices is 'Reminders and warnings, each raised once by its key';

grant select, insert, update on matters, counters, access_codes, page_views, publications, reports, drafts, notices to yifa_server;
grant delete on drafts to yifa_server;
grant select, insert on entries, private_values, events, papers, parties, idempotency, files, matter_files, log_leaves, log_nodes, checkpoints to yifa_server;

-- Second barrier: a connection that serves one region reads and writes no other, whatever a query says.
do $$
declare t text;
begin
  foreach t in array array['matters','entries','private_values','events','counters','papers','parties','idempotency','files','matter_files',
    'access_codes','log_leaves','log_nodes','checkpoints','publications','page_views','reports','drafts','notices',
    'regions','offices','people','appointments','certificates','accounts','settings','audit'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy region on %I to yifa_server using (region = current_setting(''yifa.region'', true)) with check (region = current_setting(''yifa.region'', true))', t);
  end loop;
end $$;

-- Only entries carry proof; a trigger says so to whoever tries as another role than the server.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger entries_append_only before update or delete or truncate on entries for each statement execute function refuse_change();
create trigger checkpoints_append_only before update or delete or truncate on checkpoints for each statement execute function refuse_change();
create trigger log_leaves_append_only before update or delete or truncate on log_leaves for each statement execute function refuse_change();

-- Lawful erasure of a personal value (个人信息保护法47): through this function alone, which leaves a trace in the audit.
create function erase_private_value(in_region text, in_matter uuid, in_seq int, in_field text, in_person text, in_reason text)
returns void language plpgsql security definer set search_path = public as $$
begin
  if in_region is distinct from current_setting('yifa.region', true) then
    raise exception 'another region' using errcode = 'insufficient_privilege';
  end if;
  delete from private_values where region = in_region and matter = in_matter and seq = in_seq and field = in_field;
  insert into audit (region, person, what, about, detail)
  values (in_region, in_person, 'erase', in_matter::text, jsonb_build_object('seq', in_seq, 'field', in_field, 'reason', in_reason));
end $$;
revoke all on function erase_private_value from public;
grant execute on function erase_private_value to yifa_server;
