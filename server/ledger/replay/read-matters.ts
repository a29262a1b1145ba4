/** Reads matters with everything a replay compares, some hundred at a time, each batch in one snapshot. */
import type { PoolClient } from 'pg';
import type { PrivateValue } from '../../../kernel/procedure/index.ts';
import type { Entry } from '../../../kernel/record/index.ts';
import type { StoredMatter } from './differences.ts';
import type { StoredEntry } from './rebuild.ts';

export interface MatterRecord {
  readonly id: string;
  readonly stored: StoredMatter | undefined;
  readonly entries: readonly StoredEntry[];
}

const columns = `id::text, number, title, state, office, authority, offices, people, waiting, opened_on, last_on, closed_on, due, due_limit, party_due, law_due, withdraw_due, publish_due,
  provisional, identity, seq, head, snapshot, limits`;

export async function readMatters(
  client: Pick<PoolClient, 'query'>,
  region: string,
  ids: readonly string[],
): Promise<MatterRecord[]> {
  const values = [region, ids];
  const { rows: matters } = await client.query<{ id: string } & Record<string, unknown>>(
    `select ${columns} from matters where region = $1 and id = any($2::uuid[])`,
    values,
  );
  const { rows: entries } = await client.query<{ matter: string; seq: number; body: string; hash: string }>(
    'select matter::text, seq, body, hash from entries where region = $1 and matter = any($2::uuid[]) order by matter, seq',
    values,
  );
  const { rows: secrets } = await client.query<PrivateValue & { at: string }>(
    "select matter || '/' || seq as at, field, salt, value from private_values where region = $1 and matter = any($2::uuid[])",
    values,
  );
  const { rows: events } = await client.query<StoredMatter['events'][number] & { matter: string }>(
    'select matter::text, seq, act, on_date, to_state, facts, restates from events where region = $1 and matter = any($2::uuid[])',
    values,
  );
  const { rows: findings } = await client.query<StoredMatter['findings'][number] & { matter: string }>(
    'select matter::text, finding, grp, outcome, since from findings where region = $1 and matter = any($2::uuid[])',
    values,
  );
  const { rows: ties } = await client.query<StoredMatter['ties'][number] & { matter: string }>(
    `select matter::text, 'key.' || field as what, value as text from matter_keys where region = $1 and matter = any($2::uuid[])
     union all select matter::text, 'reference.' || field, target::text from matter_references where region = $1 and matter = any($2::uuid[])
     union all select matter::text, 'conferred.' || person, certificates::text from conferred_certificates where region = $1 and matter = any($2::uuid[])`,
    values,
  );
  const rowOf = new Map(matters.map((m) => [m.id, m]));
  const entriesOf = Map.groupBy(entries, (e) => e.matter);
  const secretsAt = Map.groupBy(secrets, (s) => s.at);
  const eventsOf = Map.groupBy(events, (e) => e.matter);
  const findingsOf = Map.groupBy(findings, (f) => f.matter);
  const tiesOf = Map.groupBy(ties, (t) => t.matter);
  return ids.map((id) => {
    const row = rowOf.get(id);
    return {
      id,
      stored: row && {
        row,
        events: eventsOf.get(id) ?? [],
        findings: findingsOf.get(id) ?? [],
        ties: tiesOf.get(id) ?? [],
      },
      entries: (entriesOf.get(id) ?? []).map(({ seq, body, hash }) => ({
        entry: JSON.parse(body) as Entry,
        hash,
        secret: secretsAt.get(`${id}/${seq}`) ?? [],
      })),
    };
  });
}
