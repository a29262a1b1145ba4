/** Asks the engine, a moment after each answer, what to say beside the questions and what chosen matters bring along. */
import { useEffect, useRef, useState } from 'react';
import type { FormTips } from '../../../../contract/matters.ts';
import type { Ask } from './check.ts';
import type { Stated } from './draft.ts';

/** Sends the answers so far. */
export type Consult = (stated: Stated) => Promise<FormTips>;

const pause = 450;

/** Tips by field. The last ones stay where no answer comes: without a network a tip is old, and none is worse. */
export function useTips(
  asks: readonly Ask[],
  stated: Stated,
  consult: Consult | undefined,
  fill: (fills: FormTips['fills']) => void,
): Readonly<Record<string, string>> {
  const [tips, setTips] = useState<Readonly<Record<string, string>>>({});
  const latest = useRef({ consult, fill });
  latest.current = { consult, fill };
  const asked = consult !== undefined && asks.some(({ field }) => field.tip || field.fills);
  const answers = JSON.stringify(stated);
  useEffect(() => {
    if (!asked) return;
    let gone = false;
    const later = setTimeout(async () => {
      try {
        const answer = await latest.current.consult?.(JSON.parse(answers));
        if (gone || !answer) return;
        setTips(Object.fromEntries(answer.tips.map((t) => [t.field, t.text])));
        latest.current.fill(answer.fills);
      } catch {
        // Offline, or the matter has moved on: the form says so when it is sent.
      }
    }, pause);
    return () => {
      gone = true;
      clearTimeout(later);
    };
  }, [asked, answers]);
  return tips;
}
