/** `calendar`: which years' holiday notices are known, and loading a new one, after which provisional limits are computed anew. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Pool } from 'pg';
import { calendarOf, type HolidayYear, legalDate } from '../../kernel/calendar/index.ts';
import type { Module } from '../../kernel/procedure/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { modules } from '../../modules/index.ts';
import { systemClock } from '../clock.ts';
import { serverPool } from '../database/connect.ts';
import { reproject } from '../jobs/reproject.ts';
import { openOffice } from '../office.ts';
import { type Command, table, UsageError } from './command.ts';
import { type DatabaseAccess, withDatabase } from './county-access.ts';

const example = '{"year":2027,"notice":"国办发明电〔2026〕…号","off":["2027-01-01"],"work":["2027-01-09"]}';

export const command: Command = {
  name: 'calendar',
  summary: '查看已有的放假调休安排，或载入新公布的年份',
  usage: ['calendar [--json]', 'calendar load 文件 [--json]'],
  options: {},
  words: [0, 2],
  help: [
    `文件内容：${example}`,
    'off 为放假的日子，work 为调休上班的周末。载入以后，跨入该年的暂定期限立即重新计算，变动逐件留痕并通知承办单位。',
  ],
  async run(given, context) {
    const [verb, file] = given.words;
    if (verb === undefined) {
      return withDatabase(context, async ({ owner }) => {
        const years = await knownYears(owner);
        if (given.has('json')) context.out(JSON.stringify({ years }, null, 2));
        else
          context.out(
            table([
              ['年份', '状态', '通知', '来源'],
              ...years.map((y) => [
                String(y.year),
                y.published ? '已公布' : '尚未公布',
                y.notice ?? '—',
                y.loaded ? '载入' : '随程序发布',
              ]),
            ]),
          );
        return 0;
      });
    }
    if (verb !== 'load' || file === undefined)
      throw new UsageError(verb === 'load' ? '缺少文件。' : `没有“calendar ${verb}”。`);
    const year = readNotice(readFileSync(resolve(context.cwd, file), 'utf8'));
    return withDatabase(context, async (access) => {
      await load(access.owner, year);
      const moved = await reprojectAll(access, context.modules ?? modules);
      if (given.has('json'))
        context.out(
          JSON.stringify({ year: year.year, off: year.off.length, work: year.work.length, ...moved }, null, 2),
        );
      else
        context.out(
          `已载入${year.year}年放假安排：放假${year.off.length}天，调休上班${year.work.length}天。重新计算暂定期限${moved.matters}件，其中日期有变动的${moved.moved}件。`,
        );
      return 0;
    });
  },
};

interface KnownYear {
  year: number;
  published: boolean;
  notice: string | null;
  loaded: boolean;
}

async function knownYears(owner: Pool): Promise<KnownYear[]> {
  const { rows } = await owner.query<{ year: number; published: boolean; notice: string | null }>(
    "select year, status = 'published' as published, notice from holiday_years",
  );
  const loaded = rows.map((r) => ({ ...r, loaded: true }));
  const shipped = holidayYears
    .filter((y) => !loaded.some((l) => l.year === y.year))
    .map((y) => ({ year: y.year, published: y.status === 'published', notice: y.notice ?? null, loaded: false }));
  return [...shipped, ...loaded].sort((a, b) => a.year - b.year);
}

/** Reads a notice and refuses what cannot be one. @throws Error in words */
export function readNotice(text: string): HolidayYear {
  let given: { year?: unknown; notice?: unknown; off?: unknown; work?: unknown };
  try {
    given = JSON.parse(text);
  } catch {
    throw new Error(`文件不是 JSON。应写成：${example}`);
  }
  const { year, notice } = given;
  if (!Number.isInteger(year) || (year as number) < 2000 || (year as number) > 2200)
    throw new Error(`缺少年份 year。应写成：${example}`);
  if (typeof notice !== 'string' || notice.trim() === '')
    throw new Error('缺少 notice：请写明国务院办公厅通知的文号。');
  const dates = (name: 'off' | 'work'): string[] => {
    const list = given[name];
    if (!Array.isArray(list)) throw new Error(`缺少 ${name}（日期的列表）。应写成：${example}`);
    const days = list.map((d) => legalDate(String(d)));
    // A notice may begin in the last days of December before its year.
    const stranger = days.find((d) => d < `${(year as number) - 1}-12-25` || d > `${year}-12-31`);
    if (stranger) throw new Error(`${name} 中的 ${stranger} 不属于${year}年的放假安排。`);
    if (new Set(days).size !== days.length) throw new Error(`${name} 中有重复的日期。`);
    return days.sort();
  };
  const read: HolidayYear = {
    year: year as number,
    status: 'published',
    notice: notice.trim(),
    off: dates('off'),
    work: dates('work'),
  };
  if (read.off.length === 0) throw new Error('off 中没有一个日期，不像是放假安排。');
  const weekend = (d: string) => [0, 6].includes(new Date(`${d}T00:00:00Z`).getUTCDay());
  const weekday = read.work.find((d) => !weekend(d));
  if (weekday) throw new Error(`work 中的 ${weekday} 不是周末，本来就上班，请核对。`);
  calendarOf([read]);
  return read;
}

async function load(owner: Pool, year: HolidayYear): Promise<void> {
  const known = (await knownYears(owner)).find((y) => y.year === year.year);
  if (known?.published)
    throw new Error(`${year.year}年的放假安排已经有了（${known.notice ?? '随程序发布'}），没有改动。`);
  await owner.query(
    `insert into holiday_years (year, status, notice, off_days, work_days) values ($1, 'published', $2, $3, $4)
     on conflict (year) do update set status = excluded.status, notice = excluded.notice, off_days = excluded.off_days, work_days = excluded.work_days, loaded_at = now()
       where holiday_years.status <> 'published'`,
    [year.year, year.notice, year.off, year.work],
  );
}

async function reprojectAll(
  { owner, address, config }: DatabaseAccess,
  modules: readonly Module[],
): Promise<{ matters: number; moved: number }> {
  const total = { matters: 0, moved: 0 };
  const { rows } = await owner.query<{ region: string; demonstration: boolean }>(
    'select region, demonstration from regions',
  );
  for (const { region, demonstration } of rows) {
    const pool = serverPool(address, region, 2);
    try {
      const office = await openOffice({
        pool,
        region,
        modules,
        clock: systemClock(demonstration ? config.today : undefined),
        partyKey: '',
      });
      await owner.query("insert into audit (region, what, about) values ($1, 'calendar-load', $2)", [
        region,
        office.calendar().decreedYears.join(' '),
      ]);
      const { matters, moved } = await reproject(office);
      total.matters += matters;
      total.moved += moved;
    } finally {
      await pool.end();
    }
  }
  return total;
}
