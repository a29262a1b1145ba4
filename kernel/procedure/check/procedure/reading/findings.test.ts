// Holes in findings, their groups, what completes them, exceptions and watches.
import { describe, expect, test } from 'vitest';
import { garden } from '../../../garden/module.ts';
import { gardenPermit } from '../../../garden/procedure.ts';
import { calendar } from '../../../garden/stage.ts';
import type { Module } from '../../../language/module.ts';
import type { View } from '../../../language/view.ts';
import { faultLine } from '../../fault.ts';
import { faultsOf, grown, type Hole, type Loose, per, withAct } from '../../holes.ts';
import { checkExecuted } from '../../samples/executed.ts';

const withFinding = (change: Loose): Module =>
  grown({ findings: { ...gardenPermit.findings, pictured: { ...gardenPermit.findings?.pictured, ...change } } });
const [watch] = garden.watches ?? [];
const watched = (...watches: Loose[]): Module => ({ ...garden, watches: watches as never });
const repeats = (change: Loose): Module => {
  const { finding: _, ...plain } = watch as unknown as Loose;
  return watched({ ...plain, repeats: { of: ['place'], acts: ['apply'], back: 'year', atLeast: 2, ...change } });
};

const holes: Hole[] = [
  [
    'a finding of an unknown group',
    withFinding({ group: 'ghost' }),
    '核验结论“勘查拍有照片”（pictured）：没有名为“ghost”的核验分组',
  ],
  ['a finding without a name', withFinding({ label: ' ' }), '没有名称'],
  [
    'a finding under an article that does not exist',
    withFinding({ per: { ...per, article: 99 } }),
    '核验结论“勘查拍有照片”（pictured）',
  ],
  [
    'a group without findings',
    grown({ findingGroups: { ...gardenPermit.findingGroups, idle: '闲组' } }),
    '核验分组“闲组”（idle）：没有任何核验结论',
  ],
  [
    'an act that completes an unknown group',
    withAct('archive', { completes: ['ghost'] }),
    '行为“归档”（archive）：没有名为“ghost”的核验分组',
  ],
  [
    'an act of the statute that waits for a group',
    withAct('deemAccepted', { completes: ['record'] }),
    '不能以核验齐全为条件',
  ],
  [
    'an exception by an unknown actor',
    grown({ exceptions: { by: 'ghost', per } }),
    '例外说明（exceptions）：没有名为“ghost”的角色',
  ],
  ['an exception by a party', grown({ exceptions: { by: 'applicant', per } }), '是当事人，不能说明例外'],
  ['an exception from nothing', grown({ findings: {}, findingGroups: {} }), '没有任何核验结论可以例外'],
  [
    'a watch over an unknown procedure',
    watched({ ...watch, procedure: 'ghost' }),
    '监督预警“勘查没有照片”（unpictured）：没有名为“ghost”的程序',
  ],
  ['a watch over an unknown finding', watched({ ...watch, finding: 'ghost' }), '没有名为“ghost”的核验结论'],
  ['two watches of one name', watched({ ...watch }, { ...watch }), '有两项预警同名'],
  ['a watch that says nothing to do', watched({ ...watch, advice: '' }), '没有写明怎么办'],
  ['a watch for repeats of nothing', repeats({ of: [] }), '没有写明哪些字段相同'],
  ['a watch for repeats of an unknown field', repeats({ of: ['ghost'] }), '案卷里没有名为“ghost”的字段'],
  ['a watch for repeats of an unknown act', repeats({ acts: ['ghost'] }), '没有名为“ghost”的行为'],
  ['a watch for repeats of no act', repeats({ acts: [] }), '没有写明哪些行为'],
  ['a watch for one time', repeats({ atLeast: 1 }), '次数（atLeast）至少是2'],
];

test.each(holes)('the check finds %s', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});
test('a watch over working days is said, since a repeat is counted by days, months or years', () => {
  expect(faultsOf(repeats({ back: { count: 10, unit: 'workingDay' } })).join()).toContain('不按工作日');
  expect(faultsOf(repeats({ back: { count: 30, unit: 'day' } }))).toEqual([]);
});
test('a figure may count exceptions, and the sample that tells one carries it out', () => {
  const exceptions = { label: '例外说明', kind: 'count', unit: '件', acts: ['excuse'], meaning: '作过例外说明的申请' };
  const counted = grown({ indicators: { ...gardenPermit.indicators, exceptions: exceptions as never } });
  expect(faultsOf(counted)).toEqual([]);
  const never = { ...counted, samples: counted.samples.slice(1) };
  const said = (module: Module) => checkExecuted(module, calendar).map(faultLine).join('\n');
  expect(said(counted)).not.toContain('指标“例外说明”');
  expect(said(never)).toContain('指标“例外说明”（exceptions）：没有样例计入它');
});
test('a watch for repeats of a field, and twice, is sound', () => {
  expect(faultsOf(repeats({}))).toEqual([]);
});

describe('what is declared is carried out', () => {
  const said = (module: Module): string => checkExecuted(module, calendar).map(faultLine).join('\n');
  test('a finding that no sample fails is said', () => {
    expect(said(withFinding({ holds: () => true }))).toContain('核验结论“勘查拍有照片”（pictured）：没有样例缺少它');
  });
  test('a finding that no sample satisfies is said', () => {
    expect(said(withFinding({ holds: () => '没有' }))).toContain(
      '核验结论“勘查拍有照片”（pictured）：没有样例使它成立',
    );
  });
  test('a finding that looks beyond its own matter is said', () => {
    const strays = withFinding({ holds: (v: View) => v.person('inspector') !== undefined || '没有这个人' });
    expect(said(strays)).toContain('只看本事项自己的记录');
    expect(said(garden)).not.toContain('只看本事项自己的记录');
  });
  test('an exception that no sample tells is said', () => {
    const without = {
      ...garden,
      samples: garden.samples.map((s) => ({
        ...s,
        acts: s.acts.filter((a) => !['excuse', 'archive'].includes(a.act)),
      })),
    };
    expect(said(without)).toContain('例外说明（exceptions）：没有样例说明例外');
    expect(said(garden)).not.toContain('没有样例说明例外');
  });
});
