-- The whole schema, written by `npm run schema` from the migrations. Read it; change it by a new migration.

create table access_codes (
  region text not null,
  matter uuid not null,
  code_hash text not null,
  failures integer default 0 not null,
  locked_until timestamp with time zone,
  actor text default ''::text not null,
  constraint access_codes_pkey PRIMARY KEY (region, matter, actor)
);
alter table access_codes enable row level security;
create policy region on access_codes for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on access_codes to yifa_server;
comment on table access_codes is 'Query code by which a party follows a matter on the portal; only its hash is kept';
comment on column access_codes.actor is 'Party actor whose code it is; empty for the one that the procedure''s own way in names';

create table accounts (
  region text not null,
  account text not null,
  person uuid not null,
  password_hash text,
  must_change boolean default false not null,
  failures integer default 0 not null,
  locked_until timestamp with time zone,
  disabled boolean default false not null,
  constraint accounts_pkey PRIMARY KEY (region, account),
  constraint accounts_region_fkey FOREIGN KEY (region) REFERENCES regions(region),
  constraint accounts_region_person_fkey FOREIGN KEY (region, person) REFERENCES people(region, id)
);
alter table accounts enable row level security;
create policy region on accounts for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on accounts to yifa_server;
comment on column accounts.password_hash is 'argon2id; null when the account signs in only through the demonstration role picker or the province''s identity service';

create table appointment_decisions (
  region text not null,
  request uuid not null,
  granted boolean not null,
  reason text not null,
  decided_by text not null,
  decided_at timestamp with time zone default now() not null,
  constraint appointment_decisions_pkey PRIMARY KEY (region, request),
  constraint appointment_decisions_region_request_fkey FOREIGN KEY (region, request) REFERENCES appointment_requests(region, id)
);
CREATE TRIGGER appointment_decisions_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.appointment_decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table appointment_decisions enable row level security;
create policy region on appointment_decisions for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on appointment_decisions to yifa_server;
comment on table appointment_decisions is 'What the security administrator decided on each; a granted one becomes an appointment of the same id';

create table appointment_requests (
  region text not null,
  id uuid not null,
  person uuid not null,
  office text not null,
  post text not null,
  roles text[] not null,
  from_on date not null,
  until_on date,
  reason text not null,
  asked_by text not null,
  asked_at timestamp with time zone default now() not null,
  constraint appointment_requests_pkey PRIMARY KEY (region, id),
  constraint appointment_requests_region_fkey FOREIGN KEY (region) REFERENCES regions(region),
  constraint appointment_requests_region_office_fkey FOREIGN KEY (region, office) REFERENCES offices(region, code),
  constraint appointment_requests_region_person_fkey FOREIGN KEY (region, person) REFERENCES people(region, id)
);
CREATE TRIGGER appointment_requests_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.appointment_requests FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table appointment_requests enable row level security;
create policy region on appointment_requests for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on appointment_requests to yifa_server;
comment on table appointment_requests is 'Appointments asked for by the system administrator; none takes effect before the security administrator grants it (三员分立)';

create table appointments (
  region text not null,
  id uuid not null,
  person uuid not null,
  office text not null,
  post text not null,
  roles text[] not null,
  from_on date not null,
  until_on date,
  constraint appointments_pkey PRIMARY KEY (region, id),
  constraint appointments_region_fkey FOREIGN KEY (region) REFERENCES regions(region),
  constraint appointments_region_office_fkey FOREIGN KEY (region, office) REFERENCES offices(region, code),
  constraint appointments_region_person_fkey FOREIGN KEY (region, person) REFERENCES people(region, id)
);
CREATE INDEX appointments_person ON public.appointments USING btree (region, person);
alter table appointments enable row level security;
create policy region on appointments for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on appointments to yifa_server;
grant update (until_on) on appointments to yifa_server;
comment on table appointments is 'Someone holds a post in an office from one date to another (任职)';

create table audit (
  region text not null,
  id bigint generated always as identity,
  at timestamp with time zone default now() not null,
  person text,
  what text not null,
  about text,
  detail jsonb default '{}'::jsonb not null,
  constraint audit_pkey PRIMARY KEY (region, id)
);
CREATE INDEX audit_at ON public.audit USING btree (region, at);
CREATE INDEX audit_person ON public.audit USING btree (region, person, id DESC);
CREATE INDEX audit_what ON public.audit USING btree (region, what, id DESC);
CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table audit enable row level security;
create policy region on audit for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on audit to yifa_server;
comment on table audit is 'Sign-ins, looks at personal values and originals, exports, and every change of accounts, appointments, offices and settings; append-only, kept for the auditor';

create table certificates (
  region text not null,
  person uuid not null,
  kind text not null,
  number text not null,
  from_on date not null,
  until_on date not null,
  suspended boolean default false not null,
  constraint certificates_pkey PRIMARY KEY (region, kind, number),
  constraint certificates_region_fkey FOREIGN KEY (region) REFERENCES regions(region),
  constraint certificates_region_person_fkey FOREIGN KEY (region, person) REFERENCES people(region, id)
);
CREATE INDEX certificates_person ON public.certificates USING btree (region, person);
alter table certificates enable row level security;
create policy region on certificates for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on certificates to yifa_server;
comment on table certificates is 'What a person must hold for an act to be valid (执法证、行政复议工作证)';

create table checkpoints (
  region text not null,
  size bigint not null,
  text text not null,
  at timestamp with time zone default now() not null,
  constraint checkpoints_pkey PRIMARY KEY (region, size)
);
CREATE TRIGGER checkpoints_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.checkpoints FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table checkpoints enable row level security;
create policy region on checkpoints for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on checkpoints to yifa_server;
comment on table checkpoints is 'Signed tree heads of the region''s log';

create table conferred_certificates (
  region text not null,
  matter uuid not null,
  person text not null,
  certificates jsonb not null,
  constraint conferred_certificates_pkey PRIMARY KEY (region, matter)
);
CREATE INDEX conferred_certificates_person ON public.conferred_certificates USING btree (region, person);
alter table conferred_certificates enable row level security;
create policy region on conferred_certificates for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on conferred_certificates to yifa_server;
comment on table conferred_certificates is 'Certificates that a register''s matter confers on its holder (执法证), one for each unbroken span of days';

create table counters (
  region text not null,
  office text not null,
  series text not null,
  year integer not null,
  last integer not null,
  constraint counters_pkey PRIMARY KEY (region, office, series, year)
);
alter table counters enable row level security;
create policy region on counters for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on counters to yifa_server;
comment on table counters is 'Last number given per office, series and year; taken inside the act''s own transaction, so that no number is lost or repeated';

create table drafts (
  region text not null,
  id text not null,
  module text not null,
  body jsonb not null,
  at timestamp with time zone default now() not null,
  constraint drafts_pkey PRIMARY KEY (region, id)
);
alter table drafts enable row level security;
create policy region on drafts for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant delete, insert, select, update on drafts to yifa_server;
comment on table drafts is 'Unfinished applications of citizens, kept so that nothing is lost; deleted when sent or after 30 days';

create table engine_files (
  region text not null,
  matter uuid not null,
  sha256 text not null,
  body text not null,
  constraint engine_files_pkey PRIMARY KEY (region, matter, sha256),
  constraint engine_files_check CHECK ((sha256 = encode(sha256(convert_to(body, 'UTF8'::name)), 'hex'::text)))
);
CREATE TRIGGER engine_files_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.engine_files FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table engine_files enable row level security;
create policy region on engine_files for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on engine_files to yifa_server;
comment on table engine_files is 'Texts that the engine wrote for an act, each under its own hash, which the entry states; the server may add and read, nothing else';

create table entries (
  region text not null,
  matter uuid not null,
  seq integer not null,
  body text not null,
  hash text not null,
  prev text not null,
  written bigint default ((pg_current_xact_id())::text)::bigint not null,
  constraint entries_pkey PRIMARY KEY (region, matter, seq),
  constraint entries_region_matter_prev_key UNIQUE (region, matter, prev),
  constraint entries_region_matter_fkey FOREIGN KEY (region, matter) REFERENCES matters(region, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX entries_written ON public.entries USING brin (written) WITH (pages_per_range='16', autosummarize='on');
CREATE TRIGGER entries_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table entries enable row level security;
create policy region on entries for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on entries to yifa_server;
comment on table entries is 'The record (记录): one act each, chained by hash; the server may add and read, nothing else';
comment on column entries.written is 'Transaction that wrote the row, so that the log finds new entries without reading old ones; not hashed';

create table events (
  region text not null,
  module text not null,
  procedure text not null,
  matter uuid not null,
  seq integer not null,
  act text not null,
  on_date date not null,
  recorded_on date not null,
  to_state text,
  facts jsonb not null,
  restates integer,
  constraint events_pkey PRIMARY KEY (region, matter, seq, act)
);
CREATE INDEX events_count ON public.events USING btree (region, module, procedure, act, on_date) INCLUDE (matter, seq, recorded_on, restates);
CREATE INDEX events_restated ON public.events USING btree (region, matter, restates, act) WHERE (restates IS NOT NULL);
alter table events enable row level security;
create policy region on events for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on events to yifa_server;
comment on table events is 'Acts as figures count them: legal date, day of recording, and the fields that figures read; rebuilt by replay';
comment on column events.restates is 'For a corrected act: the seq of the event whose place it takes in the figures';

create table files (
  region text not null,
  sha256 text not null,
  size bigint not null,
  mime text not null,
  name text not null,
  uploaded_by text not null,
  uploaded_at timestamp with time zone default now() not null,
  constraint files_pkey PRIMARY KEY (region, sha256)
);
alter table files enable row level security;
create policy region on files for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on files to yifa_server;

create table findings (
  region text not null,
  matter uuid not null,
  module text not null,
  procedure text not null,
  office text not null,
  authority text not null,
  finding text not null,
  grp text not null,
  outcome text not null,
  since date not null,
  constraint findings_pkey PRIMARY KEY (region, matter, finding),
  constraint findings_outcome_check CHECK ((outcome = ANY (ARRAY['missing'::text, 'excused'::text])))
);
alter table findings enable row level security;
create policy region on findings for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant delete, insert, select, update on findings to yifa_server;
comment on table findings is 'Findings that are missing or excused in a matter as it stands; follows from the entries, rebuilt by replay';
comment on column findings.since is 'Legal date of the act since which it has been so without a break';

create table handed_in (
  region text not null,
  sha256 text not null,
  constraint handed_in_pkey PRIMARY KEY (region, sha256),
  constraint handed_in_region_sha256_fkey FOREIGN KEY (region, sha256) REFERENCES files(region, sha256)
);
alter table handed_in enable row level security;
create policy region on handed_in for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on handed_in to yifa_server;
comment on table handed_in is 'Files that were handed in through the portal, whoever else had them before; only these may a party name';

create table holiday_years (
  year integer not null,
  status text not null,
  notice text,
  off_days date[] not null,
  work_days date[] not null,
  loaded_at timestamp with time zone default now() not null,
  constraint holiday_years_pkey PRIMARY KEY (year),
  constraint holiday_years_status_check CHECK ((status = ANY (ARRAY['published'::text, 'unpublished'::text])))
);
grant insert, select on holiday_years to yifa_server;
comment on table holiday_years is 'Yearly State Council holiday notices loaded after the release (节假日安排通知); they override what the release ships';

create table idempotency (
  region text not null,
  person text not null,
  key text not null,
  request text not null,
  result jsonb not null,
  at timestamp with time zone default now() not null,
  constraint idempotency_pkey PRIMARY KEY (region, person, key)
);
alter table idempotency enable row level security;
create policy region on idempotency for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on idempotency to yifa_server;
comment on table idempotency is 'First answer to a request key, given again when the request is repeated';

create table log_keys (
  region text not null,
  public_key text not null,
  since timestamp with time zone default now() not null,
  constraint log_keys_pkey PRIMARY KEY (region, public_key)
);
CREATE TRIGGER log_keys_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_keys FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table log_keys enable row level security;
create policy region on log_keys for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on log_keys to yifa_server;
comment on table log_keys is 'Public keys that have signed the region''s checkpoints, in one line each; an old one stays beside the new';

create table log_leaves (
  region text not null,
  place bigint not null,
  matter uuid not null,
  seq integer not null,
  hash text not null,
  constraint log_leaves_pkey PRIMARY KEY (region, place),
  constraint log_leaves_region_matter_seq_key UNIQUE (region, matter, seq)
);
CREATE TRIGGER log_leaves_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_leaves FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table log_leaves enable row level security;
create policy region on log_leaves for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on log_leaves to yifa_server;
comment on table log_leaves is 'Order of the entries in the region''s Merkle log (RFC 9162)';

create table log_marks (
  region text not null,
  written bigint not null,
  constraint log_marks_pkey PRIMARY KEY (region)
);
alter table log_marks enable row level security;
create policy region on log_marks for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on log_marks to yifa_server;
comment on table log_marks is 'Every entry written by a transaction before this one is in the log; a lost mark only costs one full comparison';

create table log_nodes (
  region text not null,
  level integer not null,
  place bigint not null,
  hash text not null,
  constraint log_nodes_pkey PRIMARY KEY (region, level, place)
);
alter table log_nodes enable row level security;
create policy region on log_nodes for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on log_nodes to yifa_server;

create table matter_files (
  region text not null,
  matter uuid not null,
  sha256 text not null,
  seq integer not null,
  name text not null,
  constraint matter_files_pkey PRIMARY KEY (region, matter, sha256, seq)
);
alter table matter_files enable row level security;
create policy region on matter_files for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on matter_files to yifa_server;

create table matter_keys (
  region text not null,
  matter uuid not null,
  procedure text not null,
  field text not null,
  value text not null,
  opened_on date not null,
  constraint matter_keys_pkey PRIMARY KEY (region, matter, field, value)
);
CREATE INDEX matter_keys_find ON public.matter_keys USING btree (region, procedure, field, value, opened_on DESC, matter);
alter table matter_keys enable row level security;
create policy region on matter_keys for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant delete, insert, select, update on matter_keys to yifa_server;
comment on table matter_keys is 'Keys by which lookups (查找) find other matters: exactly the fields that an installed procedure compares';
comment on column matter_keys.procedure is '"module" or "module/procedure"';
comment on column matter_keys.value is 'Canonical JSON of the value; a keyed digest, beginning with #, where it is a party, personal or long';

create table matter_references (
  region text not null,
  matter uuid not null,
  field text not null,
  target uuid not null,
  constraint matter_references_pkey PRIMARY KEY (region, matter, field, target)
);
CREATE INDEX matter_references_target ON public.matter_references USING btree (region, target);
alter table matter_references enable row level security;
create policy region on matter_references for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant delete, insert, select, update on matter_references to yifa_server;
comment on table matter_references is 'Which matter names which other one in a field, so that the page of the other can show it';

create table matters (
  region text not null,
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
  provisional boolean default false not null,
  identity text,
  seq integer not null,
  head text not null,
  demonstration boolean default false not null,
  snapshot jsonb not null,
  limits jsonb not null,
  words tsvector,
  withdraw_due date,
  publish_due date,
  constraint matters_pkey PRIMARY KEY (region, id),
  constraint matters_region_fkey FOREIGN KEY (region) REFERENCES regions(region)
);
CREATE INDEX matters_authority ON public.matters USING btree (region, module, procedure, authority, state, closed_on);
CREATE INDEX matters_due ON public.matters USING btree (region, due) WHERE ((closed_on IS NULL) AND (due IS NOT NULL));
CREATE UNIQUE INDEX matters_identity ON public.matters USING btree (region, module, procedure, identity) WHERE ((identity IS NOT NULL) AND (closed_on IS NULL));
CREATE INDEX matters_involved ON public.matters USING gin (array_remove(array_remove(offices, office), authority));
CREATE INDEX matters_law_due ON public.matters USING btree (region, law_due) WHERE (law_due IS NOT NULL);
CREATE INDEX matters_list ON public.matters USING btree (region, module, procedure, opened_on DESC, id);
CREATE INDEX matters_number ON public.matters USING btree (region, number);
CREATE INDEX matters_office ON public.matters USING btree (region, office, module, procedure, opened_on DESC, id) INCLUDE (state, closed_on);
CREATE INDEX matters_open ON public.matters USING btree (region, office, due, opened_on, id) INCLUDE (module, procedure, version, state, authority) WHERE (closed_on IS NULL);
CREATE INDEX matters_people ON public.matters USING gin (people);
CREATE INDEX matters_provisional ON public.matters USING btree (region) WHERE provisional;
CREATE INDEX matters_publish_due ON public.matters USING btree (region, publish_due) WHERE (publish_due IS NOT NULL);
CREATE INDEX matters_waiting ON public.matters USING gin (waiting) WHERE (waiting <> '{}'::text[]);
CREATE INDEX matters_withdraw_due ON public.matters USING btree (region, withdraw_due) WHERE (withdraw_due IS NOT NULL);
CREATE INDEX matters_words ON public.matters USING gin (words);
CREATE TRIGGER matters_publicity AFTER UPDATE ON public.matters FOR EACH ROW WHEN (((new.snapshot ? 'publications'::text) AND ((((old.state IS DISTINCT FROM new.state) OR (old.closed_on IS DISTINCT FROM new.closed_on)) OR (old.party_due IS DISTINCT FROM new.party_due)) OR ((old.snapshot -> 'file'::text) IS DISTINCT FROM (new.snapshot -> 'file'::text))))) EXECUTE FUNCTION move_publicity();
alter table matters enable row level security;
create policy region on matters for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on matters to yifa_server;
comment on table matters is 'One running instance of a procedure (事项、案件): the fold of its entries, kept so that it can be read at once; replay rebuilds it';
comment on column matters.offices is 'Every office that takes part: handling, authority, involved; read by the visibility predicate';
comment on column matters.people is 'Persons assigned, asked to approve, or copied; read by the visibility predicate';
comment on column matters.waiting is 'Capacities and persons whose approval is asked now';
comment on column matters.due is 'Nearest last day of a running limit that binds the office; derived, never typed in';
comment on column matters.law_due is 'Nearest day on which the statute itself acts (视为…)';
comment on column matters.identity is 'Fingerprint of what may not be open twice (同一行政行为不得重复申请)';
comment on column matters.withdraw_due is 'Earliest day by which something made public must be withdrawn after a later act; also of closed matters';
comment on column matters.publish_due is 'Earliest day by which something is to be made public; also of closed matters; -infinity where it has yet to be reckoned';

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
  at timestamp with time zone default now() not null,
  read_at timestamp with time zone,
  constraint notices_pkey PRIMARY KEY (region, id),
  constraint notices_region_key_key UNIQUE (region, key)
);
alter table notices enable row level security;
create policy region on notices for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on notices to yifa_server;
comment on table notices is 'Reminders and warnings, each raised once by its key';

create table offices (
  region text not null,
  code text not null,
  name text not null,
  parent text,
  kind text not null,
  authority text,
  constraint offices_pkey PRIMARY KEY (region, code),
  constraint offices_region_fkey FOREIGN KEY (region) REFERENCES regions(region)
);
alter table offices enable row level security;
create policy region on offices for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on offices to yifa_server;
comment on table offices is 'Organs and units (单位); they form a tree by parent';

create table page_views (
  region text not null,
  page text not null,
  views bigint not null,
  constraint page_views_pkey PRIMARY KEY (region, page)
);
alter table page_views enable row level security;
create policy region on page_views for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on page_views to yifa_server;

create table papers (
  region text not null,
  matter uuid not null,
  seq integer not null,
  paper text not null,
  number text not null,
  office text not null,
  html text not null,
  sha256 text not null,
  on_date date not null,
  constraint papers_pkey PRIMARY KEY (region, matter, seq, paper)
);
CREATE UNIQUE INDEX papers_number ON public.papers USING btree (region, office, number) WHERE (number <> ''::text);
alter table papers enable row level security;
create policy region on papers for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on papers to yifa_server;
comment on table papers is 'Papers as issued (文书), text and hash; never changed';

create table parties (
  region text not null,
  matter uuid not null,
  field text not null,
  place integer not null,
  fingerprint text,
  name text not null,
  kind text not null,
  constraint parties_pkey PRIMARY KEY (region, matter, field, place)
);
CREATE INDEX parties_fingerprint ON public.parties USING btree (region, fingerprint) WHERE (fingerprint IS NOT NULL);
alter table parties enable row level security;
create policy region on parties for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on parties to yifa_server;

create table people (
  region text not null,
  id uuid not null,
  name text not null,
  constraint people_pkey PRIMARY KEY (region, id),
  constraint people_region_fkey FOREIGN KEY (region) REFERENCES regions(region)
);
alter table people enable row level security;
create policy region on people for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on people to yifa_server;

create table private_values (
  region text not null,
  matter uuid not null,
  seq integer not null,
  field text not null,
  salt text not null,
  value jsonb not null,
  constraint private_values_pkey PRIMARY KEY (region, matter, seq, field)
);
alter table private_values enable row level security;
create policy region on private_values for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on private_values to yifa_server;
comment on table private_values is 'Personal values that entries commit to; erasing one (个人信息保护法47) leaves every proof intact';

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
  expired_on date,
  superseded_by uuid,
  constraint publications_pkey PRIMARY KEY (region, id),
  constraint publications_region_index_number_key UNIQUE (region, index_number)
);
CREATE INDEX publications_down ON public.publications USING btree (region, COALESCE(expired_on, withdrawn_on)) WHERE ((withdrawn_on IS NOT NULL) OR (expired_on IS NOT NULL));
CREATE INDEX publications_list ON public.publications USING btree (region, published_on DESC, id) INCLUDE (subject, office_name, expired_on);
CREATE INDEX publications_matter ON public.publications USING btree (region, matter, publication) INCLUDE (published_on, withdrawn_on, expired_on);
CREATE INDEX publications_words ON public.publications USING gin (words);
CREATE TRIGGER publications_publicity AFTER INSERT OR DELETE OR UPDATE ON public.publications FOR EACH ROW EXECUTE FUNCTION move_publicity();
alter table publications enable row level security;
create policy region on publications for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on publications to yifa_server;
comment on table publications is 'What has left (公开), already masked; withdrawal leaves a tombstone with its reason';
comment on column publications.expired_on is 'Day from which it is in no list, feed or open data: the statute took it down at the end of the time it may be shown, or a changed text took its place (superseded_by)';
comment on column publications.superseded_by is 'Publication of the changed text that took its place; it may still be read at its own address while that one is public';

create table publicity (
  region text not null,
  slot bigint generated always as identity,
  moves bigint not null,
  constraint publicity_pkey PRIMARY KEY (region, slot)
);
alter table publicity enable row level security;
create policy region on publicity for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant select on publicity to yifa_server;
comment on table publicity is 'How often what is public has changed: the sum over a region''s slots never falls, and rises with every change that is committed';
comment on column publicity.slot is 'So that two who publish at once need not wait for each other, each moves a slot that no one holds';

create table regions (
  region text not null,
  name text not null,
  demonstration boolean default false not null,
  constraint regions_pkey PRIMARY KEY (region)
);
alter table regions enable row level security;
create policy region on regions for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant select on regions to yifa_server;
comment on table regions is 'Tenants: a county, city or province by its GB/T 2260 code (区划)';

create table reports (
  region text not null,
  year integer not null,
  hash text not null,
  as_of date not null,
  body jsonb not null,
  canonical text not null,
  frozen_on date not null,
  frozen_by text not null,
  published_on date,
  index_number text,
  constraint reports_pkey PRIMARY KEY (region, year, hash)
);
CREATE TRIGGER reports_publicity AFTER INSERT OR DELETE OR UPDATE ON public.reports FOR EACH ROW EXECUTE FUNCTION move_publicity();
alter table reports enable row level security;
create policy region on reports for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on reports to yifa_server;
comment on table reports is 'Frozen yearly reports (年度报告), each with the hash of its text and figures';

create table reveal_holds (
  region text not null,
  id bigint generated always as identity,
  person text not null,
  held boolean not null,
  reason text not null,
  set_by text,
  at timestamp with time zone default now() not null,
  constraint reveal_holds_pkey PRIMARY KEY (region, id),
  constraint reveal_holds_region_fkey FOREIGN KEY (region) REFERENCES regions(region)
);
CREATE INDEX reveal_holds_person ON public.reveal_holds USING btree (region, person, id DESC);
CREATE TRIGGER reveal_holds_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.reveal_holds FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table reveal_holds enable row level security;
create policy region on reveal_holds for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on reveal_holds to yifa_server;
comment on table reveal_holds is 'Whether a person may look at personal values in full: the newest row counts, and without one the person may';
comment on column reveal_holds.set_by is 'Security administrator; null when the system held the person by itself after too many looks in a day';

create table schema_migrations (
  number integer not null,
  file text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null,
  constraint schema_migrations_pkey PRIMARY KEY (number)
);

create table sessions (
  sid text not null,
  region text not null,
  person uuid,
  data jsonb not null,
  expires_at timestamp with time zone not null,
  constraint sessions_pkey PRIMARY KEY (sid)
);
CREATE INDEX sessions_expiry ON public.sessions USING btree (expires_at);
grant delete, insert, select, update on sessions to yifa_server;

create table settings (
  region text not null,
  key text not null,
  value jsonb not null,
  from_on date not null,
  note text default ''::text not null,
  id bigint generated always as identity,
  set_by text,
  set_at timestamp with time zone,
  was jsonb,
  constraint settings_pkey PRIMARY KEY (region, key, from_on, id),
  constraint settings_region_fkey FOREIGN KEY (region) REFERENCES regions(region)
);
CREATE TRIGGER settings_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.settings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table settings enable row level security;
create policy region on settings for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on settings to yifa_server;
comment on table settings is 'County values of what the references mark local, unsure or default; layered by date';
comment on column settings.note is 'Why it is so: the reason given for the change';
comment on column settings.set_by is 'Person who changed it; null for what the county began with';
comment on column settings.was is 'Value that counted before; null when it was the default';

create table tied (
  region text not null,
  procedure text not null,
  fields text not null,
  constraint tied_pkey PRIMARY KEY (region, procedure),
  constraint tied_region_fkey FOREIGN KEY (region) REFERENCES regions(region)
);
alter table tied enable row level security;
create policy region on tied for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select, update on tied to yifa_server;
comment on table tied is 'What ties are stored of a procedure''s matters; other ones are stored anew when a server starts';

create table verifications (
  region text not null,
  id bigint generated always as identity,
  asked_by text not null,
  begun_at timestamp with time zone not null,
  at timestamp with time zone default now() not null,
  ok boolean not null,
  report jsonb not null,
  constraint verifications_pkey PRIMARY KEY (region, id),
  constraint verifications_region_fkey FOREIGN KEY (region) REFERENCES regions(region)
);
CREATE TRIGGER verifications_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.verifications FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table verifications enable row level security;
create policy region on verifications for all to yifa_server using ((region = current_setting('yifa.region'::text, true))) with check ((region = current_setting('yifa.region'::text, true)));
grant insert, select on verifications to yifa_server;
comment on table verifications is 'Verifications of the whole record that the auditor asked for, and what each found';

CREATE OR REPLACE FUNCTION public.erase_private_value(in_region text, in_matter uuid, in_seq integer, in_field text, in_person text, in_reason text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if in_region is distinct from current_setting('yifa.region', true) then
    raise exception 'another region' using errcode = 'insufficient_privilege';
  end if;
  delete from private_values where region = in_region and matter = in_matter and seq = in_seq and field = in_field;
  insert into audit (region, person, what, about, detail)
  values (in_region, in_person, 'erase', in_matter::text, jsonb_build_object('seq', in_seq, 'field', in_field, 'reason', in_reason));
end $function$
;
grant execute on function erase_private_value(text,uuid,integer,text,text,text) to yifa_server;
comment on function erase_private_value(text,uuid,integer,text,text,text) is NULL;

CREATE OR REPLACE FUNCTION public.held_to_region(asked text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog'
AS $function$
  select case when coalesce(nullif(current_setting('yifa.region', true), ''), asked) = asked then asked end
$function$
;
grant execute on function held_to_region(text) to public;
grant execute on function held_to_region(text) to yifa_server;
comment on function held_to_region(text) is 'The region asked for, or null when the connection serves another; the owner''s connections serve all';

CREATE OR REPLACE FUNCTION public.matters_involving(in_region text, taking_part text[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select id from public.matters where region = held_to_region(in_region) and array_remove(array_remove(offices, office), authority) && taking_part
$function$
;
grant execute on function matters_involving(text,text[]) to public;
grant execute on function matters_involving(text,text[]) to yifa_server;
comment on function matters_involving(text,text[]) is NULL;

CREATE OR REPLACE FUNCTION public.matters_of_people(in_region text, persons text[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select id from public.matters where region = held_to_region(in_region) and people && persons
$function$
;
grant execute on function matters_of_people(text,text[]) to public;
grant execute on function matters_of_people(text,text[]) to yifa_server;
comment on function matters_of_people(text,text[]) is NULL;

CREATE OR REPLACE FUNCTION public.matters_waiting_for(in_region text, asked text[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select id from public.matters where region = held_to_region(in_region) and waiting && asked and waiting <> '{}'
$function$
;
grant execute on function matters_waiting_for(text,text[]) to public;
grant execute on function matters_waiting_for(text,text[]) to yifa_server;
comment on function matters_waiting_for(text,text[]) is NULL;

CREATE OR REPLACE FUNCTION public.matters_with_words(in_region text, query text, most integer)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select id from public.matters where region = held_to_region(in_region) and words @@ to_tsquery('simple', query) limit most
$function$
;
grant execute on function matters_with_words(text,text,integer) to public;
grant execute on function matters_with_words(text,text,integer) to yifa_server;
comment on function matters_with_words(text,text,integer) is NULL;

CREATE OR REPLACE FUNCTION public.move_publicity()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  changed constant text := case when tg_op = 'DELETE' then old.region else new.region end;
  mark constant text := changed || ' ' || pg_current_xact_id()::text;
begin
  -- Once is enough in a transaction, which is seen whole or not at all.
  if current_setting('yifa.publicity_moved', true) is not distinct from mark then return null; end if;
  update public.publicity set moves = moves + 1 where region = changed
    and slot = (select slot from public.publicity where region = changed order by slot limit 1 for update skip locked);
  if not found then insert into public.publicity (region, moves) values (changed, 1); end if;
  perform set_config('yifa.publicity_moved', mark, true);
  return null;
end
$function$
;
comment on function move_publicity() is 'Says that what is public has changed; as the owner, since the server only reads the number';

CREATE OR REPLACE FUNCTION public.publications_with_words(in_region text, broad text, query text, since date, until date, most integer)
 RETURNS TABLE(id uuid, subject text, office_name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
declare
  held constant text := held_to_region(in_region);
  pairs constant tsquery := to_tsquery('simple', broad);
  asked constant tsquery := to_tsquery('simple', query);
  first constant date := coalesce(since, date '0001-01-01');
  last date := coalesce(until, date '9999-12-31');
  few constant int := case when broad like '%:*%' then null else 3 * most end;
  edge date;
  look bigint := 4 * most;
  wanted int := most;
  candidates int;
  ids uuid[];
  oldest date;
  got int;
  seen int := 0;
begin
  with near as materialized (
    select p.id, p.published_on from public.publications p
      where p.region = held and p.expired_on is null and p.words @@ pairs and p.published_on between first and last
      limit few + 1
  )
  select count(*), array_agg(n.id order by n.published_on desc, n.id) into candidates, ids from near n;
  if few is null or candidates <= few then
    while wanted > 0 and seen < candidates loop
      -- Those rows first, and only then their texts: asked together, the index of words would have every text read that holds the pairs.
      return query with taken as materialized (
          select p.id, p.subject, p.office_name, p.published_on, p.words from public.publications p
            where p.region = held and p.id = any(ids[seen + 1 : seen + most + most / 2])
        )
        select s.id, s.subject, s.office_name from taken s where s.words @@ asked order by s.published_on desc, s.id limit wanted;
      get diagnostics got = row_count;
      wanted := wanted - got;
      seen := seen + most + most / 2;
    end loop;
    return;
  end if;
  loop
    edge := null;
    if look <= 100 * most then
      select p.published_on into edge from public.publications p
        where p.region = held and p.published_on between first and last order by p.published_on desc offset look limit 1;
    end if;
    -- Whole days, so that what comes next begins with a day.
    select count(*), min(n.published_on), array_agg(n.id) into candidates, oldest, ids from (
      select p.id, p.published_on from public.publications p
        where p.region = held and p.expired_on is null and p.words @@ pairs and p.published_on between coalesce(edge, first) and last
        order by p.published_on desc fetch first (wanted + wanted / 2) rows with ties) n;
    return query with taken as materialized (
        select p.id, p.subject, p.office_name, p.published_on, p.words from public.publications p
          where p.region = held and p.id = any(ids)
      )
      select s.id, s.subject, s.office_name from taken s where s.words @@ asked order by s.published_on desc, s.id limit wanted;
    get diagnostics got = row_count;
    if candidates >= wanted + wanted / 2 then
      last := oldest - 1;
    else
      exit when edge is null;
      last := edge - 1;
      look := least(16 * look, greatest(2 * look, look * wanted * 5 / (4 * greatest(candidates, 1))));
    end if;
    wanted := wanted - got;
    exit when wanted <= 0 or last < first;
  end loop;
end
$function$
;
grant execute on function publications_with_words(text,text,text,date,date,integer) to public;
grant execute on function publications_with_words(text,text,text,date,date,integer) to yifa_server;
comment on function publications_with_words(text,text,text,date,date,integer) is NULL;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the record is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $function$
;
comment on function refuse_change() is NULL;
