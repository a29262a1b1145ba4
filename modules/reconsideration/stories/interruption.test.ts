/** Suspension, termination, withdrawal and extension (中止、终止、撤回、延期) since 2024. */
import { describe, expect, it } from 'vitest';
import { accepted, decided, deciding, examining, ready, toAll, why } from './stage.ts';

const suspending = { suspensionGround: 'dependsOnOtherCase', suspensionReason: '等待民事判决', noticeTo: toAll };
const resuming = { resumptionReason: '判决已生效', noticeTo: toAll };
const extending = { complex: true, extensionDays: 30, extensionReason: '案情复杂', noticeTo: toAll };

describe('the sixty days for the decision (行政复议法62.1)', () => {
  it('run from acceptance in calendar days', () => {
    expect(accepted('2026-11-09').limit('decision')?.due).toBe('2027-01-08');
    expect(accepted('2026-11-09').limit('decision')?.provisional).toBe(true);
  });
  it('are met by a decision of the last day and missed by one of the day after, which still stands', () => {
    expect(ready('2026-03-02').on('2026-05-06').did('periodLapsed')).toBe(false);
    const s = ready('2026-03-02').on('2026-05-07');
    expect(s.did('periodLapsed')).toBe(true);
    s.act('decide', 'handler', deciding).approved('authorityHead');
    expect(s.matter.state).toBe('decided');
    const inTime = ready('2026-03-02').on('2026-05-06').act('decide', 'handler', deciding).approved('authorityHead');
    expect(inTime.limit('decision')?.status).toBe('met');
  });
  it('passed in silence open fifteen days to sue (34; 行政诉讼法45)', () => {
    const s = ready('2026-03-02').on('2026-05-08');
    expect(s.matter.history.findLast((d) => d.act === 'periodLapsed')?.on).toBe('2026-05-06');
    expect(s.limit('suitAfterSilence')?.due).toBe('2026-05-21');
    expect(s.limit('suitAfterSilence')?.status).toBe('running');
  });
  it('are three for a refused assembly (集会游行示威法13)', () => {
    expect(accepted('2026-11-09', { matterType: 'assembly' }).limit('assemblyDecision')?.due).toBe('2026-11-12');
  });
});

describe('extension (延长, 行政复议法62.1)', () => {
  it('adds the days granted, thirty at most, after approval by the head of the body', () => {
    const s = examining('2026-03-02').act('extend', 'handler', { ...extending, extensionDays: 15 });
    expect(s.limit('decision')?.extensions).toBe(0);
    s.approved('bodyHead');
    expect(s.limit('decision')?.extensions).toBe(1);
    expect(s.limit('decision')?.strict).toBe('2026-05-16');
  });
  it('of thirty-one days is refused', () => {
    expect(why(examining('2026-03-02'), 'extend', 'handler', { ...extending, extensionDays: 31 })).toContain('30');
  });
  it('is not approved by the head of the authority in place of the head of the body', () => {
    expect(() => examining('2026-03-02').act('extend', 'handler', extending).approved('authorityHead')).toThrow();
  });
  it('is given once', () => {
    const s = examining('2026-03-02').act('extend', 'handler', extending).approved('bodyHead');
    expect(why(s, 'extend', 'handler', extending)).toContain('不能再延长');
  });
  it('proposed in time but approved after the end is void', () => {
    const s = examining('2026-03-02')
      .act('reply', 'respondent', { reply: '答复', staffAgents: 1 })
      .on('2026-04-30')
      .act('extend', 'handler', extending)
      .on('2026-05-07');
    expect(() => s.approved('bodyHead')).toThrow();
  });
  it('is told to every party, third parties included', () => {
    expect(why(examining('2026-03-02'), 'extend', 'handler', { ...extending, noticeTo: ['applicant'] })).toContain(
      '被申请人',
    );
    expect(
      why(
        examining('2026-03-02', { thirdParties: [{ kind: 'citizen', name: '李四' }] }),
        'extend',
        'handler',
        extending,
      ),
    ).toContain('第三人');
  });
  it('is only for complex cases', () => {
    expect(why(examining('2026-03-02'), 'extend', 'handler', { ...extending, complex: false })).toContain('情况复杂');
  });
});

describe('suspension (中止, 行政复议法39)', () => {
  it('has a ground, is approved and told to all', () => {
    expect(why(examining('2026-03-02'), 'suspend', 'handler', { suspensionReason: '等待', noticeTo: toAll })).toContain(
      '中止事由',
    );
    expect(why(examining('2026-03-02'), 'suspend', 'handler', { ...suspending, noticeTo: ['applicant'] })).toContain(
      '被申请人',
    );
    const s = examining('2026-03-02').act('suspend', 'handler', suspending).approved('bodyHead');
    expect(s.matter.state).toBe('suspended');
    expect(s.limit('decision')?.due).toBeNull();
  });
  it('keeps the days that were left and gives them back on resumption', () => {
    const s = examining('2026-03-02')
      .act('reply', 'respondent', { reply: '答复', staffAgents: 1 })
      .on('2026-03-12')
      .act('suspend', 'handler', suspending)
      .approved('bodyHead')
      .on('2026-04-11')
      .act('resume', 'handler', resuming);
    expect(s.limit('decision')?.strict).toBe('2026-05-31');
  });
  it('by consent for mediation needs the consent of both sides (39.1(6))', () => {
    const waiting = { ...suspending, suspensionGround: 'mediationConsent' };
    expect(why(examining('2026-03-02'), 'suspend', 'handler', waiting)).toContain('都同意中止');
    expect(why(examining('2026-03-02'), 'suspend', 'handler', { ...waiting, waitAgreed: false })).toContain(
      '没有都同意中止',
    );
    expect(why(examining('2026-03-02'), 'suspend', 'handler', { ...waiting, waitAgreed: true })).toBe('');
  });
  it('takes each of the ten grounds of the law', () => {
    for (const ground of [
      'applicantDeceased',
      'applicantIncapacitated',
      'applicantMissing',
      'applicantOrgEnded',
      'forceMajeureOrGoodCause',
      'mediationConsent',
      'legalInterpretationNeeded',
      'dependsOnOtherCase',
      'other',
    ]) {
      expect(
        why(examining('2026-03-02'), 'suspend', 'handler', {
          ...suspending,
          suspensionGround: ground,
          ...(ground === 'mediationConsent' ? { waitAgreed: true } : {}),
        }),
        ground,
      ).toBe('');
    }
    expect(
      why(examining('2026-03-02'), 'suspend', 'handler', {
        ...suspending,
        suspensionGround: 'incidentalReview',
        incidentalCompetent: true,
      }),
    ).toBe('');
  });
  it('stops inspection and appraisal time too, from the first day to the last (实施条例2026第45、46条)', () => {
    const s = examining('2026-07-02')
      .act('reply', 'respondent', { reply: '答复', staffAgents: 1 })
      .act('beginAppraisal', 'handler', { appraisalMatter: '笔迹' })
      .on('2026-07-22')
      .act('endAppraisal', 'handler', {});
    expect(s.limit('decision')?.strict).toBe('2026-09-20');
  });
});

describe('termination (终止, 行政复议法41)', () => {
  const bereaved = () =>
    examining('2026-03-02')
      .act('suspend', 'handler', { ...suspending, suspensionGround: 'applicantDeceased' })
      .approved('bodyHead');
  const terminating = { terminationGround: 'sixtyDays', terminationReason: '近亲属仍未确定' };
  it('after sixty days of suspension comes on the sixty-first and not before (41(5))', () => {
    expect(why(bereaved().on('2026-05-01'), 'terminate', 'handler', terminating)).toContain('还没有满六十日');
    expect(why(bereaved().on('2026-05-02'), 'terminate', 'handler', terminating)).toBe('');
  });
  it('after sixty days is not for suspension on other grounds', () => {
    const other = examining('2026-03-02').act('suspend', 'handler', suspending).approved('bodyHead').on('2026-06-01');
    expect(why(other, 'terminate', 'handler', terminating)).toContain('第三十九条第一款');
  });
  it('by withdrawal needs the applicant’s free request and the permission of the authority', () => {
    const withdrawal = { terminationGround: 'withdrawal', terminationReason: '自愿撤回' };
    expect(why(examining('2026-03-02'), 'terminate', 'handler', withdrawal)).toContain('没有提出撤回');
    expect(
      why(examining('2026-03-02'), 'withdraw', 'party:applicant', {
        withdrawalReason: '问题已解决',
        withdrawalFreely: false,
      }),
    ).toContain('自愿');
    const s = examining('2026-03-02')
      .act('withdraw', 'party:applicant', { withdrawalReason: '问题已解决', withdrawalFreely: true })
      .act('terminate', 'handler', withdrawal)
      .approved('authorityHead');
    expect(s.matter.state).toBe('terminated');
  });
  it('for a criminal charge is only for detention and restraint of liberty', () => {
    const criminal = { terminationGround: 'criminal', terminationReason: '刑事拘留' };
    expect(why(examining('2026-03-02', { matterType: 'licence' }), 'terminate', 'handler', criminal)).toContain(
      '限制人身自由',
    );
    expect(why(examining('2026-03-02'), 'terminate', 'handler', criminal)).toBe('');
  });
});

it('nothing is withdrawn after the decision (行政复议法74)', () => {
  expect(
    why(decided('2026-03-02'), 'withdraw', 'party:applicant', { withdrawalReason: '不想要了', withdrawalFreely: true }),
  ).not.toBe('');
});

describe('提级 (行政复议法38; 实施条例2026第40条)', () => {
  const order = () =>
    examining('2026-07-02')
      .act('reportElevation', 'handler', { elevationReason: '重大', superior: '南昌市人民政府' })
      .approved('authorityHead');
  it('stops the clock while the superior considers and hands over within five working days', () => {
    const s = order();
    expect(s.limit('decision')?.due).toBeNull();
    s.on('2026-07-06').act('elevationOrdered', 'clerk', { superior: '南昌市人民政府' });
    expect(s.limit('handOver')?.due).toBe('2026-07-13');
    s.act('handOver', 'clerk');
    expect(s.matter.state).toBe('handedOver');
  });
  it('refused by the superior gives the case back with its remaining days', () => {
    const s = order().on('2026-07-12').act('elevationRefused', 'clerk');
    expect(s.matter.state).toBe('examining');
    expect(s.limit('decision')?.strict).toBe('2026-09-10');
  });
});
