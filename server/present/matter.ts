/** A matter's page: everything the viewer may know and do, in words. */
import type { EntryView, MatterPage, MatterRow, ProposalView } from '../../contract/index.ts';
import { daysBetween, type LegalDate } from '../../kernel/calendar/index.ts';
import { holds } from '../../kernel/predicate/index.ts';
import {
  type Acting,
  actLabel,
  availableActs,
  commonFields,
  type Environment,
  isAsked,
  type LimitStatus,
  listed,
  type Matter,
  type Module,
  type PrivateValue,
  type Procedure,
  procedureKey,
  publicationsOwed,
  revoking,
  shownUntil,
  withdrawalsDue,
} from '../../kernel/procedure/index.ts';
import { isCommitment } from '../../kernel/record/commitment.ts';
import type { Entry } from '../../kernel/record/entry.ts';
import { drawnWords } from '../draws/words.ts';
import type { County } from '../people/county.ts';
import { frozenWords } from '../report/frozen-words.ts';
import { anewWords } from './anew.ts';
import { findingViews } from './findings.ts';
import { limitView } from './limits.ts';
import { inNextOrder } from './next-acts.ts';
import { articleOf, articleOfKey, masked, refusalView, valueText } from './words.ts';

export interface StoredMatter {
  snapshot: Matter;
  limits: readonly LimitStatus[];
  title: string;
  due: LegalDate | null;
  due_limit: string | null;
  demonstration: boolean;
}

/** A matter that another names, as the viewer may see it. */
export interface NamedMatter {
  id: string;
  module: string;
  number: string | null;
  title: string;
}

/** What stands in place of a matter that the viewer may not see. */
const notYours = '（无权查看）';

/** What lists and pages call a matter that another names; nothing tells one that is not there from one that may not be seen. */
export const calledBy = (named: NamedMatter | undefined): string =>
  named ? named.title || named.number || '（无标题）' : notYours;

export const registerOf = (module: Module, procedure: Procedure) =>
  module.registers[procedureKey(procedure)] ??
  module.registers[procedure.id] ?? { columns: [], filters: [], search: [] };

/** What a list or a card shows of a field; a party by name, what else is personal masked, nothing where nothing is stated. */
export function shownText(procedure: Procedure, matter: Matter, field: string, county: County): string {
  const spec = procedure.file[field];
  const value = matter.file[field];
  if (spec === undefined || value === undefined) return '';
  return spec.secrecy === 'personal' && spec.kind !== 'parties' ? masked(spec, value) : valueText(spec, value, county);
}

export function matterRow(
  module: Module,
  procedure: Procedure,
  stored: StoredMatter,
  county: County,
  today: LegalDate,
): MatterRow {
  const { snapshot: matter } = stored;
  const columns = Object.fromEntries(
    registerOf(module, procedure).columns.map(({ field }) => [field, shownText(procedure, matter, field, county)]),
  );
  const handlers = [...new Set(Object.values(matter.assigned).flat())]
    .map((id) => county.people.get(id)?.name ?? '')
    .filter((n) => n !== '');
  return {
    id: matter.id,
    module: matter.module,
    procedure: matter.procedure,
    number: matter.number ?? null,
    title: stored.title,
    state: matter.state,
    stateLabel: procedure.states[matter.state]?.label ?? matter.state,
    office: matter.office,
    officeName: county.officeName(matter.office),
    handlers,
    openedOn: matter.openedOn,
    lastOn: matter.lastOn,
    closedOn: matter.closedOn ?? null,
    due: stored.due,
    dueLabel: stored.due_limit === null ? null : (procedure.limits?.[stored.due_limit]?.label ?? null),
    daysLeft: stored.due === null || matter.closedOn !== undefined ? null : daysBetween(today, stored.due),
    demonstration: stored.demonstration,
    columns,
  };
}

export interface StoredEntry {
  entry: Entry;
  hash: string;
  logged: number | null;
  secret: readonly PrivateValue[];
}

function entryView(procedure: Procedure, stored: StoredEntry, county: County, links: MatterPage['links']): EntryView {
  const { entry } = stored;
  const stated = Object.entries(entry.stated).map(([name, value]) => {
    const field = procedure.file[name] ?? (commonFields as Procedure['file'])[name];
    const kept = isCommitment(value) ? stored.secret.find((s) => s.field === name)?.value : value;
    const personal = field?.secrecy === 'personal';
    const text =
      field === undefined
        ? ''
        : kept === undefined
          ? '（依法已删除）'
          : personal
            ? masked(field, kept)
            : name === 'of'
              ? actLabel(procedure, String(kept))
              : name === 'finding' && !procedure.file.finding
                ? (procedure.findings?.[String(kept)]?.label ?? String(kept))
                : field.kind === 'matter'
                  ? (links.find((l) => l.id === kept)?.title ?? '（其他事项）')
                  : (drawnWords(procedure, name, kept) ??
                    frozenWords(procedure, name, kept, county) ??
                    valueText(field, kept, county));
    return { field: name, label: field?.label ?? name, value: text, personal };
  });
  const [, actor] = (entry.by.capacity ?? '').split('.');
  return {
    seq: entry.seq,
    act: entry.act,
    label: actLabel(procedure, entry.act),
    on: entry.on,
    recordedAt: entry.recordedAt,
    by:
      entry.by.kind === 'law'
        ? '依法自动'
        : entry.by.kind === 'party'
          ? '当事人'
          : (county.people.get(entry.by.person ?? '')?.name ?? '工作人员'),
    office: entry.by.office === undefined ? null : county.officeName(entry.by.office),
    capacity: actor ? (procedure.actors[actor]?.label ?? null) : null,
    source: entry.source,
    stated,
    papers: (entry.papers ?? [])
      .filter((p) => procedure.papers?.[p.paper])
      .map((p) => ({ paper: p.paper, label: procedure.papers?.[p.paper]?.label ?? p.paper, number: p.number })),
    per: articleOfKey(entry.per),
    hash: stored.hash,
    prev: entry.prev,
    logged: stored.logged,
  };
}

export function proposalViews(
  procedure: Procedure,
  matter: Matter,
  viewer: Acting,
  env: Environment,
  county: County,
  named: ReadonlyMap<string, NamedMatter>,
): ProposalView[] {
  return matter.proposals.map((p) => ({
    seq: p.seq,
    act: p.act,
    label: actLabel(procedure, p.act),
    on: p.on,
    by: county.people.get(p.by)?.name ?? '',
    waiting: p.waiting.map((w) =>
      w.startsWith('person:') ? (county.people.get(w.slice(7))?.name ?? '') : (procedure.actors[w]?.label ?? w),
    ),
    mode: p.mode,
    opinions: p.opinions.map((o) => ({
      by: county.people.get(o.by)?.name ?? '',
      on: o.on,
      opinion: o.opinion,
      agrees: o.agrees,
    })),
    stated: Object.entries(p.stated).flatMap(([name, value]) => {
      const field = procedure.file[name];
      if (!field) return [];
      const { label } = field;
      if (field.secrecy === 'personal') return [{ label, value: masked(field, value) }];
      if (field.kind !== 'matter') return [{ label, value: valueText(field, value, county) }];
      const other = named.get(String(value));
      return [{ label, value: calledBy(other), ...(other ? { ref: { module: other.module, id: other.id } } : {}) }];
    }),
    mine: viewer.id !== p.by && isAsked(procedure, matter, p, { act: 'approve', stated: {}, acting: viewer }, env),
    own: p.by === viewer.id,
  }));
}

/** Duties to publish that the matter's acts have started, with their clocks. */
export function publicationViews(
  procedure: Procedure,
  matter: Matter,
  env: Environment,
  dueOf: (from: LegalDate, publication: string) => LegalDate,
  published: ReadonlyMap<string, { withdrawn: boolean }>,
): MatterPage['publications'] {
  const owed = publicationsOwed(procedure, matter, env);
  return Object.entries(procedure.publication ?? {}).flatMap(([id, spec]): MatterPage['publications'] => {
    const began = matter.history.findLast((d) => listed(spec.after).includes(d.act));
    if (!began || (spec.unless && holds(spec.unless, matter.file))) return [];
    const out = published.get(id);
    const withdrawal = withdrawalsDue(procedure, matter, env).find((w) => w.publication === id);
    if (withdrawal) {
      const { due, why, per } = withdrawal;
      const status = env.today > due ? ('lateToWithdraw' as const) : ('toWithdraw' as const);
      return [{ publication: id, label: spec.label, status, due, until: null, why, per: articleOf(per) }];
    }
    const anew = owed.find((o) => o.publication === id && o.anew);
    const words = anew && anewWords(procedure, anew);
    if (anew && words) {
      const late = env.today > anew.due;
      const { due } = anew;
      const status =
        anew.anew === 'changed'
          ? late
            ? ('lateToRenew' as const)
            : ('toRenew' as const)
          : late
            ? ('overdue' as const)
            : ('due' as const);
      return [{ publication: id, label: spec.label, status, due, until: null, ...words }];
    }
    const down = matter.publications?.[id]?.down;
    if (down?.how === 'expired') {
      const per = articleOf(spec.shownFor?.per ?? spec.per);
      return [{ publication: id, label: spec.label, status: 'expired' as const, due: null, until: down.on, per }];
    }
    // What was revoked before anyone published it is not to be published any more.
    if (!out && revoking(procedure, matter, id)) return [];
    const due = dueOf(began.on, id);
    const withheld = matter.history.some((d) => d.act === 'withhold');
    const status = out
      ? out.withdrawn
        ? ('withdrawn' as const)
        : ('published' as const)
      : withheld
        ? ('withheld' as const)
        : env.today > due
          ? ('overdue' as const)
          : ('due' as const);
    const until = shownUntil(procedure, matter, id, env)?.until ?? down?.on ?? null;
    return [{ publication: id, label: spec.label, status, due, until, per: articleOf(spec.per) }];
  });
}

export interface PageParts {
  module: Module;
  procedure: Procedure;
  stored: StoredMatter;
  limits: readonly LimitStatus[];
  entries: readonly StoredEntry[];
  links: MatterPage['links'];
  /** Matters that its proposals name. */
  named: ReadonlyMap<string, NamedMatter>;
  arises: MatterPage['arises'];
  publications: MatterPage['publications'];
}

export function matterPage(parts: PageParts, viewer: Acting, env: Environment, county: County): MatterPage {
  const { module, procedure, stored } = parts;
  const matter = stored.snapshot;
  const passed = [
    ...new Set(matter.history.filter((d) => d.to !== undefined && procedure.states[d.to]).map((d) => d.to as string)),
  ];
  return {
    matter: matterRow(module, procedure, stored, county, env.today),
    version: matter.version,
    versionLabel: `${procedure.label}（${procedure.from}起施行的规定）`,
    seq: matter.seq,
    authorityName: county.officeName(matter.authority),
    tracks: Object.entries(procedure.tracks ?? {}).map(([track, spec]) => ({
      track,
      label: spec.label,
      state: matter.tracks[track] ?? spec.initial,
      stateLabel: spec.states[matter.tracks[track] ?? spec.initial]?.label ?? '',
    })),
    file: Object.entries(procedure.file).flatMap(([name, field]) => {
      const value = matter.file[name];
      if (value === undefined) return [];
      const secrecy = field.secrecy ?? 'open';
      const shown =
        secrecy === 'personal'
          ? masked(field, value)
          : (drawnWords(procedure, name, value) ??
            frozenWords(procedure, name, value, county) ??
            valueText(field, value, county));
      return [
        {
          field: name,
          label: field.label,
          kind: field.kind,
          value: shown,
          raw: secrecy === 'personal' ? null : value,
          secrecy,
        },
      ];
    }),
    passed,
    limits: parts.limits.map((l) => limitView(procedure, l, env.today)),
    acts: inNextOrder(
      procedure,
      { state: matter.state, limits: parts.limits },
      availableActs(procedure, matter, viewer, env),
    ).map((a) => ({
      ...a,
      refusals: a.refusals.map(refusalView),
      warnings: a.warnings.map((w) => ({ sentence: w.sentence, ...(w.per ? { per: articleOf(w.per) } : {}) })),
      per: listed(procedure.acts[a.act]?.per).map(articleOf),
    })),
    proposals: proposalViews(procedure, matter, viewer, env, county, parts.named),
    papers: matter.papers
      .filter((p) => procedure.papers?.[p.paper])
      .map((p) => ({
        paper: p.paper,
        label: procedure.papers?.[p.paper]?.label ?? p.paper,
        number: p.number,
        on: p.on,
        seq: p.seq,
      })),
    publications: parts.publications,
    findings: findingViews(procedure, matter, viewer, env),
    links: parts.links,
    arises: parts.arises,
    entries: parts.entries.map((e) => entryView(procedure, e, county, parts.links)),
  };
}
