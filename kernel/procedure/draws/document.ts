/** Freezing the pools of a draw (名录快照): from candidates as they stand now to the document whose hash is recorded; everyone left out stands there with the reason. */
import type { LegalDate } from '../../calendar/index.ts';
import {
  byId,
  type DrawDocument,
  isPerson,
  type LeftOut,
  type Member,
  type Pool,
  partName,
} from '../../draw/document.ts';
import type { Json } from '../../record/canonical.ts';
import type { Environment } from '../engine/environment.ts';
import type { Matter } from '../engine/matter.ts';
import type { PoolSpec, Procedure } from '../language/index.ts';
import { certificateHeld, placeOf } from '../ties/certificates.ts';
import { type AnyDraw, drawRound } from './rounds.ts';

/** One that a pool could hold, as the registers stand at this moment. */
export interface Candidate {
  id: string;
  /** As printed; the person's name when absent. */
  label?: string;
  /** Value of the register's field by which the pool is weighted. */
  case?: string;
  /** Person behind the register's entry. */
  person?: string;
  /** Authority under whose seal the entry stands; asked for where each office has a part of its own. */
  authority?: string;
  /** Whether the declared cap is reached. */
  capped?: boolean;
  /** Persons who may not be drawn for it, by the registers that the draw names. */
  recused?: readonly string[];
}

/** Candidates of every pool. */
export type Gathered = Readonly<Record<string, readonly Candidate[]>>;

/** What a draw needs from outside. */
export interface DrawMeans {
  /** Asked only when the pools of this draw are being frozen. */
  gathered(draw: string): Gathered | undefined;
  /** Text of a file that the engine itself wrote for this matter. */
  text(sha256: string): string | undefined;
}

type AnyPool = PoolSpec<string>;

/** The public number of a draw: the field with its value, and the fields that announce it and its day. */
export function beaconOf(spec: AnyDraw): { value: string; announced?: string; on?: string } | undefined {
  return typeof spec.beacon === 'string' ? { value: spec.beacon } : spec.beacon;
}

function weightOf(pool: AnyPool, candidate: Candidate, env: Environment): number | undefined {
  if (!('weight' in pool) || !pool.weight) return 1;
  const { cases, otherwise } = pool.weight;
  const found = (candidate.case === undefined ? undefined : cases[candidate.case]) ?? otherwise;
  return typeof found === 'object' ? Number(env.setting(found.setting)) : found;
}

/** Why a candidate is not in the pool; nothing when it is. */
function whyLeftOut(
  procedure: Procedure,
  pool: AnyPool,
  candidate: Candidate,
  excluded: ReadonlyMap<string, string>,
  matter: Matter,
  on: LegalDate,
  env: Environment,
): string | undefined {
  const person = candidate.person ?? ('actor' in pool ? candidate.id : undefined);
  if (person !== undefined && matter.recused.includes(person)) return '已对本事项回避';
  if ('actor' in pool) {
    const kind = procedure.actors[pool.actor]?.certificate;
    const facts = env.person(candidate.id);
    if (kind === undefined) return undefined;
    const held = certificateHeld(
      facts ?? { name: candidate.id, certificates: [] },
      kind,
      on,
      placeOf(procedure, matter, matter.file),
      env,
    );
    return 'sentence' in held ? held.sentence : undefined;
  }
  const said = excluded.get(candidate.id);
  if (said !== undefined) return said;
  if (candidate.capped) return pool.capped?.why ?? '已达上限';
  const weight = weightOf(pool, candidate, env);
  if (weight === undefined)
    return candidate.case === undefined ? '没有填写权重所依据的分类' : `分类“${candidate.case}”没有规定权重`;
  return weight === 0 ? '按照其分类不列入抽取（权重为0）' : undefined;
}

const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

function countOf(pool: AnyPool, members: number, file: Readonly<Record<string, unknown>>): Pool['pick'] {
  const { pick } = pool;
  if (typeof pick === 'string') return Number(file[pick] ?? 0);
  if ('each' in pick)
    return { each: pick.each, count: typeof pick.count === 'number' ? pick.count : Number(file[pick.count] ?? 0) };
  // A share of the pool is rounded up: 抽查比例不低于百分之三 means at least.
  return Math.trunc((members * Number(file[pick.percent] ?? 0) + 99) / 100);
}

function poolOf(
  procedure: Procedure,
  id: string,
  pool: AnyPool,
  candidates: readonly Candidate[],
  matter: Matter,
  file: Readonly<Record<string, unknown>>,
  on: LegalDate,
  env: Environment,
): Pool {
  const excludes = 'excludes' in pool ? pool.excludes : undefined;
  const excluded = new Map<string, string>();
  for (const done of matter.history)
    if (excludes && done.act === excludes.act)
      excluded.set(done.kept?.[excludes.member] ?? '', done.kept?.[excludes.why] ?? '');
  const members: Member[] = [];
  const leftOut: LeftOut[] = [];
  for (const candidate of unique(candidates, (c) => c.id).sort((a, b) => byId(a.id, b.id))) {
    const label = candidate.label ?? env.person(candidate.id)?.name ?? candidate.id;
    const why = whyLeftOut(procedure, pool, candidate, excluded, matter, on, env);
    const named = { id: candidate.id, label };
    if (why !== undefined) leftOut.push({ ...named, why });
    else
      members.push({
        ...named,
        weight: weightOf(pool, candidate, env) ?? 1,
        ...(candidate.person === undefined ? {} : { person: candidate.person }),
      });
  }
  return { id, label: pool.label, pick: countOf(pool, members.length, file), members, leftOut };
}

/** A pool as it stands in the document: one, or one for each office that has a part of its own (`partners:health`). */
function partsOf(
  procedure: Procedure,
  id: string,
  pool: AnyPool,
  candidates: readonly Candidate[],
  matter: Matter,
  file: Readonly<Record<string, unknown>>,
  on: LegalDate,
  env: Environment,
): Pool[] {
  const of = (name: string, spec: AnyPool, some: readonly Candidate[]): Pool =>
    poolOf(procedure, name, spec, some, matter, file, on, env);
  if (!('apart' in pool) || pool.apart === undefined) return [of(id, pool, candidates)];
  const { pick } = pool;
  const none = typeof pick === 'object' && 'each' in pick && typeof pick.count === 'string' && !file[pick.count];
  const named = none ? [] : ((file[pool.apart] ?? []) as readonly string[]);
  return [...new Set(named)].sort(byId).map((office) => {
    const part = { ...pool, label: `${pool.label}（${env.officeName(office)}）` };
    const own = candidates.filter((c) => c.authority === office);
    return of(partName(id, office), part, own);
  });
}

/** Pairs that may not meet, as far as both can come out: those that the registers know and those stated in this matter. */
function recusedPairs(
  spec: AnyDraw,
  gathered: Gathered,
  pools: readonly Pool[],
  matter: Matter,
): DrawDocument['recused'] {
  const stated = (spec.recusals ?? []).flatMap((rule) =>
    'act' in rule
      ? matter.history
          .filter((done) => done.act === rule.act)
          .map((done) => ({ subject: done.kept?.[rule.subject] ?? '', person: done.kept?.[rule.person] ?? '' }))
      : [],
  );
  const subjects = new Set(pools.flatMap((p) => (typeof p.pick === 'number' ? p.members.map((m) => m.id) : [])));
  const partners = pools.flatMap((p) => (typeof p.pick === 'number' ? [] : p.members));
  const listed = Object.values(gathered).flatMap((candidates) =>
    candidates.flatMap((c) => (c.recused ?? []).map((person) => ({ subject: c.id, person }))),
  );
  return unique([...listed, ...stated], (pair) => `${pair.subject}\n${pair.person}`)
    .filter((pair) => subjects.has(pair.subject) && partners.some((m) => isPerson(m, pair.person)))
    .map(({ subject, person }) => ({ subject, person }))
    .sort((a, b) => byId(`${a.subject}\n${a.person}`, `${b.subject}\n${b.person}`));
}

/** The document of a draw as its pools stand now. Whether a draw from it can be held is for `documentFaults` to say. */
export function frozenDocument(
  procedure: Procedure,
  draw: string,
  spec: AnyDraw,
  gathered: Gathered,
  matter: Matter,
  stated: Readonly<Record<string, Json>>,
  on: LegalDate,
  env: Environment,
): DrawDocument {
  const file = { ...matter.file, ...stated };
  const { round, commits } = drawRound(spec, matter.history);
  const entries = Object.entries(spec.pools);
  // Pools drawn per subject come after the pools of their subjects.
  const ordered = [
    ...entries.filter(([, p]) => typeof p.pick === 'string' || 'percent' in p.pick),
    ...entries.filter(([, p]) => typeof p.pick !== 'string' && 'each' in p.pick),
  ];
  const pools = ordered.flatMap(([id, pool]) =>
    partsOf(procedure, id, pool, gathered[id] ?? [], matter, file, on, env),
  );
  const beacon = beaconOf(spec);
  const day = beacon?.on === undefined ? undefined : file[beacon.on];
  return {
    format: 'yifa-draw-1',
    region: matter.region,
    matter: matter.id,
    draw,
    purpose: `${spec.label}：${procedure.title(file as never)}`,
    round,
    frozenOn: on,
    witnesses: commits.map(({ by, office, commitment }) => ({
      id: by,
      name: env.person(by)?.name ?? '当事人',
      office,
      officeName: office === '' ? '' : env.officeName(office),
      commitment,
    })),
    ...(beacon === undefined
      ? {}
      : {
          beacon: {
            announced:
              beacon.announced === undefined
                ? (procedure.file[beacon.value]?.label ?? beacon.value)
                : String(file[beacon.announced]),
            ...(typeof day === 'string' ? { on: day } : {}),
          },
        }),
    pools,
    recused: recusedPairs(spec, gathered, pools, matter),
  };
}
