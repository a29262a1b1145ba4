/** Heads of a table's columns and rows, which may stand under others, and how they are laid out. */

/** A head of a column or a row; `under` are the heads above it, outermost first (三、本年度办理结果 ＞（三）不予公开). */
export interface TableHead {
  label: string;
  under?: readonly string[];
}

/** A head to be drawn before the line at which it begins: over how many lines and levels it reaches. */
export interface LaidHead {
  label: string;
  /** How many columns or rows it stands over. */
  span: number;
  /** How many levels it fills; only the innermost fills more than one. */
  levels: number;
  /** Counted from the outermost, 0. */
  level: number;
}

const pathOf = (head: TableHead): readonly string[] => [...(head.under ?? []), head.label];

/** Levels of these heads: 1 when none stands under another. */
export const depthOf = (heads: readonly TableHead[]): number => Math.max(1, ...heads.map((h) => pathOf(h).length));

/** For each head the cells that begin with it, from the outermost; neighbours under the same heads share them. */
export function laidOut(heads: readonly TableHead[]): LaidHead[][] {
  const depth = depthOf(heads);
  const paths = heads.map(pathOf);
  const shares = (a: readonly string[] | undefined, b: readonly string[], level: number): boolean =>
    a !== undefined &&
    level < a.length - 1 &&
    level < b.length - 1 &&
    b.slice(0, level + 1).every((x, i) => x === a[i]);
  return paths.map((path, at) =>
    path.flatMap((label, level): LaidHead[] => {
      if (shares(paths[at - 1], path, level)) return [];
      let span = 1;
      while (shares(paths[at + span], path, level)) span++;
      const last = level === path.length - 1;
      return [{ label, span, level, levels: last ? depth - level : 1 }];
    }),
  );
}

/** A head with those above it, for a reader who hears one cell at a time. */
export const headText = (head: TableHead): string => pathOf(head).join('：');
