// What an act states: fields, conditional fields, dates, and what may be corrected or published.
import { describe, expect, test } from 'vitest';
import { prepare } from '../../engine/perform.ts';
import { Refused } from '../../engine/refusal.ts';
import type { Procedure } from '../../language/index.ts';
import { gardenPermit } from '../procedure.ts';
import { accepted, application, codes, filed, garden, inspected } from '../stage.ts';

const faults = (stated: Record<string, unknown>): (string | undefined)[] =>
  garden()
    .refusals('apply', 'lin', { ...application, ...stated } as never)
    .map((r) => r.field);

describe('the fields of an act', () => {
  test('a required one may not be missing, blank or empty', () => {
    expect(faults({ place: '' })).toEqual(['place']);
    expect(faults({ place: '  ' })).toEqual(['place']);
    expect(faults({ applicant: [] })).toEqual(['applicant']);
    expect(faults({ kind: null })).toEqual(['kind']);
    expect(faults({})).toEqual([]);
  });

  test('nothing enters the file that the act does not ask for', () => {
    expect(faults({ fee: 1 })).toEqual(['fee']);
    expect(faults({ unknown: 1 })).toEqual(['unknown']);
    expect(faults(JSON.parse('{"__proto__": {"kind": "small"}}'))).toEqual(['__proto__']);
    expect(codes(filed(), 'accept', 'lin', JSON.parse('{"__proto__": 1}'))).toEqual(['field']);
  });

  test('a value is of its field’s kind, the empty value too', () => {
    expect(faults({ place: 3 })).toEqual(['place']);
    expect(faults({ place: [] })).toEqual(['place']);
    expect(faults({ noisy: '' })).toEqual([]);
    expect(faults({ noisy: 'yes' })).toEqual(['noisy']);
    expect(faults({ kind: 'medium' })).toEqual(['kind']);
    expect(faults({ kind: 'toString' })).toEqual(['kind']);
    expect(faults({ receivedOn: '2026-02-29' })).toContain('receivedOn');
    expect(faults({ place: '园'.repeat(201) })).toEqual(['place']);
    expect(faults({ place: '园\u0000' })).toEqual(['place']);
  });

  test('money is whole fen', () => {
    const told = inspected();
    expect(codes(told, 'grant', 'lin', { fee: 0.5 })).toEqual(['field']);
    expect(codes(told, 'grant', 'lin', { fee: -1 })).toEqual(['field']);
    expect(codes(told, 'grant', 'lin', { fee: '1' })).toEqual(['field']);
  });

  test('a conditional field is asked for only where it applies, and refused where it does not', () => {
    expect(faults({ noisy: true })).toEqual(['noiseHours']);
    expect(faults({ noisy: true, noiseHours: '上午' })).toEqual([]);
    expect(faults({ noisy: false })).toEqual([]);
    expect(faults({ noisy: false, noiseHours: '上午' })).toEqual(['noiseHours']);
    expect(faults({ noiseHours: { any: 'thing' } })).toEqual(['noiseHours']);
  });
});

describe('the day of an act', () => {
  test('is the day it names, and the matter begins on it', () => {
    const told = garden({}, '2026-03-06').act('apply', 'lin', { ...application, receivedOn: '2026-03-02' });
    expect(told.matter).toMatchObject({ openedOn: '2026-03-02', history: [{ on: '2026-03-02' }] });
    expect(told.limit('screen')?.due).toBe('2026-03-09');
  });

  test('never lies in the future or before the matter', () => {
    expect(codes(garden(), 'apply', 'lin', { ...application, receivedOn: '2026-03-03' })).toEqual(['date']);
    const told = accepted().act('refuse', 'lin', { grounds: '不宜' }).approved('qian', 'sun');
    expect(codes(told, 'serve', 'lin', { servedOn: '2026-03-01' })).toEqual(['date']);
  });

  test('is the day of sending for what a party opens online, who is not asked for it and may not choose it', () => {
    const { receivedOn: _, ...rest } = application;
    const told = garden().act('apply', 'party:applicant', rest);
    expect(told.matter).toMatchObject({ openedOn: '2026-03-02', file: { receivedOn: '2026-03-02' } });
    expect(garden().act('apply', 'party:applicant', application).matter.openedOn).toBe('2026-03-02');
    const earlier = { ...application, receivedOn: '2026-02-27' };
    expect(codes(garden(), 'apply', 'party:applicant', earlier)).toEqual(['date']);
    expect(codes(garden(), 'apply', 'lin', earlier)).toEqual([]);
    expect(codes(garden(), 'apply', 'lin', rest)).toEqual(['field']);
  });

  test('is the day of sending for what a party does online in a matter of its own', () => {
    const told = filed()
      .act('accept', 'lin')
      .act('refuse', 'lin', { grounds: '土质不宜种植' })
      .approved('qian', 'sun')
      .act('serve', 'lin', { servedOn: '2026-03-02' })
      .on('2026-03-05');
    expect(codes(told, 'object', 'party:applicant', { grounds: '不服', objectedOn: '2026-03-04' })).toEqual(['date']);
    told.act('object', 'party:applicant', { grounds: '不服' });
    expect(told.matter.file.objectedOn).toBe('2026-03-05');
    expect(told.matter.history.at(-1)).toMatchObject({ act: 'object', on: '2026-03-05' });
  });

  test('is today for an act of the office itself, which may not be dated back', () => {
    const told = filed().on('2026-03-04');
    const request = {
      act: 'accept',
      stated: {},
      on: '2026-03-03',
      acting: {
        kind: 'person' as const,
        id: 'lin',
        name: 'lin',
        region: '360121',
        office: 'bureau',
        capacities: ['garden.clerk'],
        offices: ['bureau'],
      },
    };
    const env = {
      today: '2026-03-04',
      calendar: undefined as never,
      setting: () => undefined,
      person: () => undefined,
      referred: () => undefined,
      officeName: (code: string) => code,
    };
    expect(() => prepare(gardenPermit, told.matter, request, env)).toThrow(Refused);
  });
});

describe('a correction (更正)', () => {
  const of = '1';

  test('restates only fields of the act it corrects, with a reason, by one who could have done it', () => {
    const told = filed();
    expect(codes(told, 'correct', 'lin', { of, place: '西园' })).toEqual(['field']);
    expect(codes(told, 'correct', 'lin', { of, reason: '笔误', fee: 1 })).toEqual(['field']);
    expect(codes(told, 'correct', 'qian', { of, reason: '笔误', place: '西园' })).toEqual(['not-your-power']);
    expect(codes(told, 'correct', 'lin', { of: '9', reason: '笔误' })).toEqual(['field']);
    told.act('correct', 'lin', { of, reason: '笔误', place: '西园' });
    expect(told.matter.file.place).toBe('西园');
    expect(told.entries[0]?.stated.place).toBe('东园');
  });
});

describe('publication (公开)', () => {
  const permits = { publication: 'permits', secrecyReviewed: true };

  test('waits for the act that is to be published, a review for secrecy, and the one whose duty it is', () => {
    const told = inspected();
    expect(codes(told, 'publish', 'lin', permits)).toEqual(['wrong-state']);
    told.act('grant', 'lin', { fee: 0 }).approved('qian', 'sun');
    expect(codes(told, 'publish', 'lin', { ...permits, secrecyReviewed: false })).toEqual(['guard']);
    expect(codes(told, 'publish', 'qian', permits)).toEqual(['not-your-power']);
    expect(codes(told, 'publish', 'lin', { publication: 'secrets', secrecyReviewed: true })).toEqual(['field']);
    expect(codes(told, 'publish', 'lin', permits)).toEqual([]);
  });
});

describe('what belongs to everyone in the matter', () => {
  test('notes and links may be added by any actor and by nobody else', () => {
    expect(codes(filed(), 'note', 'sun', { note: '请抓紧' })).toEqual([]);
    expect(codes(filed(), 'note', 'guest', { note: '路过' })).toEqual(['not-your-power']);
    expect(filed().act('link', 'lin', { link: 'm-2', how: 'garden|重复申请' }).matter.links).toEqual([
      { id: 'm-2', module: 'garden', how: 'garden|重复申请' },
    ]);
  });
});

test('what must be true before it leaves refuses the publication, with its article, and does not stand in the way of withholding', () => {
  const permits = gardenPermit.publication?.permits as NonNullable<typeof gardenPermit.publication>[string];
  const per = permits.per;
  const strict: Procedure = {
    ...gardenPermit,
    publication: {
      permits: {
        ...permits,
        when: [{ claim: '押金五十以上', per, holds: (v) => Number(v.file.fee) >= 50 || '押金不足' }],
      },
    },
  };
  const told = (fee: number) =>
    accepted({}, { procedures: [strict] })
      .act('assign', 'lin', { inspectors: ['chen'] })
      .act('inspect', 'chen', { findings: '土质良好' })
      .act('grant', 'lin', { fee })
      .approved('qian', 'sun');
  const stated = { publication: 'permits', secrecyReviewed: true };
  expect(told(49).refusals('publish', 'lin', stated)).toMatchObject([{ code: 'guard', sentence: '押金不足', per }]);
  expect(told(49).refusals('withhold', 'lin', { publication: 'permits', reason: '押金不足' })).toEqual([]);
  expect(told(50).refusals('publish', 'lin', stated)).toEqual([]);
});
