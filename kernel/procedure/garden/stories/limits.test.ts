// Limits as ledgers: the deemed act, pause, extension, closed windows, waiting periods, floors and notices.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, days } from '../../../calendar/index.ts';
import { procedure as define, type Procedure } from '../../language/index.ts';
import { explainLimit, limitsOf } from '../../time/limits.ts';
import { file } from '../matter.ts';
import { gardenLaw, gardenPermit } from '../procedure.ts';
import { accepted, applicant, application, calendar, codes, filed, garden, inspected, stage } from '../stage.ts';

describe("the statute's own act (视为受理)", () => {
  test('on the last day of the limit the office may still act, and nothing is deemed', () => {
    const told = filed().on('2026-03-09');
    expect(told.did('deemAccepted')).toBe(false);
    expect(told.act('accept', 'lin').limit('screen')).toMatchObject({
      status: 'met',
      due: '2026-03-09',
      endedOn: '2026-03-09',
    });
  });

  test('the day after, it is deemed done, dated the last day', () => {
    const told = filed().on('2026-03-10');
    expect(told.matter).toMatchObject({ state: 'accepted' });
    expect(told.matter.history.at(-1)).toMatchObject({
      act: 'deemAccepted',
      on: '2026-03-09',
      by: 'law',
      source: 'law',
    });
    expect(told.limit('screen')).toMatchObject({ status: 'lapsed', endedBy: 'deemAccepted' });
    expect(codes(told, 'accept', 'lin')).toEqual(['wrong-state']);
  });

  test('it happens once and bears the due day however many days were skipped', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 }), (steps) => {
        const told = filed();
        for (const step of steps) told.on(addDays(told.today, step));
        const deemed = told.matter.history.filter((d) => d.act === 'deemAccepted');
        expect(deemed.map((d) => d.on)).toEqual(told.today > '2026-03-09' ? ['2026-03-09'] : []);
      }),
    );
  });

  test('the next limit runs from the deemed day, not from the day it was noticed', () => {
    const told = filed({ kind: 'large' }).on('2026-04-20');
    expect(told.limit('decide')).toMatchObject({ startedOn: '2026-03-09', due: '2026-05-08' });
  });

  test('a party who lets the time for supplementing pass is deemed to have withdrawn', () => {
    const told = filed().act('askMore', 'lin', { missing: '平面图' });
    expect(told.on('2026-03-17').matter.state).toBe('supplementing');
    expect(told.on('2026-03-18').matter).toMatchObject({ state: 'withdrawn', closedOn: '2026-03-17' });
  });

  test('supplementing restarts the clock of acceptance in full', () => {
    const told = filed().on('2026-03-05').act('askMore', 'lin', { missing: '平面图' });
    expect(told.limits.map((l) => [l.limit, l.status])).toEqual([
      ['screen', 'met'],
      ['supplement', 'running'],
    ]);
    told.on('2026-03-10').act('supplement', applicant, { addition: '平面图一份' });
    expect(told.limit('screen')).toMatchObject({ startedOn: '2026-03-10', due: '2026-03-17', status: 'running' });
  });

  test('nobody performs it in person', () => {
    const told = filed();
    expect(told.refusals('deemAccepted', 'lin').map((r) => r.sentence)).toEqual(['此行为依法自行发生，不由任何人作出']);
  });

  test('it ends its limit even where the definition forgot to say so, so that it cannot repeat', () => {
    const short: Procedure = define({
      module: 'garden',
      id: 'garden',
      version: '1',
      label: '',
      from: '2020-01-01',
      file,
      actors: { clerk: { label: '承办人' } },
      states: { open: { label: '在办' } },
      acts: {
        apply: { label: '申请', by: 'clerk', opens: true, to: 'open', per: gardenLaw.art(1) },
        remind: { label: '视为提醒', by: 'law', from: 'open', per: gardenLaw.art(1) },
        close: { label: '办结', by: 'clerk', from: 'open', per: gardenLaw.art(1) },
      },
      limits: {
        wait: {
          label: '期限',
          class: 'agency-duty',
          starts: 'apply',
          ends: 'close',
          allow: days(3),
          onLapse: { deems: 'remind' },
          binds: 'office',
          per: gardenLaw.art(1),
        },
      },
      title: () => '',
    });
    const told = garden({ procedures: [short] })
      .act('apply', 'lin')
      .on('2026-06-01');
    expect(told.matter.history.map((d) => d.act)).toEqual(['apply', 'remind']);
  });
});

describe('the duty of the office (办理期限)', () => {
  test('missing it marks the act late and does not block it', () => {
    const told = inspected().on('2026-03-31');
    expect(told.limit('decide')).toMatchObject({ due: '2026-03-30', status: 'running' });
    told.act('grant', 'lin', { fee: 0 }).approved('qian', 'sun');
    expect(told.limit('decide')).toMatchObject({ status: 'late', endedOn: '2026-03-31' });
  });

  test('its length follows the field that the law names', () => {
    expect(accepted({ kind: 'small' }).limit('decide')?.allow).toEqual({ count: 20, unit: 'workingDay' });
    expect(accepted({ kind: 'large' }).limit('decide')).toMatchObject({
      allow: { count: 60, unit: 'day' },
      strict: '2026-05-01',
      due: '2026-05-06',
    });
  });

  test('while the appraisal runs the clock stands, and afterwards it has the same days left', () => {
    const told = accepted({ kind: 'large' }).on('2026-03-12').act('beginAppraisal', 'lin');
    expect(told.on('2026-06-30').limit('decide')).toMatchObject({ status: 'paused', due: null });
    told.act('endAppraisal', 'lin');
    expect(told.limit('decide')?.strict).toBe(addDays('2026-05-01', 110));
  });

  test('an extension within the limit adds its days to the strict end', () => {
    const told = accepted({ kind: 'large' })
      .on('2026-05-06')
      .act('extend', 'lin', { grounds: '案情复杂' })
      .approved('sun');
    expect(told.limit('decide')).toMatchObject({ extensions: 1, strict: '2026-05-31', due: '2026-06-01' });
  });

  test('an extension proposed in time but approved after expiry is refused', () => {
    const told = accepted({ kind: 'large' })
      .on('2026-05-06')
      .act('extend', 'lin', { grounds: '案情复杂' })
      .on('2026-05-07');
    const proposal = String(told.matter.proposals[0]?.seq);
    expect(codes(told, 'approve', 'sun', { proposal })).toEqual(['extension']);
    expect(codes(accepted({ kind: 'large' }).on('2026-05-07'), 'extend', 'lin', { grounds: '案情复杂' })).toEqual([
      'extension',
    ]);
  });

  test('one act may extend whichever of several clocks runs here; those that do not run ask nothing', () => {
    const { decide } = gardenPermit.limits ?? {};
    if (!decide) throw new Error('the garden has no limit for deciding');
    const other = { ...decide, label: '另一领域的办理期限', onlyIf: { op: 'never' } as const };
    const procedures = [{ ...gardenPermit, limits: { ...gardenPermit.limits, other } } as Procedure];
    const told = accepted({ kind: 'large' }, { procedures })
      .act('extend', 'lin', { grounds: '案情复杂' })
      .approved('sun');
    expect(told.limit('decide')?.extensions).toBe(1);
    expect(told.limit('other')).toBeUndefined();
    const neither = [{ ...gardenPermit, limits: { other } } as Procedure];
    expect(
      codes(accepted({ kind: 'large' }, { procedures: neither }), 'extend', 'lin', { grounds: '案情复杂' }),
    ).toEqual(['extension']);
  });

  test('a second extension, or one of a limit that does not run, is refused', () => {
    const told = accepted({ kind: 'large' }).act('extend', 'lin', { grounds: '案情复杂' }).approved('sun');
    expect(codes(told, 'extend', 'lin', { grounds: '仍然复杂' })).toEqual(['extension']);
    expect(codes(inspected().act('extend', 'lin', { grounds: '复杂' }), 'extend', 'lin', { grounds: '复杂' })).toEqual([
      'proposal',
    ]);
  });

  test('an extension that reached the record after expiry is void and moves nothing', () => {
    const told = accepted({ kind: 'large' });
    const late = {
      ...told.matter,
      history: [
        ...told.matter.history,
        { seq: 3, act: 'extend', on: '2026-05-07', by: 'lin', capacity: '', source: 'imported' as const },
      ],
    };
    const [limit] = limitsOf(gardenPermit, late, calendar, () => undefined).filter((l) => l.limit === 'decide');
    expect(limit).toMatchObject({ due: '2026-05-06', extensions: 0 });
  });

  test('the explanation ends on the very date of the limit', () => {
    const told = accepted({ kind: 'large' })
      .on('2026-03-12')
      .act('beginAppraisal', 'lin')
      .on('2026-03-20')
      .act('endAppraisal', 'lin');
    const explained = explainLimit(gardenPermit, told.matter, 'decide', calendar, () => undefined);
    expect(explained?.due).toBe(told.limit('decide')?.due);
    expect(explained?.explanation.at(-1)).toMatchObject({ kind: 'end', date: explained?.due });
    expect(explained?.explanation.map((line) => line.kind)).toContain('pause');
    expect(explainLimit(gardenPermit, told.matter, 'objection', calendar, () => undefined)).toBeUndefined();
  });
});

describe('a larger budget', () => {
  test('never ends earlier, pauses and holidays or not', () => {
    const sized = (count: number): Procedure =>
      ({ ...gardenPermit, limits: { decide: { ...gardenPermit.limits?.decide, allow: days(count) } } }) as Procedure;
    const day = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), day, day, (a, b, pause, length) => {
        const told = accepted({ kind: 'large' });
        told.on(addDays(told.today, pause)).act('beginAppraisal', 'lin');
        told.on(addDays(told.today, length)).act('endAppraisal', 'lin');
        const due = (count: number) => limitsOf(sized(count), told.matter, calendar, () => undefined)[0]?.due ?? '';
        expect(due(Math.min(a, b)) <= due(Math.max(a, b))).toBe(true);
      }),
    );
  });
});

describe("the party's window (异议期限)", () => {
  const served = () =>
    accepted()
      .act('refuse', 'lin', { grounds: '不宜' })
      .approved('qian', 'sun')
      .on('2026-03-10')
      .act('serve', 'lin', { servedOn: '2026-03-06' });

  test('runs from the day of service, not from the day it was recorded', () => {
    expect(served().limit('objection')).toMatchObject({
      startedOn: '2026-03-06',
      strict: '2026-05-05',
      due: '2026-05-06',
    });
  });

  test('is open through its rolled last day and closed the day after', () => {
    expect(served().on('2026-05-06').refusals('object', applicant, { grounds: '不服' })).toEqual([]);
    expect(codes(served().on('2026-05-07'), 'object', applicant, { grounds: '不服' })).toEqual(['window-closed']);
  });

  test('moves with a correction of the day of service', () => {
    const told = served();
    const of = String(told.matter.history.findLast((d) => d.act === 'serve')?.seq);
    told.act('correct', 'lin', { of, reason: '送达回证所载日期为3月9日', servedOn: '2026-03-09' });
    expect(told.limit('objection')).toMatchObject({ startedOn: '2026-03-09', due: '2026-05-08' });
    expect(told.matter.history.find((d) => d.act === 'serve')?.on).toBe('2026-03-09');
    expect(codes(told, 'correct', 'lin', { of, reason: '误', servedOn: '2026-03-11' })).toEqual(['date']);
  });
});

describe('the waiting period (等候期)', () => {
  const served = (kind: string) =>
    accepted({ kind })
      .act('refuse', 'lin', { grounds: '不宜' })
      .approved('qian', 'sun')
      .on('2026-03-10')
      .act('serve', 'lin', { servedOn: '2026-03-06' });

  test('guards the act through its last day, counted from service', () => {
    expect(codes(served('large').on('2026-03-16'), 'fence', 'lin')).toEqual(['floor']);
    const told = served('large').on('2026-03-17');
    expect(codes(told, 'fence', 'lin')).toEqual([]);
    expect(told.act('fence', 'lin').limit('quiet')?.status).toBe('met');
  });

  test('does not guard where the law does not want one', () => {
    expect(codes(served('small'), 'fence', 'lin')).toEqual([]);
  });
});

describe('the floor (公示期)', () => {
  test('leaves that many days, and the county may set how many', () => {
    const told = inspected().act('announce', 'lin').on('2026-03-12');
    expect(codes(told, 'grant', 'lin', { fee: 0 })).toEqual(['floor']);
    expect(codes(told.on('2026-03-13'), 'grant', 'lin', { fee: 0 })).toEqual([]);
    const longer = accepted({}, { settings: { 'garden.announcement': days(20) } }).act('assign', 'lin', {
      inspectors: ['chen'],
    });
    longer.act('inspect', 'chen', { findings: '好' }).act('announce', 'lin').on('2026-03-13');
    expect(codes(longer, 'grant', 'lin', { fee: 0 })).toEqual(['floor']);
  });
});

describe('the notice (听证七日前通知)', () => {
  test('leaves seven clear working days before the event', () => {
    const told = accepted({ kind: 'large' });
    expect(codes(told, 'callHearing', 'lin', { hearingOn: '2026-03-11' })).toEqual(['notice']);
    expect(codes(told, 'callHearing', 'lin', { hearingOn: '2026-03-12' })).toEqual([]);
  });
});

describe('the calendar', () => {
  test('a limit into a year whose holidays are not decreed is provisional', () => {
    const told = garden({}, '2027-12-30').act('apply', 'lin', { ...application, receivedOn: '2027-12-30' });
    expect(told.limit('screen')?.provisional).toBe(true);
    expect(filed().limit('screen')?.provisional).toBe(false);
    expect(stage.calendar.decreedYears).toEqual([2026, 2027]);
  });
});
