import { describe, expect, test } from 'vitest';
import * as step from '../samples/steps/index.ts';
import { concluded, decided, filed, heavilyTold, reviewed, told } from './stage.ts';

describe('事先告知（行政处罚法44、62）', () => {
  test('没有告知不能决定；等满陈述申辩期限以后可以', () => {
    expect(concluded().against(step.decide('2023-03-29'))).not.toBe('');
    expect(told().against(step.decide('2023-03-28'))).toContain('尚未届满');
    expect(told().against(step.decide('2023-03-29'))).toBe('');
  });

  test('当事人明确书面放弃的，不必等满期限', () => {
    expect(told().against({ ...step.waive('2023-03-22', { waiverSigned: false }), by: 'officer' })).toContain(
      '书面声明',
    );
    expect(told().do(step.waive('2023-03-22')).against(step.decide('2023-03-22'))).toBe('');
  });

  test('市场监管五个工作日、农业三个工作日，届满视为放弃', () => {
    expect(told({ sector: 'market' }).told.limit('representMarket')?.strict).toBe('2023-03-28');
    expect(told({ sector: 'agriculture' }).told.limit('representAgriculture')?.strict).toBe('2023-03-24');
    expect(told({ sector: 'agriculture' }).against(step.represent('2023-03-24'))).toBe('');
    expect(told({ sector: 'agriculture' }).against(step.represent('2023-03-27'))).toContain('届满');
  });

  test('法律没有规定期限的一般领域，决定以前提出的都应当听取', () => {
    expect(told().against(step.represent('2023-04-20'))).toBe('');
  });

  test('提出陈述、申辩的，复核以后才能决定（行政处罚法45）', () => {
    const said = told().do(step.represent('2023-03-22'));
    expect(said.against(step.decide('2023-03-29'))).toContain('还没有复核');
    expect(said.do(step.reviewRepresentation('2023-03-29')).against(step.decide('2023-03-29'))).toBe('');
  });
});

describe('不得加重，变更须重新告知（行政处罚法44、45）', () => {
  test('决定的罚款高于告知的，一分也不行；低于的可以', () => {
    const at = (fine: number) => told().against(step.decide('2023-03-29', { fine, total: fine }));
    expect(at(8_000_01)).toContain('高于告知');
    expect(at(8_000_00)).toBe('');
    expect(at(7_000_00)).toBe('');
  });

  test('陈述、申辩以后没有新的事实不得提高拟罚款', () => {
    const said = heavilyTold().do(step.represent('2023-03-22')).do(step.reviewRepresentation('2023-03-23'));
    expect(said.against(step.changeProposal('2023-03-24', { proposedFine: 30_000_01 }))).toContain(
      '不得因当事人陈述、申辩',
    );
    expect(said.against(step.changeProposal('2023-03-24', { proposedFine: 30_000_00 }))).toBe('');
    expect(said.against(step.changeProposal('2023-03-24', { proposedFine: 34_000_00, newFacts: true }))).toBe('');
  });

  test('听证以后提高数额的，重新告知、重新审核以前不能决定', () => {
    const heard = heavilyTold()
      .do(step.requestHearing('2023-03-22'))
      .do(step.scheduleHearing('2023-03-23', '2023-04-10'))
      .do(step.holdHearing('2023-04-10'))
      .do(step.reportHearing('2023-04-11'));
    heard.do(step.changeProposal('2023-04-12', { proposedFine: 34_000_00, newFacts: true }));
    expect(heard.told.matter.state).toBe('concluded');
    expect(heard.against(step.decide('2023-04-13', step.fined(34_000_00)))).not.toBe('');
    heard.do(step.notify('2023-04-13', { hearingTold: true })).do(step.deliberate('2023-04-14'));
    expect(heard.against(step.decide('2023-04-21', step.fined(34_000_00)))).toContain('再次审核');
  });
});

describe('听证的标准，精确到分（行政处罚法63、江西省听证程序规定2）', () => {
  const company = (fine: number, hearingTold: boolean) =>
    concluded(
      {},
      {
        ...step.heavy,
        proposedFine: fine,
        stands: fine > 15_000_00 ? 'ordinary' : 'lighter',
        weight: fine > 15_000_00 ? 'ordinary' : 'lighter',
      },
    ).against(step.notify('2023-03-21', { hearingTold }));

  test('法人罚款二万元应当告知，一万九千九百九十九元九角九分不必', () => {
    expect(company(20_000_00, false)).toContain('2万元');
    expect(company(20_000_00, true)).toBe('');
    expect(company(19_999_99, false)).toBe('');
  });

  test('公民罚款三千元应当告知；个体工商户按公民', () => {
    const at = (kind: object, fine: number) =>
      concluded(
        { parties: [kind as never] },
        { ...step.heavy, proposedFine: fine, stands: 'ordinary', weight: 'ordinary' },
      ).against(step.notify('2023-03-21'));
    expect(at(step.citizen as object, 3_000_00)).toContain('听证');
    expect(at(step.citizen as object, 2_999_99)).toBe('');
    expect(at({ ...(step.company as object), kind: 'individualBusiness', name: '示例小店' }, 3_000_00)).toContain(
      '听证',
    );
  });

  test('没收达到同样数额的也应当告知（指导案例6号）', () => {
    const gains = (amount: number) =>
      concluded(
        {},
        {
          gains: 'confiscate',
          reviewNeeded: true,
          reviewGround: 'catalogue',
          proposedKinds: ['fine', 'confiscateGains'],
          proposedGains: amount,
        },
      ).against(step.notify('2023-03-21'));
    expect(gains(20_000_00)).toContain('听证');
    expect(gains(19_999_99)).toBe('');
  });

  test('责令停产停业、吊销许可证件不论数额都应当告知', () => {
    const kind = {
      ...step.heavy,
      proposedKinds: ['suspendBusiness'],
      proposedFine: 0,
      stands: 'none',
      proposedOther: '停业整顿七日',
    };
    expect(concluded({}, kind).against(step.notify('2023-03-21'))).toContain('听证');
  });

  test('标准是设置：省里调整后按新的数额', () => {
    const setting = { settings: { 'penalties.hearingEntity': 50_000_00 } };
    expect(concluded({}, step.heavy, setting).against(step.notify('2023-03-21'))).toBe('');
  });
});

describe('听证程序（行政处罚法64、65）', () => {
  test('告知后五个工作日内要求，第六日不再受理', () => {
    expect(heavilyTold().against(step.requestHearing('2023-03-28'))).toBe('');
    expect(heavilyTold().against(step.requestHearing('2023-03-29'))).toContain('届满');
    expect(told().against(step.requestHearing('2023-03-22'))).toContain('没有告知听证权利');
  });

  test('要求听证的期限届满以前不能决定', () => {
    const waiting = heavilyTold().do(step.deliberate('2023-03-22'));
    expect(waiting.against(step.decide('2023-03-28', step.fined(30_000_00)))).toContain('尚未届满');
    expect(waiting.against(step.decide('2023-03-29', step.fined(30_000_00)))).toBe('');
  });

  test('举行的七个工作日以前通知：少一日不行，恰好七日可以', () => {
    const asked = () => heavilyTold().do(step.requestHearing('2023-03-22'));
    expect(asked().against(step.scheduleHearing('2023-03-23', '2023-04-03'))).toContain('七日前通知');
    expect(asked().against(step.scheduleHearing('2023-03-23', '2023-04-04'))).toBe('');
  });

  test('主持人不是本案调查人员', () => {
    const asked = heavilyTold().do(step.requestHearing('2023-03-22'));
    const withThird = filed({}, {}, { officers: ['officer', 'officer3'] })
      .do(step.inspectSite('2023-03-07'))
      .do(step.orderCorrection('2023-03-07'))
      .do(step.conclude('2023-03-20', step.heavy))
      .do(step.submitReview('2023-03-20'))
      .do(step.passReview('2023-03-20'))
      .do(step.notify('2023-03-21', { hearingTold: true }))
      .do(step.requestHearing('2023-03-22'));
    expect(withThird.against(step.scheduleHearing('2023-03-23', '2023-04-10', { hearingChair: 'officer3' }))).toContain(
      '不得主持',
    );
    expect(asked.against(step.scheduleHearing('2023-03-23', '2023-04-10', { hearingChair: 'officer3' }))).toBe('');
  });

  test('要求了听证，举行并提交报告以前不能决定', () => {
    const asked = heavilyTold().do(step.deliberate('2023-03-21')).do(step.requestHearing('2023-03-22'));
    const decision = (on: string) => step.decide(on, step.fined(30_000_00));
    expect(asked.against(decision('2023-03-30'))).toContain('还没有举行');
    asked.do(step.scheduleHearing('2023-03-30', '2023-04-12'));
    expect(asked.against(step.holdHearing('2023-04-11'))).toContain('不得提前');
    asked.do(step.holdHearing('2023-04-12'));
    expect(asked.against(decision('2023-04-13'))).toContain('听证报告');
    asked.do(step.reportHearing('2023-04-13'));
    expect(asked.against(decision('2023-04-13'))).toContain('再次审核');
    asked.do(step.submitReview('2023-04-13')).do(step.passReview('2023-04-14'));
    expect(asked.against(decision('2023-04-14'))).toBe('');
  });

  test('无正当理由不出席的视为放弃，不再要求听证后的审核', () => {
    const gone = heavilyTold()
      .do(step.deliberate('2023-03-21'))
      .do(step.requestHearing('2023-03-22'))
      .do(step.scheduleHearing('2023-03-23', '2023-04-04'))
      .do(step.abandonHearing('2023-04-04'));
    expect(gone.against(step.decide('2023-04-06', step.fined(30_000_00)))).toBe('');
  });

  test('当事人至多委托二名代理人', () => {
    const at = (hearingAgents: number) =>
      heavilyTold()
        .do(step.requestHearing('2023-03-22'))
        .do(step.scheduleHearing('2023-03-23', '2023-04-04'))
        .against(step.holdHearing('2023-04-04', { hearingAgents }));
    expect(at(2)).toBe('');
    expect(at(3)).not.toBe('');
  });
});

describe('法制审核（行政处罚法58）', () => {
  test('应当审核而没有审核的不能决定，审核通过的可以', () => {
    const without = concluded({}, step.heavy)
      .do(step.notify('2023-03-21', { hearingTold: true }))
      .do(step.deliberate('2023-03-22'));
    expect(without.against(step.decide('2023-03-29', step.fined(30_000_00)))).toContain('未经审核');
    expect(
      heavilyTold()
        .do(step.deliberate('2023-03-22'))
        .against(step.decide('2023-03-29', step.fined(30_000_00))),
    ).toBe('');
  });

  test('达到目录标准而没有标明的，调查终结时即被指出', () => {
    expect(() => concluded({}, { ...step.heavy, reviewNeeded: false, reviewGround: '' })).toThrow('应当法制审核');
  });

  test('审核提出问题的，写明采纳情况后再送审', () => {
    const back = concluded({}, step.heavy).do(step.submitReview('2023-03-20')).do(step.raiseProblems('2023-03-21'));
    expect(back.against(step.submitReview('2023-03-22'))).toContain('采纳情况');
    expect(back.against(step.submitReview('2023-03-22', { reviewAnswer: '已补正依据。' }))).toBe('');
  });

  test('审核人员参加过调查的不得审核', () => {
    const own = filed({}, {}, { officers: ['officer', 'officer3'] })
      .do(step.inspectSite('2023-03-07'))
      .do(step.orderCorrection('2023-03-07'))
      .do(step.conclude('2023-03-20', step.heavy))
      .do(step.submitReview('2023-03-20'));
    expect(own.against({ ...step.passReview('2023-03-21', { reviewedBy: 'officer3' }), by: 'officer3' })).toContain(
      '参加了本案调查',
    );
    const apart = concluded({}, step.heavy).do(step.submitReview('2023-03-20'));
    expect(apart.against({ ...step.passReview('2023-03-21', { reviewedBy: 'officer3' }), by: 'officer3' })).toBe('');
  });

  test('审核人员在审核当日有法制审核资格；昨日到期的、没有取得的不行（行政处罚法58第二款）', () => {
    const asked = () => concluded({}, step.heavy).do(step.submitReview('2023-03-20'));
    const by = (id: string, on: string) => asked().against({ ...step.passReview(on, { reviewedBy: id }), by: id });
    expect(by('reviewer2', '2023-03-20')).toBe('');
    expect(by('reviewer2', '2023-03-21')).not.toBe('');
    expect(by('reviewer3', '2023-03-20')).not.toBe('');
    expect(asked().against({ ...step.passReview('2023-03-20'), by: 'reviewer2' })).toContain('本人提交');
  });

  test('审核意见没有理由、没有签名的不能提交', () => {
    const asked = concluded({}, step.heavy).do(step.submitReview('2023-03-20'));
    expect(asked.against(step.passReview('2023-03-21', { reviewOpinion: '同意' }))).toContain('理由');
    expect(asked.against(step.passReview('2023-03-21', { reviewerSigned: false }))).toContain('签名');
  });

  test('简单、轻微的案件不必审核，直接告知和决定', () => {
    expect(decided().told.matter.tracks.review).toBe('notReviewed');
    expect(reviewed().told.matter.tracks.review).toBe('passed');
  });
});

describe('集体讨论（行政处罚法57第二款）', () => {
  test('情节复杂或者重大的须集体讨论；一名负责人不是集体', () => {
    const ready = heavilyTold();
    expect(ready.against(step.decide('2023-03-29', step.fined(30_000_00)))).toContain('集体讨论');
    expect(ready.against(step.deliberate('2023-03-29', { deliberatorCount: 1 }))).toContain('两名以上');
    expect(ready.do(step.deliberate('2023-03-29')).against(step.decide('2023-03-29', step.fined(30_000_00)))).toBe('');
  });

  test('讨论笔录没有签名的不算', () => {
    expect(heavilyTold().against(step.deliberate('2023-03-29', { deliberationSigned: false }))).toContain('签名');
  });
});
