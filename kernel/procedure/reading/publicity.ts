/** What has been made public of a matter, until when it may be shown (公示期), and what must come down (撤回公开). */
import { addDays, type Calendar, dueDates, dueForward, type LegalDate, type Span } from '../../calendar/index.ts';
import type { Citation } from '../../citation/index.ts';
import { holds } from '../../predicate/index.ts';
import type { Done, Matter } from '../engine/matter.ts';
import { listed, type Procedure } from '../language/index.ts';
import { allowed, type SettingReader } from '../time/limit-walk.ts';
import { fieldsTold } from './told.ts';

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
  /** The act that calls for it; a correction (更正) is `correct`. */
  act: string;
  seq: number;
  /** `changed`: what the public reads is no longer so; `again`: it came down, and a later act calls for it once more. Absent for the first time. */
  anew?: 'changed' | 'again';
  allow: Span;
  due: LegalDate;
  provisional: boolean;
}

/** Whether it was decided after this entry that something is not to be published. */
const withheldSince = ({ history }: Matter, seq: number): boolean =>
  history.some((d) => d.act === 'withhold' && d.seq > seq);

/**
 * The first act that changed what the public reads (信息变更), of those that no later publication has told yet: one that the definition
 * names, or a correction, each where it restated what the text tells. Undefined while the text is not before the public, or is to come down.
 */
export function changeOf(
  procedure: Procedure,
  matter: Matter,
  publication: string,
  means: Reckoning,
): Done | undefined {
  const spec = procedure.publication?.[publication];
  const shown = matter.publications?.[publication];
  if (!spec || !shown || shown.down || revoking(procedure, matter, publication)) return undefined;
  let told: ReadonlySet<string> | undefined | null = null;
  const tells = ({ restates }: Done): boolean => {
    if (restates === undefined) return false;
    if (told === null) told = fieldsTold(procedure, publication, matter, means);
    return told === undefined || restates.some((name) => told?.has(name));
  };
  return matter.history.find(
    (d) =>
      d.seq > shown.seq &&
      (d.act === 'correct' || listed(spec.changed?.after).includes(d.act)) &&
      // An act that states nothing changes the text by being done.
      (tells(d) ||
        procedure.acts[d.act]?.asks?.length === 0 ||
        (d.act !== 'correct' && !procedure.acts[d.act]?.asks)) &&
      !withheldSince(matter, d.seq),
  );
}

/** The act that calls for something anew after it came down (恢复公开): one that called for it at first, done again since. */
function calledAgain(procedure: Procedure, matter: Matter, publication: string): Done | undefined {
  const { after } = procedure.publication?.[publication] ?? {};
  const { down } = matter.publications?.[publication] ?? {};
  if (!down) return undefined;
  const how = down.how === 'expired' ? 'expirePublication' : 'withdrawPublication';
  const ended = matter.history.findLast((d) => d.act === how && d.on === down.on)?.seq ?? 0;
  const called = matter.history.findLast((d) => d.seq > ended && listed(after).includes(d.act));
  return called && !withheldSince(matter, called.seq) ? called : undefined;
}

/** The act by which it is to be published now, and whether the public has read it before. */
function callOf(
  procedure: Procedure,
  matter: Matter,
  publication: string,
  means: Reckoning,
): { call: Done; anew?: 'changed' | 'again' } | undefined {
  if (revoking(procedure, matter, publication)) return undefined;
  const shown = matter.publications?.[publication];
  if (!shown) {
    const { after } = procedure.publication?.[publication] ?? {};
    const call = matter.history.findLast((d) => listed(after).includes(d.act));
    return call && !withheldSince(matter, 0) ? { call } : undefined;
  }
  const anew = shown.down ? 'again' : 'changed';
  const call = shown.down
    ? calledAgain(procedure, matter, publication)
    : changeOf(procedure, matter, publication, means);
  return call && { call, anew };
}

/**
 * Duties to publish that stand now: called for, and neither fulfilled, decided against, excepted, nor revoked since. What changes after
 * it was published is owed anew, within the same time from the change (政府信息公开条例26).
 */
export function publicationsOwed(procedure: Procedure, matter: Matter, means: Reckoning): Owed[] {
  return Object.entries(procedure.publication ?? {}).flatMap(([publication, spec]): Owed[] => {
    const called = callOf(procedure, matter, publication, means);
    if (!called || (spec.unless && holds(spec.unless, matter.file))) return [];
    const { call, anew } = called;
    const allow = 'setting' in spec.within ? (means.setting(spec.within.setting) as Span) : spec.within;
    const { due, provisional } = dueDates({ from: call.on, allow }, means.calendar);
    if (due === null) return [];
    const because = { act: call.act, seq: call.seq, ...(anew ? { anew } : {}) };
    return [{ publication, from: call.on, ...because, allow, due, provisional }];
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
  // A changed text does not begin the time of what it takes the place of anew.
  const ledger = { from: shown.since ?? shown.on, allow: allowed(spec.allow, matter.file, setting) };
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
