import { describe, expect, test } from 'vitest';
import * as step from '../samples/steps/index.ts';
import { concluded, filed, heavilyTold, investigated, told } from './stage.ts';

describe('九十日作出决定（行政处罚法60）', () => {
  test('一般领域自立案之日起只有九十日：检测、听证、中止都不扣除', () => {
    const kept = filed().do(step.commission('2023-03-07')).do(step.receiveAppraisal('2023-04-06')).told;
    expect(kept.limit('decideGeneral')).toMatchObject({ startedOn: '2023-03-06', strict: '2023-06-04' });
    expect(
      filed().do(step.suspend('2023-03-08')).do(step.resume('2023-04-08')).told.limit('decideGeneral')?.strict,
    ).toBe('2023-06-04');
  });

  test('市场监管扣除检测、中止和听证的时间（市场监管程序规定64）', () => {
    const market = { sector: 'market' };
    expect(filed(market).told.limit('decideMarket')?.strict).toBe('2023-06-04');
    const kept = filed(market).do(step.commission('2023-03-07')).do(step.receiveAppraisal('2023-04-06')).told;
    expect(kept.limit('decideMarket')?.strict).toBe('2023-07-04');
    const heard = heavilyTold(market)
      .do(step.requestHearing('2023-03-22'))
      .do(step.scheduleHearing('2023-03-23', '2023-04-10'))
      .do(step.holdHearing('2023-04-10')).told;
    expect(heard.limit('decideMarket')?.strict).toBe('2023-06-23');
    expect(heard.limit('decideGeneral')).toBeUndefined();
  });

  test('交通运输只能延长一次三十日，不扣除检测时间（交通程序规定78）', () => {
    const transport = filed({ sector: 'transport' })
      .do(step.commission('2023-03-07'))
      .do(step.receiveAppraisal('2023-04-06'));
    expect(transport.told.limit('decideTransport')?.strict).toBe('2023-06-04');
    transport.do(step.extendDecision('2023-05-30'));
    expect(transport.told.limit('decideTransport')?.strict).toBe('2023-07-04');
    expect(transport.against(step.extendDecision('2023-06-30'))).toContain('不能再延长');
  });

  test('一般领域没有延长的规定', () => {
    expect(filed().against(step.extendDecision('2023-05-30'))).toContain('没有延长的规定');
  });

  test('市场监管第一次不超过三十日，再次由集体讨论；农业再次报上一级；住建再次不超过六十日', () => {
    const second = (sector: string, over: Parameters<typeof step.extendDecision>[1]) =>
      filed({ sector }).do(step.extendDecision('2023-05-30')).against(step.extendDecision('2023-06-30', over));
    expect(filed({ sector: 'market' }).against(step.extendDecision('2023-05-30', { extensionDays: 31 }))).toContain(
      '不超过30日',
    );
    expect(second('market', { extensionBy: 'head' })).toContain('集体讨论');
    expect(second('market', { extensionBy: 'collective', extensionDays: 90 })).toBe('');
    expect(second('agriculture', { extensionBy: 'collective' })).toContain('上一级');
    expect(second('agriculture', { extensionBy: 'superior' })).toBe('');
    expect(second('housing', { extensionBy: 'collective', extensionDays: 61 })).toContain('不超过60日');
    expect(second('housing', { extensionBy: 'collective', extensionDays: 60 })).toBe('');
  });

  test('届满当日可以批准延长，届满以后无效', () => {
    expect(filed({ sector: 'market' }).against(step.extendDecision('2023-06-05'))).toBe('');
    expect(filed({ sector: 'market' }).against(step.extendDecision('2023-06-06'))).toContain('届满后延长无效');
  });

  test('第九十日决定是按期；逾期决定仍然有效，但显示逾期', () => {
    const late = (on: string) => told().do(step.decide(on)).told.limit('decideGeneral')?.status;
    expect(late('2023-06-05')).toBe('met');
    expect(late('2023-06-06')).toBe('late');
  });
});

describe('先行登记保存（行政处罚法56）', () => {
  test('七个工作日内处理，逾期自动解除', () => {
    const kept = filed().do(step.preserve('2023-03-08'));
    expect(kept.told.limit('preservation')?.strict).toBe('2023-03-17');
    expect(kept.told.on('2023-03-17').matter.tracks.preservation).toBe('kept');
    expect(kept.told.on('2023-03-18').matter.tracks.preservation).toBe('lapsed');
  });

  test('期限内处理的不再解除；不得久拖代替扣押', () => {
    const handled = filed().do(step.preserve('2023-03-08')).do(step.handlePreserved('2023-03-17')).told;
    expect(handled.on('2023-04-01').matter.tracks.preservation).toBe('handled');
    expect(filed().do(step.preserve('2023-03-08')).against(step.handlePreserved('2023-03-20'))).not.toBe('');
  });

  test('须经负责人批准', () => {
    const asked = filed().told.on('2023-03-08').act('preserve', 'officer', step.preserve('2023-03-08').stated);
    expect(asked.matter.tracks.preservation).toBe('nothingKept');
    expect(asked.approved('head').matter.tracks.preservation).toBe('kept');
  });
});

describe('法制审核的期限', () => {
  const due = (sector: string, limit: string) =>
    concluded({ sector }, step.heavy).do(step.submitReview('2023-03-21')).told.limit(limit)?.strict;

  test('市场监管十个工作日，农业五个，其他依本机关规定', () => {
    expect([
      due('market', 'reviewMarket'),
      due('agriculture', 'reviewAgriculture'),
      due('general', 'reviewOther'),
    ]).toEqual(['2023-04-04', '2023-03-28', '2023-04-04']);
  });

  test('农业至多延长十五个工作日；一般领域个案不得延长', () => {
    const at = (sector: string, reviewExtension: number) =>
      concluded({ sector }, step.heavy)
        .do(step.submitReview('2023-03-21'))
        .against(step.extendReview('2023-03-22', { reviewExtension }));
    expect([at('agriculture', 15), at('market', 30)]).toEqual(['', '']);
    expect(at('agriculture', 16)).toContain('十五个工作日');
    expect(at('general', 5)).not.toBe('');
  });

  test('补充材料期间停止计算', () => {
    const kept = concluded({}, step.heavy)
      .do(step.submitReview('2023-03-21'))
      .do(step.askMaterial('2023-03-22'))
      .do(step.supplementReview('2023-03-29')).told;
    expect(kept.limit('reviewOther')?.strict).toBe('2023-04-12');
  });
});

test('责令改正写明内容，限期届满以后才认定没有改正（行政处罚法28）', () => {
  expect(filed().against(step.orderCorrection('2023-03-07', { correctionContent: '改正' }))).toContain('改正什么');
  const not = { correctionResult: 'not' };
  expect(investigated().against(step.recheck('2023-03-09', not))).toContain('届满以前');
  expect(investigated().against(step.recheck('2023-03-10', not))).toBe('');
});
