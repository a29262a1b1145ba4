/** The texts of one publication through time (变更、更正的痕迹): which took the place of which, and how the last of them stands. */
import type { Office } from '../../matters/service.ts';

interface Text {
  id: string;
  publishedOn: string;
  withdrawnOn: string | null;
  withdrawnReason: string | null;
  expiredOn: string | null;
  supersededBy: string | null;
}

export interface Texts {
  /** The text that stands in the place of this one now, how it stands, and since when this one is not to be read as current. */
  replaced?: Text & { since: string };
  /** The earlier texts that led to this one without a break, the newest first. */
  earlier: readonly { id: string; publishedOn: string }[];
}

/** What one text took the place of, and what took its place. */
export async function textsOf(
  { pool, region }: Pick<Office, 'pool' | 'region'>,
  { id, matter, publication }: { id: string; matter: string | null; publication: string },
): Promise<Texts> {
  if (matter === null) return { earlier: [] };
  const { rows } = await pool.query<Text>(
    `select id::text, published_on::text as "publishedOn", withdrawn_on::text as "withdrawnOn", withdrawn_reason as "withdrawnReason", expired_on::text as "expiredOn", superseded_by::text as "supersededBy"
     from publications where region = $1 and matter = $2 and publication = $3`,
    [region, matter, publication],
  );
  const byId = new Map(rows.map((r) => [r.id, r]));
  const after = (text: Text | undefined): Text | undefined => byId.get(text?.supersededBy ?? '');
  const own = byId.get(id);
  let last = after(own);
  while (last?.supersededBy) last = after(last);
  const earlier: { id: string; publishedOn: string }[] = [];
  for (let at = rows.find((r) => r.supersededBy === id); at; ) {
    const { id: before, publishedOn } = at;
    earlier.push({ id: before, publishedOn });
    at = rows.find((r) => r.supersededBy === before);
  }
  return { earlier, ...(last && own?.expiredOn ? { replaced: { ...last, since: own.expiredOn } } : {}) };
}
