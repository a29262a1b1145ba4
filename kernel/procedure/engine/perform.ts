/** Performing an act: every check of the law first, then one entry and the matter that follows from it. Nothing is half done. */
import type { LegalDate } from '../../calendar/index.ts';
import type { Citation } from '../../citation/index.ts';
import type { Json } from '../../record/canonical.ts';
import { drawRefusals, type EngineFile, handStated, suppliedByDraw } from '../draws/draws.ts';
import { frozenBy, handFrozen } from '../freezes/freezing.ts';
import { commonActs, commonFields, isCommonAct } from '../language/common-acts.ts';
import { type Act, listed, type Procedure, type Seal } from '../language/index.ts';
import type { View } from '../language/view.ts';
import { findingRefusals } from '../reading/findings.ts';
import { expiriesDue, withdrawalsDue } from '../reading/publicity.ts';
import { awaitedDay, awaitingNow } from '../ties/awaiting.ts';
import { type Place, placeOf } from '../ties/certificates.ts';
import { lawActsDue, limitsOf } from '../time/limits.ts';
import { askedAs, commonRefusals, exceptionActor } from './common-guards.ts';
import { type Environment, viewOf } from './environment.ts';
import {
  applyEntry,
  emptyMatter,
  indexNumber,
  matterNumber,
  type Opening,
  type RecordedAct,
  stillWaiting,
} from './fold.ts';
import { claimRefusals, claimWarnings, limitRefusals, noticeRefusals, stateRefusal } from './guards.ts';
import type { Acting, LimitStatus, Matter, Source } from './matter.ts';
import { actorFor, capacityOf, certificateNumber, faultsOfAssigned, separated } from './power.ts';
import { cited, type Refusal, Refused, type Warning } from './refusal.ts';
import { checkStated, validDate } from './values.ts';

export interface Request {
  act: string;
  stated: Readonly<Record<string, Json>>;
  acting: Acting;
  /** Legal date; today unless the act is recorded for an earlier day. */
  on?: LegalDate;
  source?: Source;
}

/** An act that may be done, waiting only for the numbers of the papers it issues. */
export interface Prepared {
  procedure: Procedure;
  /** The matter before, or the empty matter of an opening. */
  before: Matter;
  recorded: Omit<RecordedAct, 'papers'>;
  /** The act that takes effect: the act itself, or the proposed one when this approval completes it. */
  effect: { name: string; act: Act; stated: Readonly<Record<string, Json>> } | undefined;
  /** Papers to be numbered, in order; a paper without a series needs no number. */
  papers: readonly { paper: string; series?: string; seal: Seal }[];
  warnings: readonly Warning[];
  per: Citation | undefined;
  /** Texts that the engine itself wrote for this act (名录快照、抽取结果), to be kept as files of the matter. */
  files?: readonly EngineFile[];
  /** Number of the certificate under which it is done, when the act asks for one. */
  certificate?: string;
  view: (numbers: readonly { paper: string; number: string }[]) => View;
}

/** The office whose seal a paper bears and in whose series it is numbered. What the statute itself issues is the handling unit's. */
export function sealingOffice(prepared: Prepared, seal: Seal): string {
  const { before, recorded } = prepared;
  if (seal === 'authority') return before.authority;
  if (typeof seal === 'object') {
    const named = prepared.effect?.stated[seal.of] ?? before.file[seal.of];
    return typeof named === 'string' ? named : before.authority;
  }
  return seal === 'acting' ? (recorded.by.office ?? before.office) : before.office;
}

export interface Performed {
  entry: RecordedAct;
  matter: Matter;
  limits: readonly LimitStatus[];
}

const lawActor = (region: string): Acting => ({
  kind: 'law',
  id: 'law',
  name: '法律',
  region,
  capacities: [],
  offices: [],
});

/** The legal date of an act: its own date field, else the given day, else today. */
export function legalDay(
  act: Act | undefined,
  request: Pick<Request, 'stated' | 'on'>,
  env: Pick<Environment, 'today'>,
): LegalDate {
  const dated = act?.dated === undefined ? undefined : request.stated[act.dated];
  return typeof dated === 'string' && validDate(dated) ? dated : (request.on ?? env.today);
}

/** Done by a party through the portal: an application, or an act in a matter of its own. */
const sentOnline = (request: Request): boolean =>
  request.acting.kind === 'party' && (request.source ?? 'performed') === 'performed';

/** What a party does online is of the day it arrives, whatever field holds that day; nobody is asked for it. */
function arrivedToday(act: Act, request: Request, env: Environment): Request {
  if (!sentOnline(request) || act.dated === undefined || request.stated[act.dated] !== undefined) return request;
  return { ...request, stated: { ...request.stated, [act.dated]: env.today } };
}

function dateRefusals(
  act: Act | undefined,
  on: LegalDate,
  matter: Matter | undefined,
  request: Request,
  env: Environment,
): Refusal[] {
  if (!validDate(on)) return [{ code: 'date', sentence: '日期无效' }];
  if (on > env.today)
    return [
      {
        code: 'date',
        sentence: `日期${on}晚于今天（${env.today}），不能记录尚未发生的行为`,
        ...(act?.dated ? { field: act.dated } : {}),
      },
    ];
  if (matter && on < matter.openedOn)
    return [
      {
        code: 'date',
        sentence: `日期${on}早于事项开始的日期（${matter.openedOn}）`,
        ...(act?.dated ? { field: act.dated } : {}),
      },
    ];
  // An office may not date its own act back: only acts recorded for others, or with a date field of their own, lie in the past.
  const own =
    act?.dated === undefined && (request.source ?? 'performed') === 'performed' && request.acting.kind !== 'law';
  return own && on !== env.today
    ? [{ code: 'date', sentence: `本行为的日期只能是今天（${env.today}）`, advice: '补录以前的纸质记录请使用“补录”' }]
    : [];
}

/** All reasons against an act of the procedure, in the order an official would ask. */
function refusalsOf(
  procedure: Procedure,
  name: string,
  act: Act,
  matter: Matter | undefined,
  request: Request,
  view: View,
  env: Environment,
  place: Place,
): Refusal[] {
  const standing = stateRefusal(procedure, act, matter);
  if (standing) return [cited(standing, act)];
  const power = actorFor(procedure, act, matter, request.acting, view.on, env, place);
  if ('refusal' in power) return [cited(power.refusal, act)];
  const apart = separated(act, matter, request.acting, (a) => procedure.acts[a]?.label ?? a);
  if (apart) return [cited(apart, act)];
  if (act.times !== undefined && (matter?.history.filter((d) => d.act === name).length ?? 0) >= act.times) {
    const per = listed(act.per)[0];
    return [{ code: 'already-done', sentence: `“${act.label}”只能进行${act.times}次`, ...(per ? { per } : {}) }];
  }
  const fields = checkStated(procedure.file, act.asks, request.stated, matter?.file ?? {}).map((fault): Refusal => {
    const per = procedure.file[fault.field]?.per;
    return { code: 'field', field: fault.field, sentence: fault.sentence, ...(per ? { per } : {}) };
  });
  if (fields.length > 0) return fields;
  const people = faultsOfAssigned(procedure, matter, request.stated, view.on, env, place);
  if (people.length > 0) return people.map((refusal) => cited(refusal, act));
  const pending = matter?.proposals.find((p) => p.act === name);
  if (pending) return [{ code: 'proposal', sentence: `“${act.label}”已送审，正在等待审批` }];
  return [
    ...limitRefusals(procedure, name, act, matter, view, env),
    ...noticeRefusals(procedure, name, request.stated, view.on, env),
    ...claimRefusals(act, view),
    ...findingRefusals(procedure, name, act, matter, view, env),
    ...drawRefusals(procedure, name, matter, request.acting, view.on, env, request.stated),
  ];
}

/** The opening act also takes the matter's own number (案号), so that it is numbered without gaps and hashed like any paper's. */
function papersOf(procedure: Procedure, act: Act): Prepared['papers'] {
  const own =
    act.opens && procedure.number
      ? [{ paper: matterNumber, series: procedure.number.series, seal: 'handling' as const }]
      : [];
  const issued = listed(act.issues).map((paper) => {
    const spec = procedure.papers?.[paper];
    return { paper, seal: spec?.seal ?? 'authority', ...(spec?.series === undefined ? {} : { series: spec.series }) };
  });
  return [...own, ...issued];
}

/**
 * Checks an act against the law and prepares its entry.
 * An act that needs approval becomes a proposal (送审); it takes effect with the last approval.
 * @throws Refused with every reason, each with its article where there is one
 */
export function prepare(
  procedure: Procedure,
  matter: Matter | undefined,
  asked: Request,
  env: Environment,
  opening?: Opening,
): Prepared {
  if (isCommonAct(asked.act)) return prepareCommon(procedure, matter, asked, env);
  const act = procedure.acts[asked.act];
  if (!act) throw new Refused([{ code: 'unknown-act', sentence: `“${procedure.label}”没有名为“${asked.act}”的行为` }]);
  const byHand = [...handStated(procedure, asked.stated), ...handFrozen(procedure, asked.stated)];
  if (byHand.length > 0) throw new Refused(byHand);
  const request = arrivedToday(act, asked, env);
  const on = legalDay(act, request, env);
  const dates = dateRefusals(act, on, matter, request, env);
  if (dates.length > 0) throw new Refused(dates);
  const freezing = frozenBy(procedure, request.act, matter, request, on, env);
  const view = viewOf(procedure, matter, request.acting, on, { ...request.stated, ...freezing.stated }, env);
  const place = placeOf(procedure, matter ?? opening, view.file);
  // A claim about tables that cannot be computed says nothing: why they cannot does.
  const judged = freezing.against.length > 0 ? { ...act, when: [] } : act;
  const refusals = refusalsOf(procedure, request.act, judged, matter, request, view, env, place);
  if (refusals.length > 0) throw new Refused(refusals);
  if (freezing.against.length > 0) throw new Refused(freezing.against);
  if (sentOnline(request) && on !== env.today)
    throw new Refused([
      {
        code: 'date',
        ...(act.dated ? { field: act.dated } : {}),
        sentence: `网上${act.opens ? '申请' : '办理'}的日期是到达系统的当天（${env.today}）`,
      },
    ]);
  if (!matter && !opening) throw new Error('opening facts are missing');
  const before = matter ?? emptyMatter(opening as Opening, procedure, on, request.acting.office);
  const power = actorFor(procedure, act, matter, request.acting, on, env, place);
  const actor = 'actor' in power ? power.actor : '';
  const capacity = actor === '' ? '' : actor === 'law' ? 'law' : capacityOf(procedure, actor);
  const certificate = certificateNumber(procedure, actor, request.acting, request.stated, on, place, env);
  const certified = certificate === undefined ? {} : { certificate };
  const warnings = claimWarnings(act, view);
  const per = listed(act.per)[0];
  const supplied = suppliedByDraw(procedure, request.act, matter, request.stated, on, env);
  const stated = { ...request.stated, ...supplied.stated, ...freezing.stated };
  const base = {
    seq: before.seq + 1,
    on,
    by: {
      kind: request.acting.kind,
      id: request.acting.id,
      name: request.acting.name,
      ...(request.acting.office === undefined ? {} : { office: request.acting.office }),
      capacity,
    },
    source: request.acting.kind === 'law' ? ('law' as const) : (request.source ?? 'performed'),
  };
  // A proposal is dated by the day it is made; the legal date comes with the approval.
  if (act.approval) {
    const recorded = { ...base, on: env.today, act: 'propose', stated: { of: request.act, ...request.stated } };
    return {
      procedure,
      before,
      recorded,
      effect: undefined,
      papers: [],
      warnings,
      per,
      ...certified,
      view: () => view,
    };
  }
  return {
    procedure,
    before,
    recorded: { ...base, act: request.act, stated },
    effect: { name: request.act, act, stated },
    papers: papersOf(procedure, act),
    warnings,
    per,
    ...certified,
    ...(supplied.files.length === 0 ? {} : { files: supplied.files }),
    view: (numbers) => viewOf(procedure, matter, request.acting, on, stated, env, numbers),
  };
}

function prepareCommon(procedure: Procedure, matter: Matter | undefined, request: Request, env: Environment): Prepared {
  if (!matter) throw new Refused([{ code: 'not-opened', sentence: '事项尚未开始' }]);
  const asks = isCommonAct(request.act) ? commonActs[request.act].asks : [];
  // A correction also restates fields of the file itself; they are checked like any others.
  const byHand = request.act === 'correct' ? handFrozen(procedure, request.stated) : [];
  if (byHand.length > 0) throw new Refused(byHand);
  const names = Object.keys(request.stated);
  const own = request.act === 'correct' ? names.filter((n) => Object.hasOwn(procedure.file, n)) : [];
  const fields = { ...commonFields, ...(request.act === 'correct' ? procedure.file : {}) };
  const faults = checkStated(fields, [...asks, ...own], request.stated, matter.file);
  if (faults.length > 0)
    throw new Refused(faults.map((f) => ({ code: 'field', field: f.field, sentence: f.sentence })));
  const refusals = commonRefusals(procedure, matter, request, env);
  if (refusals.length > 0) throw new Refused(refusals);
  const proposal = matter.proposals.find((p) => String(p.seq) === request.stated.proposal);
  const as = proposal && askedAs(procedure, matter, proposal, request.acting, env);
  const held = request.acting.capacities.find((c) => c.startsWith(`${procedure.module}.`)) ?? '';
  const excuses = request.act === 'excuse' || request.act === 'withdrawExcuse';
  const excusing = excuses ? exceptionActor(procedure, matter, request.acting, env) : undefined;
  const actor = as === undefined || as.startsWith('person:') ? excusing : as;
  const capacity = actor === undefined ? held : capacityOf(procedure, actor);
  const byLaw = request.acting.kind === 'law';
  const recorded = {
    seq: matter.seq + 1,
    act: request.act,
    on: byLaw ? (request.on ?? env.today) : env.today,
    by: {
      kind: request.acting.kind,
      id: request.acting.id,
      name: request.acting.name,
      ...(request.acting.office === undefined ? {} : { office: request.acting.office }),
      capacity: byLaw ? 'law' : capacity,
    },
    stated: request.stated,
    source: byLaw ? ('law' as const) : (request.source ?? ('performed' as const)),
  };
  const certificate =
    actor === undefined
      ? undefined
      : certificateNumber(
          procedure,
          actor,
          request.acting,
          {},
          env.today,
          placeOf(procedure, matter, matter.file),
          env,
        );
  const completes =
    request.act === 'approve' &&
    proposal !== undefined &&
    stillWaiting(proposal, { id: request.acting.id, capacity }).length === 0;
  const act = completes && proposal ? procedure.acts[proposal.act] : undefined;
  const stated = proposal?.stated ?? {};
  const proposer: Acting = { ...request.acting, id: proposal?.by ?? request.acting.id };
  const view = (numbers: readonly { paper: string; number: string }[]): View =>
    viewOf(procedure, matter, proposer, env.today, completes ? stated : {}, env, numbers);
  if (act && proposal) {
    // The law is asked again on the day of the approval: an extension approved after expiry is void however early it was proposed.
    const now = view([]);
    const late = [
      stateRefusal(procedure, act, matter),
      ...limitRefusals(procedure, proposal.act, act, matter, now, env),
      ...noticeRefusals(procedure, proposal.act, stated, env.today, env),
      ...claimRefusals(act, now),
      ...findingRefusals(procedure, proposal.act, act, matter, now, env),
    ].filter((r) => r !== undefined);
    if (late.length > 0) throw new Refused(late);
  }
  return {
    procedure,
    before: matter,
    recorded,
    effect: act && proposal ? { name: proposal.act, act, stated } : undefined,
    papers: act
      ? papersOf(procedure, act)
      : request.act === 'publish'
        ? [{ paper: indexNumber, series: '公开', seal: 'authority' as const }]
        : [],
    warnings: [],
    per: act
      ? listed(act.per)[0]
      : (publicityPer(procedure, matter, request, env) ??
        (excusing === undefined ? undefined : procedure.exceptions?.per)),
    ...(certificate === undefined ? {} : { certificate }),
    view,
  };
}

/** The article by which something public comes down. */
function publicityPer(procedure: Procedure, matter: Matter, request: Request, env: Environment): Citation | undefined {
  const id = request.stated.publication;
  if (request.act === 'expirePublication') return procedure.publication?.[String(id)]?.shownFor?.per;
  if (request.act !== 'withdrawPublication') return undefined;
  return withdrawalsDue(procedure, matter, env).find((w) => w.publication === id)?.per;
}

/** Closes a prepared act with its paper numbers: the entry as the fold reads it, the matter after it, its limits. `head` is set by the record. */
export function conclude(
  prepared: Prepared,
  numbers: readonly { paper: string; number: string }[],
  env: Environment,
): Performed {
  const entry: RecordedAct = { ...prepared.recorded, papers: numbers };
  const matter = applyEntry(prepared.before, prepared.procedure, entry, prepared.before.head);
  return { entry, matter, limits: limitsOf(prepared.procedure, matter, env.calendar, env.setting) };
}

/** An act of the law whose other matters have all ended and against which nothing stands, dated on the day of the last ending. */
function awaitedActs(procedure: Procedure, matter: Matter, env: Environment): { act: string; on: LegalDate }[] {
  return awaitingNow(procedure, matter).flatMap((awaiting) => {
    const { act, spec } = awaiting;
    const on = awaitedDay(procedure, matter, awaiting, env);
    if (on === undefined) return [];
    const request: Request = { act, stated: {}, acting: lawActor(matter.region), source: 'law', on };
    const view = viewOf(procedure, matter, request.acting, on, {}, env);
    const against = refusalsOf(procedure, act, spec, matter, request, view, env, placeOf(procedure, matter, view.file));
    return against.length === 0 ? [{ act, on }] : [];
  });
}

/**
 * The statute's own next act in a matter (视为受理、视为放弃…), dated on the day it takes effect, or nothing. One that waits for other
 * matters is seen only with what they are gathered (`env.ending`, `env.found`).
 */
export function nextLawAct(procedure: Procedure, matter: Matter, env: Environment): Request | undefined {
  // A limit left running where its act has no place any more deems nothing; the definition check names such limits.
  const lapsed = lawActsDue(procedure, limitsOf(procedure, matter, env.calendar, env.setting), env.today).find(
    ({ act: name }) => {
      const act = procedure.acts[name];
      return act !== undefined && !stateRefusal(procedure, act, matter);
    },
  );
  const awaited = awaitedActs(procedure, matter, env).reduce<{ act: string; on: LegalDate } | undefined>(
    (first, next) => (first === undefined || next.on < first.on ? next : first),
    undefined,
  );
  const due = lapsed && awaited ? (awaited.on < lapsed.on ? awaited : lapsed) : (lapsed ?? awaited);
  const [ended] = expiriesDue(procedure, matter, env, env.today);
  const law = { acting: lawActor(matter.region), source: 'law' as const };
  if (ended && (!due || ended.on <= due.on))
    return { ...law, act: 'expirePublication', stated: { publication: ended.publication }, on: ended.on };
  return due && { ...law, act: due.act, stated: {}, on: due.on };
}
