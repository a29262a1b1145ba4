/** What a correction (更正) or a change (变更) made after publication changed of what may leave: fields whose words, masked as they would be published, are others than before. */
import { masker } from '../../publication/mask.ts';
import { canonicalJson, type Json } from '../../record/canonical.ts';
import type { Party } from '../language/fields.ts';
import { listed, type Procedure } from '../language/index.ts';
import type { Matter } from './matter.ts';

type File = Readonly<Record<string, Json>>;

/** Of a party only who it is leaves; where a citizen lives, and every number, never does. */
const openOf = (kind: string | undefined, value: Json | undefined): string =>
  kind === 'parties' && Array.isArray(value)
    ? canonicalJson(
        (value as unknown as readonly Party[]).map((p) => [
          p.kind,
          p.name,
          p.representative ?? null,
          p.creditCode ?? null,
          p.kind === 'citizen' ? null : (p.address ?? null),
        ]),
      )
    : value === undefined
      ? ''
      : canonicalJson(value);

/** Whether a publication of the procedure is changed by this act. */
export const changesText = ({ publication }: Procedure, act: string): boolean =>
  Object.values(publication ?? {}).some((spec) => listed(spec.changed?.after).includes(act));

/**
 * `seen`, whose last entry is that act, with the names of those fields beside it; as it is while nothing of the matter has been
 * made public. Only names are kept, so that the record tells no more than before.
 */
export function openlyRestated(before: Matter, seen: Matter, procedure: Procedure, stated: File): Matter {
  const last = seen.history.at(-1);
  if (before.publications === undefined || last === undefined) return seen;
  const file: File = { ...before.file, ...stated };
  const [was, is] = [before.file, file].map((of) => masker(procedure.file, {}, of));
  const restates = Object.keys(stated)
    .filter((name) => {
      const kind = procedure.file[name]?.kind;
      return was?.(openOf(kind, before.file[name])) !== is?.(openOf(kind, file[name]));
    })
    .sort();
  return restates.length === 0 ? seen : { ...seen, history: seen.history.with(-1, { ...last, restates }) };
}
