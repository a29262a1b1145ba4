/** Performing the common acts (通用程序行为): approval and return, correction, notes, publication and its withdrawal. */
import type { Citation } from '../../citation/index.ts';
import { handFrozen } from '../freezes/freezing.ts';
import { commonActs, commonFields, isCommonAct } from '../language/common-acts.ts';
import { listed, type Procedure } from '../language/index.ts';
import type { View } from '../language/view.ts';
import { findingRefusals } from '../reading/findings.ts';
import { withdrawalsDue } from '../reading/publicity.ts';
import { placeOf } from '../ties/certificates.ts';
import { askedAs, commonRefusals, exceptionActor } from './common-guards.ts';
import { type Environment, viewOf } from './environment.ts';
import { indexNumber, stillWaiting } from './fold.ts';
import { claimRefusals, limitRefusals, noticeRefusals, stateRefusal } from './guards.ts';
import type { Acting, Matter } from './matter.ts';
import { capacityOf, certificateNumber } from './power.ts';
import { type Prepared, papersOf, type Request } from './prepared.ts';
import { Refused } from './refusal.ts';
import { checkStated } from './values.ts';

/**
 * Prepares an act that every procedure has: approval, correction, notes, publication. The last approval carries the proposed act into effect.
 * @throws Refused with every reason
 */
export function prepareCommon(
  procedure: Procedure,
  matter: Matter | undefined,
  request: Request,
  env: Environment,
): Prepared {
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
