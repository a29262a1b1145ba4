/** Examination (审理) since 2024: procedures, copy and reply, views, handlers, evidence and access to the file. */
import { describe, expect, it } from 'vitest';
import { accepted, begin, deciding, drafting, examining, ready, replying, toAll, why } from './stage.ts';

const simplified = { procedureKind: 'simplified', simplifiedGround: 'amount', simpleFacts: true };

describe('simplified procedure (简易程序, 行政复议法53)', () => {
  const choose = (
    extra: Record<string, string | number | boolean>,
    file: Record<string, string | number | boolean> = {},
  ) => why(accepted('2026-11-02', file), 'chooseProcedure', 'handler', { ...simplified, ...extra });
  it('takes a case of three thousand yuan, that sum included, and none of a fen more', () => {
    expect(choose({ amount: 300_000 })).toBe('');
    expect(choose({ amount: 300_001 })).toContain('三千元以下');
  });
  it('wants clear facts and little dispute', () => {
    expect(choose({ amount: 100, simpleFacts: false })).toContain('争议不大');
  });
  it('takes information cases, and on-spot acts only when the act was done on the spot', () => {
    expect(choose({ simplifiedGround: 'information' }, { matterType: 'information' })).toBe('');
    expect(choose({ simplifiedGround: 'information' })).toContain('不是政府信息公开案件');
    expect(choose({ simplifiedGround: 'onSpot', onSpot: true })).toBe('');
    expect(choose({ simplifiedGround: 'onSpot', onSpot: false })).toContain('不是当场作出');
    expect(choose({ simplifiedGround: 'warning' })).toBe('');
  });
  it('takes any other case when all parties agree', () => {
    expect(choose({ simplifiedGround: 'allAgree', simpleFacts: false })).toBe('');
  });
  it('has three working days for the copy, five for the reply and thirty days for the decision (54、62.2)', () => {
    const s = accepted('2026-11-09', {}, { ...simplified, amount: 100_000 });
    expect(s.limit('forwardCopy')?.due).toBe('2026-11-12');
    expect(s.limit('decision')?.due).toBe('2026-12-09');
    s.act('forwardCopy', 'handler', { respondent: 'market-bureau' }).act('receiveCopy', 'respondent');
    expect(s.limit('reply')?.due).toBe('2026-11-16');
  });
  it('cannot be extended, only converted, by approval of the head of the body (55、62.2)', () => {
    const s = examining('2026-11-09', {}, { ...simplified, amount: 100_000 });
    expect(
      why(s, 'extend', 'handler', { complex: true, extensionDays: 10, extensionReason: '复杂', noticeTo: toAll }),
    ).toContain('没有延长期限');
    s.act('convertToOrdinary', 'handler', { procedureKind: 'ordinary', conversionReason: '案情复杂' });
    expect(s.limit('decision')?.due).toBe('2026-12-09');
    s.approved('bodyHead');
    expect(s.limit('decision')?.due).toBe('2027-01-08');
    expect(
      why(s, 'extend', 'handler', { complex: true, extensionDays: 10, extensionReason: '复杂', noticeTo: toAll }),
    ).toBe('');
  });
  it('is decided without hearing views (54.2) and since July 2026 by one handler (实施条例2026第39条)', () => {
    const alone = (on: string, handlers: string[]) =>
      begin(on)
        .act('accept', 'handler', {
          conditionsMet: ['parties', 'interest', 'request', 'inTime', 'scope', 'jurisdiction', 'notBefore'],
          respondentKind: 'department',
          ...simplified,
          amount: 100,
        })
        .act('assign', 'bodyHead', { handlers })
        .act('forwardCopy', 'handler', { respondent: 'market-bureau' })
        .act('receiveCopy', 'respondent')
        .act('reply', 'respondent', replying)
        .act('draft', 'handler', drafting);
    expect(why(alone('2026-07-01', ['handler']), 'decide', 'handler', deciding)).toBe('');
    expect(why(alone('2026-06-30', ['handler']), 'decide', 'handler', deciding)).toContain('不少于2人');
    expect(why(alone('2026-06-30', ['handler', 'handler-2']), 'decide', 'handler', deciding)).toBe('');
  });
});

describe('ordinary procedure (普通程序)', () => {
  it('sends the copy within seven working days of acceptance (48)', () => {
    expect(accepted('2026-11-02').limit('forwardCopy')?.due).toBe('2026-11-11');
    const late = accepted('2026-11-02').on('2026-11-12').act('forwardCopy', 'handler', { respondent: 'market-bureau' });
    expect(late.limit('forwardCopy')?.status).toBe('late');
  });
  it('needs a procedure chosen before the copy goes out (36)', () => {
    const s = begin('2026-11-02').on('2026-11-10');
    expect(why(s, 'forwardCopy', 'handler', { respondent: 'market-bureau' })).toContain('普通程序还是简易程序');
    s.act('chooseProcedure', 'handler', { procedureKind: 'ordinary' });
    expect(why(s, 'forwardCopy', 'handler', { respondent: 'market-bureau' })).toBe('');
  });
  it('gives the respondent ten working days from receipt of the copy (48)', () => {
    expect(examining('2026-11-02').limit('reply')?.due).toBe('2026-11-16');
    expect(examining('2026-11-02').on('2026-11-16').act('reply', 'respondent', replying).limit('reply')?.status).toBe(
      'met',
    );
  });
  it('treats silence of the respondent as want of evidence (70)', () => {
    const s = examining('2026-11-02').on('2026-11-17');
    expect(s.matter.history.findLast((d) => d.act === 'deemNoEvidence')?.on).toBe('2026-11-16');
    expect(why(s, 'reply', 'respondent', replying)).toContain('视为没有证据、依据');
    expect(why(s, 'fileLateReply', 'handler', { lateReplyNote: '附卷，不作为依据' })).toBe('');
  });
  it('keeps a reply posted in time that was entered late', () => {
    const s = examining('2026-11-02')
      .on('2026-11-18')
      .act('reply', 'clerk', { ...replying, repliedOn: '2026-11-16' });
    expect(s.limit('reply')?.status).toBe('met');
  });
  it('decides nobody unheard: views are recorded, or why that was impossible (49)', () => {
    const unheard = examining('2026-11-02').act('reply', 'respondent', replying).act('draft', 'handler', drafting);
    expect(why(unheard, 'decide', 'handler', deciding)).toContain('没有听取意见的记录');
    expect(why(ready('2026-11-02'), 'decide', 'handler', deciding)).toBe('');
    expect(
      why(
        unheard.act('noteViewsImpossible', 'handler', { viewsImpossible: '多次联系不上申请人' }),
        'decide',
        'handler',
        deciding,
      ),
    ).toBe('');
  });
  it('is handled by two (实施条例2026第39条)', () => {
    const s = ready('2026-11-02').act('assign', 'bodyHead', { handlers: ['handler'] });
    expect(why(s, 'decide', 'handler', deciding)).toContain('不少于2人');
  });
});

describe('the respondent (实施条例2026第18条第2款)', () => {
  const reply = (extra: Record<string, number>) =>
    why(examining('2026-11-02'), 'reply', 'respondent', { reply: '答复', ...extra });
  it('sends one or two of its own staff', () => {
    expect(reply({ staffAgents: 1 })).toBe('');
    expect(reply({ staffAgents: 2, lawyerAgents: 1 })).toBe('');
    expect(reply({ staffAgents: 3 })).toContain('一至二名');
  });
  it('does not send a lawyer alone', () => {
    expect(reply({ staffAgents: 0, lawyerAgents: 1 })).toContain('不得仅委托律师');
  });
  it('was not so bound before July 2026', () => {
    expect(why(examining('2026-06-29'), 'reply', 'respondent', { reply: '答复', lawyerAgents: 1 })).toBe('');
  });
  it('adds evidence only when the other side raised something new (行政复议法46)', () => {
    const s = examining('2026-11-02');
    expect(why(s, 'allowEvidence', 'handler', { newGrounds: false, addedEvidence: '笔录' })).toContain(
      '不得自行收集证据',
    );
    expect(why(s, 'allowEvidence', 'handler', { newGrounds: true, addedEvidence: '笔录' })).toBe('');
  });
});

describe('investigation (行政复议法45)', () => {
  const investigate = (investigators: string[], cardsShown = true) =>
    why(examining('2026-11-02'), 'investigate', 'handler', { investigators, cardsShown, investigation: '询问证人' });
  it('is made by two handlers who show their cards', () => {
    expect(investigate(['handler', 'handler-2'])).toBe('');
    expect(investigate(['handler'])).toContain('不得少于两人');
    expect(investigate(['handler', 'handler-2'], false)).toContain('出示');
    expect(investigate(['handler', 'recorder'])).toContain('应当是行政复议人员');
  });
});

describe('the file (行政复议法47)', () => {
  it('is open to applicant, third party and agents, and closed only on a ground of the law', () => {
    expect(why(examining('2026-11-02'), 'grantAccess', 'handler', { accessBy: 'agent' })).toBe('');
    expect(why(examining('2026-11-02'), 'refuseAccess', 'handler', { accessBy: 'agent' })).toContain('不同意查阅');
    expect(
      why(examining('2026-11-02'), 'refuseAccess', 'handler', { accessBy: 'agent', accessRefusal: 'privacy' }),
    ).toBe('');
  });
});

describe('representatives of many applicants', () => {
  const many = (n: number, chosen: number, on: string) => {
    const someone = (i: number) => ({ kind: 'citizen', name: `申请人${i}` });
    const s = ready(on, {
      applicants: Array.from({ length: n }, (_, i) => someone(i)),
      ...(chosen > 0 ? { representatives: Array.from({ length: chosen }, (_, i) => someone(i)) } : {}),
    });
    return why(s, 'decide', 'handler', deciding);
  };
  it('are two to five for more than ten since July 2026 (实施条例2026第17条)', () => {
    expect(many(10, 0, '2026-07-01')).toBe('');
    expect(many(11, 1, '2026-07-01')).toContain('推选2至5名');
    expect(many(11, 2, '2026-07-01')).toBe('');
  });
  it('are one to five for more than five before (实施条例2007第8条)', () => {
    expect(many(6, 0, '2026-06-30')).toContain('推选1至5名');
    expect(many(6, 1, '2026-06-30')).toBe('');
    expect(many(5, 0, '2026-06-30')).toBe('');
  });
});

it('a handler who is recused takes no further part', () => {
  const s = examining('2026-11-02').act('recuse', 'bodyHead', {
    recused: ['handler-2'],
    recusalReason: '与被申请人有利害关系',
  });
  expect(why(s, 'draft', 'handler-2', drafting)).toContain('回避');
  expect(why(s, 'assign', 'bodyHead', { handlers: ['handler', 'handler-2'] })).toContain('回避');
});
