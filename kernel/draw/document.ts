/** The frozen document of a draw (名录快照): everything that the result depends on but the seed, in one canonical text whose hash is recorded before any secret is known. */
import type { LegalDate } from '../calendar/index.ts';
import { canonicalJson } from '../record/canonical.ts';
import { isHash } from '../record/hash.ts';
import { largestBound } from './stream.ts';

export interface Member {
  /** Matter or person. */
  id: string;
  /** As printed: title of the matter, name of the person. */
  label: string;
  /** Whole number of tickets, 1 or more. */
  weight: number;
  /** The person behind a register's entry, for recusal. */
  person?: string;
}

export interface LeftOut {
  id: string;
  label: string;
  why: string;
}

export interface Pool {
  id: string;
  label: string;
  /** How many are drawn; or how many for each one drawn from the named pool before it. */
  pick: number | { each: string; count: number };
  /** In the order of their ids, so that nobody's order can be chosen. */
  members: readonly Member[];
  leftOut: readonly LeftOut[];
}

/** A witness (见证人) with the SHA-256 of a secret that only the witness knows. */
export interface Witness {
  id: string;
  name: string;
  office: string;
  officeName: string;
  commitment: string;
}

export interface DrawDocument {
  format: 'yifa-draw-1';
  region: string;
  matter: string;
  /** Name of the draw in its procedure, and what it is for in words. */
  draw: string;
  purpose: string;
  /** 1, or one more than the draws of this matter that were declared void. */
  round: number;
  frozenOn: LegalDate;
  /** In the order in which they committed. */
  witnesses: readonly Witness[];
  /** A public number that nobody knew when this was frozen, named in advance, with the day on which it is drawn where that is known. */
  beacon?: { announced: string; on?: LegalDate };
  pools: readonly Pool[];
  /** Who may not be drawn for which subject (回避), in the order of subject and person. */
  recused: readonly { subject: string; person: string }[];
}

/** A secret as a witness opened it. */
export interface Reveal {
  witness: string;
  secret: string;
}

export interface DrawResult {
  format: 'yifa-draw-result-1';
  /** SHA-256 of the frozen document's text. */
  document: string;
  reveals: readonly Reveal[];
  beacon?: string;
  seed: string;
  /** Ids drawn from each pool, in the order in which they came out. */
  drawn: Readonly<Record<string, readonly string[]>>;
  /** For each pool drawn per subject: subject and ids, in the order of the subjects drawn. */
  assigned: Readonly<Record<string, readonly { subject: string; ids: readonly string[] }[]>>;
}

/** The one text of a document or result: what is hashed, kept and handed out. */
export const textOf = (document: DrawDocument | DrawResult): string => canonicalJson(document);

/** A secret (秘密值) is 32 random bytes in lower-case hexadecimal: nobody can guess it from its hash. */
export const isSecret = (value: unknown): value is string => isHash(value);

/** Id in the document of the part of a pool that one office has to itself. */
export const partName = (pool: string, office: string): string => `${pool}:${office}`;
/** Whether a pool of the document is this pool, or a part of it. */
export const isPartOf = (id: string, pool: string): boolean => id === pool || id.startsWith(`${pool}:`);

/** Order of ids: by code units, the same on every machine. */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const largestWeight = 10_000;

const ordered = (ids: readonly string[]): boolean => ids.every((id, i) => i === 0 || (ids[i - 1] as string) < id);

/** Whether the member is this person, or stands for it. */
export const isPerson = (member: { id: string; person?: string }, person: string): boolean =>
  member.id === person || member.person === person;

function poolFaults(pool: Pool, before: readonly Pool[], document: DrawDocument): string[] {
  const faults: string[] = [];
  const named = `“${pool.label}”`;
  const { members, leftOut, pick } = pool;
  if (before.some((p) => p.id === pool.id)) faults.push(`${named}重名`);
  if (!ordered(members.map((m) => m.id))) faults.push(`${named}中的名单没有按编号排列，或者有人重复`);
  if (!ordered(leftOut.map((m) => m.id))) faults.push(`${named}中未列入的名单没有按编号排列，或者重复`);
  const wrong = members.find((m) => !Number.isInteger(m.weight) || m.weight < 1 || m.weight > largestWeight);
  if (wrong) faults.push(`${named}中“${wrong.label}”的权重应当是1至${largestWeight}的整数`);
  else if (members.reduce((sum, m) => sum + m.weight, 0) > largestBound) faults.push(`${named}的权重之和太大`);
  const present = new Set(members.map((m) => m.id));
  const twice = leftOut.find((m) => present.has(m.id));
  if (twice) faults.push(`“${twice.label}”既在${named}中，又写明未列入`);
  const silent = leftOut.find((m) => m.why.trim() === '');
  if (silent) faults.push(`“${silent.label}”没有列入${named}，却没有写明理由`);
  if (typeof pick === 'number') {
    if (!Number.isInteger(pick) || pick < 1) faults.push(`${named}应当抽取至少1个`);
    else if (pick > members.length) faults.push(`${named}只有${members.length}个，不足${pick}个，不能抽取`);
    return faults;
  }
  const subjects = before.find((p) => p.id === pick.each);
  if (!Number.isInteger(pick.count) || pick.count < 1) faults.push(`${named}应当为每个对象抽取至少1个`);
  else if (!subjects || typeof subjects.pick !== 'number')
    faults.push(`${named}所依据的“${pick.each}”不是先行抽取的名录`);
  else faults.push(...partnerFaults(pool, pick.count, subjects, document));
  return faults;
}

/** Every subject that may come out must find enough partners, so that a draw cannot fail after the secrets are known. */
function partnerFaults(pool: Pool, count: number, subjects: Pool, document: DrawDocument): string[] {
  const { members } = pool;
  const heads = (some: readonly Member[]): number => new Set(some.map((m) => m.person ?? m.id)).size;
  if (heads(members) < count) return [`“${pool.label}”只有${heads(members)}个，不足每个对象${count}个，不能抽取`];
  const barred = Map.groupBy(document.recused, (pair) => pair.subject);
  return subjects.members.flatMap((subject) => {
    const pairs = barred.get(subject.id);
    if (!pairs) return [];
    const free = heads(members.filter((m) => !pairs.some((pair) => isPerson(m, pair.person))));
    return free >= count
      ? []
      : [`“${subject.label}”除去应当回避的，“${pool.label}”只剩${free}个，不足${count}个，不能抽取`];
  });
}

/** Everything that is wrong with a document, each in a sentence; nothing when a draw from it cannot fail. */
export function documentFaults(document: DrawDocument): string[] {
  const faults: string[] = [];
  if (document.format !== 'yifa-draw-1') return ['不是抽取用的名录快照'];
  const { witnesses, pools, recused } = document;
  if (witnesses.length === 0) faults.push('没有见证人的承诺值');
  const bad = witnesses.find((w) => !isHash(w.commitment));
  if (bad) faults.push(`${bad.name}的承诺值不是64位小写十六进制的SHA-256值`);
  if (new Set(witnesses.map((w) => w.id)).size !== witnesses.length) faults.push('同一见证人提交了两次承诺值');
  if (new Set(witnesses.map((w) => w.commitment)).size !== witnesses.length) faults.push('两名见证人的承诺值相同');
  if (pools.length === 0) faults.push('没有名录');
  for (const [at, pool] of pools.entries()) faults.push(...poolFaults(pool, pools.slice(0, at), document));
  if (!ordered(recused.map((pair) => `${pair.subject}\n${pair.person}`)))
    faults.push('回避关系没有按编号排列，或者重复');
  return faults;
}
