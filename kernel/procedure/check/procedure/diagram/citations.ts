/** Whether everything cites an article that exists, in a version in force when the procedure takes effect. */
import type { LegalDate } from '../../../../calendar/index.ts';
import { type Citation, checkCitation, isUnwritten, type Law } from '../../../../citation/index.ts';
import { listed, type Procedure } from '../../../language/index.ts';
import { type Faults, named } from '../../fault.ts';

/** Every citation under a value, however deep; functions and texts hold none. */
function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'per' ? listed(inner as Citation | readonly Citation[]) : citationsIn(inner),
  );
}

/** The named parts of a procedure, with the words for where they stand. */
function parts(procedure: Procedure): [string, unknown][] {
  const table = (kind: string, specs: Readonly<Record<string, { label: string }>> | undefined): [string, unknown][] =>
    Object.entries(specs ?? {}).map(([name, spec]) => [named(kind, name, spec), spec]);
  return [
    ...table('字段', procedure.file),
    ...table('行为', procedure.acts),
    ...table('期限', procedure.limits),
    ...table('下限期', procedure.floors),
    ...table('提前通知', procedure.notices),
    ...table('文书', procedure.papers),
    ...table('公开事项', procedure.publication),
    ['不得重复（once）', procedure.once],
    ...table('核验结论', procedure.findings),
    ['例外说明（exceptions）', procedure.exceptions],
  ];
}

/** The same law in force from a later day: matters opened under a version live on after it, into the law that follows. */
const laterFrom = (citation: Citation, law: Law, from: LegalDate): LegalDate | undefined =>
  law.versions.find((v) => v.from > from && checkCitation(citation, law, v.from) === undefined)?.from;

export function checkCitations(procedure: Procedure, laws: readonly Law[], faults: Faults): void {
  const byCode = new Map(laws.map((law) => [law.code, law]));
  const later = new Map<string, { from: LegalDate; places: Set<string> }>();
  for (const [place, part] of parts(procedure)) {
    const wrong = new Set<string>();
    for (const citation of citationsIn(part)) {
      const law = byCode.get(citation.law);
      if (!law && !isUnwritten(citation)) wrong.add(`法律目录中没有代号“${citation.law}”`);
      const fault = law || isUnwritten(citation) ? checkCitation(citation, law as Law, procedure.from) : undefined;
      if (fault === undefined) continue;
      const from = law && laterFrom(citation, law, procedure.from);
      if (!law || from === undefined) {
        wrong.add(fault);
        continue;
      }
      const known = later.get(law.short) ?? { from, places: new Set() };
      known.places.add(place);
      later.set(law.short, known);
    }
    for (const sentence of wrong) faults.unless(false, place, sentence);
  }
  for (const [law, { from, places }] of later) {
    faults.warn(
      `依据《${law}》`,
      `目录中的文本自${from}起施行，晚于本程序施行的日期（${procedure.from}），有${places.size}处引用`,
    );
  }
  for (const [name, act] of Object.entries(procedure.acts))
    faults.unless(listed(act.per).length > 0, named('行为', name, act), '没有写明依据');
}
