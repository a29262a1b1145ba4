// What changes after it was published is to be published anew, within the same time counted from the change (政府信息公开条例26).
import { expect, test } from 'vitest';
import { faultsOf, type Hole, withPublication } from '../../check/holes.ts';
import { checkExecuted } from '../../check/index.ts';
import { publicationsOwed, shownUntil, withdrawalsDue } from '../../reading/publicity.ts';
import type { Story } from '../../story.ts';
import { garden as module } from '../module.ts';
import { gardenPermit } from '../procedure.ts';
import { calendar, inspected, means, permits, published, reviewed } from '../stage.ts';

const owed = (told: Story) => publicationsOwed(gardenPermit, told.matter, means);
const seqOf = (told: Story, act: string): number => told.matter.history.findLast((d) => d.act === act)?.seq ?? 0;
const amended = (): Story => published().on('2026-03-16').act('amend', 'lin', { enquiries: '0791-85710001' });

test('before anything changes nothing is owed; from the change on it is, within the seven working days of the first time', () => {
  expect(owed(published())).toEqual([]);
  expect(owed(amended())).toMatchObject([
    { publication: 'permits', act: 'amend', anew: 'changed', from: '2026-03-16', due: '2026-03-25' },
  ]);
});

test('the new publication fulfils it, and a second change begins a clock of its own', () => {
  const told = amended().on('2026-03-25').act('publish', 'lin', reviewed);
  expect(owed(told)).toEqual([]);
  told.on('2026-04-01').act('amend', 'lin', { enquiries: '0791-85710002' });
  // 清明: 4 to 6 April are no working days.
  expect(owed(told)).toMatchObject([{ anew: 'changed', from: '2026-04-01', due: '2026-04-13' }]);
});

test('of two changes that nobody published the first says by when', () => {
  const told = amended().on('2026-03-20').act('amend', 'lin', { enquiries: '0791-85710002' });
  expect(owed(told)).toMatchObject([{ from: '2026-03-16', due: '2026-03-25' }]);
});

test('a change that leaves the words as they are is none', () => {
  const told = amended()
    .act('publish', 'lin', reviewed)
    .on('2026-03-20')
    .act('amend', 'lin', { enquiries: '0791-85710001' });
  expect(owed(told)).toEqual([]);
});

test('a correction of what the page tells counts without being declared, one of anything else does not', () => {
  const told = published().on('2026-03-17');
  const applied = String(told.matter.history[0]?.seq);
  told.act('correct', 'lin', { of: applied, reason: '登记有误', receivedOn: '2026-03-01' });
  expect(owed(told)).toEqual([]);
  told.act('correct', 'lin', { of: applied, reason: '园地写错', place: '南园' });
  expect(owed(told)).toMatchObject([{ act: 'correct', anew: 'changed', from: '2026-03-17', due: '2026-03-26' }]);
  expect(told.matter.history.at(-1)?.restates).toEqual(['place']);
});

test('a correction before anything was published begins nothing anew', () => {
  const told = inspected().on('2026-03-12').act('grant', 'lin', { fee: 100 }).approved('qian', 'sun');
  const applied = String(told.matter.history[0]?.seq);
  told.on('2026-03-13').act('correct', 'lin', { of: applied, reason: '园地写错', place: '南园' });
  expect(owed(told)).toMatchObject([{ act: 'grant', from: '2026-03-12' }]);
  expect(owed(told)[0]).not.toHaveProperty('anew');
});

test('deciding not to publish the change ends the duty; the next change begins it again', () => {
  const told = amended().act('withhold', 'lin', { ...permits, reason: '联系方式即将停用' });
  expect(owed(told)).toEqual([]);
  told.on('2026-03-20').act('amend', 'lin', { enquiries: '0791-85710002' });
  expect(owed(told)).toMatchObject([{ from: '2026-03-20' }]);
});

test('what must come down is not owed anew besides: one duty, not two', () => {
  const told = amended().on('2026-03-17').act('revoke', 'sun', { grounds: '材料不实' });
  expect(owed(told)).toEqual([]);
  expect(withdrawalsDue(gardenPermit, told.matter, means)).toHaveLength(1);
});

test('the time it may be shown runs on from its first day; a changed text does not begin it anew', () => {
  const told = published();
  const until = shownUntil(gardenPermit, told.matter, 'permits', means)?.until;
  told
    .on('2026-03-16')
    .act('amend', 'lin', { enquiries: '0791-85710001' })
    .on('2026-03-20')
    .act('publish', 'lin', reviewed);
  expect(told.matter.publications?.permits).toEqual({
    on: '2026-03-20',
    seq: seqOf(told, 'publish'),
    since: '2026-03-13',
  });
  expect(shownUntil(gardenPermit, told.matter, 'permits', means)?.until).toBe(until);
});

const per = gardenPermit.acts.grant?.per;
const holes: Hole[] = [
  [
    'a change after an unknown act',
    withPublication({ changed: { after: 'ghost', per } }),
    '没有名为“ghost”的行为（changed）',
  ],
  ['a change by the first act', withPublication({ changed: { after: 'apply', per } }), '“apply”是事项的第一个行为'],
  ['a change without an act', withPublication({ changed: { after: [], per } }), '没有写明在什么行为以后再次公开'],
  [
    'a change after an act that takes it down',
    withPublication({ changed: { after: 'revoke', per } }),
    '“revoke”以后应当撤回的，不再同时要求变更后公开',
  ],
  [
    'a change that the same act begins and completes',
    withPublication({ changed: { after: 'amend', begun: 'amend', per } }),
    '“amend”不能既只是着手变更又已经变更了公开的内容',
  ],
];

test.each(holes)('the check finds %s', (_, broken, said) => {
  expect(faultsOf(broken).join('\n')).toContain(said);
});

const without = withPublication({ changed: undefined });
const unused = withPublication({ changed: { after: ['amend', 'fence'], per } });
const unpublished = {
  ...module,
  samples: module.samples.map((s) => ({ ...s, acts: s.acts.filter((a) => a.on !== '2026-04-13') })),
};

test.each([
  [
    'an act of a sample that changes what is public, declared by nothing',
    without,
    '“变更公布的联系方式”改变了已经公开的文字，没有写明应当再次公开（changed）',
  ],
  ['a declared change that no sample makes', unused, '没有样例使“拆除围栏”改变已经公开的文字'],
  ['a change after which no sample publishes anew', unpublished, '没有样例在变更以后再次公开它'],
])('what is executed finds %s', (_, broken, said) => {
  expect(
    checkExecuted(broken, calendar)
      .map((f) => f.sentence)
      .join('\n'),
  ).toContain(said);
});
