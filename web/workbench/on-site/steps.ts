/** Which steps of a visit are done, next and later, as far as they can be told without the server; the server checks each again when it is sent. */
import type { ActView, Definition } from '../../../contract/definitions.ts';

export interface Standing {
  state: string;
  tracks: Readonly<Record<string, string>>;
}

/** Where a matter will stand once the waiting steps have been taken. */
export function standingAfter(definition: Definition, from: Standing, acts: readonly string[]): Standing {
  const tracks: Record<string, string> = { ...from.tracks };
  let { state } = from;
  for (const name of acts) {
    const act = definition.acts.find((a) => a.act === name);
    if (!act?.to) continue;
    if (act.track) tracks[act.track] = act.to;
    else state = act.to;
  }
  return { state, tracks };
}

const mayFollow = (act: ActView, at: Standing): boolean =>
  act.from.length === 0 ||
  act.from.includes('any') ||
  act.from.includes(act.track ? (at.tracks[act.track] ?? '') : at.state);

/**
 * The steps on the spot that may be taken next, in the order of the definition. With a network, `allowed` holds the acts that the
 * server offers now; once steps wait to be sent only the states decide.
 */
export function nextSteps(
  definition: Definition,
  from: Standing,
  waiting: readonly string[],
  allowed?: ReadonlySet<string>,
): ActView[] {
  const at = standingAfter(definition, from, waiting);
  return definition.acts.filter(
    (act) =>
      act.onSite === true &&
      !act.opens &&
      !act.law &&
      mayFollow(act, at) &&
      (waiting.length > 0 || allowed === undefined || allowed.has(act.act)),
  );
}

/** Steps that stand further on: those on the spot that neither are done nor may follow now. */
export function laterSteps(definition: Definition, done: readonly string[], next: readonly ActView[]): ActView[] {
  return definition.acts.filter(
    (act) => act.onSite === true && !act.opens && !act.law && !done.includes(act.act) && !next.includes(act),
  );
}
