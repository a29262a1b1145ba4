-- The portal keeps the pages it has made until something public changes, and asks before every page whether it has: one number for each
-- region, moved in the same transaction as the publication, the withdrawal, the taking down (公示期届满), the report published, or the act
-- that changes what a published page says of its matter. A sequence would not do: it moves before the transaction is to be seen.
create table publicity (
  region text not null,
  slot bigint not null generated always as identity,
  moves bigint not null,
  primary key (region, slot)
);
comment on table publicity is 'How often what is public has changed: the sum over a region''s slots never falls, and rises with every change that is committed';
comment on column publicity.slot is 'So that two who publish at once need not wait for each other, each moves a slot that no one holds';
alter table publicity enable row level security;
create policy region on publicity for all to yifa_server using (region = current_setting('yifa.region', true)) with check (region = current_setting('yifa.region', true));
grant select on publicity to yifa_server;

create function move_publicity() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
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
$$;
comment on function move_publicity is 'Says that what is public has changed; as the owner, since the server only reads the number';
create trigger publications_publicity after insert or update or delete on publications for each row execute function move_publicity();
create trigger reports_publicity after insert or update or delete on reports for each row execute function move_publicity();
-- Whether a document is in force (有效性), its own number and what may be sent about it are told by the matter as it stands.
create trigger matters_publicity after update on matters for each row
  when (new.snapshot ? 'publications' and
    (old.state, old.closed_on, old.party_due, old.snapshot->'file') is distinct from (new.state, new.closed_on, new.party_due, new.snapshot->'file'))
  execute function move_publicity();

-- Lists, counts by subject and by office, and how far back so many publications reach, each from the index alone.
drop index publications_list;
create index publications_list on publications (region, published_on desc, id) include (subject, office_name, expired_on);

-- A public search reads back from the newest, as far as it takes to find so many: first among four times as many publications as are
-- asked for, then as far as the share of finds among them promises. What is rare is looked for in all the rest at once. Gives what
-- counts and pages are made of; whoever shows a text reads it through the policy again.
drop function publications_with_words;
create function publications_with_words(in_region text, query text, since date, until date, most int)
  returns table (id uuid, subject text, office_name text) language plpgsql stable security definer rows 1000
  set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  held constant text := held_to_region(in_region);
  asked constant tsquery := to_tsquery('simple', query);
  first constant date := coalesce(since, date '0001-01-01');
  last date := coalesce(until, date '9999-12-31');
  edge date;
  look bigint := 4 * most;
  got int;
  left_over int := most;
begin
  loop
    edge := null;
    if look <= 30 * most then
      select p.published_on into edge from public.publications p
        where p.region = held and p.published_on between first and last order by p.published_on desc offset look limit 1;
    end if;
    return query select p.id, p.subject, p.office_name from public.publications p
      where p.region = held and p.expired_on is null and p.words @@ asked and p.published_on between coalesce(edge, first) and last
      order by p.published_on desc, p.id limit left_over;
    get diagnostics got = row_count;
    left_over := left_over - got;
    exit when left_over <= 0 or edge is null;
    last := edge - 1;
    look := case when got = 0 then 31 * most else greatest(look, look * left_over * 5 / (4 * got)) end;
  end loop;
end
$$;
grant execute on function publications_with_words to yifa_server;
