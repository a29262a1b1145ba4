/** A text and its later wording: removed words struck through, added ones underlined, so that no colour is needed to read it. */
import { memo, useState } from 'react';
import type { Piece, ReadRow } from './text-diff.ts';

type Side = 'both' | 'before' | 'after';

/** Unchanged paragraphs beyond these, on each side of a change, are folded. */
const context = 1;
const leastFolded = 3;

interface Fold {
  at: number;
  rows: readonly ReadRow[];
  folded: boolean;
}

/** Runs of rows, the long unchanged ones folded but for what stands next to a change. */
export function foldsOf(rows: readonly ReadRow[]): Fold[] {
  const folds: Fold[] = [];
  const add = (at: number, end: number, folded: boolean): void => {
    if (end > at) folds.push({ at, rows: rows.slice(at, end), folded });
  };
  for (let at = 0; at < rows.length; ) {
    let end = at;
    const same = rows[at]?.kind === 'same';
    while (end < rows.length && (rows[end]?.kind === 'same') === same) end++;
    const from = same && at > 0 ? at + context : at;
    const to = same && end < rows.length ? end - context : end;
    if (same && to - from >= leastFolded) {
      add(at, from, false);
      add(from, to, true);
      add(to, end, false);
    } else add(at, end, false);
    at = end;
  }
  return folds;
}

function Pieces({ row, side, current }: { row: ReadRow; side: Side; current: number | undefined }) {
  let number = row.first - 1;
  let open = false;
  const shown = row.pieces.filter(
    (p: Piece) => side === 'both' || p.kind === 'same' || p.kind === (side === 'before' ? 'removed' : 'added'),
  );
  const numbers = new Map<Piece, number>();
  for (const piece of row.pieces) {
    if (piece.kind !== 'same' && !open) number++;
    open = piece.kind !== 'same';
    if (open) numbers.set(piece, number);
  }
  return shown.map((piece, i) => {
    const n = numbers.get(piece);
    const mark = n === undefined ? {} : { 'data-difference': n, className: n === current ? 'current' : undefined };
    const Tag = piece.kind === 'removed' ? 'del' : piece.kind === 'added' ? 'ins' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move
      <Tag key={i} {...mark}>
        {piece.kind !== 'same' && <span className="unseen">{piece.kind === 'removed' ? '〔删去：' : '〔增加：'}</span>}
        {piece.text}
        {piece.kind !== 'same' && <span className="unseen">〕</span>}
      </Tag>
    );
  });
}

const Paragraph = memo(function Paragraph({
  row,
  beside,
  current,
}: {
  row: ReadRow;
  beside: boolean;
  current: number | undefined;
}) {
  if (!beside)
    return (
      <p className={`row ${row.kind}`}>
        <Pieces row={row} side="both" current={current} />
      </p>
    );
  return (
    <div className={`row pair ${row.kind}`}>
      <p>{row.kind !== 'added' && <Pieces row={row} side="before" current={current} />}</p>
      <p>{row.kind !== 'removed' && <Pieces row={row} side="after" current={current} />}</p>
    </div>
  );
});

const within = (row: ReadRow, current: number): number | undefined =>
  current >= row.first && current < row.first + row.differences ? current : undefined;

export function ComparedText({
  rows,
  beside,
  folded,
  current,
}: {
  rows: readonly ReadRow[];
  beside: boolean;
  folded: boolean;
  current: number;
}) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const folds = folded ? foldsOf(rows) : [{ at: 0, rows, folded: false }];
  return (
    <div className={`compared ${beside ? 'beside' : 'inline'}`}>
      {folds.map((fold) =>
        fold.folded && !opened.has(fold.at) ? (
          <button
            type="button"
            className="fold"
            key={`fold ${fold.at}`}
            onClick={() => setOpened(new Set([...opened, fold.at]))}
          >
            {fold.rows.length}段没有改动，展开
          </button>
        ) : (
          fold.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one comparison never move
            <Paragraph key={fold.at + i} row={row} beside={beside} current={within(row, current)} />
          ))
        ),
      )}
    </div>
  );
}
