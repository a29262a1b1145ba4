import { describe, expect, it } from 'vitest';
import { compare, median, rate, single, table } from './measure.ts';

describe('a measure', () => {
  it('is the median of ratios pair by pair, so that a machine that slows down does not change it', async () => {
    const speeds = [1, 0.5, 0.1];
    let round = -1;
    const measure = await compare(
      'ours',
      'theirs',
      '/s',
      3,
      async () => 300 * (speeds[++round] as number),
      async () => 200 * (speeds[round] as number),
    );
    expect([measure.ratio, measure.lowest, measure.highest]).toEqual([1.5, 1.5, 1.5]);
    expect([measure.ours, measure.theirs]).toEqual([150, 100]);
  });

  it('takes the middle of an odd number and the mean of the two middle ones of an even', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });

  it('counts every piece of work once, however many clients share it', async () => {
    const done: number[] = [];
    expect(await rate(8, 100, async (i) => void done.push(i))).toBeGreaterThan(0);
    expect([...done].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it('prints no ratio where nothing was compared', () => {
    expect(table([single('memory', 'MB', 100)])).not.toContain('NaN');
  });
});
