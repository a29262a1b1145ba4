/** Which questions stand open and which optional ones wait folded, so that a long form shows first what must be answered. */
import type { Ask } from './answers/check.ts';

/** Optional questions that stand together and have not been answered, or one question that stands open. */
export type Run = { folded: false; ask: Ask } | { folded: true; asks: Ask[] };

/** Fewer than this are not worth hiding. */
const worthFolding = 3;

/** `open` says that a question must be seen: it is answered, or something is wrong with it. */
export function runsOf(asks: readonly Ask[], open: (field: string) => boolean): Run[] {
  const runs: Run[] = [];
  let waiting: Ask[] = [];
  const settle = (): void => {
    if (waiting.length >= worthFolding) runs.push({ folded: true, asks: waiting });
    else runs.push(...waiting.map((ask): Run => ({ folded: false, ask })));
    waiting = [];
  };
  for (const ask of asks) {
    // A question that appeared because of another answer is the next thing to be asked.
    if (!ask.required && !ask.field.onlyIf && !open(ask.field.name)) waiting.push(ask);
    else {
      settle();
      runs.push({ folded: false, ask });
    }
  }
  settle();
  return runs;
}

const namesTold = 8;

/** The questions of a fold by name, the first few of many: “行政行为文号、作出日期等7项”. */
export function namesOf(asks: readonly Ask[]): string {
  const names = asks.map((a) => a.field.label);
  return names.length <= namesTold
    ? names.join('、')
    : `${names.slice(0, namesTold - 1).join('、')}等${names.length}项`;
}

const small = ['date', 'money', 'integer', 'phone', 'idNumber', 'creditCode', 'yesNo', 'person', 'office'];

/** Whether two such questions fit side by side. */
export function isSmall({ field }: Ask): boolean {
  if (field.kind === 'choice')
    return (field.options ?? []).length > 5 || (field.options ?? []).reduce((n, o) => n + o.label.length + 3, 0) <= 20;
  return small.includes(field.kind) || (field.kind === 'text' && (field.max ?? 200) <= 60);
}
