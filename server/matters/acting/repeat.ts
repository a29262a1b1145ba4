/** A request sent twice is performed once: its key remembers the first answer. */
import { createHash } from 'node:crypto';
import { type Acting, type Matter, Refused } from '../../../kernel/procedure/index.ts';
import { canonicalJson } from '../../../kernel/record/canonical.ts';
import { RecordError } from '../../../kernel/record/index.ts';
import { KeyReused, NotFound } from '../errors.ts';
import type { ActOutcome } from './commit.ts';
import type { Office } from './office.ts';

type StoredOutcome = Omit<ActOutcome, 'matter' | 'repeated'> & { id: string };

/** @throws Refused where something stated is of no kind that a record may hold, such as half a fen */
export function requestHash(what: unknown): string {
  try {
    return createHash('sha256').update(canonicalJson(what)).digest('hex');
  } catch (error) {
    if (error instanceof RecordError && error.code === 'not-canonical')
      throw new Refused([{ code: 'field', sentence: error.message }]);
    throw error;
  }
}

export async function earlier(
  office: Office,
  viewer: Acting,
  key: string,
  request: string,
): Promise<ActOutcome | undefined> {
  const { rows } = await office.pool.query<{ request: string; result: StoredOutcome }>(
    'select request, result from idempotency where region = $1 and person = $2 and key = $3',
    [office.region, viewer.id, key],
  );
  const [row] = rows;
  if (!row) return undefined;
  if (row.request !== request) throw new KeyReused();
  const { rows: found } = await office.pool.query<{ snapshot: Matter }>(
    'select snapshot from matters where region = $1 and id = $2',
    [office.region, row.result.id],
  );
  if (!found[0]) throw new NotFound();
  const { id: _, ...result } = row.result;
  return { ...result, matter: found[0].snapshot, repeated: true };
}

export const remembered = (viewer: Acting, key: string | undefined, request: string) =>
  key === undefined ? undefined : { person: viewer.id, key, request };
