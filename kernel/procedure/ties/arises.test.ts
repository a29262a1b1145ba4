// Matters that arise from others: in which states and for whom a source offers them, and what is carried over.
import { expect, test } from 'vitest';
import type { Acting, Matter } from '../engine/matter.ts';
import { badgeRegister, parkPatrol } from '../garden/park.ts';
import { inspected } from '../garden/stage.ts';
import type { Procedure } from '../language/index.ts';
import { beginningOf, offersOf } from './arises.ts';

const acting = (...capacities: string[]): Acting => ({
  kind: 'person',
  id: 'an',
  name: 'an',
  region: '360121',
  office: 'bureau',
  capacities,
  offices: ['bureau'],
});
const ranger = acting('park.ranger');
const granted = (kind: string): Matter =>
  inspected({ kind }).act('announce', 'lin').on('2026-03-13').act('grant', 'lin', { fee: 0 }).approved('qian', 'sun')
    .matter;
const offers = (
  matter: Matter,
  who = ranger,
  procedures: readonly Procedure[] = [badgeRegister, parkPatrol],
): string[] => offersOf(procedures, matter, who).map((o) => `${o.procedure.id} ${o.act} ${o.spec.how}`);

test('a large garden once granted offers a patrol to whoever may plan one', () => {
  expect(offers(granted('large'))).toEqual(['park plan 安排巡查']);
});
test('it offers nothing to others, in other states, or where its condition does not hold', () => {
  expect(offers(granted('large'), acting('park.keeper', 'garden.clerk'))).toEqual([]);
  expect(offers(inspected({ kind: 'large' }).matter)).toEqual([]);
  expect(offers(granted('small'))).toEqual([]);
});
test('a matter of another procedure offers nothing', () => {
  expect(offers({ ...granted('large'), procedure: 'orchard' })).toEqual([]);
});
test('an opening act that does not ask for the source is not offered', () => {
  const acts = { ...parkPatrol.acts, plan: { ...parkPatrol.acts.plan, asks: ['owner', 'place'] } };
  expect(offers(granted('large'), ranger, [{ ...parkPatrol, acts } as Procedure])).toEqual([]);
});
test('the form begins with the source and what is copied of it, and leaves out what the source lacks', () => {
  const source = granted('large');
  const [offer] = offersOf([parkPatrol], source, ranger);
  if (!offer) throw new Error('no offer');
  expect(beginningOf(offer, source)).toEqual({
    permit: source.id,
    owner: [{ kind: 'citizen', name: '花某' }],
    place: '东园',
  });
  expect(beginningOf(offer, { id: source.id, file: { place: '' } })).toEqual({ permit: source.id });
});
