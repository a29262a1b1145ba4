/** The file of a draw that has been published, for anyone who wants to run it again. */

import type { Matter } from '../../kernel/procedure/index.ts';
import { drawRounds } from '../../kernel/procedure/index.ts';
import { isUuid } from '../matters/asking/references.ts';
import { type Office, procedureOf } from '../matters/service.ts';
import { drawBundle } from './bundle.ts';

/** The text of the file; null for what is no published draw, or is no longer public. */
export async function publishedDraw(office: Office, publication: string): Promise<string | null> {
  if (!isUuid(publication)) return null;
  const { rows } = await office.pool.query<{ publication: string; snapshot: Matter }>(
    'select p.publication, m.snapshot from publications p join matters m on m.region = p.region and m.id = p.matter where p.region = $1 and p.id = $2 and p.withdrawn_on is null and p.expired_on is null',
    [office.region, publication],
  );
  const [row] = rows;
  if (!row) return null;
  const procedure = procedureOf(office, row.snapshot);
  const found = Object.entries(procedure.draws ?? {}).find(([, spec]) => spec.publication === row.publication);
  if (!found) return null;
  const [draw, spec] = found;
  if (!drawRounds(spec, row.snapshot.history).some((round) => round.drawn)) return null;
  return JSON.stringify(await drawBundle(office, procedure, row.snapshot, draw, 'drawn'));
}
