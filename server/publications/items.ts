/** One row of the desk in words: the matter, the clock with its article, what will be masked, and what the viewer may do. */
import type { PublicationItem } from '../../contract/index.ts';
import type { Acting, Matter, Procedure, Refusal } from '../../kernel/procedure/index.ts';
import { publishes, viewOf } from '../../kernel/procedure/index.ts';
import { type MarkedBlock, type MaskedSpan, markedRelease } from '../../kernel/publication/index.ts';
import { NotFound } from '../matters/errors.ts';
import { environmentOf, moduleNamed, type Office } from '../matters/service.ts';
import { articleOf, refusalView } from '../present/words.ts';
import { type ClockKind, clockOf } from './clock.ts';

/** Every stretch of text of a block. */
const spansOf = (block: MarkedBlock): MaskedSpan[] =>
  block.kind === 'list'
    ? block.items.flat()
    : block.kind === 'facts'
      ? block.rows.flatMap((r) => r.value)
      : block.kind === 'table'
        ? [...block.title, ...block.rows.flatMap((r) => r.cells.flat())]
        : block.kind === 'signature'
          ? []
          : block.text;

/** What would leave of a matter today, and what of it is masked. */
export function releaseOf(office: Office, viewer: Acting, procedure: Procedure, matter: Matter, publication: string) {
  const env = environmentOf(office, procedure);
  const released = markedRelease(procedure, publication, viewOf(procedure, matter, viewer, env.today, {}, env));
  const masked = [...released.title, ...released.blocks.flatMap(spansOf)].filter((s) => s.why !== undefined).length;
  return { ...released, masked };
}

export interface Told {
  stored: { snapshot: Matter; title: string; demonstration: boolean };
  procedure: Procedure;
  publication: string;
  clock: ClockKind | null;
  refusals?: readonly Refusal[];
  act?: PublicationItem['act'];
  why?: string | null;
  /** The article, where it is another than that of the clock. */
  per?: PublicationItem['per'];
  page?: PublicationItem['page'];
  trace?: PublicationItem['trace'];
}

export function itemOf(office: Office, viewer: Acting, told: Told): PublicationItem {
  const { stored, procedure, publication } = told;
  const matter = stored.snapshot;
  const module = moduleNamed(office, matter.module);
  const spec = procedure.publication?.[publication];
  if (!spec) throw new NotFound('没有这项公开事项');
  const env = environmentOf(office, procedure);
  const act = told.act ?? null;
  const clock = told.clock && clockOf(office, procedure, matter, told.clock, publication);
  const per = told.clock === 'withdraw' ? spec.takenDown?.per : told.clock === 'show' ? spec.shownFor?.per : undefined;
  return {
    matter: {
      id: matter.id,
      module: module.id,
      moduleLabel: module.label,
      procedure: procedure.id,
      number: matter.number ?? null,
      title: stored.title,
      stateLabel: procedure.states[matter.state]?.label ?? matter.state,
      officeName: office.county().officeName(matter.authority),
      demonstration: stored.demonstration,
    },
    publication,
    label: spec.label,
    subject: spec.subject,
    per: told.per ?? articleOf(per ?? spec.per),
    clock,
    refusals: (told.refusals ?? []).map(refusalView),
    masked:
      act === 'publish' || told.clock === 'publish'
        ? releaseOf(office, viewer, procedure, matter, publication).masked
        : null,
    why: told.why ?? null,
    act: act !== null && publishes(procedure, matter, publication, viewer, env) ? act : null,
    page: told.page ?? null,
    trace: told.trace ?? null,
  };
}
