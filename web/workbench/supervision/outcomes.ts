/** How findings come out, in words and signs: a sign never stands without its word, and colour only helps the eye. */
import type { MatterPage } from '../../../contract/matters.ts';

/** How a group comes out for a whole matter, as the wall and the lists count it. */
export const outcomeWords = { complete: '齐全', missing: '缺项', excused: '例外', notYet: '在办' } as const;
export type Outcome = keyof typeof outcomeWords;
export const outcomeSigns: Readonly<Record<Outcome, string>> = {
  complete: '✓',
  missing: '✕',
  excused: '◇',
  notYet: '○',
};

type Group = MatterPage['findings'][number];
type One = Group['findings'][number];

/** One finding on the page of its matter. */
export const findingWords: Readonly<Record<One['outcome'], { sign: string; word: string; look: string }>> = {
  holds: { sign: '✓', word: '齐全', look: 'done' },
  missing: { sign: '✕', word: '缺', look: 'late' },
  excused: { sign: '◇', word: '例外', look: 'soon' },
  notYet: { sign: '○', word: '尚未适用', look: 'quiet' },
};

/** The verdict on a group: 齐全, 缺N项, 例外N项, or that none of its rules speaks of the matter yet. */
export function groupVerdict(findings: Group['findings']): { sign: string; words: string; look: string } {
  const count = (outcome: One['outcome']): number => findings.filter((f) => f.outcome === outcome).length;
  const [missing, excused, notYet] = [count('missing'), count('excused'), count('notYet')];
  if (missing > 0)
    return { sign: '✕', words: `缺${missing}项${excused > 0 ? `，例外${excused}项` : ''}`, look: 'late' };
  if (excused > 0) return { sign: '◇', words: `例外${excused}项`, look: 'soon' };
  if (notYet === findings.length) return { sign: '○', words: '尚未适用', look: 'quiet' };
  return { sign: '✓', words: notYet > 0 ? `至今齐全，另有${notYet}项尚未适用` : '齐全', look: 'done' };
}
