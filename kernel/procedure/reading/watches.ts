/** Watches (监督预警): what they need to be found by. */
import type { Module, Watch } from '../language/module.ts';

/** The id of a watch's procedure within its module, as matters hold it. */
export const watchedProcedure = (watch: Watch): string => watch.procedure.split('/').at(-1) ?? watch.procedure;

/** The key of a watch's procedure: "module" or "module/procedure". */
export const watchedKey = (module: Pick<Module, 'id'>, watch: Watch): string =>
  watchedProcedure(watch) === module.id ? module.id : `${module.id}/${watchedProcedure(watch)}`;

/** The fields of each procedure whose values a watch for repeats compares, by procedure key; keys must be kept of these, as of what lookups compare. */
export function watchedFields(modules: readonly Module[]): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const module of modules)
    for (const watch of module.watches ?? []) {
      if (!('repeats' in watch)) continue;
      const key = watchedKey(module, watch);
      fields.set(key, new Set([...(fields.get(key) ?? []), ...watch.repeats.of]));
    }
  return fields;
}
