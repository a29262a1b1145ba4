import { expect, test } from 'vitest';
import { type Fill, noFilling, standing, takeFills, takeOffer, undoFill } from './fills.ts';

const fill = (field: string, value: string, matter = '1'): Fill => ({
  field,
  value,
  text: value,
  by: 'cause',
  matter,
  from: `园〔2026〕${matter}号`,
});

test('what a chosen matter brings stands where nothing was answered, and can be taken back for good', () => {
  const first = takeFills({ cause: '1' }, noFilling, [fill('title', '甲')]);
  expect(first.stated).toEqual({ cause: '1', title: '甲' });
  expect(standing(first.stated, first.filling, 'title')?.from).toBe('园〔2026〕1号');
  const undone = undoFill(first.stated, first.filling, 'title');
  expect(undone.stated).toEqual({ cause: '1' });
  expect(takeFills(undone.stated, undone.filling, [fill('title', '甲')]).stated).toEqual({ cause: '1' });
});

test('what someone typed is never overwritten, only offered another answer, which can be taken over and back', () => {
  const typed = takeFills({ title: '乙' }, noFilling, [fill('title', '甲')]);
  expect(typed.stated).toEqual({ title: '乙' });
  expect(standing(typed.stated, typed.filling, 'title')).toBeUndefined();
  expect(typed.filling.offered.title?.text).toBe('甲');
  const taken = takeOffer(typed.stated, typed.filling, 'title');
  expect(taken.stated).toEqual({ title: '甲' });
  expect(taken.filling.offered).toEqual({});
  expect(undoFill(taken.stated, taken.filling, 'title').stated).toEqual({ title: '乙' });
});

test('another matter replaces what the first brought, but not what was changed since', () => {
  const first = takeFills({}, noFilling, [fill('title', '甲', '1')]);
  expect(takeFills(first.stated, first.filling, [fill('title', '丙', '2')]).stated).toEqual({ title: '丙' });
  const changed = { title: '甲和乙' };
  expect(standing(changed, first.filling, 'title')).toBeUndefined();
  const second = takeFills(changed, first.filling, [fill('title', '丙', '2')]);
  expect(second.stated).toEqual(changed);
  expect(second.filling.offered.title?.text).toBe('丙');
});

test('what is already answered so needs neither mark nor offer', () => {
  const { stated, filling } = takeFills({ title: '甲' }, noFilling, [fill('title', '甲')]);
  expect(stated).toEqual({ title: '甲' });
  expect(filling.filled).toEqual({});
  expect(filling.offered).toEqual({});
});
