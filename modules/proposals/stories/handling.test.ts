import { describe, expect, test } from 'vitest';
import { sealingOffice, story } from '../../../kernel/procedure/index.ts';
import { accepted, against, answer, assigned, assignment, contact, contacted, item, promise, stage } from './stage.ts';

describe('三个月和六个月（代表法42/51）', () => {
  test('自交办之日起三个月，不自单位签收之日起', () => {
    expect(accepted().limit('suggestion')).toMatchObject({ startedOn: '2023-03-01', due: '2023-06-01' });
  });

  test('十一月三十日交办的，对应日为二月末日', () => {
    const late = story('proposals', stage(), '2023-11-20')
      .act('register', 'office', { ...item, receivedOn: '2023-11-20' })
      .act('file', 'office')
      .on('2023-11-30')
      .act('assign', 'office', { ...assignment, assignedOn: '2023-11-30' });
    expect(late.limit('suggestion')?.due).toBe('2024-02-29');
  });

  test('届满之日答复是按期，次日答复显示逾期，但不妨碍答复', () => {
    const at = (day: string) => contacted().on(day).act('draft', 'clerk', answer()).act('reply', 'chief');
    expect(at('2023-06-01').limit('suggestion')?.status).toBe('met');
    const late = at('2023-06-02');
    expect(late.limit('suggestion')?.status).toBe('late');
    expect(late.matter.state).toBe('replied');
  });

  test('涉及面广、处理难度大的自交办之日起六个月', () => {
    const told = assigned({}, { difficulty: 'complex', difficultyReason: '涉及四个部门' });
    expect(told.limit('suggestion')?.strict).toBe('2023-09-01');
  });

  test('办理中延长到六个月，须经交办机构批准并写明理由', () => {
    const told = accepted()
      .on('2023-05-30')
      .act('extendSuggestion', 'clerk', { extensionReason: '涉及四个部门，需要立项' });
    expect(told.limit('suggestion')?.due).toBe('2023-06-01');
    expect(told.approved('office').limit('suggestion')).toMatchObject({ strict: '2023-09-01', extensions: 1 });
    expect(against(accepted(), 'extendSuggestion', 'clerk', { extensionReason: '难' })).toContain('请写明');
  });

  test('届满之日可以批准，届满以后延长无效', () => {
    const reason = { extensionReason: '涉及四个部门，需要立项' };
    expect(
      accepted().on('2023-06-01').act('extendSuggestion', 'clerk', reason).approved('office').limit('suggestion')
        ?.extensions,
    ).toBe(1);
    expect(against(accepted().on('2023-06-02'), 'extendSuggestion', 'clerk', reason)).toContain('届满后延长无效');
    const asked = accepted().on('2023-06-01').act('extendSuggestion', 'clerk', reason).on('2023-06-02');
    expect(() => asked.approved('office')).toThrow('届满');
  });

  test('六个月是最长期限，不能再延长', () => {
    const reason = { extensionReason: '涉及四个部门，需要立项' };
    expect(
      against(
        accepted({}, { difficulty: 'complex', difficultyReason: '涉及四个部门' }),
        'extendSuggestion',
        'clerk',
        reason,
      ),
    ).toContain('不能再延长');
    const once = accepted().act('extendSuggestion', 'clerk', reason).approved('office');
    expect(against(once, 'extendSuggestion', 'clerk', reason)).toContain('已延长1次');
  });

  test('提案的期限和延长依地方规定，与建议分别计算', () => {
    const member = accepted({ kind: 'cppcc' });
    expect(member.limit('suggestion')).toBeUndefined();
    expect(member.limit('proposal')?.due).toBe('2023-06-01');
    const hard = accepted({ kind: 'cppcc' }, { difficulty: 'complex', difficultyReason: '涉及四个部门' });
    expect([hard.limit('proposal'), hard.limit('proposalComplex')?.strict]).toEqual([undefined, '2023-09-01']);
    const local = { settings: { 'proposals.proposalSpan': { count: 2, unit: 'month' } } };
    expect(accepted({ kind: 'cppcc' }, {}, local).limit('proposal')?.strict).toBe('2023-05-01');
    expect(against(member, 'extendSuggestion', 'clerk', { extensionReason: '涉及四个部门' })).toContain('提案');
    expect(against(member, 'extendProposal', 'clerk', { extensionReason: '涉及四个部门' })).toBe('');
    expect(against(accepted(), 'extendProposal', 'clerk', { extensionReason: '涉及四个部门' })).toContain(
      '人大代表建议',
    );
  });

  test('二〇二五年三月十二日以后登记的适用修正后的代表法', () => {
    const at = (day: string) =>
      story('proposals', stage(), day).act('register', 'office', { ...item, receivedOn: day }).matter.version;
    expect([at('2025-03-11'), at('2025-03-12')]).toEqual(['dep2015', 'dep2025']);
  });
});

describe('答复前联系沟通（代表法42/51）', () => {
  test('没有沟通不能拟稿，沟通以后可以', () => {
    expect(against(accepted(), 'draft', 'clerk', answer())).toContain('还没有与代表、委员联系沟通');
    expect(against(contacted(), 'draft', 'clerk', answer())).toBe('');
  });

  test('电话沟通也是沟通；县里要求面商的提示瑕疵', () => {
    const seen: string[] = [];
    const told = (settings: Record<string, unknown>) =>
      accepted({}, {}, { settings, watch: (_, p) => seen.push(...p.warnings.map((w) => w.sentence)) })
        .on('2023-03-20')
        .act('contact', 'clerk', contact('2023-03-20', 'phone'))
        .act('draft', 'clerk', answer());
    told({});
    expect(seen).toEqual([]);
    told({ 'proposals.faceToFace': true });
    expect(seen.join()).toContain('不是面商或者走访');
  });

  test('会办单位不能代主办单位沟通、答复', () => {
    const told = accepted({}, { manner: 'lead' }).act('addCoHandler', 'office', {
      coOffice: 'housing',
      coMatter: '路灯',
    });
    expect(against(told, 'contact', 'lamp', contact('2023-03-03'))).not.toBe('');
  });
});

describe('主办、会办（地方规定）', () => {
  const lead = () =>
    accepted({}, { manner: 'lead' }).act('addCoHandler', 'office', { coOffice: 'housing', coMatter: '路灯' });

  test('单办的不确定会办单位，会办单位不是主办单位', () => {
    expect(against(accepted(), 'addCoHandler', 'office', { coOffice: 'housing', coMatter: '路灯' })).toContain(
      '不是主办、会办方式',
    );
    expect(against(lead(), 'addCoHandler', 'office', { coOffice: 'transport', coMatter: '路灯' })).toContain('相同');
  });

  test('会办意见自确定会办单位之日起一个月（设置）', () => {
    expect(lead().limit('coOpinion')?.due).toBe('2023-04-03');
    expect(lead().on('2023-04-03').act('giveCoOpinion', 'lamp', { coOpinion: '可以' }).limit('coOpinion')?.status).toBe(
      'met',
    );
    expect(lead().on('2023-04-04').act('giveCoOpinion', 'lamp', { coOpinion: '可以' }).limit('coOpinion')?.status).toBe(
      'late',
    );
  });

  test('会办意见不齐的不能拟稿，每个会办单位都要提出', () => {
    const told = lead()
      .act('addCoHandler', 'office', { coOffice: 'water', coMatter: '排水' })
      .act('contact', 'clerk', contact('2023-03-03'));
    expect(against(told, 'draft', 'clerk', answer())).toContain('还有2个会办单位');
    told.act('giveCoOpinion', 'lamp', { coOpinion: '可以' }).act('giveCoOpinion', 'lamp', { coOpinion: '补充' });
    expect(against(told, 'draft', 'clerk', answer())).toContain('还有1个会办单位');
    told.act('giveCoOpinion', 'water', { coOpinion: '可以' });
    expect(against(told, 'draft', 'clerk', answer())).toBe('');
  });

  test('同一会办单位确定两次的，提出一份意见即可', () => {
    const told = lead()
      .act('addCoHandler', 'office', { coOffice: 'housing', coMatter: '路灯和电缆' })
      .act('contact', 'clerk', contact('2023-03-03'));
    expect(against(told, 'draft', 'clerk', answer())).toContain('还有1个会办单位');
    expect(against(told.act('giveCoOpinion', 'lamp', { coOpinion: '可以' }), 'draft', 'clerk', answer())).toBe('');
  });

  test('主办的没有确定会办单位，不能拟稿；主办单位不能代提意见', () => {
    const bare = contacted({}, { manner: 'lead' });
    expect(against(bare, 'draft', 'clerk', answer())).toContain('应当先确定会办单位');
    expect(against(lead(), 'giveCoOpinion', 'clerk', { coOpinion: '可以' })).toContain('不能代会办单位');
  });
});

describe('答复的分类、公开和签发', () => {
  const draft = (over: Record<string, unknown>): string =>
    against(contacted(), 'draft', 'clerk', answer(over as never));

  test('B类写明承诺和晚于答复之日的期限', () => {
    expect(draft(promise)).toBe('');
    expect(draft({ ...promise, promiseBy: '2023-03-20' })).toContain('B类应当写明');
    expect(draft({ ...promise, promiseBy: '2023-03-21' })).toBe('');
    expect(draft({ replyClass: 'b' })).toContain('B类应当写明');
  });

  test('C类说明理由', () => {
    expect(draft({ replyClass: 'c', classReason: '上级政策尚未明确' })).toBe('');
    expect(draft({ replyClass: 'c' })).toContain('C类应当说明');
  });

  test('不予公开的说明理由，摘要公开的写出摘要（政府信息公开条例26）', () => {
    expect(draft({ openness: 'none', openReason: '内部工作安排' })).toBe('');
    expect(draft({ openness: 'none' })).toContain('应当说明理由');
    expect(draft({ openness: 'part', openReason: '附件不公开' })).toContain('请写出可以公开的摘要');
  });

  test('A类写“将于”的提示可能是B类', () => {
    const seen: string[] = [];
    const watch = {
      watch: (_: unknown, p: { warnings: readonly { sentence: string }[] }) =>
        seen.push(...p.warnings.map((w) => w.sentence)),
    };
    contacted({}, {}, watch).act('draft', 'clerk', answer());
    expect(seen).toEqual([]);
    contacted({}, {}, watch).act('draft', 'clerk', answer({ replyText: '将于明年安装路灯。' }));
    expect(seen.join()).toContain('是否应为B类');
  });

  test('主要负责人签发，拟稿人不能签发；退回以后重新拟稿', () => {
    const told = contacted().act('draft', 'clerk', answer());
    expect(against(told, 'reply', 'clerk')).not.toBe('');
    expect(against(told, 'reply', 'chief')).toBe('');
    told.act('returnDraft', 'chief', { returnReason: '请核对数字' });
    expect(told.matter.state).toBe('handling');
    const own = accepted().on('2023-03-20').act('contact', 'clerk', contact('2023-03-20'));
    expect(against(own, 'draft', 'chief', answer())).not.toBe('');
  });

  test('重点督办件每月报告进展（设置）', () => {
    const told = accepted().act('markKey', 'congress', { keyLeader: '涂主任' });
    expect(told.limit('keyReport')?.due).toBe('2023-04-03');
    told.on('2023-04-03').act('reportKey', 'clerk', { keyProgress: '已踏勘' });
    expect(told.limit('keyReport')?.due).toBe('2023-05-04');
    expect(against(told, 'markKey', 'congress', { keyLeader: '涂主任' })).toContain('只能进行1次');
  });
});

describe('以谁的名义行文', () => {
  test('交办单由交办机构行文，答复函由承办单位行文', () => {
    const seals: Record<string, string> = {};
    const told = contacted(
      {},
      {},
      {
        watch: (_, prepared) => {
          for (const { paper, seal } of prepared.papers) seals[paper] = sealingOffice(prepared, seal);
        },
      },
    );
    told.act('draft', 'clerk', answer()).act('reply', 'chief');
    expect(seals).toMatchObject({
      handoverSlip: 'government-office',
      contactRecord: 'transport',
      replyLetter: 'transport',
    });
  });
});
