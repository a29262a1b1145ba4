/** Performing an act: every check of the law first, then one entry and the matter that follows from it. Nothing is half done. */
import type { LegalDate } from '../../calendar/index.ts';
import { drawRefusals, handStated, suppliedByDraw } from '../draws/draws.ts';
import { frozenBy, handFrozen } from '../freezes/freezing.ts';
import { isCommonAct } from '../language/common-acts.ts';
import { type Act, listed, type Procedure } from '../language/index.ts';
import type { View } from '../language/view.ts';
import { findingRefusals } from '../reading/findings.ts';
import { type Place, placeOf } from '../ties/certificates.ts';
import { limitsOf } from '../time/limits.ts';
import { type Environment, viewOf } from './environment.ts';
import { applyEntry, emptyMatter, type Opening, type RecordedAct } from './fold.ts';
import { claimRefusals, claimWarnings, limitRefusals, noticeRefusals, stateRefusal } from './guards.ts';
import type { Matter } from './matter.ts';
import { prepareCommon } from './perform-common.ts';
import { actorFor, capacityOf, certificateNumber, faultsOfAssigned, separated } from './power.ts';
import { legalDay, type Performed, type Prepared, papersOf, type Request } from './prepared.ts';
import { cited, type Refusal, Refused } from './refusal.ts';
import { checkStated, validDate } from './values.ts';

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
export function refusalsOf(
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
