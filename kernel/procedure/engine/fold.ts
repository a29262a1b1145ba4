/** The fold: a matter is what its entries make of it. Nothing else changes a matter. */
import type { LegalDate } from '../../calendar/index.ts';
import type { Json } from '../../record/canonical.ts';
import { keptOf } from '../draws/rounds.ts';
import { isCommonAct } from '../language/common-acts.ts';
import type { Act, Procedure } from '../language/index.ts';
import { listed } from '../language/index.ts';
import type { Done, IssuedPaper, Matter, Proposal, Shown, Source } from './matter.ts';
import { changesText, openlyRestated } from './restated.ts';

/** One entry in plain words, before personal values are committed: what the fold reads. */
export interface RecordedAct {
  seq: number;
  act: string;
  on: LegalDate;
  by: { kind: 'person' | 'party' | 'law'; id: string; name: string; office?: string; capacity: string };
  stated: Readonly<Record<string, Json>>;
  papers: readonly { paper: string; number: string }[];
  source: Source;
}

/** Opening facts that only the first entry carries. */
export interface Opening {
  region: string;
  id: string;
  module: string;
  procedure: string;
  version: string;
  office: string;
  authority: string;
}

/** The opening facts of a matter that stands under this definition. */
export const openingOf = (
  { module, id, version }: Pick<Procedure, 'module' | 'id' | 'version'>,
  seat: Pick<Opening, 'region' | 'id' | 'office' | 'authority'>,
): Opening => ({ ...seat, module, procedure: id, version });

/** The matter before its first entry. An office that opens a matter for another to handle takes part in it (代办点、代收). */
export function emptyMatter(opening: Opening, procedure: Procedure, on: LegalDate, openedBy?: string): Matter {
  return {
    ...opening,
    seq: 0,
    head: '',
    state: '',
    tracks: Object.fromEntries(Object.entries(procedure.tracks ?? {}).map(([name, track]) => [name, track.initial])),
    file: {},
    history: [],
    proposals: [],
    papers: [],
    assigned: {},
    recused: [],
    involved: openedBy === undefined || openedBy === opening.office ? [] : [openedBy],
    links: [],
    openedOn: on,
    lastOn: on,
  };
}

const proposalOf = (matter: Matter, entry: RecordedAct): Proposal | undefined =>
  matter.proposals.find((p) => String(p.seq) === entry.stated.proposal);

/** Which of those waiting this opinion answers for; in mode `each` only the first in line is asked. */
function answersFor(proposal: Proposal, by: { id: string; capacity: string }): number {
  const own = proposal.waiting.indexOf(`person:${by.id}`);
  // A capacity is "module.actor"; those waiting are named within the procedure.
  const held = proposal.waiting.indexOf(by.capacity.slice(by.capacity.lastIndexOf('.') + 1));
  if (proposal.mode === 'each') return own === 0 || held === 0 ? 0 : -1;
  return own >= 0 ? own : held;
}

/** Who must still agree after this opinion. An opinion in mode `any` (或签) settles it alone. */
export function stillWaiting(proposal: Proposal, by: { id: string; capacity: string }): readonly string[] {
  if (proposal.mode === 'any') return [];
  const at = answersFor(proposal, by);
  return proposal.waiting.filter((_, i) => i !== at);
}

function done(
  entry: RecordedAct,
  act: string,
  procedure: Procedure,
  stated: Readonly<Record<string, Json>>,
  on: LegalDate,
): Done {
  const dates: Record<string, string> = {};
  for (const [name, value] of Object.entries(stated)) {
    if (procedure.file[name]?.kind === 'date' && typeof value === 'string') dates[name] = value;
  }
  const granted: Record<string, number> = {};
  for (const { extend } of Object.values(procedure.limits ?? {})) {
    const value = extend?.by === act && extend.granted !== undefined ? stated[extend.granted] : undefined;
    if (extend?.granted !== undefined && typeof value === 'number') granted[extend.granted] = value;
  }
  const to = procedure.acts[act]?.to;
  const kept = keptOf(procedure, act, stated);
  return {
    seq: entry.seq,
    act,
    on,
    by: entry.by.id,
    capacity: entry.by.capacity,
    ...(entry.by.office === undefined ? {} : { office: entry.by.office }),
    ...(to === undefined ? {} : { to }),
    ...(Object.keys(dates).length === 0 ? {} : { dates }),
    ...(Object.keys(granted).length === 0 ? {} : { granted }),
    ...(kept === undefined ? {} : { kept }),
    source: entry.source,
  };
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  const fresh = b.filter((x) => !a.includes(x));
  return fresh.length === 0 ? a : [...a, ...fresh];
}

/** Puts stated values into the file and reads from them who is assigned, recused and involved. */
function state(matter: Matter, procedure: Procedure, stated: Readonly<Record<string, Json>>): Matter {
  let { assigned, recused, involved } = matter;
  // In the order of their names, as the record keeps them: a replay must find the same order, whatever the form's was.
  for (const [name, value] of Object.entries(stated).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const field = procedure.file[name];
    if (!field) continue;
    const named = (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string');
    if (field.assigns) assigned = { ...assigned, [field.assigns]: named };
    if (field.recuses) recused = union(recused, named);
    if (field.involves) involved = union(involved, named);
  }
  return { ...matter, file: { ...matter.file, ...stated }, assigned, recused, involved };
}

/** Carries out one act of the procedure itself. */
function carryOut(
  matter: Matter,
  procedure: Procedure,
  act: Act,
  entry: RecordedAct,
  name: string,
  stated: Readonly<Record<string, Json>>,
  by: RecordedAct['by'],
): Matter {
  // A field that holds the act's own legal date moves the act to that day (收到日、送达日); an approved act is of the day of its approval.
  const dated = act.dated === undefined || entry.act !== name ? undefined : stated[act.dated];
  const on = typeof dated === 'string' ? dated : entry.on;
  let next = state(matter, procedure, stated);
  if (act.track !== undefined && act.to !== undefined)
    next = { ...next, tracks: { ...next.tracks, [act.track]: act.to } };
  else if (act.to !== undefined) next = { ...next, state: act.to };
  const closes = act.track === undefined && act.to !== undefined && procedure.states[act.to]?.final === true;
  if (closes && next.closedOn === undefined) next = { ...next, closedOn: on };
  if (act.track === undefined && act.to !== undefined && !closes && next.closedOn !== undefined) {
    const { closedOn: _, ...open } = next;
    next = open;
  }
  const carried = {
    ...next,
    history: [...next.history, done({ ...entry, by }, name, procedure, stated, on)],
    lastOn: on > next.lastOn ? on : next.lastOn,
  };
  return changesText(procedure, name) ? openlyRestated(matter, carried, procedure, stated) : carried;
}

/** Stands among an opening's papers for the number of the matter itself (案号). Names with a $ are numbers of the record, never pages. */
export const matterNumber = '$matter';
/** Stands among the papers of a publication for its index number (索引号). */
export const indexNumber = '$index';

function issue(matter: Matter, entry: RecordedAct): Matter {
  if (entry.papers.length === 0) return matter;
  const own = entry.papers.find((p) => p.paper === matterNumber);
  const issued: IssuedPaper[] = entry.papers
    .filter((p) => !p.paper.startsWith('$'))
    .map((p) => ({ ...p, seq: entry.seq, on: entry.on }));
  return { ...matter, ...(own ? { number: own.number } : {}), papers: [...matter.papers, ...issued] };
}

function common(matter: Matter, procedure: Procedure, entry: RecordedAct): Matter {
  const seen = {
    ...matter,
    history: [...matter.history, done(entry, entry.act, procedure, {}, entry.on)],
    lastOn: entry.on > matter.lastOn ? entry.on : matter.lastOn,
  };
  const proposal = proposalOf(matter, entry);
  const others = matter.proposals.filter((p) => p !== proposal);
  const opinion = {
    by: entry.by.id,
    capacity: entry.by.capacity,
    on: entry.on,
    opinion: String(entry.stated.opinion ?? ''),
    agrees: entry.act === 'approve',
  };
  switch (entry.act) {
    case 'propose': {
      const { of, ...stated } = entry.stated;
      const act = procedure.acts[String(of)];
      if (!act?.approval) return seen;
      const made: Proposal = {
        seq: entry.seq,
        act: String(of),
        on: entry.on,
        by: entry.by.id,
        ...(entry.by.office === undefined ? {} : { office: entry.by.office }),
        capacity: entry.by.capacity,
        stated,
        mode: act.approval.mode ?? 'each',
        waiting: listed(act.approval.by),
        opinions: [],
        copies: [],
      };
      return { ...seen, proposals: [...matter.proposals, made] };
    }
    case 'approve': {
      if (!proposal) return seen;
      const waiting = stillWaiting(proposal, entry.by);
      if (waiting.length > 0)
        return { ...seen, proposals: [...others, { ...proposal, waiting, opinions: [...proposal.opinions, opinion] }] };
      const act = procedure.acts[proposal.act];
      if (!act) return seen;
      const by = {
        kind: 'person' as const,
        id: proposal.by,
        name: '',
        capacity: proposal.capacity,
        ...(proposal.office === undefined ? {} : { office: proposal.office }),
      };
      return carryOut({ ...seen, proposals: others }, procedure, act, entry, proposal.act, proposal.stated, by);
    }
    case 'return':
    case 'withdrawProposal':
      return { ...seen, proposals: others };
    case 'addSigner':
      return proposal
        ? {
            ...seen,
            proposals: [...others, { ...proposal, waiting: [`person:${entry.stated.who}`, ...proposal.waiting] }],
          }
        : seen;
    case 'forward': {
      if (!proposal) return seen;
      const at = answersFor(proposal, entry.by);
      return {
        ...seen,
        proposals: [
          ...others,
          { ...proposal, waiting: proposal.waiting.map((w, i) => (i === at ? `person:${entry.stated.who}` : w)) },
        ],
      };
    }
    case 'copyTo':
      return proposal
        ? { ...seen, proposals: [...others, { ...proposal, copies: [...proposal.copies, String(entry.stated.who)] }] }
        : seen;
    case 'correct': {
      const { of, reason: _, ...stated } = entry.stated;
      const next = state(openlyRestated(matter, seen, procedure, stated), procedure, stated);
      return redated(next, procedure, Number(of), stated);
    }
    case 'publish':
    case 'withdrawPublication':
    case 'expirePublication': {
      const id = String(entry.stated.publication);
      const before = matter.publications?.[id];
      const how = entry.act === 'expirePublication' ? ('expired' as const) : ('withdrawn' as const);
      if (entry.act !== 'publish' && !before) return seen;
      const timed = procedure.publication?.[id]?.shownFor && before?.down === undefined;
      const shown: Shown =
        entry.act === 'publish' || !before
          ? { on: entry.on, seq: entry.seq, ...(timed && before ? { since: before.since ?? before.on } : {}) }
          : { ...before, down: { on: entry.on, how } };
      return { ...seen, publications: { ...matter.publications, [id]: shown } };
    }
    case 'excuse':
      return { ...seen, excused: { ...matter.excused, [String(entry.stated.finding)]: String(entry.stated.reason) } };
    case 'withdrawExcuse': {
      const { excused, ...plain } = seen;
      const left = Object.entries(excused ?? {}).filter(([finding]) => finding !== entry.stated.finding);
      return left.length === 0 ? plain : { ...plain, excused: Object.fromEntries(left) };
    }
    case 'link':
      return {
        ...seen,
        links: [
          ...matter.links,
          {
            id: String(entry.stated.link),
            module: String(entry.stated.how).split('|')[0] ?? '',
            how: String(entry.stated.how),
          },
        ],
      };
    default:
      return seen;
  }
}

/** A corrected date moves the act that stated it, and with it every limit that runs from it; the entries keep what was first said. */
function redated(matter: Matter, procedure: Procedure, of: number, stated: Readonly<Record<string, Json>>): Matter {
  const at = matter.history.findIndex((d) => d.seq === of && !isCommonAct(d.act));
  const first = matter.history[at];
  if (!first) return matter;
  const restated = Object.entries(stated).filter(
    ([name, value]) => procedure.file[name]?.kind === 'date' && typeof value === 'string',
  );
  if (restated.length === 0) return matter;
  const dated = procedure.acts[first.act]?.dated;
  const own = dated === undefined || first.dates?.[dated] !== first.on ? undefined : stated[dated];
  const moved = {
    ...first,
    on: typeof own === 'string' ? own : first.on,
    dates: { ...first.dates, ...(Object.fromEntries(restated) as Record<string, string>) },
  };
  const opened = procedure.acts[first.act]?.opens === true;
  return {
    ...matter,
    history: matter.history.with(at, moved),
    ...(opened ? { openedOn: moved.on } : {}),
    ...(matter.closedOn !== undefined && closer(matter, procedure) === at ? { closedOn: moved.on } : {}),
  };
}

/** Place in the history of the act that closed the matter, after which it was not opened again; -1 while it is open. */
function closer({ history }: Matter, procedure: Procedure): number {
  return history.reduce((closed, { act, to }, at) => {
    if (to === undefined || procedure.acts[act]?.track !== undefined) return closed;
    if (procedure.states[to]?.final !== true) return -1;
    return closed < 0 ? at : closed;
  }, -1);
}

/** The matter after one more entry. Pure and total: replaying all entries from the opening gives the stored matter. */
export function applyEntry(matter: Matter, procedure: Procedure, entry: RecordedAct, head: string): Matter {
  const act = procedure.acts[entry.act];
  const next = isCommonAct(entry.act)
    ? common(matter, procedure, entry)
    : act
      ? carryOut(matter, procedure, act, entry, entry.act, entry.stated, entry.by)
      : matter;
  return { ...issue(next, entry), seq: entry.seq, head };
}
