// The schema that is kept for review is the schema that the migrations make.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dumpSchema } from './schema.ts';
import { withDatabase } from './testing/test-database.ts';

const database = withDatabase();
const kept = () => readFileSync(new URL('schema.sql', import.meta.url), 'utf8');

test('schema.sql is current (npm run schema writes it anew)', async () => {
  expect(await dumpSchema(database().owner)).toBe(kept());
});

test.each([
  ['a column', 'alter table regions add column seal text'],
  ['a default', 'alter table regions alter demonstration set default true'],
  ['a constraint', "alter table regions add constraint six check (region ~ '^[0-9]{6}$')"],
  ['an index', 'create index regions_name on regions (name)'],
  ['a grant', 'grant delete on regions to yifa_server'],
  ['a grant of one column', 'grant update (name) on regions to yifa_server'],
  ['a policy', 'create policy more on regions for select to yifa_server using (true)'],
  ['row-level security taken off', 'alter table matters disable row level security'],
  ['a trigger', 'create trigger more before insert on regions for each row execute function refuse_change()'],
  ['a trigger taken off', 'drop trigger entries_append_only on entries'],
  ['a function', 'create function more() returns int language sql return 1'],
  ['a comment', "comment on column regions.name is 'changed'"],
  ['an enum', "create type colour as enum ('red')"],
  ['a view', 'create view names as select name from regions'],
  ['a sequence', 'create sequence numbers'],
])('%s shows in it', async (_what, change) => {
  const client = await database().owner.connect();
  try {
    const before = await dumpSchema(database().owner);
    await client.query('begin');
    await client.query(change);
    // Read through the same connection: nobody else sees what is not committed.
    expect(await dumpSchema(client)).not.toBe(before);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
