/** Supplementing an application (补正) since 2024: said once, five days to ask, ten to answer, silence abandons, a new examination follows. */
import { describe, expect, it } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import { application, begin, stage, why } from './stage.ts';

const missing = { supplementItems: '身份证复印件\n处罚决定书', supplementKinds: ['identity', 'act'] };
const asked = () =>
  begin('2026-11-02')
    .on('2026-11-04')
    .act('requestSupplement', 'handler', missing)
    .on('2026-11-05')
    .act('serveSupplement', 'clerk', { supplementNoticeOn: '2026-11-05' });

describe('the supplement notice (行政复议法31.1)', () => {
  it('goes out on the fifth working day at the latest', () => {
    expect(why(begin('2026-11-02').on('2026-11-09'), 'requestSupplement', 'handler', missing)).toBe('');
    expect(why(begin('2026-11-02').on('2026-11-10'), 'requestSupplement', 'handler', missing)).not.toBe('');
  });
  it('is given once for what was missing from the start', () => {
    const again = asked().on('2026-11-10').act('supplement', 'party:applicant', { supplementText: '补正' });
    expect(why(again, 'requestSupplement', 'handler', missing)).toContain('不得再次要求补正');
    expect(why(again, 'requestSupplement', 'handler', { ...missing, supplementArose: true })).toBe('');
  });
  it('may not ask for paper after filing on the portal (实施条例2026第28条)', () => {
    const online = (on: string) => story('reconsideration', stage, on).act('receive', 'party:applicant', application);
    const paper = { supplementItems: '纸质申请书', supplementKinds: ['paperCopy'] };
    expect(why(online('2026-11-02'), 'requestSupplement', 'handler', paper)).toContain('不得再要求提交纸质');
    expect(why(begin('2026-11-02'), 'requestSupplement', 'handler', paper)).toBe('');
  });
});

describe('the ten days to supplement (行政复议法31.2)', () => {
  it('run from the service of the notice, in working days', () => {
    expect(asked().limit('supplement')?.due).toBe('2026-11-19');
  });
  it('let a supplement of the last day in, and begin a new five days of examination (31.3)', () => {
    const s = asked().on('2026-11-19').act('supplement', 'party:applicant', {});
    expect(s.matter.state).toBe('received');
    expect(s.limit('screen')?.due).toBe('2026-11-26');
  });
  it('abandon the application when they pass in silence, which is no refusal', () => {
    const s = asked().on('2026-11-20');
    expect(s.matter.state).toBe('abandoned');
    expect(s.did('refuse')).toBe(false);
    expect(s.matter.history.findLast((d) => d.act === 'deemAbandoned')?.on).toBe('2026-11-19');
  });
  it('are longer when the body grants it for good cause, and only once', () => {
    const s = asked().act('extendSupplement', 'handler', { extraDays: 5, extraReason: '申请人住院' });
    expect(s.limit('supplement')?.due).toBe('2026-11-26');
    expect(why(s, 'extendSupplement', 'handler', { extraDays: 5, extraReason: '仍在住院' })).toContain('不能再延长');
  });
  it('are kept by a supplement posted in time that arrives after 视为放弃 was recorded', () => {
    const s = asked().on('2026-11-24');
    expect(why(s, 'supplement', 'clerk', { supplementedOn: '2026-11-20' })).toContain('已视为放弃');
    s.act('supplement', 'clerk', { supplementedOn: '2026-11-19' });
    expect(s.matter.state).toBe('received');
  });
});

it('examination after a supplement ends in acceptance by silence like any other (行政复议法31.3、30.3)', () => {
  const s = asked().on('2026-11-19').act('supplement', 'party:applicant', {}).on('2026-11-27');
  expect(s.matter.state).toBe('accepted');
  expect(s.matter.history.findLast((d) => d.act === 'deemAccept')?.on).toBe('2026-11-26');
});
