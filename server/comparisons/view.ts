/** The comparison of a matter's versions (前后稿对照), with those of the matters before it that the viewer may see. */
import type { ComparedText, ComparedVersion, Comparison, SayingView } from '../../contract/comparisons.ts';
import { holds } from '../../kernel/predicate/index.ts';
import {
  type Acting,
  actLabel,
  type ComparesSpec,
  type FileRef,
  issuesOf,
  listed,
  type Matter,
  type Procedure,
  procedureKey,
  type Saying,
  type TextVersion,
  versionsOf,
} from '../../kernel/procedure/index.ts';
import type { Entry } from '../../kernel/record/entry.ts';
import { NotFound } from '../matters/errors.ts';
import { entriesOf } from '../matters/reading/page.ts';
import { getMatter, type Office, procedureOf } from '../matters/service.ts';
import { articleOf, valueText } from '../present/words.ts';
import { wordsOfFile } from './words-of-file.ts';

/** Passes of one document that are followed back, and versions that are shown. */
const mostPasses = 10;
const mostVersions = 12;

/** One pass: a matter with its entries. */
interface Pass {
  matter: Matter;
  procedure: Procedure;
  spec: ComparesSpec<string>;
}
type Stated = Entry & { pass: Pass };

/** The matters of the same document, oldest first; `withheld` when the next one back may not be seen. */
async function passesOf(
  office: Office,
  viewer: Acting,
  matter: Matter,
  procedure: Procedure,
  spec: ComparesSpec<string>,
): Promise<{ passes: Pass[]; withheld: boolean }> {
  const passes: Pass[] = [{ matter, procedure, spec }];
  while (passes.length < mostPasses) {
    const [first] = passes as [Pass];
    const before = first.spec.earlier === undefined ? undefined : first.matter.file[first.spec.earlier];
    if (typeof before !== 'string' || before === '' || passes.some((p) => p.matter.id === before)) break;
    const found = await getMatter(office, viewer, procedure.module, before).catch((error: unknown) => {
      if (error instanceof NotFound) return undefined;
      throw error;
    });
    if (!found) return { passes, withheld: true };
    const own = procedureOf(office, found);
    if (!own.compares || procedureKey(own) !== procedureKey(procedure)) break;
    passes.unshift({ matter: found, procedure: own, spec: own.compares });
  }
  return { passes, withheld: false };
}

function sayingView(office: Office, { field, value, entry }: Saying<Stated>, named?: string): SayingView {
  const county = office.county();
  const { procedure } = entry.pass;
  const spec = procedure.file[field];
  const of = entry.act === 'propose' ? `送审：${actLabel(procedure, String(entry.stated.of))}` : undefined;
  return {
    field,
    label: named ?? spec?.label ?? field,
    value: spec && named === undefined ? valueText(spec, value, county) : String(value),
    on: entry.on,
    by: byOf(office, entry),
    office: entry.by.office === undefined ? null : county.officeName(entry.by.office),
    act: of ?? actLabel(procedure, entry.act),
  };
}

const byOf = (office: Office, { by }: Stated): string =>
  by.kind === 'law'
    ? '依法自动'
    : by.kind === 'party'
      ? '当事人'
      : (office.county().people.get(by.person ?? '')?.name ?? '工作人员');

async function textView(folder: string, said: Saying<Stated> | undefined): Promise<ComparedText | null> {
  if (!said) return null;
  const label = said.entry.pass.procedure.file[said.field]?.label ?? said.field;
  if (!Array.isArray(said.value)) return { field: said.field, label, text: String(said.value), files: [], why: null };
  const files = said.value as unknown as FileRef[];
  const read = await Promise.all(files.map((file) => wordsOfFile(folder, file)));
  const words = read.flatMap((r) => ('text' in r ? [r.text] : []));
  const why = read.flatMap((r) => ('why' in r ? [r.why] : []));
  return {
    field: said.field,
    label,
    text: words.length === 0 ? null : words.join('\n\n'),
    files: files.map(({ name, sha256 }) => ({ name, sha256 })),
    why: why.length === 0 ? null : why.join('；'),
  };
}

function issuesIn(version: TextVersion<Stated>, { spec, matter }: Pass): ComparedVersion['issues'] {
  const { followUp } = spec;
  if (!followUp || (followUp.onlyIf && !holds(followUp.onlyIf, matter.file))) return [];
  const opinion = version.said.findLast((s) => s.field === followUp.of)?.value;
  return typeof opinion === 'string' ? issuesOf(opinion) : [];
}

async function versionView(
  office: Office,
  folder: string,
  version: TextVersion<Stated>,
  own: string,
): Promise<ComparedVersion> {
  const { entry } = version;
  const { matter, procedure, spec } = entry.pass;
  const groups = spec.opinions.map(({ label, fields }) => ({
    label,
    sayings: version.said.filter((s) => fields.includes(s.field)).map((s) => sayingView(office, s)),
  }));
  const answers = {
    label: '审批、退回意见',
    sayings: version.answers.map((s) => sayingView(office, s, s.entry.act === 'return' ? '退回意见' : '审批意见')),
  };
  return {
    module: matter.module,
    id: matter.id,
    number: matter.number ?? null,
    title: procedure.title(matter.file as never),
    own: matter.id === own,
    seq: entry.seq,
    act:
      entry.act === 'propose'
        ? `送审：${actLabel(procedure, String(entry.stated.of))}`
        : actLabel(procedure, entry.act),
    on: entry.on,
    by: byOf(office, entry),
    texts: await Promise.all(version.texts.map((text) => textView(folder, text))),
    said: [...groups, answers].filter((group) => group.sayings.length > 0),
    issues: issuesIn(version, entry.pass),
    followed: version.followed ? sayingView(office, version.followed) : null,
  };
}

/**
 * The versions of a matter's texts beside each other. Every matter before it is read through the visibility predicate; one that may
 * not be seen is said to be there, since this matter's own file names it, and nothing of it is told.
 * @throws NotFound when the matter may not be seen, or its procedure declares no comparison
 */
export async function comparisonOf(
  office: Office,
  viewer: Acting,
  folder: string,
  module: string,
  id: string,
): Promise<Comparison> {
  const matter = await getMatter(office, viewer, module, id);
  const procedure = procedureOf(office, matter);
  const spec = procedure.compares;
  if (!spec) throw new NotFound('这类事项没有可以对照的文本');
  const { passes, withheld } = await passesOf(office, viewer, matter, procedure, spec);
  let versions: TextVersion<Stated>[] = [];
  for (const pass of passes) {
    const entries = await entriesOf(office, pass.matter.id);
    versions = versionsOf(
      pass.spec,
      entries.map(({ entry }): Stated => ({ ...entry, pass })),
      versions,
    );
  }
  const shown = versions.slice(-mostVersions);
  return {
    label: spec.label,
    per: articleOf(spec.per),
    texts: spec.texts.map((text) => procedure.file[listed(text)[0] ?? '']?.label ?? ''),
    versions: await Promise.all(shown.map((version) => versionView(office, folder, version, id))),
    withheld: withheld
      ? `本事项记载了“${procedure.file[spec.earlier ?? '']?.label ?? ''}”，但您无权查看那一件，不能对照`
      : null,
    followUp: spec.followUp
      ? {
          acts: [...spec.followUp.acts],
          field: spec.followUp.states,
          label: procedure.file[spec.followUp.states]?.label ?? '',
        }
      : null,
  };
}
