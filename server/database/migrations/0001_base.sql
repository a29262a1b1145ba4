-- What every later migration stands on. Each later one grants the server's role, table by table, the least it needs.

-- Only the owner makes things in the schema; the server may look things up in it.
revoke create on schema public from public;
grant usage on schema public to yifa_server;

-- A function is nobody's until it is granted.
alter default privileges in schema public revoke execute on functions from public;
