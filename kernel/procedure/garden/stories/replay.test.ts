// The matter is what its entries make of it: stored, replayed and unsealed matters are one and the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_PREV } from '../../../record/entry.ts';
import { applyEntry, emptyMatter } from '../../engine/fold.ts';
import type { Matter } from '../../engine/matter.ts';
import { seal, unseal } from '../../engine/seal.ts';
import { gardenPermit } from '../procedure.ts';
import { accepted, application } from '../stage.ts';
import { steps, type Walked, walk } from '../walk.ts';

const first = ({ done }: Walked): Matter => done[0]?.prepared.before as Matter;

describe('after any acts whatever', () => {
  test('the stored matter is the fold of its entries', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const walked = walk(path);
        const folded = walked.told.entries.reduce(
          (matter, entry) => applyEntry(matter, gardenPermit, entry, ''),
          first(walked),
        );
        expect(folded).toEqual(walked.told.matter);
      }),
      { numRuns: 150 },
    );
  });

  test('sealing and unsealing every entry gives the same matter', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const walked = walk(path);
        let salts = 0;
        let chained = first(walked);
        let replayed = first(walked);
        for (const { performed, prepared } of walked.done) {
          const { sealed, secret } = seal(gardenPermit, chained, performed.entry, prepared.per, {
            recordedAt: '2026-03-02T01:00:00.000Z',
            salt: () => (++salts).toString(16).padStart(32, '0'),
            alg: 'sha256',
            paperHash: () => 'b'.repeat(64),
          });
          expect(sealed.entry.prev).toBe(chained.seq === 0 ? FIRST_PREV : chained.head);
          chained = applyEntry(chained, gardenPermit, performed.entry, sealed.hash);
          const stored = JSON.parse(JSON.stringify(sealed.entry)) as typeof sealed.entry;
          replayed = applyEntry(replayed, gardenPermit, unseal(stored, secret), sealed.hash);
        }
        expect(replayed).toEqual(chained);
        expect({ ...chained, head: '' }).toEqual(walked.told.matter);
      }),
      { numRuns: 60 },
    );
  });

  test('no state is reached that the definition does not declare', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const { told, done } = walk(path);
        for (const { performed } of done) expect(Object.keys(gardenPermit.states)).toContain(performed.matter.state);
        expect(Object.keys(gardenPermit.tracks?.appraisal?.states ?? {})).toContain(told.matter.tracks.appraisal);
        expect(told.matter.closedOn !== undefined).toBe(gardenPermit.states[told.matter.state]?.final === true);
      }),
      { numRuns: 150 },
    );
  });

  test('entries are numbered without gaps, dated no later than their day, and the statute’s acts happen once', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const { told } = walk(path);
        expect(told.entries.map((e) => e.seq)).toEqual(told.entries.map((_, i) => i + 1));
        expect(told.entries.every((e) => e.on <= told.today)).toBe(true);
        const supplements = told.matter.history.filter((d) => d.act === 'supplement').length;
        expect(told.matter.history.filter((d) => d.act === 'deemAccepted').length).toBeLessThanOrEqual(1 + supplements);
        expect(told.matter.history.filter((d) => d.act === 'deemWithdrawn').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });

  test('walks get as far as every final state, or these properties would say little', () => {
    const reached = new Set<string>();
    for (const path of fc.sample(steps, { numRuns: 600, seed: 11 })) reached.add(walk(path).told.matter.state);
    expect([...reached]).toEqual(
      expect.arrayContaining(['accepted', 'granted', 'refused', 'notAccepted', 'withdrawn']),
    );
  });
});

describe('what the record keeps of a person', () => {
  test('is a commitment, and an erased value leaves a gap in the file and nothing else', () => {
    const told = accepted();
    const [entry] = told.entries;
    const before = emptyMatter(
      {
        region: '360121',
        id: 'm',
        module: 'garden',
        procedure: 'garden',
        version: '2020',
        office: 'bureau',
        authority: 'bureau',
      },
      gardenPermit,
      '2026-03-02',
    );
    const { sealed, secret } = seal(gardenPermit, before, entry as never, undefined, {
      recordedAt: '2026-03-02T01:00:00.000Z',
      salt: () => '0'.repeat(32),
      alg: 'sha256',
      paperHash: () => 'c'.repeat(64),
    });
    expect(JSON.stringify(sealed.entry)).not.toContain('花某');
    expect(secret).toMatchObject([{ field: 'applicant', value: application.applicant }]);
    const erased = applyEntry(before, gardenPermit, unseal(sealed.entry, []), sealed.hash);
    expect(erased.file).toEqual({ place: '东园', kind: 'small', receivedOn: '2026-03-02' });
    expect(erased).toMatchObject({ state: 'filed', openedOn: '2026-03-02' });
  });
});
