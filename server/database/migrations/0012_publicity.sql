-- What is public comes down: a duty to withdraw with its own day (撤回公开), and the end of the time something may be shown (公示期届满).
alter table matters add column withdraw_due date;
comment on column matters.withdraw_due is 'Earliest day by which something made public must be withdrawn after a later act; also of closed matters';
create index matters_withdraw_due on matters (region, withdraw_due) where withdraw_due is not null;
alter table publications add column expired_on date;
comment on column publications.expired_on is 'Day on which the statute took it down at the end of the time it may be shown; it is in no list, feed or open data from then on';
