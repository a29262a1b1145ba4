import { expect, test } from 'vitest';
import { listed, type Procedure, procedureKey } from '../../kernel/procedure/index.ts';
import { modules } from '../../modules/index.ts';
import { inNextOrder, type Standing } from './next-acts.ts';

const current = (key: string): Procedure =>
  modules.flatMap((m) => m.procedures).filter((p) => procedureKey(p) === key && p.until === undefined)[0]!;
const running = (limit: string, due: string): Standing['limits'][number] => ({
  limit,
  status: 'running',
  due: due as never,
});

/** The acts open in a state, in the order in which they are offered. */
function offered(key: string, at: Standing): string[] {
  const procedure = current(key);
  const open = Object.entries(procedure.acts).filter(
    ([, a]) => a.by !== 'law' && !a.opens && listed(a.from).includes(at.state),
  );
  return inNextOrder(
    procedure,
    at,
    open.map(([act]) => ({ act })),
  ).map((a) => a.act);
}

test('an application received is accepted first, and asking for supplements or refusing come after', () => {
  const acts = offered('reconsideration', {
    state: 'received',
    limits: [running('screen', '2026-11-30'), running('supplementNotice', '2026-11-30')],
  });
  expect(acts[0]).toBe('accept');
  expect(acts.indexOf('requestSupplement')).toBeGreaterThan(0);
});

test('after acceptance the copy is sent; the case is not offered to be terminated first', () => {
  const acts = offered('reconsideration', {
    state: 'accepted',
    limits: [running('forwardCopy', '2026-12-02'), running('decision', '2027-01-22')],
  });
  expect(acts[0]).toBe('forwardCopy');
  expect(acts.indexOf('terminate')).toBeGreaterThan(acts.indexOf('hearViews'));
});

test('a case under review is led to its decision', () => {
  expect(offered('reconsideration', { state: 'examining', limits: [running('decision', '2027-01-22')] })[0]).toBe(
    'decide',
  );
});

test('what puts the decision off is no next step', () => {
  const at: Standing = { state: 'examining', limits: [running('decision', '2027-01-22')] };
  const acts = inNextOrder(current('reconsideration'), at, [{ act: 'suspend' }, { act: 'extend' }, { act: 'decide' }]);
  expect(acts.map((a) => [a.act, a.onward])).toEqual([
    ['decide', true],
    ['suspend', false],
    ['extend', false],
  ]);
});

test('of two own limits the nearer comes first', () => {
  const limits = [running('followUp', '2026-12-20'), running('archive', '2026-12-10')];
  const acts = inNextOrder(current('mediation'), { state: 'settled', limits }, [
    { act: 'followUp' },
    { act: 'archive' },
  ]);
  expect(acts.map((a) => a.act)).toEqual(['archive', 'followUp']);
});

test('a registered dispute is led on; refusing and withdrawing come last', () => {
  const acts = offered('mediation', { state: 'triaged', limits: [running('normal', '2026-12-23')] });
  expect(acts.indexOf('consent')).toBeLessThan(acts.indexOf('refuseConsent'));
  expect(acts.at(-1)).toBe('withdraw');
});
