/** Openings and closings of all registers together, month by month, with months in which nothing happened. */
import type { Overview } from '../../../contract/report.ts';

export interface MonthTotal {
  /** 2026-07 */
  month: string;
  opened: number;
  closed: number;
}

/** The twelve months that end with the month of `today`; one module alone when named. */
export function monthTotals(months: Overview['months'], today: string, module?: string): MonthTotal[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: 12 }, (_, i) => {
    const at = last - 11 + i;
    const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    const rows = months.filter((m) => m.month === month && (module === undefined || m.module === module));
    return { month, opened: rows.reduce((n, r) => n + r.opened, 0), closed: rows.reduce((n, r) => n + r.closed, 0) };
  });
}
