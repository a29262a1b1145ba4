import { describe, expect, it } from 'vitest';
import type { ActView, Definition } from '../../../contract/definitions.ts';
import { laterSteps, nextSteps, standingAfter } from './steps.ts';

const act = (name: string, from: string[], to: string | null, more: Partial<ActView> = {}): ActView => ({
  act: name,
  label: name,
  by: ['officer'],
  opens: false,
  law: false,
  from,
  to,
  track: null,
  asks: [],
  dated: null,
  approval: [],
  papers: [],
  per: [],
  onSite: true,
  ...more,
});

const definition = {
  acts: [
    act('open', [], 'approved', { opens: true, onSite: false }),
    act('checkIn', ['approved'], 'onSite'),
    act('note', ['onSite'], null),
    act('sign', ['onSite'], 'signed'),
    act('photograph', ['collecting'], 'collected', { track: 'evidence' }),
    act('publish', ['signed'], 'published', { onSite: false }),
  ],
} as unknown as Definition;
const start = { state: 'approved', tracks: { evidence: 'collecting' } };

describe('steps on the spot without a network', () => {
  it('the first step is the one whose state the matter is in', () => {
    expect(nextSteps(definition, start, []).map((a) => a.act)).toEqual(['checkIn', 'photograph']);
  });

  it('a step that waits to be sent lets the following one be taken', () => {
    expect(nextSteps(definition, start, ['checkIn']).map((a) => a.act)).toEqual(['note', 'sign', 'photograph']);
    expect(nextSteps(definition, start, ['checkIn', 'sign']).map((a) => a.act)).toEqual(['photograph']);
  });

  it('a step of a track moves the track and not the matter', () => {
    expect(standingAfter(definition, start, ['photograph'])).toEqual({
      state: 'approved',
      tracks: { evidence: 'collected' },
    });
  });

  it('with a network what the server refuses is not offered', () => {
    expect(nextSteps(definition, start, [], new Set(['photograph'])).map((a) => a.act)).toEqual(['photograph']);
  });

  it('acts at the desk never appear as steps on the spot', () => {
    expect(nextSteps(definition, { ...start, state: 'signed' }, []).map((a) => a.act)).toEqual(['photograph']);
    expect(laterSteps(definition, ['checkIn'], []).map((a) => a.act)).toEqual(['note', 'sign', 'photograph']);
  });
});
