// Holes in what ties matters together: lookups, procedures that arise from others, certificates conferred and asked for.
import { expect, test } from 'vitest';
import { garden } from '../../garden/module.ts';
import { badgeRegister, park, parkPatrol } from '../../garden/park.ts';
import { calendar } from '../../garden/stage.ts';
import * as f from '../../language/fields.ts';
import type { Procedure } from '../../language/index.ts';
import type { Module } from '../../language/module.ts';
import { type Loose, laws } from '../holes.ts';
import { checkExecuted, checkModule, checkModules, type Fault } from '../index.ts';

const line = (fault: Fault): string => `${fault.level} ${fault.where}：${fault.sentence}`;
const linesOf = (module: Module): string[] =>
  checkModules([garden, module], laws, calendar)
    .filter((fault) => fault.where.startsWith(park.label))
    .map(line);
const patrols = (change: Loose): Module => ({
  ...park,
  procedures: [badgeRegister, { ...parkPatrol, ...change } as Procedure],
});
const badges = (change: Loose): Module => ({
  ...park,
  procedures: [{ ...badgeRegister, ...change } as Procedure, parkPatrol],
});
const lookup = (change: Loose): Module =>
  patrols({ lookups: { ...parkPatrol.lookups, thisYear: { ...parkPatrol.lookups?.thisYear, ...change } } });
const arises = (change: Loose): Module => patrols({ arises: [{ ...parkPatrol.arises?.[0], ...change }] });
const confers = (change: Loose): Module => badges({ confers: { ...badgeRegister.confers, ...change } });
const field = (name: string, change: Loose): Module =>
  patrols({ file: { ...parkPatrol.file, [name]: { ...parkPatrol.file[name], ...change } } });

test('the park is whole, by itself and beside the garden', () => {
  expect(checkModule(park, laws, calendar).map(line)).toEqual([]);
  expect(linesOf(park)).toEqual([]);
  expect(checkExecuted(park, calendar).map(line)).toEqual([]);
});

test.each<[string, Module, string]>([
  ['a lookup that compares nothing', lookup({ same: {} }), '没有写明哪些字段相同'],
  ['a lookup by an own field that is not there', lookup({ same: { ghost: 'place' } }), '案卷里没有名为“ghost”的字段'],
  [
    'a lookup by a field that the other has not',
    lookup({ same: { place: 'ghost' } }),
    '“park”的案卷里没有名为“ghost”的字段',
  ],
  [
    'a lookup that compares what cannot be equal',
    lookup({ same: { place: 'beds' } }),
    '“园地位置”与“苗床数”不是可以比较的字段',
  ],
  ['a lookup of a procedure that its module has not', lookup({ of: 'park/ghost' }), 'error'],
  ['a lookup of an act that is not there', lookup({ acts: ['ghost'] }), '“park”没有名为“ghost”的行为'],
  ['a lookup of a state that is not there', lookup({ states: ['ghost'] }), '“park”没有名为“ghost”的状态'],
  ['a lookup back by a setting that is not there', lookup({ back: { setting: 'ghost' } }), '没有名为“ghost”的设置'],
  ['a lookup back by hours', lookup({ back: { count: 2, unit: 'hour' } }), '回溯的期间不能以小时计算'],
  ['a source by a field that points to no matter', arises({ by: 'place' }), '“place”不是指向事项的字段'],
  [
    'a source to which its field may not point',
    arises({ from: 'park/badge', while: [], copies: {} }),
    '不能指向“park/badge”',
  ],
  ['a source in a state that it has not', arises({ while: ['ghost'] }), '“garden”没有名为“ghost”的状态'],
  [
    'a source by a field that it has not',
    arises({ where: { op: 'is', field: 'ghost', value: 1 } }),
    '没有名为“ghost”的字段（where）',
  ],
  ['a copy from a field that is not there', arises({ copies: { place: 'ghost' } }), '没有名为“ghost”的字段（copies）'],
  ['a copy into another kind', arises({ copies: { beds: 'place' } }), '“园地位置”的值不能带入“苗床数”'],
  [
    'a copy into what the opening does not ask',
    arises({ copies: { report: 'place' } }),
    '没有填写“巡查情况”，无从带入',
  ],
  ['a copy that lays personal data open', arises({ copies: { place: 'applicant' } }), '“申请人”是个人信息'],
  ['a holder that is no person', confers({ holder: 'number' }), '持证人“number”不是person字段'],
  ['a term that is no date', confers({ until: 'number' }), '有效期至“number”不是date字段'],
  ['areas that are one office', confers({ areas: 'body' }), '区域“body”不是offices字段'],
  ['a conferring state that is not there', confers({ while: ['ghost'] }), '没有名为“ghost”的状态'],
  [
    'a certificate that can never be taken back',
    confers({ while: ['active', 'suspended', 'revoked'] }),
    '在每个状态都有效',
  ],
  ['a certified field that names no people', field('place', { certified: '巡查证' }), '只有人员字段可以要求持证'],
  ['bodies of no certificate', field('place', { bodies: 'joining' }), '没有要求持证，不能写明证件所属的单位'],
  ['bodies that are no offices', field('joined', { bodies: 'place' }), '证件所属的单位“place”不是单位字段'],
  ['a territory that is no office', field('place', { territory: true }), '只有单位字段可以写明行为地'],
  [
    'two territories',
    patrols({ file: { ...parkPatrol.file, other: f.office('另一片区', { territory: true }) } }),
    '行为地只能是一个字段，现有“所在片区、另一片区”',
  ],
])('the check finds %s', (_, module, said) => {
  const expected = said === 'error' ? '没有名为“park/ghost”的程序' : said;
  expect(
    linesOf(module)
      .filter((l) => l.startsWith('fault'))
      .join('\n'),
  ).toContain(expected);
});

test('a module that is not installed is worth a look and no fault; one module by itself cannot know', () => {
  const module = lookup({ of: 'orchard' });
  expect(linesOf(module)).toEqual([expect.stringMatching(/^warning .*模块“orchard”没有安装/)]);
  expect(checkModule(module, laws, calendar).map(line)).toEqual([]);
});

test('a lookup that no sample fills is found, and a sample that fills one which is not declared', () => {
  const samples = park.samples.map(({ found: _, ...sample }) => sample);
  const without: Module = {
    ...park,
    // Without what they found these samples would not get to their ends.
    procedures: [
      badgeRegister,
      { ...parkPatrol, acts: { ...parkPatrol.acts, order: { ...parkPatrol.acts.order, when: [] } } } as Procedure,
    ],
    samples,
  };
  expect(checkExecuted(without, calendar).map(line)).toEqual(
    ['thisYear', 'warned', 'permits'].map((name) => expect.stringContaining(`（${name}）：没有样例找到任何事项`)),
  );
  const stray: Module = {
    ...park,
    samples: park.samples.map((sample) => ({ ...sample, found: { ...sample.found, ghost: [] } })),
  };
  expect(checkModule(stray, laws, calendar).map(line).join('\n')).toContain('没有名为“ghost”的查找');
});
