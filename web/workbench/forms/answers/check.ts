/** The form's own check: the same rules as the engine's, so that an officer hears of a slip before the server does. */
import type { FieldView } from '../../../../contract/definitions.ts';
import { absent, applies, checkStated } from '../../../../kernel/procedure/engine/values.ts';
import type { Field, Fields } from '../../../../kernel/procedure/language/fields.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';
import type { Stated } from './draft.ts';

export interface Ask {
  field: FieldView;
  required: boolean;
}

/** A field as the kernel knows it. */
export function kernelField(view: FieldView): Field {
  // What the engine says beside the field is the server's to say.
  const { name: _, tip: __, options, kind, ...rest } = view;
  return {
    ...rest,
    kind: kind as Field['kind'],
    ...(options ? { options: Object.fromEntries(options.map((o) => [o.value, o.label])) } : {}),
  };
}

/** Fields that apply now, given the file with what has been filled in so far. */
export function applying(asks: readonly Ask[], stated: Stated, file: Stated): Ask[] {
  const merged = { ...file, ...stated };
  return asks.filter((a) => applies(kernelField(a.field), merged));
}

/** What will be sent: values of fields that apply, without empty ones. */
export function toSend(asks: readonly Ask[], stated: Stated, file: Stated): Stated {
  const kept = applying(asks, stated, file).map((a) => a.field.name);
  return Object.fromEntries(
    Object.entries(stated).filter(([name, value]) => kept.includes(name) && !absent(value as Json)),
  );
}

/** One sentence for each field that is missing or wrong. */
export function faultsOf(asks: readonly Ask[], stated: Stated, file: Stated): Record<string, string> {
  const fields: Fields = Object.fromEntries(asks.map((a) => [a.field.name, kernelField(a.field)]));
  const names = asks.map((a) => (a.required ? a.field.name : `${a.field.name}?`));
  const found = checkStated(
    fields,
    names,
    toSend(asks, stated, file) as Record<string, Json>,
    file as Record<string, Json>,
  );
  const faults: Record<string, string> = {};
  for (const { field, sentence } of found) faults[field] ??= inPlainWords(fields[field], stated[field], sentence);
  return faults;
}

/** The kernel speaks of fen; the officer typed yuan. */
function inPlainWords(field: Field | undefined, value: unknown, sentence: string): string {
  if (typeof value !== 'string')
    return field?.kind === 'money' && typeof value === 'number' ? outOfRange(field, value) : sentence;
  if (field?.kind === 'money') return `“${field.label}”不是有效金额，请按“12345.60”填写，单位为元`;
  if (field?.kind === 'integer') return `“${field.label}”应填写整数`;
  return sentence;
}

function outOfRange(field: Field, fen: number): string {
  const yuan = (n: number): string => `${n / 100}元`;
  return fen < (field.min ?? 0)
    ? `“${field.label}”不得少于${yuan(field.min ?? 0)}`
    : `“${field.label}”不得超过${yuan(field.max ?? 0)}`;
}
