/** Puts together the file of a draw from the database: frozen pools, secrets, result, and the entries of its steps with their proofs. */
import { DRAW_FORMAT, type DrawBundle } from '../../kernel/draw/bundle.ts';
import {
  type AnyDraw,
  drawParts,
  drawRounds,
  type Matter,
  type Procedure,
  secrecyOf,
} from '../../kernel/procedure/index.ts';
import type { Entry } from '../../kernel/record/index.ts';
import { matterProof, type ProofSource } from '../ledger/proofs.ts';
import { NotFound } from '../matters/errors.ts';
import type { Queryable } from '../matters/writing/write.ts';
import { engineFile } from './files.ts';

/** Whether an entry of a draw's step may leave: it states nothing but the draw's own words and open ones. */
function mayLeave(procedure: Procedure, spec: AnyDraw, entry: Entry): boolean {
  const own = [spec.pool, spec.result, spec.drawn, spec.commits.field, spec.reveals.field];
  return Object.keys(entry.stated).every((name) => {
    const field = procedure.file[name];
    return own.includes(name) || (field !== undefined && secrecyOf(field) === 'open');
  });
}

async function recordOf(
  source: ProofSource,
  procedure: Procedure,
  draw: string,
  spec: AnyDraw,
  matter: string,
): Promise<DrawBundle['record']> {
  try {
    const { entries, checkpoint, publicKey } = await matterProof(source, matter);
    const steps = entries.filter(
      ({ entry }) =>
        drawParts(procedure, entry.act).some(
          (part) => part.draw === draw && part.role !== 'excludes' && part.role !== 'recuses',
        ) && mayLeave(procedure, spec, entry),
    );
    return { entries: steps, checkpoint, publicKey };
  } catch (error) {
    // Nothing signed yet: the draw itself can be run again all the same.
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

/**
 * The file of the newest round of a draw whose pools were frozen, or of the newest that came to a result. Who may have it is decided
 * before.
 * @throws NotFound when no pools have been frozen yet
 */
export async function drawBundle(
  source: ProofSource,
  procedure: Procedure,
  matter: Pick<Matter, 'id' | 'history'>,
  draw: string,
  which: 'frozen' | 'drawn' = 'frozen',
): Promise<DrawBundle> {
  const spec = procedure.draws?.[draw];
  const round =
    spec && drawRounds(spec, matter.history).findLast((r) => r.fixed !== undefined && (which === 'frozen' || r.drawn));
  if (!spec || !round?.fixed) throw new NotFound('名录尚未冻结，没有可以核验的抽取');
  const db = source.pool as unknown as Queryable;
  const [document, result, record] = await Promise.all([
    engineFile(db, source.region, matter.id, round.fixed.document),
    round.drawn === undefined ? null : engineFile(db, source.region, matter.id, round.drawn.result),
    recordOf(source, procedure, draw, spec, matter.id),
  ]);
  if (document === undefined || result === undefined) throw new NotFound('名录快照或者抽取结果的文件没有找到');
  return {
    format: DRAW_FORMAT,
    region: source.region,
    matter: matter.id,
    names: {
      commits: spec.commits.act,
      commitment: spec.commits.field,
      fixes: spec.fixes,
      pool: spec.pool,
      reveals: spec.reveals.act,
      secret: spec.reveals.field,
      draws: spec.draws,
      result: spec.result,
      voids: [spec.voids ?? []].flat(),
    },
    document,
    result,
    reveals: round.reveals,
    ...(record === undefined ? {} : { record }),
  };
}
