-- A matter may have several parties on the portal, each with a code of its own and no more than its own papers (申请人、第三人).
alter table access_codes add column actor text not null default '';
comment on column access_codes.actor is 'Party actor whose code it is; empty for the one that the procedure''s own way in names';
alter table access_codes drop constraint access_codes_pkey;
alter table access_codes add primary key (region, matter, actor);
