import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { publicationsOwed, sealingOffice, settingReader, story } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { makingProcedure as making } from '../making/procedure.ts';
import {
  against,
  begun,
  competition,
  consultation,
  consulted,
  consulting,
  department,
  drafting,
  evaluated,
  first,
  inForce,
  meeting,
  opinions,
  ownReview,
  printed,
  promulgation,
  proposed,
  ready,
  referred,
  registered,
  review,
  reviewed,
  type Stated,
  stage,
  submitted,
} from './stage.ts';

describe('提出和认定（国办发〔2018〕37号）', () => {
  test('议事协调机构、临时机构和内设机构不得制定', () => {
    expect(first(begun)).toBe('');
    expect(first({ ...begun, temporaryBody: true })).toContain('不得制定行政规范性文件');
  });

  test('部门文件以自己的名义，县政府文件不以起草单位的名义', () => {
    expect(first(department)).toBe('');
    expect(first({ ...department, maker: 'finance' })).toContain('应当是起草单位自己');
    expect(first({ ...begun, maker: 'housing' })).toContain('不能是起草单位');
  });

  test('四项特征齐备的认定为规范性文件，缺一项的不是，也不得以“通知”规避', () => {
    const three = { ...begun, marks: ['statutory', 'public', 'rights'] };
    expect(against(proposed(three), 'identify', 'keeper')).toContain('不是行政规范性文件');
    expect(against(proposed(three), 'setAside', 'keeper', { identification: '内部事务' })).toBe('');
    expect(against(proposed(), 'identify', 'keeper')).toBe('');
    expect(against(proposed(), 'setAside', 'keeper', { identification: '内部事务' })).toContain('应当认定');
  });
});

describe('评估论证和禁止的内容', () => {
  test('评估论证的内容应当完整（地方组织法第七十五条）', () => {
    expect(against(drafting(), 'evaluate', 'drafter', evaluated)).toBe('');
    expect(against(drafting(), 'evaluate', 'drafter', { ...evaluated, evaluated: ['necessity'] })).toContain('可行性');
  });

  test('没有依据的许可、处罚、收费、市场准入条件等一律不得规定，没有例外（优化营商环境条例第六十四条）', () => {
    const lint = (evaluated.lint as string[]).filter((l) => l !== 'market');
    expect(against(drafting(), 'evaluate', 'drafter', { ...evaluated, lint })).toContain('市场准入和退出条件');
  });
});

describe('公开征求意见（优化营商环境条例第六十二条）', () => {
  const business = { ...begun, tiedToBusiness: true };

  test('与生产经营密切相关的不少于三十日：二十九日不行，三十日可以', () => {
    const asked = (until: string, over = {}) =>
      against(ready(business), 'consult', 'drafter', { ...consultation, consultUntil: until, ...over });
    expect(asked('2026-04-08')).toContain('不少于30日');
    expect(asked('2026-04-09')).toBe('');
    expect(asked('2026-03-20', { shorterWhy: '防汛抢险紧急需要，依据应急预案缩短。' })).toBe('');
    expect(asked('2026-03-20', { shorterWhy: '急' })).toContain('不少于30日');
  });

  test('其他文件的期限由地方规定，设置为十五日', () => {
    const asked = (until: string) => against(ready(), 'consult', 'drafter', { ...consultation, consultUntil: until });
    expect(asked('2026-03-24')).toContain('不少于15日');
    expect(asked('2026-03-25')).toBe('');
  });

  test('期限届满以后才能汇总：截止当天不行，次日可以', () => {
    expect(against(consulting().on('2026-04-09'), 'closeConsult', 'drafter', opinions)).toContain('届满以后才能汇总');
    expect(against(consulting().on('2026-04-10'), 'closeConsult', 'drafter', opinions)).toBe('');
  });

  test('与生产经营密切相关的，应当听取市场主体、行业协会商会意见', () => {
    const told = consulting(business).on('2026-04-10');
    expect(against(told, 'closeConsult', 'drafter', opinions)).toContain('充分听取');
    expect(against(told, 'closeConsult', 'drafter', { ...opinions, businessHeard: '座谈听取停车行业协会意见。' })).toBe(
      '',
    );
  });

  test('有意见没有采纳的，反馈采纳情况和理由', () => {
    const told = consulting().on('2026-04-10');
    expect(against(told, 'closeConsult', 'drafter', { opinionsReceived: 3, opinionsAdopted: 1 })).toContain(
      '反馈采纳情况',
    );
    expect(against(told, 'closeConsult', 'drafter', { opinionsReceived: 3, opinionsAdopted: 4 })).toContain('多于收到');
  });
});

describe('公平竞争审查和合法性审核', () => {
  const attach = (over: object = {}, state = 'archived', file = begun): string =>
    against(consulted(file, { referred: [review(over as never, state)] }).on('2026-04-20'), 'attachReview', 'drafter', {
      legalityReview: 'review',
    });

  test('涉及经营者经济活动的，没有公平竞争审查不得往下办（优化营商环境条例第六十三条）', () => {
    const operators = { ...begun, concernsOperators: true };
    expect(attach({}, 'archived', operators)).toContain('应当先作公平竞争审查');
    const told = (c: object, state = 'concluded') =>
      against(
        consulted(operators, { referred: [review(), competition(c as never, state)] }),
        'attachCompetition',
        'drafter',
        { fairCompetition: 'competition' },
      );
    expect(told({})).toBe('');
    expect(told({ conclusion: 'exception' })).toBe('');
    expect(told({ conclusion: 'nonCompliant' })).toContain('不得出台');
    expect(told({ draftVersion: 2 })).toContain('应当重新审查');
    expect(told({}, 'submitted')).toContain('还没有结论');
  });

  test('审核的结论应当是合法、已经出具、就是这一稿（国办发〔2018〕115号）', () => {
    expect(attach()).toBe('');
    expect(attach({ conclusion: 'lawfulAfterRevision' })).toContain('重新送审');
    expect(attach({ conclusion: 'unlawful' })).toContain('结论不是“合法”');
    expect(attach({}, 'signed')).toContain('还没有出具意见');
    expect(attach({ draftVersion: 2 })).toContain('应当重新审核');
    expect(attach({ documentCode: '另一件' })).toContain('不是就本草案作出的');
    expect(attach({ kind: 'contract' })).toContain('不是行政规范性文件的合法性审核');
    expect(attach({ issuedOn: '2026-04-21' })).toContain('晚于今天');
    expect(attach({ issuedOn: '2026-04-20' })).toBe('');
  });

  test('审核以后改动的草案，应当重新审核', () => {
    const told = reviewed().act('revise', 'drafter', {
      draftVersion: 2,
      changeNote: '修改第三条',
      lint: evaluated.lint as never,
    });
    expect(told.matter.state).toBe('consulted');
    expect(against(told, 'attachReview', 'drafter', { legalityReview: 'review' })).toContain('已经是第2稿');
    expect(
      against(reviewed(), 'revise', 'drafter', { draftVersion: 1, changeNote: '修改', lint: evaluated.lint as never }),
    ).toContain('稿次应当增加');
  });

  test('部门文件由本单位法制机构审核，起草的人不得审核，五至十五个工作日', () => {
    const sent = () => consulted(department).act('sendOwnReview', 'drafter', { timing: 'ordinary' });
    expect(against(consulted(department), 'attachReview', 'drafter', { legalityReview: 'review' })).toContain(
      '自己的法制机构审核',
    );
    // Five working days after Friday 10 April 2026 end on the 17th; fifteen on the 1st of May, which is a holiday.
    expect(against(sent().on('2026-04-17'), 'passOwnReview', 'lawyer', ownReview)).toContain('不少于五个工作日');
    expect(against(sent().on('2026-04-20'), 'passOwnReview', 'lawyer', ownReview)).toBe('');
    expect(
      against(sent().on('2026-04-20'), 'passOwnReview', 'lawyer', { ...ownReview, ownChecked: ['maker'] }),
    ).toContain('还没有审核');
    const self = story('normative-documents', stage, '2026-03-02')
      .act('begin', 'lawyer', department)
      .act('identify', 'keeper');
    self
      .on('2026-03-10')
      .act('evaluate', 'drafter', evaluated)
      .act('skipConsult', 'drafter', { notOpenWhy: '涉及依法需要保密的内容。' });
    self.act('sendOwnReview', 'drafter', { timing: 'urgent' });
    expect(against(self, 'passOwnReview', 'lawyer', ownReview)).toContain('不得再作出');
  });
});

describe('集体审议、签发', () => {
  test('不得以传签代替集体审议（国办发〔2018〕37号）', () => {
    expect(against(submitted(), 'decide', 'clerk', meeting())).toBe('');
    expect(against(submitted(), 'decide', 'clerk', meeting({ meetingKind: 'circulation' }))).toContain(
      '不得以传签代替',
    );
    expect(against(submitted(), 'decide', 'clerk', meeting({ meetingKind: 'bureau' }))).toContain('会议与制定机关不符');
  });

  test('审议不早于审核意见，当天可以', () => {
    const told = reviewed(begun, { referred: [review({ issuedOn: '2026-04-20' })] })
      .act('submit', 'drafter')
      .on('2026-04-22');
    expect(against(told, 'decide', 'clerk', meeting({ meetingOn: '2026-04-19' }))).toContain('早于合法性审核意见');
    expect(against(told, 'decide', 'clerk', meeting({ meetingOn: '2026-04-20' }))).toBe('');
  });

  describe('会议议题的结论是审议的依据（地方组织法第七十五条）', () => {
    const item = (over: Stated = {}, state = 'resolved') =>
      referred(
        'item',
        'item',
        state,
        { about: 'document', discussedOn: '2026-04-22', result: 'approved', ...over },
        'decisions',
      );
    const upTo = (found: ReturnType<typeof item>) =>
      reviewed(begun, { referred: [review(), found] })
        .act('submit', 'drafter')
        .on('2026-04-22');
    const named = (over: Stated = {}) => meeting({ item: 'item', ...over });
    test('通过、原则通过的，登记审议通过；暂缓、不予通过的不能', () => {
      expect(against(upTo(item()), 'decide', 'clerk', named())).toBe('');
      expect(against(upTo(item({ result: 'approvedWithChanges' })), 'decide', 'clerk', named())).toBe('');
      for (const result of ['postponed', 'disapproved', 'returned'])
        expect(against(upTo(item({ result })), 'decide', 'clerk', named())).toContain('结论不是通过');
    });
    test('会议没有通过的，才能登记审议未通过', () => {
      const { meetingOn: _, ...rest } = named();
      const back = { ...rest, minutes: '请补充资金来源说明。' };
      expect(against(upTo(item({ result: 'returned' })), 'sendBack', 'clerk', back)).toBe('');
      expect(against(upTo(item()), 'sendBack', 'clerk', back)).toContain('结论是通过');
    });
    test('议题讨论的是别的文件、还没有讨论、日期不一致的，不能登记', () => {
      expect(against(upTo(item({ about: 'other' })), 'decide', 'clerk', named())).toContain('不是讨论这件文件');
      expect(against(upTo(item({}, 'listed')), 'decide', 'clerk', named())).toContain('还没有讨论');
      expect(against(upTo(item({ discussedOn: '2026-04-21' })), 'decide', 'clerk', named())).toContain('日期不一致');
    });
  });

  test('由制定机关主要负责人签发', () => {
    const told = submitted().act('decide', 'clerk', meeting());
    expect(against(told, 'sign', 'director')).toContain('由制定机关的主要负责人签发');
    expect(against(told, 'sign', 'mayor')).toBe('');
  });
});

describe('统一登记、统一编号、统一印发和公布', () => {
  test('文号用制定机关的序列，公布的文号应当是统一编号', () => {
    const seals: string[] = [];
    reviewed(begun, {
      watch: (_, prepared) =>
        seals.push(...prepared.papers.map((p) => `${p.paper} ${sealingOffice(prepared, p.seal)}`)),
    })
      .act('submit', 'drafter')
      .on('2026-04-22')
      .act('decide', 'clerk', meeting())
      .act('sign', 'mayor')
      .act('register', 'keeper')
      .act('number', 'clerk', printed);
    expect(seals.slice(-2)).toEqual(['registrationSheet justice', 'officialText government']);
    const told = registered().act('number', 'clerk', printed).on('2026-04-28');
    expect(told.matter.papers.find((p) => p.paper === 'officialText')?.number).toBe('规〔2026〕1号');
    expect(
      against(told, 'promulgate', 'clerk', promulgation('2026-04-28', { documentNumber: '规〔2026〕2号' })),
    ).toContain('统一编号');
    expect(against(told, 'promulgate', 'clerk', promulgation('2026-04-28'))).toBe('');
  });

  test('有效期必须写明，一般不超过五年，试行不超过二年（地方规定）', () => {
    const number = (over: object) => against(registered(), 'number', 'clerk', { ...printed, ...over });
    expect(number({})).toBe('');
    expect(number({ expiresOn: '2031-06-01' })).toContain('不得超过5年，最迟至2031-05-31');
    expect(number({ expiresOn: null })).toContain('请填写“有效期至”');
    expect(number({ expiresOn: '2026-06-01' })).toContain('应当晚于施行日期');
  });

  test('施行日期不早于公布，公布与施行之间留出三十日（待核，设置）', () => {
    const told = (from: string) =>
      registered()
        .act('number', 'clerk', { ...printed, effectiveFrom: from, expiresOn: '2028-05-31' })
        .on('2026-04-28');
    const promulgate = (from: string, over = {}) =>
      against(told(from), 'promulgate', 'clerk', promulgation('2026-04-28', over));
    expect(promulgate('2026-05-28')).toBe('');
    expect(promulgate('2026-05-27')).toContain('不足30日');
    expect(promulgate('2026-05-01', { noLeadWhy: '不立即施行将有碍防汛。' })).toBe('');
    expect(promulgate('2026-04-27', { noLeadWhy: '不立即施行将有碍防汛。' })).toContain('早于公布日期');
  });

  test('公布以后应当解读、报备；没有的，监督人员看得到', () => {
    const told = inForce();
    expect(told.finding('filed')?.outcome).toBe('missing');
    expect(told.finding('interpreted')?.outcome).toBe('missing');
    expect(told.limit('filing')?.due).toBe('2026-05-28');
    told.act('interpret', 'drafter', { interpretation: '解读' });
    expect(told.finding('interpreted')?.outcome).toBe('holds');
  });
});

describe('有效性', () => {
  const recorded = (over: object = {}, more: object = {}) =>
    story('normative-documents', { ...stage, ...more }, '2026-03-02').act('record', 'keeper', {
      recordedOn: '2026-03-02',
      documentTitle: '示例县养犬管理办法',
      documentNumber: '示府规〔2021〕2号',
      makerKind: 'government',
      maker: 'government',
      promulgatedOn: '2021-05-10',
      effectiveFrom: '2021-07-01',
      expiresOn: '2026-06-30',
      text: '第一条',
      trial: false,
      ...over,
    });
  const item = (over: object = {}, state = 'decided') =>
    referred('item', 'clean-up', state, { document: 'document', decision: 'repeal', ...over });

  test('有效期届满的自行失效：届满当天仍有效', () => {
    expect(recorded().on('2026-06-30').matter.state).toBe('inForce');
    expect(recorded().on('2026-07-01').matter.state).toBe('expired');
  });

  test('届满前评估后继续有效的，按新的期限；不超过五年', () => {
    const extend = (until: string) =>
      against(recorded(), 'continueInForce', 'keeper', { expiresOn: until, changeWhy: '评估后继续有效。' });
    expect(extend('2031-03-01')).toBe('');
    expect(extend('2031-03-02')).toContain('不得超过5年');
    expect(extend('2026-03-02')).toContain('应当在今天以后');
    const told = recorded().act('continueInForce', 'keeper', {
      expiresOn: '2026-09-30',
      changeWhy: '评估后继续有效。',
    });
    expect(told.on('2026-07-01').matter.state).toBe('inForce');
  });

  test('公开的文件修改、继续有效的，变更后的文字应当重新公开；期限没有变动的没有变更（信息公开条例26）', () => {
    const shown = () => recorded().act('publish', 'keeper', { publication: 'text', secrecyReviewed: true });
    const means = { calendar: calendarOf(holidayYears), setting: settingReader(making, {}) };
    const acts = (told: ReturnType<typeof recorded>) =>
      publicationsOwed(making, told.matter, means).map((o) => `${o.anew} ${o.act}`);
    expect(acts(shown())).toEqual([]);
    const longer = { expiresOn: '2026-09-30', changeWhy: '评估后继续有效。' };
    expect(acts(shown().act('continueInForce', 'keeper', longer))).toEqual(['changed continueInForce']);
    const same = { expiresOn: '2026-06-30', changeWhy: '评估后继续有效。' };
    expect(acts(shown().act('continueInForce', 'keeper', same))).toEqual([]);
  });

  test('废止、修改、失效应当与清理审定的结果一致', () => {
    const repeal = (m: ReturnType<typeof item>) =>
      against(recorded({}, { referred: [m] }), 'repeal', 'keeper', { changedOn: '2026-03-02', cleanUp: 'item' });
    expect(repeal(item())).toBe('');
    expect(repeal(item({ decision: 'amend' }))).toContain('结果与此不同');
    expect(repeal(item({}, 'reviewed'))).toContain('还没有审定');
    expect(repeal(item({ document: 'another' }))).toContain('不是就本文件');
  });

  test('入库的文件应当分清现行和失效', () => {
    expect(() => recorded({ expiresOn: '2026-03-01' })).toThrow('有效期已经届满');
    expect(recorded({ expiresOn: '2026-03-02' }).matter.state).toBe('inForce');
  });
});
