/** The county's calendar: what the release ships, with the years loaded since over it (节假日安排通知). */
import type { Pool } from 'pg';
import { type Calendar, calendarOf, type HolidayYear } from '../kernel/calendar/index.ts';
import { holidayYears } from '../law/holidays/index.ts';

export async function loadCalendar(pool: Pool): Promise<Calendar> {
  const { rows } = await pool.query<HolidayYear & { notice: string | null }>(
    'select year, status, notice, off_days as off, work_days as work from holiday_years order by year',
  );
  const loaded = new Map(rows.map(({ notice, ...year }) => [year.year, { ...year, ...(notice ? { notice } : {}) }]));
  const shipped = holidayYears.filter((y) => !loaded.has(y.year));
  return calendarOf([...shipped, ...loaded.values()].sort((a, b) => a.year - b.year));
}
