// Holes in what a procedure freezes: fields of the wrong kind, acts that cannot, tables that are not the module's, a paper without them.
import { describe, expect, test } from 'vitest';
import { para } from '../../../../document/blocks.ts';
import type { AnyFreeze } from '../../../freezes/freezing.ts';
import { gardenLaw } from '../../../garden/procedure.ts';
import { calendar } from '../../../garden/stage.ts';
import { yearbookModule } from '../../../garden/yearbook/module.ts';
import { permits, yearbook } from '../../../garden/yearbook/procedure.ts';
import type { Act, Procedure } from '../../../language/index.ts';
import type { Module } from '../../../language/module.ts';
import { checkExecuted, checkModule } from '../../index.ts';

const spec = yearbook.freezes?.figures as AnyFreeze;
const withYearbook = (change: Partial<Procedure>): Module => ({
  ...yearbookModule,
  procedures: [{ ...yearbook, ...change }],
});
const withFreeze = (change: object): Module =>
  withYearbook({ freezes: { figures: { ...spec, ...change } as AnyFreeze } });
const withAct = (act: string, change: Partial<Act>): Module =>
  withYearbook({ acts: { ...yearbook.acts, [act]: { ...(yearbook.acts[act] as Act), ...change } } });
const per = gardenLaw.art(1);

const sentencesOf = (module: Module): string =>
  checkModule(module, [gardenLaw], calendar)
    .filter((f) => f.level === 'fault')
    .map((f) => f.sentence)
    .join('；');

test('the yearbook itself has no fault, and its samples carry everything out', () => {
  expect(checkModule(yearbookModule, [gardenLaw], calendar)).toEqual([]);
  expect(checkExecuted(yearbookModule, calendar)).toEqual([]);
});

test.each<[string, Module, string]>([
  ['tables kept in a file', withFreeze({ field: 'attached' }), '报表“纸质统计表”的字段类型不对，应当是longText'],
  ['tables kept nowhere', withFreeze({ field: 'ghost' }), '没有名为“ghost”的字段（报表）'],
  ['a year that is words', withFreeze({ year: 'words' }), '统计年度“工作情况”的字段类型不对'],
  ['an office that is words', withFreeze({ of: { office: 'words' } }), '统计的单位“工作情况”的字段类型不对'],
  ['an act that is not there', withFreeze({ by: ['write', 'ghost'] }), '没有名为“ghost”的行为（by）'],
  ['no act', withFreeze({ by: [] }), '没有行为定格它'],
  ['no tables', withFreeze({ tables: [] }), '没有报表（tables）'],
  ['a table of nobody', withFreeze({ tables: [{ ...permits }] }), '“园艺许可情况”不是本模块的报表'],
  ['an opening', withFreeze({ by: 'begin' }), '“开始编写”是开始事项的行为'],
  [
    'an act that waits for approval',
    withAct('write', { approval: { by: 'head', per } }),
    '“报送审定”当场生效，不经审批',
  ],
  ['an act of the law', withAct('write', { by: 'law' }), '“报送审定”由法律自行发生'],
  [
    'an act that asks for the tables',
    withAct('write', { asks: ['words', 'attached?', 'figures'] }),
    '“统计表”由系统填写',
  ],
  [
    'an option that counts nobody',
    withFreeze({ of: { by: 'scope', cases: { own: 'handling', county: 'region' } } }),
    '没有写明选“other”时统计哪些单位',
  ],
  [
    'an option that is none',
    withFreeze({ of: { by: 'scope', cases: { own: 'handling', other: 'region', county: 'region', all: 'region' } } }),
    '“scope”没有名为“all”的选项',
  ],
  [
    'tables that may not leave',
    withYearbook({ file: { ...yearbook.file, figures: { ...yearbook.file.figures, secrecy: 'internal' } as never } }),
    '报表应当是可以公开的字段',
  ],
  ['two groups in one field', withYearbook({ freezes: { figures: spec, again: spec } }), '与另一组报表定格在同一字段'],
])('the check finds %s', (_, module, said) => {
  expect(sentencesOf(module)).toContain(said);
});

describe('declared means executed', () => {
  const executed = (module: Module): string =>
    checkExecuted(module, calendar)
      .map((f) => f.sentence)
      .join('；');

  test('tables that no sample freezes', () => {
    const begun = yearbookModule.samples.map((s) => ({ ...s, acts: s.acts.slice(0, 1) }));
    expect(executed({ ...yearbookModule, samples: begun })).toContain('没有样例定格它（报送审定）');
  });

  test('tables that stand in no paper', () => {
    const paper = { ...yearbook.papers?.yearbook, body: () => [para('统计表另附。')] } as never;
    expect(executed(withYearbook({ papers: { yearbook: paper } }))).toContain('没有样例制发的文书载明它的各张报表');
  });
});
