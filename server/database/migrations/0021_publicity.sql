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

-- A public search gives the newest that hold the words, in the fewest readings of their index. `broad` asks for every pair of characters,
-- which the index of words answers alone; `query` for the pairs side by side, for which each text is read. Up to three times as many
-- candidates as are asked for are found in one reading of the index; words of letters or digits, found by how they begin, always so, since
-- each reading of the index is dear for them. Of more, only as much is read back from the newest as it takes: first among four times as
-- many publications as are asked for, then as far as the share of candidates among them promises. Gives what counts and pages are made of;
-- whoever shows a text reads it through the policy again.
drop function publications_with_words;
create function publications_with_words(in_region text, broad text, query text, since date, until date, most int)
  returns table (id uuid, subject text, office_name text) language plpgsql stable security definer rows 1000
  set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
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
$$;
grant execute on function publications_with_words to yifa_server;
