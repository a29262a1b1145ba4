// Holes in what a form says and fills in.
import { expect, test } from 'vitest';
import { garden } from '../../../garden/module.ts';
import { gardenPermit } from '../../../garden/procedure.ts';
import { calendar } from '../../../garden/stage.ts';
import * as f from '../../../language/fields.ts';
import { faultsOf, type Hole, withField } from '../../holes.ts';
import { checkExecuted, checkModules } from '../../index.ts';

const holes: Hole[] = [
  [
    'a field filled by what is no matter',
    withField('place', f.text('园地位置', { fills: { by: 'kind', from: 'place' } })),
    '字段“园地位置”（place）：“kind”不是指向事项的字段',
  ],
  [
    'a field filled by a matter that its own form does not ask for',
    withField('grounds', f.longText('理由', { fills: { by: 'earlier', from: 'place' } })),
    '字段“理由”（grounds）：没有一个行为同时填写它和它所依据的事项',
  ],
  [
    'a field filled from one that the other matter does not have',
    withField('place', f.text('园地位置', { fills: { by: 'earlier', from: 'ghost' } })),
    '所指的事项没有字段“ghost”',
  ],
  [
    'a field filled with what is personal',
    withField('place', f.text('园地位置', { fills: { by: 'earlier', from: 'applicant' } })),
    '所指事项的“申请人”是个人信息，不能自动填入另一件事项',
  ],
];

test.each(holes)('the check finds %s', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});

test('a fill is checked against the other module, where that is installed', () => {
  const other = {
    ...garden,
    id: 'orchard',
    procedures: [
      {
        ...gardenPermit,
        module: 'orchard',
        id: 'orchard',
        file: {
          ...gardenPermit.file,
          earlier: f.matter('以前的许可', { refers: ['orchard', 'garden'] }),
          place: f.text('园地位置', { fills: { by: 'earlier', from: 'nowhere' } }),
        },
      },
    ],
  } as typeof garden;
  const told = checkModules([garden, other], [], calendar).map((fault) => fault.sentence);
  expect(told).toContain('所指的事项没有字段“nowhere”');
});

const executed = (tip: f.Field['tip']): string =>
  checkExecuted(withField('fee', f.money('押金', { tip })), calendar)
    .map((fault) => `${fault.where}：${fault.sentence}`)
    .join('\n');

test('a tip that no sample makes speak, one that fails and one that cannot be read are found', () => {
  expect(executed(() => '押金应当及时收取')).not.toContain('押金”（fee）');
  expect(executed(() => undefined)).toContain('字段“押金”（fee）：没有样例使它的提示（tip）说出话来');
  expect(
    executed(() => {
      throw new Error('没有基准');
    }),
  ).toContain('提示（tip）出错：没有基准');
  expect(executed((v) => `至少${v.file.ghost}元`)).toContain('提示出现了“undefined”');
});
