// Holes in the diagram: states and tracks that cannot be reached, left or named.
import { expect, test } from 'vitest';
import { gardenPermit } from '../../../garden/procedure.ts';
import { faultsOf, grown, type Hole, per, withAct } from '../../holes.ts';

const holes: Hole[] = [
  [
    'a state nothing leads to',
    grown({ states: { ...gardenPermit.states, limbo: { label: '悬置', final: true } } }),
    '状态“悬置”（limbo）：没有任何行为能到达这个状态',
  ],
  [
    'a state nothing leaves',
    grown({ states: { ...gardenPermit.states, granted: { label: '准予许可' } } }),
    '状态“准予许可”（granted）：没有任何行为能离开这个状态',
  ],
  ['no opening act', withAct('apply', { opens: undefined, from: 'filed' }), '没有开始事项的行为（opens）'],
  [
    'an opening act that leads nowhere',
    withAct('apply', { to: undefined }),
    '行为“申请”（apply）：开始事项的行为应当写明到达的状态',
  ],
  [
    'an opening act that comes from somewhere',
    withAct('apply', { from: 'filed' }),
    '行为“申请”（apply）：开始事项的行为没有来处',
  ],
  [
    'an opening act that needs approval',
    withAct('apply', { approval: { by: 'head', per } }),
    '行为“申请”（apply）：开始事项的行为不能送审',
  ],
  [
    'an act to an unknown state',
    withAct('assign', { to: 'nowhere' }),
    '行为“指派勘查人员”（assign）：没有名为“nowhere”的状态',
  ],
  [
    'an act from an unknown state',
    withAct('assign', { from: ['accepted', 'nowhere'] }),
    '行为“指派勘查人员”（assign）：没有名为“nowhere”的状态',
  ],
  ['an act on an unknown track', withAct('beginAppraisal', { track: 'nothing' }), '没有名为“nothing”的分线'],
  [
    'an act whose track lacks the state',
    withAct('beginAppraisal', { to: 'accepted' }),
    '行为“开始鉴定”（beginAppraisal）：没有名为“accepted”的状态',
  ],
  [
    'an act during an unknown state',
    withAct('beginAppraisal', { while: 'nowhere' }),
    '行为“开始鉴定”（beginAppraisal）：没有名为“nowhere”的状态',
  ],
  ['an act beside a track with while', withAct('assign', { while: 'accepted' }), '只有分线上的行为才写 while'],
  [
    'an act that the closed matter cannot take',
    withAct('serve', { later: undefined }),
    '行为“送达”（serve）：事项在“准予许可、不予许可”已经办结',
  ],
  [
    'a track that begins nowhere',
    grown({ tracks: { appraisal: { ...gardenPermit.tracks?.appraisal, initial: 'never' } } }),
    '分线“鉴定”（appraisal）：没有名为“never”的起始状态',
  ],
  [
    'a state of a track nothing leads to',
    grown({
      tracks: {
        appraisal: {
          ...gardenPermit.tracks?.appraisal,
          states: { ...gardenPermit.tracks?.appraisal?.states, lost: { label: '遗失', final: true } },
        },
      },
    }),
    '状态“遗失”（lost）：没有任何行为能到达',
  ],
  [
    'a track that never moves',
    withAct('beginAppraisal', { from: 'running' }),
    '分线“鉴定”（appraisal）：没有任何行为使它离开起始状态',
  ],
];

test.each(holes)('the check finds %s', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});
