-- What the three administrators (三员) do: appointments that one asks for and another grants, settings changed with a reason, holds on
-- looking at personal values, verifications asked for; and the audit kept append-only by the database itself.

create trigger audit_append_only before update or delete or truncate on audit for each statement execute function refuse_change();
comment on table audit is 'Sign-ins, looks at personal values and originals, exports, and every change of accounts, appointments, offices and settings; append-only, kept for the auditor';
-- Its reader asks by day, by person and by kind, newest first.
create index audit_at on audit (region, at);
create index audit_person on audit (region, person, id desc);
create index audit_what on audit (region, what, id desc);

-- A setting may change more than once with effect from the same day; the later one counts, the earlier one stays.
alter table settings drop constraint settings_pkey;
alter table settings add column id bigint generated always as identity;
alter table settings add primary key (region, key, from_on, id);
alter table settings add column set_by text;
alter table settings add column set_at timestamptz;
alter table settings add column was jsonb;
comment on column settings.note is 'Why it is so: the reason given for the change';
comment on column settings.set_by is 'Person who changed it; null for what the county began with';
comment on column settings.was is 'Value that counted before; null when it was the default';
create trigger settings_append_only before update or delete or truncate on settings for each statement execute function refuse_change();

-- An appointment that has begun is only ever ended; what it gave, to whom and since when, stays as it was.
revoke update on appointments from yifa_server;
grant update (until_on) on appointments to yifa_server;

create table appointment_requests (
  region text not null references regions,
  id uuid not null,
  person uuid not null,
  office text not null,
  post text not null,
  roles text[] not null,
  from_on date not null,
  until_on date,
  reason text not null,
  asked_by text not null,
  asked_at timestamptz not null default now(),
  primary key (region, id),
  foreign key (region, person) references people,
  foreign key (region, office) references offices
);
comment on table appointment_requests is 'Appointments asked for by the system administrator; none takes effect before the security administrator grants it (三员分立)';

create table appointment_decisions (
  region text not null,
  request uuid not null,
  granted boolean not null,
  reason text not null,
  decided_by text not null,
  decided_at timestamptz not null default now(),
  primary key (region, request),
  foreign key (region, request) references appointment_requests
);
comment on table appointment_decisions is 'What the security administrator decided on each; a granted one becomes an appointment of the same id';

create table reveal_holds (
  region text not null references regions,
  id bigint generated always as identity,
  person text not null,
  held boolean not null,
  reason text not null,
  set_by text,
  at timestamptz not null default now(),
  primary key (region, id)
);
create index reveal_holds_person on reveal_holds (region, person, id desc);
comment on table reveal_holds is 'Whether a person may look at personal values in full: the newest row counts, and without one the person may';
comment on column reveal_holds.set_by is 'Security administrator; null when the system held the person by itself after too many looks in a day';

create table verifications (
  region text not null references regions,
  id bigint generated always as identity,
  asked_by text not null,
  begun_at timestamptz not null,
  at timestamptz not null default now(),
  ok boolean not null,
  report jsonb not null,
  primary key (region, id)
);
comment on table verifications is 'Verifications of the whole record that the auditor asked for, and what each found';

grant select, insert on appointment_requests, appointment_decisions, reveal_holds, verifications to yifa_server;
do $$
declare t text;
begin
  foreach t in array array['appointment_requests','appointment_decisions','reveal_holds','verifications'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy region on %I to yifa_server using (region = current_setting(''yifa.region'', true)) with check (region = current_setting(''yifa.region'', true))', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;
