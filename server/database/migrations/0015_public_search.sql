-- A public search reads the newest candidates that hold every pair of characters, and keeps those in which the pairs stand side
-- by side: what a common word strikes is not read through to the last. At most `most` ids, the newest first.
drop function publications_with_words;
create function publications_with_words(in_region text, broad text, exact text, since date, until date, most int) returns setof uuid language sql stable security definer rows 100 set search_path = pg_catalog, public as $$
  with near as materialized (
    select id, published_on from public.publications
    where region = held_to_region(in_region) and expired_on is null and words @@ to_tsquery('simple', broad)
      and published_on between coalesce(since, date '0001-01-01') and coalesce(until, date '9999-12-31')
    order by published_on desc, id limit 3 * most
  )
  select p.id from near join public.publications p on p.region = held_to_region(in_region) and p.id = near.id
  where p.words @@ to_tsquery('simple', exact) order by near.published_on desc, near.id limit most
$$;
grant execute on function publications_with_words to yifa_server;
