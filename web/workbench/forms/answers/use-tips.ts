/** Asks the engine, a moment after each answer, what to say beside the questions and what chosen matters bring along. */
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FormTips } from '../../../../contract/matters.ts';
import type { Ask } from './check.ts';
import type { Stated } from './draft.ts';

/** Sends the answers so far. */
export type Consult = (stated: Stated) => Promise<FormTips>;

const pause = 450;
/** A network that does not answer keeps nobody from sending; what is then missing is said. */
const patience = 5000;

export interface Tips {
  /** By field. The last ones stay where no answer comes: without a network a tip is old, and none is worse. */
  tips: Readonly<Record<string, string>>;
  /** Comes when the engine has answered for what stands now, and what it brought stands in the form: whoever sends at once waits for it. */
  settled: () => Promise<void>;
}

export function useTips(
  asks: readonly Ask[],
  stated: Stated,
  consult: Consult | undefined,
  fill: (fills: FormTips['fills']) => void,
): Tips {
  const [tips, setTips] = useState<Readonly<Record<string, string>>>({});
  const latest = useRef({ consult, fill });
  latest.current = { consult, fill };
  const asked = consult !== undefined && asks.some(({ field }) => field.tip || field.fills);
  const answers = JSON.stringify(stated);
  const waiting = useRef<Promise<void>>(undefined);
  useEffect(() => {
    if (!asked) return;
    let gone = false;
    let over = () => {};
    const mine = new Promise<void>((resolve) => {
      over = resolve;
    });
    waiting.current = mine;
    const finish = () => {
      if (waiting.current === mine) waiting.current = undefined;
      over();
    };
    const later = setTimeout(async () => {
      try {
        const answer = await latest.current.consult?.(JSON.parse(answers));
        if (gone || !answer) return;
        flushSync(() => {
          setTips(Object.fromEntries(answer.tips.map((t) => [t.field, t.text])));
          latest.current.fill(answer.fills);
        });
      } catch {
        // Offline, or the matter has moved on: the form says so when it is sent.
      } finally {
        finish();
      }
    }, pause);
    return () => {
      gone = true;
      clearTimeout(later);
      finish();
    };
  }, [asked, answers]);
  return {
    tips,
    async settled() {
      const late = Date.now() + patience;
      while (waiting.current && Date.now() < late)
        await Promise.race([waiting.current, new Promise((over) => setTimeout(over, late - Date.now()))]);
    },
  };
}
