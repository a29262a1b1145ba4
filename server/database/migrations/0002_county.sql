-- Offices, people, appointments, certificates, accounts and settings of a region (区划).

create table regions (
  region text primary key,
  name text not null,
  demonstration boolean not null default false
);
comment on table regions is 'Tenants: a county, city or province by its GB/T 2260 code (区划)';

create table offices (
  region text not null references regions,
  code text not null,
  name text not null,
  parent text,
  kind text not null,
  -- The authority whose seal the office''s papers bear; itself when null (执法主体).
  authority text,
  primary key (region, code)
);
comment on table offices is 'Organs and units (单位); they form a tree by parent';

create table people (
  region text not null references regions,
  id uuid not null,
  name text not null,
  primary key (region, id)
);

create table appointments (
  region text not null references regions,
  id uuid not null,
  person uuid not null,
  office text not null,
  post text not null,
  -- Role ids of modules, "module.role"; and system, security, auditor for the three administrators (三员分立).
  roles text[] not null,
  from_on date not null,
  until_on date,
  primary key (region, id),
  foreign key (region, person) references people,
  foreign key (region, office) references offices
);
comment on table appointments is 'Someone holds a post in an office from one date to another (任职)';
create index appointments_person on appointments (region, person);

create table certificates (
  region text not null references regions,
  person uuid not null,
  kind text not null,
  number text not null,
  from_on date not null,
  until_on date not null,
  suspended boolean not null default false,
  primary key (region, kind, number),
  foreign key (region, person) references people
);
comment on table certificates is 'What a person must hold for an act to be valid (执法证、行政复议工作证)';
create index certificates_person on certificates (region, person);

create table accounts (
  region text not null references regions,
  account text not null,
  person uuid not null,
  password_hash text,
  must_change boolean not null default false,
  failures int not null default 0,
  locked_until timestamptz,
  disabled boolean not null default false,
  primary key (region, account),
  foreign key (region, person) references people
);
comment on column accounts.password_hash is 'argon2id; null when the account signs in only through the demonstration role picker or the province''s identity service';

create table sessions (
  sid text primary key,
  region text not null,
  person uuid,
  data jsonb not null,
  expires_at timestamptz not null
);
create index sessions_expiry on sessions (expires_at);

create table settings (
  region text not null references regions,
  key text not null,
  value jsonb not null,
  from_on date not null,
  note text not null default '',
  primary key (region, key, from_on)
);
comment on table settings is 'County values of what the references mark local, unsure or default; layered by date';

create table holiday_years (
  year int primary key,
  status text not null check (status in ('published', 'unpublished')),
  notice text,
  off_days date[] not null,
  work_days date[] not null,
  loaded_at timestamptz not null default now()
);
comment on table holiday_years is 'Yearly State Council holiday notices loaded after the release (节假日安排通知); they override what the release ships';

create table audit (
  region text not null,
  id bigint generated always as identity,
  at timestamptz not null default now(),
  person text,
  what text not null,
  about text,
  detail jsonb not null default '{}',
  primary key (region, id)
);
comment on table audit is 'Sign-ins, refusals of power, and every look at a personal value; kept for the security administrator and the auditor';

grant select on regions, offices, people, appointments, certificates, settings, holiday_years to yifa_server;
grant select, insert, update on accounts to yifa_server;
grant select, insert, update, delete on sessions to yifa_server;
grant select, insert on audit to yifa_server;
grant insert on settings, holiday_years to yifa_server;
grant insert, update on offices, people, appointments, certificates to yifa_server;
