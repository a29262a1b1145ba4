/** Which fields of the file a publication tells (公开的内容): those that its title and its text read when they are made. */

import { type Environment, viewOf } from '../engine/environment.ts';
import type { Acting, Matter } from '../engine/matter.ts';
import type { Procedure } from '../language/index.ts';
import type { Reckoning } from './publicity.ts';

const reader: Acting = { kind: 'law', id: 'law', name: '', region: '', capacities: [], offices: [] };

/** Undefined where the text cannot be made of the matter alone; then any field may be told. */
export function fieldsTold(
  procedure: Procedure,
  publication: string,
  matter: Matter,
  { calendar, setting }: Reckoning,
): ReadonlySet<string> | undefined {
  const spec = procedure.publication?.[publication];
  const told = new Set<string>(spec?.signedBy === undefined ? [] : [spec.signedBy]);
  const file = new Proxy(matter.file, {
    get: (of, name) => {
      if (typeof name === 'string') told.add(name);
      return Reflect.get(of, name);
    },
  });
  const env: Environment = {
    today: matter.lastOn,
    calendar,
    setting,
    person: () => undefined,
    referred: () => undefined,
    officeName: (code) => code,
  };
  const view = Object.create(viewOf(procedure, { ...matter, file }, reader, matter.lastOn, {}, env), {
    file: { value: file },
  });
  try {
    spec?.title(view as never);
    spec?.body(view as never);
  } catch {
    return undefined;
  }
  return told;
}
