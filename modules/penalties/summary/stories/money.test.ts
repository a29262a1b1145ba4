// 罚款的收缴和备案、归档 (行政处罚法52第3款、67—72): fifteen days, who may take money in the street, and where it goes.
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../../kernel/procedure/index.ts';
import { against, type Stated } from '../../cause/stories/stage.ts';
import { extraFine, spotRemedies } from '../index.ts';
import { collecting } from '../samples.ts';
import { begin, decided, fined, found, less, ofCompany } from './stage.ts';

const collect = (told: Story, over: Stated = {}, on = '2023-03-06'): string =>
  against(told, 'collect', 'officer1', collecting(on, over));
const of = (fine: number): Story => fined({ proposedFine: fine }, { fine });
const company = (fine: number): Story => fined(ofCompany(fine), { fine });
const collected = (over: Stated = {}): Story => fined().act('collect', 'officer1', collecting('2023-03-06', over));
const paying = (on: string, over: Stated = {}): Stated => ({ paidOn: on, paid: 100_00, voucher: '示例凭证', ...over });
const warned = (over: Stated = {}): Story =>
  begin()
    .act('find', 'officer1', less(found({ proposedKind: 'warning', ...over }), 'proposedFine'))
    .act('hear', 'officer1', { statement: 'none' })
    .act('decide', 'officer1', less(decided({ kind: 'warning' }), 'fine', 'extraStated'));

describe('十五日内缴纳 (67第3款)', () => {
  test('自收到决定书之日起十五日，末日遇休假顺延', () => {
    // 2023-03-06起第十五日是3月21日（星期二）；2023-09-18起是10月3日，顺延至10月7日。
    expect(fined().limit('payment')).toMatchObject({ due: '2023-03-21', status: 'running' });
    expect(fined({}, {}, '2023-09-18').limit('payment')).toMatchObject({ strict: '2023-10-03', due: '2023-10-07' });
  });

  test('届满之日缴纳是按期，次日是逾期', () => {
    const at = (on: string) => fined().on(on).act('pay', 'clerk', paying(on)).limit('payment')?.status;
    expect(at('2023-03-21')).toBe('met');
    expect(at('2023-03-22')).toBe('late');
  });

  test('警告没有缴款期限，也不能缴款', () => {
    expect(warned().limit('payment')).toBeUndefined();
    expect(against(warned(), 'pay', 'clerk', paying('2023-03-06'))).toContain('没有罚款');
  });

  test('足额缴纳', () => {
    expect(against(fined(), 'pay', 'clerk', paying('2023-03-06', { paid: 99_99 }))).toContain('应缴罚款100元');
    expect(against(fined(), 'pay', 'clerk', paying('2023-03-06'))).toBe('');
  });
});

describe('加处罚款 (72第1款第1项、73第3款)', () => {
  test('每日百分之三，自届满次日起，不超过罚款本数', () => {
    expect(extraFine(100_00, '2023-03-21', '2023-03-21')).toBe(0);
    expect(extraFine(100_00, '2023-03-21', '2023-03-22')).toBe(3_00);
    expect(extraFine(100_00, '2023-03-21', '2023-04-23')).toBe(99_00);
    expect(extraFine(100_00, '2023-03-21', '2023-04-24')).toBe(100_00);
    expect(extraFine(100_00, '2023-03-21', '2023-03-31', 7)).toBe(9_00);
  });

  test('按日计算的数额可以收，多一分不能', () => {
    const at = (paidExtra: number) =>
      against(fined().on('2023-03-22'), 'pay', 'clerk', paying('2023-03-22', { paidExtra }));
    expect(at(3_00)).toBe('');
    expect(at(3_01)).toContain('加处罚款最多3元');
  });

  test('决定书没有写明的不得加处', () => {
    const told = fined({}, { extraStated: false }).on('2023-03-22');
    expect(against(told, 'pay', 'clerk', paying('2023-03-22', { paidExtra: 3_00 }))).toContain('没有写明');
  });
});

describe('当场收缴 (68—71)', () => {
  test('一百元以下可以当场收缴，一百元零一分不能', () => {
    expect(collect(of(100_00))).toBe('');
    expect(collect(of(100_01))).toContain('超过一百元');
  });

  test('不当场收缴事后难以执行的，写明情况', () => {
    const reason = { collectGround: 'hardLater', collectReason: '外地流动摊贩，没有固定住所。' };
    expect(collect(company(1_000_00), reason)).toBe('');
    expect(collect(company(1_000_00), { ...reason, collectReason: '难' })).toContain('具体情况');
  });

  test('边远、水上、交通不便地区，须由当事人提出', () => {
    const remote = { collectGround: 'remote', collectReason: '湖区航行中，没有网络。' };
    expect(collect(company(1_000_00), { ...remote, askedByParty: true })).toBe('');
    expect(collect(company(1_000_00), { ...remote, askedByParty: false })).toContain('由当事人提出');
  });

  test('必须出具财政专用票据', () => {
    expect(collect(of(100_00), { ticket: '无' })).toContain('专用票据');
  });

  test('只能在作出决定的当场收缴', () => {
    expect(collect(fined().on('2023-03-07'), {}, '2023-03-07')).toContain('当场');
  });

  test('自收缴之日起二日（工作日）内交至行政机关，机关二日内缴付银行', () => {
    const handIn = (on: string) => collected().on(on).act('handIn', 'officer1', { handedInOn: on });
    expect(handIn('2023-03-08').limit('handIn')?.status).toBe('met');
    expect(handIn('2023-03-09').limit('handIn')?.status).toBe('late');
    const banked = (on: string) =>
      handIn('2023-03-08').on(on).act('bankIn', 'clerk', { bankedOn: on, voucher: '凭证' }).limit('bankIn')?.status;
    expect(banked('2023-03-10')).toBe('met');
    expect(banked('2023-03-13')).toBe('late');
  });

  test('在水上收缴的，自抵岸之日起二日内', () => {
    const afloat = collected({ onWater: true }).on('2023-03-09');
    expect(afloat.limit('handIn')).toBeUndefined();
    expect(against(afloat, 'handIn', 'officer1', { handedInOn: '2023-03-09' })).toContain('先登记抵岸');
    const landed = afloat.act('land', 'officer1', { landedOn: '2023-03-09' });
    expect(landed.limit('handInLanded')?.due).toBe('2023-03-13');
    expect(against(collected(), 'land', 'officer1', { landedOn: '2023-03-06' })).toContain('自收缴之日起');
  });
});

describe('备案、归档、公示', () => {
  const filed = (sector: string, on: string) => fined({ sector }).on(on).act('file', 'officer1', { filedOn: on });

  test('市场监管七个工作日内报所属机关备案 (市场监督管理行政处罚程序规定70)', () => {
    expect(filed('marketRegulation', '2023-03-15').limit('fileMarket')?.status).toBe('met');
    expect(filed('marketRegulation', '2023-03-16').limit('fileMarket')?.status).toBe('late');
  });

  test('农业二个工作日内报所属机关备案 (农业行政处罚程序规定27)', () => {
    expect(filed('agriculture', '2023-03-08').limit('fileFarming')?.status).toBe('met');
    expect(filed('agriculture', '2023-03-09').limit('fileFarming')?.status).toBe('late');
  });

  test('其他领域依县里的设置，不属于法定期限', () => {
    expect(filed('transport', '2023-03-15').limit('fileOther')?.status).toBe('met');
    expect(filed('transport', '2023-03-16').limit('fileOther')?.status).toBe('late');
  });

  const publish = { publication: 'spotDecisions', secrecyReviewed: true };
  test('没有公示的不能归档；公示后可以', () => {
    const told = filed('transport', '2023-03-08').act('pay', 'clerk', paying('2023-03-08'));
    expect(against(told, 'archive', 'officer1', { archiveNumber: '示例档1' })).toContain('还没有公示');
    told.act('publish', 'clerk', publish);
    expect(against(told, 'archive', 'officer1', { archiveNumber: '示例档1' })).toBe('');
  });

  test('市场监管的警告不公示，可以归档；其他领域的警告应当公示', () => {
    const of_ = (sector: string) => warned({ sector }).act('file', 'officer1', { filedOn: '2023-03-06' });
    expect(against(of_('marketRegulation'), 'archive', 'officer1', { archiveNumber: '示例档1' })).toBe('');
    expect(against(of_('transport'), 'archive', 'officer1', { archiveNumber: '示例档1' })).toContain('还没有公示');
  });

  test('没有缴清的说明原因才能归档', () => {
    const told = filed('transport', '2023-03-08').act('publish', 'clerk', publish);
    expect(against(told, 'archive', 'officer1', { archiveNumber: '示例档1' })).toContain('没有缴清');
    expect(
      against(told, 'archive', 'officer1', { archiveNumber: '示例档1', unpaidReason: '法院终结本次执行程序。' }),
    ).toBe('');
  });

  test('没有现场照片、音像的，负责人说明例外后归档', () => {
    const told = begin()
      .act('find', 'officer1', less(found(), 'photos'))
      .act('hear', 'officer1', { statement: 'none' })
      .act('decide', 'officer1', decided())
      .act('file', 'officer1', { filedOn: '2023-03-06' })
      .act('pay', 'clerk', paying('2023-03-06'))
      .act('publish', 'clerk', publish);
    expect(against(told, 'archive', 'officer1', { archiveNumber: '示例档1' })).toContain('没有现场照片');
    told.act('excuse', 'head', { finding: 'sceneRecorded', reason: '执法记录仪故障，有群众书面证明。' });
    expect(against(told, 'archive', 'officer1', { archiveNumber: '示例档1' })).toBe('');
  });
});

describe('救济途径 (行政复议法23)', () => {
  test('二〇二四年一月一日起，当场处罚应当先申请行政复议并如此告知', () => {
    const since = spotRemedies('2024-01-01', '示例县人民政府', '示例法院');
    expect(since).toContain('应当先申请行政复议');
    expect(since).not.toContain('六个月');
    const before = spotRemedies('2023-12-31', '示例县人民政府', '示例法院');
    expect(before).toContain('也可以自收到本决定书之日起六个月内');
  });
});
