// What is public comes down after an act that asks for it, by someone and with a clock; and at the end of its time by the statute itself.
import { expect, test } from 'vitest';
import { addDays, days, workingDays } from '../../../calendar/index.ts';
import { faultsOf, type Hole, withPublication } from '../../check/holes.ts';
import type { Procedure } from '../../language/index.ts';
import { isShown, shownUntil, withdrawalsDue } from '../../reading/publicity.ts';
import type { Story } from '../../story.ts';
import { gardenPermit } from '../procedure.ts';
import { codes, garden, inspected, means, permits, published, reviewed, stage } from '../stage.ts';

const duty = (told: Story) => withdrawalsDue(gardenPermit, told.matter, means);

test('before any act asks for it nothing need come down; from then on it must, within three working days', () => {
  const told = published();
  expect(duty(told)).toEqual([]);
  told.on('2026-04-02').act('revoke', 'sun', { grounds: '材料不实' });
  // 清明: 4 to 6 April are no working days.
  expect(duty(told)).toMatchObject([
    { publication: 'permits', act: 'revoke', from: '2026-04-02', due: '2026-04-08', why: '许可已经撤销' },
  ]);
});

test('the duty stands until someone withdraws, however late; the statute never does it for the office', () => {
  const told = published().on('2026-04-02').act('revoke', 'sun', { grounds: '材料不实' }).on('2026-06-30');
  expect(isShown(told.matter, 'permits')).toBe(true);
  expect(duty(told)).toHaveLength(1);
  told.act('withdrawPublication', 'lin', { ...permits, reason: '许可已经撤销' });
  expect(duty(told)).toEqual([]);
  expect(isShown(told.matter, 'permits')).toBe(false);
  expect(told.matter.publications?.permits?.down).toEqual({ on: '2026-06-30', how: 'withdrawn' });
  expect(codes(told, 'withdrawPublication', 'lin', { ...permits, reason: '再撤一次' })).toEqual(['already-done']);
});

test('what was revoked before it was published may not be published any more', () => {
  const told = inspected()
    .on('2026-03-12')
    .act('grant', 'lin', { fee: 100 })
    .approved('qian', 'sun')
    .act('revoke', 'sun', { grounds: '材料不实' });
  expect(duty(told)).toEqual([]);
  const [refusal] = told.refusals('publish', 'lin', reviewed);
  expect(refusal).toMatchObject({ code: 'wrong-state', per: gardenPermit.publication?.permits?.takenDown?.per });
  expect(refusal?.sentence).toContain('不得再公开');
});

test('it is shown for its time, its last day included, and comes down the day after by the statute, once', () => {
  const told = published();
  const last = addDays('2026-03-13', 180);
  expect(shownUntil(gardenPermit, told.matter, 'permits', means)?.until).toBe(last);
  told.on(last);
  expect(isShown(told.matter, 'permits')).toBe(true);
  told.on(addDays(last, 1));
  expect(isShown(told.matter, 'permits')).toBe(false);
  told.on('2026-12-30');
  const law = told.entries.filter((e) => e.act === 'expirePublication');
  expect(law).toMatchObject([
    { on: addDays(last, 1), source: 'law', stated: permits, by: { kind: 'law', capacity: 'law' } },
  ]);
});

test('nobody else may end it so, and what has had its time may not be shown again', () => {
  const told = published();
  expect(codes(told, 'expirePublication', 'lin', permits)).toEqual(['not-your-power']);
  told.on('2026-12-30');
  const [refusal] = told.refusals('publish', 'lin', reviewed);
  expect(refusal?.sentence).toBe('“许可结果”的公示期已经届满，不得再公开');
});

test('a time that a later act shortens ends with that act, never before it', () => {
  const shorter = {
    ...gardenPermit,
    acts: {
      ...gardenPermit.acts,
      regrade: {
        label: '改类',
        by: 'clerk',
        from: 'granted',
        later: true,
        asks: ['kind'],
        per: gardenPermit.acts.grant?.per,
      },
    },
    publication: {
      permits: {
        ...gardenPermit.publication?.permits,
        shownFor: {
          allow: { by: 'kind', cases: { small: days(10), large: days(100) } },
          per: gardenPermit.acts.grant?.per,
        },
      },
    },
  } as unknown as Procedure;
  const told = garden({ ...stage, procedures: [shorter] })
    .act('apply', 'lin', {
      applicant: [{ kind: 'citizen', name: '花某' }],
      place: '东园',
      kind: 'large',
      receivedOn: '2026-03-02',
    })
    .act('accept', 'lin')
    .act('assign', 'lin', { inspectors: ['chen'] })
    .act('inspect', 'chen', { findings: '土质良好' })
    .act('grant', 'lin', { fee: 100 })
    .approved('qian', 'sun')
    .act('publish', 'lin', reviewed)
    .on('2026-04-20');
  expect(isShown(told.matter, 'permits')).toBe(true);
  told.act('regrade', 'lin', { kind: 'small' }).on('2026-04-21');
  expect(told.matter.publications?.permits?.down).toEqual({ on: '2026-04-20', how: 'expired' });
});

const holes: Hole[] = [
  [
    'a withdrawal after an unknown act',
    withPublication({ takenDown: { after: 'ghost', within: workingDays(3), why: '撤销', per: undefined } }),
    '没有名为“ghost”的行为',
  ],
  [
    'a withdrawal after the very act that publishes',
    withPublication({ takenDown: { after: 'grant', within: workingDays(3), why: '撤销', per: undefined } }),
    '“grant”不能既是公开又是撤回的原因',
  ],
  [
    'a withdrawal without a reason',
    withPublication({ takenDown: { after: 'revoke', within: workingDays(3), why: '', per: undefined } }),
    '没有写明为什么撤回',
  ],
  [
    'a time shown of an unknown setting',
    withPublication({ shownFor: { allow: { setting: 'ghost' }, per: undefined } }),
    '没有名为“ghost”的设置',
  ],
  [
    'a time shown that leaves an option without a number',
    withPublication({ shownFor: { allow: { by: 'kind', cases: { small: days(9) } }, per: undefined } }),
    '没有为“园地类别”的“大型”规定长度',
  ],
];

test.each(holes)('the check finds %s', (_, module, said) => {
  expect(faultsOf(module).join('\n')).toContain(said);
});
