/** Pressing the button of a form before what a chosen matter brings has arrived. */
import { describe, expect, it } from 'vitest';
import { onePress } from './one-press.ts';

describe('a form whose button is pressed at once', () => {
  it('is judged as it stands when what was chosen has brought its answers, not before', async () => {
    const press = onePress();
    const form: { place?: string } = {};
    let arrive = () => {};
    const settled = () =>
      new Promise<void>((over) => {
        arrive = () => {
          form.place = '东园';
          over();
        };
      });
    const judged: unknown[] = [];
    const done = press(settled, () => void judged.push({ ...form }));
    await Promise.resolve();
    expect(judged).toEqual([]);
    arrive();
    await done;
    expect(judged).toEqual([{ place: '东园' }]);
  });

  it('is done once however often it is pressed while it waits or is being kept, and may be pressed again after', async () => {
    const press = onePress();
    let kept = 0;
    const keep = async () => {
      await new Promise((over) => setTimeout(over, 5));
      kept += 1;
    };
    await Promise.all([press(async () => {}, keep), press(async () => {}, keep), press(async () => {}, keep)]);
    expect(kept).toBe(1);
    await press(async () => {}, keep);
    expect(kept).toBe(2);
  });

  it('may be pressed again when it failed', async () => {
    const press = onePress();
    const fail = () => Promise.reject(new Error('装不下了'));
    await expect(press(async () => {}, fail)).rejects.toThrow('装不下了');
    let kept = 0;
    await press(
      async () => {},
      () => void kept++,
    );
    expect(kept).toBe(1);
  });
});
