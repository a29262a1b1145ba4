/** What the stories told so far amount to: the events that frozen tables count, kept as they are told, since there is no database to ask yet. */
import {
  type CountedMatter,
  type FigureMeans,
  figuresAmong,
  figuresOfTables,
  type Module,
  procedureKey,
  type RecordedEvent,
  readBy,
} from '../../../kernel/procedure/index.ts';
import type { ActRows } from '../../matters/writing/write.ts';

/** Full ids of the figures in every table that some act freezes. */
const frozenIds = (modules: readonly Module[]): string[] =>
  modules.flatMap((m) =>
    m.procedures.flatMap((p) => Object.values(p.freezes ?? {}).flatMap((spec) => figuresOfTables(m.id, spec))),
  );

export class Tally {
  readonly #read: ReturnType<typeof readBy>;
  readonly #matters = new Map<string, { procedure: string; office: string; events: RecordedEvent[] }>();

  constructor(modules: readonly Module[]) {
    this.#read = readBy(modules, frozenIds(modules));
  }

  /** Takes what one act writes; a restated act is read wherever the act itself is. */
  add({ procedure: definition, matter, events }: ActRows, recordedOn: string): void {
    const procedure = procedureKey(definition);
    const read = this.#read.get(procedure);
    if (read === undefined) return;
    for (const { act, on_date: on, to_state: state, facts, restates } of events) {
      if (read !== 'all' && !read.has(act)) continue;
      const held = this.#matters.get(matter.id) ?? { procedure, office: matter.office, events: [] };
      held.events.push({ seq: matter.seq, act, on, recordedOn, state: state ?? '', facts, restates });
      this.#matters.set(matter.id, held);
    }
  }

  /** The matters with something to count. */
  get counted(): CountedMatter[] {
    return [...this.#matters.values()];
  }
}

/** Figures over these matters, by the definitions from which the database computes its own. */
export const figuresOver =
  (modules: readonly Module[], counted: readonly CountedMatter[]): FigureMeans =>
  (ask) =>
    figuresAmong(modules, counted, ask);
