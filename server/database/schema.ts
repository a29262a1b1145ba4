// The whole schema as one SQL text, read from the database's own catalogue, so that a change to it can be reviewed as a difference.
import type { Pool, PoolClient } from 'pg';

/** Objects of the jobs library are its own and follow its version; extensions' objects follow theirs. */
const OURS = `n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'graphile_worker')`;
const notOfExtension = (catalogue: string, oid: string): string =>
  `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;

/** The schema as text: the same for the same schema, whatever order its migrations made it in. */
export async function dumpSchema(owner: Pool | PoolClient): Promise<string> {
  const lines = async (sql: string): Promise<string[]> =>
    (await owner.query<{ line: string }>(sql)).rows.map((row) => row.line);
  const parts = [
    '-- The whole schema, written by `npm run schema` from the migrations. Read it; change it by a new migration.',
    ...(await lines(EXTENSIONS)),
    ...(await lines(TYPES)),
    ...(await lines(SEQUENCES)),
    ...(await tables(owner)),
    ...(await lines(VIEWS)),
    ...(await lines(FUNCTIONS)),
    ...(await lines(DEFAULT_PRIVILEGES)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** One table with everything that belongs to it: columns, keys, indexes, triggers, row-level security, grants, comments. */
async function tables(owner: Pool | PoolClient): Promise<string[]> {
  const { rows } = await owner.query<{ oid: number; name: string; columns: string; ending: string }>(TABLES);
  const about = async (sql: string): Promise<Map<number, string[]>> => {
    const found = await owner.query<{ oid: number; lines: string[] }>(sql);
    return new Map(found.rows.map((row) => [row.oid, row.lines]));
  };
  const constraints = await about(CONSTRAINTS);
  const rest: Map<number, string[]>[] = [];
  for (const sql of [INDEXES, TRIGGERS, SECURITY, GRANTS, COMMENTS]) rest.push(await about(sql));
  return rows.map(({ oid, name, columns, ending }) => {
    const inside = [...columns.split('\n'), ...(constraints.get(oid) ?? [])].filter(Boolean);
    const after = rest.flatMap((lines) => lines.get(oid) ?? []);
    return [`create table ${name} (\n  ${inside.join(',\n  ')}\n)${ending};`, ...after].join('\n');
  });
}

const EXTENSIONS = `select format('create extension %I;', extname) as line from pg_extension where extname <> 'plpgsql' order by extname`;

const TYPES = `
  select case t.typtype
      when 'e' then format('create type %s as enum (%s);', t.oid::regtype,
        (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
      else format('create domain %s as %s%s%s;', t.oid::regtype, format_type(t.typbasetype, t.typtypmod),
        case when t.typnotnull then ' not null' else '' end,
        (select coalesce(string_agg(' ' || pg_get_constraintdef(c.oid), '' order by c.conname), '')
           from pg_constraint c where c.contypid = t.oid and c.contype = 'c')) end as line
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
   where t.typtype in ('e', 'd') and ${OURS} and ${notOfExtension('pg_type', 't.oid')}
   order by t.oid::regtype::text collate "C"`;

/** Sequences of their own; an identity column's is part of the column. */
const SEQUENCES = `
  select format('create sequence %s as %s;', c.oid::regclass, format_type(s.seqtypid, null))
         || coalesce((select E'\\n' || string_agg(
              format('grant %s on sequence %s to %s;', lower(g.privilege_type), c.oid::regclass, g.grantee::regrole), E'\\n'
              order by g.grantee::regrole::text, g.privilege_type)
              from aclexplode(c.relacl) g where g.grantee <> 0 and g.grantee <> c.relowner), '') as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence s on s.seqrelid = c.oid
   where c.relkind = 'S' and ${OURS} and ${notOfExtension('pg_class', 'c.oid')}
     and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i'))
   order by c.oid::regclass::text collate "C"`;

const TABLE = `c.relkind in ('r', 'p') and ${OURS} and ${notOfExtension('pg_class', 'c.oid')}`;
const FROM_TABLE = 'pg_class c join pg_namespace n on n.oid = c.relnamespace';

const TABLES = `
  select c.oid::int as oid, c.oid::regclass::text as name,
         case c.relkind when 'p' then ' partition by ' || pg_get_partkeydef(c.oid) else '' end
           || case when c.relispartition then ' /* partition of ' || (select i.inhparent::regclass from pg_inherits i where i.inhrelid = c.oid)
                || ' ' || pg_get_expr(c.relpartbound, c.oid) || ' */' else '' end as ending,
         coalesce((select string_agg(
            quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
            || case when a.attcollation not in (0, t.typcollation) then ' collate ' || a.attcollation::regcollation else '' end
            || case a.attidentity when 'a' then ' generated always as identity' when 'd' then ' generated by default as identity' else '' end
            || case when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(f.adbin, f.adrelid) || ')'
                      || case a.attgenerated when 's' then ' stored' else ' virtual' end
                    when f.adbin is not null then ' default ' || pg_get_expr(f.adbin, f.adrelid) else '' end
            || case when a.attnotnull and a.attidentity = '' then ' not null' else '' end, E'\\n' order by a.attnum)
            from pg_attribute a join pg_type t on t.oid = a.atttypid
            left join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '') as columns
    from ${FROM_TABLE} where ${TABLE} order by c.oid::regclass::text collate "C"`;

/** "not null" is written with the column (PostgreSQL 18 also lists it as a constraint). */
const CONSTRAINTS = `
  select c.oid::int as oid, array_agg(format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid))
           order by array_position('{p,u,x,f,c}'::"char"[], k.contype), k.conname) as lines
    from ${FROM_TABLE} join pg_constraint k on k.conrelid = c.oid
   where ${TABLE} and k.contype in ('p', 'u', 'x', 'f', 'c') group by c.oid`;

const INDEXES = `
  select c.oid::int as oid, array_agg(pg_get_indexdef(i.indexrelid) || ';' order by x.relname) as lines
    from ${FROM_TABLE} join pg_index i on i.indrelid = c.oid join pg_class x on x.oid = i.indexrelid
   where ${TABLE} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
   group by c.oid`;

const TRIGGERS = `
  select c.oid::int as oid, array_agg(pg_get_triggerdef(g.oid) || ';' order by g.tgname) as lines
    from ${FROM_TABLE} join pg_trigger g on g.tgrelid = c.oid where ${TABLE} and not g.tgisinternal group by c.oid`;

const SECURITY = `
  select c.oid::int as oid, array_remove(array[
      case when c.relrowsecurity then format('alter table %s enable row level security;', c.oid::regclass) end,
      case when c.relforcerowsecurity then format('alter table %s force row level security;', c.oid::regclass) end], null)
    || coalesce((select array_agg(format('create policy %I on %s%s for %s to %s%s%s;', p.polname, c.oid::regclass,
          case when p.polpermissive then '' else ' as restrictive' end,
          case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
          (select string_agg(case r when 0 then 'public' else r::regrole::text end, ', ' order by r::regrole::text) from unnest(p.polroles) r),
          coalesce(' using (' || pg_get_expr(p.polqual, p.polrelid) || ')', ''),
          coalesce(' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')) order by p.polname)
        from pg_policy p where p.polrelid = c.oid), '{}') as lines
    from ${FROM_TABLE} where ${TABLE}`;

/** What roles other than the owner may do, to the table and to single columns. */
const GRANTS = `
  select g.oid, array_agg(format('grant %s on %s to %s;', g.rights, g.oid::regclass, g.role) order by g.role, g.columns, g.rights) as lines
    from (select c.oid::int as oid, case e.grantee when 0 then 'public' else e.grantee::regrole::text end as role, '' as columns,
                 string_agg(lower(e.privilege_type), ', ' order by e.privilege_type) as rights
            from ${FROM_TABLE} cross join aclexplode(c.relacl) e where ${TABLE} and e.grantee <> c.relowner group by c.oid, e.grantee
           union all
          select c.oid::int, case e.grantee when 0 then 'public' else e.grantee::regrole::text end, a.attname,
                 string_agg(format('%s (%I)', lower(e.privilege_type), a.attname), ', ' order by e.privilege_type)
            from ${FROM_TABLE} join pg_attribute a on a.attrelid = c.oid cross join aclexplode(a.attacl) e
           where ${TABLE} and e.grantee <> c.relowner group by c.oid, e.grantee, a.attname) g
   group by g.oid`;

const COMMENTS = `
  select c.oid::int as oid, array_agg(case d.objsubid
        when 0 then format('comment on table %s is %L;', c.oid::regclass, d.description)
        else format('comment on column %s.%I is %L;', c.oid::regclass,
          (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = d.objsubid), d.description) end
      order by d.objsubid) as lines
    from ${FROM_TABLE} join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass where ${TABLE} group by c.oid`;

const VIEWS = `
  select format('create %s %s as%s%s', case c.relkind when 'm' then 'materialized view' else 'view' end, c.oid::regclass, E'\\n',
                pg_get_viewdef(c.oid, true))
         || coalesce((select string_agg(format(E'\\ngrant %s on %s to %s;', lower(e.privilege_type), c.oid::regclass, e.grantee::regrole), ''
              order by e.grantee::regrole::text, e.privilege_type)
              from aclexplode(c.relacl) e where e.grantee not in (0, c.relowner)), '') as line
    from ${FROM_TABLE} where c.relkind in ('v', 'm') and ${OURS} and ${notOfExtension('pg_class', 'c.oid')}
   order by c.oid::regclass::text collate "C"`;

const FUNCTIONS = `
  select pg_get_functiondef(p.oid) || ';'
         || coalesce((select string_agg(format(E'\\ngrant execute on function %s to %s;', p.oid::regprocedure,
                case e.grantee when 0 then 'public' else e.grantee::regrole::text end), '' order by e.grantee::regrole::text)
              from aclexplode(p.proacl) e where e.grantee <> p.proowner), '')
         || coalesce(format(E'\\ncomment on function %s is %L;', p.oid::regprocedure, obj_description(p.oid, 'pg_proc')), '') as line
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where p.prokind in ('f', 'p') and ${OURS} and ${notOfExtension('pg_proc', 'p.oid')}
   order by p.oid::regprocedure::text collate "C"`;

const DEFAULT_PRIVILEGES = `
  select format('-- By default, what the owner makes of kind %s in %s: %s', d.defaclobjtype,
                coalesce(n.nspname, 'any schema'), d.defaclacl::text) as line
    from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace order by 1`;
