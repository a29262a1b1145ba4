// 申请人民法院强制执行 (行政强制法13、36、53—58；行政诉讼法95；行政诉讼法解释153、156): rule P-24, both ends of the window.
import { describe, expect, test } from 'vitest';
import { against, calendar, type Stated } from '../../cause/stories/stage.ts';
import { applicationWindow, objectionsExpire } from '../index.ts';
import { applying, less, litigated } from '../samples.ts';
import { accepted, applied, begin, demanded, ofCase, opened } from './stage.ts';

const opening = (over: Stated = {}, on = '2023-09-04', referred = [ofCase('none', {})]): string =>
  against(begin({ referred }, on), 'open', 'officer1', opened(over, on));

describe('复议、起诉期限和三个月 (53)', () => {
  test('二〇二六年三月三十一日送达的：复议至六月一日，起诉至九月三十日，十月一日至十二月三十日申请', () => {
    const expiredOn = objectionsExpire({ servedOn: '2026-03-31' }, calendar);
    expect(expiredOn).toBe('2026-09-30');
    expect(applicationWindow(expiredOn, calendar)).toEqual({ first: '2026-10-01', last: '2026-12-30' });
  });

  test('二〇二六年十二月十五日是催告书最迟送达日', () => {
    const served = { servedOn: '2026-03-31', expiredOn: '2026-09-30' };
    const told = (on: string) =>
      begin({}, '2026-10-09')
        .act('open', 'officer1', opened(served, '2026-10-09'))
        .on(on)
        .act('demand', 'officer1', { demandedOn: on });
    expect(against(told('2026-12-15').on('2026-12-30'), 'apply', 'officer1', applying())).toBe('');
    expect(against(told('2026-12-16').on('2026-12-30'), 'apply', 'officer1', applying())).toContain('等候履行');
    expect(against(told('2026-12-16').on('2026-12-31'), 'apply', 'officer1', applying())).toContain('届满');
  });

  test('期限届满次日可以启动，届满当日不能', () => {
    expect(opening({}, '2023-09-02')).toBe('');
    expect(opening({}, '2023-09-01')).toContain('届满以前不能申请');
  });

  test('届满日由系统核对，早一日、晚一日都不能', () => {
    expect(opening({ expiredOn: '2023-08-31' })).toContain('应为2023-09-01');
    expect(opening({ expiredOn: '2023-09-02' }, '2023-09-05')).toContain('应为2023-09-01');
  });

  test('经复议维持的，自复议决定书送达之日起十五日 (行政诉讼法45)', () => {
    const path = { path: 'reconsidered', reconsiderationServedOn: '2023-08-01' };
    expect(opening({ ...path, expiredOn: '2023-08-16' })).toBe('');
    expect(opening({ ...path, expiredOn: '2023-09-01' })).toContain('应为2023-08-16');
  });

  test('批准延期、分期的，自其期限届满之日起算 (行政处罚法72第2款)', () => {
    const at = (deferralUntil: string) => objectionsExpire({ servedOn: '2023-03-01', deferralUntil }, calendar);
    expect(at('2023-12-31')).toBe('2023-12-31');
    expect(at('2023-08-31')).toBe('2023-09-01');
  });

  test('三个月的末日可以申请，次日不能；有正当理由的说明后可以逾期申请 (行政诉讼法解释156)', () => {
    expect(demanded().limit('window')?.due).toBe('2023-12-01');
    expect(against(demanded().on('2023-12-01'), 'apply', 'officer1', applying())).toBe('');
    const late = demanded().on('2023-12-04');
    expect(against(late, 'apply', 'officer1', applying())).toContain('届满');
    expect(against(late, 'applyLate', 'officer1', applying({ lateReason: '洪涝灾害，交通中断，材料无法送达。' }))).toBe(
      '',
    );
    expect(against(late, 'applyLate', 'officer1', applying({ lateReason: '忘了' }))).toContain('正当理由');
    expect(
      against(demanded().on('2023-12-01'), 'applyLate', 'officer1', applying({ lateReason: '洪涝灾害，交通中断。' })),
    ).toContain('按期申请');
  });
});

describe('据以执行的决定', () => {
  test('没有作出处罚决定的不能申请', () => {
    expect(opening({ case: 'none' })).toContain('还没有作出处罚决定');
    expect(opening()).toBe('');
  });

  test('送达日期与案件的记录一致，当场处罚以决定日期为送达日期', () => {
    const of = (file: Stated, procedure = 'penalties'): string =>
      opening({ case: 'c' }, '2023-09-04', [{ ...ofCase('c', { kinds: ['fine'], ...file }), procedure }]);
    expect(of({ servedOn: '2023-03-01' })).toBe('');
    expect(of({ servedOn: '2023-03-02' })).toContain('送达日期是2023-03-02');
    expect(of({ kind: 'fine', decidedOn: '2023-03-01' }, 'summary')).toBe('');
    expect(of({ kind: 'fine', decidedOn: '2023-02-28' }, 'summary')).toContain('送达日期是2023-02-28');
  });

  test('复议、诉讼正在进行的不能申请；已被撤销的不能执行', () => {
    const of = (file: Stated): string =>
      opening({ case: 'c' }, '2023-09-04', [ofCase('c', { kinds: ['fine'], ...file })]);
    expect(of({ remedyKind: 'litigation' })).toContain('正在行政复议、行政诉讼中');
    expect(of({ remedyKind: 'litigation', remedyResult: 'revoked' })).toContain('不能执行');
    expect(of({ remedyKind: 'reconsideration', remedyResult: 'upheld' })).toContain('按实际情况选择');
    expect(of({})).toBe('');
  });

  test('法律规定由本机关自行强制执行的不申请法院 (13)', () => {
    expect(opening({ ownPower: true })).toContain('自行强制执行');
  });

  test('加处罚款不超出罚款数额：相等可以，多一分不能 (45)', () => {
    expect(opening({ extraDue: 30_000_00 })).toBe('');
    expect(opening({ extraDue: 30_000_01 })).toContain('不得超出罚款数额');
  });
});

describe('催告 (54、36)', () => {
  test('催告书送达十日（工作日）后仍未履行的，才能申请', () => {
    // 2023-09-05起第十个工作日是9月19日。
    expect(against(demanded().on('2023-09-19'), 'apply', 'officer1', applying())).toContain('2023-09-20');
    expect(against(demanded().on('2023-09-20'), 'apply', 'officer1', applying())).toBe('');
  });

  test('没有催告的不能申请', () => {
    const told = begin().act('open', 'officer1', opened());
    expect(against(told, 'apply', 'officer1', applying())).toContain('待催告');
  });

  test('可以沿用案件中已经送达的催告', () => {
    const told = begin()
      .act('open', 'officer1', opened())
      .act('adoptDemand', 'officer1', { demandedOn: '2023-08-18', demandNumber: '示例罚催3号' });
    expect(told.limit('wait')?.due).toBe('2023-09-01');
    expect(against(told, 'apply', 'officer1', applying())).toBe('');
  });

  test('当事人陈述、申辩的，复核以后才能申请；成立的不申请', () => {
    const told = demanded().act('represent', 'party:party', { statement: '已缴纳一半。' }).on('2023-09-20');
    expect(against(told, 'apply', 'officer1', applying())).toContain('还没有复核');
    told.act('reviewStatement', 'officer1', { adoption: 'adopted', adoptionReason: '票据属实，已缴纳。' });
    expect(against(told, 'apply', 'officer1', applying())).toContain('应当采纳');
    told.act('reviewStatement', 'officer1', { adoption: 'partly', adoptionReason: '缴纳一半属实，余款仍应缴纳。' });
    expect(against(told, 'apply', 'officer1', applying())).toBe('');
  });

  test('催告期内履行的，不再申请', () => {
    const told = demanded()
      .on('2023-09-15')
      .act('perform', 'clerk', { performedOn: '2023-09-15', recovered: 30_000_00 });
    expect(told.matter.state).toBe('performed');
  });
});

describe('申请材料和管辖 (54、55)', () => {
  const asking = (over: Stated, opening_: Stated = {}): string =>
    against(demanded('2023-09-05', opening_).on('2023-09-20'), 'apply', 'officer1', applying(over));

  test('四项材料缺一不可', () => {
    for (const one of ['application', 'decision', 'opinions', 'object'])
      expect(
        asking({ attachments: ['application', 'decision', 'opinions', 'object'].filter((a) => a !== one) }),
      ).toContain('还缺');
    expect(asking({})).toBe('');
  });

  test('不动产向不动产所在地法院申请', () => {
    expect(asking({}, { realEstate: true })).toContain('不动产所在地');
    expect(asking({ courtPlace: 'realEstate' }, { realEstate: true })).toBe('');
    expect(asking({ courtPlace: 'realEstate' })).toContain('行政机关所在地');
  });

  test('申请书由行政机关负责人签名', () => {
    const told = demanded().on('2023-09-20').act('apply', 'officer1', applying());
    expect(told.matter.state).toBe('demanded');
    expect(told.approved('head').matter.state).toBe('applied');
  });

  test('申请前核对决定没有明显违法 (行政诉讼法解释161)', () => {
    expect(asking({ soundChecked: false })).toContain('明显');
  });
});

describe('法院的受理和裁定 (56—58)', () => {
  test('五日（工作日）内受理，七日内裁定，听取意见的三十日', () => {
    expect(applied().limit('acceptance')?.due).toBe('2023-09-27');
    const told = accepted();
    expect([told.limit('ruling')?.due, told.limit('rulingHeard')?.due]).toEqual(['2023-10-10', '2023-10-25']);
    expect(told.act('courtHears', 'clerk', { heardOn: '2023-09-25' }).limit('ruling')?.status).toBe('met');
  });

  test('对不予受理、不予执行的裁定十五日内申请复议，末日可以，次日不能', () => {
    const refused = () =>
      applied().on('2023-09-25').act('refuse', 'clerk', { refusedOn: '2023-09-25', refusalReason: '材料不全' });
    const seek = (told: ReturnType<typeof refused>, on: string): string =>
      against(told.on(on), 'seekReview', 'officer1', { reviewSoughtOn: on, reviewReason: '材料齐备。' });
    expect(refused().limit('review')?.due).toBe('2023-10-10');
    expect(seek(refused(), '2023-10-10')).toBe('');
    expect(seek(refused(), '2023-10-11')).toContain('届满');
    const not = () =>
      accepted().on('2023-10-10').act('ruleAgainst', 'clerk', { againstOn: '2023-10-10', againstGround: 'law' });
    expect(seek(not(), '2023-10-25')).toBe('');
    expect(seek(not(), '2023-10-26')).toContain('届满');
  });

  test('复议的结果与被复议的裁定相符', () => {
    const reviewing = applied()
      .on('2023-09-25')
      .act('refuse', 'clerk', { refusedOn: '2023-09-25', refusalReason: '材料不全' })
      .act('seekReview', 'officer1', { reviewSoughtOn: '2023-09-25', reviewReason: '材料齐备。' });
    expect(against(reviewing, 'reviewEnforces', 'clerk', { reviewedOn: '2023-09-25' })).toContain('应当受理');
    expect(against(reviewing, 'reviewAccepts', 'clerk', { reviewedOn: '2023-09-25', courtNumber: '示例2号' })).toBe('');
  });
});

describe('经过行政诉讼的 (行政诉讼法95；行政诉讼法解释153)', () => {
  const suit = (on = '2023-09-04') =>
    begin({}, on).act('open', 'officer1', { ...litigated(on), officers: ['officer1'] });

  test('不适用催告和三个月，依生效裁判申请', () => {
    expect(against(suit(), 'demand', 'officer1', { demandedOn: '2023-09-04' })).toContain('第九十五条');
    expect(suit().limit('window')).toBeUndefined();
    expect(against(suit(), 'applyAfterSuit', 'officer1', applying())).toBe('');
  });

  test('自履行期间最后一日起二年，末日可以，次日不能', () => {
    expect(suit().limit('twoYears')?.due).toBe('2025-09-01');
    expect(against(suit().on('2025-09-01'), 'applyAfterSuit', 'officer1', applying())).toBe('');
    expect(against(suit().on('2025-09-02'), 'applyAfterSuit', 'officer1', applying())).toContain('届满');
  });

  test('履行期间届满以前不能申请', () => {
    expect(
      against(begin({}, '2023-08-31'), 'open', 'officer1', { ...litigated('2023-08-31'), officers: ['officer1'] }),
    ).toContain('届满以前');
  });

  test('没有经过诉讼的不能走这条路', () => {
    expect(
      against(begin().act('open', 'officer1', opened()), 'applyAfterSuit', 'officer1', less(applying(), 'x')),
    ).toContain('没有经过行政诉讼');
  });
});
