/** How an entry of the four lists is read by the procedures that apply it: pure functions over the entry's file. */
import { addMonths, type LegalDate } from '../../../kernel/calendar/index.ts';
import type { ReferredMatter } from '../../../kernel/procedure/index.ts';
import type { EntryFile } from './matter.ts';
import { lists, mayRather } from './options.ts';

/** The conditions, one by one; all of them must hold. */
export function conditionsOf(entry: EntryFile): readonly string[] {
  return (entry.conditions ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The day since when the party must not have done the same (首违认定周期的起点); undefined where the entry knows no such period. */
export function firstTimeSince(entry: EntryFile, on: LegalDate): LegalDate | undefined {
  return entry.ground === 'firstTime' && entry.firstTimeMonths !== undefined
    ? addMonths(on, -entry.firstTimeMonths)
    : undefined;
}

/** True where the statute says 可以 and the agency decides; false where it says 应当. */
export const leavesChoice = (entry: EntryFile): boolean =>
  entry.ground !== undefined && mayRather.includes(entry.ground);

/**
 * Why an entry may not be applied on a day; undefined when it may. The list is a guide: 行政处罚法32、33 apply also to acts that
 * stand on no list, so the absence of an entry is no reason to punish.
 */
export function whyNotApplicable(entry: ReferredMatter | undefined, on: LegalDate): string | undefined {
  if (entry === undefined || entry.module !== 'penalties' || entry.procedure !== 'list') return '请选择清单中的事项';
  const file = entry.file as EntryFile;
  const name = `${file.list === undefined ? '清单' : lists[file.list]}“${file.code ?? ''}”`;
  if (entry.state === 'drafted' || entry.state === 'dropped') return `${name}还没有公布，不能适用`;
  if (file.effectiveFrom === undefined || on < file.effectiveFrom)
    return `${name}自${file.effectiveFrom ?? '公布'}起施行，${on}还不能适用`;
  const ended = file.repealedOn ?? file.supersededOn;
  if (ended !== undefined && on >= ended) return `${name}已于${ended}停止适用`;
  return undefined;
}
