// 查封、扣押的期限和处理 (行政强制法25—28): thirty days, once more at most, what is not counted, and that it ends by itself.
import { describe, expect, test } from 'vitest';
import type { ReferredMatter } from '../../../../kernel/procedure/index.ts';
import { against, type Stated } from '../../cause/stories/stage.ts';
import { appraising, extending, penaltyCase } from '../samples.ts';
import { approved, held, served } from './stage.ts';

describe('三十日 (25第1款)', () => {
  test('自实施之日起三十日，届满依法失效', () => {
    // 2023-05-08起第三十日是6月7日（星期三）。
    const told = held({}, '2023-05-08');
    expect(told.limit('term')).toMatchObject({ strict: '2023-06-07', due: '2023-06-07' });
    expect(held({}, '2023-05-08').on('2023-06-07').matter.state).toBe('inCustody');
    expect(told.on('2023-06-08').matter.state).toBe('lapsed');
  });

  test('失效以后不能没收、延长，只能退还', () => {
    const lapsed = held({}, '2023-05-08').on('2023-06-08');
    const taking: Stated = { disposedOn: '2023-06-08', disposalBasis: '示例罚决1号', disposalNotes: '入库' };
    expect(against(lapsed, 'confiscate', 'officer1', taking)).not.toBe('');
    expect(against(lapsed, 'extend', 'officer1', extending(30))).not.toBe('');
    const back = { returnedOn: '2023-06-08', returned: '饼干35袋', receivedBy: '店主' };
    expect(lapsed.act('giveBack', 'officer1', back).matter.state).toBe('returned');
  });

  test('经负责人批准延长一次，不超过三十日，书面说明理由', () => {
    const told = held({}, '2023-05-08').on('2023-06-01');
    expect(against(told, 'extend', 'officer1', extending(31))).not.toBe('');
    expect(against(told, 'extend', 'officer1', { ...extending(30), extensionReason: '复杂' })).toContain('具体理由');
    told.act('extend', 'officer1', extending(30));
    expect(told.limit('term')?.strict).toBe('2023-06-07');
    told.approved('head');
    expect(told.limit('term')).toMatchObject({ strict: '2023-07-07', extensions: 1 });
    expect(against(told, 'extend', 'officer1', extending(1))).toContain('已延长1次');
  });

  test('届满之日可以批准延长，次日措施已经失效', () => {
    expect(against(held({}, '2023-05-08').on('2023-06-07'), 'extend', 'officer1', extending(10))).toBe('');
    expect(against(held({}, '2023-05-08').on('2023-06-08'), 'extend', 'officer1', extending(10))).not.toBe('');
  });
});

describe('检测、检验、检疫、技术鉴定 (25第3款)', () => {
  const sent = (until = '2023-05-20') =>
    held({}, '2023-05-08').on('2023-05-10').act('startAppraisal', 'officer1', appraising('2023-05-10', until));

  test('期间明确并书面告知的，不计入', () => {
    const told = sent()
      .on('2023-05-20')
      .act('endAppraisal', 'officer1', { appraisalEnded: '2023-05-20', appraisalResult: '不合格' });
    expect(told.limit('term')?.strict).toBe('2023-06-17');
  });

  test('没有书面告知的不能扣除', () => {
    const told = held({}, '2023-05-08').on('2023-05-10');
    expect(
      against(told, 'startAppraisal', 'officer1', { ...appraising('2023-05-10', '2023-05-20'), appraisalTold: false }),
    ).toContain('书面告知');
    expect(against(told, 'startAppraisal', 'officer1', appraising('2023-05-10', '2023-05-09'))).toContain('早于');
  });

  test('超出告知期间的部分不扣除', () => {
    const ended = (on: string): string =>
      against(sent().on(on), 'endAppraisal', 'officer1', { appraisalEnded: on, appraisalResult: '不合格' });
    expect(ended('2023-05-20')).toBe('');
    expect(ended('2023-05-21')).toContain('超出的部分不扣除');
  });
});

describe('处理 (21、27、28)', () => {
  const taking: Stated = { disposedOn: '2023-03-06', disposalBasis: '示例罚决1号', disposalNotes: '移交罚没仓库' };

  test('有没收决定的可以没收，没有的不能', () => {
    expect(against(held(), 'confiscate', 'officer1', taking)).toBe('');
    const fined: ReferredMatter = { ...penaltyCase, id: 'fined', file: { kinds: ['fine'] } };
    expect(
      against(held({ case: 'fined' }, '2023-03-06', { referred: [fined] }), 'confiscate', 'officer1', taking),
    ).toContain('没有“没收非法财物”');
  });

  test('销毁写明法律、行政法规的条款并有见证人', () => {
    const destroying = { ...taking, disposalWitness: '监督员甲' };
    expect(against(held(), 'destroy', 'officer1', destroying)).toContain('条款');
    expect(against(held(), 'destroy', 'officer1', { ...destroying, disposalBasis: '《示例条例》第五十条' })).toBe('');
  });

  test('随案移送的书面告知当事人', () => {
    const moving = (transferTold: boolean): string =>
      against(held(), 'transfer', 'officer1', { disposedOn: '2023-03-06', transferTo: '示例县公安局', transferTold });
    expect(moving(true)).toBe('');
    expect(moving(false)).toContain('书面告知');
  });

  test('只有不易保管的可以先行变卖，解除时退还所得款项', () => {
    const selling = { proceeds: 100_00, saleNotes: '按市价变卖' };
    expect(against(held(), 'sell', 'officer1', selling)).toContain('不易保管');
    const sold = approved()
      .act('serve', 'officer1', served({ perishable: true }))
      .act('sell', 'officer1', selling)
      .approved('head')
      .act('lift', 'head', { liftedOn: '2023-03-06', liftGround: 'noViolation' });
    const back = (returned: string): string =>
      against(sold, 'giveBack', 'officer1', { returnedOn: '2023-03-06', returned, receivedBy: '店主' });
    expect(back('饼干35袋')).toContain('退还所得款项');
    expect(back('变卖款100元')).toBe('');
  });

  test('解除以后立即退还，逾期提示', () => {
    const lifted = held().on('2023-03-10').act('lift', 'head', { liftedOn: '2023-03-10', liftGround: 'decided' });
    const back = (on: string) =>
      held()
        .on('2023-03-10')
        .act('lift', 'head', { liftedOn: '2023-03-10', liftGround: 'decided' })
        .on(on)
        .act('giveBack', 'officer1', { returnedOn: on, returned: '饼干35袋', receivedBy: '店主' })
        .limit('giveBack')?.status;
    expect(lifted.limit('giveBack')?.due).toBe('2023-03-13');
    expect(back('2023-03-13')).toBe('met');
    expect(back('2023-03-14')).toBe('late');
  });
});

describe('全过程记录和公示 (国办发〔2018〕118号)', () => {
  const closing = (over: Stated, publish: boolean) => {
    const told = approved()
      .act('serve', 'officer1', served(over))
      .act('transfer', 'officer1', { disposedOn: '2023-03-06', transferTo: '示例县公安局', transferTold: true });
    if (publish) told.act('publish', 'clerk', { publication: 'measures', secrecyReviewed: true });
    return against(told, 'archive', 'clerk', { archiveNumber: '示例档' });
  };
  test('没有全程录像的不能归档', () => {
    expect(closing({}, true)).toBe('');
    expect(closing({ unbroken: false }, true)).toContain('中断');
  });
  test('没有公示的不能归档，公开影响调查的除外', () => {
    expect(closing({}, false)).toContain('还没有公示');
    expect(closing({ openness: 'investigation' }, false)).toBe('');
  });
});
