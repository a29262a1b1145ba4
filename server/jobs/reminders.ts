/** Reminders of limits (期限提醒、督办预警): those whose days are nearly over or past, told once to those who handle the matter; overdue duties also to the supervisors. */
import { addDays, type Calendar, chineseDate, type LegalDate } from '../../kernel/calendar/index.ts';
import { oversight } from '../../kernel/permission/index.ts';
import {
  type LimitStatus,
  type Matter,
  type Module,
  type Procedure,
  publicationsOwed,
  settingReader,
  withdrawalsDue,
} from '../../kernel/procedure/index.ts';
import { type Office, procedureOf } from '../matters/service.ts';
import { anewWords } from '../present/anew.ts';
import { limitView } from '../present/limits.ts';
import { withdrawalView } from '../present/withdrawals.ts';
import { type Notice, raise } from './notices.ts';

/** Who is warned of duties that were missed; a county may name another capacity (setting `supervision.capacity`). */
export const supervisors = oversight;

const BATCH = 500;

interface Row {
  id: string;
  title: string;
  number: string | null;
  snapshot: Matter;
  limits: LimitStatus[];
}

/** Raises what is due to be told today; returns how many notices were new. */
export async function remind(office: Office): Promise<number> {
  const today = office.clock.today();
  const horizon = addDays(today, farthest(office.modules));
  let raised = await raise(office, calendarNotices(office, today));
  raised += await raise(office, await withdrawalNotices(office, today));
  raised += await raise(office, await changeNotices(office, today));
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    // A limit that stands still has no day; `$day` is text and so is `due`, and dates of one form compare as text.
    const { rows } = await office.pool.query<Row>(
      `select id::text, title, number, snapshot, limits from matters where region = $1 and closed_on is null and id > $2
         and jsonb_path_exists(limits, '$[*] ? (@.status == "running" && @.due <= $day)', jsonb_build_object('day', $3::text)) order by id limit $4`,
      [office.region, after, horizon, BATCH],
    );
    raised += await raise(
      office,
      rows.flatMap((row) => noticesOf(office, row, today)),
    );
    if (rows.length < BATCH) return raised;
    after = rows.at(-1)?.id ?? after;
  }
}

/** The most calendar days before its end that any limit wants to be remembered; working days are spread over long holidays. */
function farthest(modules: readonly Module[]): number {
  const all = modules
    .flatMap((m) => m.procedures)
    .flatMap((p) => Object.values(p.limits ?? {}).map((l) => l.remind ?? 0));
  return Math.max(0, ...all) * 2 + 14;
}

/** The first day on which a limit is remembered: so many of its own days before its end, working days for one of working days. */
export function remindsFrom(
  due: LegalDate,
  remind: number,
  unit: LimitStatus['allow']['unit'],
  calendar: Calendar,
): LegalDate {
  return unit === 'workingDay' ? calendar.addWorkingDays(due, -remind) : addDays(due, -remind);
}

function noticesOf(office: Office, row: Row, today: LegalDate): Notice[] {
  const procedure = procedureOf(office, row.snapshot);
  return row.limits.flatMap((limit): Notice[] => {
    const spec = procedure.limits?.[limit.limit];
    if (!spec || limit.status !== 'running' || limit.due === null) return [];
    const at = `${row.id}/${limit.limit}/${limit.startSeq}/${limit.due}`;
    const what = wordsFor(procedure, row, limit, today);
    if (today > limit.due) {
      // What the statute then does by itself, and rights that parties let pass, are not faults of the office.
      const duty = spec.binds === 'office' && spec.onLapse === 'shown';
      return [
        ...handlersOf(row.snapshot).map((to) =>
          notice(to, 'limit-overdue', `${what}已于${chineseDate(limit.due as string)}届满`, at, row.id),
        ),
        ...(duty
          ? [
              notice(
                { capacity: supervisorsOf(office) },
                'supervision',
                `${office.county().officeName(row.snapshot.office)}${what}已于${chineseDate(limit.due)}届满，尚未办理`,
                at,
                row.id,
              ),
            ]
          : []),
      ];
    }
    if (
      spec.remind === undefined ||
      today < remindsFrom(limit.strict ?? limit.due, spec.remind, limit.allow.unit, office.calendar())
    )
      return [];
    return handlersOf(row.snapshot).map((to) =>
      notice(
        to,
        'limit-near',
        `${what}将于${chineseDate(limit.due as string)}届满${limit.provisional ? '（暂定日期）' : ''}`,
        at,
        row.id,
      ),
    );
  });
}

/** Everything public that must be withdrawn: told to those who handle the matter when the duty stands, and to the supervisors when it is late. */
async function withdrawalNotices(office: Office, today: LegalDate): Promise<Notice[]> {
  const { rows } = await office.pool.query<Row>(
    'select id::text, title, number, snapshot, limits from matters where region = $1 and withdraw_due is not null order by withdraw_due, id',
    [office.region],
  );
  return rows.flatMap((row): Notice[] => {
    const procedure = procedureOf(office, row.snapshot);
    return withdrawalsDue(procedure, row.snapshot, { calendar: office.calendar() }).flatMap((duty): Notice[] => {
      const { label, per } = withdrawalView(procedure, duty, today);
      const what = `“${row.number ?? row.title}”的${label}（${per[0]?.text ?? ''}）`;
      const at = `${row.id}/withdraw/${duty.publication}/${duty.seq}/${duty.due}`;
      const near = handlersOf(row.snapshot).map((to) =>
        notice(to, 'limit-near', `${duty.why}，${what}限${chineseDate(duty.due)}以前办理`, at, row.id),
      );
      if (today <= duty.due) return near;
      const late = `${what}已于${chineseDate(duty.due)}逾期`;
      return [
        ...handlersOf(row.snapshot).map((to) => notice(to, 'limit-overdue', late, at, row.id)),
        notice(
          { capacity: supervisorsOf(office) },
          'supervision',
          `${office.county().officeName(row.snapshot.office)}${late}，尚未撤回`,
          at,
          row.id,
        ),
      ];
    });
  });
}

/** Everything public whose text has changed: told to those who handle the matter when it is to be published anew, and to the supervisors when it is late. */
async function changeNotices(office: Office, today: LegalDate): Promise<Notice[]> {
  const { rows } = await office.pool.query<Row>(
    "select id::text, title, number, snapshot, limits from matters where region = $1 and publish_due is not null and snapshot ? 'publications' order by publish_due, id",
    [office.region],
  );
  return rows.flatMap((row): Notice[] => {
    const procedure = procedureOf(office, row.snapshot);
    const setting = settingReader(procedure, office.county().settings);
    return publicationsOwed(procedure, row.snapshot, { calendar: office.calendar(), setting }).flatMap(
      (duty): Notice[] => {
        const words = anewWords(procedure, duty);
        if (!words) return [];
        const label = procedure.publication?.[duty.publication]?.label ?? duty.publication;
        const what = `“${row.number ?? row.title}”的${label}：${words.why}（${words.per.text}）`;
        const at = `${row.id}/publish/${duty.publication}/${duty.seq}/${duty.due}`;
        const by = chineseDate(duty.due);
        if (today <= duty.due)
          return handlersOf(row.snapshot).map((to) => notice(to, 'limit-near', `${what}，限${by}以前办理`, at, row.id));
        const late = `${what}，已于${by}逾期`;
        const body = office.county().officeName(row.snapshot.office);
        return [
          ...handlersOf(row.snapshot).map((to) => notice(to, 'limit-overdue', late, at, row.id)),
          notice({ capacity: supervisorsOf(office) }, 'supervision', `${body}${late}，尚未重新公开`, at, row.id),
        ];
      },
    );
  });
}

const notice = (to: Notice['to'], kind: Notice['kind'], text: string, at: string, matter: string): Notice => ({
  to,
  kind,
  text,
  matter,
  key: `${kind}/${at}/${Object.values(to)[0]}`,
});

function wordsFor(procedure: Procedure, row: Row, limit: LimitStatus, today: LegalDate): string {
  const view = limitView(procedure, limit, today);
  const per = view.per[0]?.text;
  return `“${row.number ?? row.title}”的${view.label}${per ? `（${per}）` : ''}`;
}

/** Those assigned, or, before anyone is, the office that handles the matter. */
function handlersOf(matter: Matter): Notice['to'][] {
  const people = [...new Set(Object.values(matter.assigned).flat())];
  return people.length > 0 ? people.map((person) => ({ person })) : [{ office: matter.office }];
}

function supervisorsOf(office: Office): string {
  const set = office.county().settings['supervision.capacity'];
  return typeof set === 'string' ? set : supervisors;
}

/**
 * The State Council publishes next year's holidays in autumn; from mid-November on, and all through a year without one, the
 * administrator is told once a month that limits into it are provisional.
 */
function calendarNotices(office: Office, today: LegalDate): Notice[] {
  const year = Number(today.slice(0, 4));
  const wanted = today.slice(5) >= '11-15' ? [year, year + 1] : [year];
  return wanted
    .filter((y) => !office.calendar().decreedYears.includes(y))
    .map(
      (y): Notice => ({
        to: { capacity: 'system' },
        kind: 'calendar',
        text: `${y}年放假调休安排尚未载入，涉及该年的期限都是暂定日期。国务院办公厅通知公布后，请执行 npm run yifa -- calendar load`,
        key: `calendar/${y}/${today.slice(0, 7)}`,
      }),
    );
}
