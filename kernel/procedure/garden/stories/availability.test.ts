// The buttons of the desk tell the truth: what is offered is accepted, what is refused for certain is refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gardenPermit } from '../procedure.ts';
import { accepted, filed, inspected } from '../stage.ts';
import { actors, type Step, statedBy, steps, walk } from '../walk.ts';

/** Someone tries what he may not do yet; nothing moves. */
const idle: Step = { act: 'grant', by: 'zhou', fit: false, days: 0, pick: 0 };

describe('wherever a matter stands, for whoever looks', () => {
  test('an offered act without a form is accepted, and an act refused is refused whatever its form says', () => {
    let offered = 0;
    let refused = 0;
    fc.assert(
      fc.property(steps, fc.constantFrom(...actors), fc.nat(5), (path, by, pick) => {
        walk(path, (told, step) => {
          for (const act of told.available(by)) {
            const stated = statedBy({ ...step, act: act.act, pick }, told);
            if (act.available && (gardenPermit.acts[act.act]?.asks ?? []).length === 0) {
              offered++;
              expect([act.act, told.refusals(act.act, by)]).toEqual([act.act, []]);
            }
            if (!act.available) {
              refused++;
              expect([act.act, told.refusals(act.act, by, stated).length > 0]).toEqual([act.act, true]);
            }
          }
        });
      }),
      // However chance falls: a clerk before whom an application lies is offered its acceptance, whatever else is tried.
      { numRuns: 40, examples: [[Array.from({ length: 9 }, () => idle), 'lin', 0]] },
    );
    expect(offered).toBeGreaterThanOrEqual(9);
    expect(refused).toBeGreaterThan(500);
  });
});

const offer = (told: ReturnType<typeof filed>, by: string, act: string) =>
  told.available(by).find((a) => a.act === act);

describe('a claim', () => {
  test('about the matter is judged before the form is opened', () => {
    expect(offer(accepted(), 'lin', 'grant')).toMatchObject({
      available: false,
      refusals: [{ code: 'guard', sentence: '尚未勘查园地' }],
    });
  });

  test('about a field of the form waits for the form', () => {
    expect(offer(inspected(), 'lin', 'grant')).toMatchObject({ available: true, needsApproval: true });
  });

  test('about a field of the form is judged at once where that field is given beforehand', () => {
    const told = inspected({ kind: 'small' });
    const granted = (fee: number) => told.available('lin', { fee }).find((a) => a.act === 'grant');
    expect(granted(100_000)).toMatchObject({ available: true, refusals: [] });
    expect(granted(100_001)).toMatchObject({ available: false, refusals: [{ code: 'guard' }] });
  });

  test('written as a condition is judged like one written as a function', () => {
    expect(offer(accepted({ kind: 'small' }), 'lin', 'callHearing')).toMatchObject({
      available: false,
      refusals: [{ code: 'guard' }],
    });
    expect(offer(accepted({ kind: 'large' }), 'lin', 'callHearing')).toMatchObject({ available: true });
  });

  test('that only warns does not stand in the way', () => {
    expect(offer(inspected({ kind: 'large' }), 'lin', 'grant')).toMatchObject({
      available: true,
      warnings: [{ sentence: '大型园地只勘查了一次' }],
    });
    expect(offer(inspected({ kind: 'small' }), 'lin', 'grant')).toMatchObject({ warnings: [] });
  });
});

describe('what is not offered', () => {
  test('are the acts of the statute and the opening', () => {
    const names = filed()
      .available('lin')
      .map((a) => a.act);
    expect(names).not.toContain('deemAccepted');
    expect(names).not.toContain('apply');
    expect(names).toContain('accept');
  });

  test('an act that names its own day is offered after its window, for it may lie before', () => {
    const told = accepted().act('refuse', 'lin', { grounds: '不宜' }).approved('qian', 'sun').on('2026-12-01');
    expect(offer(told, 'lin', 'serve')).toMatchObject({ available: true });
  });
});
