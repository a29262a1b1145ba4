/** Service, copying upward, performance, opinions, suits and the archive (送达、抄告、履行、意见书、诉讼、归档). */
import { describe, expect, it } from 'vitest';
import { decided, deciding, ready, served, why } from './stage.ts';

const on = '2026-11-04';
const serve = (stated: Record<string, string | boolean>, file: Record<string, boolean> = {}) =>
  why(decided('2026-11-02', {}, file).on(on), 'serve', 'handler', { servedOn: on, ...stated });
const delivered = (decision: Record<string, string | number | boolean> = {}) =>
  decided('2026-11-02', decision)
    .on(on)
    .act('serve', 'handler', { servedOn: on, ...served });

describe('each method of service proves itself (民事诉讼法87–95)', () => {
  it('direct: by who signed', () => {
    expect(serve({ serviceMethod: 'direct' })).toContain('签收人');
    expect(serve(served as never)).toBe('');
  });
  it('left: by a witness or a recording', () => {
    expect(serve({ serviceMethod: 'leave' })).toContain('见证');
    expect(serve({ serviceMethod: 'leave', witness: '村委会干部及录像' })).toBe('');
  });
  it('electronic: by prior consent and a confirmed address', () => {
    expect(serve({ serviceMethod: 'electronic', electronicAddress: 'a@example.com' })).toContain('同意');
    expect(
      serve({ serviceMethod: 'electronic', electronicAddress: 'a@example.com' }, { electronicConsent: true }),
    ).toBe('');
  });
  it('entrusted, by post, relayed: by who did it and the number', () => {
    expect(serve({ serviceMethod: 'entrusted' })).toContain('受委托');
    expect(serve({ serviceMethod: 'entrusted', entrustedTo: '某县司法局', recipient: '张三' })).toBe('');
    expect(serve({ serviceMethod: 'post' })).toContain('邮件号码');
    expect(serve({ serviceMethod: 'post', trackingNumber: 'EMS123' })).toBe('');
    expect(serve({ serviceMethod: 'relay' })).toContain('转交单位');
    expect(serve({ serviceMethod: 'relay', relayedBy: '某看守所' })).toBe('');
  });
  it('public notice: thirty days after it was issued and not before', () => {
    const announced = (servedOn: string) =>
      why(decided('2026-11-02').on('2026-12-10'), 'serve', 'handler', {
        servedOn,
        serviceMethod: 'publicNotice',
        announcedOn: '2026-11-05',
        otherMethodsTried: '下落不明',
      });
    expect(announced('2026-12-04')).toContain('三十日');
    expect(announced('2026-12-05')).toBe('');
  });
  it('is not dated before the paper was made', () => {
    expect(why(decided('2026-11-02').on(on), 'serve', 'handler', { servedOn: '2026-11-01', ...served })).not.toBe('');
  });
});

describe('the time to sue (行政诉讼法45)', () => {
  it('runs fifteen days from service', () => {
    expect(delivered().limit('suit')?.due).toBe('2026-11-19');
  });
  it('is as long as another law says when the decision says so', () => {
    expect(delivered({ suitDays: 30 }).limit('suit')?.due).toBe('2026-12-04');
  });
  it('is ended by the suit, whose result is noted', () => {
    const s = delivered().on('2026-11-19').act('recordSuit', 'handler', { suedOn: '2026-11-19' });
    expect(s.limit('suit')?.status).toBe('met');
    expect(s.act('recordSuitResult', 'handler', { courtResult: 'upheld' }).matter.tracks.suit).toBe('ended');
  });
});

describe('copying upward (抄告, 行政复议法79.2)', () => {
  const catalogue = [
    'application',
    'identity',
    'acceptance',
    'reply',
    'views',
    'report',
    'approval',
    'decision',
    'service',
    'superior',
  ];
  it('is owed in a department case before the file is closed', () => {
    expect(why(delivered(), 'archive', 'handler', { catalogue })).toContain('还没有抄告');
    expect(
      why(delivered().act('copyToSuperior', 'handler', { copiedTo: '市局' }), 'archive', 'handler', { catalogue }),
    ).toBe('');
  });
  it('is not owed in a township case', () => {
    const s = ready('2026-11-02', {}, { respondentKind: 'township' })
      .act('decide', 'handler', deciding)
      .approved('authorityHead')
      .on(on)
      .act('serve', 'handler', { servedOn: on, ...served });
    expect(why(s, 'copyToSuperior', 'handler', { copiedTo: '市政府' })).toContain('不需要抄告');
    expect(why(s, 'archive', 'handler', { catalogue })).toBe('');
  });
});

it('a file is closed only with all its papers', () => {
  const s = delivered().act('copyToSuperior', 'handler', { copiedTo: '市局' });
  expect(why(s, 'archive', 'handler', { catalogue: ['application'] })).toContain('审理报告');
});

describe('performance (行政复议法77)', () => {
  const ordered = () => delivered({ outcome: 'revoke', ground: 'factsLacking', remakeOrdered: true, remakeDays: 60 });
  it('is due by the day the decision sets', () => {
    expect(ordered().limit('performance')?.due).toBe('2027-01-04');
  });
  it('is reported by the respondent', () => {
    const s = ordered().on('2026-12-01').act('recordPerformance', 'respondent', { performance: '已重新作出' });
    expect(s.limit('performance')?.status).toBe('met');
  });
  it('is ordered when it fails to come, and only then is the head summoned or criticism circulated', () => {
    const s = ordered().on('2027-01-05');
    expect(why(s, 'summonHead', 'bodyHead', { summoned: '局长' })).not.toBe('');
    s.act('demandPerformance', 'handler', { performanceReason: '逾期未履行', performanceDays: 10 }).approved(
      'bodyHead',
    );
    expect(s.limit('demanded')?.due).toBe('2027-01-15');
    s.act('summonHead', 'bodyHead', { summoned: '局长' })
      .act('criticise', 'handler', { criticism: '全县通报' })
      .approved('authorityHead');
    expect(s.did('criticise')).toBe(true);
  });
  it('is not ordered where nothing is to be performed', () => {
    expect(
      why(delivered(), 'demandPerformance', 'handler', { performanceReason: '逾期', performanceDays: 10 }),
    ).toContain('没有要求被申请人履行');
  });
});

describe('enforcement against the applicant (行政复议法78)', () => {
  it('of an upheld act is for the agency or the court, after the time to sue', () => {
    const s = delivered();
    expect(why(s.on('2026-11-19'), 'referEnforcement', 'handler', { enforcer: 'court' })).toContain('起诉期限');
    expect(why(s.on('2026-11-20'), 'referEnforcement', 'handler', { enforcer: 'authority' })).toContain('维持决定');
    expect(why(s, 'referEnforcement', 'handler', { enforcer: 'court' })).toBe('');
  });
  it('of a modified act is for the authority or the court', () => {
    const s = delivered({ outcome: 'modify', ground: 'contentUnfit', worse: false, modifiedContent: '罚款五百元' }).on(
      '2026-11-20',
    );
    expect(why(s, 'referEnforcement', 'handler', { enforcer: 'agency' })).toContain('行政复议机关强制执行');
    expect(why(s, 'referEnforcement', 'handler', { enforcer: 'authority' })).toBe('');
  });
});

describe('an opinion paper (意见书, 行政复议法76)', () => {
  it('is answered within sixty days of its receipt', () => {
    const s = delivered()
      .act('issueOpinion', 'handler', { opinionFound: '普遍未告知权利', opinionDemand: '自查' })
      .approved('bodyHead')
      .on('2026-11-06')
      .act('serveOpinion', 'clerk', { opinionReceivedOn: '2026-11-06' });
    expect(s.limit('correction')?.due).toBe('2027-01-05');
    expect(
      s.on('2027-01-05').act('reportCorrection', 'respondent', { correction: '已纠正' }).limit('correction')?.status,
    ).toBe('met');
  });
});

it('a repeated application without anything new is noted once in the old file and opens no new one (实施条例2026第37条第2款)', () => {
  const s = delivered()
    .on('2026-11-20')
    .act('recordRepeat', 'handler', { repeatOn: '2026-11-20', repeatReason: '无新的事实和理由，已告知' });
  expect(s.matter.history.filter((d) => d.act === 'receive')).toHaveLength(1);
});
