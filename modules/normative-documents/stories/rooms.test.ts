import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../../kernel/procedure/index.ts';
import { standards } from '../fair-competition/matter.ts';
import { packageParts } from '../filing/matter.ts';
import { against, referred, type Stated, stage } from './stage.ts';

const checked = Object.keys(standards);
const parts = Object.keys(packageParts);

describe('公平竞争审查', () => {
  const screened = (over: Stated = {}, on = '2026-03-02'): Story =>
    story('normative-documents/fair-competition', stage, on).act('screen', 'drafter', {
      measure: '示例办法',
      draftCode: '住建〔2026〕1号',
      draftVersion: 1,
      issuer: 'government',
      involves: true,
      complete: true,
      ...over,
    });
  const heard: Stated = {
    stakeholders: '停车行业协会和六家企业，座谈。',
    stakeholderOpinions: '没有限制竞争的意见。',
    publicConcern: false,
  };
  const opined = (over: Stated = {}, on?: string): Story =>
    screened(over, on)
      .act('hear', 'drafter', heard)
      .act('opine', 'drafter', { checked, effect: '没有影响。', initial: '符合。' });
  const compliant: Stated = { conclusion: 'compliant', reasons: '没有发现问题。', concludedOn: '2026-03-02' };

  test('应当听取利害关系人意见，涉及社会公众利益的听取公众意见（条例第十六条）', () => {
    expect(against(screened(), 'hear', 'drafter', heard)).toBe('');
    expect(against(screened(), 'hear', 'drafter', { ...heard, stakeholders: '无' })).toContain('听取有关经营者');
    expect(against(screened(), 'hear', 'drafter', { ...heard, publicConcern: true, publicOpinions: '无' })).toContain(
      '社会公众意见',
    );
  });

  test('县政府的措施由市场监管部门会同审查，部门的由起草单位审查（条例第十三、十四条）', () => {
    expect(against(opined(), 'concludeOwn', 'lawyer', compliant)).toContain('市场监管部门会同起草单位审查');
    expect(against(opined(), 'send', 'drafter')).toBe('');
    expect(against(opined({ issuer: 'department' }), 'concludeOwn', 'lawyer', compliant)).toBe('');
    expect(against(opined({ issuer: 'department' }), 'send', 'drafter')).toContain('起草单位自己审查');
  });

  test('条例施行以前，由起草单位审查：2024年7月31日适用旧规定，8月1日适用条例', () => {
    expect(opined({}, '2024-07-31').matter.version).toBe('environment2020');
    expect(opined({}, '2024-08-01').matter.version).toBe('regulation2024');
    expect(
      against(opined({}, '2024-07-31'), 'concludeOwn', 'lawyer', { ...compliant, concludedOn: '2024-07-31' }),
    ).toBe('');
  });

  test('逐项审查标准，结论与发现的问题一致（条例第十七条）', () => {
    const own = (over: Stated) =>
      against(opined({ issuer: 'department' }), 'concludeOwn', 'lawyer', { ...compliant, ...over });
    expect(
      against(screened().act('hear', 'drafter', heard), 'opine', 'drafter', {
        checked: checked.slice(1),
        effect: '没有',
        initial: '符合',
      }),
    ).toContain('还没有审查');
    expect(own({ conclusion: 'nonCompliant' })).toContain('结论应当是“符合”');
  });

  test('适用例外的，没有影响更小的替代方案，并有实施期限（条例第十二条）', () => {
    const withProblem = screened({ issuer: 'department' })
      .act('hear', 'drafter', heard)
      .act('opine', 'drafter', { checked, problems: ['subsidy'], effect: '有一定影响。', initial: '适用例外。' });
    const exception: Stated = {
      conclusion: 'exception',
      reasons: '保护环境。',
      exceptionCase: 'welfare',
      noAlternative: true,
      periodEnd: '2026-12-31',
      concludedOn: '2026-03-02',
    };
    expect(against(withProblem, 'concludeOwn', 'lawyer', exception)).toBe('');
    expect(against(withProblem, 'concludeOwn', 'lawyer', { ...exception, noAlternative: false })).toContain(
      '不适用例外',
    );
    expect(against(withProblem, 'concludeOwn', 'lawyer', { ...exception, periodEnd: '2026-03-02' })).toContain(
      '今天以后的实施期限',
    );
    expect(against(withProblem, 'concludeOwn', 'lawyer', compliant)).toContain('不能得出“符合”');
    withProblem
      .act('concludeOwn', 'lawyer', exception)
      .on('2026-03-10')
      .act('issueMeasure', 'drafter', { issuedOn: '2026-03-10' });
    expect(withProblem.on('2026-12-31').matter.state).toBe('issued');
  });

  test('不符合标准的不得出台（条例第十八条）', () => {
    const told = screened({ issuer: 'department' })
      .act('hear', 'drafter', heard)
      .act('opine', 'drafter', { checked, problems: ['tax'], effect: '限制竞争。', initial: '不符合。' })
      .act('concludeOwn', 'lawyer', { ...compliant, conclusion: 'nonCompliant' });
    expect(against(told, 'issueMeasure', 'drafter', { issuedOn: '2026-03-02' })).toContain('不得出台');
    expect(against(told, 'drop', 'drafter', { dropWhy: '修改后重新审查。' })).toBe('');
  });
});

describe('报送备案', () => {
  const document = referred('paper', 'normative-documents', 'inForce', {
    makerKind: 'government',
    promulgatedOn: '2026-06-03',
  });
  const about: Stated = {
    document: 'paper',
    documentTitle: '示例办法',
    documentNumber: '示府规〔2026〕1号',
    promulgatedOn: '2026-06-03',
  };
  const opened = (): Story =>
    story('normative-documents/filing', { ...stage, referred: [document] }, '2026-06-05').act('open', 'keeper', about);
  const city = (on: string): Stated => ({ cityOn: on, oneByOne: true, parts });
  const congress = (on: string): Stated => ({ congressOn: on, oneByOne: true, parts });

  test('期限自公布之日起三十日，不是签发之日，也不是登记之日（省备案办法第三条）', () => {
    expect(opened().limit('filing')?.due).toBe('2026-07-03');
    const wrong = story('normative-documents/filing', { ...stage, referred: [document] }, '2026-06-05');
    expect(against(wrong, 'open', 'keeper', { ...about, promulgatedOn: '2026-06-01' })).toContain('不一致');
  });

  test('只报市政府、漏报县人大常委会的，不算报备', () => {
    const told = opened().on('2026-06-10').act('submitCity', 'keeper', city('2026-06-10'));
    expect(against(told, 'confirm', 'keeper')).toContain('还没有报送县人大常委会');
    told.act('submitCongress', 'keeper', congress('2026-06-10'));
    expect(against(told, 'confirm', 'keeper')).toBe('');
  });

  test('第三十日报备按期，第三十一日逾期', () => {
    const both = (day: string) =>
      opened().on(day).act('submitCity', 'keeper', city(day)).act('submitCongress', 'keeper', congress(day));
    expect(against(both('2026-07-03'), 'confirm', 'keeper')).toBe('');
    const late = both('2026-07-04');
    expect(late.matter.state).toBe('overdue');
    expect(against(late, 'confirmLate', 'keeper', { lateWhy: '漏报' })).toBe('');
  });

  test('届满以后才登记的，登记为逾期：第三十日还可以按期登记', () => {
    const at = (day: string, act: string) =>
      against(story('normative-documents/filing', { ...stage, referred: [document] }, day), act, 'keeper', about);
    expect(at('2026-07-03', 'open')).toBe('');
    expect(at('2026-07-03', 'openLate')).toContain('还没有届满');
    expect(at('2026-07-06', 'open')).toContain('已于2026-07-03届满');
    expect(at('2026-07-06', 'openLate')).toBe('');
  });

  test('一件一报，材料齐全（国办发〔2018〕37号）', () => {
    const told = opened().on('2026-06-10');
    expect(against(told, 'submitCity', 'keeper', { ...city('2026-06-10'), oneByOne: false })).toContain('一件一报');
    expect(against(told, 'submitCity', 'keeper', { ...city('2026-06-10'), parts: ['report', 'text'] })).toContain(
      '缺少：制定说明',
    );
    expect(against(told, 'submitCity', 'keeper', city('2026-06-10'))).toBe('');
  });
});

describe('备案审查', () => {
  const stated: Stated = {
    documentTitle: '示例规定',
    documentNumber: '住建规〔2026〕1号',
    makerKind: 'department',
    maker: 'housing',
    joint: false,
    promulgatedOn: '2026-05-06',
    receivedOn: '2026-06-05',
    parts,
  };
  const at = (on: string): Story => story('normative-documents/filing-review', stage, on);

  test('部门文件公布之日起三十日内报备：第三十日按期，次日写明原因（省备案办法第三条）', () => {
    // Thirty days after 6 May 2026 is Friday 5 June.
    expect(against(at('2026-06-05'), 'submit', 'lawyer', stated)).toBe('');
    expect(against(at('2026-06-08'), 'submit', 'lawyer', { ...stated, receivedOn: '2026-06-08' })).toContain(
      '已于2026-06-05届满',
    );
    expect(
      against(at('2026-06-08'), 'submitLate', 'lawyer', { ...stated, receivedOn: '2026-06-08', lateWhy: '漏报' }),
    ).toBe('');
    expect(against(at('2026-06-05'), 'submitLate', 'lawyer', { ...stated, lateWhy: '漏报' })).toContain('还没有届满');
  });

  test('制定机关不纠正的才报县政府改变或者撤销', () => {
    const told = at('2026-06-05').act('submit', 'lawyer', stated).act('register', 'keeper');
    const problem: Stated = { finding: '超越职权', problemCount: 1, opinion: '第四条没有依据，应当删除。' };
    expect(against(told, 'opine', 'keeper', { ...problem, problemCount: 0 })).toContain('问题的数目');
    told.act('opine', 'keeper', problem).approved('lead');
    expect(against(told, 'decide', 'mayor', { decision: 'revoke', outcomeNote: '撤销' })).not.toBe('');
    told.act('keep', 'lawyer', { outcome: 'kept', outcomeNote: '认为有依据' });
    expect(against(told, 'decide', 'mayor', { decision: 'revoke', outcomeNote: '撤销' })).toBe('');
  });
});

describe('清理（国办发〔2018〕37号）', () => {
  const item = (state: string) => referred('item', 'clean-up', state, { documentTitle: '示例办法' });
  const campaign = (found: readonly ReturnType<typeof item>[], total = 1): Story =>
    story('normative-documents/campaign', { ...stage, found: { items: found } }, '2026-03-02').act('launch', 'keeper', {
      campaignCode: '1',
      heading: '全面清理',
      trigger: 'regular',
      scope: '全部',
      reportBy: '2026-03-31',
      total,
    });

  test('范围以内的每一件都列入，每一件都有结果', () => {
    expect(against(campaign([item('listed')], 2), 'enlist', 'keeper')).toContain('清单应有2件，已列入1件');
    const listed = campaign([item('reviewed')]).act('enlist', 'keeper');
    expect(against(listed, 'decide', 'clerk', { meeting: '常务会议', decidedOn: '2026-03-02' })).toContain(
      '还有1件没有审定',
    );
    const decided = campaign([item('decided')]).act('enlist', 'keeper');
    expect(against(decided, 'decide', 'clerk', { meeting: '常务会议', decidedOn: '2026-03-02' })).toBe('');
  });

  test('修改的写明完成期限；文件库更新以后才算完成', () => {
    const paper = (state: string) => referred('paper', 'normative-documents', state, {});
    const decided = (state: string) =>
      story('normative-documents/clean-up', { ...stage, referred: [paper(state)] }, '2026-03-02')
        .act('enlist', 'keeper', {
          campaign: 'c',
          campaignCode: '1',
          document: 'paper',
          documentTitle: '示例办法',
          documentNumber: '1号',
          owner: 'department',
          unit: 'housing',
        })
        .act('suggest', 'lawyer', { suggestion: 'repeal', suggestionWhy: '上位法已经修改。' })
        .act('review', 'keeper', { review: 'repeal' });
    expect(
      against(decided('inForce'), 'decide', 'clerk', {
        decision: 'amend',
        decidedOn: '2026-03-02',
        amendBy: '2026-03-02',
      }),
    ).toContain('完成期限');
    expect(
      against(decided('inForce'), 'decide', 'clerk', {
        decision: 'amend',
        decidedOn: '2026-03-02',
        amendBy: '2026-03-03',
      }),
    ).toBe('');
    const repealed = (state: string) =>
      decided(state).act('decide', 'clerk', { decision: 'repeal', decidedOn: '2026-03-02' });
    expect(against(repealed('inForce'), 'apply', 'keeper')).toContain('还没有按清理结果更新');
    expect(against(repealed('repealed'), 'apply', 'keeper')).toBe('');
  });
});
