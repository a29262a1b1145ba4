// Holes that only show when a sample is told: papers, publications, refusals.
import { expect, test } from 'vitest';
import { para } from '../../../document/blocks.ts';
import { garden } from '../../garden/module.ts';
import { faultsOf, grown, type Hole, withPaper, withSample } from '../holes.ts';

const holes: Hole[] = [
  [
    'a paper that prints undefined',
    withPaper('permit', { body: () => [para(`准予${undefined}`)] }),
    '样例“小型园地，准予”制发的文书出现了“undefined”',
  ],
  ['a paper that prints no number', withPaper('bill', { body: () => [para(`${Number.NaN}元`)] }), '出现了“NaN”'],
  ['a paper with an empty paragraph', withPaper('bill', { body: () => [para('好'), para(' ')] }), '有空白的一段'],
  ['a paper with nothing on it', withPaper('bill', { body: () => [] }), '没有内容'],
  [
    'a paper that fails',
    withPaper('bill', {
      body: () => {
        throw new Error('没有印章');
      },
    }),
    '制发时出错：Error: 没有印章',
  ],
  [
    'a paper that no sample issues',
    { ...garden, samples: garden.samples.slice(0, 1) },
    '文书“不予许可决定书”（refusal）：没有样例制发它',
  ],
  [
    'a sample of an unknown version',
    { ...garden, samples: [...garden.samples, { procedure: 'garden', version: '1999', label: '旧案', acts: [] }] },
    '样例“旧案”：没有garden的1999版程序',
  ],
  [
    'a sample of nothing',
    { ...garden, samples: [...garden.samples, { procedure: 'garden', version: '2020', label: '空案', acts: [] }] },
    '样例“空案”：没有任何行为',
  ],
  [
    'a sample whose act is refused',
    withSample((acts) => acts.filter((a) => a.act !== 'inspect')),
    '第9步2026-03-20“准予许可”（grant，clerk）不成立：尚未勘查园地',
  ],
  [
    'a sample that waits in vain for the statute',
    withSample((acts) => [...acts.slice(0, 4), { act: 'deemAccepted', on: '2026-03-30', by: 'law' }]),
    '到2026-03-30为止，法律没有使它发生',
  ],
  [
    'a title that is lost',
    grown({ title: () => 'undefined的申请' }),
    '标题：样例“小型园地，准予”的标题出现了“undefined”',
  ],
];

test.each(holes)('the check finds %s', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});
