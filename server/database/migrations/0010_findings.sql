-- What the record of a matter lacks (核验结论), for the supervisor's wall and its lists. Sparse: what holds or does not speak yet has no row.
create table findings (
  region text not null,
  matter uuid not null,
  module text not null,
  procedure text not null,
  office text not null,
  authority text not null,
  finding text not null,
  grp text not null,
  outcome text not null check (outcome in ('missing', 'excused')),
  since date not null,
  primary key (region, matter, finding)
);
comment on table findings is 'Findings that are missing or excused in a matter as it stands; follows from the entries, rebuilt by replay';
comment on column findings.since is 'Legal date of the act since which it has been so without a break';
grant select, insert, update, delete on findings to yifa_server;
alter table findings enable row level security;
create policy region on findings to yifa_server using (region = current_setting('yifa.region', true)) with check (region = current_setting('yifa.region', true));
