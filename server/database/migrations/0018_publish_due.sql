-- The day by which something must be made public (公开期限), found from an index alone however many matters there are.
alter table matters add column publish_due date default '-infinity';
-- New rows say for themselves; those already there bear -infinity until a starting server has reckoned their day.
alter table matters alter column publish_due drop default;
comment on column matters.publish_due is 'Earliest day by which something is to be made public; also of closed matters; -infinity where it has yet to be reckoned';
create index matters_publish_due on matters (region, publish_due) where publish_due is not null;
