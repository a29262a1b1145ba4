// Checks one matter's entries against each other, and against a head that someone else kept.
import { entryHash, FIRST_PREV, type Head, type SealedEntry } from '../entry.ts';
import { RecordError } from '../errors.ts';
import type { Digests } from '../hash.ts';
import { type Fault, type FaultCode, fault } from './fault.ts';

/** The faults a chain can have. */
export type ChainFault = Fault & {
  readonly code: Extract<
    FaultCode,
    | 'altered'
    | 'unreadable'
    | 'gap'
    | 'reordered'
    | 'repeated'
    | 'prev-mismatch'
    | 'fork'
    | 'foreign-region'
    | 'foreign-matter'
    | 'tail-dropped'
    | 'head-mismatch'
  >;
};

export interface ChainExpectation {
  /** The matter the entries are said to be of; the first entry's when left out. */
  readonly region?: string;
  readonly matter?: string;
  /** Heads kept elsewhere: a receipt, a published notice. Entries after them are no fault. */
  readonly heads?: readonly Head[];
  readonly digests?: Digests;
}

/**
 * Everything wrong with the entries of one matter, in the order given; an empty list when nothing is.
 *
 * Each entry is compared with its own stored hash, and each `prev` with the stored hash before it, so that one change
 * is named once and where it happened. What a chain alone cannot show is a tail cut off cleanly: for that give `heads`.
 */
export function checkChain(entries: readonly SealedEntry[], expected: ChainExpectation = {}): ChainFault[] {
  const region = expected.region ?? entries[0]?.entry.region;
  const matter = expected.matter ?? entries[0]?.entry.matter;
  const faults: ChainFault[] = [];
  const own: SealedEntry[] = [];
  for (const sealed of entries) {
    const { entry } = sealed;
    const place = { matter: entry.matter, seq: entry.seq };
    if (entry.region !== region) {
      faults.push(chainFault('foreign-region', { ...place, text: entry.region }));
    } else if (entry.matter !== matter) {
      faults.push(chainFault('foreign-matter', { ...place, text: matter }));
    } else {
      own.push(sealed);
      faults.push(...contentFaults(sealed, expected.digests));
    }
  }
  return faults.concat(orderFaults(own), linkFaults(own), headFaults(own, matter, expected.heads ?? []));
}

function contentFaults({ entry, hash }: SealedEntry, digests: Digests | undefined): ChainFault[] {
  const place = { matter: entry.matter, seq: entry.seq };
  try {
    return entryHash(entry, digests) === hash ? [] : [chainFault('altered', place)];
  } catch (error) {
    // A digest that was not brought is the verifier's want, not the entry's fault.
    if (!(error instanceof RecordError) || error.code !== 'not-canonical') throw error;
    return [chainFault('unreadable', { ...place, text: error.message })];
  }
}

function orderFaults(entries: readonly SealedEntry[]): ChainFault[] {
  const faults: ChainFault[] = [];
  let highest = 0;
  for (const { entry } of entries) {
    if (entry.seq < highest) faults.push(chainFault('reordered', { matter: entry.matter, seq: entry.seq }));
    highest = Math.max(highest, entry.seq);
  }
  return faults;
}

function linkFaults(entries: readonly SealedEntry[]): ChainFault[] {
  const faults: ChainFault[] = [];
  const bySeq = [...entries].sort((a, b) => a.entry.seq - b.entry.seq);
  const followers = new Set<string>();
  let before: string[] = [FIRST_PREV]; // hashes at the seq before
  let next = 1;
  for (let i = 0; i < bySeq.length; ) {
    const { seq, matter } = (bySeq[i] as SealedEntry).entry;
    const place = { matter, seq };
    const here: SealedEntry[] = [];
    for (; bySeq[i]?.entry.seq === seq; i++) {
      const sealed = bySeq[i] as SealedEntry;
      if (here.some(({ hash }) => hash === sealed.hash)) faults.push(chainFault('repeated', place));
      else here.push(sealed);
    }
    const missing = seq > next;
    if (missing) faults.push(chainFault('gap', { matter, seq: next }));
    if (here.length > 1) faults.push(chainFault('fork', place));
    for (const { entry } of here) {
      // Two entries claiming one predecessor are a fork wherever they stand; past a gap there is no link to compare.
      if (here.length === 1 && followers.has(entry.prev)) faults.push(chainFault('fork', place));
      else if (!missing && !before.includes(entry.prev)) faults.push(chainFault('prev-mismatch', place));
    }
    for (const { entry } of here) followers.add(entry.prev);
    before = here.map(({ hash }) => hash);
    next = seq + 1;
  }
  return faults;
}

function headFaults(entries: readonly SealedEntry[], matter: string | undefined, heads: readonly Head[]): ChainFault[] {
  const last = entries.reduce((highest, { entry }) => Math.max(highest, entry.seq), 0);
  return heads.flatMap((head) => {
    if (head.seq > last) return [chainFault('tail-dropped', { matter, seq: last, size: head.seq })];
    const kept = entries.filter(({ entry }) => entry.seq === head.seq);
    if (kept.length === 0 || kept.some(({ hash }) => hash === head.hash)) return []; // an absent entry is already a gap
    return [chainFault('head-mismatch', { matter, seq: head.seq })];
  });
}

function chainFault(code: ChainFault['code'], place: Parameters<typeof fault>[1]): ChainFault {
  return fault(code, place) as ChainFault;
}
