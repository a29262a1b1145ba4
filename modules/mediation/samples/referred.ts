/** The matters that the sample disputes refer to: committees of every level, a hospital committee, a sweep. */
import type { ReferredMatter } from '../../../kernel/procedure/index.ts';
import { levels } from '../options.ts';
import { committeeOf } from './every-kind.ts';
import type { Stated } from './steps.ts';

const known = (id: string, procedure: string, state: string, file: Stated): ReferredMatter => ({
  id,
  module: 'mediation',
  procedure,
  state,
  file,
  openedOn: '2023-01-03',
});
export const referred: readonly ReferredMatter[] = [
  known('committee', 'committee', 'active', { name: '示例村人民调解委员会', level: 'village' }),
  known('hospital', 'committee', 'active', { name: '示例县医疗纠纷人民调解委员会', level: 'professional' }),
  known('sweep', 'sweep', 'finished', { theme: '春季矛盾纠纷大排查' }),
  ...Object.entries(levels).map(([level, label]) =>
    known(committeeOf(level), 'committee', 'active', { name: `示例${label}`, level }),
  ),
];
