import { describe, expect, test } from 'vitest';
import { feeByItems, feeByPages } from '../request/fee.ts';
import { accepted, against, type Stated } from './stage.ts';

const yuan = 100;

describe('信息处理费的标准（收费办法3至5）', () => {
  test('按件：每月十件以内免费，第十一件起每件一百元，第三十一件起每十件加一百元', () => {
    expect(feeByItems(0, 10)).toBe(0);
    expect(feeByItems(10, 1)).toBe(100 * yuan);
    expect(feeByItems(29, 1)).toBe(100 * yuan);
    expect(feeByItems(30, 1)).toBe(200 * yuan);
    expect(feeByItems(40, 1)).toBe(300 * yuan);
    expect(feeByItems(9, 2)).toBe(100 * yuan);
    expect(feeByItems(0, 40)).toBe((20 * 100 + 10 * 200) * yuan);
  });

  test('按量：三十页以内免费，三十一至一百页每页十元，至二百页二十元，以上四十元', () => {
    expect(feeByPages(30)).toBe(0);
    expect(feeByPages(31)).toBe(10 * yuan);
    expect(feeByPages(100)).toBe(700 * yuan);
    expect(feeByPages(101)).toBe(720 * yuan);
    expect(feeByPages(200)).toBe(2700 * yuan);
    expect(feeByPages(201)).toBe(2740 * yuan);
  });
});

describe('收费通知、缴费、逾期（条例42，收费办法）', () => {
  const notice = (over: Stated = {}): Stated => ({
    feeServedOn: '2026-09-14',
    sameCount: 31,
    feeMode: 'items',
    feeBefore: 30,
    feeItems: 1,
    feeAmount: 200 * yuan,
    feeReason: '明显超过合理范围',
    ...over,
  });

  test('没有明显超过合理范围的不收费；金额按标准，不多收也不少收', () => {
    expect(against(accepted(), 'feeNotice', 'clerk', notice({ sameCount: 10 }))).toContain('没有超过10件');
    expect(against(accepted(), 'feeNotice', 'clerk', notice({ feeAmount: 199 * yuan }))).toContain('应为200元');
    expect(against(accepted(), 'feeNotice', 'clerk', notice({ feeBefore: 5, feeAmount: 0 }))).toContain('不收费');
    expect(against(accepted(), 'feeNotice', 'clerk', notice())).toBe('');
  });

  test('按件、按量只选一种：选了按件就不填页数', () => {
    expect(against(accepted(), 'feeNotice', 'clerk', notice({ feePages: 40 }))).toContain('不需要填写');
  });

  test('自收到通知次日起二十个工作日缴纳，办理期限自缴费次日起重新计算', () => {
    const told = accepted().act('feeNotice', 'clerk', notice());
    expect(told.limit('reply')?.status).toBe('met');
    expect(told.limit('pay')?.due).toBe('2026-10-16');
    told.on('2026-10-16').act('payFee', 'clerk', { paidOn: '2026-10-16' });
    expect(told.limit('reply')).toMatchObject({ startedOn: '2026-10-16', due: '2026-11-13' });
  });

  test('逾期未缴的视为放弃：期满当日不终结，次日依法终结', () => {
    const told = accepted().act('feeNotice', 'clerk', notice());
    expect(told.on('2026-10-16').matter.state).toBe('feeDue');
    expect(told.on('2026-10-17').matter.state).toBe('unpaid');
  });
});
