// 包容审慎四张清单 (行政处罚法32、33，行政强制法5、16): a list is a guide, every condition must hold, and it excuses no danger to life.
import { describe, expect, test } from 'vitest';
import { type ReferredMatter, type Story, story } from '../../../../kernel/procedure/index.ts';
import { byMultiple } from '../../cause/samples.ts';
import { against, faultsOf, notExecuted, type Stated, stageOf } from '../../cause/stories/stage.ts';
import { conditionsOf, firstTimeSince, leavesChoice, list, whyNotApplicable } from '../index.ts';
import type { EntryFile } from '../matter.ts';
import { committed, firstTime, lighter, mitigated, newerEntry, noCoercion } from '../samples.ts';

const dangerous: ReferredMatter = {
  id: 'dangerous',
  module: 'penalties',
  procedure: 'cause',
  state: 'inForce',
  file: byMultiple,
  openedOn: '2022-08-01',
};
const begin = (): Story => story('penalties/list', stageOf(list, { referred: [newerEntry, dangerous] }), '2022-08-01');
const opening = (over: Stated = {}, of: Stated = firstTime): string =>
  against(begin(), 'adopt', 'reviewer', { ...of, ...over });

test('定义没有差错，声明的都有样例办到', () => {
  expect(faultsOf(list)).toEqual([]);
  expect(notExecuted(list)).toEqual([]);
});

describe('列入清单', () => {
  test('不予处罚依第三十三条，从轻、减轻依第三十二条，免予强制依行政强制法', () => {
    for (const entry of [firstTime, committed, lighter, mitigated, noCoercion]) expect(opening({}, entry)).toBe('');
    expect(opening({ ground: 'harmReduced' }, committed)).toContain('不是列入不予处罚事项清单的情形');
    expect(opening({ ground: 'marginal' }, lighter)).toContain('从轻处罚事项清单');
    expect(opening({ ground: 'slight' }, noCoercion)).toContain('免予行政强制事项清单');
  });

  test('直接危及生命健康、公共安全的不得免罚，可以从轻', () => {
    expect(opening({ endangersLife: true })).toContain('不得列入不予处罚');
    expect(opening({ endangersLife: true }, noCoercion)).toContain('免予行政强制');
    expect(opening({ endangersLife: true }, lighter)).toBe('');
  });

  test('案由登记为直接危及生命健康的，清单事项应当一致', () => {
    expect(opening({ cause: 'dangerous' })).toContain('应当一致');
    expect(opening({ cause: 'dangerous', endangersLife: true }, lighter)).toBe('');
  });

  test('每项条件都有证据；条件和证据一样多即可', () => {
    expect(opening({ evidence: '现场照片\n改正后的照片' })).toContain('有3项条件，只写了2项');
    expect(opening({ conditions: '当场改正', evidence: '照片' })).toBe('');
  });

  test('轻微违法、初次违法以及时改正为条件 (33第1款)', () => {
    expect(opening({ correction: 'none' })).toContain('及时改正');
    expect(opening({ ground: 'noFault', correction: 'none' }, committed)).not.toContain('及时改正');
  });

  test('不予处罚的应当教育 (33第3款)', () => {
    expect(opening({ measures: ['remind'] })).toContain('应当对当事人进行教育');
    expect(opening({ measures: ['educate'] })).toBe('');
  });

  test('依据写到条款 (59)', () => {
    expect(opening({ basis: '《示例条例》' })).toContain('条、款、项');
  });
});

describe('公布、取代、移出', () => {
  const adopted = (): Story => begin().act('adopt', 'reviewer', firstTime).on('2022-08-10');
  const inForce = (): Story =>
    adopted().act('bringIntoForce', 'head', { publishedOn: '2022-08-10', effectiveFrom: '2022-09-01' });

  test('公布在前、施行在后，同日可以', () => {
    const at = (effectiveFrom: string) =>
      against(adopted(), 'bringIntoForce', 'head', { publishedOn: '2022-08-10', effectiveFrom });
    expect(at('2022-08-10')).toBe('');
    expect(at('2022-08-09')).toContain('早于公布日期');
  });

  test('自新事项施行之日起被取代', () => {
    const by = (supersededOn: string) =>
      against(inForce(), 'supersede', 'reviewer', { successor: 'entry-newer', supersededOn, endReason: '修订' });
    expect(by('2023-07-01')).toBe('');
    expect(by('2023-06-30')).toContain('2023-07-01');
  });

  test('移出不早于施行', () => {
    const by = (repealedOn: string) => against(inForce(), 'repeal', 'head', { repealedOn, endReason: '修订' });
    expect(by('2022-09-01')).toBe('');
    expect(by('2022-08-31')).toContain('早于施行日期');
  });
});

describe('适用', () => {
  const referred = (state: string, more: Stated): ReferredMatter => ({
    ...newerEntry,
    state,
    file: { ...firstTime, ...more },
  });

  test('条件逐项列出，全部符合才能适用', () => {
    expect(conditionsOf(firstTime as EntryFile)).toEqual([
      '十二个月内没有同类违法行为',
      '占用面积不足二平方米',
      '当场改正',
    ]);
  });

  test('首违的周期自行为之日向前计算；不是首违的没有周期', () => {
    expect(firstTimeSince(firstTime as EntryFile, '2023-03-31')).toBe('2022-03-31');
    expect(firstTimeSince(committed as EntryFile, '2023-03-31')).toBeUndefined();
  });

  test('首违是“可以”，轻微是“应当” (33第1款)', () => {
    expect(leavesChoice(firstTime as EntryFile)).toBe(true);
    expect(leavesChoice(committed as EntryFile)).toBe(false);
  });

  test('施行之日起可以适用，移出之日起不能', () => {
    expect(whyNotApplicable(referred('inForce', {}), '2022-09-01')).toBeUndefined();
    expect(whyNotApplicable(referred('inForce', {}), '2022-08-31')).toContain('还不能适用');
    const gone = referred('repealed', { repealedOn: '2023-06-01' });
    expect(whyNotApplicable(gone, '2023-05-31')).toBeUndefined();
    expect(whyNotApplicable(gone, '2023-06-01')).toContain('停止适用');
    expect(whyNotApplicable(dangerous, '2023-06-01')).toContain('请选择清单');
    expect(whyNotApplicable(referred('drafted', {}), '2023-06-01')).toContain('还没有公布');
  });
});
