/** What stands against the common acts: whose proposal it is, who must still agree, what may be corrected or published. */
import { drawParts } from '../draws/rounds.ts';
import { listed, type Procedure } from '../language/index.ts';
import { excusable } from '../reading/findings.ts';
import { expiriesDue, revoking } from '../reading/publicity.ts';
import { type Environment, viewOf } from './environment.ts';
import { claimRefusals } from './guards.ts';
import type { Acting, Matter, Proposal } from './matter.ts';
import { capacityOf, faultsOfAssigned, separated, whyNotActor } from './power.ts';
import type { Request } from './prepared.ts';
import { cited, type Refusal } from './refusal.ts';

const refuse = (sentence: string, advice?: string): Refusal[] => [
  { code: 'proposal', sentence, ...(advice ? { advice } : {}) },
];

/** As whom this person's agreement is asked for now (`person:<id>` or an actor): in mode `each` only the first in line is asked. */
export function askedAs(
  procedure: Procedure,
  matter: Matter,
  proposal: Proposal,
  acting: Acting,
  env: Environment,
): string | undefined {
  if (matter.recused.includes(acting.id)) return undefined;
  const asked = proposal.mode === 'each' ? proposal.waiting.slice(0, 1) : proposal.waiting;
  const may = (who: string): boolean =>
    Object.hasOwn(procedure.actors, who) && !whyNotActor(procedure, who, matter, acting, env.today, env);
  return asked.find((who) => who === `person:${acting.id}`) ?? asked.find(may);
}

/** Whether this person's agreement is asked for now. */
export function isAsked(
  procedure: Procedure,
  matter: Matter,
  proposal: Proposal,
  request: Request,
  env: Environment,
): boolean {
  return askedAs(procedure, matter, proposal, request.acting, env) !== undefined;
}

/** Anyone who holds any actor of the procedure in this matter may add material, notes and links. */
function takesPart(procedure: Procedure, matter: Matter, request: Request, env: Environment): boolean {
  return Object.keys(procedure.actors).some(
    (actor) => !whyNotActor(procedure, actor, matter, request.acting, env.today, env),
  );
}

function proposalRefusals(procedure: Procedure, matter: Matter, request: Request, env: Environment): Refusal[] {
  const proposal = matter.proposals.find((p) => String(p.seq) === request.stated.proposal);
  if (!proposal) return refuse('没有这项送审，或者已经办结', '请刷新页面查看最新情况');
  if (request.act === 'withdrawProposal') {
    return proposal.by === request.acting.id ? [] : refuse('只有送审人可以撤回送审');
  }
  if (request.act === 'copyTo') {
    if (!takesPart(procedure, matter, request, env)) return refuse('您不参与本事项，不能抄送');
    return env.person(String(request.stated.who)) ? [] : refuse('没有这个人');
  }
  if (matter.recused.includes(request.acting.id))
    return [{ code: 'recused', sentence: '您已对本事项回避，不得参与审批' }];
  if (proposal.by === request.acting.id) return refuse('送审人不得审批自己送审的事项', '请由有审批权的其他人员审批');
  const as = askedAs(procedure, matter, proposal, request.acting, env);
  if (as === undefined) return refuse('目前不由您审批此事项');
  const act = procedure.acts[proposal.act];
  const apart = act && separated(act, matter, request.acting, (a) => procedure.acts[a]?.label ?? a);
  if (apart && request.act === 'approve') return [apart];
  if (request.act === 'addSigner' || request.act === 'forward') {
    const who = env.person(String(request.stated.who));
    if (!who) return refuse('没有这个人');
    if (who.id === proposal.by) return refuse('不能转给送审人本人');
    if (matter.recused.includes(who.id))
      return [{ code: 'recused', sentence: `${who.name}已对本事项回避，不得参与审批` }];
    // One opinion settles 或签, so a signer added there would decide without the power to.
    if (request.act === 'addSigner' && proposal.mode === 'any')
      return refuse('或签只需一人同意，不能加签', '请直接审批或者转办');
    // A signer added in person passes on no more than an opinion; the power to approve stays with the capacity that was asked.
    const power = as.startsWith('person:') ? listed(act?.approval?.by) : [as];
    if (request.act === 'forward' && !power.some((actor) => who.capacities.includes(capacityOf(procedure, actor))))
      return refuse(`${who.name}没有审批此事项的权限`);
  }
  return [];
}

/** As which actor this person may except this matter from a finding; nothing when the procedure knows no exceptions or they are another's. */
export function exceptionActor(
  procedure: Procedure,
  matter: Matter,
  acting: Acting,
  env: Environment,
): string | undefined {
  return listed(procedure.exceptions?.by).find(
    (actor) => !whyNotActor(procedure, actor, matter, acting, env.today, env),
  );
}

/** Fewest characters of a reason for an exception; “无” or “已知悉” says nothing that a supervisor could check. */
const fewestWords = 8;

function exceptionRefusals(procedure: Procedure, matter: Matter, request: Request, env: Environment): Refusal[] {
  const { exceptions, findings } = procedure;
  if (!exceptions || !findings)
    return [{ code: 'unknown-act', sentence: `“${procedure.label}”没有可以作例外说明的核验项目` }];
  const { per } = exceptions;
  const name = String(request.stated.finding);
  const spec = Object.hasOwn(findings, name) ? findings[name] : undefined;
  if (!spec) return [{ code: 'field', field: 'finding', sentence: '没有这个核验项目', per }];
  if (exceptionActor(procedure, matter, request.acting, env) === undefined) {
    const who = listed(exceptions.by).map((actor) => procedure.actors[actor]?.label ?? actor);
    return [
      {
        code: 'not-your-power',
        sentence: `例外由${who.join('或者')}说明理由`,
        per,
        advice: `请交由${who.join('或者')}办理`,
      },
    ];
  }
  const excused = Object.hasOwn(matter.excused ?? {}, name);
  if (request.act === 'withdrawExcuse')
    return excused ? [] : [{ code: 'wrong-state', field: 'finding', sentence: `“${spec.label}”没有例外说明`, per }];
  if (excused)
    return [
      {
        code: 'already-done',
        field: 'finding',
        sentence: `“${spec.label}”已有例外说明`,
        per,
        advice: '需要改写的，先撤回例外说明',
      },
    ];
  if (!excusable(procedure, matter, env).some(({ finding }) => finding === name))
    return [{ code: 'wrong-state', field: 'finding', sentence: `“${spec.label}”没有缺项，不需要例外说明`, per }];
  const words = String(request.stated.reason).replaceAll(/[\s\p{P}]/gu, '').length;
  return words >= fewestWords
    ? []
    : [
        {
          code: 'field',
          field: 'reason',
          sentence: `例外的理由不得少于${fewestWords}个字`,
          per,
          advice: '请写明为什么缺、依据什么、怎样弥补',
        },
      ];
}

/** Whether this person makes this public, and takes it back. */
export function publishes(
  procedure: Procedure,
  matter: Matter,
  publication: string,
  acting: Acting,
  env: Environment,
): boolean {
  return listed(procedure.publication?.[publication]?.by).some(
    (actor) => !whyNotActor(procedure, actor, matter, acting, env.today, env),
  );
}

/** What the review before publication (公开前审查) still finds against it; nothing where the procedure asks for none. */
export function reviewRefusals(
  procedure: Procedure,
  matter: Matter,
  publication: string,
  acting: Acting,
  env: Environment,
): Refusal[] {
  const spec = procedure.publication?.[publication];
  return spec?.when ? claimRefusals(spec, viewOf(procedure, matter, acting, env.today, {}, env)) : [];
}

/** What the end of a publication stands against: showing again what was revoked or has had its time, taking down what is down. */
function publicityRefusal(procedure: Procedure, matter: Matter, request: Request): Refusal | undefined {
  const id = String(request.stated.publication);
  const spec = procedure.publication?.[id];
  const { down, seq = 0 } = matter.publications?.[id] ?? {};
  const label = `“${spec?.label ?? id}”`;
  if (request.act === 'withdrawPublication')
    return down ? { code: 'already-done', sentence: `${label}已于${down.on}停止公开` } : undefined;
  if (request.act !== 'publish' || !spec) return undefined;
  const revoked = revoking(procedure, matter, id);
  if (revoked && spec.takenDown)
    return {
      code: 'wrong-state',
      sentence: `${spec.takenDown.why}（${revoked.on}“${procedure.acts[revoked.act]?.label ?? revoked.act}”），${label}不得再公开`,
      per: spec.takenDown.per,
    };
  const allow = spec.shownFor?.allow;
  if (allow && 'by' in allow && allow.otherwise === undefined && matter.file[allow.by] === undefined)
    return {
      code: 'wrong-state',
      sentence: `“${procedure.file[allow.by]?.label ?? allow.by}”没有填写，不能确定${label}公示到哪一天`,
      per: spec.shownFor?.per,
    };
  const again = matter.history.some((d) => d.seq > seq && listed(spec.after).includes(d.act));
  return down?.how === 'expired' && !again && spec.shownFor
    ? { code: 'wrong-state', sentence: `${label}的公示期已经届满，不得再公开`, per: spec.shownFor.per }
    : undefined;
}

/** Whoever a correction names must hold on the day of the corrected act what the act itself asks of those it names. */
function correctedPeople(
  procedure: Procedure,
  matter: Matter,
  act: string,
  on: string,
  request: Request,
  env: Environment,
): Refusal[] {
  const faults = faultsOfAssigned(procedure, matter, request.stated, on, env);
  const spec = procedure.acts[act];
  return spec ? faults.map((fault) => cited(fault, spec)) : faults;
}

/** Every reason against a common act. */
export function commonRefusals(procedure: Procedure, matter: Matter, request: Request, env: Environment): Refusal[] {
  switch (request.act) {
    case 'propose':
      return refuse('请直接提出要办理的行为，需要审批的会自动送审');
    case 'approve':
    case 'return':
    case 'withdrawProposal':
    case 'addSigner':
    case 'forward':
    case 'copyTo':
      return proposalRefusals(procedure, matter, request, env);
    case 'correct': {
      const of = matter.history.find((d) => String(d.seq) === request.stated.of);
      if (!of) return [{ code: 'field', field: 'of', sentence: '没有要更正的记录' }];
      const draw = drawParts(procedure, of.act).find((part) => part.role !== 'voids');
      if (draw)
        return [
          {
            code: 'guard',
            sentence: '随机抽取的承诺值、秘密值、名录和结果不能更正',
            per: draw.spec.per,
            ...(draw.spec.voids === undefined ? {} : { advice: '确有错误的，宣布本次抽取作废并写明理由，重新抽取' }),
          },
        ];
      const by = procedure.acts[of.act]?.by;
      const may =
        by !== undefined &&
        by !== 'law' &&
        listed(by).some((actor) => !whyNotActor(procedure, actor, matter, request.acting, env.today, env));
      if (!may) return [{ code: 'not-your-power', sentence: '只有可以作出原行为的人员才能更正它' }];
      const asked = procedure.acts[of.act]?.asks?.map((a) => a.replace(/\?$/, '')) ?? [];
      const dated = procedure.acts[of.act]?.dated;
      const day = dated === undefined ? undefined : request.stated[dated];
      if (typeof day === 'string' && day > env.today)
        return [
          {
            code: 'date',
            field: dated ?? '',
            sentence: `日期${day}晚于今天（${env.today}），不能更正为尚未到来的日期`,
          },
        ];
      const stranger = Object.keys(request.stated).find((n) => n !== 'of' && n !== 'reason' && !asked.includes(n));
      return stranger
        ? [
            {
              code: 'field',
              field: stranger,
              sentence: `原行为没有填写“${procedure.file[stranger]?.label ?? stranger}”，不能在此更正`,
            },
          ]
        : correctedPeople(procedure, matter, of.act, typeof day === 'string' ? day : of.on, request, env);
    }
    case 'publish':
    case 'withhold':
    case 'withdrawPublication': {
      const spec = procedure.publication?.[String(request.stated.publication)];
      if (!spec) return [{ code: 'field', field: 'publication', sentence: '没有这项公开事项' }];
      if (request.act === 'publish' && request.stated.secrecyReviewed !== true) {
        return [
          { code: 'guard', field: 'secrecyReviewed', sentence: '公开前应当进行保密审查和个人信息审查', per: spec.per },
        ];
      }
      if (!matter.history.some((d) => listed(spec.after).includes(d.act)))
        return [{ code: 'wrong-state', sentence: `尚未作出应当公开的行为，不能公开“${spec.label}”`, per: spec.per }];
      const ended = publicityRefusal(procedure, matter, request);
      if (ended) return [ended];
      const may = publishes(procedure, matter, String(request.stated.publication), request.acting, env);
      if (!may) return [{ code: 'not-your-power', sentence: `“${spec.label}”不由您公开` }];
      return request.act === 'publish'
        ? reviewRefusals(procedure, matter, String(request.stated.publication), request.acting, env)
        : [];
    }
    case 'expirePublication': {
      const due = expiriesDue(procedure, matter, env, env.today).some(
        (e) => e.publication === request.stated.publication,
      );
      if (request.acting.kind !== 'law')
        return [{ code: 'not-your-power', sentence: '公示期届满的次日依法停止公开，不由人员办理' }];
      return due ? [] : [{ code: 'wrong-state', sentence: '公示期尚未届满，或者已经不再公开' }];
    }
    case 'excuse':
    case 'withdrawExcuse':
      return exceptionRefusals(procedure, matter, request, env);
    default:
      return takesPart(procedure, matter, request, env)
        ? []
        : [{ code: 'not-your-power', sentence: '您不参与本事项的办理' }];
  }
}
