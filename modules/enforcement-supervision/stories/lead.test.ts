// 监督线索: S-01 triage, S-03 evidence, S-04 who may verify, S-06 whose name stays hidden, and the answer to whoever gave a name.
import { describe, expect, test } from 'vitest';
import type { Stage, Story } from '../../../kernel/procedure/index.ts';
import { against, begin, known, material, type Stated } from './stage.ts';

const author = { kind: 'citizen', name: '张反映', phone: '19900001234' };
const content = '三月一日同一辆货车在两个检测点被罚款两次，没有说明依据。';
const lead: Stated = { realName: true, complainants: [author], unit: 'transport', problem: 'arbitraryFines', content };
const instrument = (id: string, kind: string, state: string, of = 'story') =>
  known('instrument', id, state, { kind, unit: 'transport', lead: of });
const more: Partial<Stage> = {
  referred: [
    instrument('reminder', 'reminder', 'delivered'),
    instrument('notice', 'notice', 'delivered'),
    instrument('notice-reported', 'notice', 'reported'),
    instrument('drafted', 'notice', 'drafted'),
    instrument('foreign', 'notice', 'delivered', 'another-lead'),
  ],
};
const complained = (over: Stated = {}, also: Partial<Stage> = {}): Story =>
  begin('lead', '2023-03-01', { ...more, ...also }).act('complain', 'party:complainant', { ...lead, ...over });
const received = (over: Stated = {}): Story =>
  begin('lead', '2023-03-01', more).act('receive', 'wu', {
    receivedOn: '2023-03-01',
    source: 'hotline',
    ...lead,
    ...over,
  });
const accepted = (): Story => received().on('2023-03-02').act('accept', 'wu', { triageOpinion: '属于监督范围。' });
const gist = '反映同一货车同一天两次罚款。';
const kept = (): Story =>
  accepted()
    .on('2023-03-03')
    .act('keep', 'chief', { gist, handlers: ['wu'] });
const verify: Stated = {
  verifiers: ['wu', 'zheng'],
  verifiedOn: '2023-03-10',
  means: ['files', 'site'],
  noInterest: true,
};
const verified = (): Story => kept().on('2023-03-10').act('verify', 'wu', verify);
const finding = '经调阅案卷，两次罚款针对同一违法行为。';

describe('收件和分流（S-01）', () => {
  test('收到以后五个工作日内受理、移送或者不予受理（设置）：第五个工作日在期内，次日逾期，仍可办理', () => {
    expect(complained().limit('triage')).toMatchObject({ due: '2023-03-08', status: 'running' });
    const on = (day: string) =>
      complained().on(day).act('accept', 'wu', { triageOpinion: '予以受理。' }).limit('triage')?.status;
    expect(on('2023-03-08')).toBe('met');
    expect(on('2023-03-09')).toBe('late');
  });

  test('收到日期不晚于今天；当天的可以', () => {
    const first = begin('lead', '2023-03-01', more);
    const stated = { source: 'hotline', ...lead };
    expect(against(first, 'receive', 'wu', { ...stated, receivedOn: '2023-03-01' })).toBe('');
    expect(against(first, 'receive', 'wu', { ...stated, receivedOn: '2023-03-02' })).not.toBe('');
  });

  test('反映的内容不少于十个字', () => {
    const first = begin('lead', '2023-03-01', more);
    expect(against(first, 'complain', 'party:complainant', { ...lead, content: '乱罚款没有依据的' })).toContain(
      '不少于十个字',
    );
    expect(against(first, 'complain', 'party:complainant', { ...lead, content: '一二三四五六七八九十' })).toBe('');
  });

  test('匿名的同样受理，不填投诉举报人', () => {
    const first = begin('lead', '2023-03-01', more);
    const { complainants: _, ...anonymous } = lead;
    expect(against(first, 'complain', 'party:complainant', { ...anonymous, realName: false })).toBe('');
    expect(against(first, 'complain', 'party:complainant', anonymous)).toContain('投诉举报人');
  });

  test('不予受理、移送写明理由', () => {
    expect(against(received(), 'decline', 'wu', { outReason: '不属' })).toContain('理由');
    expect(against(received(), 'decline', 'wu', { outReason: '反映的是民事纠纷。' })).toBe('');
    expect(against(received(), 'referOut', 'wu', { outTo: '市司法局', outReason: '市级机关的执法行为。' })).toBe('');
  });

  test('一年内同一单位已有同类线索的，受理时提示，不阻碍', () => {
    const told = complained({}, { found: { sameUnit: [known('lead', 'earlier', 'closed', {})] } });
    const accept = told.available('wu').find((a) => a.act === 'accept');
    expect(accept?.available).toBe(true);
    expect(accept?.warnings.map((x) => x.sentence).join()).toContain('已有1条同类线索');
    expect(
      complained()
        .available('wu')
        .find((a) => a.act === 'accept')?.warnings,
    ).toEqual([]);
  });
});

describe('投诉举报人的信息不向被反映的单位提供（S-06）', () => {
  test('被监督单位的人员不参与线索，任何行为都不由其作出', () => {
    expect(
      complained()
        .available('unit')
        .filter((a) => a.available),
    ).toEqual([]);
    expect(complained().matter.involved).not.toContain('transport');
  });

  test('转办、交办的摘要写有姓名、电话的，不得转出；只写问题的可以', () => {
    const told = accepted().on('2023-03-03');
    const assign = (words: string) => against(told, 'assign', 'chief', { gist: words, replyBy: '2023-03-31' });
    expect(assign('张反映反映两次罚款。')).toContain('S-06');
    expect(assign('两次罚款，联系电话19900001234。')).toContain('S-06');
    expect(assign(gist)).toBe('');
  });

  test('转办、交办的期限在今天以后', () => {
    const told = accepted().on('2023-03-03');
    expect(against(told, 'transfer', 'chief', { gist, replyBy: '2023-03-03' })).toContain('今天以后');
    expect(against(told, 'transfer', 'chief', { gist, replyBy: '2023-03-04' })).toBe('');
  });
});

describe('核查（S-04）', () => {
  const check = (over: Stated): string => against(kept().on('2023-03-10'), 'verify', 'wu', { ...verify, ...over });

  test('由两名以上监督人员进行：一人不行，两人可以', () => {
    expect(check({ verifiers: ['wu'] })).toContain('两名以上');
    expect(check({ verifiers: ['wu', 'zheng'] })).toBe('');
  });

  test('核查人员持有当日有效的行政执法监督证：没有证、过期次日都不行，最后一日可以', () => {
    expect(check({ verifiers: ['wu', 'qian'] })).toContain('行政执法监督证');
    expect(check({ verifiers: ['wu', 'sun'] })).not.toBe('');
    expect(
      against(kept().on('2023-03-09'), 'verify', 'wu', {
        ...verify,
        verifiedOn: '2023-03-09',
        verifiers: ['wu', 'sun'],
      }),
    ).toBe('');
  });

  test('被反映单位的人员不得核查本单位，即使持证', () => {
    expect(check({ verifiers: ['wu', 'lent'] })).toContain('周借调是被反映单位的人员');
  });

  test('有利害关系的应当回避；已经回避的不得参加', () => {
    expect(check({ noInterest: false })).toContain('利害关系');
    const told = kept()
      .act('recuse', 'chief', { recused: 'zheng', recuseReason: '近亲属在被反映单位任职' })
      .on('2023-03-10');
    expect(against(told, 'verify', 'wu', verify)).toContain('已经回避');
  });
});

describe('处理、整改和办结', () => {
  const instruct = (id: string): string => against(verified(), 'instruct', 'wu', { finding, instrument: id });

  test('制发监督文书的，选择由本线索制发、已经送出的监督文书', () => {
    expect(instruct('notice')).toBe('');
    expect(instruct('foreign')).toContain('不是由本线索制发');
    expect(instruct('drafted')).toContain('还没有制发');
    expect(instruct('reminder')).toContain('不是责令改正');
    expect(against(verified(), 'advise', 'wu', { finding, instrument: 'reminder' })).toBe('');
    expect(against(verified(), 'advise', 'wu', { finding, instrument: 'notice' })).toContain('不是提示');
  });

  test('整改以被监督单位的书面报告为准', () => {
    const at = (id: string): string =>
      against(verified().act('instruct', 'wu', { finding, instrument: id }), 'rectify', 'wu', {
        rectification: '已经退还罚款。',
      });
    expect(at('notice')).toContain('没有整改报告');
    expect(at('notice-reported')).toBe('');
  });

  const rectified = (): Story =>
    verified()
      .act('instruct', 'wu', { finding, instrument: 'notice-reported' })
      .act('rectify', 'wu', { rectification: '已经退还罚款。' });
  test('没有证据不得复核通过（S-03）', () => {
    expect(against(rectified(), 'acceptRectification', 'wu', { acceptance: '整改到位。' })).toContain('S-03');
    expect(
      against(rectified(), 'acceptRectification', 'wu', { acceptance: '整改到位。', acceptEvidence: material() }),
    ).toBe('');
  });

  test('约谈、通报、移送等进一步的处理经司法行政部门负责人批准', () => {
    const told = rectified().act('escalate', 'wu', { escalation: 'talk', escalationNote: '整改不彻底。' });
    expect(told.matter.state).toBe('rectifying');
    told.approved('head');
    expect(told.matter.state).toBe('escalated');
    expect(against(rectified(), 'escalate', 'wu', { escalation: 'talk', escalationNote: '无' })).toContain('理由');
  });

  test('实名的答复后办结；匿名的直接办结', () => {
    const done = (told: Story): Story => told.act('dismiss', 'wu', { finding });
    const reply = { result: 'unfounded', reply: '经调阅案卷，两次罚款针对不同的违法行为。' };
    expect(against(done(verified()), 'close', 'wu', { result: 'unfounded' })).toContain('应当答复');
    expect(against(done(verified()), 'closeWithReply', 'wu', { ...reply, reply: '已查。' })).toContain(
      '写明核查的结果',
    );
    expect(against(done(verified()), 'closeWithReply', 'wu', reply)).toBe('');
    const { complainants: _, ...rest } = lead;
    const silent = begin('lead', '2023-03-01', more)
      .act('receive', 'wu', { receivedOn: '2023-03-01', source: 'media', ...rest, realName: false })
      .act('accept', 'wu', { triageOpinion: '予以受理。' })
      .act('keep', 'chief', { gist, handlers: ['wu'] })
      .on('2023-03-10')
      .act('verify', 'wu', verify)
      .act('dismiss', 'wu', { finding });
    expect(against(silent, 'closeWithReply', 'wu', reply)).toContain('匿名');
    expect(against(silent, 'close', 'wu', { result: 'unfounded' })).toBe('');
  });

  test('查无实据以后十个工作日内办结、答复（设置）', () => {
    expect(verified().act('dismiss', 'wu', { finding }).limit('close')).toMatchObject({ due: '2023-03-24' });
  });
});
