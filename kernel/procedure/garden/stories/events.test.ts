// What figures count: the acts that took effect, with the facts of that day, each matter once by its last statement.
import { expect, test } from 'vitest';
import { is } from '../../../predicate/index.ts';
import { type CountedEvent, distinctValues, eventsOf, factFields, standsBehind } from '../../reading/events.ts';
import { gardenPermit } from '../procedure.ts';
import { accepted, application, garden } from '../stage.ts';

const march = { from: '2026-03-01', to: '2026-03-31' };
const event = (act: string, on: string, state: string, facts: CountedEvent['facts'] = {}): CountedEvent => ({
  act,
  on,
  state,
  facts,
  restates: null,
});
const count = { kind: 'count', unit: '件', label: '准予', meaning: '准予的', acts: ['grant'] } as const;

test('beside each event are kept the fields that some figure reads, and no others', () => {
  expect(factFields(gardenPermit)).toEqual(['fee', 'applicant']);
});

test('a proposal is no event of the act proposed; its last approval is', () => {
  const events: CountedEvent[] = [];
  const told = garden({
    watch: ({ entry, matter }, { before }) =>
      void events.push(...eventsOf(gardenPermit, before, matter, entry.act, entry.stated)),
  });
  told
    .act('apply', 'lin', application)
    .act('accept', 'lin')
    .act('refuse', 'lin', { grounds: '土质不宜' })
    .approved('qian', 'sun');
  expect(events.filter((e) => e.act === 'refuse')).toMatchObject([
    { act: 'refuse', on: '2026-03-02', state: 'refused' },
  ]);
});

test('a correction restates the corrected act on its new day', () => {
  const before = accepted().matter;
  const opened = before.history[0]?.seq as number;
  const moved = {
    ...before,
    history: before.history.map((d) => (d.seq === opened ? { ...d, on: '2026-02-27' } : d)),
  };
  expect(eventsOf(gardenPermit, before, moved, 'correct', { of: String(opened) })).toMatchObject([
    { act: 'apply', on: '2026-02-27', state: 'accepted', restates: opened },
  ]);
});

test('a matter stands behind a count when the act falls within the period, its last day included', () => {
  expect(standsBehind(count, [event('grant', '2026-03-31', 'granted')], march)).toBe(true);
  expect(standsBehind(count, [event('grant', '2026-04-01', 'granted')], march)).toBe(false);
  expect(standsBehind(count, [event('refuse', '2026-03-31', 'refused')], march)).toBe(false);
});

test('its last statement within the period decides', () => {
  const where = { ...count, where: is('kind', 'small') };
  const said = (...kinds: string[]) => kinds.map((kind) => event('grant', '2026-03-05', 'granted', { kind }));
  expect(standsBehind(where, said('large', 'small'), march)).toBe(true);
  expect(standsBehind(where, said('small', 'large'), march)).toBe(false);
});

test('a sum wants the amount, a stock the state at the end of the period, a rate has no matters of its own', () => {
  const sum = { ...count, kind: 'sum', unit: '元', of: 'fee' } as const;
  expect(standsBehind(sum, [event('grant', '2026-03-05', 'granted', { fee: 1 })], march)).toBe(true);
  expect(standsBehind(sum, [event('grant', '2026-03-05', 'granted')], march)).toBe(false);
  const stock = { ...count, kind: 'stock', states: ['filed'] } as const;
  const filed = event('apply', '2026-02-02', 'filed');
  expect(standsBehind(stock, [filed], march)).toBe(true);
  expect(standsBehind(stock, [filed, event('accept', '2026-03-31', 'accepted')], march)).toBe(false);
  expect(standsBehind(stock, [filed, event('accept', '2026-04-01', 'accepted')], march)).toBe(true);
  const rate = { ...count, kind: 'rate', unit: 'ratio', numerator: 'a', denominator: 'b' } as const;
  expect(standsBehind(rate, [filed], march)).toBe(false);
});

test('a stock at the beginning takes the state before the first day of the period', () => {
  const stock = { ...count, kind: 'stock', states: ['filed'], at: 'start' } as const;
  const filed = event('apply', '2026-02-28', 'filed');
  expect(standsBehind(stock, [filed], march)).toBe(true);
  expect(standsBehind(stock, [event('apply', '2026-03-01', 'filed')], march)).toBe(false);
  expect(standsBehind(stock, [filed, event('accept', '2026-02-28', 'accepted')], march)).toBe(false);
  expect(standsBehind(stock, [filed, event('accept', '2026-03-01', 'accepted')], march)).toBe(true);
});

test('parties are kept by what identifies them, never by name or number, and the same one twice is one', () => {
  const told = garden().act('apply', 'lin', {
    ...application,
    applicant: [
      { kind: 'citizen', name: '花满园', idNumber: '11010519491231002X' },
      { kind: 'citizen', name: '花 满园', idNumber: '11010519491231002X' },
      { kind: 'legalPerson', name: '东园公司', creditCode: '91110000600037341L' },
      { kind: 'citizen', name: '无名', phone: '139 0000 0000' },
    ],
  });
  const last = told.matter;
  const { facts } = eventsOf(
    gardenPermit,
    { ...last, history: [] },
    last,
    'apply',
    {},
    (text) => `«${text}»`,
  )[0] as CountedEvent;
  expect(facts.applicant).toEqual([
    'citizen:«11010519491231002X»',
    'citizen:«无名 13900000000»',
    'legalPerson:«91110000600037341L»',
  ]);
  const plain = JSON.stringify(eventsOf(gardenPermit, { ...last, history: [] }, last, 'apply', {}));
  for (const clear of ['花满园', '11010519491231002', '东园公司', '91110000600037341L', '13900000000'])
    expect(plain).not.toContain(clear);
});

test('what differs is counted by values, of the kinds asked for; a matter without any stands behind nothing', () => {
  const parties = { ...count, kind: 'distinct', of: 'applicant' } as const;
  const said = (...applicant: string[]) => [event('grant', '2026-03-05', 'granted', { applicant })];
  expect(distinctValues(parties, { applicant: ['citizen:a', 'legalPerson:b'] })).toEqual([
    'citizen:a',
    'legalPerson:b',
  ]);
  expect(distinctValues({ ...parties, kinds: ['legalPerson'] }, { applicant: ['citizen:a', 'legalPerson:b'] })).toEqual(
    ['legalPerson:b'],
  );
  expect(distinctValues({ ...parties, of: 'place' }, { place: '东园' })).toEqual(['东园']);
  expect(standsBehind(parties, said('citizen:a'), march)).toBe(true);
  expect(standsBehind(parties, said(), march)).toBe(false);
  expect(standsBehind({ ...parties, kinds: ['legalPerson'] }, said('citizen:a'), march)).toBe(false);
});
