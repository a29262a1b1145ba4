/** Where a matter's draw (随机抽取) stands: its rounds, read from the short history alone. */
import type { Json } from '../../record/canonical.ts';
import type { Done } from '../engine/matter.ts';
import type { DrawSpec, Procedure } from '../language/index.ts';

export type AnyDraw = DrawSpec<string, string>;

/** What an act does in a draw. */
export type DrawRole = 'commits' | 'fixes' | 'reveals' | 'draws' | 'voids' | 'excludes' | 'recuses';

export interface DrawPart {
  draw: string;
  spec: AnyDraw;
  role: DrawRole;
  /** Fields whose words are kept with the history, since every witness states the same one. */
  keeps: readonly string[];
}

function partsOf(draw: string, spec: AnyDraw): [string, DrawPart][] {
  const part = (act: string, role: DrawRole, ...keeps: string[]): [string, DrawPart] => [
    act,
    { draw, spec, role, keeps },
  ];
  return [
    part(spec.commits.act, 'commits', spec.commits.field),
    part(spec.fixes, 'fixes', spec.pool),
    part(spec.reveals.act, 'reveals', spec.reveals.field),
    part(spec.draws, 'draws', spec.result),
    ...[spec.voids ?? []].flat().map((act) => part(act, 'voids')),
    ...Object.values(spec.pools).flatMap((pool) =>
      'excludes' in pool && pool.excludes
        ? [part(pool.excludes.act, 'excludes', pool.excludes.member, pool.excludes.why)]
        : [],
    ),
    ...(spec.recusals ?? []).flatMap((r) => ('act' in r ? [part(r.act, 'recuses', r.subject, r.person)] : [])),
  ];
}

const known = new WeakMap<Procedure, ReadonlyMap<string, readonly DrawPart[]>>();

function actsOf(procedure: Procedure): ReadonlyMap<string, readonly DrawPart[]> {
  let acts = known.get(procedure);
  if (!acts) {
    const parts = Object.entries(procedure.draws ?? {}).flatMap(([draw, spec]) => partsOf(draw, spec));
    acts = new Map(
      [...Map.groupBy(parts, ([act]) => act)].map(([act, own]) => [act, own.map(([, part]) => part)] as const),
    );
    known.set(procedure, acts);
  }
  return acts;
}

/** What an act does in the draws of its procedure; nothing for every other act. */
export function drawParts(procedure: Procedure, act: string): readonly DrawPart[] {
  return actsOf(procedure).get(act) ?? [];
}

/** Fields that the engine alone states: the frozen pools, the result, and what was drawn. */
export function drawnFields(procedure: Procedure): ReadonlyMap<string, { draw: string; act: string }> {
  return new Map(
    Object.entries(procedure.draws ?? {}).flatMap(([draw, spec]) => [
      [spec.pool, { draw, act: spec.fixes }] as const,
      [spec.result, { draw, act: spec.draws }] as const,
      ...(spec.drawn === undefined ? [] : [[spec.drawn, { draw, act: spec.draws }] as const]),
    ]),
  );
}

/** What of an act's words the history keeps; a file by its hash. Undefined when it has no part in a draw. */
export function keptOf(
  procedure: Procedure,
  act: string,
  stated: Readonly<Record<string, Json>>,
): Readonly<Record<string, string>> | undefined {
  const names = drawParts(procedure, act).flatMap((part) => part.keeps);
  const kept: Record<string, string> = {};
  for (const name of names) {
    const value = stated[name];
    const first = Array.isArray(value) ? (value[0] as { sha256?: unknown } | undefined)?.sha256 : value;
    if (typeof first === 'string') kept[name] = first;
  }
  return Object.keys(kept).length === 0 ? undefined : kept;
}

export interface DrawRound {
  /** 1, or one more than the rounds declared void before it. */
  round: number;
  commits: readonly { by: string; office: string; commitment: string }[];
  /** SHA-256 of the frozen document. */
  fixed?: { seq: number; on: string; document: string };
  reveals: readonly { witness: string; secret: string }[];
  /** SHA-256 of the result. */
  drawn?: { seq: number; on: string; result: string };
}

/** The rounds of a draw in order, the last one being the present. */
export function drawRounds(spec: AnyDraw, history: readonly Done[]): readonly DrawRound[] {
  const voids = [spec.voids ?? []].flat();
  const rounds: DrawRound[] = [{ round: 1, commits: [], reveals: [] }];
  for (const done of history) {
    const now = rounds.at(-1) as DrawRound;
    const change = (more: Partial<DrawRound>): void => {
      rounds[rounds.length - 1] = { ...now, ...more };
    };
    const word = (field: string): string => done.kept?.[field] ?? '';
    if (done.act === spec.commits.act)
      change({
        commits: [...now.commits, { by: done.by, office: done.office ?? '', commitment: word(spec.commits.field) }],
      });
    else if (done.act === spec.fixes) change({ fixed: { seq: done.seq, on: done.on, document: word(spec.pool) } });
    else if (done.act === spec.reveals.act)
      change({ reveals: [...now.reveals, { witness: done.by, secret: word(spec.reveals.field) }] });
    else if (done.act === spec.draws) change({ drawn: { seq: done.seq, on: done.on, result: word(spec.result) } });
    if (voids.includes(done.act)) rounds.push({ round: now.round + 1, commits: [], reveals: [] });
  }
  return rounds;
}

/** The present round. */
export const drawRound = (spec: AnyDraw, history: readonly Done[]): DrawRound =>
  drawRounds(spec, history).at(-1) as DrawRound;
