/** What chosen matters bring into a form: it goes where nothing stands yet, never over what someone typed, and can be taken back. */
import type { FormTips } from '../../../../contract/matters.ts';
import type { Stated } from './draft.ts';

export type Fill = FormTips['fills'][number];

export interface Filling {
  /** By field: what was filled in, and what stood there before. */
  filled: Readonly<Record<string, { fill: Fill; before: unknown }>>;
  /** By field: what a chosen matter would bring where something else was typed. */
  offered: Readonly<Record<string, Fill>>;
  /** "field matter" of what was answered once: it is not filled in again after it was taken back. */
  answered: readonly string[];
}

export const noFilling: Filling = { filled: {}, offered: {}, answered: [] };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const keyOf = (fill: Fill): string => `${fill.field} ${fill.matter}`;
const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> => {
  const { [name]: _, ...rest } = record;
  return rest;
};

/** Takes in what the chosen matters bring: the answers with it, and what is to be said of it. */
export function takeFills(
  stated: Stated,
  filling: Filling,
  fills: readonly Fill[],
): { stated: Stated; filling: Filling } {
  let now = stated;
  let next = filling;
  for (const fill of fills) {
    const { field } = fill;
    if (next.answered.includes(keyOf(fill))) continue;
    next = { ...next, answered: [...next.answered, keyOf(fill)] };
    const last = next.filled[field];
    const untouched = now[field] === undefined || (last !== undefined && same(now[field], last.fill.value));
    if (same(now[field], fill.value)) continue;
    if (!untouched) {
      next = { ...next, offered: { ...next.offered, [field]: fill } };
      continue;
    }
    next = {
      ...next,
      filled: { ...next.filled, [field]: { fill, before: last ? last.before : now[field] } },
      offered: without(next.offered, field),
    };
    now = { ...now, [field]: fill.value };
  }
  return { stated: now, filling: next };
}

/** What was filled in and still stands so; one who has changed it since has made it an answer of their own. */
export const standing = (stated: Stated, filling: Filling, field: string): Fill | undefined => {
  const found = filling.filled[field]?.fill;
  return found && same(stated[field], found.value) ? found : undefined;
};

/** Takes back what was filled in. */
export function undoFill(stated: Stated, filling: Filling, field: string): { stated: Stated; filling: Filling } {
  const before = filling.filled[field]?.before;
  const rest = without(stated, field);
  return {
    stated: before === undefined ? rest : { ...rest, [field]: before },
    filling: { ...filling, filled: without(filling.filled, field) },
  };
}

/** Takes over what was offered in place of what was typed. */
export function takeOffer(stated: Stated, filling: Filling, field: string): { stated: Stated; filling: Filling } {
  const fill = filling.offered[field];
  if (!fill) return { stated, filling };
  return {
    stated: { ...stated, [field]: fill.value },
    filling: {
      ...filling,
      filled: { ...filling.filled, [field]: { fill, before: stated[field] } },
      offered: without(filling.offered, field),
    },
  };
}
