-- Files that the engine itself writes (名录快照、抽取结果): kept in the database, so that each is written in the one statement of its act.
create table engine_files (
  region text not null,
  matter uuid not null,
  sha256 text not null,
  body text not null,
  primary key (region, matter, sha256),
  check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex'))
);
comment on table engine_files is 'Texts that the engine wrote for an act, each under its own hash, which the entry states; the server may add and read, nothing else';
create trigger engine_files_append_only before update or delete or truncate on engine_files for each statement execute function refuse_change();
grant select, insert on engine_files to yifa_server;
alter table engine_files enable row level security;
create policy region on engine_files to yifa_server using (region = current_setting('yifa.region', true)) with check (region = current_setting('yifa.region', true));
