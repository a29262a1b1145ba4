-- What ties matters together. All three follow from the entries, are written with the act that changes them, and are rebuilt by replay.

-- One row for each value by which an installed lookup finds a matter again. Parties and personal values are keyed digests.
create table matter_keys (
  region text not null,
  matter uuid not null,
  procedure text not null,
  field text not null,
  value text not null,
  opened_on date not null,
  primary key (region, matter, field, value)
);
comment on table matter_keys is 'Keys by which lookups (查找) find other matters: exactly the fields that an installed procedure compares';
comment on column matter_keys.procedure is '"module" or "module/procedure"';
comment on column matter_keys.value is 'Canonical JSON of the value; a keyed digest, beginning with #, where it is a party, personal or long';
-- Newest first within one value, so that a lookup reads no more than it gives.
create index matter_keys_find on matter_keys (region, procedure, field, value, opened_on desc, matter);

create table matter_references (
  region text not null,
  matter uuid not null,
  field text not null,
  target uuid not null,
  primary key (region, matter, field, target)
);
comment on table matter_references is 'Which matter names which other one in a field, so that the page of the other can show it';
create index matter_references_target on matter_references (region, target);

create table conferred_certificates (
  region text not null,
  matter uuid not null,
  person text not null,
  certificates jsonb not null,
  primary key (region, matter)
);
comment on table conferred_certificates is 'Certificates that a register''s matter confers on its holder (执法证), one for each unbroken span of days';
create index conferred_certificates_person on conferred_certificates (region, person);

grant select, insert, update, delete on matter_keys, matter_references to yifa_server;
grant select, insert, update on conferred_certificates to yifa_server;
alter table matter_keys enable row level security;
alter table matter_references enable row level security;
alter table conferred_certificates enable row level security;
create policy region on matter_keys to yifa_server using (region = current_setting('yifa.region', true)) with check (region = current_setting('yifa.region', true));
create policy region on matter_references to yifa_server using (region = current_setting('yifa.region', true)) with check (region = current_setting('yifa.region', true));
create policy region on conferred_certificates to yifa_server using (region = current_setting('yifa.region', true)) with check (region = current_setting('yifa.region', true));
