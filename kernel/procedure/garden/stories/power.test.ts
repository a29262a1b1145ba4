// Who may act: the power, the office, assignment, recusal, separation of functions and the certificate on the day.
import { describe, expect, test } from 'vitest';
import { accepted, applicant, application, codes, filed, garden, inspected } from '../stage.ts';

describe('the power to act', () => {
  test('belongs to those whom the definition names, and the refusal says who they are', () => {
    const [refusal] = filed().refusals('accept', 'guest');
    expect(refusal).toMatchObject({
      code: 'not-your-power',
      sentence: '此行为由承办人作出',
      advice: '请交由承办人办理',
    });
    expect(accepted().refusals('grant', 'guest', { fee: 0 })[0]?.sentence).toBe('此行为由承办人或者审核人作出');
  });

  test('ends at the office that handles the matter', () => {
    expect(filed().refusals('accept', 'he')[0]?.sentence).toBe('此事项不由您所在单位的承办人办理');
  });

  test('reaches an involved office only once it is involved', () => {
    const told = accepted();
    expect(codes(told, 'advise', 'tan', { findings: '无意见' })).toEqual(['not-your-power']);
    told.act('consult', 'lin', { consulted: 'water' });
    expect(codes(told, 'advise', 'tan', { findings: '无意见' })).toEqual([]);
  });

  test('of a supervisor reaches the whole region', () => {
    expect(codes(filed(), 'supervise', 'gu', { findings: '程序合法' })).toEqual([]);
  });

  test('a party opens a matter and does not handle it', () => {
    const told = garden().act('apply', applicant, application);
    expect(told.matter.history[0]).toMatchObject({ by: applicant, capacity: 'garden.applicant' });
    expect(codes(told, 'accept', applicant)).toEqual(['not-your-power']);
  });
});

describe('assignment (指派)', () => {
  test('before anyone is assigned whoever holds the capacity may act', () => {
    expect(codes(accepted(), 'inspect', 'chen', { findings: '好' })).toEqual([]);
  });

  test('afterwards only those assigned', () => {
    const told = accepted().act('assign', 'lin', { inspectors: ['zhou'] });
    expect(codes(told, 'inspect', 'chen', { findings: '好' })).toEqual(['not-assigned']);
    expect(codes(told, 'inspect', 'zhou', { findings: '好' })).toEqual([]);
  });

  test('falls only on those who hold the capacity and a certificate', () => {
    const told = accepted();
    expect(codes(told, 'assign', 'lin', { inspectors: ['qian'] })).toEqual(['person', 'certificate']);
    expect(codes(told, 'assign', 'lin', { inspectors: ['nobody'] })).toEqual(['person']);
    expect(codes(told, 'assign', 'lin', { inspectors: ['chen', 'chen'] })).toEqual(['field']);
  });
});

describe('the certificate (勘查证)', () => {
  test('counts on its last day and not on the day after', () => {
    const told = accepted().on('2026-03-10');
    expect(codes(told, 'inspect', 'wu', { findings: '好' })).toEqual([]);
    expect(codes(told.on('2026-03-11'), 'inspect', 'wu', { findings: '好' })).toEqual(['certificate']);
  });

  test('is asked for on the day of the act, not on the day of assignment', () => {
    const told = accepted()
      .act('assign', 'lin', { inspectors: ['wu'] })
      .on('2026-03-11');
    expect(codes(told, 'inspect', 'wu', { findings: '好' })).toEqual(['certificate']);
  });
});

describe('recusal (回避)', () => {
  test('keeps a person from every act of the matter', () => {
    const told = accepted()
      .act('assign', 'lin', { inspectors: ['chen'] })
      .act('recuse', 'lin', { avoiding: 'chen' });
    expect(codes(told, 'inspect', 'chen', { findings: '好' })).toEqual(['recused']);
    expect(codes(told, 'note', 'chen', { note: '备注' })).toEqual(['not-your-power']);
    expect(codes(told, 'assign', 'lin', { inspectors: ['chen'] })).toEqual(['recused']);
  });

  test('of one person leaves the others', () => {
    const told = accepted().act('recuse', 'lin', { avoiding: 'chen' }).act('recuse', 'lin', { avoiding: 'wu' });
    expect(told.matter.recused).toEqual(['chen', 'wu']);
    expect(codes(told, 'inspect', 'zhou', { findings: '好' })).toEqual([]);
  });
});

describe('separation (调查与决定分离)', () => {
  test('whoever inspected does not grant', () => {
    const told = accepted()
      .act('assign', 'lin', { inspectors: ['zhao'] })
      .act('inspect', 'zhao', { findings: '好' });
    const [refusal] = told.refusals('grant', 'zhao', { fee: 0 });
    expect(refusal).toMatchObject({ code: 'separation', sentence: '您在本事项中已作出“勘查”，不得再作出“准予许可”' });
    expect(codes(told, 'grant', 'lin', { fee: 0 })).toEqual([]);
  });
});

describe('how often and when', () => {
  test('an act limited in number is refused once more', () => {
    const told = inspected().act('inspect', 'chen', { findings: '复勘' });
    expect(codes(told, 'inspect', 'chen', { findings: '三勘' })).toEqual(['already-done']);
  });

  test('an act belongs to its states', () => {
    expect(codes(filed(), 'inspect', 'chen', { findings: '好' })).toEqual(['wrong-state']);
    expect(codes(accepted(), 'accept', 'lin')).toEqual(['wrong-state']);
    expect(codes(accepted(), 'apply', 'lin', application)).toEqual(['wrong-state']);
    expect(
      garden()
        .refusals('accept', 'lin')
        .map((r) => r.code),
    ).toEqual(['not-opened']);
  });

  test('a track has states of its own beside the main ones', () => {
    expect(codes(filed(), 'beginAppraisal', 'lin')).toEqual(['wrong-state']);
    const told = accepted();
    expect(codes(told, 'endAppraisal', 'lin')).toEqual(['wrong-state']);
    told.act('beginAppraisal', 'lin');
    expect(told.matter).toMatchObject({ state: 'accepted', tracks: { appraisal: 'running' } });
    expect(codes(told, 'beginAppraisal', 'lin')).toEqual(['wrong-state']);
  });

  test('a closed matter takes only what the law lets follow', () => {
    const told = accepted().act('refuse', 'lin', { grounds: '不宜' }).approved('qian', 'sun');
    expect(codes(told, 'assign', 'lin', { inspectors: ['chen'] })).toEqual(['closed']);
    expect(codes(told, 'serve', 'lin', { servedOn: '2026-03-02' })).toEqual([]);
  });

  test('a claim about the matter is refused in its own words, with its article and what to do', () => {
    const [refusal] = accepted().refusals('grant', 'lin', { fee: 0 });
    expect(refusal).toMatchObject({
      code: 'guard',
      sentence: '尚未勘查园地',
      per: { law: 'GARDEN', article: 12 },
      advice: '请先完成勘查',
    });
    expect(codes(inspected(), 'grant', 'lin', { fee: 100_000 })).toEqual([]);
    expect(codes(inspected(), 'grant', 'lin', { fee: 100_001 })).toEqual(['guard']);
    expect(codes(inspected({ kind: 'large' }), 'grant', 'lin', { fee: 100_001 })).toEqual([]);
  });

  test('an unknown act is refused by name', () => {
    expect(codes(filed(), 'plough', 'lin')).toEqual(['unknown-act']);
  });
});
