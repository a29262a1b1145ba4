-- What appending to the region's log needs beside its tables: where it left off, and which keys have signed.

-- The transaction that wrote an entry. Entries become visible out of the order of these numbers, so the log goes back to the oldest
-- transaction that was still running when it last looked (server/ledger/log.ts).
alter table entries add column written bigint not null default pg_current_xact_id()::text::bigint;
comment on column entries.written is 'Transaction that wrote the row, so that the log finds new entries without reading old ones; not hashed';
-- Entries lie in the order in which they were written, which is what BRIN is for: it costs next to nothing as they come in.
create index entries_written on entries using brin (written) with (pages_per_range = 16, autosummarize = on);

create table log_marks (
  region text primary key,
  written bigint not null
);
comment on table log_marks is 'Every entry written by a transaction before this one is in the log; a lost mark only costs one full comparison';

create table log_keys (
  region text not null,
  public_key text not null,
  since timestamptz not null default now(),
  primary key (region, public_key)
);
comment on table log_keys is 'Public keys that have signed the region''s checkpoints, in one line each; an old one stays beside the new';

grant select, insert, update on log_marks to yifa_server;
grant select, insert on log_keys to yifa_server;

do $$
declare t text;
begin
  foreach t in array array['log_marks', 'log_keys'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy region on %I to yifa_server using (region = current_setting(''yifa.region'', true)) with check (region = current_setting(''yifa.region'', true))', t);
  end loop;
end $$;
create trigger log_keys_append_only before update or delete or truncate on log_keys for each statement execute function refuse_change();
