/** Words that the papers of a decision share. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import type { Done } from '../../../../kernel/procedure/index.ts';
import type { V } from '../standing.ts';

export const on = (day: string | undefined): string =>
  day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day);
export const draftName = (v: V): string => `《${v.file.draftTitle ?? v.file.subject ?? ''}》`;
export const subjectName = (v: V): string => `“${v.file.subject ?? ''}”`;
export const lead = (v: V): string => v.officeName(v.file.leadOffice ?? v.matter?.office ?? '');
/** Whoever did an act: name and office. */
export const doer = (v: V, done: Done | undefined): string => {
  if (!done) return '—';
  const person = v.person(done.by);
  return `${person?.name ?? done.by}（${v.officeName(done.office ?? person?.office ?? '')}）${on(done.on)}`;
};
/** The doer of an act that was done before or is being done now. */
export const doerOf = (v: V, act: string): string => doer(v, v.last(act));
export const orDash = (text: string | undefined): string => (text && text.trim() !== '' ? text : '—');
