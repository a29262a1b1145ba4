/** From a spreadsheet's headings and rows to the acts of each paper case; what has no place is an error, not silently dropped. */

import { askedFields } from '../../../kernel/procedure/engine/values.ts';
import { type Party, type Procedure, procedureKey } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/index.ts';
import type { County } from '../../people/county.ts';
import { CellFault, cellValue, dateOf, officeOf, partiesOf, partyColumns } from './cells.ts';
import type { Cell, SheetRow } from './spreadsheet.ts';

export interface PlannedAct {
  act: string;
  on: string;
  stated: Record<string, Json>;
}

export interface PlannedCase {
  row: number;
  number?: string;
  office?: string;
  acts: PlannedAct[];
}

export interface RowError {
  row: number;
  /** Heading of the column at fault, when it is one column's. */
  column?: string;
  sentence: string;
}

type Column =
  | { kind: 'number' | 'office' | 'openedOn' }
  | { kind: 'field'; field: string }
  | { kind: 'party'; field: string; part: keyof Party }
  | { kind: 'act'; act: string };

/** What each heading means. @throws Error that names every heading without a place */
export function columnsOf(procedure: Procedure, headings: readonly Cell[]): Column[] {
  const names = headings.map((h) => String(h ?? '').trim());
  const columns = names.map((name) => columnOf(procedure, name));
  const strangers = names.filter((name, i) => name !== '' && columns[i] === undefined);
  if (strangers.length > 0) {
    const known = [
      '案号',
      '承办单位',
      '立案日期',
      ...Object.values(procedure.file).map((f) => f.label),
      ...Object.values(procedure.acts).map((a) => `${a.label}日期`),
    ];
    throw new Error(`表头“${strangers.join('”“')}”没有对应的内容。可用的表头：${[...new Set(known)].join('、')}。`);
  }
  return columns.map((c) => c ?? { kind: 'field', field: '' });
}

function columnOf(procedure: Procedure, name: string): Column | undefined {
  if (name === '案号' || name === '编号') return { kind: 'number' };
  if (name === '承办单位') return { kind: 'office' };
  const field = Object.keys(procedure.file).find((f) => f === name || procedure.file[f]?.label === name);
  if (field !== undefined) return { kind: 'field', field };
  if (name === '立案日期') return { kind: 'openedOn' };
  for (const [id, spec] of Object.entries(procedure.file)) {
    const part =
      spec.kind === 'parties' && name.startsWith(spec.label) ? partyColumns[name.slice(spec.label.length)] : undefined;
    if (part !== undefined) return { kind: 'party', field: id, part };
  }
  const act = Object.keys(procedure.acts).find((a) => a === name || `${procedure.acts[a]?.label}日期` === name);
  return act === undefined ? undefined : { kind: 'act', act };
}

/** The case of one row: its opening and the further acts whose dates it gives, in the order of their days. */
export function planRow(
  procedure: Procedure,
  openingAct: string,
  columns: readonly Column[],
  headings: readonly Cell[],
  { number, cells }: SheetRow,
  county: County,
): { plan?: PlannedCase; errors: RowError[] } {
  const errors: RowError[] = [];
  const values: Record<string, Json> = {};
  const dates: Record<string, string> = {};
  const beside: Record<string, Partial<Record<keyof Party, Cell>>> = {};
  const plan: PlannedCase = { row: number, acts: [] };
  const read = (i: number, take: (cell: Cell) => void): void => {
    const cell = cells[i] ?? null;
    if (cell === null || String(cell).trim() === '') return;
    try {
      take(cell);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      errors.push({ row: number, column: String(headings[i]), sentence: error.message });
    }
  };
  for (const [i, c] of columns.entries()) {
    read(i, (cell) => {
      if (c.kind === 'party') beside[c.field] = { ...beside[c.field], [c.part]: cell };
    });
  }
  for (const [i, c] of columns.entries()) {
    read(i, (cell) => {
      if (c.kind === 'number') plan.number = String(cell).trim();
      else if (c.kind === 'office') plan.office = officeOf(county, String(cell).trim());
      else if (c.kind === 'openedOn') dates[openingAct] = dateOf(cell);
      else if (c.kind === 'act') dates[c.act] = dateOf(cell);
      else if (c.kind === 'field' && c.field !== '') {
        const spec = procedure.file[c.field];
        if (spec)
          values[c.field] =
            spec.kind === 'parties'
              ? partiesOf(spec.label, cell, beside[c.field] ?? {})
              : cellValue(spec, cell, county);
      }
    });
  }
  for (const [name, act] of Object.entries(procedure.acts)) {
    const day = act.dated === undefined ? undefined : values[act.dated];
    if (typeof day === 'string') dates[name] ??= day;
  }
  if (dates[openingAct] === undefined) errors.push({ row: number, sentence: '没有立案（收件）日期' });
  if (errors.length > 0) return { errors };
  const order = Object.keys(procedure.acts);
  plan.acts = Object.entries(dates)
    .map(([act, on]): PlannedAct => ({ act, on, stated: {} }))
    .sort(
      (a, b) =>
        Number(b.act === openingAct) - Number(a.act === openingAct) ||
        (a.on < b.on ? -1 : a.on > b.on ? 1 : order.indexOf(a.act) - order.indexOf(b.act)),
    );
  for (const [field, value] of Object.entries(values)) {
    const taker = plan.acts.find((a) => askedFields(procedure.acts[a.act]?.asks).some((asked) => asked.name === field));
    if (taker) taker.stated[field] = value;
    else
      errors.push({
        row: number,
        column: procedure.file[field]?.label ?? field,
        sentence: `本行的各个环节都不填写“${procedure.file[field]?.label ?? field}”；请补上相应环节的日期，或者清空这一格`,
      });
  }
  return errors.length > 0 ? { errors } : { plan, errors };
}

/** The act by which paper cases are opened: the only opening act, or the one asked for. @throws Error */
export function openingActOf(procedure: Procedure, asked: string | undefined): string {
  const all = Object.entries(procedure.acts)
    .filter(([, a]) => a.opens)
    .map(([name]) => name);
  const known = all.map((name) => `${name}（${procedure.acts[name]?.label}）`).join('、');
  if (asked !== undefined && !all.includes(asked))
    throw new Error(`“${asked}”不是${procedureKey(procedure)}的立案环节。可用：${known}。`);
  if (asked === undefined && all.length !== 1)
    throw new Error(`${procedure.label}有多个立案环节，请用 --act 写明：${known}。`);
  return asked ?? (all[0] as string);
}
