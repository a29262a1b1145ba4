/** Writes a matter's derived rows anew from its entries, as the owner of the tables only. Entries themselves are never touched. */
import type { Pool } from 'pg';
import { inTransaction } from '../../matters/service.ts';
import { replaceFindings } from '../../matters/writing/findings.ts';
import { replaceTies } from '../../matters/writing/ties.ts';
import { matterRow } from '../../matters/writing/write.ts';
import { readMatters } from './read-matters.ts';
import { definitionOf, type Rebuilding, rebuild } from './rebuild.ts';

const restated = `number = i.number, title = i.title, state = i.state, office = i.office, authority = i.authority, offices = i.offices, people = i.people, waiting = i.waiting,
  opened_on = i.opened_on, last_on = i.last_on, closed_on = i.closed_on, due = i.due, due_limit = i.due_limit, party_due = i.party_due, law_due = i.law_due, withdraw_due = i.withdraw_due, publish_due = i.publish_due,
  provisional = i.provisional, identity = i.identity, seq = i.seq, head = i.head, snapshot = i.snapshot, limits = i.limits`;

/** China's day of an instant, by which an event counts as recorded. */
const chinaDay = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** `fields` are what was found to differ; the audit keeps them. */
export async function repairMatter(
  owner: Pool,
  region: string,
  id: string,
  fields: readonly string[],
  means: Rebuilding,
): Promise<void> {
  await inTransaction(owner, async (client) => {
    // Whoever acts in the matter meanwhile waits, and then finds it repaired.
    const { rows: held } = await client.query<{ demonstration: boolean }>(
      'select demonstration from matters where region = $1 and id = $2 for update',
      [region, id],
    );
    const [record] = await readMatters(client, region, [id]);
    if (!record) return;
    const rebuilt = rebuild(record.entries, means);
    if (rebuilt.unread.length > 0)
      throw new Error(
        '缺少辨认当事人的密钥（数据目录 keys/party.key），不能重写统计用事件。请在装有密钥的服务器上执行。',
      );
    const row = matterRow({
      matter: rebuilt.matter,
      columns: rebuilt.columns,
      limits: rebuilt.limits,
      words: null,
      demonstration: held[0]?.demonstration ?? false,
    });
    const { words: _, ...values } = row;
    if (held.length === 0)
      await client.query('insert into matters select * from jsonb_populate_record(null::matters, $1::jsonb)', [
        JSON.stringify(values),
      ]);
    await client.query(
      `update matters m set ${restated}, words = to_tsvector('simple', $2) from jsonb_populate_record(null::matters, $1::jsonb) i where m.region = i.region and m.id = i.id`,
      [JSON.stringify(values), rebuilt.words],
    );
    const { rows: known } = await client.query<{ seq: number; on: string }>(
      'delete from events where region = $1 and matter = $2 returning seq, recorded_on as on',
      [region, id],
    );
    const recordedOn = new Map(known.map((k) => [k.seq, k.on]));
    await client.query(
      `insert into events (region, module, procedure, matter, seq, act, on_date, recorded_on, to_state, facts, restates)
       select $1, $2, $3, $4, e.* from jsonb_to_recordset($5::jsonb) as e(seq int, act text, on_date date, recorded_on date, to_state text, facts jsonb, restates int)`,
      [
        region,
        rebuilt.matter.module,
        rebuilt.matter.procedure,
        id,
        JSON.stringify(
          rebuilt.events.map((e) => ({ ...e, recorded_on: recordedOn.get(e.seq) ?? chinaDay(e.recordedAt) })),
        ),
      ],
    );
    await replaceFindings(client, rebuilt.matter, rebuilt.findings);
    const { procedure } = definitionOf(means.modules, (record.entries[0] as (typeof record.entries)[0]).entry);
    await replaceTies(client, procedure, rebuilt.matter, rebuilt.ties, means.partyKey !== undefined);
    await client.query('delete from parties where region = $1 and matter = $2 and field = any($3::text[])', [
      region,
      id,
      rebuilt.erased,
    ]);
    await client.query("insert into audit (region, what, about, detail) values ($1, 'replay-repair', $2, $3)", [
      region,
      id,
      JSON.stringify({ fields }),
    ]);
  });
}
