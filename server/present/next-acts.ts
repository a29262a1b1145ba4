/** Which of the acts that may be done now is the usual next lawful step, for the desk and for the matter's page alike. */
import { type AvailableAct, type LimitStatus, listed, type Procedure } from '../../kernel/procedure/index.ts';

export interface Standing {
  state: string;
  limits: readonly Pick<LimitStatus, 'limit' | 'status' | 'due'>[];
}

const never = '9999-12-31';

/**
 * Classes of acts, the usual next one first. A limit names first the act that fulfils it and then those that end it otherwise
 * (终止、撤回、拒绝调解); so the first is what is due, and the others are early ends.
 * A window (可以通知补正) is no duty: nothing is due in it.
 */
const classes = [
  'fulfils an own limit',
  'fulfils the limit of another',
  'leads on',
  'stays',
  'ends early or goes back',
  'is for the party',
] as const;
type Class = (typeof classes)[number];

function classOf(procedure: Procedure, at: Standing, act: string): { of: Class; due: string } {
  const spec = procedure.acts[act];
  if (!spec) return { of: 'stays', due: never };
  const running = at.limits.flatMap((l) => {
    const limit = procedure.limits?.[l.limit];
    const place = limit ? listed(limit.ends).indexOf(act) : -1;
    return limit && place >= 0 && l.status === 'running' && l.due !== null
      ? [
          {
            due: l.due as string,
            first: place === 0 && limit.class !== 'window' && limit.class !== 'waiting-period',
            binds: limit.binds,
          },
        ]
      : [];
  });
  const earliest = (ours: typeof running): string => ours.reduce((best, l) => (l.due < best ? l.due : best), never);
  // What pauses or extends a running limit (中止、延期) puts off what is due.
  const putsOff = at.limits.some(({ limit, status }) => {
    const of = procedure.limits?.[limit];
    return (
      status === 'running' &&
      (listed(of?.pauses).some((p) => listed(p.from).includes(act)) || listed(of?.extend).some((e) => e.by === act))
    );
  });
  const fulfils = running.filter((l) => l.first);
  const own = fulfils.filter((l) => l.binds === 'office');
  // A party's right (起诉) is nothing that an officer has to do.
  const others = fulfils.filter((l) => l.binds === 'other');
  if (own.length > 0) return { of: 'fulfils an own limit', due: earliest(own) };
  if (others.length > 0) return { of: 'fulfils the limit of another', due: earliest(others) };
  if (spec.by !== 'law' && listed(spec.by).some((actor) => procedure.actors[actor]?.party === true))
    return { of: 'is for the party', due: never };
  if (putsOff || spec.to === undefined || spec.track !== undefined || spec.to === at.state)
    return { of: 'stays', due: never };
  const order = Object.keys(procedure.states);
  const back = order.indexOf(spec.to) < order.indexOf(at.state);
  const early =
    running.length > 0 ||
    (procedure.states[spec.to]?.final === true &&
      order.slice(order.indexOf(at.state) + 1, order.indexOf(spec.to)).some((s) => !procedure.states[s]?.final));
  return { of: back || early ? 'ends early or goes back' : 'leads on', due: never };
}

/** The acts with the usual next step first; among equals the order of the procedure's own table. */
export function inNextOrder<A extends Pick<AvailableAct, 'act'>>(
  procedure: Procedure,
  at: Standing,
  acts: readonly A[],
): (A & { onward: boolean })[] {
  return acts
    .map((a) => ({ a, ...classOf(procedure, at, a.act) }))
    .sort((x, y) => classes.indexOf(x.of) - classes.indexOf(y.of) || (x.due < y.due ? -1 : Number(x.due > y.due)))
    .map(({ a, of }) => ({ ...a, onward: classes.indexOf(of) <= classes.indexOf('leads on') }));
}
