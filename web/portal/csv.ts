/** CSV that spreadsheets open as it is meant: UTF-8 with its mark, RFC 4180 quoting, and no cell that a spreadsheet would run as a formula. */

export type Cell = string | number | boolean | null | undefined;

/** Marks the file as UTF-8 for spreadsheet programs that would otherwise guess GBK. */
export const byteOrderMark = '\uFEFF';

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  // A text that begins like a formula is a text: the apostrophe is the spreadsheets' own sign for that.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}
