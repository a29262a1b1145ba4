// 当场处罚决定 (行政处罚法51、52): when it may be made on the spot, by whom, and what must come before it.
import { describe, expect, test } from 'vitest';
import type { ReferredMatter } from '../../../../kernel/procedure/index.ts';
import { against, card, people, person, type Stated } from '../../cause/stories/stage.ts';
import { cause } from '../samples.ts';
import { begin, citizen, company, decided, fined, found, heard, less, ofCompany, spotPower, told } from './stage.ts';

const opening = (over: Stated = {}, referred: readonly ReferredMatter[] = []): string =>
  against(begin({ referred }), 'find', 'officer1', found(over));
const deciding = (over: Stated = {}, opened: Stated = {}): string =>
  against(heard(opened), 'decide', 'officer1', decided(over));

describe('当场处罚的数额和种类 (51)', () => {
  test('对公民二百元以下，二百元可以，多一分不能', () => {
    expect(opening({ proposedFine: 200_00 })).toBe('');
    expect(opening({ proposedFine: 200_01 })).toContain('对公民当场罚款最高200元');
  });

  test('对法人、其他组织三千元以下，三千元可以，多一分不能', () => {
    expect(opening(ofCompany(3_000_00))).toBe('');
    expect(opening(ofCompany(3_000_01))).toContain('对法人、其他组织当场罚款最高3000元');
  });

  test('个体工商户按县里的读法，未作规定的按公民', () => {
    const business = { kind: 'individualBusiness', name: '示例商店', representative: '示例丙' };
    expect(opening({ parties: [business], proposedFine: 200_00 })).toBe('');
    expect(opening({ parties: [business], proposedFine: 300_00 })).toContain('对个体工商户');
    const settings = { 'penalties.individualBusinessCeiling': 1_000_00 };
    expect(against(begin({ settings }), 'find', 'officer1', found({ parties: [business], proposedFine: 300_00 }))).toBe(
      '',
    );
  });

  test('警告不论数额；没收、通报批评不能当场作出', () => {
    expect(against(begin(), 'find', 'officer1', less(found({ proposedKind: 'warning' }), 'proposedFine'))).toBe('');
    expect(opening({ proposedKind: 'confiscateGoods' })).not.toBe('');
  });

  test('罚款在案由的法定幅度之内：下限、上限本身可以，以外转普通程序 (34)', () => {
    expect(opening({ proposedFine: 50_00 })).toBe('');
    expect(opening({ proposedFine: 49_99 })).toContain('低于法定下限');
    const narrow: ReferredMatter = { ...cause, id: 'narrow', file: { ...cause.file, citizenMax: 150_00 } };
    expect(opening({ cause: 'narrow', proposedFine: 150_00 }, [narrow])).toBe('');
    expect(opening({ cause: 'narrow', proposedFine: 150_01 }, [narrow])).toContain('超过法定上限');
  });

  test('案由没有规定警告的不能警告', () => {
    const only: ReferredMatter = { ...cause, id: 'only', file: { ...cause.file, kinds: ['fine'] } };
    const asked = less(found({ cause: 'only', proposedKind: 'warning' }), 'proposedFine');
    expect(against(begin({ referred: [only] }), 'find', 'officer1', asked)).toContain('没有规定警告');
  });
});

describe('执法人员 (42、52)', () => {
  test('不少于两人', () => {
    expect(opening({ officers: ['officer1'] })).toContain('至少2人');
    expect(opening({ officers: ['officer1', 'officer2'] })).toBe('');
  });

  test('均持当日有效的行政执法证，辅助人员不计入', () => {
    expect(opening({ officers: ['officer1', 'auxiliary'] })).toContain('行政执法证');
    const until = (day: string) =>
      person('officer3', ['officer'], { certificates: [card('赣示例003', { until: day })] });
    const by = (day: string): string =>
      against(
        begin({ people: [...people, until(day)] }),
        'find',
        'officer1',
        found({ officers: ['officer1', 'officer3'] }),
      );
    expect(by('2023-03-06')).toBe('');
    expect(by('2023-03-05')).toContain('行政执法证');
  });

  test('由在场的执法人员登记', () => {
    expect(against(begin(), 'find', 'auxiliary', found())).toContain('不在执法人员之列');
  });

  test('先出示执法证件，再告知，缺一不可', () => {
    expect(opening({ identityShown: false })).toContain('出示执法证件');
    expect(opening({ rightsTold: false })).toContain('当场告知');
  });

  test('决定书由两名执法人员签名 (52第2款)', () => {
    expect(deciding({ officersSigned: false })).toContain('签名或者盖章');
    expect(deciding()).toBe('');
  });
});

describe('职权、案由、时效', () => {
  test('职权属于本机关，在期限和区域之内 (17)', () => {
    const with_ = (id: string, file: Stated, state = 'inForce'): ReferredMatter => ({
      ...spotPower,
      id,
      state,
      file: { ...spotPower.file, ...file },
    });
    const of = (id: string, file: Stated, state?: string): string =>
      opening({ power: id }, [with_(id, file, state ?? 'inForce')]);
    expect(of('a', { validFrom: '2023-03-06' })).toBe('');
    expect(of('b', { validFrom: '2023-03-07' })).toContain('还没有这项职权');
    expect(of('c', { validUntil: '2023-03-06' })).toBe('');
    expect(of('d', { validUntil: '2023-03-05' })).toContain('届满');
    expect(of('e', { areas: ['town'] })).toBe('');
    expect(of('f', { areas: ['other-town'] })).toContain('区域');
    expect(of('x', { exceptAreas: ['town'] })).toContain('已经赋权乡镇');
    expect(of('y', { acts: ['inspection'] })).toContain('不包括行政处罚');
    expect(of('g', {}, 'withdrawn')).toContain('停用');
    const other = with_('h', { authority: 'other' });
    expect(against(heard({ power: 'h' }, { referred: [other] }), 'decide', 'officer1', decided())).toContain(
      '不属于本执法主体',
    );
  });

  test('案由不在所选职权之内的，当场也不能处罚 (17)', () => {
    const of = (legalBasis: string): string =>
      opening({ power: 'p' }, [{ ...spotPower, id: 'p', file: { ...spotPower.file, legalBasis } }]);
    expect(of('《示例条例》第四十二条')).toBe('');
    expect(of('《示例条例》第四十三条')).toContain('不包括案由');
  });

  test('没有公布、已经废止的案由不能使用 (5第3款)', () => {
    const gone: ReferredMatter = {
      ...cause,
      id: 'gone',
      state: 'repealed',
      file: { ...cause.file, repealedOn: '2023-03-06' },
    };
    expect(opening({ cause: 'gone' }, [gone])).toContain('废止');
    const later: ReferredMatter = { ...gone, id: 'later', file: { ...cause.file, repealedOn: '2023-03-07' } };
    expect(opening({ cause: 'later' }, [later])).toBe('');
  });

  test('二年内没有发现的不再处罚，满二年之日仍可 (36)', () => {
    expect(opening({ actOn: '2021-03-06' })).toBe('');
    expect(opening({ actOn: '2021-03-05' })).toContain('不再给予行政处罚');
    expect(opening({ actOn: '2023-03-07' })).toContain('早于');
  });

  test('不满十四周岁的不予处罚；十四至十八周岁的从轻 (30)', () => {
    expect(opening({ age: 'child' })).toContain('不予行政处罚');
    expect(opening({ age: 'minor', proposedFine: 100_00 })).toBe('');
    expect(opening({ age: 'minor', proposedFine: 100_01 })).toContain('从轻');
  });

  test('违法事实确凿：写明事实和证据 (51)', () => {
    expect(opening({ facts: '占道' })).toContain('违法事实确凿');
    expect(opening({ evidence: '无' })).toContain('违法事实确凿');
  });
});

describe('陈述、申辩 (45、62)', () => {
  test('没有听取陈述、申辩的不能决定', () => {
    expect(against(told(), 'decide', 'officer1', decided())).toContain('已当场告知');
  });

  test('作出陈述、申辩的，记录并复核', () => {
    const hear = (notes: string): string =>
      against(told(), 'hear', 'officer1', {
        statement: 'made',
        statementNotes: notes,
        adoption: 'notAdopted',
        adoptionReason: '事实清楚，理由不成立。',
      });
    expect(hear('货物正在装车，马上离开。')).toBe('');
    expect(hear('无')).toContain('记录内容');
  });

  test('不得因申辩而加重：与告知的数额相同可以，多一分不能', () => {
    expect(deciding({ fine: 100_00 })).toBe('');
    expect(deciding({ fine: 100_01 })).toContain('更重的处罚');
    expect(deciding({ fine: 60_00 })).toBe('');
  });

  test('种类不得重于告知的', () => {
    const warned = heardWarned();
    expect(against(warned, 'decide', 'officer1', less(decided({ kind: 'warning' }), 'fine', 'extraStated'))).toBe('');
    expect(against(warned, 'decide', 'officer1', decided())).toContain('重于当场告知的');
  });

  test('申辩成立的不处罚', () => {
    const told_ = told()
      .act('hear', 'officer1', {
        statement: 'made',
        statementNotes: '货箱不是我的。',
        adoption: 'adopted',
        adoptionReason: '监控属实。',
      })
      .act('dismiss', 'officer1', { dismissReason: '监控显示系他人堆放。' });
    expect(told_.matter.state).toBe('dismissed');
  });
});

const heardWarned = () =>
  begin()
    .act('find', 'officer1', less(found({ proposedKind: 'warning' }), 'proposedFine'))
    .act('hear', 'officer1', { statement: 'none' });

describe('当场交付 (52)', () => {
  test('在发现当日决定并交付，次日已不是当场', () => {
    expect(deciding()).toBe('');
    expect(against(heard().on('2023-03-07'), 'decide', 'officer1', decided({}, '2023-03-07'))).toContain('已不是当场');
  });

  test('当事人签收，或者注明拒绝签收的情况', () => {
    expect(deciding(less({ receipt: 'signed' }, 'x'))).toBe('');
    const refused = less(decided({ receipt: 'refused' }), 'signature');
    expect(against(heard(), 'decide', 'officer1', { ...refused, refusalNote: '拒绝签收，已摄像记录。' })).toBe('');
    expect(against(heard(), 'decide', 'officer1', refused)).not.toBe('');
    expect(against(heard(), 'decide', 'officer1', less(decided(), 'signature'))).not.toBe('');
  });

  test('责令改正 (28)', () => {
    expect(deciding({ correction: '—' })).toContain('责令');
  });

  test('决定书有编号，写明事实、依据、数额、救济途径', () => {
    const paper = fined().matter.papers.find((p) => p.paper === 'onSpotDecision');
    expect(paper?.number).toContain('当罚决');
  });
});

describe('一事不二罚 (29)', () => {
  const earlier = (over: Stated, procedure = 'summary'): ReferredMatter => ({
    id: 'before',
    module: 'penalties',
    procedure,
    number: '示例当罚〔2023〕1号',
    state: 'filed',
    file: { actOn: '2023-03-06', kind: 'fine', ...over },
    openedOn: '2023-03-06',
  });
  const with_ = (found_: Readonly<Record<string, readonly ReferredMatter[]>>, over: Stated = {}): string =>
    against(heard({}, { found: found_ }), 'decide', 'officer1', decided(over));

  test('同一违法行为已经罚款的，不能再罚款；另一日的行为可以', () => {
    expect(with_({ finedOnTheSpot: [earlier({})] })).toContain('两次以上罚款');
    expect(with_({ finedOnTheSpot: [earlier({ actOn: '2023-03-05' })] })).toBe('');
  });

  test('此前只有警告的，可以罚款', () => {
    expect(with_({ finedOnTheSpot: [earlier({ kind: 'warning' })] })).toBe('');
  });

  test('普通程序已就包括这一日的行为罚款的，不能再罚款', () => {
    const ordinary = (to: string) => earlier({ actFrom: '2023-03-01', actTo: to, fine: 500_00 }, 'penalties');
    expect(with_({ finedOrdinarily: [ordinary('2023-03-06')] })).toContain('两次以上罚款');
    expect(with_({ finedOrdinarily: [ordinary('2023-03-05')] })).toBe('');
  });
});

describe('转普通程序', () => {
  test('告知以后、决定以前可以转，决定以后不能', () => {
    const asked = { turnReason: 'disputed', turnNotes: '当事人否认。' };
    expect(told().act('turn', 'officer1', asked).matter.state).toBe('turned');
    expect(heard().act('turn', 'officer1', asked).matter.state).toBe('turned');
    expect(against(fined(), 'turn', 'officer1', asked)).not.toBe('');
  });

  test('当事人一次只能是一名', () => {
    expect(opening({ parties: [citizen, company] })).toContain('最多1名');
  });
});
