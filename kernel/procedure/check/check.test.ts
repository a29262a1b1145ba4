// The definition check: a whole module has no faults, and each kind of hole in a definition is named with its place.
import { describe, expect, test } from 'vitest';
import { defineLaw } from '../../citation/index.ts';
import { garden } from '../garden/module.ts';
import { gardenLaw, gardenPermit } from '../garden/procedure.ts';
import { calendar } from '../garden/stage.ts';
import type { Module } from '../language/module.ts';
import { faultsOf, grown, laws, warningsOf, withAct, withLimit, withPublication } from './holes.ts';
import { checkModule, checkModules, faultLine } from './index.ts';

describe('a whole definition', () => {
  test('has no faults', () => {
    expect(faultsOf(garden)).toEqual([]);
  });

  test('says as a warning which acts no sample performs', () => {
    const [warning, ...more] = checkModule(garden, laws, calendar);
    expect(more).toEqual([]);
    expect(warning).toMatchObject({ level: 'warning' });
    expect(warning?.sentence).toBe(
      '有3个行为没有样例：不予受理（refuseToAccept）、视为撤回申请（deemWithdrawn）、决定回避（recuse）',
    );
    expect(faultLine(warning as never)).toMatch(/^提示 园艺许可 garden@2020 样例：/);
  });
});

describe('personal words', () => {
  test('of a citizen never leave in a title or a text, even where the definition prints them', () => {
    const bare = withPublication({
      title: (v: never) => `${(v as { file: { applicant: { name: string }[] } }).file.applicant[0]?.name}的许可`,
    });
    expect(faultsOf(bare)).toEqual([]);
  });
});

describe('worth a look, but no fault', () => {
  test('is a law that comes into force while the procedure runs', () => {
    const newer = defineLaw({
      id: 'new',
      code: 'NEWER',
      title: '新园艺规定',
      short: '新园艺规定',
      kind: 'law',
      versions: [{ id: '2025', from: '2025-01-01', articles: 3 }],
    });
    const found = checkModule(withAct('accept', { per: newer.art(2) }), [gardenLaw, newer], calendar);
    expect(found.filter((x) => x.level === 'fault')).toEqual([]);
    expect(found[0]).toEqual({
      level: 'warning',
      where: '园艺许可 garden@2020 依据《新园艺规定》',
      sentence: '目录中的文本自2025-01-01起施行，晚于本程序施行的日期（2021-01-01），有1处引用',
    });
  });

  test('is a waiting period that no act waits for, and a right that is used elsewhere', () => {
    const idle = withLimit('quiet', { guards: [] });
    expect(faultsOf(idle)).toEqual([]);
    expect(warningsOf(idle)[0]).toContain('期限“等候期”（quiet）：等候期没有约束任何行为');
    const elsewhere = withLimit('objection', { onLapse: 'shown' });
    expect(faultsOf(elsewhere)).toEqual([]);
    expect(warningsOf(elsewhere)[0]).toContain('期限“异议期限”（objection）：当事人的权利届满后不限制本程序的任何行为');
  });

  test('is a clock that runs on in an open state where its act has no place', () => {
    expect(warningsOf(withLimit('screen', { ends: ['accept', 'refuseToAccept', 'deemWithdrawn'] }))[0]).toContain(
      '期限“受理期限”（screen）：在“补正”还在计算，届满时却不能“视为受理”',
    );
  });

  test('is an actor who works in the whole region and sees only the own office', () => {
    const { sees: _, ...supervisor } = gardenPermit.actors.supervisor ?? { label: '' };
    expect(warningsOf(grown({ actors: { ...gardenPermit.actors, supervisor } }))[0]).toContain(
      '角色“监督人员”（supervisor）：可以办理全县的事项，却只看得到本单位的',
    );
  });

  test('is a reader who is asked to act, or who sees nothing beyond the own office', () => {
    const reading = (change: object): Module =>
      grown({ actors: { ...gardenPermit.actors, archivist: { label: '查阅人员', reads: true, ...change } } });
    expect(faultsOf(reading({}))[0]).toContain(
      '角色“查阅人员”（archivist）：只查阅不办理（reads），却没有写明看到什么',
    );
    expect(faultsOf(reading({ sees: 'region' }))).toEqual([]);
    const acts = { ...gardenPermit.acts, announce: { ...gardenPermit.acts.announce, by: ['clerk', 'archivist'] } };
    expect(faultsOf(grown({ acts })).join()).toContain('只查阅不办理（reads），却列为某一行为');
  });

  test('is an actor who does nothing', () => {
    const actors = { ...gardenPermit.actors, gardener: { label: '园丁' } };
    const module: Module = {
      ...garden,
      procedures: [{ ...gardenPermit, actors }],
      roles: { ...garden.roles, gardener: { label: '园丁', actors: ['gardener'] } },
    };
    expect(warningsOf(module)[0]).toContain('角色“园丁”（gardener）：不作出任何行为');
  });
});

describe('versions of one procedure', () => {
  test('may share a file and tracks of which each uses its part', () => {
    const { recuse: _, ...acts } = gardenPermit.acts;
    const { permits: __, ...rest } = gardenPermit.publication ?? {};
    const older = {
      ...gardenPermit,
      version: '2000',
      from: '2000-01-01',
      until: '2020-12-31',
      acts,
      publication: rest,
    };
    const found = faultsOf({ ...garden, procedures: [older as never, gardenPermit] });
    expect(found.filter((said) => said.includes('没有任何行为填写'))).toEqual([]);
  });
});

describe('modules together', () => {
  test('may name each other’s figures, and not share a name', () => {
    const park: Module = {
      ...garden,
      id: 'park',
      procedures: [{ ...gardenPermit, module: 'park', id: 'park' }],
      registers: {},
      online: [],
      samples: [],
    };
    const text = '共{park.granted}、{garden.granted}。';
    const sentences = [{ section: '17', order: 1, text }];
    const both = checkModules(
      [
        { ...garden, sentences },
        { ...park, sentences },
      ],
      laws,
      calendar,
    ).map((x) => x.sentence);
    expect(both.filter((s) => s.includes('不存在的指标'))).toEqual([]);
    expect(checkModules([garden, garden], laws, calendar).map((x) => x.sentence)).toContain('有两个模块同名');
  });
});
