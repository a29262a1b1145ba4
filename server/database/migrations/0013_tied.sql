-- For which fields of which procedures the ties of all matters are stored; written when a release or a module changes them, before any act relies on them.
create table tied (
  region text not null references regions,
  procedure text not null,
  fields text not null,
  primary key (region, procedure)
);
comment on table tied is 'What ties are stored of a procedure''s matters; other ones are stored anew when a server starts';
grant select, insert, update on tied to yifa_server;
alter table tied enable row level security;
create policy region on tied to yifa_server using (region = current_setting('yifa.region', true)) with check (region = current_setting('yifa.region', true));
