/** Which acts of a sample made what was already public say something else (信息变更): the masked text before the act beside that after it. */
import type { Calendar } from '../../../calendar/index.ts';
import { plainText, release } from '../../../publication/index.ts';
import { type Environment, settingReader, viewOf } from '../../engine/environment.ts';
import type { Acting, Matter } from '../../engine/matter.ts';
import { isShown } from '../../reading/publicity.ts';
import type { Told } from './samples.ts';

const reader: Acting = { kind: 'law', id: 'law', name: '', region: '', capacities: [], offices: [] };

/** "publication act" of every own act that changed the text of something then before the public. */
export function rewrittenIn({ procedure, sample, steps }: Told, calendar: Calendar): Set<string> {
  const out = new Set<string>();
  for (const { prepared, performed } of steps) {
    const act = prepared.effect?.name;
    if (act === undefined) continue;
    const env: Environment = {
      today: performed.matter.lastOn,
      calendar,
      setting: settingReader(procedure, sample.settings ?? {}),
      person: () => undefined,
      referred: () => undefined,
      officeName: (code) => code,
    };
    const said = (matter: Matter, publication: string): string => {
      const view = viewOf(procedure, matter, reader, env.today, {}, env);
      const { title, blocks } = release(procedure, publication, view);
      return `${title}\n${plainText(blocks)}`;
    };
    for (const publication of Object.keys(prepared.before.publications ?? {}))
      if (
        isShown(prepared.before, publication) &&
        said(prepared.before, publication) !== said(performed.matter, publication)
      )
        out.add(`${publication} ${act}`);
  }
  return out;
}
