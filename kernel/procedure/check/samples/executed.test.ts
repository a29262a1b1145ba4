// Declared means executed: what a module declares and no sample carries out is said by module, version and thing.
import { describe, expect, test } from 'vitest';
import { always, is } from '../../../predicate/index.ts';
import { garden } from '../../garden/module.ts';
import { gardenLaw, gardenPermit } from '../../garden/procedure.ts';
import { calendar } from '../../garden/stage.ts';
import type { Procedure } from '../../language/index.ts';
import type { Module, SampleAct } from '../../language/module.ts';
import { faultLine } from '../fault.ts';
import { checkExecuted } from './executed.ts';

const [first] = garden.samples[0]?.acts ?? [];
const opening = first as SampleAct;
const further = (label: string, ...acts: SampleAct[]) => ({
  procedure: 'garden',
  version: '2020',
  label,
  acts: [opening, ...acts],
});
/** The garden with samples for all it declares. */
const whole: Module = {
  ...garden,
  samples: [
    ...garden.samples,
    further('不予受理', { act: 'refuseToAccept', on: '2026-03-03', by: 'clerk', stated: { grounds: '不是园地' } }),
    further(
      '视为撤回',
      { act: 'askMore', on: '2026-03-02', by: 'clerk', stated: { missing: '平面图' } },
      { act: 'deemWithdrawn', on: '2026-03-20', by: 'law' },
    ),
    further(
      '回避',
      { act: 'accept', on: '2026-03-02', by: 'clerk' },
      { act: 'recuse', on: '2026-03-03', by: 'clerk', stated: { avoiding: 'inspector2' } },
    ),
  ],
};
const said = (module: Module): string[] => checkExecuted(module, calendar).map(faultLine);
const grown = (change: Partial<Procedure>): Module => ({
  ...whole,
  procedures: [{ ...gardenPermit, ...change } as Procedure],
});
const limit = (name: string, change: object): Module =>
  grown({ limits: { ...gardenPermit.limits, [name]: { ...gardenPermit.limits?.[name], ...change } as never } });

test('nothing is said of a module whose samples carry out all it declares', () => {
  expect(said(whole)).toEqual([]);
});

describe('is said', () => {
  const holes: [what: string, module: Module, sentence: string][] = [
    [
      'of an act, and of the state it leads to',
      garden,
      '错误 园艺许可 garden@2020 行为“不予受理”（refuseToAccept）：没有样例办理它',
    ],
    ['of a state', garden, '状态“视为撤回”（withdrawn）：没有样例到达'],
    [
      'of the state of a track',
      grown({
        tracks: {
          appraisal: {
            label: '鉴定',
            initial: 'none',
            states: { ...gardenPermit.tracks?.appraisal?.states, void: { label: '鉴定无效' } },
          },
        },
      }),
      '分线“鉴定”的状态“鉴定无效”（void）：没有样例到达',
    ],
    [
      'of a limit whose condition never holds',
      limit('quiet', { onlyIf: is('kind', 'none') }),
      '期限“等候期”（quiet）：没有样例使它起算',
    ],
    [
      'of a pause that begins and never ends',
      limit('decide', { pauses: [{ from: 'beginAppraisal', until: 'advise', why: '鉴定', per: gardenLaw.art(15) }] }),
      '期限“办理期限”（decide）：没有样例因“鉴定”停止计算后又恢复',
    ],
    [
      'of an extension that nobody grants',
      limit('screen', { extend: { by: 'extend', upTo: { count: 1, unit: 'day' }, times: 1, per: gardenLaw.art(16) } }),
      '期限“受理期限”（screen）：没有样例延长它',
    ],
    [
      'of a reminder that nobody can answer',
      limit('screen', { ends: ['deemAccepted'] }),
      '期限“受理期限”（screen）：提醒的期限没有人能办结',
    ],
    [
      'of a floor that guards nothing anyone does after its start',
      grown({
        floors: {
          announcement: { ...gardenPermit.floors?.announcement, starts: 'callHearing', guards: ['grant'] } as never,
        },
      }),
      '没有样例等满以后进行它约束的行为',
    ],
    [
      'of a paper',
      grown({ papers: { ...gardenPermit.papers, notice: { label: '告知书', seal: 'handling' } as never } }),
      '文书“告知书”（notice）：没有样例制发它',
    ],
    [
      'of a duty to publish that never arises',
      grown({ publication: { permits: { ...gardenPermit.publication?.permits, unless: always } as never } }),
      '公开事项“许可结果”（permits）：没有样例产生公开义务',
    ],
    [
      'of a figure that counts nothing',
      grown({
        indicators: {
          ...gardenPermit.indicators,
          granted: { ...gardenPermit.indicators?.granted, where: is('kind', 'none') } as never,
        },
      }),
      '指标“准予件数”（granted）：没有样例计入它',
    ],
    [
      'of the rate of such a figure',
      grown({
        indicators: {
          ...gardenPermit.indicators,
          granted: { ...gardenPermit.indicators?.granted, where: is('kind', 'none') } as never,
        },
      }),
      '指标“准予率”（grantedRate）：没有样例计入它',
    ],
  ];
  test.each(holes)('%s', (_, module, sentence) => {
    expect(said(module).join('\n')).toContain(sentence);
  });
});
