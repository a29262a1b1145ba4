import { describe, expect, test } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import { accepted, against, applicant, ask, received, type Stated, stage, submitted } from './stage.ts';

describe('申请的要件（条例29）', () => {
  const refusedOnline = (over: Stated): string =>
    against(story('openness/request', stage(), '2026-09-14'), 'submit', 'party:applicant', {
      ...ask,
      submittedOn: '2026-09-14',
      ...over,
    });

  test('姓名、身份证明、联系方式、信息特征、形式都写明的，可以提交', () => {
    expect(refusedOnline({})).toBe('');
  });

  test('公民没有身份证号码又没有附身份证明的，不能提交；附了证明的可以', () => {
    const nameless = [{ kind: 'citizen', name: '示例乙', phone: '13800000002' }];
    expect(refusedOnline({ applicants: nameless })).toContain('身份证号码');
    expect(refusedOnline({ applicants: nameless, identityShown: true })).toBe('');
  });

  test('没有任何联系方式的，不能提交；留了通信地址的可以', () => {
    const { phone: _, ...mute } = applicant;
    expect(refusedOnline({ applicants: [mute] })).toContain('电话、邮箱、通信地址');
    expect(refusedOnline({ applicants: [mute], postAddress: '示例路1号' })).toBe('');
  });

  test('没有写明什么信息的，不能提交', () => {
    expect(refusedOnline({ wanted: '材料' })).toContain('申请什么信息');
    expect(refusedOnline({ wanted: '材料四份' })).toBe('');
  });

  test('纸质申请要件不齐的照样登记收到，但不能转入检索，应当告知补正', () => {
    const { form: _, ...formless } = ask;
    const told = story('openness/request', stage(), '2026-09-14').act('receive', 'clerk', {
      ...formless,
      channel: 'inPerson',
      arrivedOn: '2026-09-14',
      receivedOn: '2026-09-14',
    });
    expect(against(told, 'accept', 'clerk')).toContain('写明形式要求');
    expect(told.limit('reply')?.startedOn).toBe('2026-09-14');
  });

  test('口头申请写明书面确有困难的情况，由工作人员代为填写', () => {
    const oral = { ...ask, channel: 'oral', arrivedOn: '2026-09-14', receivedOn: '2026-09-14' };
    const at = story('openness/request', stage(), '2026-09-14');
    expect(against(at, 'receive', 'clerk', oral)).toContain('书面形式确有困难');
    expect(against(at, 'receive', 'clerk', { ...oral, oralReason: '申请人不识字' })).toBe('');
  });
});

describe('收到申请之日（条例31）', () => {
  const by = (channel: string, over: Stated): string =>
    against(story('openness/request', stage(), '2026-09-18'), 'receive', 'clerk', { ...ask, channel, ...over });

  test('当面提交的是提交之日，不是登记之日', () => {
    expect(by('inPerson', { arrivedOn: '2026-09-14', receivedOn: '2026-09-14' })).toBe('');
    expect(by('inPerson', { arrivedOn: '2026-09-14', receivedOn: '2026-09-18' })).toContain('不是登记之日');
  });

  test('需要签收的邮件是签收之日', () => {
    expect(by('signedMail', { arrivedOn: '2026-09-15', receivedOn: '2026-09-15' })).toBe('');
    expect(by('signedMail', { arrivedOn: '2026-09-15', receivedOn: '2026-09-16' })).toContain('2026-09-15');
  });

  test('平常信函、传真是与申请人确认之日', () => {
    const letter = { arrivedOn: '2026-09-15', receivedOn: '2026-09-16' };
    expect(by('ordinaryMail', letter)).toContain('填写确认之日');
    expect(by('ordinaryMail', { ...letter, confirmedOn: '2026-09-16' })).toBe('');
    expect(by('fax', { arrivedOn: '2026-09-15', confirmedOn: '2026-09-16', receivedOn: '2026-09-15' })).toContain(
      '确认之日',
    );
  });

  test('网上提交的由双方确认；提交之日不起算答复期限，确认之日起算', () => {
    expect(by('online', { arrivedOn: '2026-09-15', receivedOn: '2026-09-15' })).toContain('确认收到');
    const told = submitted();
    expect(told.limit('reply')).toBeUndefined();
    told.on('2026-09-15').act('confirm', 'clerk', { receivedOn: '2026-09-15' });
    expect(told.limit('reply')).toMatchObject({ startedOn: '2026-09-15', status: 'running' });
  });

  test('公开指南写明提交回执即为确认的，收到之日就是提交之日', () => {
    const own = { settings: { 'openness.receiptConfirms': true } };
    const told = submitted('2026-09-14', {}, own).on('2026-09-15');
    expect(against(told, 'confirm', 'clerk', { receivedOn: '2026-09-15' })).toContain('2026-09-14');
    expect(against(told, 'confirm', 'clerk', { receivedOn: '2026-09-14' })).toBe('');
  });
});

describe('补正（条例30）', () => {
  const items = { correctionItems: '请写明年份', correctionBy: '2026-09-29' };

  test('自收到申请之日起七个工作日内告知：第七个工作日可以，次日不能', () => {
    // 2026-09-14 起第七个工作日是 09-22：09-20 是调休上班的星期日。
    expect(
      against(received().on('2026-09-22'), 'requestCorrection', 'clerk', { ...items, correctionBy: '2026-10-15' }),
    ).toBe('');
    expect(
      against(received().on('2026-09-23'), 'requestCorrection', 'clerk', { ...items, correctionBy: '2026-10-15' }),
    ).toContain('届满');
  });

  test('一次性告知：不能再次要求补正', () => {
    const told = received().act('requestCorrection', 'clerk', items).on('2026-09-16');
    told.act('correctRequest', 'party:applicant', { correctedOn: '2026-09-16', wanted: '2024年示例小区改造方案' });
    expect(against(told, 'requestCorrection', 'clerk', items)).toContain('只能进行1次');
  });

  test('不得要求说明用途和关联', () => {
    expect(
      against(received(), 'requestCorrection', 'clerk', { ...items, correctionItems: '请说明申请信息的用途' }),
    ).toContain('没有要求说明申请的用途');
    expect(against(received(), 'requestCorrection', 'clerk', { ...items, guidance: '请证明与您的关联性' })).not.toBe(
      '',
    );
  });

  test('补正期限合理：不短于五个工作日（设置）', () => {
    const by = (day: string): string =>
      against(received(), 'requestCorrection', 'clerk', { ...items, correctionBy: day });
    expect(by('2026-09-18')).toContain('补正期限过短');
    expect(by('2026-09-21')).toBe('');
  });

  test('答复期限自收到补正的申请之日起全部重新计算', () => {
    const told = received()
      .on('2026-09-22')
      .act('requestCorrection', 'clerk', { ...items, correctionBy: '2026-10-20' });
    expect(told.limit('reply')?.status).toBe('met');
    told
      .on('2026-10-08')
      .act('correctRequest', 'party:applicant', { correctedOn: '2026-10-08', wanted: '2024年示例小区改造方案' });
    expect(told.limit('reply')).toMatchObject({ startedOn: '2026-10-08', due: '2026-11-04' });
  });

  test('逾期不补正的视为放弃：期满之日还可以补正，次日依法终结', () => {
    const told = received().act('requestCorrection', 'clerk', items);
    expect(told.on('2026-09-29').matter.state).toBe('correcting');
    told.on('2026-09-30');
    expect(told.matter.state).toBe('abandoned');
    expect(told.entries.at(-1)?.papers.map((p) => p.paper)).toContain('uncorrected');
  });

  test('有正当理由的推迟补正期限，新的期限晚于原期限', () => {
    const told = received().act('requestCorrection', 'clerk', items);
    expect(against(told, 'excuseDelay', 'clerk', { delayCause: '住院治疗', correctionBy: '2026-09-29' })).toContain(
      '晚于原期限',
    );
    told.act('excuseDelay', 'clerk', { delayCause: '住院治疗', correctionBy: '2026-10-20' });
    expect(told.on('2026-09-30').matter.state).toBe('correcting');
    expect(told.on('2026-10-21').matter.state).toBe('abandoned');
  });
});

describe('数量、频次（条例35）', () => {
  const facts = { frequencyFacts: '本月大量内容相近的申请', reasonsBy: '2026-09-25' };

  test('没有明显超过合理范围的，不能要求说明理由', () => {
    expect(against(received(), 'askReasons', 'clerk', { ...facts, sameCount: 10 })).toContain('没有超过10件');
    expect(against(received(), 'askReasons', 'clerk', { ...facts, sameCount: 11 })).toBe('');
  });

  test('期限届满以前不能认为没有说明理由', () => {
    const told = received().act('askReasons', 'clerk', { ...facts, sameCount: 30 });
    expect(against(told.on('2026-09-25'), 'closeReasons', 'clerk')).toContain('届满以前');
    expect(against(told.on('2026-09-28'), 'closeReasons', 'clerk')).toBe('');
  });

  test('说明了合理理由的可以确定延迟答复的期限，须经负责人同意；没有说明的不能', () => {
    const delay = { delayedUntil: '2026-12-01', delayReason: '涉及二十年档案' };
    const silent = received()
      .act('askReasons', 'clerk', { ...facts, sameCount: 30 })
      .on('2026-09-28')
      .act('closeReasons', 'clerk');
    expect(against(silent, 'delayReply', 'clerk', delay)).toContain('没有说明理由');
    const told = received()
      .act('askReasons', 'clerk', { ...facts, sameCount: 30 })
      .act('giveReasons', 'party:applicant', { reasonsGiven: '研究需要' });
    expect(against(told, 'delayReply', 'clerk', { ...delay, delayedUntil: '2026-10-16' })).toContain('请直接按期答复');
    told.act('delayReply', 'clerk', delay).approved('chief');
    expect(told.limit('reply')?.status).toBe('met');
    expect(told.limit('delayed')?.due).toBe('2026-12-01');
  });

  test('要求说明理由期间答复期限照常计算', () => {
    expect(
      accepted()
        .act('askReasons', 'clerk', { ...facts, sameCount: 30 })
        .limit('reply')?.due,
    ).toBe('2026-10-16');
  });
});
