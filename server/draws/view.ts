/** A matter's draws as its page shows them. */
import type { DrawView } from '../../contract/draws.ts';
import type { DrawDocument, DrawResult } from '../../kernel/draw/document.ts';
import { drawnOf } from '../../kernel/draw/drawn.ts';
import { type AnyDraw, drawRounds, listed, type Matter, type Procedure } from '../../kernel/procedure/index.ts';
import type { Office } from '../matters/service.ts';
import type { Queryable } from '../matters/writing/write.ts';
import { articleOf } from '../present/words.ts';
import { engineFile } from './files.ts';

/** Reasons for leaving out that a page lists; all of them are in the file. */
const shownLeftOut = 50;

const beaconLabel = (procedure: Procedure, spec: AnyDraw, file: Matter['file']): string | null => {
  if (spec.beacon === undefined) return null;
  if (typeof spec.beacon === 'string') return procedure.file[spec.beacon]?.label ?? spec.beacon;
  const said = file[spec.beacon.announced];
  return typeof said === 'string' && said !== '' ? said : (procedure.file[spec.beacon.announced]?.label ?? null);
};

async function one(
  office: Office,
  procedure: Procedure,
  matter: Matter,
  viewer: string,
  draw: string,
  spec: AnyDraw,
): Promise<DrawView> {
  const county = office.county();
  const today = office.clock.today();
  const rounds = drawRounds(spec, matter.history);
  const now = rounds.at(-1);
  const read = async <T>(sha256: string | undefined): Promise<T | undefined> => {
    const text = sha256 && (await engineFile(office.pool as unknown as Queryable, office.region, matter.id, sha256));
    return text ? (JSON.parse(text) as T) : undefined;
  };
  const [document, result] = await Promise.all([
    read<DrawDocument>(now?.fixed?.document),
    read<DrawResult>(now?.drawn?.result),
  ]);
  const drawn = document && result ? drawnOf(document, result) : {};
  const labels = new Map(document?.pools.map((p) => [p.id, p.label]));
  return {
    draw,
    label: spec.label,
    per: articleOf(listed(spec.per)[0] ?? spec.per),
    witnesses: spec.witnesses,
    beacon: beaconLabel(procedure, spec, matter.file),
    rounds: rounds.map((round, i) => ({
      round: round.round,
      witnesses: round.commits.map((c) => ({
        name: county.person(c.by, today)?.name ?? '当事人一方',
        office: c.office === '' ? '' : county.officeName(c.office),
        commitment: c.commitment,
        revealed: round.reveals.some((r) => r.witness === c.by),
        mine: c.by === viewer,
      })),
      frozen: round.fixed ? { on: round.fixed.on, sha256: round.fixed.document } : null,
      drawn: round.drawn ? { on: round.drawn.on, sha256: round.drawn.result } : null,
      voided: i < rounds.length - 1,
    })),
    pools: Object.entries(drawn).map(([pool, members]) => ({
      pool,
      label: labels.get(pool) ?? pool,
      drawn: members.map((m) => ({
        id: m.id,
        label: m.label,
        with: Object.entries(m.with ?? {}).map(([other, list]) => ({
          pool: other,
          label: labels.get(other) ?? other,
          drawn: list.map(({ id, label }) => ({ id, label })),
        })),
      })),
    })),
    frozenPools: (document?.pools ?? []).map((p) => ({
      pool: p.id,
      label: p.label,
      members: p.members.length,
      leftOut: p.leftOut.slice(0, shownLeftOut).map(({ label, why }) => ({ label, why })),
      moreLeftOut: Math.max(0, p.leftOut.length - shownLeftOut),
    })),
  };
}

/** Every draw that the matter's procedure declares, with its rounds. */
export const drawViews = (office: Office, procedure: Procedure, matter: Matter, viewer: string): Promise<DrawView[]> =>
  Promise.all(
    Object.entries(procedure.draws ?? {}).map(([draw, spec]) => one(office, procedure, matter, viewer, draw, spec)),
  );
