import { describe, expect, test } from 'vitest';
import type { ActView, StateView } from '../../../../contract/definitions.ts';
import { layoutOf, nodeHeight, nodeWidth, twoLines, waysOf } from './diagram-layout.ts';

const state = (name: string, phase: string | null, final = false): StateView => ({
  state: name,
  label: name,
  phase,
  final,
});
const act = (label: string, from: string[], to: string | null, track: string | null = null): ActView => ({
  act: label,
  label,
  by: [],
  opens: from.length === 0,
  law: false,
  onSite: false,
  from,
  to,
  track,
  asks: [],
  dated: null,
  approval: [],
  papers: [],
  per: [],
});
const definition = {
  states: [
    state('收件', '收件'),
    state('受理', '审理'),
    state('中止', '审理'),
    state('决定', '决定', true),
    state('不予受理', '收件', true),
  ],
  acts: [
    act('申请', [], '收件'),
    act('受理', ['收件'], '受理'),
    act('视为受理', ['收件'], '受理'),
    act('不予受理', ['收件'], '不予受理'),
    act('中止', ['受理'], '中止'),
    act('恢复', ['中止'], '受理'),
    act('决定', ['受理'], '决定'),
    act('补充', ['受理'], null),
    act('送达', ['未送达'], '已送达', '送达'),
  ],
};

test('two acts between the same states are one line with two names', () => {
  expect(waysOf(definition).find((w) => w.from === '收件' && w.to === '受理')?.labels).toEqual(['受理', '视为受理']);
  expect(waysOf(definition).some((w) => w.to === '已送达')).toBe(false);
});

describe('a matter that is being heard', () => {
  const layout = layoutOf(definition, ['收件', '受理'], '受理');
  const at = (name: string) => layout.nodes.find((n) => n.state === name)!;

  test('each phase is a column in the order of the law', () => {
    expect(layout.columns.map((c) => [c.title, c.standing])).toEqual([
      ['收件', 'passed'],
      ['审理', 'current'],
      ['决定', 'ahead'],
    ]);
    expect(at('收件').x).toBe(at('不予受理').x);
    expect(at('收件').x).toBeLessThan(at('受理').x);
  });
  test('no two states stand on one another, and all stand within the picture', () => {
    for (const a of layout.nodes) {
      for (const b of layout.nodes) {
        if (a !== b) expect(Math.abs(a.x - b.x) >= nodeWidth || Math.abs(a.y - b.y) >= nodeHeight).toBe(true);
      }
      expect(a.x + nodeWidth).toBeLessThanOrEqual(layout.width);
      expect(a.y + nodeHeight).toBeLessThanOrEqual(layout.height);
    }
  });
  test('the way gone, the ways open now and the rest are told apart', () => {
    const kinds = Object.fromEntries(layout.edges.map((e) => [`${e.from}→${e.to}`, e.kind]));
    expect(kinds).toMatchObject({
      '收件→受理': 'passed',
      '受理→决定': 'next',
      '受理→中止': 'next',
      '收件→不予受理': 'possible',
    });
    expect(at('受理').standing).toBe('current');
    expect(at('收件').standing).toBe('passed');
    expect(at('决定').standing).toBe('ahead');
  });
});

test('a procedure without phases is drawn by how many acts away each state is', () => {
  const plain = { ...definition, states: definition.states.map((s) => ({ ...s, phase: null })) };
  const layout = layoutOf(plain, [], '收件');
  const x = (name: string) => layout.nodes.find((n) => n.state === name)!.x;
  expect(x('收件')).toBeLessThan(x('受理'));
  expect(x('受理')).toBeLessThan(x('决定'));
  expect(x('中止')).toBe(x('决定'));
});

test('a long name takes two lines', () => {
  expect(twoLines('等待被申请人答复')).toHaveLength(1);
  expect(twoLines('等待被申请人提交答复书')).toEqual(['等待被申请人', '提交答复书']);
  expect(twoLines('已作出决定，待送达')).toEqual(['已作出决定，', '待送达']);
  expect(twoLines('已受理（代办点收件）')).toEqual(['已受理', '（代办点收件）']);
});
