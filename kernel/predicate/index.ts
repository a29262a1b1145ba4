/** One small language of conditions, read by the kernel and compiled into SQL: who may see, what is counted, what a list shows. */

export type Scalar = string | number | boolean;

export type Predicate =
  | { op: 'always' }
  | { op: 'never' }
  | { op: 'all' | 'any'; of: readonly Predicate[] }
  | { op: 'not'; of: Predicate }
  | { op: 'is'; field: string; value: Scalar }
  | { op: 'in'; field: string; values: readonly Scalar[] }
  | { op: 'overlaps'; field: string; values: readonly string[] }
  | { op: 'between'; field: string; from?: Scalar; to?: Scalar }
  | { op: 'exists'; field: string };

export const always: Predicate = { op: 'always' };
export const never: Predicate = { op: 'never' };

export function all(...of: Predicate[]): Predicate {
  const kept = of.filter((p) => p.op !== 'always');
  if (kept.some((p) => p.op === 'never')) return never;
  const [only] = kept;
  return kept.length === 0 ? always : kept.length === 1 && only ? only : { op: 'all', of: kept };
}

export function any(...of: Predicate[]): Predicate {
  const kept = of.filter((p) => p.op !== 'never');
  if (kept.some((p) => p.op === 'always')) return always;
  const [only] = kept;
  return kept.length === 0 ? never : kept.length === 1 && only ? only : { op: 'any', of: kept };
}

export const not = (of: Predicate): Predicate => ({ op: 'not', of });
export const is = (field: string, value: Scalar): Predicate => ({ op: 'is', field, value });
export const isIn = (field: string, values: readonly Scalar[]): Predicate =>
  values.length === 0 ? never : { op: 'in', field, values };
/** The list in `field` shares at least one member with `values`. */
export const overlaps = (field: string, values: readonly string[]): Predicate =>
  values.length === 0 ? never : { op: 'overlaps', field, values };
/** Both ends included (以上、以下包括本数, 民法典1259). */
export const between = (field: string, from?: Scalar, to?: Scalar): Predicate => ({
  op: 'between',
  field,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
export const exists = (field: string): Predicate => ({ op: 'exists', field });

/** Whether a predicate holds for a record. A field that is absent satisfies nothing but `not`. */
export function holds(predicate: Predicate, record: Readonly<Record<string, unknown>>): boolean {
  switch (predicate.op) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'all':
      return predicate.of.every((p) => holds(p, record));
    case 'any':
      return predicate.of.some((p) => holds(p, record));
    case 'not':
      return !holds(predicate.of, record);
    case 'exists':
      return record[predicate.field] !== undefined && record[predicate.field] !== null;
    case 'is':
      return record[predicate.field] === predicate.value;
    case 'in':
      return predicate.values.includes(record[predicate.field] as Scalar);
    case 'overlaps': {
      const list = record[predicate.field];
      return Array.isArray(list) && list.some((v) => predicate.values.includes(v as string));
    }
    case 'between': {
      const value = record[predicate.field];
      if (typeof value !== 'string' && typeof value !== 'number') return false;
      return (
        (predicate.from === undefined || value >= predicate.from) &&
        (predicate.to === undefined || value <= predicate.to)
      );
    }
  }
}

/** The fields a predicate reads, so that figures know which fields to keep beside each event. */
export function fieldsOf(predicate: Predicate): string[] {
  switch (predicate.op) {
    case 'always':
    case 'never':
      return [];
    case 'all':
    case 'any':
      return [...new Set(predicate.of.flatMap(fieldsOf))];
    case 'not':
      return fieldsOf(predicate.of);
    default:
      return [predicate.field];
  }
}
