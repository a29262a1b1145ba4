/** What a form says while it is being filled in: the tip beside a field, and the values that a chosen matter brings along. Both are read off what has been answered so far. */
import type { LegalDate } from '../../calendar/index.ts';
import type { Json } from '../../record/canonical.ts';
import { type Environment, viewOf } from '../engine/environment.ts';
import type { Acting, Matter, ReferredMatter } from '../engine/matter.ts';
import { applies, askedFields, checkStated } from '../engine/values.ts';
import type { Procedure } from '../language/index.ts';

type Answers = Readonly<Record<string, Json>>;

/** A form as it stands: its act, and what has been answered of it so far. */
export interface HalfFilled {
  act: string;
  stated: Answers;
  acting: Acting;
  on: LegalDate;
}

/** A value that a chosen matter brings along, with the matter it comes from. */
export interface Fill {
  field: string;
  value: Json;
  by: string;
  from: ReferredMatter;
}

/** The answers that are already right by themselves; a form half filled in has others. */
export function soundAnswers(procedure: Procedure, act: string, stated: Answers, file: Answers = {}): Answers {
  const asks = procedure.acts[act]?.asks;
  const wrong = new Set(checkStated(procedure.file, asks, stated, file).map((fault) => fault.field));
  return Object.fromEntries(Object.entries(stated).filter(([name]) => !wrong.has(name)));
}

/** Tips of the fields of a form, by field; a field with nothing to say is left out. A tip that cannot be made of what is answered so far says nothing. */
export function tipsOf(
  procedure: Procedure,
  matter: Matter | undefined,
  { act, stated, acting, on }: HalfFilled,
  env: Environment,
): Readonly<Record<string, string>> {
  const file = matter?.file ?? {};
  const view = viewOf(procedure, matter, acting, on, soundAnswers(procedure, act, stated, file), env);
  const tips: Record<string, string> = {};
  for (const { name } of askedFields(procedure.acts[act]?.asks)) {
    const field = procedure.file[name];
    if (!field?.tip || !applies(field, view.file)) continue;
    let said: string | undefined;
    try {
      said = field.tip(view);
    } catch {
      // The check of the definitions runs every tip over the samples; here something is simply not answered yet.
      continue;
    }
    if (said !== undefined && said.trim() !== '') tips[name] = said;
  }
  return tips;
}

/** What the matters chosen in a form bring along, of the kind and within the bounds of the field they would fill. */
export function fillsOf(
  procedure: Procedure,
  act: string,
  stated: Answers,
  referred: (id: string) => ReferredMatter | undefined,
): Fill[] {
  return askedFields(procedure.acts[act]?.asks).flatMap(({ name }): Fill[] => {
    const fills = procedure.file[name]?.fills;
    const id = fills && stated[fills.by];
    const from = typeof id === 'string' && id !== '' ? referred(id) : undefined;
    const value = fills && from?.file[fills.from];
    if (!fills || !from || value === undefined) return [];
    const { onlyIf: _, ...field } = procedure.file[name] ?? {};
    const sound = checkStated({ [name]: field } as Procedure['file'], [name], { [name]: value }, {}).length === 0;
    return sound ? [{ field: name, value, by: fills.by, from }] : [];
  });
}
