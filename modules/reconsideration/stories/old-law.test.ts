/** Cases under the law of 2017 (until 2023-12-31) and the change of laws: what was different then, and what stays pinned. */
import { describe, expect, it } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import { allConditions, application, begin, deciding, drafting, served, stage, toAll, why } from './stage.ts';

const accepting = { conditionsMet: allConditions, respondentKind: 'department' };
const accepted = (on: string, file: Record<string, string | boolean> = {}) =>
  begin(on, file)
    .act('accept', 'handler', accepting)
    .act('assign', 'bodyHead', { handlers: ['handler', 'handler-2'] });
const examining = (on: string) =>
  accepted(on).act('forwardCopy', 'handler', { respondent: 'market-bureau' }).act('receiveCopy', 'respondent');
const ready = (on: string) =>
  examining(on).act('reply', 'respondent', { reply: '答复' }).act('draft', 'handler', drafting);
const extending = { complex: true, extensionDays: 30, extensionReason: '案情复杂', noticeTo: toAll };

describe('which law a case stands under', () => {
  it('is that of the day of receipt, and stays', () => {
    expect(begin('2023-12-31').matter.version).toBe('arl2017-ir2007');
    expect(begin('2024-01-01').matter.version).toBe('arl2023-ir2007');
    expect(begin('2026-06-30').matter.version).toBe('arl2023-ir2007');
    expect(begin('2026-07-01').matter.version).toBe('arl2023-ir2026');
    expect(accepted('2023-12-29').on('2024-01-10').matter.version).toBe('arl2017-ir2007');
  });
  it('is that of the stated day of receipt when a paper case is entered later', () => {
    expect(
      story('reconsideration', stage, '2024-01-03').act('receive', 'clerk', {
        ...application,
        channel: 'post',
        receivedOn: '2023-12-29',
      }).matter.version,
    ).toBe('arl2017-ir2007');
  });
});

describe('acceptance in 2023 (行政复议法2017第17条)', () => {
  it('is deemed after five working days, and the sixty days run from receipt all the same', () => {
    const s = begin('2023-11-01').on('2023-11-09');
    expect(s.matter.history.findLast((d) => d.act === 'deemAccept')?.on).toBe('2023-11-08');
    expect(s.limit('decision')?.startedOn).toBe('2023-11-01');
    expect(s.limit('decision')?.strict).toBe('2023-12-31');
    expect(s.limit('forwardCopy')?.due).toBe('2023-11-10');
  });
  it('turns a misdirected applicant to the right authority, which is no refusal', () => {
    const s = begin('2023-11-01').act('redirect', 'handler', { competentAuthority: '南昌市公安局' });
    expect(s.matter.state).toBe('redirected');
    expect(s.did('refuse')).toBe(false);
    expect(() => begin('2024-01-02').act('redirect', 'handler', { competentAuthority: '南昌市公安局' })).toThrow();
  });
  it('knows neither the one-year nor the five-year cap', () => {
    expect(
      why(begin('2023-11-01', { knownOn: '2023-10-20', actMadeOn: '2015-01-05' }), 'accept', 'handler', accepting),
    ).toBe('');
    expect(
      why(begin('2024-11-01', { knownOn: '2024-10-20', actMadeOn: '2015-01-05' }), 'accept', 'handler', {
        ...accepting,
        procedureKind: 'ordinary',
      }),
    ).toContain('最长5年');
  });
  it('leaves the time of supplementing out of the sixty days (实施条例2007第29条)', () => {
    const s = begin('2023-11-01')
      .act('requestSupplement', 'handler', {
        supplementItems: '身份证',
        supplementKinds: ['identity'],
        supplementDays: 5,
      })
      .act('serveSupplement', 'clerk', { supplementNoticeOn: '2023-11-01' });
    expect(s.limit('supplement')?.due).toBe('2023-11-08');
    s.on('2023-11-06').act('supplement', 'party:applicant', {});
    expect(s.limit('decision')?.strict).toBe('2024-01-05');
  });
  it('stops while authorities settle who is to take the case (实施条例2007第30条)', () => {
    const s = begin('2023-11-01').act('consultAuthority', 'handler', { competentAuthority: '市局' });
    expect(s.limit('screen')?.due).toBeNull();
    expect(s.limit('authorityChoice')?.due).toBe('2023-11-21');
    s.on('2023-11-11').act('authorityChosen', 'handler');
    expect(s.limit('decision')?.strict).toBe('2024-01-10');
  });
});

describe('review in 2023', () => {
  it('gives ten calendar days to reply (第23条、第40条第2款)', () => {
    expect(examining('2023-11-01').limit('reply')?.due).toBe('2023-11-13');
    expect(examining('2023-11-01').limit('reply')?.strict).toBe('2023-11-11');
  });
  it('decides on the papers, without views heard (第22条)', () => {
    expect(why(ready('2023-11-01'), 'decide', 'handler', deciding)).toBe('');
  });
  it('is extended by the head of the authority (第31条)', () => {
    const s = ready('2023-11-01').act('extend', 'handler', extending);
    expect(() => s.approved('bodyHead')).toThrow();
    expect(s.approved('authorityHead').limit('decision')?.strict).toBe('2024-01-30');
  });
  it('hears only major and complex cases, without five clear days (实施条例2007第33条)', () => {
    const hearing = { hearingOn: '2023-11-03', hearingTime: '9时', hearingPlace: '听证室', hearingMatters: '事实' };
    expect(why(ready('2023-11-01'), 'notifyHearing', 'handler', hearing)).toBe('');
    expect(
      why(
        ready('2023-11-01').act('classify', 'handler', { major: false, technical: false }),
        'notifyHearing',
        'handler',
        hearing,
      ),
    ).toContain('只对重大、复杂');
  });
  it('mediates only discretion and compensation (实施条例2007第50条)', () => {
    expect(why(examining('2023-11-01'), 'startMediation', 'handler', { mediationScope: 'any' })).toContain('自由裁量');
    expect(why(examining('2023-11-01'), 'startMediation', 'handler', { mediationScope: 'discretion' })).toBe('');
  });
  it('does not suspend for mediation as such (实施条例2007第41条)', () => {
    expect(
      why(examining('2023-11-01'), 'suspend', 'handler', {
        suspensionGround: 'mediationConsent',
        suspensionReason: '调解',
        noticeTo: toAll,
      }),
    ).toContain('没有因调解');
  });
  it('leaves out inspection and appraisal (实施条例2007第34、37条)', () => {
    const s = ready('2023-11-01')
      .act('beginInspection', 'handler', { appraisalMatter: '现场' })
      .on('2023-11-11')
      .act('endInspection', 'handler', {});
    expect(s.limit('decision')?.strict).toBe('2024-01-10');
  });
});

describe('decisions in 2023 (第28条)', () => {
  const decide = (decision: Record<string, string | number | boolean>) =>
    why(ready('2023-11-01'), 'decide', 'handler', { ...deciding, ...decision });
  it('could revoke what was plainly unfit', () => {
    expect(decide({ outcome: 'revoke', ground: 'plainlyUnfit' })).toBe('');
  });
  it('knew no declaration of invalidity', () => {
    expect(decide({ outcome: 'declareInvalid', ground: 'graveAndObvious' })).toContain('没有“确认无效”这种决定');
  });
  it('could order a new act after a declaration of illegality', () => {
    expect(decide({ outcome: 'declareIllegal', ground: 'procedureBroken', remakeOrdered: true, remakeDays: 60 })).toBe(
      '',
    );
  });
  it('never left the applicant worse off, whoever asked (实施条例2007第51条)', () => {
    expect(decide({ outcome: 'modify', ground: 'plainlyUnfit', worse: true, modifiedContent: '罚款加倍' })).toContain(
      '不得作出对申请人更为不利',
    );
  });
  it('revoked what a silent respondent did not prove (第28条第1款第4项)', () => {
    const s = examining('2023-11-01').on('2023-11-14').act('draft', 'handler', drafting);
    expect(why(s, 'decide', 'handler', deciding)).toContain('决定撤销');
    expect(why(s, 'decide', 'handler', { ...deciding, outcome: 'revoke', ground: 'noReply' })).toBe('');
  });
  it('dismissed an unfounded claim of inaction as an application (实施条例2007第48条)', () => {
    expect(
      why(examining('2023-11-01'), 'dismiss', 'handler', {
        dismissalGround: 'noDutyOrPerformed',
        dismissalReason: '已履行',
        court: '法院',
      }),
    ).toBe('');
    expect(decide({ outcome: 'dismissClaim', ground: 'noDuty' })).toContain('没有“驳回复议请求”');
  });
  it('were filed upward when major (实施条例2007第59条) and copied to no department', () => {
    const s = ready('2023-11-01')
      .act('decide', 'handler', deciding)
      .approved('authorityHead')
      .act('serve', 'handler', { servedOn: '2023-11-01', ...served });
    expect(why(s, 'fileUpward', 'handler', { copiedTo: '南昌市司法局' })).toBe('');
    expect(stage.procedures[0]?.acts.copyToSuperior).toBeUndefined();
  });
});

describe('a case of 2023 still open in 2024 (no transition clause, 行政复议法90)', () => {
  const warnings = (settings: Record<string, string>) => {
    let last: readonly string[] = [];
    const watching = {
      ...stage,
      settings,
      watch: (
        _: unknown,
        prepared: {
          recorded: { stated: Readonly<Record<string, unknown>> };
          warnings: readonly { sentence: string }[];
        },
      ) => {
        if (prepared.recorded.stated.of === 'decide') last = prepared.warnings.map((w) => w.sentence);
      },
    };
    const s = story('reconsideration', watching, '2023-12-01')
      .act('receive', 'clerk', { ...application, channel: 'hand' })
      .act('accept', 'handler', accepting)
      .act('assign', 'bodyHead', { handlers: ['handler', 'handler-2'] })
      .act('forwardCopy', 'handler', { respondent: 'market-bureau' })
      .act('receiveCopy', 'respondent')
      .act('reply', 'respondent', { reply: '答复' })
      .act('draft', 'handler', drafting);
    return { s, last: () => last };
  };
  it('ends under its own law by default', () => {
    const { s, last } = warnings({});
    s.on('2024-01-05').act('decide', 'handler', deciding);
    expect(last()).toEqual([]);
  });
  it('shows what the new procedure wants where the county reads it so', () => {
    const { s, last } = warnings({ 'reconsideration.transition': 'newText' });
    s.on('2024-01-05').act('decide', 'handler', deciding);
    expect(last().join()).toContain('听取当事人意见');
  });
  it('may be read otherwise in one file, with a reason, from the day of the change', () => {
    const { s, last } = warnings({});
    expect(
      why(s.on('2023-12-29'), 'fixTransition', 'bodyHead', {
        transitionReading: 'newText',
        transitionReason: '省厅答复',
      }),
    ).toContain('2024年1月1日');
    s.on('2024-01-02')
      .act('fixTransition', 'bodyHead', { transitionReading: 'newText', transitionReason: '省厅答复' })
      .act('decide', 'handler', deciding);
    expect(last().join()).toContain('听取当事人意见');
  });
});
