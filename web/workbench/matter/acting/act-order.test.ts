import { expect, test } from 'vitest';
import type { ActView, StateView } from '../../../../contract/definitions.ts';
import type { AvailableAct } from '../../../../contract/matters.ts';
import { offersOf, refusedActs } from './act-order.ts';

const state = (name: string, final = false): StateView => ({ state: name, label: `${name}中`, phase: null, final });
const spec = (name: string, to: string | null, track: string | null = null): ActView => ({
  act: name,
  label: name,
  by: [],
  opens: false,
  law: false,
  onSite: false,
  from: ['受理'],
  to,
  track,
  asks: [],
  dated: null,
  approval: [],
  papers: [],
  per: [],
});
const can = (name: string, code?: string): AvailableAct => ({
  act: name,
  label: name,
  available: code === undefined,
  onward: false,
  needsApproval: false,
  warnings: [],
  per: [],
  refusals: code ? [{ code, sentence: '不能' }] : [],
});
const definition = {
  states: [state('收件'), state('受理'), state('审理'), state('结案', true), state('终止', true)],
  acts: [spec('终止', '终止'), spec('补正', '收件'), spec('延期', null), spec('审理', '审理')],
  tracks: [],
};

test('acts are offered in the order in which the server gives them, each with where it leads', () => {
  const offers = offersOf(
    definition,
    ['审理', '延期', '补正', '终止'].map((a) => can(a)),
    '受理',
  );
  expect(offers.map((o) => o.act.act)).toEqual(['审理', '延期', '补正', '终止']);
  expect(offers.map((o) => o.to)).toEqual(['审理中', null, '收件中', '终止中']);
});

test('what cannot be done is not offered, and a reason of this moment is told apart from an act of another stage', () => {
  const acts = [can('审理'), can('结案', 'wrong-state'), can('延期', 'window-closed')];
  expect(offersOf(definition, acts, '受理').map((o) => o.act.act)).toEqual(['审理']);
  const { here, elsewhere } = refusedActs(acts);
  expect([here, elsewhere].map((list) => list.map((a) => a.act))).toEqual([['延期'], ['结案']]);
});
