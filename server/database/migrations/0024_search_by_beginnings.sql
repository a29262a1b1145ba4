-- As before (0023); but words of letters or digits, which are found by how they begin, make a reading of the index of words so dear that
-- it is read once for them however many candidates there are.
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
  seen int := 0;
begin
  with near as materialized (
    select p.id, p.published_on from public.publications p
      where p.region = held and p.expired_on is null and p.words @@ pairs and p.published_on between first and last
      limit case when broad like '%:*%' then null else 3 * most + 1 end
  )
  select count(*), array_agg(n.id order by n.published_on desc, n.id) into candidates, ids from near n;
  if candidates <= 3 * most or broad like '%:*%' then
    while wanted > 0 and seen < candidates loop
      return query select p.id, p.subject, p.office_name from public.publications p
        where p.region = held and p.id = any(ids[seen + 1 : seen + most + most / 2]) and p.words @@ asked
        order by p.published_on desc, p.id limit wanted;
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
