/** What an act refers to must exist: the matters, offices and files named in its fields. */
import {
  commonFields,
  type FileRef,
  listed,
  type Module,
  type Procedure,
  type ReferredMatter,
  type Refusal,
  Refused,
  referredFindings,
} from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import type { County } from '../../people/county.ts';
import type { Queryable } from '../writing/write.ts';

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

interface ReferredRow extends ReferredMatter {
  version: string;
  findings: never;
  outcomes: readonly { finding: string; outcome: 'missing' | 'excused' }[] | null;
}

/** With its findings in the words of its own procedure. */
function named({ version, outcomes, ...matter }: ReferredRow, modules: readonly Module[]): ReferredMatter {
  const procedure = modules
    .find((m) => m.id === matter.module)
    ?.procedures.find((p) => p.id === matter.procedure && p.version === version);
  const findings = procedure && referredFindings(procedure, outcomes ?? []);
  const { findings: _, ...plain } = matter;
  return findings === undefined ? plain : { ...plain, findings };
}

/** The matters that a file's references name, for the guards that read them, with what their records lack. */
export async function referredMatters(
  db: Queryable,
  region: string,
  procedure: Procedure,
  values: Readonly<Record<string, unknown>>,
  modules: readonly Module[],
): Promise<Map<string, ReferredMatter>> {
  const ids = Object.entries(procedure.file).flatMap(([name, field]) => {
    const value = values[name];
    return field.kind === 'matter' && typeof value === 'string' && isUuid(value) ? [value] : [];
  });
  if (ids.length === 0) return new Map();
  const { rows } = await db.query(
    `select id::text, module, procedure, version, number, state, snapshot->'file' as file, opened_on as "openedOn", office, authority,
      (select jsonb_agg(jsonb_build_object('finding', f.finding, 'outcome', f.outcome)) from findings f where f.region = m.region and f.matter = m.id) as outcomes
      from matters m where region = $1 and id = any($2::uuid[])`,
    [region, ids],
  );
  return new Map(rows.map((r) => [r.id as string, named(r as unknown as ReferredRow, modules)]));
}

const fault = (field: string, sentence: string, advice?: string): Refusal => ({
  code: 'field',
  field,
  sentence,
  ...(advice ? { advice } : {}),
});

/** "module" or "module/procedure" as a field's `refers` writes it. */
const keyOf = (m: ReferredMatter): string => (m.module === m.procedure ? m.module : `${m.module}/${m.procedure}`);

/** Refuses an act whose fields name a matter, an office or a file that does not exist. @throws Refused */
export async function checkReferences(
  db: Queryable,
  county: County,
  procedure: Procedure,
  stated: Readonly<Record<string, Json>>,
  referred: ReadonlyMap<string, ReferredMatter>,
): Promise<void> {
  const faults: Refusal[] = [];
  const files: { field: string; file: FileRef }[] = [];
  for (const [name, value] of Object.entries(stated)) {
    const field = procedure.file[name] ?? (commonFields as Procedure['file'])[name];
    if (field?.kind === 'matter' && typeof value === 'string' && value !== '') {
      const found = referred.get(value);
      if (!found) faults.push(fault(name, `“${field.label}”所指的事项不存在`));
      else if (field.refers && !listed(field.refers).includes(keyOf(found)))
        faults.push(fault(name, `“${field.label}”所指的不是这一类事项`));
    }
    if (field?.kind === 'office' && typeof value === 'string' && value !== '' && !county.offices.has(value)) {
      faults.push(fault(name, `“${field.label}”中没有这个单位`));
    }
    if (field?.kind === 'offices' && Array.isArray(value)) {
      for (const code of value)
        if (typeof code === 'string' && !county.offices.has(code))
          faults.push(fault(name, `“${field.label}”中没有“${code}”这个单位`));
    }
    if (field?.kind === 'files' && Array.isArray(value)) {
      for (const file of value as unknown as FileRef[])
        if (typeof file?.sha256 === 'string') files.push({ field: name, file });
    }
  }
  if (files.length > 0) {
    const { rows } = await db.query('select sha256, size from files where region = $1 and sha256 = any($2::text[])', [
      county.region,
      files.map((f) => f.file.sha256),
    ]);
    const kept = new Map(rows.map((r) => [r.sha256 as string, Number(r.size)]));
    for (const { field, file } of files) {
      if (kept.get(file.sha256) !== file.size)
        faults.push(fault(field, `材料“${file.name}”没有上传成功`, '请重新上传这份材料'));
    }
  }
  if (faults.length > 0) throw new Refused(faults);
}
