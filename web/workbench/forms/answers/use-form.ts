/** The state of one form: its answers, its draft, and which faults may be shown yet. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Refusal } from '../../../../contract/matters.ts';
import { type Ask, applying, faultsOf, toSend } from './check.ts';
import { forgetDraft, keepDraft, recallDraft, type Stated } from './draft.ts';
import { type Fill, noFilling, standing, takeFills, takeOffer, undoFill } from './fills.ts';
import { type Consult, useTips } from './use-tips.ts';

export interface FormState {
  asks: Ask[];
  stated: Stated;
  set: (field: string, value: unknown) => void;
  blur: (field: string) => void;
  /** The fault to show beside a field, once its turn has come. */
  fault: (field: string) => string | undefined;
  /** What the engine says beside a field now. */
  tip: (field: string) => string | undefined;
  /** What a chosen matter brought into the field and still stands so, and the way back. */
  filled: (field: string) => { fill: Fill; undo: () => void } | undefined;
  /** What a chosen matter would bring in place of what was typed. */
  offered: (field: string) => { fill: Fill; take: () => void } | undefined;
  /** Checks everything, or the fields named; true when nothing is missing or wrong. The first fault is brought into view. */
  ready: (only?: readonly string[]) => boolean;
  /** Takes the server's refusals to the fields they speak of; gives back those that speak of none. */
  refused: (refusals: readonly Refusal[]) => Refusal[];
  /** Comes when what a chosen matter brings stands in the form. */
  settled: () => Promise<void>;
  toSend: () => Stated;
  /** Whether the answers were restored from an earlier sitting. */
  restored: boolean;
  clear: () => void;
  done: () => void;
}

/**
 * `file` holds what the matter's file already says, for questions that depend on it; `consult` asks the engine for tips; the form
 * begins with `begin` where no draft was kept, and comes back to it when it is cleared.
 */
export function useForm(
  all: readonly Ask[],
  draft: string,
  file: Stated,
  consult?: Consult,
  begin: Stated = {},
): FormState {
  const [{ stated, filling }, setAnswers] = useState(() => ({
    stated: recallDraft(draft) ?? begin,
    filling: noFilling,
  }));
  const setStated = (change: (before: Stated) => Stated) =>
    setAnswers((now) => ({ ...now, stated: change(now.stated) }));
  const [restored, setRestored] = useState(() => recallDraft(draft) !== undefined);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [triedFields, setTriedFields] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<Record<string, string>>({});
  const asks = useMemo(() => applying(all, stated, file), [all, stated, file]);
  const faults = useMemo(() => faultsOf(all, stated, file), [all, stated, file]);

  // What the form begins with is nobody's typing: it is not kept, so that it is not given back as such.
  const untouched = JSON.stringify(begin);
  // What was sent is no draft any more: a pause that ends after the sending must not bring it back into the next form of the kind.
  const sent = useRef(false);
  useEffect(() => {
    const keep = () => {
      if (!sent.current) keepDraft(draft, JSON.stringify(stated) === untouched ? {} : stated);
    };
    const pause = setTimeout(keep, 300);
    // A window closed at once after the last word loses not even that.
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(pause);
      removeEventListener('pagehide', keep);
    };
  }, [draft, stated, untouched]);

  const { tips, settled } = useTips(
    asks,
    useMemo(() => toSend(all, stated, file), [all, stated, file]),
    consult,
    (fills) => {
      if (fills.length > 0) setAnswers((now) => takeFills(now.stated, now.filling, fills));
    },
  );

  const fault = (field: string): string | undefined => {
    if (told[field]) return told[field];
    if (tried || triedFields.has(field)) return faults[field];
    // While filling in, only an answer that is wrong is spoken of, not one that is still missing.
    return left.has(field) && stated[field] !== undefined ? faults[field] : undefined;
  };
  return {
    asks,
    stated,
    set(field, value) {
      sent.current = false;
      setStated((before) => {
        const { [field]: _, ...rest } = before;
        return value === undefined ? rest : { ...rest, [field]: value };
      });
      setTold(({ [field]: _, ...rest }) => rest);
    },
    blur: (field) => setLeft((before) => (before.has(field) ? before : new Set([...before, field]))),
    fault,
    tip: (field) => tips[field],
    filled(field) {
      const fill = standing(stated, filling, field);
      return fill && { fill, undo: () => setAnswers((now) => undoFill(now.stated, now.filling, field)) };
    },
    offered(field) {
      const fill = filling.offered[field];
      if (!fill) return undefined;
      return { fill, take: () => setAnswers((now) => takeOffer(now.stated, now.filling, field)) };
    },
    ready(only) {
      if (only) setTriedFields((before) => new Set([...before, ...only]));
      else setTried(true);
      const first = asks.find((a) => (only?.includes(a.field.name) ?? true) && faults[a.field.name]);
      if (first) show(first.field.name);
      return first === undefined;
    },
    refused(refusals) {
      const here = refusals.filter((r) => r.field && asks.some((a) => a.field.name === r.field));
      setTold(Object.fromEntries(here.map((r) => [r.field!, r.per ? `${r.sentence}（${r.per.text}）` : r.sentence])));
      if (here[0]?.field) show(here[0].field);
      return refusals.filter((r) => !here.includes(r));
    },
    settled,
    toSend: () => toSend(all, stated, file),
    restored,
    clear() {
      setAnswers({ stated: begin, filling: noFilling });
      setRestored(false);
      setTried(false);
      setTriedFields(new Set());
      setTold({});
      forgetDraft(draft);
    },
    done() {
      sent.current = true;
      forgetDraft(draft);
    },
  };
}

/** Brings a question into view and puts the cursor there. */
function show(field: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(`field-${field}-row`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('input:not([tabindex="-1"]), textarea, button')?.focus({ preventScroll: true });
  });
}
