/** What was drawn, as it stands in an open field of the draw's matter, and the guards by which other matters rest on it. */
import type { Citation } from '../citation/index.ts';
import type { ReferredMatter } from '../procedure/engine/matter.ts';
import type { Claim } from '../procedure/language/index.ts';
import { canonicalJson } from '../record/canonical.ts';
import { type DrawDocument, type DrawResult, isPartOf } from './document.ts';

export interface Named {
  id: string;
  label: string;
  /** Person behind a register's entry. */
  person?: string;
}

/** One that was drawn, with those drawn for it from each pool that is drawn per subject. */
export interface DrawnMember extends Named {
  with?: Readonly<Record<string, readonly Named[]>>;
}

/** Members drawn from each pool, in the order in which they came out. */
export type Drawn = Readonly<Record<string, readonly DrawnMember[]>>;

/** The result by pools, with labels, for papers and for matters that rest on it. */
export function drawnOf(document: DrawDocument, result: DrawResult): Drawn {
  const members = new Map(document.pools.map((p) => [p.id, new Map(p.members.map((m) => [m.id, m]))]));
  const named = (pool: string, id: string): Named => {
    const member = members.get(pool)?.get(id);
    const person = member?.person === undefined ? {} : { person: member.person };
    return { id, label: member?.label ?? id, ...person };
  };
  const out: Record<string, DrawnMember[]> = {};
  for (const pool of document.pools) {
    if (typeof pool.pick === 'number') out[pool.id] = (result.drawn[pool.id] ?? []).map((id) => named(pool.id, id));
    else {
      const own = new Map((result.assigned[pool.id] ?? []).map((a) => [a.subject, a.ids]));
      const { each } = pool.pick;
      out[each] = (out[each] ?? []).map((subject) => ({
        ...subject,
        with: { ...subject.with, [pool.id]: (own.get(subject.id) ?? []).map((id) => named(pool.id, id)) },
      }));
    }
  }
  return out;
}

/** The text that the engine states in the draw's field `drawn`. */
export const drawnText = (drawn: Drawn): string => canonicalJson(drawn);

/** What the field `drawn` of a draw's file says; nothing before the draw. */
export function readDrawn(value: unknown): Drawn | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return JSON.parse(value) as Drawn;
}

/** The member drawn from a pool of that matter's draw, with those drawn for it; undefined when it was not drawn. */
export function drawnIn(
  draw: Pick<ReferredMatter, 'file'> | undefined,
  member: string,
  pool: string,
  field = 'drawn',
): DrawnMember | undefined {
  return readDrawn(draw?.file[field])?.[pool]?.find((m) => m.id === member);
}

export interface DrawnBy {
  /** Own field of kind `matter` that names the draw, and own field that names the subject. */
  draw: string;
  subject: string;
  /** Own field of kind `people` or `person` that names those who were drawn for it. */
  officers?: string;
  /** Pools of the draw's procedure; of one that each office has a part of (`apart`), every part is meant. */
  pool: string;
  officerPool?: string;
  /** Ask nothing of the officers where the draw drew none from their pool. */
  officersIfDrawn?: true;
  /** Field of the draw's file in which the engine states what was drawn; `drawn` when absent. */
  field?: string;
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string' && v !== '');

/**
 * A claim that the subject named in this matter came out of the draw it names, and that its officers are exactly those drawn for it.
 * A matter that names no draw (投诉举报、交办等非随机检查) is not asked.
 */
// biome-ignore lint/suspicious/noExplicitAny: fits the file of any module, whose fields it names
export function wasDrawn(by: DrawnBy, per: Citation, advice?: string): Claim<any> {
  return {
    claim: by.officers ? '对象和人员均为随机抽取的结果' : '对象为随机抽取的结果',
    per,
    holds: (v) => {
      const id = v.file[by.draw];
      if (typeof id !== 'string' || id === '') return true;
      const draw = v.referred(id);
      if (readDrawn(draw?.file[by.field ?? 'drawn']) === undefined) return '所指的随机抽取还没有结果';
      const member = drawnIn(draw, String(v.file[by.subject] ?? ''), by.pool, by.field);
      if (!member) return '这个对象不在所指的随机抽取的结果中';
      if (!by.officers || !by.officerPool) return true;
      const parts = Object.entries(member.with ?? {}).filter(([id]) => isPartOf(id, by.officerPool ?? ''));
      if (by.officersIfDrawn && parts.length === 0) return true;
      const officers = parts.flatMap(([, some]) => some);
      const drawn = officers.map((m) => m.person ?? m.id).sort();
      const named = listOf(v.file[by.officers]).sort();
      const right = drawn.length === named.length && drawn.every((one, i) => one === named[i]);
      return right || `人员与随机抽取的结果不一致，抽取结果为：${officers.map((m) => m.label).join('、')}`;
    },
    advice: advice ?? '请按照随机抽取的结果填写；确需更换的，应当依法重新抽取并写明理由',
  };
}
