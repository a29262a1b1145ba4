-- A correction may move the legal date of an earlier act: the event it restates no longer counts, from the day the correction was recorded.
alter table events add column restates int;
comment on column events.restates is 'For a corrected act: the seq of the event whose place it takes in the figures';
create index events_restated on events (region, matter, restates, act) where restates is not null;
