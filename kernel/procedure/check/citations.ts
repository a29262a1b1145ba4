/** Whether everything cites an article that exists, in a version in force when the procedure takes effect. */
import { type Citation, checkCitation, isUnwritten, type Law } from '../../citation/index.ts';
import { listed, type Procedure } from '../language.ts';
import { type Faults, named } from './fault.ts';

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
  ];
}

function fault(
  citation: Citation,
  laws: ReadonlyMap<string, Law>,
  procedure: Procedure,
): { level: 'fault' | 'warning'; sentence: string } | undefined {
  const law = laws.get(citation.law);
  if (!isUnwritten(citation) && !law) return { level: 'fault', sentence: `法律目录中没有代号“${citation.law}”` };
  const first = checkCitation(citation, law as Law, procedure.from);
  if (first === undefined) return undefined;
  // A law that came into force while the procedure already ran is cited by the acts that came with it.
  const later = law?.versions.find(
    (v) =>
      v.from > procedure.from &&
      (procedure.until === undefined || v.from <= procedure.until) &&
      checkCitation(citation, law, v.from) === undefined,
  );
  if (!later) return { level: 'fault', sentence: first };
  return {
    level: 'warning',
    sentence: `《${law?.short ?? ''}》自${later.from}起施行，晚于本程序施行的日期（${procedure.from}）`,
  };
}

export function checkCitations(procedure: Procedure, laws: readonly Law[], faults: Faults): void {
  const byCode = new Map(laws.map((law) => [law.code, law]));
  const told = new Set<string>();
  for (const [place, part] of parts(procedure)) {
    for (const citation of citationsIn(part)) {
      const wrong = fault(citation, byCode, procedure);
      if (!wrong || told.has(place + wrong.sentence)) continue;
      told.add(place + wrong.sentence);
      if (wrong.level === 'fault') faults.unless(false, place, wrong.sentence);
      else faults.warn(place, wrong.sentence);
    }
  }
  for (const [name, act] of Object.entries(procedure.acts))
    faults.unless(listed(act.per).length > 0, named('行为', name, act), '没有写明依据');
}
