/** Hearing, committee, stay of execution, incidental review (听证、咨询、停止执行、附带审查) since 2024. */
import { describe, expect, it } from 'vitest';
import { deciding, drafting, examining, ready, replying, toAll, why } from './stage.ts';

const notice = { hearingTime: '9时', hearingPlace: '听证室', hearingMatters: '处罚是否合法', noticeTo: toAll };
const panel = {
  presider: 'handler',
  hearers: ['handler-2', 'handler-3'],
  recorder: 'recorder',
  headAttended: true,
  hearingRecord: '笔录',
};
const major = (on: string) =>
  examining(on).act('reply', 'respondent', replying).act('classify', 'handler', { major: true, technical: false });
const notified = () => major('2026-11-02').act('notifyHearing', 'handler', { ...notice, hearingOn: '2026-11-10' });

describe('the hearing notice (行政复议法51.1)', () => {
  it('leaves five clear working days before the hearing', () => {
    expect(why(major('2026-11-02'), 'notifyHearing', 'handler', { ...notice, hearingOn: '2026-11-10' })).toBe('');
    expect(why(major('2026-11-02'), 'notifyHearing', 'handler', { ...notice, hearingOn: '2026-11-09' })).toContain(
      '听证五日前通知',
    );
  });
  it('goes to every party', () => {
    expect(
      why(major('2026-11-02'), 'notifyHearing', 'handler', {
        ...notice,
        noticeTo: ['applicant'],
        hearingOn: '2026-11-20',
      }),
    ).toContain('被申请人');
  });
});

describe('the hearing (行政复议法50、51)', () => {
  const hold = (extra: Record<string, string | string[] | boolean>) =>
    why(notified().on('2026-11-10'), 'holdHearing', 'handler', { ...panel, hearingHeldOn: '2026-11-10', ...extra });
  it('has one presider, two or more hearers and a recorder, all different', () => {
    expect(hold({})).toBe('');
    expect(hold({ hearers: ['handler-2'] })).toContain('两名以上');
    expect(hold({ recorder: 'handler-2' })).toContain('不得互相兼任');
    expect(hold({ hearers: ['handler-2', 'recorder'], recorder: 'clerk' })).toContain('应当是行政复议人员');
  });
  it('is attended by the head of the respondent, or the absence is explained', () => {
    expect(hold({ headAttended: false })).toContain('负责人');
    expect(hold({ headAttended: false, headAbsence: '出差，委托副局长参加' })).toBe('');
  });
  it('is held on the day that was notified', () => {
    expect(
      why(notified().on('2026-11-11'), 'holdHearing', 'handler', { ...panel, hearingHeldOn: '2026-11-11' }),
    ).toContain('重新通知');
  });
  it('is waived by an applicant who stays away without good reason (51.2)', () => {
    const s = notified().on('2026-11-10').act('waiveHearing', 'handler', { hearingAbsence: '无故未到' });
    expect(s.matter.tracks.hearing).toBe('waived');
  });
});

describe('a major, difficult or complex case', () => {
  const advised = () =>
    major('2026-11-02')
      .act('askCommittee', 'handler', { committeeQuestion: '如何适用' })
      .act('recordCommittee', 'handler', { committeeOpinion: '应当撤销', committeeAdopted: true })
      .act('hearViews', 'handler', { viewsOf: ['applicant'], viewsMethod: 'phone', viewsRecord: '意见' });
  it('is not decided without a hearing (50.1)', () => {
    const s = advised().act('draft', 'handler', drafting);
    expect(why(s, 'decide', 'handler', deciding)).toContain('还没有组织听证');
  });
  it('is decided after the hearing and the advice of the committee (52)', () => {
    const s = advised()
      .act('notifyHearing', 'handler', { ...notice, hearingOn: '2026-11-10' })
      .on('2026-11-10')
      .act('holdHearing', 'handler', { ...panel, hearingHeldOn: '2026-11-10' })
      .act('draft', 'handler', drafting);
    expect(why(s, 'decide', 'handler', deciding)).toBe('');
  });
  it('is not decided before the committee has been asked (52.2)', () => {
    const s = ready('2026-11-02').act('classify', 'handler', { major: false, technical: true });
    expect(why(s, 'decide', 'handler', deciding)).toContain('提请行政复议委员会');
    s.act('askCommittee', 'handler', { committeeQuestion: '技术问题' });
    expect(why(s, 'decide', 'handler', deciding)).toContain('还没有记录咨询意见');
  });
  it('says whether the advice was followed, and why not (实施条例2026第52条)', () => {
    const s = ready('2026-11-02')
      .act('classify', 'handler', { major: false, technical: true })
      .act('askCommittee', 'handler', { committeeQuestion: '技术问题' })
      .act('recordCommittee', 'handler', { committeeOpinion: '撤销' });
    expect(why(s, 'decide', 'handler', deciding)).toContain('是否采纳');
    expect(why(s, 'decide', 'handler', { ...deciding, committeeAdopted: false })).toContain('理由');
    expect(why(s, 'decide', 'handler', { ...deciding, committeeAdopted: false, committeeReason: '与新证据不符' })).toBe(
      '',
    );
  });
});

describe('stay of execution (停止执行, 行政复议法42)', () => {
  it('follows the respondent’s view, the authority’s view or a statute without being asked for', () => {
    for (const stayGround of ['respondent', 'authority', 'statute'])
      expect(why(examining('2026-11-02'), 'stay', 'handler', { stayGround })).toBe('');
  });
  it('on request needs a request', () => {
    expect(why(examining('2026-11-02'), 'stay', 'handler', { stayGround: 'requested' })).toContain('没有申请');
    const s = examining('2026-11-02').act('requestStay', 'party:applicant', { stayReason: '执行将造成难以弥补的损失' });
    s.act('stay', 'handler', { stayGround: 'requested' }).approved('bodyHead');
    expect(s.matter.tracks.stay).toBe('stayed');
  });
});

describe('incidental review of a document (附带审查, 行政复议法13、56–60)', () => {
  const asked = () =>
    ready('2026-11-02').act('requestReview', 'party:applicant', {
      reviewOfDocument: '县停车管理办法',
      documentKind: 'government',
    });
  const suspended = (incidentalCompetent: boolean) =>
    asked()
      .act('suspend', 'handler', {
        suspensionGround: 'incidentalReview',
        suspensionReason: '审查文件',
        incidentalCompetent,
        noticeTo: toAll,
      })
      .approved('bodyHead');
  it('takes no 规章 (13.2)', () => {
    expect(
      why(examining('2026-11-02'), 'requestReview', 'party:applicant', {
        reviewOfDocument: '市政府规章',
        documentKind: 'rule',
      }),
    ).toContain('规章不属于');
  });
  it('holds up the decision until it has a result', () => {
    expect(why(asked(), 'decide', 'handler', deciding)).toContain('还没有处理结果');
  });
  it('by a competent authority: three working days to tell the issuer, ten to answer, thirty days to deal with it', () => {
    const s = suspended(true);
    expect(s.limit('issuerNotice')?.due).toBe('2026-11-05');
    expect(s.limit('documentHandling')?.due).toBe('2026-12-02');
    s.act('notifyIssuer', 'handler', {
      issuer: '县政府办公室',
      reviewOfDocument: '县停车管理办法',
      documentClause: '第五条',
    });
    expect(s.limit('issuerReply')?.due).toBe('2026-11-16');
    expect(s.limit('decision')?.due).toBeNull();
  });
  it('ends with the clause stopped and the issuer told to correct it (59), and the case goes on', () => {
    const s = suspended(true).act('notifyIssuer', 'handler', {
      issuer: '县政府办公室',
      reviewOfDocument: '县停车管理办法',
      documentClause: '第五条',
    });
    expect(why(s, 'resume', 'handler', { resumptionReason: '处理完毕', noticeTo: toAll })).toContain('还没有结果');
    s.on('2026-11-12')
      .act('settleDocument', 'handler', { documentResult: 'unlawful', documentClause: '第五条' })
      .approved('authorityHead');
    expect(s.matter.papers.some((p) => p.paper === 'clauseOrder')).toBe(true);
    s.act('resume', 'handler', { resumptionReason: '处理完毕', noticeTo: toAll });
    expect(s.limit('decision')?.due).toBe('2027-01-11');
    expect(why(s, 'decide', 'handler', deciding)).toBe('');
  });
  it('beyond its power is forwarded within seven working days and answered in sixty days (56、60)', () => {
    const s = suspended(false);
    expect(s.limit('documentForwarding')?.due).toBe('2026-11-11');
    expect(
      why(s, 'notifyIssuer', 'handler', { issuer: '省厅', reviewOfDocument: '办法', documentClause: '第五条' }),
    ).toContain('无权处理');
    s.act('forwardDocument', 'handler', { forwardedTo: '省政府', reviewOfDocument: '省厅办法' });
    expect(s.limit('documentAnswer')?.due).toBe('2027-01-01');
    s.on('2026-12-01')
      .act('documentAnswered', 'clerk', { documentResult: 'lawful' })
      .act('resume', 'handler', { resumptionReason: '已回复', noticeTo: toAll });
    expect(s.matter.state).toBe('examining');
  });
});
