import { describe, expect, test } from 'vitest';
import {
  against,
  assigned,
  consent,
  consented,
  effect,
  failing,
  mediating,
  oral,
  referredTo,
  registered,
  session,
  stage,
  terms,
} from './stage.ts';

describe('自愿 (人民调解法3、17、23)', () => {
  test('双方都同意才能调解，一方不同意的不能', () => {
    expect(
      against(registered().on('2023-03-02'), 'consent', 'clerk', { ...consent, respondentConsents: false }),
    ).toContain('被申请人没有表示同意');
    expect(
      against(registered().on('2023-03-02'), 'consent', 'clerk', { ...consent, applicantConsents: false }),
    ).toContain('申请人没有表示同意');
    expect(against(registered().on('2023-03-02'), 'consent', 'clerk', consent)).toBe('');
  });

  test('没有告知权利义务的，不能登记同意 (23、24)', () => {
    expect(against(registered().on('2023-03-02'), 'consent', 'clerk', { ...consent, rightsTold: false })).toContain(
      '先告知',
    );
  });

  test('同意之日不得早于登记之日', () => {
    expect(
      registered()
        .on('2023-03-02')
        .refusals('consent', 'clerk', { ...consent, consentedOn: '2023-02-28' }).length,
    ).toBeGreaterThan(0);
    expect(against(registered().on('2023-03-02'), 'consent', 'clerk', { ...consent, consentedOn: '2023-03-01' })).toBe(
      '',
    );
  });

  test('没有双方同意的，不能确定调解员，也不能开始调解 (17)', () => {
    const told = registered();
    expect(
      told.refusals('assign', 'chair', { mediators: ['mediator'], chosenBy: 'appointed' }).map((r) => r.code),
    ).toEqual(['wrong-state']);
    expect(told.refusals('mediate', 'mediator', session('2023-03-01')).map((r) => r.code)).toEqual(['wrong-state']);
  });

  test('一方明确拒绝后，不得调解 (17)', () => {
    const told = mediating().act('refuseConsent', 'mediator', {
      refusedOn: '2023-03-03',
      refusedBy: 'respondent',
      otherRoutesTold: true,
    });
    expect(told.matter.state).toBe('refused');
    for (const act of ['consent', 'assign', 'mediate', 'agree', 'reachOral']) {
      const by = act === 'assign' ? 'chair' : act === 'consent' ? 'clerk' : 'mediator';
      expect(
        told.refusals(act, by).map((r) => r.code),
        act,
      ).toEqual(['wrong-state']);
    }
  });

  test('记录拒绝时也应当告知其他途径 (3第3项)', () => {
    const refusal = { refusedOn: '2023-03-03', refusedBy: 'both', otherRoutesTold: false };
    expect(against(mediating(), 'refuseConsent', 'mediator', refusal)).toContain('仲裁、行政、司法');
  });

  test('当事人要求终止调解的，可以随时终止 (23第2项)', () => {
    expect(against(assigned(), 'terminate', 'mediator', { ...failing('2023-03-02'), failGround: 'partyEnds' })).toBe(
      '',
    );
  });

  test('涉及个人隐私、商业秘密的不公开调解', () => {
    const told = registered().on('2023-03-02');
    expect(against(told, 'consent', 'clerk', { ...consent, privacy: true, openness: 'open' })).toContain(
      '应当不公开进行',
    );
    expect(against(told, 'consent', 'clerk', { ...consent, privacy: true, openness: 'closed' })).toBe('');
    expect(against(told, 'consent', 'clerk', { ...consent, privacy: false, openness: 'open' })).toBe('');
  });
});

describe('调解员 (人民调解法13、19、20)', () => {
  const appoint = (mediators: readonly string[], more = {}) => ({
    mediators: [...mediators],
    chosenBy: 'appointed',
    ...more,
  });

  test('可以指定一名或者数名调解员，也可以由当事人选择', () => {
    expect(against(consented(), 'assign', 'chair', appoint(['mediator', 'second']))).toBe('');
    expect(against(consented(), 'assign', 'chair', appoint(['second'], { chosenBy: 'chosen' }))).toBe('');
    expect(
      consented()
        .refusals('assign', 'chair', appoint([]))
        .map((r) => r.field),
    ).toEqual(['mediators']);
  });

  test('网格员、法律明白人不是人民调解员，不能单独或者共同担任调解员', () => {
    expect(against(consented(), 'assign', 'chair', appoint(['grid']))).toContain('章网格没有担任人民调解员的资格');
    expect(against(consented(), 'assign', 'chair', appoint(['mediator', 'grid']))).toContain(
      '章网格没有担任人民调解员的资格',
    );
  });

  test('没有被指定的调解员不能办理本案', () => {
    expect(
      assigned()
        .refusals('mediate', 'second', session('2023-03-02'))
        .map((r) => r.code),
    ).toEqual(['not-assigned']);
    const replaced = assigned().act(
      'replace',
      'chair',
      appoint(['second'], { chosenBy: 'chosen', replaceReason: '当事人要求更换' }),
    );
    expect(against(replaced, 'mediate', 'second', session('2023-03-02'))).toBe('');
    expect(replaced.refusals('mediate', 'mediator', session('2023-03-02')).map((r) => r.code)).toEqual([
      'not-assigned',
    ]);
  });

  test('只有调解员能签署协议：登记人员不能登记协议生效 (29第2款)', () => {
    const told = mediating().act('agree', 'mediator', terms('2023-03-03'));
    expect(told.refusals('takeEffect', 'clerk', effect('2023-03-03')).map((r) => r.code)).toEqual(['not-your-power']);
    expect(
      mediating()
        .refusals('reachOral', 'clerk', oral('2023-03-03'))
        .map((r) => r.code),
    ).toEqual(['not-your-power']);
  });

  const entry = (state: string, person = 'mediator') => ({
    referred: [referredTo('entry', 'mediator', state, { name: '万调解', person })],
    settings: { 'mediation.mediatorEntryRequired': true },
  });

  test('名册上已罢免、解聘、离任的不得主持调解 (15)', () => {
    const named = appoint(['mediator'], { mediatorEntry: 'entry' });
    expect(against(consented({}, entry('active')), 'assign', 'chair', named)).toBe('');
    expect(against(consented({}, entry('removed')), 'assign', 'chair', named)).toContain('不得主持调解');
    expect(against(consented({}, entry('left')), 'assign', 'chair', named)).toContain('不得主持调解');
  });

  test('所选名册登记应当是本案调解员本人；县里要求的必须选择', () => {
    expect(
      against(
        consented({}, entry('active', 'second')),
        'assign',
        'chair',
        appoint(['mediator'], { mediatorEntry: 'entry' }),
      ),
    ).toContain('不是本案调解员本人');
    expect(against(consented({}, entry('active')), 'assign', 'chair', appoint(['mediator']))).toContain('请选择');
    expect(against(consented(), 'assign', 'chair', appoint(['mediator'], { mediatorEntry: 'nobody' }))).toContain(
      '没有这项登记',
    );
  });

  test('邀请亲属、邻里、专业人员参与，应当征得当事人同意 (20第1款)', () => {
    const told = assigned();
    expect(against(told, 'mediate', 'mediator', { ...session('2023-03-02'), invited: '双方邻居' })).toContain(
      '征得当事人同意',
    );
    expect(
      against(told, 'mediate', 'mediator', { ...session('2023-03-02'), invited: '双方邻居', invitedAgreed: true }),
    ).toBe('');
  });

  test('部门联动调解写明联动部门，联动部门可以看到本案', () => {
    expect(against(consented(), 'assign', 'chair', appoint(['mediator'], { modes: ['departments'] }))).toContain(
      '联动部门',
    );
    const told = consented().act(
      'assign',
      'chair',
      appoint(['mediator'], { modes: ['departments'], jointOffice: '360121-labour' }),
    );
    expect(told.matter.involved).toEqual(['360121-labour']);
  });

  test('“调解+普法”只关联普法活动，没有选择该模式的不能关联', () => {
    const told = mediating().act('reachOral', 'mediator', oral('2023-03-03'));
    expect(against(told, 'linkPublicity', 'mediator', { modes: ['confirmation'], publicityEvent: '普法1' })).toContain(
      '调解+普法',
    );
    expect(against(told, 'linkPublicity', 'mediator', { modes: ['publicity'], publicityEvent: '普法1' })).toBe('');
  });

  test('调解日期早于双方同意的不能登记 (17)', () => {
    expect(against(assigned(), 'mediate', 'mediator', session('2023-03-01'))).toContain('早于双方同意调解的日期');
  });

  test('调解程序没有收费的行为和字段 (4)', () => {
    const dispute = stage().procedures.find((p) => p.id === 'mediation');
    const labels = Object.values(dispute?.file ?? {}).map((f) => f.label);
    expect(labels.filter((l) => /收费|费用|缴费/.test(l))).toEqual([]);
  });
});
