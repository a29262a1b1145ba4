import { describe, expect, test } from 'vitest';
import type { Stage } from '../../../kernel/procedure/index.ts';
import { certificates } from '../certificate/procedure.ts';
import {
  active,
  against,
  conferred,
  confirmed,
  countsOn,
  issued,
  revocation,
  revoked,
  type Stated,
  suspended,
  suspension,
  warned,
} from './stage.ts';

describe('证件何时有效（行政处罚法42、55；O-01、O-02）', () => {
  test('考试合格、资格确认、核发以后，领取以前，都不能执法；领取之日起可以', () => {
    expect(conferred(confirmed())).toEqual([]);
    expect(conferred(issued())).toEqual([]);
    expect(countsOn(active(), '2022-06-05')).toBe(false);
    expect(countsOn(active(), '2022-06-06')).toBe(true);
  });

  test('写明执法主体、区域、领域；届满之日有效，次日起过期', () => {
    expect(conferred(active())[0]).toMatchObject({ kind: '行政执法证', body: 'bureau', domains: ['cityManagement'] });
    const told = active({ validUntil: '2025-05-30' });
    expect(countsOn(told, '2025-05-30')).toBe(true);
    expect(countsOn(told, '2025-05-31')).toBe(false);
    expect(told.on('2025-05-30').matter.state).toBe('active');
    expect(told.on('2025-06-03').matter.state).toBe('expired');
  });

  test('暂扣之日起无效，发还之日起恢复（O-04）', () => {
    const told = suspended();
    expect(countsOn(told, '2023-02-28')).toBe(true);
    expect(countsOn(told, '2023-03-01')).toBe(false);
    told.on('2023-04-03').act('reinstate', 'registrar', { reinstateNote: '补训二十学时，考核合格。' });
    expect(countsOn(told, '2023-04-02')).toBe(false);
    expect(countsOn(told, '2023-04-03')).toBe(true);
  });

  test('遗失、吊销、离岗、注销以后都无效（O-01、O-04）', () => {
    const lost = active().on('2023-02-06').act('reportLoss', 'officer', { lostOn: '2023-02-06', lossNote: '遗失。' });
    expect(countsOn(lost, '2023-02-06')).toBe(false);
    expect(countsOn(revoked(), '2023-03-15')).toBe(false);
    const left = active()
      .on('2023-06-01')
      .act('reportLeaving', 'unit', { leftOn: '2023-06-01', leavingGround: 'transfer' });
    expect(countsOn(left, '2023-06-01')).toBe(false);
  });

  test('随机抽取只在有效的证件中进行（O-04）', () => {
    expect(certificates.confers?.while).toEqual(['active']);
  });

  test('名录自变化之日起二十个工作日内公开；暂扣、吊销、注销、过期的二十个工作日内撤下（信息公开条例26，T-05）', () => {
    const spec = certificates.publication?.officers;
    expect(spec?.within).toEqual({ count: 20, unit: 'workingDay' });
    expect(spec?.takenDown?.within).toEqual({ count: 20, unit: 'workingDay' });
    expect(spec?.takenDown?.after).toEqual(['suspend', 'reportLoss', 'revoke', 'reportLeaving', 'cancel', 'expire']);
  });
});

describe('年度审验和换证', () => {
  const review = (over: Stated = {}): Stated => ({ reviewYear: 2022, reviewHours: 60, reviewResult: 'pass', ...over });
  const warnings = (hours: number): number => {
    const told: number[] = [];
    const watch: NonNullable<Stage['watch']> = (_, prepared) => void told.push(prepared.warnings.length);
    active({}, { watch })
      .on('2022-12-20')
      .act('reviewYearly', 'registrar', review({ reviewHours: hours }));
    return told.at(-1) ?? 0;
  };

  test('不足六十学时的提示，恰好六十学时的不提示（默认）', () => {
    expect(warnings(60)).toBe(0);
    expect(warnings(59)).toBe(1);
  });

  test('学时不足、审验不合格的进入监督预警；重新审验合格以后不再预警', () => {
    const missing = (...reviews: Stated[]): string[] => {
      const told = active().on('2022-12-20');
      for (const stated of reviews) told.act('reviewYearly', 'registrar', stated);
      return told.findings.flatMap((f) => (f.outcome === 'missing' ? [f.finding] : []));
    };
    expect(missing()).toEqual([]);
    expect(missing(review())).toEqual([]);
    expect(missing(review({ reviewHours: 59 }))).toEqual(['hours']);
    const failed = review({ reviewResult: 'fail', reviewNote: '连续缺训。' });
    expect(missing(failed)).toEqual(['fit']);
    expect(missing(failed, review())).toEqual([]);
  });

  test('不合格的说明理由', () => {
    const told = () => active().on('2022-12-20');
    expect(against(told(), 'reviewYearly', 'registrar', review({ reviewResult: 'fail' }))).toContain('不合格的理由');
    expect(
      against(told(), 'reviewYearly', 'registrar', review({ reviewResult: 'fail', reviewNote: '连续缺训。' })),
    ).toBe('');
  });

  test('自领取之日起十二个月内审验（设置），逾期显示', () => {
    expect(active().limit('annual')?.due).toBe('2023-06-06');
    const on = (day: string) => {
      const told = active().on(day).act('reviewYearly', 'registrar', review());
      return told.limits.find((l) => l.limit === 'annual')?.status;
    };
    expect(on('2023-06-06')).toBe('met');
    expect(on('2023-06-07')).toBe('late');
  });

  test('届满以前换证，新旧有效期首尾相接；有空档的不行', () => {
    const told = () => active({ validUntil: '2025-05-30' }).on('2025-05-20');
    const renewing = (validFrom: string) =>
      against(told(), 'renew', 'registrar', { validFrom, validUntil: '2030-05-30' });
    expect(renewing('2025-05-31')).toBe('');
    expect(renewing('2025-06-01')).toContain('有空档');
    const renewed = told()
      .act('renew', 'registrar', { validFrom: '2025-05-31', validUntil: '2030-05-30' })
      .approved('chief');
    expect(renewed.limit('validity')?.strict).toBe('2030-05-30');
    expect(countsOn(renewed, '2025-05-30')).toBe(true);
    expect(countsOn(renewed, '2025-05-31')).toBe(true);
    expect(countsOn(renewed, '2030-05-31')).toBe(false);
  });

  test('过期以后不能换证，只能重新申领', () => {
    const told = active({ validUntil: '2025-05-30' }).on('2025-06-03');
    expect(against(told, 'renew', 'registrar', { validFrom: '2025-06-03', validUntil: '2030-05-30' })).toContain(
      '过期',
    );
  });

  test('最近一次审验不合格的不能换证', () => {
    const told = active()
      .on('2023-05-20')
      .act('reviewYearly', 'registrar', review({ reviewResult: 'fail', reviewNote: '连续缺训。' }));
    expect(against(told, 'renew', 'registrar', { validFrom: '2023-06-01', validUntil: '2028-05-31' })).toContain(
      '审验不合格',
    );
  });
});

describe('遗失、补发', () => {
  const lost = () =>
    active().on('2023-02-06').act('reportLoss', 'officer', { lostOn: '2023-02-06', lossNote: '下乡途中遗失。' });

  test('先报告、声明作废，再补发，使用新编号', () => {
    expect(against(active(), 'reissue', 'registrar', { replaceGround: 'lost', number: 'EX0002' })).toContain(
      '先报告遗失',
    );
    expect(against(lost(), 'reissue', 'registrar', { replaceGround: 'lost', number: 'EX0001' })).toContain('新编号');
    expect(against(lost(), 'reissue', 'registrar', { replaceGround: 'lost', number: 'EX0002' })).toBe('');
  });

  test('遗失声明五个工作日内公告（设置）', () => {
    expect(certificates.publication?.losses?.within).toEqual({ setting: 'voidSpan' });
  });

  test('补发二十个工作日（设置）', () => {
    expect(lost().limit('reissue')?.due).toBe('2023-03-06');
  });
});

describe('暂扣（江西省行政执法监督实施办法26，待核）', () => {
  test('写明事实、依据和期限，经负责人批准', () => {
    const told = () => active().on('2023-03-01');
    expect(against(told(), 'suspend', 'registrar', { ...suspension, suspendReason: '违规' })).toContain('事实和依据');
    expect(against(told(), 'suspend', 'registrar', { ...suspension, suspendedUntil: '2023-03-01' })).toContain(
      '晚于今天',
    );
    expect(against(told(), 'suspend', 'registrar', { ...suspension, suspendedUntil: '2023-03-02' })).toBe('');
    expect(told().act('suspend', 'registrar', suspension).matter.state).toBe('active');
  });

  test('发还以前写明整改；暂扣期满没有处理的显示逾期，不自行恢复', () => {
    expect(against(suspended(), 'reinstate', 'registrar', { reinstateNote: '无' })).toContain('整改');
    const told = suspended().on('2023-06-05');
    expect(told.matter.state).toBe('suspended');
    expect(told.limit('suspension')?.due).toBe('2023-05-31');
    expect(
      told
        .act('reinstate', 'registrar', { reinstateNote: '补训二十学时。' })
        .limits.findLast((l) => l.limit === 'suspension')?.status,
    ).toBe('late');
  });
});

describe('吊销：先告知，听取陈述、申辩，可以复核', () => {
  test('没有告知不能吊销', () => {
    expect(against(active().on('2023-03-15'), 'revoke', 'registrar')).toContain('还没有告知');
    expect(against(active(), 'noticeRevocation', 'registrar', { ...revocation, revokeReason: '违规' })).toContain(
      '事实和依据',
    );
  });

  test('没有陈述、申辩的，等满五个工作日（待核）；届满以后不再受理，可以吊销', () => {
    expect(warned().limit('defence')?.due).toBe('2023-03-13');
    expect(against(warned().on('2023-03-13'), 'revoke', 'registrar')).toContain('尚未届满');
    expect(against(warned().on('2023-03-13'), 'stateDefence', 'officer', { defence: '没有此事。' })).toBe('');
    expect(against(warned().on('2023-03-14'), 'revoke', 'registrar')).toBe('');
    expect(against(warned().on('2023-03-14'), 'stateDefence', 'officer', { defence: '没有此事。' })).toContain('届满');
  });

  test('已经陈述、申辩的，不必等满', () => {
    const told = warned().on('2023-03-08').act('stateDefence', 'officer', { defence: '没有此事。' });
    expect(against(told, 'revoke', 'registrar')).toBe('');
  });

  test('别的执法人员不能代为陈述', () => {
    expect(against(warned(), 'stateDefence', 'other', { defence: '没有此事。' })).toContain('已指定');
  });

  test('三十日内可以申请复核；届满没有申请的，吊销确定', () => {
    expect(revoked().limit('review')?.strict).toBe('2023-04-14');
    expect(against(revoked().on('2023-04-14'), 'applyReview', 'officer', { reviewRequest: '处理过重。' })).toBe('');
    const told = revoked().on('2023-04-17');
    expect(told.matter.state).toBe('revokedFinal');
    expect(told.entries.at(-1)).toMatchObject({ act: 'revocationStands' });
  });

  test('复核撤销的，恢复有效，此前的日子不算', () => {
    const told = revoked()
      .on('2023-03-20')
      .act('applyReview', 'officer', { reviewRequest: '认定的事实有误。' })
      .on('2023-04-06')
      .act('overturnRevocation', 'chief', { reviewDecision: '事实认定有误，撤销吊销。' });
    expect(told.matter.state).toBe('active');
    expect(countsOn(told, '2023-04-05')).toBe(false);
    expect(countsOn(told, '2023-04-06')).toBe(true);
  });
});

describe('调离、退休：收缴并注销', () => {
  const left = () =>
    active().on('2023-06-01').act('reportLeaving', 'unit', { leftOn: '2023-06-01', leavingGround: 'retirement' });

  test('三个工作日内收缴注销（“立即”，设置），逾期显示', () => {
    expect(left().limit('collect')?.due).toBe('2023-06-06');
    const on = (day: string) => left().on(day).act('cancel', 'registrar', { collected: true }).limit('collect')?.status;
    expect(on('2023-06-06')).toBe('met');
    expect(on('2023-06-07')).toBe('late');
  });

  test('没有收缴的写明原因', () => {
    expect(against(left(), 'cancel', 'registrar', { collected: false })).toContain('没有收缴');
    expect(against(left(), 'cancel', 'registrar', { collected: false, cancelNote: '持证人死亡，家属未交回。' })).toBe(
      '',
    );
  });
});
