-- A changed text takes the place of the one before it (变更、更正后重新公开): the earlier is in no list any more, and its page says by which it was replaced.
alter table publications add column superseded_by uuid;
comment on column publications.superseded_by is 'Publication of the changed text that took its place; it may still be read at its own address while that one is public';
comment on column publications.expired_on is 'Day from which it is in no list, feed or open data: the statute took it down at the end of the time it may be shown, or a changed text took its place (superseded_by)';
update publications p set expired_on = n.published_on, superseded_by = n.id
  from (select region, id, lag(id) over same as before, published_on from publications where matter is not null window same as (partition by region, matter, publication order by published_on, length(index_number), index_number)) n
  where p.region = n.region and p.id = n.before and p.withdrawn_on is null and p.expired_on is null;

-- What changed after it was published is owed anew (政府信息公开条例26); a starting server reckons it for the matters that went on since.
update matters set publish_due = '-infinity'
  where snapshot ? 'publications' and seq > (select max((p.value->>'seq')::int) from jsonb_each(snapshot->'publications') p);
