// Holes in draws: fields of the wrong kind, acts that are not there, registers that are not installed, draws that no sample carries out.
import { describe, expect, test } from 'vitest';
import type { AnyDraw } from '../../../draws/rounds.ts';
import { ballotModule } from '../../../garden/ballot/module.ts';
import { ballot } from '../../../garden/ballot/procedure.ts';
import { gardenLaw } from '../../../garden/procedure.ts';
import { calendar } from '../../../garden/stage.ts';
import type { Act, Procedure } from '../../../language/index.ts';
import type { Module } from '../../../language/module.ts';
import { checkExecuted, checkModule } from '../../index.ts';

const spec = ballot.draws?.plots as AnyDraw;
const withBallot = (change: Partial<Procedure>): Module => ({
  ...ballotModule,
  procedures: ballotModule.procedures.map((p) => (p === ballot ? { ...ballot, ...change } : p)),
});
const withDraw = (change: object): Module => withBallot({ draws: { plots: { ...spec, ...change } as AnyDraw } });
const withPool = (pool: string, change: object): Module =>
  withDraw({ pools: { ...spec.pools, [pool]: { ...spec.pools[pool], ...change } } });
const withAct = (act: string, change: Partial<Act>): Module =>
  withBallot({ acts: { ...ballot.acts, [act]: { ...(ballot.acts[act] as Act), ...change } } });

const sentencesOf = (module: Module): string =>
  checkModule(module, [gardenLaw], calendar)
    .filter((f) => f.level === 'fault')
    .map((f) => f.sentence)
    .join('；');

test('the ballot itself has no fault, and its samples carry everything out', () => {
  expect(checkModule(ballotModule, [gardenLaw], calendar)).toEqual([]);
  expect(checkExecuted(ballotModule, calendar)).toEqual([]);
});

test.each<[string, Module, string]>([
  ['a pool field that is no file', withDraw({ pool: 'secret' }), '名录快照“秘密值”的字段类型不对'],
  ['a result that is nowhere', withDraw({ result: 'ghost' }), '没有名为“ghost”的字段（抽取结果）'],
  ['a list in a short text', withDraw({ drawn: 'number' }), '抽取名单“公共随机数”的字段类型不对'],
  [
    'a commitment in a number',
    withDraw({ commits: { act: 'commit', field: 'count' } }),
    '承诺值“抽取数量”的字段类型不对',
  ],
  ['a commitment nobody is asked for', withAct('commit', { asks: [] }), '“提交承诺值”没有填写“commitment”'],
  ['a secret nobody is asked for', withAct('reveal', { asks: [] }), '“揭示秘密值”没有填写“secret”'],
  ['a public number nobody is asked for', withAct('draw', { asks: [] }), '“抽取”没有填写“number”'],
  ['an act that is not there', withDraw({ fixes: 'ghost' }), '没有名为“ghost”的行为（冻结名录）'],
  ['a void that is not there', withDraw({ voids: ['annul', 'ghost'] }), '没有名为“ghost”的行为（作废）'],
  [
    'a draw that waits for approval',
    withAct('draw', { approval: { by: 'organiser', per: gardenLaw.art(1) } }),
    '“抽取”当场生效，不经审批',
  ],
  [
    'pools frozen for another day',
    withAct('freeze', { dated: 'announcedOn', asks: ['announcedOn'] }),
    '“冻结名录”的日期只能是当天',
  ],
  [
    'pools that an act asks for',
    withAct('freeze', { asks: ['announcedOn?', 'pool'] }),
    '“名录快照”由系统填写，“冻结名录”不要列入',
  ],
  ['no witness', withDraw({ witnesses: 0 }), '至少应当有1名见证人'],
  ['no pool', withDraw({ pools: {} }), '没有名录'],
  ['a register that is not installed', withPool('plots', { of: 'ballot/ghost' }), '“ballot/ghost”没有安装'],
  [
    'a state the register does not know',
    withPool('plots', { states: ['ghost'] }),
    '“ballot/plot”没有名为“ghost”的状态',
  ],
  [
    'a weight by no field',
    withPool('plots', { weight: { by: 'ghost', cases: {} } }),
    '“ballot/plot”没有名为“ghost”的字段',
  ],
  [
    'a weight by no setting',
    withPool('plots', { weight: { by: 'class', cases: { a: { setting: 'ghost' } } } }),
    '设置“ghost”不是整数',
  ],
  ['half a weight', withPool('plots', { weight: { by: 'class', cases: { a: 0.5 } } }), '的权重应当是不小于0的整数'],
  ['a number of draws that is a text', withPool('plots', { pick: 'number' }), '的抽取数量“公共随机数”的字段类型不对'],
  [
    'partners of nobody',
    withPool('gardeners', { pick: { each: 'ghost', count: 2 } }),
    '所依据的“ghost”不是先行抽取的名录',
  ],
  ['no partners', withPool('gardeners', { pick: { each: 'plots', count: 0 } }), '应当为每个对象抽取至少1个'],
  [
    'partners of a number that is a text',
    withPool('gardeners', { pick: { each: 'plots', count: 'number' } }),
    '每个对象的抽取数量“公共随机数”的字段类型不对',
  ],
  ['parts of no offices', withPool('gardeners', { apart: 'number' }), '分别抽取的单位“公共随机数”的字段类型不对'],
  ['subjects drawn by parts', withPool('plots', { apart: 'joining' }), '只有为每个对象抽取的名录才能按单位分开'],
  ['people of no capacity', withPool('observers', { actor: 'ghost' }), '没有名为“ghost”的角色'],
  ['an exclusion without its reason', withAct('leaveOut', { asks: ['left'] }), '“不列入”没有填写“leftWhy”'],
  [
    'a cap by an act nobody does',
    withPool('plots', {
      capped: { of: 'ballot/visit', by: 'plot', acts: ['ghost'], back: 'year', most: 1, why: '满' },
    }),
    '“ballot/visit”没有名为“ghost”的行为',
  ],
  [
    'recusals of no register',
    withDraw({ recusals: [{ of: 'ballot/ghost', states: [], subject: 'plot', person: 'who' }] }),
    '“ballot/ghost”没有安装',
  ],
  ['a publication that is not there', withDraw({ publication: 'ghost' }), '没有名为“ghost”的公开事项'],
])('%s', (_what, module, sentence) => {
  expect(sentencesOf(module)).toContain(sentence);
});

test('registers of other modules are taken on trust only where a module is looked at alone', () => {
  const elsewhere = withPool('plots', { of: 'elsewhere/plot' });
  expect(sentencesOf(elsewhere)).not.toContain('没有安装');
  const all = [...elsewhere.procedures, { ...ballot, module: 'other' }];
  const faults = checkModule(elsewhere, [gardenLaw], calendar, undefined, undefined, all).map((f) => f.sentence);
  expect(faults.join()).toContain('“elsewhere/plot”没有安装');
});

describe('every draw is carried out by a sample', () => {
  const samplesWithout = (...acts: string[]): Module => ({
    ...ballotModule,
    samples: ballotModule.samples.map((s) => {
      const at = s.acts.findIndex((a) => acts.includes(a.act));
      return at < 0 ? s : { ...s, acts: s.acts.slice(0, at) };
    }),
  });
  test('one that comes to no result is named', () => {
    expect(checkExecuted(samplesWithout('draw'), calendar).map((f) => f.sentence)).toContain('没有样例抽取出结果');
  });
  test('and so is one that is never declared void', () => {
    expect(checkExecuted(samplesWithout('annul'), calendar).map((f) => f.sentence)).toContain(
      '没有样例使抽取作废（宣布作废）',
    );
  });
});
