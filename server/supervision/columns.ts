/** The columns of the supervisor's wall: every group of findings of every procedure that declares any, in the order of the modules. */
import type { WallColumn } from '../../contract/index.ts';
import { type Module, procedureKey } from '../../kernel/procedure/index.ts';

/** Versions of a procedure share their groups; a group that an older version alone knows stays, under its own label. */
export function wallColumns(modules: readonly Module[], only?: string): WallColumn[] {
  const columns = new Map<string, WallColumn>();
  for (const module of modules.filter((m) => only === undefined || m.id === only))
    for (const procedure of module.procedures)
      for (const [group, label] of Object.entries(procedure.findingGroups ?? {}))
        columns.set(`${procedureKey(procedure)} ${group}`, {
          module: module.id,
          moduleLabel: module.label,
          procedure: procedure.id,
          procedureLabel: procedure.label,
          group,
          label,
        });
  return [...columns.values()];
}

/** Whether any procedure of these declares findings, so that there is something to supervise. */
export const declaresFindings = (module: Module): boolean =>
  module.procedures.some((p) => Object.keys(p.findings ?? {}).length > 0);
