/** Reads a table that someone made: .xlsx, or CSV in UTF-8 or in the encoding that Excel writes in China (GB 18030). */
import { readFile } from 'node:fs/promises';
import readExcelFile from 'read-excel-file/node';

export type Cell = string | number | boolean | Date | null;

/** Rows with the number that a spreadsheet shows beside them; empty ones are left out. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

export async function readSheet(path: string): Promise<SheetRow[]> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`读不到文件 ${path}。`);
  });
  const rows = isZip(bytes) ? await excelRows(bytes) : csvRows(decoded(bytes));
  return rows
    .map((cells, i) => ({ number: i + 1, cells }))
    .filter((row) => row.cells.some((cell) => cell !== null && cell !== ''));
}

const isZip = (bytes: Buffer): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function excelRows(bytes: Buffer): Promise<Cell[][]> {
  try {
    const sheets = await readExcelFile(bytes);
    return (sheets[0]?.data ?? []) as Cell[][];
  } catch (error) {
    throw new Error(`不是能读的 Excel 文件（.xlsx）：${(error as Error).message}`);
  }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** CSV after RFC 4180: quotes around, doubled quotes within, line breaks inside quotes. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/^\uFEFF/, '');
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',' || char === '\n') {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      if (char === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += char;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell.replace(/\r$/, '')]);
  return rows;
}

/** One line of CSV; a cell that a spreadsheet would take for a formula is kept as text. */
export function csvLine(cells: readonly string[]): string {
  return cells
    .map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
