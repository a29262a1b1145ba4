/** Two Chinese texts word for word (逐字对照): first by paragraphs, then within the ones that changed, in steps short enough for a page to stay quick. */
import { diffArrays, diffChars } from 'diff';

export interface Piece {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** One paragraph on both sides. */
export interface Row {
  kind: 'same' | 'changed' | 'added' | 'removed';
  before: string;
  after: string;
}

/** Paragraphs without what only sets them apart; a blank line is no paragraph. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((p) => p.replace(/[ \t　]+$/, ''))
    .filter((p) => p.trim() !== '');

/** A sentence with what ends it. */
const sentencesOf = (text: string): string[] => text.match(/[^。；！？;\n]*[。；！？;\n]+|[^。；！？;\n]+$/g) ?? [];

const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>();
  const bare = text.replace(/\s/g, '');
  for (let i = 0; i < bare.length - 1; i++) {
    const pair = bare.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** How alike two paragraphs are, from 0 to 1: the share of neighbouring characters that they have in common. */
function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let [common, all] = [0, 0];
  for (const [pair, n] of a) {
    common += Math.min(n, b.get(pair) ?? 0);
    all += n;
  }
  for (const n of b.values()) all += n;
  return all === 0 ? 0 : (2 * common) / all;
}

/** Less alike than this, one is not a later wording of the other; the same number at its head says that it is. */
const alike = 0.35;
const numbered = 0.25;
const headOf = (text: string): string | undefined =>
  /^\s*(?:第[一二三四五六七八九十百零\d]+条|（[一二三四五六七八九十]+）|\d+[.．、])/.exec(text)?.[0];
/** More pairs than this are not weighed against each other: so much that changed at once is a new text. */
const mostPairs = 10_000;

/** Which of the removed became which of the added, in order, so that most of the wording is kept. */
function matched(removed: readonly string[], added: readonly string[]): (readonly [number | null, number | null])[] {
  const [n, m] = [removed.length, added.length];
  if (n * m > mostPairs)
    return [...removed.map((_, i) => [i, null] as const), ...added.map((_, j) => [null, j] as const)];
  const [left, right] = [removed.map(pairsOf), added.map(pairsOf)];
  const heads = added.map(headOf);
  const like = left.map((a, i) => {
    const head = headOf(removed[i] ?? '');
    return right.map((b, j) => likeness(a, b) + (head !== undefined && head === heads[j] ? numbered : 0));
  });
  // best[i][j]: the most likeness that the first i and the first j can keep.
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number): number => {
    const l = like[i]?.[j] ?? 0;
    return l >= alike ? l : Number.NEGATIVE_INFINITY;
  };
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++)
      (best[i] as Float64Array)[j] = Math.max(at(i - 1, j), at(i, j - 1), at(i - 1, j - 1) + gain(i - 1, j - 1));
  const found: (readonly [number | null, number | null])[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + gain(i - 1, j - 1)) found.push([--i, --j]);
    else if (j > 0 && (i === 0 || at(i, j) === at(i, j - 1))) found.push([null, --j]);
    else found.push([--i, null]);
  }
  return found.reverse();
}

/** Units of two texts side by side, those that were reworded beside their later wording. */
function aligned(before: readonly string[], after: readonly string[]): Row[] {
  const rows: Row[] = [];
  let removed: string[] = [];
  const settle = (added: readonly string[]): void => {
    for (const [r, a] of matched(removed, added)) {
      const [b, n] = [r === null ? '' : (removed[r] ?? ''), a === null ? '' : (added[a] ?? '')];
      rows.push({ kind: r === null ? 'added' : a === null ? 'removed' : 'changed', before: b, after: n });
    }
    removed = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) settle(part.value);
    else {
      settle([]);
      rows.push(...part.value.map((text): Row => ({ kind: 'same', before: text, after: text })));
    }
  }
  settle([]);
  return rows;
}

/** The paragraphs of two texts side by side. */
export const rowsOf = (before: string, after: string): Row[] => aligned(paragraphsOf(before), paragraphsOf(after));

/** Longer stretches are first divided into sentences. */
const stretch = 1200;
/** So many changes within one stretch are a new wording. */
const mostEdits = 1600;

function charPieces(before: string, after: string): Piece[] {
  const found = diffChars(before, after, { maxEditLength: mostEdits });
  if (!found)
    return [
      { text: before, kind: 'removed' },
      { text: after, kind: 'added' },
    ];
  return found.map((p) => ({ text: p.value, kind: p.added ? 'added' : p.removed ? 'removed' : 'same' }));
}

/** One or two characters that two wordings happen to share are noise between the changes around them. */
const noise = 2;

/**
 * Joins what reads as one change: a stray 的 between two replaced phrases stays with them, and within a change what was removed stands
 * before what was added.
 */
function tidied(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let [removed, added] = ['', ''];
  const settle = (): void => {
    if (removed !== '') out.push({ text: removed, kind: 'removed' });
    if (added !== '') out.push({ text: added, kind: 'added' });
    removed = '';
    added = '';
  };
  const changes = (from: number): number => {
    let length = 0;
    for (let i = from; pieces[i] && pieces[i]?.kind !== 'same'; i++) length += pieces[i]?.text.length ?? 0;
    return length;
  };
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'removed') removed += piece.text;
    else if (piece.kind === 'added') added += piece.text;
    else {
      const [before, after] = [removed.length + added.length, changes(i + 1)];
      const length = piece.text.length;
      const joins = length <= noise && Math.min(before, after) >= 2 * length && before + after >= 6 * length;
      if (joins) {
        removed += piece.text;
        added += piece.text;
      } else {
        settle();
        const last = out.at(-1);
        if (last?.kind === 'same') last.text += piece.text;
        else out.push({ ...piece });
      }
    }
  }
  settle();
  return out;
}

/** Less than this share kept of what changed is no correction but another sentence, and reads better whole. */
const kept = 0.3;

/** Two wordings that have little in common but how they begin and end: the one struck out, the other put in its place. */
function whole(before: string, after: string, pieces: readonly Piece[]): Piece[] {
  const inner = pieces.slice(pieces[0]?.kind === 'same' ? 1 : 0, pieces.at(-1)?.kind === 'same' ? -1 : undefined);
  const length = (kinds: readonly Piece['kind'][]): number =>
    inner.reduce((sum, p) => sum + (kinds.includes(p.kind) ? p.text.length : 0), 0);
  const same = length(['same']);
  if (same === 0 || same >= kept * Math.min(same + length(['removed']), same + length(['added']))) return [...pieces];
  const [head, tail] = [
    pieces[0]?.kind === 'same' ? pieces[0].text : '',
    pieces.at(-1)?.kind === 'same' ? (pieces.at(-1)?.text ?? '') : '',
  ];
  const middle = (text: string): string => text.slice(head.length, text.length - tail.length);
  return [
    { text: head, kind: 'same' as const },
    { text: middle(before), kind: 'removed' as const },
    { text: middle(after), kind: 'added' as const },
    { text: tail, kind: 'same' as const },
  ].filter((p) => p.text !== '');
}

/** The pieces of a text and its later wording, in reading order; joined without the added ones they are the text before, without the removed ones the text after. */
export function piecesOf(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ text: before, kind: 'same' }];
  if (before.length + after.length <= 2 * stretch) return whole(before, after, tidied(charPieces(before, after)));
  const rows = aligned(sentencesOf(before), sentencesOf(after));
  return tidied(
    rows.flatMap((row): Piece[] => {
      if (row.kind === 'changed') return whole(row.before, row.after, charPieces(row.before, row.after));
      const kind = row.kind;
      return [{ text: kind === 'removed' ? row.before : row.after, kind }];
    }),
  );
}

/** A row with its pieces, and the number of the first difference in it, counted from 1; a row without one has none. */
export interface ReadRow extends Row {
  pieces: readonly Piece[];
  differences: number;
  first: number;
}

/** Runs of pieces that are not the same: each is one difference to a reader. */
export function differencesIn(pieces: readonly Piece[]): number {
  return pieces.filter((p, i) => p.kind !== 'same' && (i === 0 || pieces[i - 1]?.kind === 'same')).length;
}

/** Reads a comparison row by row; between the rows whoever draws it may pause. */
export function* readRows(before: string, after: string): Generator<ReadRow> {
  let count = 0;
  for (const row of rowsOf(before, after)) {
    const pieces =
      row.kind === 'changed' ? piecesOf(row.before, row.after) : [{ text: row.after || row.before, kind: row.kind }];
    const differences = row.kind === 'same' ? 0 : Math.max(1, differencesIn(pieces));
    yield { ...row, pieces, differences, first: differences === 0 ? 0 : count + 1 };
    count += differences;
  }
}
