-- A public search gives the newest that hold the words, in the fewest readings of their index. `broad` asks for every pair of characters, which the index of words answers alone;
-- `query` for the pairs side by side, for which each text is read. Up to three times as many candidates as are asked for are found in one
-- reading of the index. Of more, only as much is read back from the newest as it takes: first among four times as many publications as are
-- asked for, then as far as the share of candidates among them promises. Gives what counts and pages are made of; whoever shows a text
-- reads it through the policy again.
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
  edge date;
  look bigint := 4 * most;
  wanted int := most;
  candidates int;
  ids uuid[];
  oldest date;
  got int;
begin
  with near as materialized (
    select p.id, p.words from public.publications p
      where p.region = held and p.expired_on is null and p.words @@ pairs and p.published_on between first and last limit 3 * most + 1
  ), counted as (select count(*) as n from near)
  select n, (select array_agg(near.id) from near where n <= 3 * most and near.words @@ asked) into candidates, ids from counted;
  if candidates <= 3 * most then
    return query select p.id, p.subject, p.office_name from public.publications p
      where p.region = held and p.id = any(ids) order by p.published_on desc, p.id limit most;
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
    return query select p.id, p.subject, p.office_name from public.publications p
      where p.region = held and p.id = any(ids) and p.words @@ asked order by p.published_on desc, p.id limit wanted;
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
