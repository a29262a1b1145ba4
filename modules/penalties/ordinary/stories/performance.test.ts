import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../../kernel/procedure/index.ts';
import * as step from '../samples/steps/index.ts';
import { type Case, decided, lead, served, stage, told } from './stage.ts';

describe('送达（行政处罚法61）', () => {
  const at = (over: Parameters<typeof step.serve>[1]) => decided().against(step.serve('2023-03-30', over));

  test('决定后七个工作日内送达', () => {
    expect(decided().told.limit('serveDecision')?.strict).toBe('2023-04-10');
    expect(decided().do(step.serve('2023-04-10')).told.limit('serveDecision')?.status).toBe('met');
    expect(decided().do(step.serve('2023-04-11')).told.limit('serveDecision')?.status).toBe('late');
  });

  test('留置送达有见证人或者影像，电子送达有签订的确认书，邮寄有号码', () => {
    expect(at({ serviceMethod: 'left' })).toContain('留置送达');
    expect(at({ serviceMethod: 'left', witness: '社区工作人员' })).toBe('');
    expect(at({ serviceMethod: 'left', leftFilmed: true })).toBe('');
    expect(at({ serviceMethod: 'electronic' })).toContain('确认书');
    expect(at({ serviceMethod: 'electronic', consentSigned: true })).toBe('');
    expect(at({ serviceMethod: 'post' })).toContain('邮件号码');
  });

  test('没有试过其他方式的不得公告送达', () => {
    expect(decided().against(step.announce('2023-03-31'))).toContain('不得公告送达');
    expect(decided().do(step.attempt('2023-03-30')).against(step.announce('2023-03-31'))).toBe('');
  });

  test('公告三十日视为送达，农业六十日', () => {
    const announced = (sector: string) =>
      told({ sector }).do(step.decide('2023-03-29')).do(step.attempt('2023-03-30')).do(step.announce('2023-03-31'))
        .told;
    expect(announced('general').on('2023-05-04').matter.state).toBe('decided');
    expect(announced('general').on('2023-05-05').matter.state).toBe('served');
    expect(announced('agriculture').limit('publicNotice')?.strict).toBe('2023-05-30');
  });
});

describe('缴纳罚没款（行政处罚法66、67、69）', () => {
  test('自收到决定书之日起十五日，末日为周六日的顺延', () => {
    expect(served().told.limit('pay')).toMatchObject({ strict: '2023-04-14', due: '2023-04-14' });
  });

  test('没有缴清的不算履行完毕，分次缴纳的累计相符', () => {
    expect(served().against(step.pay('2023-04-03', { paid: 7_999_99, paidSoFar: 7_999_99 }))).toContain('没有缴清');
    const part = served().do(step.payPart('2023-04-03', { paid: 3_000_00, paidSoFar: 3_000_00 }));
    expect(part.against(step.pay('2023-04-04', { paid: 5_000_00, paidSoFar: 5_000_00 }))).toContain('累计应为8000元');
    expect(part.against(step.pay('2023-04-04', { paid: 5_000_00, paidSoFar: 8_000_00 }))).toBe('');
    expect(part.against(step.payPart('2023-04-04', { paid: 5_000_01, paidSoFar: 8_000_01 }))).toContain('超过应缴');
  });

  test('普通程序的罚款不当场收缴，边远、水上、交通不便地区经当事人提出的除外', () => {
    expect(served().against(step.pay('2023-04-03', { channel: 'onSite' }))).not.toBe('');
    expect(
      served().against(step.pay('2023-04-03', { channel: 'onSite', onSiteReason: '水上作业，经当事人提出。' })),
    ).toBe('');
  });

  test('延期、分期由当事人申请，负责人批准，期限自批准起算', () => {
    expect(served().against(step.grantDeferral('2023-04-03'))).toContain('由当事人申请');
    const granted = served().do(step.applyDeferral('2023-04-03')).do(step.grantDeferral('2023-04-04'));
    expect(granted.told.limit('deferred')?.strict).toBe('2023-06-03');
    expect(granted.told.limit('pay')?.status).toBe('met');
  });
});

describe('加处罚款（行政处罚法72、73）', () => {
  const demand = (one: Case, on: string, demandedExtra: number) =>
    one.against(step.demand(on, { demanded: 8_000_00, demandedExtra }));

  test('到期次日起每日百分之三：逾期一日二百四十元，多一分不行', () => {
    expect(demand(served(), '2023-04-14', 0)).toContain('届满以前');
    expect(demand(served(), '2023-04-17', 720_00)).toBe('');
    expect(demand(served(), '2023-04-17', 720_01)).toContain('720元');
  });

  test('不超过罚款本金：第三十四日以后封顶', () => {
    expect(demand(served(), '2023-05-31', 8_000_00)).toBe('');
    expect(demand(served(), '2023-05-31', 8_000_01)).toContain('不得超过罚款数额');
  });

  test('复议、诉讼期间不予计算', () => {
    const reviewing = served().do(step.openRemedy('2023-04-20'));
    expect(demand(reviewing, '2023-04-28', 5 * 240_00)).toBe('');
    expect(demand(reviewing, '2023-04-28', 6 * 240_00)).toContain('不予计算');
    const over = served().do(step.openRemedy('2023-04-20')).do(step.uphold('2023-05-20'));
    expect(demand(over, '2023-05-22', 7 * 240_00)).toBe('');
    expect(demand(over, '2023-05-22', 7 * 240_00 + 1)).not.toBe('');
  });

  test('决定书没有写明的不得加处', () => {
    const plain = told()
      .do(step.decide('2023-03-29', { payFirst: false }))
      .do(step.serve('2023-03-30'));
    expect(demand(plain, '2023-04-20', 240_00)).toContain('没有写明');
    expect(demand(plain, '2023-04-20', 0)).toBe('');
  });

  test('执行协议可以减免加处罚款，不得减免罚款（行政强制法42）', () => {
    expect(served().against(step.agree('2023-04-17', { waived: 720_00 }))).toBe('');
    expect(served().against(step.agree('2023-04-17', { waived: 720_01 }))).toContain('不得减免');
  });

  test('催告书送达满十个工作日才能转申请法院；复议期间不能', () => {
    const urged = served().do(step.demand('2023-04-17', { demanded: 8_000_00 }));
    expect(urged.against(step.toCourt('2023-04-28'))).toContain('尚未届满');
    expect(urged.against(step.toCourt('2023-05-04'))).toBe('');
    urged.do(step.openRemedy('2023-05-05'));
    expect(urged.against(step.toCourt('2023-05-06'))).toContain('正在进行');
  });
});

describe('复议、诉讼的结果', () => {
  test('救济期限：复议六十日，诉讼六个月', () => {
    expect(served().told.limit('reconsideration')?.strict).toBe('2023-05-29');
    expect(served().told.limit('litigation')?.strict).toBe('2023-09-30');
  });

  test('变更不得加重；撤销以后不再执行', () => {
    const pending = () => served().do(step.openRemedy('2023-04-03'));
    expect(pending().against(step.vary('2023-05-03', { variedFine: 8_000_01 }))).toContain('不得对当事人加重');
    expect(pending().against(step.vary('2023-05-03', { variedFine: 6_000_00 }))).toBe('');
    const gone = pending().do(step.annul('2023-05-03'));
    expect(gone.against(step.pay('2023-05-04'))).toContain('不再执行');
  });

  test('变更以后按变更的数额缴纳', () => {
    const varied = served()
      .do(step.openRemedy('2023-04-03'))
      .do(step.vary('2023-05-03', { variedFine: 6_000_00 }));
    expect(varied.against(step.pay('2023-05-04'))).toContain('应缴6000元');
    expect(varied.against(step.pay('2023-05-04', { paid: 6_000_00, paidSoFar: 6_000_00 }))).toBe('');
  });
});

describe('公示、全过程记录、法制审核，三项不齐不得结案', () => {
  const verdict = (one: Case, finding: string): string | undefined => {
    const { procedures, calendar } = stage();
    const procedure = procedures.find((p) => p.id === 'penalties');
    if (!procedure) throw new Error('没有普通程序');
    const env = {
      today: one.told.today,
      calendar,
      setting: (key: string) => procedure.settings?.[key]?.value,
      person: () => undefined,
      referred: () => undefined,
      officeName: (c: string) => c,
    };
    return findingsOf(procedure, one.told.matter, env).find((f) => f.finding === finding)?.outcome;
  };
  const publish = (one: Case, on: string): Case => {
    one.told.on(on).act('publish', 'clerk', { publication: 'decision', secrecyReviewed: true });
    return one;
  };

  test('决定后七个工作日内公开；迟一日的不齐，说明例外以后才能结案', () => {
    expect(verdict(publish(served(), '2023-04-10'), 'published')).toBe('holds');
    const late = publish(served(), '2023-04-11').do(step.pay('2023-04-12'));
    expect(verdict(late, 'published')).toBe('missing');
    expect(late.against(step.close('2023-04-13'))).toContain('2023-04-10');
    late.told.on('2023-04-13').act('excuse', 'head', { finding: 'published', reason: '平台停机一日，恢复当日公开。' });
    expect(late.against(step.close('2023-04-13'))).toBe('');
  });

  test('七个工作日以内还没有公开的不算缺，但不能因此提前结案', () => {
    const early = served().do(step.pay('2023-03-31'));
    expect(verdict(early, 'published')).toBe('notYet');
    expect(early.against(step.close('2023-04-03'))).toContain('没有公开');
  });

  test('没有公开的不能结案', () => {
    expect(served().do(step.pay('2023-04-03')).against(step.close('2023-04-13'))).toContain('没有公开');
  });

  test('被撤销的三日内撤回公开', () => {
    const withdrawn = (on: string): string | undefined => {
      const annulled = publish(served(), '2023-03-31').do(step.openRemedy('2023-04-03')).do(step.annul('2023-05-04'));
      expect(verdict(annulled, 'withdrawn')).toBe('missing');
      annulled.told.on(on).act('withdrawPublication', 'clerk', { publication: 'decision', reason: '判决撤销。' });
      return verdict(annulled, 'withdrawn');
    };
    // 5月6日是调休上班的星期六。
    expect(withdrawn('2023-05-08')).toBe('holds');
    expect(withdrawn('2023-05-09')).toBe('missing');
  });

  test('没有履行完毕、财物没有处理清楚的不能结案', () => {
    const shown = publish(served(), '2023-03-31');
    expect(shown.against(step.close('2023-04-03'))).toContain('没有履行完毕');
    shown.do(step.takeGoods('2023-04-03')).do(step.pay('2023-04-03'));
    expect(shown.against(step.close('2023-04-04'))).toContain('没有处理清楚');
    expect(shown.do(step.settleGoods('2023-04-04')).against(step.close('2023-04-04'))).toBe('');
  });

  test('市场监管执行完毕后十五个工作日内结案', () => {
    const paid = (sector: string) =>
      publish(told({ sector }).do(step.decide('2023-03-29')).do(step.serve('2023-03-30')), '2023-03-31')
        .do(step.pay('2023-04-03'))
        .told.limit('close')?.strict;
    expect(paid('market')).toBe('2023-04-24');
    expect(paid('general')).toBeUndefined();
  });
});

test('个体工商户、公民的线索照样登记', () => {
  expect(lead({ parties: [step.citizen] }).told.matter.state).toBe('registered');
});
