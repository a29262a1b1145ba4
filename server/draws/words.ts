/** What was drawn, in a line for the record and the file. */
import { readDrawn } from '../../kernel/draw/drawn.ts';
import { drawnFields, type Procedure } from '../../kernel/procedure/index.ts';

/** More than so many are only counted. */
const named = 20;

/** The words of the field in which the engine states what was drawn; undefined for every other field. */
export function drawnWords(procedure: Procedure, field: string, value: unknown): string | undefined {
  if (!drawnFields(procedure).has(field) || procedure.file[field]?.kind !== 'longText') return undefined;
  return Object.values(readDrawn(value) ?? {})
    .map((members) => {
      const words = members.slice(0, named).map((m) => {
        const others = Object.values(m.with ?? {}).flatMap((list) => list.map((one) => one.label));
        return others.length > 0 ? `${m.label}（${others.join('、')}）` : m.label;
      });
      return members.length > named ? `${words.join('、')}等${members.length}个` : words.join('、');
    })
    .join('；');
}
