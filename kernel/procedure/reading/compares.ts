/** Versions of a text and what was said of each (前后稿对照): read out of a matter's entries by what its procedure declares. */
import { isCommonAct } from '../language/common-acts.ts';
import { type ComparesSpec, listed } from '../language/index.ts';

/** One entry as far as a comparison reads it. */
export interface Statement {
  seq: number;
  act: string;
  stated: Readonly<Record<string, unknown>>;
}

/** One field stated by one entry. */
export interface Saying<E> {
  field: string;
  value: unknown;
  entry: E;
}

/** The text as it stood from one entry on, and what was said of it until it changed. */
export interface TextVersion<E> {
  /** The entry that stated it; the opening one where no text has been stated yet. */
  entry: E;
  /** One for each of the declared texts, in their order. */
  texts: readonly (Saying<E> | undefined)[];
  said: readonly Saying<E>[];
  /** Opinions of those who were asked to approve it, or who returned it (审批意见、退回意见). */
  answers: readonly Saying<E>[];
  /** The statement, made of a later version, of what became of the issues raised about this one. */
  followed?: Saying<E>;
}

type Growing<E> = {
  entry: E;
  texts: (Saying<E> | undefined)[];
  said: Saying<E>[];
  answers: Saying<E>[];
  followed?: Saying<E>;
};

const empty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const sameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Common acts whose words are an answer to what was proposed; and those that state fields of the file. */
const answering = ['approve', 'return'];
const stating = ['propose', 'correct'];

/** The fields of every text, flat. */
export const textFields = (spec: ComparesSpec<string>): string[] => spec.texts.flatMap((text) => listed(text));

/** The first of a text's fields that an entry states. */
function statedText<E extends Statement>(
  spec: ComparesSpec<string>,
  entry: E,
  stated: Statement['stated'],
  before: Growing<E> | undefined,
): (Saying<E> | undefined)[] {
  return spec.texts.map((text, at) => {
    const field = listed(text).find((name) => !empty(stated[name]));
    return field === undefined ? before?.texts[at] : { field, value: stated[field], entry };
  });
}

/**
 * The versions of a matter's texts, oldest first. An entry that states a text otherwise than before begins a version, a proposal
 * (送审) as much as an act; a correction changes the version that stands. What is said afterwards belongs to it.
 * @param earlier versions of the matters before this one, of which its follow-up may speak
 */
export function versionsOf<E extends Statement>(
  spec: ComparesSpec<string>,
  entries: readonly E[],
  earlier: readonly TextVersion<E>[] = [],
): TextVersion<E>[] {
  const before = earlier.map(
    (v): Growing<E> => ({ ...v, texts: [...v.texts], said: [...v.said], answers: [...v.answers] }),
  );
  const own: Growing<E>[] = [];
  const opinions = spec.opinions.flatMap((group) => group.fields);
  for (const entry of entries) {
    const last = own.at(-1);
    const stated = isCommonAct(entry.act) && !stating.includes(entry.act) ? {} : entry.stated;
    const texts = statedText(spec, entry, stated, last);
    const changed = texts.some((text, at) => !sameValue(text?.value, last?.texts[at]?.value));
    const blank = last?.texts.every((text) => text === undefined) && last.said.length === 0;
    let current = last;
    if (!last) current = { entry, texts, said: [], answers: [] };
    else if (changed && entry.act === 'correct') last.texts = texts;
    else if (changed && blank) Object.assign(last, { entry, texts });
    else if (changed) current = { entry, texts, said: [], answers: [] };
    if (!current) continue;
    if (current !== last) own.push(current);
    for (const field of opinions)
      if (!empty(stated[field])) {
        // Written again by the same act (退回重拟), the later words are the opinion.
        current.said = current.said.filter(
          (s) =>
            s.field !== field ||
            (s.entry.act !== entry.act && entry.act !== 'correct') ||
            spec.repeated?.includes(field),
        );
        current.said.push({ field, value: stated[field], entry });
      }
    if (answering.includes(entry.act) && !empty(entry.stated.opinion))
      current.answers.push({ field: 'opinion', value: entry.stated.opinion, entry });
    const states = spec.followUp?.states;
    if (states !== undefined && !empty(stated[states])) {
      // What was handed in again unchanged is answered for itself (补正、说明后再送审核).
      const spoken = (v: Growing<E>): boolean => v.said.some((s) => s.field === spec.followUp?.of && s.entry !== entry);
      const earlierOnes = [...before, ...own].filter((v) => v !== current && spoken(v));
      const about = earlierOnes.at(-1) ?? (spoken(current) ? current : undefined);
      if (about) about.followed = { field: states, value: stated[states], entry };
    }
  }
  return [...before, ...own];
}

const digits = '零一二三四五六七八九';
/** 1 to 99 as articles are numbered: 九、十、二十一. */
function chineseNumber(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`}${ones === 0 ? '' : digits[ones]}`;
}

/** How issues are numbered; the first of a text that is found decides. */
const numberings: readonly ((n: number) => readonly string[])[] = [
  (n) => [`${chineseNumber(n)}、`],
  (n) => [`（${chineseNumber(n)}）`, `(${chineseNumber(n)})`],
  (n) => [`${n}.`, `${n}．`, `${n}、`],
  (n) => [`（${n}）`, `(${n})`],
  (n) => [`第${chineseNumber(n)}，`, `第${n}，`],
];

export interface Issue {
  number: number;
  text: string;
}

/** Where number n stands at the beginning of a sentence, from an index on; the marker's own length beside it. */
function markerAt(text: string, markers: readonly string[], from: number): { at: number; length: number } | undefined {
  let found: { at: number; length: number } | undefined;
  for (const marker of markers)
    for (let at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + 1)) {
      const starts = /(?:^|[\n。；;：:])$/.test(text.slice(Math.max(0, at - 40), at).replace(/[ \t　]+$/, ''));
      // 2.5 is a number, not the second issue.
      if (!starts || /^\d/.test(text.slice(at + marker.length))) continue;
      if (!found || at < found.at) found = { at, length: marker.length };
      break;
    }
  return found;
}

/**
 * The issues that an opinion raises one by one (逐条意见): numbered 一、（一）1. （1）, each to the beginning of the next. An opinion that
 * numbers nothing raises one; what stands before the first number is an introduction and no issue. Empty words raise none.
 */
export function issuesOf(opinion: string): Issue[] {
  const whole = opinion.trim();
  if (whole === '') return [];
  const begun = numberings
    .flatMap((markers) => {
      const first = markerAt(whole, markers(1), 0);
      return first ? [{ markers, first }] : [];
    })
    .sort((a, b) => a.first.at - b.first.at)[0];
  if (!begun) return [{ number: 1, text: whole }];
  const starts = [begun.first];
  for (let n = 2; n < 100; n++) {
    const last = starts.at(-1) as { at: number; length: number };
    const next = markerAt(whole, begun.markers(n), last.at + last.length);
    if (!next) break;
    starts.push(next);
  }
  return starts.map(({ at, length }, i) => ({
    number: i + 1,
    text: whole.slice(at + length, starts[i + 1]?.at ?? whole.length).trim(),
  }));
}

/** What became of an issue (采纳情况). */
export const issueOutcomes = { adopted: '已采纳', partly: '部分采纳', rejected: '未采纳' } as const;
export type OutcomeKind = keyof typeof issueOutcomes;

export interface IssueOutcome {
  number: number;
  outcome: OutcomeKind;
  note?: string;
}

/** Outcomes as the record states them: one line for each issue, for people and for the next comparison. */
export function outcomesText(found: readonly IssueOutcome[]): string {
  return [...found]
    .sort((a, b) => a.number - b.number)
    .map(({ number, outcome, note }) => {
      const said = note?.replace(/\s*\n\s*/g, ' ').trim();
      return `第${number}条：${issueOutcomes[outcome]}${said ? `。${said}` : ''}`;
    })
    .join('\n');
}

/** Reads outcomes back from a statement; lines of another form are words, not outcomes. */
export function outcomesOf(text: string): IssueOutcome[] {
  return text.split('\n').flatMap((line): IssueOutcome[] => {
    const found = /^第(\d+)条：(已采纳|部分采纳|未采纳)(?:。(.*))?$/.exec(line.trim());
    const outcome = (Object.keys(issueOutcomes) as OutcomeKind[]).find((key) => issueOutcomes[key] === found?.[2]);
    if (!found || !outcome) return [];
    return [{ number: Number(found[1]), outcome, ...(found[3] ? { note: found[3] } : {}) }];
  });
}
