// The days on which a register confers a certificate, and what a certificate must be to serve in a matter.
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../record/canonical.ts';
import type { Certificate, PersonFacts } from '../../engine/matter.ts';
import { type Stage, type Story, story } from '../../story.ts';
import { certificatesOf } from '../../ties/certificates.ts';
import { badgeRegister, parkPatrol } from '../park.ts';
import { calendar } from '../stage.ts';

const person = (
  id: string,
  actor: string,
  certificates: readonly Certificate[] = [],
  office = 'bureau',
): PersonFacts => ({
  id,
  name: id,
  office,
  capacities: [`park.${actor}`],
  certificates,
});
const registrar = person('reg', 'registrar', [], 'justice');
const holder = person('li', 'ranger');

const issued = (stated: object = {}, on = '2026-03-02'): Story =>
  story('park/badge', { procedures: [badgeRegister], calendar, people: [registrar, holder] }, on).act('issue', 'reg', {
    holder: 'li',
    number: 'X1',
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    ...stated,
  });
const spans = (told: Story): string[] =>
  certificatesOf(badgeRegister, told.matter).map((c) => `${c.from}/${c.until}${c.ended ? ` ${c.ended}` : ''}`);

describe('a register confers a certificate', () => {
  test('from the day on which the state was entered when the term began before, through the last day of the term', () => {
    expect(spans(issued())).toEqual(['2026-03-02/2026-12-31']);
  });
  test('from the first day of the term when that still lies ahead', () => {
    expect(spans(issued({ validFrom: '2026-04-01' }))).toEqual(['2026-04-01/2026-12-31']);
  });
  test('not on the day of suspension, and again on the day of reinstatement', () => {
    const told = issued().on('2026-05-06').act('suspend', 'reg', { why: '未培训' });
    expect(spans(told)).toEqual(['2026-03-02/2026-05-05 暂扣']);
    told.on('2026-06-01').act('reinstate', 'reg');
    expect(spans(told)).toEqual(['2026-03-02/2026-05-05 暂扣', '2026-06-01/2026-12-31']);
  });
  test('suspended and given back on one day it was never missing', () => {
    const told = issued().on('2026-05-06').act('suspend', 'reg', { why: '误扣' }).act('reinstate', 'reg');
    expect(spans(told)).toEqual(['2026-03-02/2026-12-31']);
  });
  test('until the day before its revocation, also out of suspension', () => {
    const told = issued().on('2026-05-06').act('revoke', 'reg', { why: '转借' });
    expect(spans(told)).toEqual(['2026-03-02/2026-05-05 吊销']);
    const other = issued()
      .on('2026-05-06')
      .act('suspend', 'reg', { why: '查' })
      .on('2026-05-20')
      .act('revoke', 'reg', { why: '转借' });
    expect(spans(other)).toEqual(['2026-03-02/2026-05-05 暂扣']);
  });
  test('revoked on the day of issue it never counted', () => {
    expect(spans(issued().act('revoke', 'reg', { why: '错发' }))).toEqual([]);
  });
  test('left on the day after its term it ran to its term', () => {
    const told = issued({ validUntil: '2026-05-05' }).on('2026-05-06').act('revoke', 'reg', { why: '到期收回' });
    expect(spans(told)).toEqual(['2026-03-02/2026-05-05']);
  });
  test('renewed in time it is one unbroken span', () => {
    const told = issued({ validUntil: '2026-05-31' })
      .on('2026-05-31')
      .act('renew', 'reg', { validUntil: '2027-05-31' });
    expect(spans(told)).toEqual(['2026-03-02/2027-05-31']);
  });
  test('renewed for a later term both terms count, and the days between them do not', () => {
    const told = issued({ validUntil: '2026-05-31' })
      .on('2026-05-20')
      .act('renew', 'reg', { validFrom: '2026-06-02', validUntil: '2027-05-31' });
    expect(spans(told)).toEqual(['2026-03-02/2026-05-31', '2026-06-02/2027-05-31']);
  });
  test('renewed after it ran out it counts from the day of renewal only', () => {
    const told = issued({ validUntil: '2026-03-31' })
      .on('2026-05-20')
      .act('renew', 'reg', { validUntil: '2027-05-31' });
    expect(spans(told)).toEqual(['2026-03-02/2026-03-31', '2026-05-20/2027-05-31']);
  });
  test('a corrected term is the term from the beginning', () => {
    const told = issued().act('correct', 'reg', { of: '1', reason: '笔误', validUntil: '2026-11-30' });
    expect(spans(told)).toEqual(['2026-03-02/2026-11-30']);
  });
  test('with its body and areas; a procedure that confers nothing gives none', () => {
    const told = issued({ body: 'bureau', areas: ['north'] });
    expect(certificatesOf(badgeRegister, told.matter)).toEqual([
      { kind: '巡查证', number: 'X1', from: '2026-03-02', until: '2026-12-31', body: 'bureau', areas: ['north'] },
    ]);
    expect(certificatesOf(parkPatrol, told.matter)).toEqual([]);
  });
});

const badge = (number: string, more: Partial<Certificate> = {}): Certificate => ({
  kind: '巡查证',
  number,
  from: '2025-01-01',
  until: '2026-03-10',
  ...more,
});

/** A patrol planned on 2 March at the bureau, with one ranger who holds a plain badge and another with these. */
function planned(certificates: readonly Certificate[], district?: string, over: Partial<Stage> = {}): Story {
  const office = over.authority ?? 'bureau';
  const people = [person('an', 'ranger', [badge('A1')], office), person('bo', 'ranger', certificates, office)];
  return story('park', { procedures: [parkPatrol], calendar, people, authority: 'bureau', ...over }, '2026-03-02').act(
    'plan',
    'an',
    { owner: [{ kind: 'citizen', name: '花某' }], place: '东园', ...(district ? { district } : {}) },
  );
}
const patrol = (on: string) => ({ patrolledOn: on, patrollers: ['an', 'bo'], report: '草木茂盛' });
const refusals = (told: Story, on = told.today) => told.refusals('patrol', 'an', patrol(on));
const said = (told: Story, on = told.today): string[] => refusals(told, on).map((r) => r.sentence);

describe('everyone in a certified field', () => {
  test('holds a certificate valid on the day, its last day included', () => {
    expect(said(planned([badge('B1')]).on('2026-03-10'))).toEqual([]);
  });
  test('is refused on the day after, by name, number and last day, with the article of the field and what to do', () => {
    const told = planned([badge('B1')]).on('2026-03-11');
    expect(said(told)).toEqual([
      'an的巡查证（A1）已于2026-03-10届满，2026-03-11不得使用，不得列为巡查人员',
      'bo的巡查证（B1）已于2026-03-10届满，2026-03-11不得使用，不得列为巡查人员',
    ]);
    expect(refusals(told)[0]).toMatchObject({
      code: 'certificate',
      field: 'patrollers',
      per: { law: 'GARDEN', article: 34 },
      advice: '请交由持有本单位有效巡查证的人员办理，或者先办妥证件',
    });
  });
  test('is judged by the legal date of the act, not by the day of recording', () => {
    expect(said(planned([badge('B1')]).on('2026-03-20'), '2026-03-10')).toEqual([]);
  });
  test('is refused on the day of suspension and before the first day, and not on the day it is given back', () => {
    const held = [badge('B1', { until: '2026-03-03', ended: '暂扣' }), badge('B1', { from: '2026-03-06' })];
    expect(said(planned(held).on('2026-03-03'))).toEqual([]);
    expect(said(planned(held).on('2026-03-04'))).toEqual([
      'bo的巡查证（B1）自2026-03-04起暂扣，2026-03-04不得使用，不得列为巡查人员',
    ]);
    expect(said(planned(held).on('2026-03-06'))).toEqual([]);
    expect(said(planned([badge('B1', { from: '2026-03-06' })]).on('2026-03-05'))).toEqual([
      'bo的巡查证（B1）自2026-03-06起才有效，2026-03-05尚不得使用，不得列为巡查人员',
    ]);
    expect(said(planned([badge('B1', { suspended: true })]))).toEqual([
      'bo的巡查证（B1）被暂扣，2026-03-02不得使用，不得列为巡查人员',
    ]);
  });
  test('is refused without one, and with one of another kind', () => {
    expect(said(planned([]))).toEqual(['bo在2026-03-02没有巡查证，不得列为巡查人员']);
    expect(said(planned([badge('B1', { kind: '勘查证' })]))).toEqual(['bo在2026-03-02没有巡查证，不得列为巡查人员']);
  });
});

describe('the body of a certificate', () => {
  const officeName = (code: string): string => ({ bureau: '园林局', town: '某镇' })[code] ?? code;
  const authorityOf = (office: string): string => (office === 'team' ? 'bureau' : office);
  test('is the authority, or a unit that acts under its seal', () => {
    expect(said(planned([badge('B1', { body: 'bureau' })]))).toEqual([]);
    expect(said(planned([badge('B1', { body: 'team' })], undefined, { authorityOf }))).toEqual([]);
  });
  test('of a township does not serve a bureau, nor the reverse', () => {
    expect(said(planned([badge('B1', { body: 'town' })], undefined, { officeName, authorityOf }))).toEqual([
      'bo的巡查证（B1）由某镇申领，不属于园林局，2026-03-02不能用于本事项，不得列为巡查人员',
    ]);
    expect(
      said(planned([badge('B1', { body: 'bureau' })], undefined, { authority: 'town', authorityOf, officeName })),
    ).toEqual(['bo的巡查证（B1）由园林局申领，不属于某镇，2026-03-02不能用于本事项，不得列为巡查人员']);
  });
  test('one that does not serve is no hindrance beside one that does', () => {
    expect(said(planned([badge('B1', { body: 'town' }), badge('B2', { body: 'bureau' })]))).toEqual([]);
  });
  test('of one who acts in the matters of others is their own body', () => {
    const keeper = person('ke', 'keeper', [badge('K1', { body: 'justice' })], 'justice');
    const told = planned([badge('B1')], undefined, { people: [person('an', 'ranger'), keeper] });
    expect(told.refusals('check', 'ke', { report: '合法' })).toEqual([]);
    const stranger = person('ke', 'keeper', [badge('K1', { body: 'town' })], 'justice');
    const other = planned([], undefined, { people: [person('an', 'ranger'), stranger] });
    expect(other.refusals('check', 'ke', { report: '合法' }).map((r) => r.sentence)).toEqual([
      'ke的巡查证（K1）由town申领，不属于justice，2026-03-02不能用于本事项，不得从事此行为',
    ]);
  });
});

describe('the areas of a certificate', () => {
  test('cover the office that the territory field names', () => {
    expect(said(planned([badge('B1', { areas: ['north', 'south'] })], 'north'))).toEqual([]);
    expect(said(planned([badge('B1', { areas: ['south'] })], 'north'))).toEqual([
      'bo的巡查证（B1）的执法区域未覆盖north，2026-03-02不能用于本事项，不得列为巡查人员',
    ]);
  });
  test('absent areas cover the whole, and a file without territory asks for none', () => {
    expect(said(planned([badge('B1')], 'north'))).toEqual([]);
    expect(said(planned([badge('B1', { areas: ['south'] })]))).toEqual([]);
  });
});

describe('a correction of those named', () => {
  test('puts in nobody who held no certificate on the day of the corrected act', () => {
    const people = [
      person('an', 'ranger', [badge('A1')]),
      person('bo', 'ranger', [badge('B1')]),
      person('xu', 'ranger', [badge('C1', { until: '2026-03-02' })]),
    ];
    const told = planned([], undefined, { people }).on('2026-03-04').act('patrol', 'an', patrol('2026-03-03'));
    const correction = (who: string) => ({ of: '2', reason: '写错了人', patrollers: ['an', who] });
    expect(told.refusals('correct', 'an', correction('xu')).map((r) => r.sentence)).toEqual([
      'xu的巡查证（C1）已于2026-03-02届满，2026-03-03不得使用，不得列为巡查人员',
    ]);
    expect(
      told.refusals('correct', 'an', { ...correction('xu'), patrolledOn: '2026-03-02' }).map((r) => r.sentence),
    ).toEqual([]);
  });
});

describe('a certified field that names the bodies', () => {
  const joined = (certificates: readonly Certificate[], stated: Readonly<Record<string, Json>>): string[] => {
    const people = [
      person('an', 'ranger', [badge('A1')]),
      person('bo', 'ranger', [badge('B1')]),
      person('wen', 'ranger', certificates, 'water'),
    ];
    const told = story('park', { procedures: [parkPatrol], calendar, people, authority: 'bureau' }, '2026-03-02').act(
      'plan',
      'an',
      { owner: [{ kind: 'citizen', name: '花某' }], place: '东园' },
    );
    return told
      .refusals('patrol', 'an', { ...patrol('2026-03-02'), joined: ['wen'], ...stated })
      .map((r) => r.sentence);
  };
  test('takes the certificates of each body named, and not those of this matter’s own', () => {
    expect(joined([badge('W1', { body: 'water' })], { joining: ['water'] })).toEqual([]);
    expect(joined([badge('W1', { body: 'water' })], { joining: ['forest', 'water'] })).toEqual([]);
    expect(joined([badge('W1', { body: 'bureau' })], { joining: ['water'] })[0]).toContain('不属于water');
  });
  test('takes nobody of a body that is not named, nor while none is named', () => {
    expect(joined([badge('W1', { body: 'water' })], { joining: ['forest'] })[0]).toContain('不属于forest');
    expect(joined([badge('W1', { body: 'water' })], { joining: ['forest', 'north'] })[0]).toBe(
      'wen没有forest、north的巡查证，不得列为参加单位的巡查人员',
    );
    expect(joined([badge('W1', { body: 'water' })], {})[0]).toBe(
      '没有写明wen所属的参加单位，不得列为参加单位的巡查人员',
    );
  });
  test('the last day counts here too', () => {
    expect(joined([badge('W1', { body: 'water', until: '2026-03-02' })], { joining: ['water'] })).toEqual([]);
    expect(joined([badge('W1', { body: 'water', until: '2026-03-01' })], { joining: ['water'] })[0]).toContain('届满');
  });
});
