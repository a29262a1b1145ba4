-- The same bytes may come from an office and from a party (当事人提交处罚决定书): who handed a file in is kept beside the file, not in it.
create table handed_in (
  region text not null,
  sha256 text not null,
  primary key (region, sha256),
  foreign key (region, sha256) references files
);
comment on table handed_in is 'Files that were handed in through the portal, whoever else had them before; only these may a party name';
insert into handed_in select region, sha256 from files where uploaded_by = 'party';
grant select, insert on handed_in to yifa_server;
alter table handed_in enable row level security;
create policy region on handed_in to yifa_server using (region = current_setting('yifa.region', true)) with check (region = current_setting('yifa.region', true));
