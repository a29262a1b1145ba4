/** The decision (决定) since 2024: every outcome of articles 63 to 72 with what it presupposes, approval, mediation and dismissal. */
import { describe, expect, it } from 'vitest';
import { decided, deciding, examining, ready, toAll, why } from './stage.ts';

type Extra = Record<string, string | number | boolean | string[]>;
const decide = (decision: Extra, file: Record<string, string | number | boolean | string[]> = {}) =>
  why(ready('2026-11-02', file), 'decide', 'handler', { ...deciding, ...decision });

describe('every outcome rests on a ground the law gives it', () => {
  const possible: [string, string, Extra, Extra][] = [
    ['uphold', 'allRight', {}, {}],
    ['modify', 'contentUnfit', { worse: false, modifiedContent: '罚款五百元' }, {}],
    ['modify', 'basisMisapplied', { worse: false, modifiedContent: '依据第五条' }, {}],
    ['modify', 'factsCleared', { worse: false, modifiedContent: '罚款五百元' }, {}],
    ...['factsLacking', 'procedureBroken', 'basisUnlawful', 'ultraVires'].flatMap(
      (g): [string, string, Extra, Extra][] => [
        ['revoke', g, {}, {}],
        ['revokeInPart', g, {}, {}],
      ],
    ),
    ...['graveHarm', 'minorProcedure', 'nothingToRevoke', 'actChanged', 'pointless'].map(
      (g): [string, string, Extra, Extra] => ['declareIllegal', g, {}, {}],
    ),
    ['declareInvalid', 'graveAndObvious', {}, { requests: ['declareInvalid'] }],
    ['orderPerformance', 'notPerformed', { remakeDays: 30 }, { matterType: 'omission' }],
    ['dismissClaim', 'noDuty', {}, { matterType: 'omission' }],
    ['dismissClaim', 'performedBefore', {}, { matterType: 'omission' }],
    ['agreementRemedy', 'agreementBreach', {}, { matterType: 'agreement' }],
    ['agreementRemedy', 'agreementUncompensated', {}, { matterType: 'agreement' }],
    ['compensation', 'compensationDue', {}, { requests: ['compensation'] }],
    ['dismissCompensation', 'compensationNotDue', {}, { requests: ['compensation'] }],
  ];
  it.each(possible)('%s because of %s', (outcome, ground, more, file) => {
    expect(decide({ outcome, ground, ...more }, file)).toBe('');
  });
  it('and on no other: content that is unfit is modified, not revoked (63.1(1))', () => {
    expect(decide({ outcome: 'revoke', ground: 'contentUnfit' })).toContain('不是“撤销”的法定理由');
    expect(decide({ outcome: 'uphold', ground: 'procedureBroken' })).toContain('不是“维持”');
    expect(decide({ outcome: 'revoke', ground: 'plainlyUnfit' })).toContain('不是“撤销”');
  });
});

describe('a modification (63.2)', () => {
  const modify = { outcome: 'modify', ground: 'contentUnfit', modifiedContent: '罚款二千元' };
  const thirdParties = [{ kind: 'citizen', name: '李四' }] as never;
  it('may not leave the applicant worse off', () => {
    expect(decide({ ...modify, worse: true, thirdPartyAsked: false })).toContain('不得作出对申请人更为不利');
  });
  it('may do so when a third party asked for the opposite', () => {
    expect(decide({ ...modify, worse: true, thirdPartyAsked: true }, { thirdParties })).toBe('');
    expect(decide({ ...modify, worse: true, thirdPartyAsked: true })).toContain('不得作出');
  });
  it('says what the act now is', () => {
    expect(decide({ outcome: 'modify', ground: 'contentUnfit', worse: false })).toContain('变更后的内容');
  });
});

it('invalidity is declared only when the applicant asked for it (67)', () => {
  expect(decide({ outcome: 'declareInvalid', ground: 'graveAndObvious' })).toContain('没有请求确认');
});

describe('a new act that is ordered (64.1; 实施条例2026第58条)', () => {
  it('has a date', () => {
    expect(decide({ outcome: 'revoke', ground: 'factsLacking', remakeOrdered: true })).toContain('应当写明期限');
    expect(decide({ outcome: 'revoke', ground: 'factsLacking', remakeOrdered: true, remakeDays: 60 })).toBe('');
  });
  it('follows a reversal and nothing else', () => {
    expect(decide({ remakeOrdered: true, remakeDays: 60 })).toContain('不能责令被申请人重新作出');
  });
});

it('performance is ordered with a date (66)', () => {
  expect(decide({ outcome: 'orderPerformance', ground: 'notPerformed' }, { matterType: 'omission' })).toContain(
    '履行期限',
  );
});

it('a claim is dismissed as unfounded only where inaction was alleged (69), an agreement dealt with only where there is one (71)', () => {
  expect(decide({ outcome: 'dismissClaim', ground: 'noDuty' })).toContain('不履行法定职责的申请');
  expect(decide({ outcome: 'agreementRemedy', ground: 'agreementBreach' })).toContain('不是行政协议');
});

describe('compensation asked for together (72.1)', () => {
  const asked = { requests: ['revoke', 'compensation'] };
  const revoke = { outcome: 'revoke', ground: 'factsLacking' };
  it('is decided together, granted or refused', () => {
    expect(decide(revoke, asked)).toContain('应当同时决定');
    expect(decide({ ...revoke, compensation: 'ordered', compensationAmount: 100_000 }, asked)).toBe('');
    expect(decide({ ...revoke, compensation: 'dismissed' }, asked)).toBe('');
  });
  it('is not granted unasked', () => {
    expect(decide({ ...revoke, compensation: 'ordered', compensationAmount: 100_000 })).toContain(
      '没有提出行政赔偿请求',
    );
  });
});

describe('a respondent that kept silent (70)', () => {
  const silent = () =>
    examining('2026-11-02')
      .on('2026-11-17')
      .act('hearViews', 'handler', { viewsOf: ['applicant'], viewsMethod: 'phone', viewsRecord: '意见' })
      .act('draft', 'handler', { reviewReport: '报告', facts: '事实', opinion: '意见' });
  it('loses: its act is revoked as without evidence', () => {
    expect(why(silent(), 'decide', 'handler', deciding)).toContain('应当撤销');
    expect(why(silent(), 'decide', 'handler', { ...deciding, outcome: 'revoke', ground: 'factsLacking' })).toContain(
      '视为没有证据、依据',
    );
    expect(why(silent(), 'decide', 'handler', { ...deciding, outcome: 'revoke', ground: 'noReply' })).toBe('');
  });
  it('may still be upheld on evidence that a third party gives', () => {
    const s = silent().act('recordThirdPartyEvidence', 'handler', { thirdPartyEvidence: '第三人提交的合同' });
    expect(why(s, 'decide', 'handler', deciding)).toBe('');
  });
  it('is not alleged of one that replied', () => {
    expect(decide({ outcome: 'revoke', ground: 'noReply' })).toContain('已按期答复');
  });
});

describe('how a decision comes about (61、75)', () => {
  it('the body drafts first', () => {
    const s = examining('2026-11-02')
      .act('reply', 'respondent', { reply: '答复', staffAgents: 1 })
      .act('hearViews', 'handler', { viewsOf: ['applicant'], viewsMethod: 'phone', viewsRecord: '意见' });
    expect(why(s, 'decide', 'handler', deciding)).toContain('还没有拟定审理意见');
  });
  it('the head of the authority agrees, not the head of the body, and the proposer cannot agree', () => {
    const s = ready('2026-11-02').act('decide', 'handler', deciding);
    expect(s.matter.state).toBe('examining');
    const seq = String(s.matter.proposals.at(-1)?.seq);
    expect(why(s, 'approve', 'bodyHead', { proposal: seq })).not.toBe('');
    expect(why(s, 'approve', 'handler', { proposal: seq })).not.toBe('');
    expect(s.approved('authorityHead').matter.state).toBe('decided');
  });
  it('a collective discussion is minuted', () => {
    expect(decide({ deliberation: 'collective' })).toContain('集体讨论记录');
    expect(decide({ deliberation: 'collective', minutes: '常务会议纪要' })).toBe('');
  });
  it('waits for the reply', () => {
    const s = examining('2026-11-02')
      .act('hearViews', 'handler', { viewsOf: ['applicant'], viewsMethod: 'phone', viewsRecord: '意见' })
      .act('draft', 'handler', { reviewReport: '报告', facts: '事实', opinion: '意见' });
    expect(why(s, 'decide', 'handler', deciding)).toContain('还没有答复');
  });
  it('names the court', () => {
    const { court: _, ...without } = deciding;
    expect(why(ready('2026-11-02'), 'decide', 'handler', without)).toContain('人民法院');
  });
  it('bears the seal of the authority and never that of the justice bureau', () => {
    const s = decided('2026-11-02');
    expect(s.matter.authority).toBe('county');
    expect(s.matter.office).toBe('justice');
  });
  it('cannot be made while the case is suspended', () => {
    const s = ready('2026-11-02')
      .act('suspend', 'handler', { suspensionGround: 'other', suspensionReason: '等待', noticeTo: toAll })
      .approved('bodyHead');
    expect(why(s, 'decide', 'handler', deciding)).toContain('中止');
  });
});

describe('mediation (5、73)', () => {
  const terms = { mediationTerms: '罚款减半', mediationLawful: true, mediationSigned: toAll };
  const mediate = (extra: Extra, file: Extra = {}) =>
    why(examining('2026-11-02', file), 'concludeMediation', 'handler', { ...terms, ...extra });
  it('is open to every kind of dispute', () => {
    expect(mediate({})).toBe('');
    expect(mediate({}, { matterType: 'licence' })).toBe('');
  });
  it('takes effect only when every party has signed, third parties too', () => {
    expect(mediate({ mediationSigned: ['applicant'] })).toContain('被申请人');
    expect(mediate({}, { thirdParties: [{ kind: 'citizen', name: '李四' }] as never })).toContain('第三人');
  });
  it('is voluntary and lawful', () => {
    expect(mediate({ mediationLawful: false })).toContain('合法性');
  });
  it('is sealed by the authority and then served, but never left at the door', () => {
    const s = examining('2026-11-02').act('concludeMediation', 'handler', terms).approved('authorityHead');
    expect(s.matter.state).toBe('mediated');
    expect(why(s, 'serve', 'handler', { servedOn: '2026-11-02', serviceMethod: 'leave', witness: '村委会' })).toContain(
      '不适用留置送达',
    );
  });
});

describe('dismissal of an application found defective after acceptance (33; 实施条例2026第37条)', () => {
  const dismiss = (on: string, dismissalGround: string) =>
    why(examining(on), 'dismiss', 'handler', { dismissalGround, dismissalReason: '理由', court: '法院' });
  it('rests on the conditions of acceptance, and since July 2026 also on the cases of the regulations', () => {
    expect(dismiss('2026-07-01', 'conditions')).toBe('');
    expect(dismiss('2026-07-01', 'noBasis')).toBe('');
    expect(dismiss('2026-06-30', 'noBasis')).toContain('没有这种驳回申请的情形');
    expect(dismiss('2026-06-30', 'conditions')).toBe('');
  });
});
