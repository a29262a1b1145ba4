/** What has been made public of a matter, until when it may be shown (公示期), and what must come down (撤回公开). */
import { addDays, type Calendar, dueDates, dueForward, type LegalDate, type Span } from '../../calendar/index.ts';
import type { Citation } from '../../citation/index.ts';
import { holds } from '../../predicate/index.ts';
import type { Matter } from '../engine/matter.ts';
import { listed, type Procedure } from '../language/index.ts';
import { allowed, type SettingReader } from '../time/limit-walk.ts';

/** The calendar and the county's settings, by which both are reckoned. */
export interface Reckoning {
  calendar: Calendar;
  setting: SettingReader;
}

/** Something public that must be withdrawn because of a later act, by `due`. */
export interface Withdrawal {
  publication: string;
  /** The act that made it so, and its day. */
  act: string;
  seq: number;
  from: LegalDate;
  due: LegalDate;
  provisional: boolean;
  why: string;
  per: Citation;
}

/** Whether it stands before the public now. */
export const isShown = (matter: Matter, publication: string): boolean => {
  const shown = matter.publications?.[publication];
  return shown !== undefined && shown.down === undefined;
};

/** The act after which this may no longer be public, when the act that called for its publication was not done again since. */
export function revoking(procedure: Procedure, matter: Matter, publication: string) {
  const spec = procedure.publication?.[publication];
  if (!spec?.takenDown) return undefined;
  const turns = [...listed(spec.after), ...listed(spec.takenDown.after)];
  const last = matter.history.findLast((d) => turns.includes(d.act));
  return last && listed(spec.takenDown.after).includes(last.act) ? last : undefined;
}

/** The office that publishes it (发布机构): the one that the file names as its maker, or the authority of the matter. */
export function publisherOf(
  procedure: Procedure,
  matter: Pick<Matter, 'file' | 'authority'>,
  publication: string,
): string {
  const signedBy = procedure.publication?.[publication]?.signedBy;
  const named = signedBy === undefined ? undefined : matter.file[signedBy];
  return typeof named === 'string' && named !== '' ? named : matter.authority;
}

/** Something that must be made public by `due`, because of the act done on `from`. */
export interface Owed {
  publication: string;
  from: LegalDate;
  allow: Span;
  due: LegalDate;
  provisional: boolean;
}

/** Duties to publish that stand now: called for, and neither fulfilled once, decided against, excepted, nor revoked since. */
export function publicationsOwed(procedure: Procedure, matter: Matter, { calendar, setting }: Reckoning): Owed[] {
  const specs = Object.entries(procedure.publication ?? {});
  if (specs.length === 0 || matter.history.some((d) => d.act === 'withhold')) return [];
  return specs.flatMap(([publication, spec]): Owed[] => {
    if (matter.publications?.[publication]) return [];
    const began = matter.history.findLast((d) => listed(spec.after).includes(d.act));
    if (!began || revoking(procedure, matter, publication) || (spec.unless && holds(spec.unless, matter.file)))
      return [];
    const allow = 'setting' in spec.within ? (setting(spec.within.setting) as Span) : spec.within;
    const { due, provisional } = dueDates({ from: began.on, allow }, calendar);
    return due === null ? [] : [{ publication, from: began.on, allow, due, provisional }];
  });
}

/** Duties to withdraw that stand now. They end with the withdrawal alone: nothing comes down by itself because an office was late. */
export function withdrawalsDue(
  procedure: Procedure,
  matter: Matter,
  { calendar }: Pick<Reckoning, 'calendar'>,
): Withdrawal[] {
  return Object.entries(procedure.publication ?? {}).flatMap(([publication, { takenDown }]): Withdrawal[] => {
    if (!takenDown || !isShown(matter, publication)) return [];
    const by = revoking(procedure, matter, publication);
    if (!by || by.seq < (matter.publications?.[publication]?.seq ?? 0)) return [];
    const { due, provisional } = dueForward({ from: by.on, allow: takenDown.within }, calendar);
    if (due === null) return [];
    const { why, per } = takenDown;
    return [{ publication, act: by.act, seq: by.seq, from: by.on, due, provisional, why, per }];
  });
}

/** The last day on which it may be shown, reckoned from its publication; undefined where the law sets no end or it is down already. */
export function shownUntil(
  procedure: Procedure,
  matter: Matter,
  publication: string,
  { calendar, setting }: Reckoning,
): { until: LegalDate; provisional: boolean } | undefined {
  const spec = procedure.publication?.[publication]?.shownFor;
  const shown = matter.publications?.[publication];
  if (!spec || !shown || shown.down) return undefined;
  const ledger = { from: shown.on, allow: allowed(spec.allow, matter.file, setting) };
  const { due, strict, provisional } = dueDates(ledger, calendar);
  // Rolling over a holiday is a favour to whoever must act; here nobody must.
  const until = strict ?? due;
  return until === null ? undefined : { until, provisional };
}

/** Publications whose time is over, with the day on which each comes down: the day after, or that of the later act that shortened the time. */
export function expiriesDue(
  procedure: Procedure,
  matter: Matter,
  means: Reckoning,
  today: LegalDate,
): { publication: string; on: LegalDate }[] {
  return Object.keys(procedure.publication ?? {}).flatMap((publication) => {
    const end = shownUntil(procedure, matter, publication, means);
    if (!end || end.provisional || end.until >= today) return [];
    const after = addDays(end.until, 1);
    return [{ publication, on: after > matter.lastOn ? after : matter.lastOn }];
  });
}
