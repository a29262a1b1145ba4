/** In a demonstration, a matter that anyone may follow as its party: the newest open one of a procedure that citizens apply for. */
import type { Office } from '../../matters/service.ts';
import { codeFrom, giveCode, opensWith } from './query-code.ts';

/**
 * Number and code of the sample; null outside a demonstration. A matter whose party has a code of its own is left to that party, so
 * enough are looked through that a busy day of real applications leaves one.
 */
export async function sampleCode(office: Office): Promise<{ number: string; code: string } | null> {
  if (!office.county().demonstration) return null;
  const { pool, region, partyKey } = office;
  const offered = office.modules.flatMap((m) => m.online.map((o) => `${m.id}/${o.procedure.split('/').at(-1)}`));
  const { rows } = await pool.query<{ id: string; number: string; hash: string | null }>(
    `select m.id::text, m.number, a.code_hash as hash from matters m left join access_codes a on a.region = m.region and a.matter = m.id and a.actor = ''
      where m.region = $1 and m.demonstration and m.number is not null and m.module || '/' || m.procedure = any($2::text[])
      order by (m.closed_on is null) desc, m.last_on desc, m.id limit 500`,
    [region, offered],
  );
  for (const { id, number, hash } of rows) {
    const code = codeFrom(partyKey, `demonstration ${id}`);
    if (hash === null) await giveCode(pool, region, partyKey, id, code);
    if (hash === null || opensWith(partyKey, id, code, hash)) return { number, code };
  }
  return null;
}
