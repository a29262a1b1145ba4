import { describe, expect, test } from 'vitest';
import { opinionFits } from '../guards.ts';
import {
  advice,
  against,
  contract,
  decision,
  document,
  drafted,
  general,
  issued,
  lawful,
  opinionOn,
  reviewing,
  revise,
  signed,
} from './stage.ts';

const points = opinionOn.decision;
const draft = (told = reviewing(general), over = {}, kind = 'generalDocument'): string =>
  against(told, 'draft', 'reviewer', { ...opinionOn[kind], ...lawful, ...over });

describe('听取意见（条例第二十八条）', () => {
  const stated = { adviceMatter: 'advice', adviser: 'lawyer', advice: '依据充分。' };

  test('重大行政决策的审查，应当组织法律顾问、公职律师提出法律意见；其他审查不强制', () => {
    expect(against(reviewing(), 'draft', 'reviewer', { ...points, ...lawful })).toContain('应当组织法律顾问、公职律师');
    const asked = reviewing().act('hearPublicLawyer', 'reviewer', { publicLawyer: 'chief', advice: '同意。' });
    expect(against(asked, 'draft', 'reviewer', { ...points, ...lawful })).toBe('');
    expect(draft()).toBe('');
  });

  test('法律顾问还没有署名出具的，或者就另一事项出具的，不算', () => {
    const told = (over: object) => reviewing(decision, { referred: [advice(over as never)] });
    expect(against(told({}), 'receiveAdvice', 'reviewer', stated)).toBe('');
    expect(against(told({ signed: false }), 'receiveAdvice', 'reviewer', stated)).toContain('还没有出具意见');
    expect(against(told({ about: 'another' }), 'receiveAdvice', 'reviewer', stated)).toContain('另一事项');
    expect(against(told({ adviser: 'chief' }), 'receiveAdvice', 'reviewer', stated)).toContain('不一致');
  });

  test('法律意见不代替审查意见：提出意见的人不能审查、也不能签发', () => {
    const told = reviewing();
    expect(against(told, 'hearPublicLawyer', 'reviewer', { publicLawyer: 'reviewer', advice: '同意' })).toContain(
      '审查人员不能同时',
    );
    told.act('hearPublicLawyer', 'reviewer', { publicLawyer: 'chief', advice: '同意。' });
    told.act('draft', 'reviewer', { ...points, ...lawful });
    expect(against(told, 'sign', 'chief')).toContain('回避');
    expect(against(told, 'sign', 'lead')).toBe('');
  });

  test('被征求意见的单位才可以回复；回复日期应当在今天以后', () => {
    const ask = { unitsAsked: ['finance'], unitsQuestion: '资金来源', unitsReplyBy: '2026-03-02' };
    const told = reviewing();
    expect(against(told, 'consultUnits', 'reviewer', ask)).toContain('应当在今天以后');
    expect(against(told, 'consultUnits', 'reviewer', { ...ask, unitsReplyBy: '2026-03-03' })).toBe('');
    told.act('consultUnits', 'reviewer', { ...ask, unitsReplyBy: '2026-03-05' });
    expect(against(told, 'unitAnswer', 'other', { unitOpinion: '已列入预算。' })).toBe('');
    expect(against(told, 'unitAnswer', 'bureau', { unitOpinion: '没有意见。' })).toContain('没有就这件文件征求');
  });
});

describe('审查意见', () => {
  test('逐项审查法定内容，缺一项也不能拟写（条例第二十七条、国办发〔2018〕115号）', () => {
    const some = { documentChecked: ['maker', 'authority'] };
    const told = () => reviewing(document);
    expect(draft(told(), some, 'normativeDocument')).toContain('还没有审查：内容符合');
    expect(draft(told(), {}, 'normativeDocument')).toBe('');
    expect(draft(reviewing(contract), { contractChecked: ['parties'] }, 'contract')).toContain('违约责任');
  });

  test('“原则同意”不是审查结论', () => {
    expect(draft(reviewing(general), { opinion: '原则同意，请按程序办理。' })).toContain('“原则同意”不是审查结论');
    expect(draft(reviewing(general), { conclusion: 'agreedInPrinciple' })).toContain('没有这个选项');
    expect(draft(reviewing(general), { opinion: '符合法定权限，内容合法。' })).toBe('');
  });

  test('结论与意见一致：应当修改的逐条写明，合法的没有修改意见', () => {
    expect(draft(reviewing(general), { ...revise, suggestionCount: 0 })).toContain('逐条写明修改意见');
    expect(draft(reviewing(general), revise)).toBe('');
    expect(draft(reviewing(general), { suggestionCount: 1 })).toContain('应当是“应当予以修改”');
    expect(draft(reviewing(general), { conclusion: 'unlawful', opinion: '不合法的。', suggestionCount: 1 })).toContain(
      '应当写明违反的规定',
    );
    expect(opinionFits.per.law).toBe('GB115');
  });

  test('明示法律风险只限于探索性改革的重大行政决策，并写明风险（条例第二十五条）', () => {
    const risk = { conclusion: 'riskDisclosed', risk: '国家对分户资格尚无明确规定。' };
    expect(draft(reviewing(general), risk)).toContain('只有重大行政决策');
    const told = reviewing().act('hearPublicLawyer', 'reviewer', { publicLawyer: 'chief', advice: '同意。' });
    expect(draft(told, risk, 'decision')).toBe('');
    expect(draft(told, { ...risk, risk: '有风险' }, 'decision')).toContain('请写明法律风险');
  });

  test('拟写的人不能审签自己的意见', () => {
    const told = reviewing(general)
      .act('assign', 'lead', { reviewers: ['second'] })
      .act('draft', 'second', { ...opinionOn.generalDocument, ...lawful });
    expect(against(told, 'sign', 'second')).toContain('拟写审查意见');
    expect(against(told, 'sign', 'lead')).toBe('');
  });
});

describe('审查时间', () => {
  const issuing = (told = signed(), day = '2026-03-11'): string =>
    against(told.on(day), 'issue', 'reviewer', { issuedOn: day });

  test('重大行政决策不少于七个工作日：第七个工作日还不能，次日可以（条例第二十六条）', () => {
    expect(issuing(signed(), '2026-03-11')).toContain('审查时间不少于七个工作日');
    expect(issuing(signed(), '2026-03-12')).toBe('');
  });

  test('规范性文件不少于五个工作日（国办发〔2018〕115号）', () => {
    expect(issuing(signed(document), '2026-03-09')).toContain('不少于五个工作日');
    expect(issuing(signed(document), '2026-03-10')).toBe('');
  });

  test('紧急的没有最短时间', () => {
    const urgent = { ...document, timing: 'urgent', urgentWhy: '防汛应急抢险，省防指紧急命令。' };
    expect(issuing(signed(urgent), '2026-03-03')).toBe('');
  });

  test('规范性文件最长十五个工作日：当天按期，次日只能写明原因逾期出具（国办发〔2018〕115号）', () => {
    // Fifteen working days after 2 March 2026 end on Monday 23 March.
    const told = () => signed(document);
    expect(told().limit('documentCeiling')?.due).toBe('2026-03-23');
    expect(issuing(told(), '2026-03-23')).toBe('');
    expect(issuing(told(), '2026-03-24')).toContain('审查期限已于2026-03-23届满');
    const late = told()
      .on('2026-03-24')
      .act('issueLate', 'reviewer', { issuedOn: '2026-03-24', lateWhy: '等待省厅答复。' });
    expect(late.limit('documentCeiling')?.status).toBe('late');
    expect(
      against(told().on('2026-03-23'), 'issueLate', 'reviewer', { issuedOn: '2026-03-23', lateWhy: '较忙' }),
    ).toContain('还没有届满');
  });

  test('合同十个工作日、其他文件五个工作日（地方规定，设置）', () => {
    expect(signed(contract).limit('contractCeiling')?.due).toBe('2026-03-16');
    expect(signed(general).limit('generalCeiling')?.due).toBe('2026-03-09');
    expect(signed(general).limit('documentCeiling')).toBeUndefined();
  });

  test('出具日期不早于审签日期', () => {
    const told = drafted(general).on('2026-03-06').act('sign', 'lead');
    expect(against(told, 'issue', 'reviewer', { issuedOn: '2026-03-05' })).toContain('早于审签日期');
    expect(against(told, 'issue', 'reviewer', { issuedOn: '2026-03-06' })).toBe('');
  });
});

describe('采纳情况（国办发〔2018〕115号）', () => {
  const told = () => issued(decision, revise);
  const partly = {
    adoption: 'partly',
    suggestionsAdopted: 1,
    notAdoptedWhy: '上位法已有规定。',
    explainedToBody: true,
  };

  test('采纳条数与采纳情况一致', () => {
    expect(against(told(), 'respond', 'bureau', { adoption: 'all', suggestionsAdopted: 2 })).toBe('');
    expect(against(told(), 'respond', 'bureau', { adoption: 'all', suggestionsAdopted: 1 })).toContain(
      '应当等于意见条数',
    );
    expect(against(told(), 'respond', 'bureau', { adoption: 'all', suggestionsAdopted: 3 })).toContain('不能多于此数');
    expect(against(told(), 'respond', 'bureau', { ...partly, suggestionsAdopted: 2 })).toContain('应当少于意见条数');
    expect(against(told(), 'respond', 'bureau', { ...partly, adoption: 'none' })).toContain('应当为零');
  });

  test('没有完全采纳的，应当向审议机关书面说明理由', () => {
    expect(against(told(), 'respond', 'bureau', partly)).toBe('');
    expect(against(told(), 'respond', 'bureau', { ...partly, explainedToBody: false })).toContain('向审议机关书面说明');
  });

  test('审查不合法的，不得不予采纳而提交审议（条例第二十五条）', () => {
    const bad = () =>
      issued(decision, { conclusion: 'unlawful', opinion: '违反行政处罚法第十二条。', suggestionCount: 1 });
    const none = { adoption: 'none', suggestionsAdopted: 0, notAdoptedWhy: '已有先例。', explainedToBody: true };
    expect(against(bad(), 'respond', 'bureau', none)).toContain('不得不予采纳而提交审议');
    expect(against(bad(), 'respond', 'bureau', { adoption: 'all', suggestionsAdopted: 1 })).toBe('');
  });

  test('有修改意见没有反馈的不能归档；没有修改意见的可以直接归档', () => {
    expect(against(told(), 'archive', 'reviewer')).toContain('没有反馈采纳情况');
    expect(against(issued(), 'archive', 'reviewer')).toBe('');
    expect(told().finding('adoptionTold')?.outcome).toBe('missing');
    expect(issued().finding('adoptionTold')?.outcome).toBe('notYet');
  });
});
