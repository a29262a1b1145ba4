/** Which county a file's tests live in: the one that all share who only read, or one of its own where they act. */
import { afterAll, beforeAll, inject } from 'vitest';
import type { LegalDate } from '../../kernel/calendar/index.ts';
import { type CopiedCounty, copyCounty } from './copied-county.ts';
import { today } from './world.ts';

let own: CopiedCounty | undefined;

/** The address of this file's county. */
export const county = (): string => own?.url ?? inject('county');

/**
 * For the top of a file whose tests act, before `withBrowser()`: a copy of the loaded county, made before its tests and gone
 * after them, so that no other file meets what they did. `startOn` moves its today.
 */
export function withCountyOfItsOwn(): Pick<CopiedCounty, 'startOn'> {
  beforeAll(async () => {
    own = await copyCounty(inject('loaded'), today);
  });
  afterAll(() => own?.end());
  return {
    async startOn(day: LegalDate) {
      await own?.startOn(day);
    },
  };
}
