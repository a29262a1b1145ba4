/** Which versions a review lays beside each other, how they are called, and whether a matter has any. */
import type { ComparedVersion, Comparison } from '../../../contract/comparisons.ts';
import type { Definition } from '../../../contract/definitions.ts';
import type { MatterPage } from '../../../contract/matters.ts';
import { type IssueOutcome, issueOutcomes } from '../../../kernel/procedure/reading/compares.ts';
import { chineseDate } from '../../shared/dates.ts';
import type { ReviewSearch } from './review-search.ts';

/** A version is an entry of a matter. */
export const keyOf = (version: ComparedVersion): string => `${version.id}.${version.seq}`;

/** 第2稿　2026年3月16日 */
export function nameOf(versions: readonly ComparedVersion[], version: ComparedVersion): string {
  const at = versions.indexOf(version) + 1;
  return `${at === versions.length ? '本稿' : `前稿${at}`}　${chineseDate(version.on)}${version.act}`;
}

export interface Chosen {
  before: ComparedVersion | undefined;
  after: ComparedVersion | undefined;
}

/** The versions that the address names; otherwise the newest beside the last one before it that has a text or was spoken of. */
export function chosenOf({ versions }: Comparison, search: ReviewSearch): Chosen {
  const named = (key: string | undefined) => versions.find((v) => keyOf(v) === key);
  const after = named(search.after) ?? versions.at(-1);
  const earlier = after ? versions.slice(0, versions.indexOf(after)) : [];
  const asked = named(search.before);
  return { before: asked && earlier.includes(asked) ? asked : earlier.at(-1), after };
}

/** The version whose issues the next statement speaks of: the last one before the newest that raised any. */
export const followedNext = ({ versions }: Comparison): ComparedVersion | undefined =>
  versions.slice(0, -1).findLast((v) => v.issues.length > 0);

/** Whether a matter's page offers the comparison: it names an earlier pass, or states a text a second time, or has been spoken of. */
export function worthComparing(definition: Definition, page: MatterPage): boolean {
  const { compares } = definition;
  if (!compares) return false;
  const named = compares.earlier !== null && page.file.some((f) => f.field === compares.earlier);
  const stated = page.entries.filter((e) => e.stated.some((s) => compares.texts.includes(s.field)));
  return named || stated.length > 1;
}

export type Marks = Readonly<Record<number, Omit<IssueOutcome, 'number'>>>;

/** Outcomes as they are stated, those of issues not yet marked left out. */
export const outcomesIn = (marks: Marks): IssueOutcome[] =>
  Object.entries(marks).map(([number, mark]) => ({ number: Number(number), ...mark }));

export const marksOf = (found: readonly IssueOutcome[]): Marks =>
  Object.fromEntries(found.map(({ number, ...mark }) => [number, mark]));

export const outcomeChoices = Object.entries(issueOutcomes).map(([value, label]) => ({ value, label }));

/** The article that an issue speaks of first (第五条、第十二条之一), as its paragraph would begin. */
export function articleIn(issue: string): string | undefined {
  return /第[一二三四五六七八九十百零\d]+条(?:之[一二三四五六七八九十])?/.exec(issue)?.[0];
}
