/** Compiles the kernel's predicates into SQL over known columns; every value is a parameter. */
import type { Predicate } from '../../kernel/predicate/index.ts';

export interface Column {
  sql: string;
  /** text and date compare as text and date; list is an array; json is a member of a jsonb object. */
  type: 'text' | 'date' | 'list' | 'number' | 'boolean';
}

export class Parameters {
  readonly values: unknown[];
  constructor(values: unknown[] = []) {
    this.values = values;
  }
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

const cast: Record<Column['type'], string> = {
  text: 'text',
  date: 'date',
  list: 'text[]',
  number: 'numeric',
  boolean: 'boolean',
};

/** A predicate as a SQL condition. @throws Error when it names a column that is not offered */
export function predicateSql(
  predicate: Predicate,
  column: (field: string) => Column | undefined,
  parameters: Parameters,
): string {
  const known = (field: string): Column => {
    const found = column(field);
    if (!found) throw new Error(`no column for "${field}"`);
    return found;
  };
  const typed = (value: unknown, type: Column['type']): string => `${parameters.add(value)}::${cast[type]}`;
  switch (predicate.op) {
    case 'always':
      return 'true';
    case 'never':
      return 'false';
    case 'all':
    case 'any': {
      const joined = predicate.of
        .map((p) => predicateSql(p, column, parameters))
        .join(predicate.op === 'all' ? ' and ' : ' or ');
      return joined === '' ? String(predicate.op === 'all') : `(${joined})`;
    }
    case 'not':
      return `not coalesce(${predicateSql(predicate.of, column, parameters)}, false)`;
    case 'exists':
      return `${known(predicate.field).sql} is not null`;
    case 'is': {
      const c = known(predicate.field);
      return `${c.sql} = ${typed(predicate.value, c.type)}`;
    }
    case 'in': {
      const c = known(predicate.field);
      return `${c.sql} = any(${parameters.add(predicate.values.map(String))}::${cast[c.type]}[])`;
    }
    case 'overlaps':
      return `${known(predicate.field).sql} && ${parameters.add(predicate.values)}::text[]`;
    case 'between': {
      const c = known(predicate.field);
      const parts: string[] = [];
      if (predicate.from !== undefined) parts.push(`${c.sql} >= ${typed(predicate.from, c.type)}`);
      if (predicate.to !== undefined) parts.push(`${c.sql} <= ${typed(predicate.to, c.type)}`);
      return parts.length === 0 ? `${c.sql} is not null` : `(${parts.join(' and ')})`;
    }
  }
}
