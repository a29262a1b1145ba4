/** The days of publications as limits that people read: when something is to be published, to come down, and until when it may be shown. */
import type { LimitExplanation, LimitView, PublicationClock } from '../../contract/index.ts';
import { dayByDay, daysBetween, dueForward, type LegalDate, type Span, spanText } from '../../kernel/calendar/index.ts';
import type { Citation } from '../../kernel/citation/index.ts';
import {
  allowed,
  listed,
  type Matter,
  type Procedure,
  publicationsOwed,
  withdrawalsDue,
} from '../../kernel/procedure/index.ts';
import { environmentOf, type Office } from '../matters/service.ts';
import { articleOf } from '../present/words.ts';

/** publish: by when it must leave; withdraw: by when it must come down; show: until when it may be shown. */
export type ClockKind = 'publish' | 'withdraw' | 'show';

interface Reckoned {
  kind: ClockKind;
  from: LegalDate;
  allow: Span;
  due: LegalDate;
  strict: LegalDate;
  provisional: boolean;
  label: string;
  per: Citation;
}

const words: Readonly<Record<ClockKind, (label: string) => string>> = {
  publish: (label) => `公开“${label}”`,
  withdraw: (label) => `撤回“${label}”的公开`,
  show: (label) => `“${label}”的公示期`,
};

/** The name under which the explanation of such a day is asked for, as that of any limit. */
export const clockName = (kind: ClockKind, publication: string): string => `${kind} ${publication}`;

function reckon(office: Office, procedure: Procedure, matter: Matter, kind: ClockKind, publication: string) {
  const spec = procedure.publication?.[publication];
  if (!spec) return undefined;
  const env = environmentOf(office, procedure);
  const owed =
    kind === 'publish'
      ? publicationsOwed(procedure, matter, env).find((o) => o.publication === publication)
      : undefined;
  const begun =
    kind === 'publish'
      ? (owed?.from ?? matter.history.findLast((d) => listed(spec.after).includes(d.act))?.on)
      : kind === 'withdraw'
        ? withdrawalsDue(procedure, matter, env).find((w) => w.publication === publication)?.from
        : matter.publications?.[publication]?.on;
  const allow =
    kind === 'publish'
      ? 'setting' in spec.within
        ? (env.setting(spec.within.setting) as Span)
        : spec.within
      : kind === 'withdraw'
        ? spec.takenDown?.within
        : spec.shownFor && allowed(spec.shownFor.allow, matter.file, env.setting);
  const [changed] = owed?.anew === 'changed' ? listed(spec.changed?.per) : [];
  const per =
    kind === 'publish' ? (changed ?? spec.per) : kind === 'withdraw' ? spec.takenDown?.per : spec.shownFor?.per;
  if (begun === undefined || !allow || !per) return undefined;
  const result = dueForward({ from: begun, allow }, env.calendar);
  if (result.due === null) return undefined;
  // Rolling over a holiday is a favour to whoever must act; at the end of the time to be shown nobody must.
  const due = kind === 'show' ? result.strict : result.due;
  const reckoned: Reckoned = {
    kind,
    from: begun,
    allow,
    due,
    strict: result.strict,
    provisional: result.provisional,
    label: words[kind](spec.label),
    per,
  };
  return { reckoned, result, calendar: env.calendar };
}

export function clockOf(
  office: Office,
  procedure: Procedure,
  matter: Matter,
  kind: ClockKind,
  publication: string,
): PublicationClock | null {
  const found = reckon(office, procedure, matter, kind, publication);
  if (!found) return null;
  const { from, allow, due, provisional } = found.reckoned;
  const today = office.clock.today();
  return {
    limit: clockName(kind, publication),
    allow: spanText(allow),
    from,
    due,
    daysLeft: daysBetween(today, due),
    // A publication made on a day off is late by the working day before it at most, and by one at least.
    late: today > due ? Math.max(1, found.calendar.workingDaysBetween(due, today)) : 0,
    provisional,
  };
}

/** How such a day was counted; undefined where `limit` names no clock of a publication, or it does not run. */
export function explainClock(
  office: Office,
  procedure: Procedure,
  matter: Matter,
  limit: string,
): LimitExplanation | undefined {
  const [, kind, publication] = /^(publish|withdraw|show) (.+)$/.exec(limit) ?? [];
  if (kind === undefined || publication === undefined) return undefined;
  const found = reckon(office, procedure, matter, kind as ClockKind, publication);
  if (!found) return undefined;
  const { reckoned: of, result, calendar } = found;
  const per = articleOf(of.per);
  const view: LimitView = {
    limit,
    label: of.label,
    status: 'running',
    binds: kind === 'show' ? 'other' : 'office',
    class: kind === 'show' ? 'self-expiring' : 'agency-duty',
    force: per.force,
    startedOn: of.from,
    allow: spanText(of.allow),
    due: of.due,
    strict: of.strict,
    provisional: of.provisional,
    daysLeft: daysBetween(office.clock.today(), of.due),
    per: [per],
  };
  const unit = of.allow.unit === 'workingDay' ? 'workingDay' : 'day';
  return {
    limit: view,
    // What comes down by itself is not moved by a holiday.
    lines: result.explanation
      .filter((l) => kind !== 'show' || (l.kind !== 'roll' && l.kind !== 'end'))
      .map((l) => ({
        ...(l.date ? { date: l.date } : {}),
        text: l.text,
        kind: l.kind,
        ...(l.per ? { per: l.per } : {}),
      })),
    days: dayByDay({ from: of.from, to: of.due, unit }, calendar, 400).map((d) => ({
      date: d.date,
      weekday: d.weekday,
      counted: d.counted,
      ...(d.number === undefined ? {} : { number: d.number }),
      ...(d.why ? { why: d.why } : {}),
    })),
  };
}
