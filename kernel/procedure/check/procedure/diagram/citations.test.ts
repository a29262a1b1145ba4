// Holes in what is cited.
import { expect, test } from 'vitest';
import { gardenLaw } from '../../../garden/procedure.ts';
import { faultsOf, type Hole, oldLaw, withAct } from '../../holes.ts';

const holes: Hole[] = [
  [
    'an article beyond the last',
    withAct('accept', { per: gardenLaw.art(41) }),
    '行为“受理”（accept）：《园艺条例》2020年文本共40条，没有第四十一条',
  ],
  [
    'a claim on an article beyond the last',
    withAct('accept', { when: [{ claim: '', per: gardenLaw.art(99), holds: () => true }] }),
    '没有第九十九条',
  ],
  ['a law not in the catalogue', withAct('accept', { per: { law: 'GHOST', article: 1 } }), '法律目录中没有代号“GHOST”'],
  ['an act without an article', withAct('accept', { per: [] }), '行为“受理”（accept）：没有写明依据'],
  ['a law no longer in force', withAct('accept', { per: oldLaw.art(1) }), '2021年1月1日没有现行的《旧园艺办法》'],
];

test.each(holes)('the check finds %s', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});
