/** The job queue's own tables (graphile-worker): made by the owner, used by the server's role. */
import { Logger, runMigrations } from 'graphile-worker';
import type { Pool } from 'pg';
import { SERVER_ROLE } from '../database/roles.ts';

/** The schema of the queue, apart from the record's tables. */
export const QUEUE_SCHEMA = 'graphile_worker';

/** Says nothing of its own; failures are told by whoever runs the jobs. */
export const silent = new Logger(() => () => undefined);

/**
 * Makes or upgrades the queue. graphile-worker closes its tables to everyone but their owner by row-level security without a policy;
 * the worker here runs as the server, which must not own anything, so it is let in by policies of ours. Repeating it does no harm.
 */
export async function installJobs(owner: Pool): Promise<void> {
  await runMigrations({ pgPool: owner, schema: QUEUE_SCHEMA, logger: silent });
  // One transaction: of two servers that start at once, the second waits.
  await owner.query(`
    select pg_advisory_xact_lock(hashtext('yifa.install-jobs'));
    grant usage on schema ${QUEUE_SCHEMA} to ${SERVER_ROLE};
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${SERVER_ROLE};
    revoke insert, update, delete on ${QUEUE_SCHEMA}.migrations from ${SERVER_ROLE};
    grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to ${SERVER_ROLE};
    grant execute on all functions in schema ${QUEUE_SCHEMA} to ${SERVER_ROLE};
    do $$
    declare t text;
    begin
      for t in select relname from pg_class where relnamespace = '${QUEUE_SCHEMA}'::regnamespace and relkind = 'r' and relrowsecurity
        and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'yifa_server') loop
        execute format('create policy yifa_server on ${QUEUE_SCHEMA}.%I to ${SERVER_ROLE} using (true) with check (true)', t);
      end loop;
    end $$;`);
}
