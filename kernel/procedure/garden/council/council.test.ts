// The garden council: what a published page's header takes from the file, the way in from a page or without it, and the desk of a meeting.
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../check/holes.ts';
import type { PersonFacts } from '../../engine/matter.ts';
import type { Sitting } from '../../language/desks.ts';
import type { Procedure } from '../../language/index.ts';
import type { Module } from '../../language/module.ts';
import { publisherOf } from '../../reading/publicity.ts';
import { type Story, story } from '../../story.ts';
import { calendar } from '../stage.ts';
import { council, councilDesk, held, remarkOnline } from './module.ts';
import { remark, rule, sitting } from './procedure.ts';

const person = (id: string, ...actors: string[]): PersonFacts => ({
  id,
  name: id,
  office: 'bureau',
  capacities: actors.map((actor) => `council.${actor}`),
  certificates: [],
});
const told = (module: string): Story =>
  story(
    module,
    {
      procedures: council.procedures,
      calendar,
      people: [person('lin', 'secretary'), person('sun', 'chair')],
      authority: 'bureau',
      referred: [held],
    },
    '2026-03-02',
  );
const adopted = (maker: Readonly<Record<string, string>>): Story =>
  told('council')
    .act('draft', 'lin', { name: '浇水规', ...maker })
    .act('list', 'lin', { sitting: held.id })
    .on('2026-03-10')
    .act('adopt', 'sun', {
      heardOn: '2026-03-10',
      outcome: '早晚浇水',
      number: '园规〔2026〕1号',
      startsOn: '2026-05-01',
    });

test('the whole council has no fault, with a sitting on its desks and a way in that stands alone', () => {
  expect(faultsOf(council)).toEqual([]);
});

describe('who publishes', () => {
  test('is the office that the file names as its maker (signedBy)', () => {
    expect(publisherOf(rule, adopted({ maker: 'water' }).matter, 'text')).toBe('water');
  });
  test('is the authority of the matter where no maker is stated', () => {
    expect(publisherOf(rule, adopted({}).matter, 'text')).toBe('bureau');
  });
});

type Text = NonNullable<Procedure['publication']>[string];
const text = rule.publication?.text as Text;
const withText = (change: Partial<Text> | Record<string, unknown>): Module => ({
  ...council,
  procedures: [sitting, { ...rule, publication: { text: { ...text, ...change } } } as Procedure, remark],
});
const begins = text.begins as NonNullable<Text['begins']>;

describe('a header is refused', () => {
  test.each<[string, Module, string]>([
    ['whose number is no text', withText({ numbered: 'place' }), '文件编号的字段“place”不是公开的文字（numbered）'],
    ['whose number is not there', withText({ numbered: 'ghost' }), '文件编号的字段“ghost”不是公开的文字（numbered）'],
    ['whose maker is no office', withText({ signedBy: 'name' }), '发布机构的字段“name”不是公开的单位（signedBy）'],
    [
      'whose day of beginning is no date',
      withText({ begins: { ...begins, on: 'number' } }),
      '开始生效的字段“number”不是公开的日期（begins）',
    ],
    [
      'that says nothing before that day',
      withText({ begins: { ...begins, before: ' ' } }),
      '没有写明开始生效以前的有效性（begins）',
    ],
    [
      'that begins in a state which is not there',
      withText({ begins: { ...begins, while: ['ghost'] } }),
      '有效性取决于不存在的状态“ghost”（begins）',
    ],
  ])('%s', (_, module, said) => {
    expect(faultsOf(module).join('\n')).toContain(said);
  });

  test('that would tell what is not open', () => {
    const file = { ...rule.file, number: { ...rule.file.number, secrecy: 'internal' } };
    const hidden = { ...council, procedures: [sitting, { ...rule, file } as unknown as Procedure, remark] };
    expect(faultsOf(hidden).join('\n')).toContain('文件编号的字段“number”不是公开的文字（numbered）');
  });
});

describe('a remark', () => {
  test('is begun with the rule that is read, or with none', () => {
    const words = { sender: [{ kind: 'citizen', name: '花满园' }], words: '雨天不必浇水' };
    expect(told('council/remark').act('remark', 'party:neighbour', words).matter.file.rule).toBeUndefined();
  });
  test('that must name its rule cannot be begun alone', () => {
    const strict = {
      ...remark,
      acts: { ...remark.acts, remark: { ...remark.acts.remark, asks: ['rule', 'sender', 'words'] } },
    } as unknown as Procedure;
    const module = { ...council, procedures: [sitting, rule, strict] };
    expect(faultsOf(module).join('\n')).toContain('“有关的园规”是必填的，离开公开页面就不能办理（alone）');
    const { alone: _, ...onlyFromThere } = remarkOnline.from ?? ({} as never);
    const fromThere = { ...module, online: [{ ...remarkOnline, from: onlyFromThere }] };
    expect(faultsOf(fromThere).join('\n')).not.toContain('alone');
  });
});

test('a rule is moved on the agenda by one number, and heard on the day of its sitting', () => {
  const listed = told('council').act('draft', 'lin', { name: '浇水规' }).act('list', 'lin', { sitting: held.id });
  expect(listed.act('rank', 'lin', { place: 2 }).matter.file.place).toBe(2);
  const desk = (change: Partial<Sitting>): Module => ({ ...council, desks: [{ ...councilDesk, ...change }] });
  expect(faultsOf(desk({ order: { field: 'place', act: 'adopt' } })).join('\n')).toContain(
    '没有只填写“place”的行为“adopt”（order）',
  );
  expect(faultsOf(desk({ begins: { heardOn: 'room' } })).join('\n')).toContain(
    '议题的“heardOn”不能以会议的“room”开头（begins）',
  );
});
