/** What changed between two statements of the same act (修改对照): since a proposal was returned, or since a text was submitted before. */
import type { EntryView } from '../../../../contract/matters.ts';
import { type Piece, piecesOf } from '../../review/text-diff.ts';

export interface Change {
  label: string;
  before: string;
  after: string;
  /** The two texts side by side as one, piece by piece. */
  pieces: readonly Piece[];
}

export interface Compared {
  /** The earlier statement. */
  since: EntryView;
  changes: Change[];
}

/** A proposal states what its act will state, beside the act's own name. */
const nameOf = (entry: EntryView): string =>
  entry.act === 'propose' ? `propose ${entry.stated.find((s) => s.field === 'of')?.value ?? ''}` : entry.act;

const textOf = (entry: EntryView, field: string): string => entry.stated.find((s) => s.field === field)?.value ?? '';

/** Compares an entry with the last earlier one of the same act; nothing when it is the first. */
export function comparedWithLast(entries: readonly EntryView[], seq: number): Compared | undefined {
  const now = entries.find((e) => e.seq === seq);
  if (!now) return undefined;
  const since = entries.filter((e) => e.seq < seq && nameOf(e) === nameOf(now)).sort((a, b) => b.seq - a.seq)[0];
  if (!since) return undefined;
  const fields = [...new Set([...now.stated, ...since.stated].map((s) => s.field))].filter((f) => f !== 'of');
  const changes = fields.flatMap((field): Change[] => {
    const before = textOf(since, field);
    const after = textOf(now, field);
    if (before === after) return [];
    const label = [...now.stated, ...since.stated].find((s) => s.field === field)?.label ?? field;
    return [{ label, before, after, pieces: piecesOf(before, after) }];
  });
  return { since, changes };
}
