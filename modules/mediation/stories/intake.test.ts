import { describe, expect, test } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import { sourceNumbers } from '../options.ts';
import { against, application, intake, referredTo, registered, type Stated, stage } from './stage.ts';

const opening = (over: Stated, ...more: Parameters<typeof stage>): string =>
  against(story('mediation', stage(...more), '2023-03-01'), 'register', 'clerk', { ...intake, ...over });

const without = (name: string): Stated => {
  const { [name]: _, ...rest } = intake;
  return rest;
};

describe('受理范围 (人民调解法2)', () => {
  test('公民、法人和其他组织之间的民事纠纷可以受理', () => {
    expect(opening({})).toBe('');
  });

  test('不服行政行为的不能调解，应当告知复议或者诉讼', () => {
    expect(opening({ nature: 'agencyAct' })).toMatch(/行政复议或者提起行政诉讼/);
  });

  test('由专门机关管辖的、禁止民间调解的、涉嫌犯罪的都不能受理', () => {
    expect(opening({ nature: 'reserved' })).toContain('专门机关');
    expect(opening({ nature: 'forbidden' })).toContain('诉讼等法定途径');
    expect(opening({ nature: 'crime' })).toContain('报告公安机关');
  });

  test('行政机关作为一方的，只能就民事责任参加调解', () => {
    expect(opening({ agencyParty: true, agencyCivilOnly: false })).toContain('不只是民事责任');
    expect(opening({ agencyParty: true, agencyCivilOnly: true })).toBe('');
    expect(opening({ agencyParty: false })).toBe('');
  });

  test('一个人不能同自己发生纠纷：双方身份证号相同的不能登记', () => {
    const person = { kind: 'citizen', name: '张三', idNumber: '11010519491231002X' };
    expect(opening({ applicants: [person], respondents: [{ ...person, name: '张 三' }] })).toContain(
      '同时是申请人和被申请人',
    );
    expect(
      opening({ applicants: [person], respondents: [{ kind: 'citizen', name: '张三', phone: '13900000000' }] }),
    ).toBe('');
  });

  test('没有一方当事人的不能登记', () => {
    expect(
      story('mediation', stage(), '2023-03-01')
        .refusals('register', 'clerk', without('respondents'))
        .map((r) => r.field),
    ).toEqual(['respondents']);
  });
});

describe('受理的调解委员会 (人民调解法7—9)', () => {
  const committee = (state: string, level = 'village'): Parameters<typeof stage>[0] => ({
    referred: [referredTo('other', 'committee', state, { name: '向塘村人民调解委员会', level })],
  });

  test('任期内的可以受理', () => {
    expect(opening({ committee: 'other' }, committee('active'))).toBe('');
  });

  test('任期届满未换届的不能受理 (9第2款)', () => {
    expect(opening({ committee: 'other' }, committee('expired'))).toContain('任期已满三年');
  });

  test('组成不合法的，补正前不能受理 (8)', () => {
    expect(opening({ committee: 'other' }, committee('irregular'))).toContain('不符合法定要求');
  });

  test('未登记的、已撤销的不能受理', () => {
    expect(opening({ committee: 'nobody' })).toContain('名册中没有');
    expect(opening({ committee: 'other' }, committee('dissolved'))).toContain('不在有效名册上');
  });

  test('按名册登记的类型统计，填错类型的不能登记', () => {
    expect(opening({ committee: 'other', level: 'village' }, committee('active', 'township'))).toContain(
      '按名册的类型统计',
    );
    expect(opening({ committee: 'other', level: 'township' }, committee('active', 'township'))).toBe('');
  });
});

describe('来源和对接', () => {
  for (const [source, name] of Object.entries(sourceNumbers)) {
    test(`${name}：移送来的写明编号，没有编号的不能登记`, () => {
      const referral = {
        source,
        ...(source === 'police' || source === 'petition' ? { referralAgreed: true } : {}),
        ...(source === 'court' ? { courtReferral: 'beforeDocketing' } : {}),
      };
      expect(opening(referral)).toContain(name);
      expect(opening({ ...referral, sourceNumber: '  ' })).toContain(name);
      expect(opening({ ...referral, sourceNumber: '2023-1' })).toBe('');
    });
  }

  test('警调、访调对接应当经双方同意 (17)', () => {
    for (const source of ['police', 'petition']) {
      expect(opening({ source, sourceNumber: '2023-1' })).toContain('双方当事人同意');
      expect(opening({ source, sourceNumber: '2023-1', referralAgreed: false })).toContain('双方当事人同意');
      expect(opening({ source, sourceNumber: '2023-1', referralAgreed: true })).toBe('');
    }
  });

  test('法院移送的写明委派还是委托：期限因此不同 (特邀调解规定27)', () => {
    expect(opening({ source: 'court', sourceNumber: '2023-1' })).toContain('委派或者委托');
  });

  test('排查发现的写明是哪次排查', () => {
    const found = { referred: [referredTo('spring', 'sweep', 'finished')] };
    expect(opening({ source: 'sweep', applicationKind: 'initiative' })).toContain('排查活动');
    expect(opening({ source: 'sweep', applicationKind: 'initiative', sweep: 'village' })).toContain('排查活动');
    expect(opening({ source: 'sweep', applicationKind: 'initiative', sweep: 'spring' }, found)).toBe('');
  });

  test('当事人申请和主动调解不能混填 (17)', () => {
    expect(opening({ source: 'partyApplied', applicationKind: 'initiative' })).toContain('不能是主动调解');
    expect(opening({ source: 'selfInitiated', applicationKind: 'oral' })).toContain('应当是主动调解');
    expect(opening({ source: 'selfInitiated', applicationKind: 'initiative' })).toBe('');
  });

  test('网格上报的线索由调委会受理后成为纠纷；网格员自己不能受理', () => {
    const told = story('mediation', stage(), '2023-03-01').act('reportClue', 'grid', {
      clueOn: '2023-03-01',
      clue: '两户因排水争吵',
      reporterKind: 'grid',
    });
    const { receivedOn: _, ...rest } = intake;
    const taken = { ...rest, acceptedOn: '2023-03-01', source: 'grid', applicationKind: 'initiative' };
    expect(told.refusals('takeUp', 'grid', taken).map((r) => r.code)).toEqual(['not-your-power']);
    expect(told.act('takeUp', 'clerk', taken).matter.state).toBe('registered');
  });
});

describe('同一纠纷只统计一次', () => {
  const earlier = (state: string, file: Stated = {}): Parameters<typeof stage>[0] => ({
    referred: [referredTo('before', 'mediation', state, file)],
  });

  test('正在另一调解组织调解的，不能同时受理', () => {
    expect(opening({ earlier: 'before' }, earlier('mediating'))).toContain('不能在两级同时受理');
  });

  test('已达成协议的不能重复受理，归档后也一样', () => {
    expect(opening({ earlier: 'before' }, earlier('settled', { effectiveOn: '2023-02-01' }))).toContain('不能重复受理');
    expect(opening({ earlier: 'before' }, earlier('archived', { oralOn: '2023-02-01' }))).toContain('不能重复受理');
  });

  test('调解不成、拒绝、撤回、分流移送来的可以再受理', () => {
    for (const state of ['failed', 'refused', 'withdrawn', 'referredOut', 'archived'])
      expect(opening({ earlier: 'before' }, earlier(state))).toBe('');
  });

  test('协议被法院驳回确认的，可以重新调解，变更协议或者达成新协议 (33第3款)', () => {
    expect(
      opening({ earlier: 'before' }, earlier('archived', { effectiveOn: '2023-02-01', rulingResult: 'dismissed' })),
    ).toBe('');
    expect(
      opening({ earlier: 'before' }, earlier('archived', { effectiveOn: '2023-02-01', rulingResult: 'confirmed' })),
    ).toContain('不能重复受理');
  });

  test('两件未结案卷不能用同一纠纷编号', () => {
    expect(stage().procedures.find((p) => p.id === 'mediation')?.once?.of).toEqual(['disputeId']);
  });
});

describe('申请、不予受理、撤回、分流', () => {
  const applied = () => story('mediation', stage(), '2023-03-01').act('apply', 'party:party', application());

  test('当事人在网上申请，调委会受理后进入登记 (17)', () => {
    const told = applied();
    expect(told.matter.state).toBe('applied');
    told.act('accept', 'clerk', {
      acceptedOn: '2023-03-01',
      applicationKind: 'written',
      source: 'partyApplied',
      committee: 'village',
      level: 'village',
      nature: 'civil',
    });
    expect(told.matter.state).toBe('registered');
  });

  test('不予受理的说明理由并告知其他途径', () => {
    expect(against(applied(), 'decline', 'clerk', { refusalReason: '不属于', otherRoutesTold: true })).toContain(
      '请写明不予受理的理由',
    );
    expect(
      against(applied(), 'decline', 'clerk', { refusalReason: '属于行政争议。', otherRoutesTold: false }),
    ).toContain('仲裁、行政、司法');
    expect(against(applied(), 'decline', 'clerk', { refusalReason: '行政争议', otherRoutesTold: true })).toBe('');
  });

  test('受理审查三个工作日内完成是本县规定，逾期只显示', () => {
    const told = applied();
    expect(told.limit('screen')?.due).toBe('2023-03-06');
    const late = applied()
      .on('2023-03-07')
      .act('decline', 'clerk', { refusalReason: '行政争议', otherRoutesTold: true });
    expect(late.limit('screen')?.status).toBe('late');
  });

  test('当事人可以撤回申请；撤回后不再调解 (23第2项)', () => {
    const told = applied().act('withdraw', 'party:party', { withdrawReason: '已自行和解' });
    expect(told.matter.state).toBe('withdrawn');
    expect(told.refusals('accept', 'clerk').map((r) => r.code)).toEqual(['wrong-state']);
  });

  test('分流给其他单位的，接收以前案卷不结；退回的继续在本会办理', () => {
    const refer = { referralTo: 'committee', referralOffice: '向塘镇调委会', triageNote: '当事人住在向塘' };
    const told = registered().act('refer', 'centre', refer);
    expect(told.matter.closedOn).toBeUndefined();
    expect(told.limit('referral')?.due).toBe('2023-03-08');
    told.act('returnReferral', 'centre', { referralResult: '已在该镇调解过，退回' });
    expect(told.matter.state).toBe('registered');
    told.act('refer', 'centre', refer).act('recordReferral', 'centre', { referralResult: '已接收' });
    expect(told.matter.closedOn).toBe('2023-03-01');
  });
});
