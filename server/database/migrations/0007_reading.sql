-- Indexes and look-ups for a county of a million matters; docs/decisions/0005-measurements.md has the plans that asked for them.

-- An office's own list in its order, and its counts per state, without touching the matters themselves.
create index matters_office on matters (region, office, module, procedure, opened_on desc, id) include (state, closed_on);
-- The same counts for an authority (执法主体) and, from its prefix, for a whole region; equal entries are stored once, so it is small.
create index matters_authority on matters (region, module, procedure, authority, state, closed_on);
drop index matters_state;
-- What is open: the picture of the county, the work list of an office in order of its due days.
create index matters_open on matters (region, office, due, opened_on, id) include (module, procedure, version, state, authority) where closed_on is null;
-- A person's own matters are looked for among the closed ones too.
drop index matters_people;
create index matters_people on matters using gin (people);
-- Offices that take part without handling the matter or lending it their seal: the respondent of a reconsideration, an office that is heard.
create index matters_involved on matters using gin (array_remove(array_remove(offices, office), authority));

-- Row-level security lets an index answer only operators that PostgreSQL calls leakproof; those of arrays and of full-text search are not, and
-- would read every matter of the region instead. These look-ups run as the owner, past the policy, hold themselves to the region of the
-- connection, and give out nothing but ids; whoever asks reads the matters behind them through the policy again.
create function held_to_region(asked text) returns text language sql stable set search_path = pg_catalog as $$
  select case when coalesce(nullif(current_setting('yifa.region', true), ''), asked) = asked then asked end
$$;
comment on function held_to_region is 'The region asked for, or null when the connection serves another; the owner''s connections serve all';

create function matters_with_words(in_region text, query text) returns setof uuid language sql stable security definer rows 100 set search_path = pg_catalog, public as $$
  select id from public.matters where region = held_to_region(in_region) and words @@ to_tsquery('simple', query)
$$;
create function matters_of_people(in_region text, persons text[]) returns setof uuid language sql stable security definer rows 100 set search_path = pg_catalog, public as $$
  select id from public.matters where region = held_to_region(in_region) and people && persons
$$;
create function matters_involving(in_region text, taking_part text[]) returns setof uuid language sql stable security definer rows 100 set search_path = pg_catalog, public as $$
  select id from public.matters where region = held_to_region(in_region) and array_remove(array_remove(offices, office), authority) && taking_part
$$;
create function matters_waiting_for(in_region text, asked text[]) returns setof uuid language sql stable security definer rows 100 set search_path = pg_catalog, public as $$
  select id from public.matters where region = held_to_region(in_region) and waiting && asked and waiting <> '{}'
$$;
create function publications_with_words(in_region text, query text) returns setof uuid language sql stable security definer rows 100 set search_path = pg_catalog, public as $$
  select id from public.publications where region = held_to_region(in_region) and words @@ to_tsquery('simple', query)
$$;
grant execute on function held_to_region, matters_with_words, matters_of_people, matters_involving, matters_waiting_for, publications_with_words to yifa_server;
