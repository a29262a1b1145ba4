// Holes in the desks of a module: states without a column, fields that are not there, meetings without a day.
import { expect, test } from 'vitest';
import { garden } from '../../garden/module.ts';
import { gardenPermit } from '../../garden/procedure.ts';
import { calendar } from '../../garden/stage.ts';
import type { Board, Sitting } from '../../language/desks.ts';
import * as f from '../../language/fields.ts';
import type { Procedure } from '../../language/index.ts';
import type { Module } from '../../language/module.ts';
import { faultsOf } from '../holes.ts';
import { checkExecuted } from '../index.ts';

const plots = garden.desks?.[0] as Board;
const board = (change: Partial<Board>): Module => ({ ...garden, desks: [{ ...plots, ...change }] });

/** Permits taken up in a round of the jury: each names the round, and the round has a day. */
const jury: Sitting = {
  kind: 'sitting',
  id: 'jury',
  label: '评议会',
  help: '评议员在会上看每块园地。',
  meeting: 'garden/round',
  day: 'heldOn',
  items: 'garden',
  names: 'round',
  agenda: ['place', 'kind'],
};
const rounds: Module = {
  ...garden,
  procedures: [
    {
      ...gardenPermit,
      file: {
        ...gardenPermit.file,
        round: f.matter('评议会', { refers: 'garden/round' }),
        other: f.matter('他会', { refers: 'park' }),
      },
    } as Procedure,
    {
      ...gardenPermit,
      id: 'round',
      file: { ...gardenPermit.file, heldOn: f.date('开会日期') },
      indicators: {},
    } as Procedure,
  ],
};
const sitting = (change: Partial<Sitting>): Module => ({ ...rounds, desks: [{ ...jury, ...change }] });
/** What is said of desks alone: the rounds are no whole procedure. */
const saidOfDesks = (module: Module): string =>
  faultsOf(module)
    .filter((line) => line.includes('专用工作台'))
    .join('\n');

test('a whole board and a whole meeting have no fault', () => {
  expect(saidOfDesks(garden)).toBe('');
  expect(saidOfDesks(sitting({}))).toBe('');
  expect(
    saidOfDesks(sitting({ beside: [{ label: '列席', procedure: 'orchard/guest', names: 'round', show: ['who'] }] })),
  ).toBe('');
});

test.each<[string, Module, string]>([
  ['of an unknown procedure', board({ procedure: 'garden/ghost' }), '没有名为“garden/ghost”的程序'],
  ['without columns', board({ columns: [] }), '没有任何一栏'],
  [
    'with a column of nothing',
    board({ columns: [...plots.columns, { label: '空', states: [] }] }),
    '没有名称或者没有状态',
  ],
  [
    'with two columns of one name',
    board({
      columns: [
        { label: '收件', states: ['filed'] },
        { label: '收件', states: ['supplementing', 'accepted'] },
      ],
    }),
    '两栏同名',
  ],
  [
    'that leaves out a state at work',
    board({
      columns: [
        { label: '收件', states: ['filed'] },
        { label: '审查', states: ['accepted'] },
      ],
    }),
    '2020版的状态“补正（supplementing）”不在任何一栏里',
  ],
  [
    'with one state in two columns',
    board({ columns: [...plots.columns, { label: '又', states: ['accepted'] }] }),
    '状态“受理”（accepted）：同时放在几栏里',
  ],
  [
    'with what is closed',
    board({ columns: [...plots.columns, { label: '办结', states: ['granted'] }] }),
    '状态“准予许可”（granted）：已经办结，不放在看板上',
  ],
  ['with an unknown state', board({ columns: [...plots.columns, { label: '鬼', states: ['ghost'] }] }), '没有这个状态'],
  ['with an unknown field on its cards', board({ card: ['ghost'] }), '2020版的案卷里没有名为“ghost”的字段'],
  ['with a field twice', board({ card: ['kind', 'kind'] }), '字段“kind”写了两次'],
  ['with what no card can hold', board({ card: ['grounds'] }), '“理由”太长'],
  ['with an empty name on its cards', board({ card: [{ field: 'kind', label: '' }] }), '有一项的名称是空的'],
  ['with another matter on its cards', board({ card: ['earlier'] }), '“earlier”指向另一事项'],
  ['divided by words', board({ lanes: 'place' }), '“place”不是选项或者单位字段'],
  ['divided by what is not there', board({ lanes: 'ghost' }), '“ghost”不是选项或者单位字段'],
  ['without a word for whom it is', board({ help: '' }), '没有写明名称和给谁用'],
  ['whose name is no part of an address', board({ id: '看板' }), '名字应当是小写字母'],
  ['named like another', { ...garden, desks: [plots, plots] }, '有两个专用工作台同名'],
])('the check finds a board %s', (_, module, said) => {
  expect(saidOfDesks(module)).toContain(said);
});

test('every version has its column: a state that only the older text knew is not lost', () => {
  const older = {
    ...gardenPermit,
    version: '2010',
    from: '2010-01-01',
    until: '2020-12-31',
    states: { ...gardenPermit.states, waiting: { label: '候审' } },
  } as Procedure;
  expect(saidOfDesks({ ...garden, procedures: [older, gardenPermit] })).toContain('2010版的状态“候审（waiting）”');
});

test.each<[string, Module, string]>([
  ['of an unknown procedure', sitting({ meeting: 'garden/ghost' }), '没有名为“garden/ghost”的程序（meeting）'],
  ['on no day', sitting({ day: 'place' }), '“place”不是日期字段'],
  ['of unknown items', sitting({ items: 'garden/ghost' }), '没有名为“garden/ghost”的程序'],
  ['that its items cannot name', sitting({ names: 'place' }), 'garden@2020的“place”不是指向“garden/round”的字段'],
  ['that its items name as something else', sitting({ names: 'other' }), '“other”不是指向“garden/round”的字段'],
  ['with an agenda of nothing', sitting({ agenda: ['ghost'] }), '没有名为“ghost”的字段'],
  [
    'beside which stands what cannot name it',
    sitting({ beside: [{ label: '许可', procedure: 'garden', names: 'kind', show: ['place'] }] }),
    '“kind”不是指向“garden/round”的字段',
  ],
  [
    'beside which stands something without a name',
    sitting({ beside: [{ label: '', procedure: 'garden', names: 'round', show: ['place'] }] }),
    '在会议页面上没有名称',
  ],
  ['headed by what is not there', sitting({ head: ['ghost'] }), '没有名为“ghost”的字段'],
  ['that tells no outcome', sitting({ outcome: ['ghost'] }), '“ghost”不能显示在议题之下'],
  ['ordered by words', sitting({ order: { field: 'place', act: 'accept' } }), '“place”不是整数字段'],
  [
    'that begins an item with what the meeting has not',
    sitting({ begins: { kind: 'ghost' } }),
    '不能以会议的“ghost”开头',
  ],
  [
    'that begins an item with another kind of value',
    sitting({ begins: { kind: 'heldOn' } }),
    '不能以会议的“heldOn”开头',
  ],
  [
    'ordered by an act that asks for something else',
    sitting({ order: { field: 'fee', act: 'refuse' } }),
    '没有只填写“fee”的行为“refuse”',
  ],
  [
    'that waits for a state nobody knows',
    sitting({ ready: [{ procedure: 'garden/round', states: ['ghost'] }] }),
    '没有名为“ghost”的状态',
  ],
  [
    'that waits for what cannot become an item',
    sitting({ ready: [{ procedure: 'garden/round', states: ['filed'] }] }),
    '处于“filed”时不能由此发起议题',
  ],
  [
    'to which a paper is brought that does not exist',
    sitting({ brings: [{ procedure: 'garden', show: ['place'], papers: ['ghost'] }] }),
    '没有名为“ghost”的文书',
  ],
])('the check finds a meeting %s', (_, module, said) => {
  expect(saidOfDesks(module)).toContain(said);
});

test('a field of a card that no sample ever states would stay empty, and is found', () => {
  const said = (module: Module): string =>
    checkExecuted(module, calendar)
      .map((fault) => fault.sentence)
      .join('\n');
  expect(said(garden)).not.toContain('它永远是空的');
  expect(said(board({ card: ['kind', 'noiseHours'] }))).toContain('没有样例填写“noiseHours”，它永远是空的');
});
