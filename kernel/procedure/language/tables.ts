/** Tables of a report (报表): an official form whose every cell is a figure, so that it opens its records. */
import type { Citation } from '../../citation/index.ts';
import type { TableHead } from '../../document/heads.ts';

export { depthOf, headText, type LaidHead, laidOut, type TableHead } from '../../document/heads.ts';

export interface TableRow extends TableHead {
  /**
   * One for each column: a figure of the module, or by full id of another; null where this system keeps no record to count,
   * which prints “—” and never 0.
   */
  cells: readonly (string | null)[];
}

/** A table as its form gives it (政府信息公开工作年度报告 表三). Nothing in it is typed in. */
export interface TableSpec {
  /** Its name within the module. */
  id: string;
  /** The part of the form in which it stands: 三、收到和处理政府信息公开申请情况. */
  part?: string;
  title: string;
  /** Head of the column of row heads. */
  corner: string;
  columns: readonly TableHead[];
  rows: readonly TableRow[];
  /** What its readers must know: why a cell is “—”. */
  note?: string;
  per: Citation | readonly Citation[];
}
