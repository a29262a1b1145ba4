-- The publication desk (信息公开工作台): which publications a matter has had, and what came down, each read from an index alone.
drop index publications_matter;
create index publications_matter on publications (region, matter, publication) include (published_on, withdrawn_on, expired_on);
create index publications_down on publications (region, (coalesce(expired_on, withdrawn_on))) where withdrawn_on is not null or expired_on is not null;
