/** Matters that arise from others (由此发起): what a source's page offers to start, and what the opening form then begins with. */
import { holds } from '../../predicate/index.ts';
import type { Json } from '../../record/canonical.ts';
import type { Acting, Matter } from '../engine/matter.ts';
import { capacityOf } from '../engine/power.ts';
import { askedFields } from '../engine/values.ts';
import { type ArisesSpec, listed, type Procedure } from '../language/index.ts';
import { procedureKey } from '../language/module.ts';

/** One way to go on from a matter: an opening act of another procedure that this person may perform. */
export interface Offer {
  procedure: Procedure;
  act: string;
  spec: ArisesSpec<string>;
}

type Source = Pick<Matter, 'module' | 'procedure' | 'state' | 'file'>;

const keyOf = (source: Source): string => procedureKey({ module: source.module, id: source.procedure });

/** Whether a procedure may be started from this matter as it stands. */
function begins(spec: ArisesSpec<string>, source: Source): boolean {
  return (
    spec.from === keyOf(source) &&
    (spec.while === undefined || spec.while.includes(source.state)) &&
    (spec.where === undefined || holds(spec.where, source.file))
  );
}

/** What may be started from this matter by this person; `procedures` are those in force today, one version of each. */
export function offersOf(procedures: readonly Procedure[], source: Source, acting: Acting): Offer[] {
  return procedures.flatMap((procedure) =>
    (procedure.arises ?? [])
      .filter((spec) => begins(spec, source))
      .flatMap((spec) =>
        Object.entries(procedure.acts).flatMap(([act, { opens, by, asks }]): Offer[] => {
          const may =
            opens === true &&
            by !== 'law' &&
            listed(by).some((actor) => acting.capacities.includes(capacityOf(procedure, actor)));
          return may && askedFields(asks).some((a) => a.name === spec.by) ? [{ procedure, act, spec }] : [];
        }),
      ),
  );
}

/** What the opening form begins with: the source itself, and of its file what the opening act asks for and the source has. */
export function beginningOf(
  { procedure, act, spec }: Offer,
  source: Pick<Matter, 'id' | 'file'>,
): Record<string, Json> {
  const asked = new Set(askedFields(procedure.acts[act]?.asks).map((a) => a.name));
  const begun: Record<string, Json> = { [spec.by]: source.id };
  for (const [own, other] of Object.entries(spec.copies ?? {})) {
    const value = other === undefined ? undefined : source.file[other];
    if (asked.has(own) && value !== undefined && value !== null && value !== '') begun[own] = value;
  }
  return begun;
}
