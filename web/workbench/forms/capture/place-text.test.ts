import { describe, expect, it } from 'vitest';
import { placeText } from './place-text.ts';

describe('the place of an act', () => {
  it('is written in words with its accuracy rounded up, so that no one reads it as surer than it is', () => {
    expect(placeText(28.54321, 115.9421, 11.2)).toBe('北纬28.543210度，东经115.942100度（误差约12米）');
  });
  it('knows the other hemispheres', () => {
    expect(placeText(-1, -2, 5)).toBe('南纬1.000000度，西经2.000000度（误差约5米）');
  });
});
