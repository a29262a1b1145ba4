/** Receipt and acceptance (受理) since 2024: five working days, silence accepts, seven conditions, time, scope and jurisdiction. */
import { describe, expect, it } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import { accepting, allConditions, application, begin, stage, why } from './stage.ts';

const refusing = { failedConditions: ['request'], refusalReasons: '没有具体的复议请求' };

describe('the five days to examine an application (行政复议法30)', () => {
  it('end on the fifth working day after receipt', () => {
    expect(begin('2026-11-02').limit('screen')?.due).toBe('2026-11-09');
  });
  it('skip the National Day holiday and count the make-up Saturday', () => {
    expect(begin('2026-09-30').limit('screen')?.due).toBe('2026-10-13');
  });
  it('leave the application unaccepted while they run, the last day included', () => {
    expect(begin('2026-11-02').on('2026-11-09').matter.state).toBe('received');
  });
  it('accept by silence, dated on the day they end (30.3)', () => {
    const s = begin('2026-11-02').on('2026-11-10');
    expect(s.matter.state).toBe('accepted');
    expect(s.matter.history.find((d) => d.act === 'deemAccept')?.on).toBe('2026-11-09');
  });
  it('bring the deemed acceptance exactly once, on its day, also when nobody looked for a month', () => {
    const s = begin('2026-11-02').on('2026-12-10');
    expect(s.matter.history.filter((d) => d.act === 'deemAccept').map((d) => d.on)).toEqual(['2026-11-09']);
  });
  it('leave a refusal of the sixth day without effect: only 驳回申请 remains', () => {
    const s = begin('2026-11-02').on('2026-11-10');
    expect(why(s, 'refuse', 'handler', refusing)).toContain('已受理');
    s.act('assign', 'bodyHead', { handlers: ['handler', 'handler-2'] });
    expect(s.available('handler').find((a) => a.act === 'dismiss')?.available).toBe(true);
  });
  it('let a refusal approved on the last day stand, and void one still waiting for approval', () => {
    const inTime = begin('2026-11-02').on('2026-11-09').act('refuse', 'handler', refusing).approved('bodyHead');
    expect(inTime.matter.state).toBe('notAccepted');
    const late = begin('2026-11-02').on('2026-11-09').act('refuse', 'handler', refusing).on('2026-11-10');
    expect(late.matter.state).toBe('accepted');
    expect(() => late.approved('bodyHead')).toThrow();
  });
});

describe('the seven conditions (行政复议法30.1)', () => {
  it('are all confirmed before acceptance', () => {
    const short = { ...accepting, conditionsMet: ['parties', 'interest'] };
    expect(why(begin('2026-11-02'), 'accept', 'handler', short)).toContain('在法定申请期限内提出');
    expect(why(begin('2026-11-02'), 'accept', 'handler', accepting)).toBe('');
  });
  it('are named one by one when the application is refused', () => {
    expect(why(begin('2026-11-02'), 'refuse', 'handler', { failedConditions: [], refusalReasons: '无' })).toContain(
      '不符合的受理条件',
    );
    expect(why(begin('2026-11-02'), 'refuse', 'handler', refusing)).toBe('');
  });
});

describe('the sixty days to apply (行政复议法20)', () => {
  const accept = (knownOn: string, extra: Record<string, never> | Record<string, string | boolean | number> = {}) =>
    why(begin('2026-11-02', { knownOn, ...extra }), 'accept', 'handler', accepting);
  it('take in an application on the sixtieth day, which fell on a Sunday and rolled to Monday', () => {
    expect(accept('2026-09-02')).toBe('');
    expect(accept('2026-09-03')).toBe('');
  });
  it('shut out one on the sixty-first day', () => {
    expect(accept('2026-08-28')).toContain('申请期限已于');
  });
  it('stand still while force majeure lasts (20.2)', () => {
    expect(accept('2026-08-28', { obstacleFrom: '2026-09-01', obstacleUntil: '2026-09-11' })).toBe('');
  });
  it('are longer where a law says so', () => {
    expect(accept('2026-08-20', { longerWindow: 90 })).toBe('');
  });
  it('start only from knowing one’s rights when the agency did not tell them, within one year (20.3)', () => {
    expect(accept('2026-01-05', { rightsTold: false, rightsKnownOn: '2026-10-20' })).toBe('');
    expect(accept('2025-11-03', { rightsTold: false, rightsKnownOn: '2026-10-20' })).toBe('');
    // One year from Friday 31 October 2025 ends on a Saturday, and so with Monday 2 November (民事诉讼法85.3).
    expect(accept('2025-10-31', { rightsTold: false, rightsKnownOn: '2026-10-20' })).toBe('');
    expect(accept('2025-10-30', { rightsTold: false, rightsKnownOn: '2026-10-20' })).toContain('最长一年');
  });
  it('never reach beyond five years from the act, twenty for real estate (21)', () => {
    expect(accept('2026-10-20', { actMadeOn: '2021-11-02' })).toBe('');
    expect(accept('2026-10-20', { actMadeOn: '2021-10-31' })).toBe('');
    expect(accept('2026-10-20', { actMadeOn: '2021-10-30' })).toContain('最长5年');
    expect(accept('2026-10-20', { actMadeOn: '2021-10-30', realEstate: true })).toBe('');
    expect(accept('2026-10-20', { actMadeOn: '2006-11-02', realEstate: true })).toBe('');
    expect(accept('2026-10-20', { actMadeOn: '2006-10-30', realEstate: true })).toContain('最长20年');
  });
  it('are met by an application posted on the last day (民事诉讼法85.4)', () => {
    expect(
      why(
        begin('2026-11-02', { channel: 'post', knownOn: '2026-08-28', postmarkedOn: '2026-10-27' }),
        'accept',
        'handler',
        accepting,
      ),
    ).toBe('');
  });
  it('leave out the suit brought because nobody told of 复议前置 (实施条例2026第26条)', () => {
    expect(accept('2026-07-20', { suedFirstOn: '2026-08-01', suitDismissedOn: '2026-10-10' })).toBe('');
    expect(accept('2026-07-20')).toContain('申请期限已于');
  });
  it('run, for inaction, from the end of the time to perform, or from sixty days after the request (实施条例2026第24条)', () => {
    const omission = { matterType: 'omission' };
    expect(accept('2026-01-05', { ...omission, dutyPeriodEnds: '2026-09-10' })).toBe('');
    expect(accept('2026-01-05', { ...omission, dutyRequestedOn: '2026-07-10' })).toBe('');
    expect(accept('2026-01-05', { ...omission, dutyRequestedOn: '2026-06-10' })).toContain('满六十日');
  });
  it('are not a ground of refusal when by the dates on file the application is in time', () => {
    const late = { failedConditions: ['inTime'], refusalReasons: '超期' };
    expect(why(begin('2026-11-02', { knownOn: '2026-10-01' }), 'refuse', 'handler', late)).toContain('不能以超期为由');
    expect(why(begin('2026-11-02', { knownOn: '2026-07-01' }), 'refuse', 'handler', late)).toBe('');
    expect(why(begin('2026-11-02'), 'refuse', 'handler', late)).toContain('请先登记');
  });
});

describe('jurisdiction of the county government (行政复议法24、27、28)', () => {
  it('covers its departments, townships, sub-districts, and shares city branches and the justice bureau', () => {
    for (const respondentKind of [
      'department',
      'township',
      'dispatched',
      'authorised',
      'departmentBranch',
      'cityBranch',
      'justiceBureau',
      'joint',
    ]) {
      expect(why(begin('2026-11-02'), 'accept', 'handler', { ...accepting, respondentKind }), respondentKind).toBe('');
    }
  });
  it('does not cover the county government itself, vertical bodies or the coast guard', () => {
    for (const respondentKind of ['county', 'vertical', 'coastGuard', 'elsewhere']) {
      expect(why(begin('2026-11-02'), 'accept', 'handler', { ...accepting, respondentKind }), respondentKind).toContain(
        '没有管辖权',
      );
    }
  });
  it('wants the competent authority named when it is lacking (30.2)', () => {
    const misdirected = {
      failedConditions: ['jurisdiction'],
      refusalReasons: '税务机关实行垂直领导',
      respondentKind: 'vertical',
    };
    expect(why(begin('2026-11-02'), 'refuse', 'handler', misdirected)).toContain('有管辖权的行政复议机关');
    expect(
      why(begin('2026-11-02'), 'refuse', 'handler', { ...misdirected, competentAuthority: '国家税务总局南昌市税务局' }),
    ).toBe('');
  });
  it('cannot be denied against a township', () => {
    expect(
      why(begin('2026-11-02'), 'refuse', 'handler', {
        failedConditions: ['jurisdiction'],
        refusalReasons: '无管辖权',
        respondentKind: 'township',
        competentAuthority: '市政府',
      }),
    ).toContain('有管辖权');
  });
});

describe('what cannot be reviewed (行政复议法12; 实施条例2026第36条)', () => {
  const petition = { refusalReasons: '信访答复', excludedSubject: 'petition' };
  it('is refused as out of scope', () => {
    expect(why(begin('2026-11-02'), 'refuse', 'handler', { ...petition, failedConditions: ['scope'] })).toBe('');
  });
  it('is not refused as late: a petition answer stays out of scope whatever its date', () => {
    expect(
      why(begin('2026-11-02', { knownOn: '2026-01-05' }), 'refuse', 'handler', {
        ...petition,
        failedConditions: ['inTime'],
      }),
    ).toContain('不属于行政复议范围');
  });
  it('is named by its kind', () => {
    expect(
      why(begin('2026-11-02'), 'refuse', 'handler', { failedConditions: ['scope'], refusalReasons: '不属于范围' }),
    ).toContain('哪一类');
  });
  it('did not yet include guidance and interim acts for applications of June 2026', () => {
    const guidance = { failedConditions: ['scope'], refusalReasons: '行政指导', excludedSubject: 'guidance' };
    expect(why(begin('2026-06-29'), 'refuse', 'handler', guidance)).toContain('没有把这一类事项');
    expect(why(begin('2026-07-01'), 'refuse', 'handler', guidance)).toBe('');
  });
});

describe('a wrong respondent (实施条例2026第29条)', () => {
  const wrong = { failedConditions: ['parties'], refusalReasons: '被申请人错列' };
  it('is first to be changed', () => {
    expect(why(begin('2026-11-02'), 'refuse', 'handler', wrong)).toContain('先告知申请人变更被申请人');
  });
  it('is refused when the applicant was told and would not change', () => {
    expect(why(begin('2026-11-02').act('tellRespondent', 'handler'), 'refuse', 'handler', wrong)).toBe('');
  });
  it('may be changed by the applicant, after which the case is accepted', () => {
    const s = begin('2026-11-02')
      .act('tellRespondent', 'handler')
      .act('changeRespondent', 'party:applicant', { respondentChanged: true, respondentName: '南昌县城市管理局' });
    expect(why(s, 'accept', 'handler', accepting)).toBe('');
    expect(s.matter.file.respondentName).toBe('南昌县城市管理局');
  });
});

describe('compulsory prior reconsideration (复议前置, 行政复议法23)', () => {
  const with_ = (prior: Record<string, string | boolean>) =>
    why(begin('2026-11-02'), 'accept', 'handler', { ...accepting, ...prior });
  it('does not reach an explicit refusal to act (实施条例2026第30条)', () => {
    expect(with_({ priorGround: 'failureToPerform', explicitRefusal: true })).toContain('不属于复议前置');
    expect(with_({ priorGround: 'failureToPerform', explicitRefusal: false })).toBe('');
  });
  it('reaches withheld information only under articles 14 to 16 (实施条例2026第31条)', () => {
    expect(with_({ priorGround: 'informationWithheld', informationBasis: 'article16' })).toBe('');
    expect(with_({ priorGround: 'informationWithheld', informationBasis: 'absent' })).toContain('信息不存在');
  });
  it('by another law wants that law named', () => {
    expect(with_({ priorGround: 'otherLaw' })).toContain('规定复议前置的法律、行政法规');
    expect(with_({ priorGround: 'otherLaw', priorLaw: 'taxCollection' })).toBe('');
  });
});

describe('groups of applicants (实施条例2026第12至17条)', () => {
  it('of owners must reach the statutory share', () => {
    const owners = (met: boolean) =>
      why(begin('2026-11-02', { standing: 'owners', standingMet: met }), 'accept', 'handler', accepting);
    expect(owners(false)).toContain('法定人数');
    expect(owners(true)).toBe('');
  });
});

describe('who may take in an application', () => {
  const online = { ...application };
  it('is the applicant on the portal, on the day it arrives and no other (实施条例2026第28条)', () => {
    const s = story('reconsideration', stage, '2026-11-02');
    expect(why(s, 'receive', 'party:applicant', { ...online, receivedOn: '2026-10-20' })).toContain('到达系统的当天');
    s.act('receive', 'party:applicant', online);
    expect(s.matter.openedOn).toBe('2026-11-02');
    expect(s.limit('screen')?.due).toBe('2026-11-09');
  });
  it('is an intake officer at the intake point, who forwards and decides nothing', () => {
    const collected = {
      ...online,
      channel: 'intakePoint',
      collectedOn: '2026-11-02',
      receivedOn: '2026-11-02',
      intakePoint: 'judicial-office',
    };
    const s = story('reconsideration', stage, '2026-11-02')
      .act('receive', 'intakeOfficer', collected)
      .act('forwardToBody', 'intakeOfficer', { forwardedOn: '2026-11-02' });
    expect(why(s, 'accept', 'intakeOfficer', accepting)).not.toBe('');
    expect(why(s, 'refuse', 'intakeOfficer', refusing)).not.toBe('');
    expect(why(s, 'withdrawEarly', 'intakeOfficer', { withdrawalFreely: true })).not.toBe('');
    expect(why(s, 'accept', 'handler', accepting)).toBe('');
  });
  it('starts the clock at the intake point when that came first', () => {
    const s = story('reconsideration', stage, '2026-11-03');
    const late = { ...online, channel: 'intakePoint', collectedOn: '2026-11-02', receivedOn: '2026-11-03' };
    expect(why(s, 'receive', 'clerk', late)).toContain('代办点收件之日');
    s.act('receive', 'clerk', { ...late, receivedOn: '2026-11-02' });
    expect(s.limit('screen')?.due).toBe('2026-11-09');
  });
  it('starts the clock at the body where the county has settled it so', () => {
    const s = story(
      'reconsideration',
      { ...stage, settings: { 'reconsideration.intakePointClock': 'body' } },
      '2026-11-03',
    );
    s.act('receive', 'clerk', {
      ...online,
      channel: 'intakePoint',
      collectedOn: '2026-11-02',
      receivedOn: '2026-11-03',
    });
    expect(s.limit('screen')?.due).toBe('2026-11-10');
  });
  it('warns when the penalty agency took more than five working days to forward (行政复议法32)', () => {
    const warned: string[][] = [];
    const watching = {
      ...stage,
      watch: (_: unknown, prepared: { warnings: readonly { sentence: string }[] }) =>
        void warned.push(prepared.warnings.map((w) => w.sentence)),
    };
    const through = (agencyForwardedOn: string) =>
      story('reconsideration', watching, '2026-11-20').act('receive', 'clerk', {
        ...online,
        channel: 'agency',
        agencyReceivedOn: '2026-11-02',
        agencyForwardedOn,
      });
    through('2026-11-09');
    through('2026-11-10');
    expect(warned[0]?.join()).not.toContain('处罚机关应当最迟');
    expect(warned[1]?.join()).toContain('处罚机关应当最迟于2026-11-09转送');
  });
  it('takes through the agency nothing but penalties', () => {
    const s = story('reconsideration', stage, '2026-11-20');
    expect(why(s, 'receive', 'clerk', { ...online, channel: 'agency', matterType: 'licence' })).toContain('处罚');
  });
  it('knows no fee: no field of the file holds one (行政复议法87)', () => {
    const labels = stage.procedures.flatMap((p) => Object.values(p.file).map((f) => f.label));
    expect(labels.filter((label) => /费|收费|受理费/.test(label))).toEqual([]);
  });
});

it('an application may be withdrawn before acceptance, freely (行政复议法22)', () => {
  expect(why(begin('2026-11-02'), 'withdrawEarly', 'party:applicant', { withdrawalFreely: false })).toContain('自愿');
  expect(begin('2026-11-02').act('withdrawEarly', 'party:applicant', { withdrawalFreely: true }).matter.state).toBe(
    'withdrawnEarly',
  );
});

it('all seven conditions are those of the law', () => {
  expect(allConditions).toHaveLength(7);
});
