/** A matter as its own party sees it: what the party was told, the limits that concern it, its papers, what it may do now. */

import { createHash } from 'node:crypto';
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import {
  actLabel,
  availableActs,
  explainLimit,
  limitsOf,
  listed,
  type Matter,
  type Procedure,
} from '../../../kernel/procedure/index.ts';
import type { FormField, Stated, TrackedAct, TrackedLimit, TrackedMatter } from '../../../web/portal/index.ts';
import { surroundingsOf } from '../../matters/asking/surroundings.ts';
import {
  environmentOf,
  letTheLawAct,
  moduleNamed,
  type Office,
  performAct,
  procedureOf,
} from '../../matters/service.ts';
import { limitView } from '../../present/limits.ts';
import { articleOf, refusalView } from '../../present/words.ts';
import type { IssuedPage, PartyActed } from '../source.ts';
import { partyOf, refusalsOf, unkept } from './apply.ts';
import { filesAreKept } from './files.ts';
import { formFields } from './online.ts';
import type { Opened } from './query-code.ts';

async function matterOf(office: Office, id: string): Promise<Matter | null> {
  const { rows } = await office.pool.query<{ snapshot: Matter }>(
    'select snapshot from matters where region = $1 and id = $2',
    [office.region, id],
  );
  return rows[0] ? letTheLawAct(office, rows[0].snapshot) : null;
}

/**
 * The actor that a holder of a code is: the one the code was given to, else the one the module names for online applications, else
 * the procedure's first party. A code given to someone who is no party of this procedure is nobody's.
 */
function actorOf(office: Office, procedure: Procedure, given: string): string | undefined {
  if (given !== '') return procedure.actors[given]?.party ? given : undefined;
  const online = moduleNamed(office, procedure.module).online.find((o) => o.procedure === procedure.id);
  return online?.as ?? Object.entries(procedure.actors).find(([, actor]) => actor.party)?.[0];
}

/** What a party of this capacity is told of an act; nothing when it is not told. */
function toldTo(procedure: Procedure, actor: string, act: string): string | undefined {
  const tells = procedure.acts[act]?.tells;
  return typeof tells === 'object' ? (Object.hasOwn(tells, actor) ? tells[actor] : undefined) : tells;
}

/** Whether a paper is this party's to read: one addressed to some parties only theirs, any other that of whoever is told of its act. */
function readable(procedure: Procedure, actor: string, paper: string, told: boolean): boolean {
  const spec = procedure.papers?.[paper];
  return spec !== undefined && (spec.to ? spec.to.includes(actor) : told);
}

/** Whether a limit that binds a party is another party's: only others of them can end it. */
function ofOthers(procedure: Procedure, actor: string, limit: string): boolean {
  const spec = procedure.limits?.[limit];
  if (spec?.binds !== 'party') return false;
  const by = listed(spec.ends).flatMap((act) => {
    const does = procedure.acts[act]?.by;
    return does === undefined || does === 'law' ? [] : listed(does);
  });
  const parties = by.filter((a) => procedure.actors[a]?.party);
  return parties.length > 0 && !parties.includes(actor);
}

function limitsFor(
  office: Office,
  procedure: Procedure,
  matter: Matter,
  actor: string,
  today: LegalDate,
): TrackedLimit[] {
  const env = environmentOf(office, procedure);
  const all = limitsOf(procedure, matter, env.calendar, env.setting);
  return all.flatMap((status, i): TrackedLimit[] => {
    const view = limitView(procedure, status, today);
    // What binds only the office's inside, and waiting periods of others, would only confuse.
    if (
      view.force === 'internal' ||
      view.per.every((a) => a.force === 'internal') ||
      view.binds === 'other' ||
      ofOthers(procedure, actor, status.limit) ||
      status.status === 'restarted'
    )
      return [];
    const open =
      (status.status === 'running' || status.status === 'paused') &&
      !all.slice(i + 1).some((later) => later.limit === status.limit);
    const lines = open
      ? (explainLimit(procedure, matter, status.limit, env.calendar, env.setting)?.explanation ?? [])
      : [];
    return [{ ...view, lines: lines.map((l) => ({ ...(l.date ? { date: l.date } : {}), text: l.text })) }];
  });
}

/** A field that depends on what the file already says is asked for or left out now; the form cannot know the file. */
function settled(fields: readonly FormField[], matter: Matter): FormField[] {
  return fields.flatMap((field) => {
    const { onlyIf, ...rest } = field;
    if (!onlyIf || fields.some((other) => other.name === onlyIf.field)) return [field];
    return onlyIf.is.includes(matter.file[onlyIf.field] as string | boolean) ? [rest] : [];
  });
}

async function actsFor(office: Office, procedure: Procedure, matter: Matter, actor: string): Promise<TrackedAct[]> {
  const env = environmentOf(
    office,
    procedure,
    await surroundingsOf(office, procedure, matter, matter.file, office.clock.today(), []),
  );
  const module = moduleNamed(office, procedure.module);
  return availableActs(procedure, matter, partyOf(office, procedure, actor, [matter.id]), env).flatMap(
    (available): TrackedAct[] => {
      const act = procedure.acts[available.act];
      if (!act || act.by === 'law' || !listed(act.by).includes(actor)) return [];
      // What belongs to another stage of the procedure is no answer to “what may I do now”.
      if (
        !available.available &&
        available.refusals.some((r) => ['wrong-state', 'closed', 'already-done'].includes(r.code))
      )
        return [];
      return [
        {
          act: available.act,
          label: available.label,
          available: available.available,
          refusals: available.refusals.map(refusalView),
          per: listed(act.per).map(articleOf),
          // The day of what arrives online is the day of its arrival; its party is not asked for it.
          fields: settled(
            [...formFields(office, module, procedure, act).values()].filter((field) => field.name !== act.dated),
            matter,
          ),
        },
      ];
    },
  );
}

export async function trackedMatter(office: Office, opened: Opened, session: string): Promise<TrackedMatter | null> {
  const matter = await matterOf(office, opened.matter);
  if (!matter) return null;
  const procedure = procedureOf(office, matter);
  const found = actorOf(office, procedure, opened.actor);
  if (found === undefined && opened.actor !== '') return null;
  const actor = found ?? '';
  const county = office.county();
  const today = office.clock.today();
  const told = matter.history.filter((done) => toldTo(procedure, actor, done.act) !== undefined);
  const toldAt = new Set(told.map((done) => done.seq));
  return {
    session,
    number: matter.number ?? matter.id,
    label: procedure.label,
    office: county.officeName(matter.office),
    authority: county.officeName(matter.authority),
    openedOn: matter.openedOn,
    closedOn: matter.closedOn ?? null,
    stateLabel: procedure.states[matter.state]?.label ?? matter.state,
    stages: told.map((done) => {
      const [per] = listed(procedure.acts[done.act]?.per);
      return {
        act: done.act,
        on: done.on,
        label: actLabel(procedure, done.act),
        text: toldTo(procedure, actor, done.act) ?? '',
        per: per ? articleOf(per) : null,
      };
    }),
    limits: limitsFor(office, procedure, matter, actor, today),
    papers: matter.papers
      .filter((p) => readable(procedure, actor, p.paper, toldAt.has(p.seq)))
      .map((p) => ({
        seq: p.seq,
        paper: p.paper,
        label: procedure.papers?.[p.paper]?.label ?? p.paper,
        number: p.number,
        on: p.on,
      })),
    acts: await actsFor(office, procedure, matter, actor),
    demonstration: county.demonstration,
  };
}

export async function trackedPaper(
  office: Office,
  opened: Opened,
  seq: number,
  paper: string,
): Promise<IssuedPage | null> {
  const shown = (await trackedMatter(office, opened, ''))?.papers.find((p) => p.seq === seq && p.paper === paper);
  if (!shown) return null;
  const { rows } = await office.pool.query<{ html: string }>(
    'select html from papers where region = $1 and matter = $2 and seq = $3 and paper = $4',
    [office.region, opened.matter, seq, paper],
  );
  return rows[0] ? { title: shown.label, html: rows[0].html } : null;
}

export async function partyAct(
  office: Office,
  { matter: id, actor: given }: Opened,
  act: string,
  stated: Stated,
  key: string,
): Promise<PartyActed> {
  const matter = await matterOf(office, id);
  const procedure = matter && procedureOf(office, matter);
  const actor = procedure ? actorOf(office, procedure, given) : undefined;
  if (!matter || !procedure || actor === undefined)
    return { ok: false, refusals: [{ code: 'not-opened', sentence: '没有这件事项' }] };
  if (!(await filesAreKept(office, stated))) return { ok: false, refusals: [unkept] };
  try {
    await performAct(office, partyOf(office, procedure, actor, [id]), matter.module, id, {
      act,
      stated,
      key: createHash('sha256').update(`act ${id} ${key}`).digest('hex'),
    });
    return { ok: true, label: actLabel(procedure, act) };
  } catch (error) {
    return { ok: false, refusals: refusalsOf(error) };
  }
}
