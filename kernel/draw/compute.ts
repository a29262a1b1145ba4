/** The draw itself: from a frozen document and a seed to the result, by whole numbers only, so that every machine finds the same. */
import { type Digest, sha256 } from '../record/hash.ts';
import { type DrawDocument, type DrawResult, type Member, type Pool, type Reveal, textOf } from './document.ts';
import { hashOfText, Stream } from './stream.ts';
import { Urn } from './urn.ts';

/**
 * The seed: SHA-256 over lines of text — `yifa-draw-seed-1`, the document's hash, every secret in the order of the witnesses, and the
 * public number where there is one. Plain lines, so that it can be repeated with `printf … | sha256sum`.
 */
export function seedOf(
  documentHash: string,
  secrets: readonly string[],
  beacon?: string,
  digest: Digest = sha256,
): string {
  return hashOfText(
    ['yifa-draw-seed-1', documentHash, ...secrets, ...(beacon === undefined ? [] : [beacon])].join('\n'),
    digest,
  );
}

/** Draws `count` members without replacement, each by its weight among those that are left. */
export function drawFrom(members: readonly Pick<Member, 'weight'>[], count: number, stream: Stream): number[] {
  const urn = new Urn(members.map((m) => m.weight));
  const drawn: number[] = [];
  for (let i = 0; i < count; i++) {
    const member = urn.holder(stream.below(urn.total));
    drawn.push(member);
    urn.set(member, 0);
  }
  return drawn;
}

/**
 * Draws `count` members for every subject. Each member has as many tickets as its weight in the urn, and a drawn ticket stays out;
 * when those left in the urn may not serve a subject, the next full urn is opened beside it. So the load is spread evenly: nobody is
 * drawn a second time before everyone of the same weight who may serve has been drawn once.
 */
function drawForEach(
  pool: Pool,
  count: number,
  subjects: readonly string[],
  recused: DrawDocument['recused'],
  stream: Stream,
): { subject: string; ids: string[] }[] {
  const { members } = pool;
  const places = new Map<string, number[]>();
  for (const [at, m] of members.entries())
    for (const name of new Set([m.id, m.person ?? m.id])) places.set(name, [...(places.get(name) ?? []), at]);
  const barred = Map.groupBy(recused, (pair) => pair.subject);
  const fresh = (): Urn => new Urn(members.map((m) => m.weight));
  let urns = [fresh()];
  return subjects.map((subject) => {
    const held = new Map<number, number[]>();
    const bar = (member: number): void => {
      if (held.has(member)) return;
      held.set(
        member,
        urns.map((urn) => urn.of(member)),
      );
      for (const urn of urns) urn.set(member, 0);
    };
    for (const pair of barred.get(subject) ?? []) for (const at of places.get(pair.person) ?? []) bar(at);
    const ids: string[] = [];
    for (let i = 0; i < count; i++) {
      let at = urns.findIndex((urn) => urn.total > 0);
      if (at < 0) {
        const next = fresh();
        for (const [member, tickets] of held) {
          tickets.push(next.of(member));
          next.set(member, 0);
        }
        at = urns.push(next) - 1;
      }
      const urn = urns[at] as Urn;
      const member = urn.holder(stream.below(urn.total));
      urn.set(member, urn.of(member) - 1);
      const { id, person } = members[member] as Member;
      ids.push(id);
      // Whoever stands in the pool twice does not serve one subject twice.
      for (const other of places.get(person ?? id) ?? [member]) bar(other);
    }
    for (const [member, tickets] of held) for (const [at, n] of tickets.entries()) urns[at]?.set(member, n);
    urns = urns.filter((urn) => urn.total > 0);
    if (urns.length === 0) urns = [fresh()];
    return { subject, ids };
  });
}

/**
 * The result of a draw. The document must be free of faults (`documentFaults`); then a result always exists.
 * `reveals` are taken in the order of the document's witnesses, whatever order they are given in.
 * @throws Error when a witness has not revealed, or a declared public number is missing
 */
export function computeDraw(
  document: DrawDocument,
  reveals: readonly Reveal[],
  beacon?: string,
  digest: Digest = sha256,
): DrawResult {
  if ((document.beacon === undefined) !== (beacon === undefined)) throw new Error('公共随机数与名录快照所写的不一致');
  const inOrder = document.witnesses.map((witness): Reveal => {
    const reveal = reveals.find((r) => r.witness === witness.id);
    if (!reveal) throw new Error(`${witness.name}尚未揭示`);
    return { witness: witness.id, secret: reveal.secret };
  });
  const hash = hashOfText(textOf(document), digest);
  const seed = seedOf(
    hash,
    inOrder.map((r) => r.secret),
    beacon,
    digest,
  );
  const drawn: Record<string, readonly string[]> = {};
  const assigned: Record<string, readonly { subject: string; ids: readonly string[] }[]> = {};
  for (const pool of document.pools) {
    const stream = new Stream(seed, pool.id, digest);
    if (typeof pool.pick === 'number')
      drawn[pool.id] = drawFrom(pool.members, pool.pick, stream).map((at) => (pool.members[at] as Member).id);
    else assigned[pool.id] = drawForEach(pool, pool.pick.count, drawn[pool.pick.each] ?? [], document.recused, stream);
  }
  return {
    format: 'yifa-draw-result-1',
    document: hash,
    reveals: inOrder,
    ...(beacon === undefined ? {} : { beacon }),
    seed,
    drawn,
    assigned,
  };
}
