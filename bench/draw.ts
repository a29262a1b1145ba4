/** A draw from a hundred thousand subjects with two thousand officers, against what cannot be left out (hashing the same text) and against a draw that promises nothing. */
import { computeDraw, documentFaults, drawFrom, hashOfText, Stream, textOf } from '../kernel/draw/index.ts';
import { sampleDocument, sampleMembers, sampleReveals } from '../kernel/draw/sample-draw.ts';
import { compare, type Measure, time } from './means/measure.ts';

const subjects = 100_000;
const officers = 2_000;
const picks = 3_000;

/** Partial Fisher–Yates over all members by a whole-number generator (xorshift): unweighted, and nobody can check it. */
function plainShuffle(members: readonly { id: string }[], count: number, seed: number): string[] {
  const order = members.map((m) => m.id);
  let state = seed | 1;
  for (let i = 0; i < count; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const at = i + ((state >>> 0) % (order.length - i));
    const held = order[i] as string;
    order[i] = order[at] as string;
    order[at] = held;
  }
  return order.slice(0, count);
}

/** All that anyone who runs the draw again must do, and its parts. Milliseconds: less is better. */
export async function drawMeasures(rounds: number): Promise<Measure[]> {
  const document = sampleDocument({
    subjects: sampleMembers('s', subjects, (n) => 1 + (n % 16)),
    pick: picks,
    officers: sampleMembers('o', officers),
    recused: Array.from({ length: 500 }, (_, n) => ({
      subject: `s-${String(n * 7).padStart(6, '0')}`,
      person: `o-${String(n * 3).padStart(6, '0')}`,
    })),
  });
  const members = document.pools[0]?.members ?? [];
  const text = textOf(document);
  const note = `${subjects} subjects, ${picks} drawn, two of ${officers} officers each, ${Math.round(text.length / 1e6)} MB`;
  let seed = 1;
  const shuffled = async () => time(async () => plainShuffle(members, picks, seed++));
  const faults = documentFaults(document);
  if (faults.length > 0) throw new Error(faults.join());
  return [
    await compare(
      'whole draw, from document to result',
      'SHA-256 of the document’s text',
      'ms',
      rounds,
      () => time(async () => computeDraw(document, sampleReveals)),
      () => time(async () => hashOfText(text)),
      note,
    ),
    await compare(
      'weighted picks alone',
      'unweighted Fisher–Yates, xorshift',
      'ms',
      rounds,
      () => time(async () => drawFrom(members, picks, new Stream(String(seed++), 'bench'))),
      shuffled,
    ),
    await compare(
      'check that no outcome can fail',
      'unweighted Fisher–Yates, xorshift',
      'ms',
      rounds,
      () => time(async () => documentFaults(document)),
      shuffled,
    ),
  ];
}
