// The making of a draft: scope, study, hearing, experts, risk and fair competition (重大行政决策程序暂行条例 3–24).
import { describe, expect, test } from 'vitest';
import { against, begin, other, type Stated, stageOf } from './stage.ts';

const consulted = (state: string, about = 'story') =>
  other('consulted', 'consultation', state, { about }, { openedOn: '2026-02-01' });
const suggestion: Stated = {
  subject: '停车方案',
  kind: 'policy',
  within: true,
  proposer: 'department',
  proposedBy: '规划局',
  suggestion: '停车难。',
  studyOffice: 'planning',
};
const draft: Stated = {
  draftTitle: '停车方案',
  draftText: '增加泊位。',
  bases: '条例。',
  research: '走访。',
  divergent: false,
  optionCount: 1,
  unitsConsulted: '征求六个单位。',
  disputes: '无',
  technical: true,
  riskSensitive: true,
  affectsMarket: true,
  hearingRequired: false,
  groups: false,
  undisclosable: false,
};
const suggested = (over: Stated = {}, referred = [consulted('concluded')]) =>
  begin('decisions', stageOf(referred), '2026-01-05').act('suggest', 'drafter', { ...suggestion, ...over });
const drafted = (over: Stated = {}, referred = [consulted('concluded')]) =>
  suggested({}, referred)
    .act('study', 'drafter', { study: '可行。' })
    .act('initiate', 'mayor', { leadOffice: 'planning' })
    .on('2026-02-02')
    .act('draft', 'drafter', { ...draft, ...over });
const argue: Stated = {
  expertMode: 'meeting',
  experts: '教授',
  expertBody: '研究院',
  expertsIndependent: true,
  expertOpinion: '可行。',
  expertsSigned: true,
  expertAdoption: '采纳。',
};
const risk = (riskLevel: string): Stated => ({
  riskBy: '评估公司',
  riskHeard: '听取意见。',
  riskPoints: '噪声。',
  riskMeasures: '错峰。',
  riskPlan: '联系人。',
  riskLevel,
});

describe('范围和启动', () => {
  test('条例第三条：宏观调控、政府立法、应急处置决策不适用本程序', () => {
    const first = begin('decisions', stageOf(), '2026-01-05');
    expect(against(first, 'suggest', 'drafter', { ...suggestion, within: false })).toContain('不适用');
    expect(against(first, 'suggest', 'drafter', suggestion)).toBe('');
  });
  test('条例第十条：没有研究论证的，不能决定启动；论证以后可以', () => {
    const told = suggested();
    expect(against(told, 'initiate', 'mayor', { leadOffice: 'planning' })).toContain('没有经过研究论证');
    told.act('study', 'drafter', { study: '可行。' });
    expect(against(told, 'initiate', 'mayor', { leadOffice: 'planning' })).toBe('');
  });
  test('条例第十一条：由牵头的承办单位拟订，其他单位不能代为办理', () => {
    const told = suggested()
      .act('study', 'drafter', { study: '可行。' })
      .act('initiate', 'mayor', { leadOffice: 'planning' });
    expect(against(told, 'draft', 'stranger', draft)).not.toBe('');
    expect(against(told, 'draft', 'drafter', draft)).toBe('');
  });
  test('条例第十三条：没有取得一致的应当说明；没有争议写“无”', () => {
    const told = suggested()
      .act('study', 'drafter', { study: '可行。' })
      .act('initiate', 'mayor', { leadOffice: 'planning' });
    expect(against(told, 'draft', 'drafter', { ...draft, disputes: ' ' })).not.toBe('');
    expect(against(told, 'draft', 'drafter', { ...draft, disputes: '无' })).toBe('');
  });
});

describe('公众参与', () => {
  const participate: Stated = { ways: ['public'], consultation: 'consulted', participation: '收到三条。' };
  test('条例第十五条：公开征求意见没有办结的，不能登记为已经听取意见', () => {
    expect(against(drafted({}, [consulted('closed')]), 'participate', 'drafter', participate)).toContain('还没有办结');
    expect(against(drafted(), 'participate', 'drafter', participate)).toBe('');
  });
  test('别的决策的公开征求意见，不能用作本决策的', () => {
    expect(against(drafted({}, [consulted('concluded', 'another')]), 'participate', 'drafter', participate)).toContain(
      '不是就本决策',
    );
  });
  test('条例第十四条：只有依法不予公开的才可以不听取意见', () => {
    const why = { participationSkipWhy: '工作秘密。' };
    expect(against(drafted(), 'skipParticipation', 'drafter', why)).toContain('应当充分听取意见');
    expect(against(drafted({ undisclosable: true }), 'skipParticipation', 'drafter', why)).toBe('');
  });
  test('条例第十四条第三款：涉及特定群体利益的，应当沟通协商', () => {
    const told = drafted({ groups: true });
    expect(against(told, 'participate', 'drafter', participate)).not.toBe('');
    expect(against(told, 'participate', 'drafter', { ...participate, groupsHeard: '与商户座谈。' })).toBe('');
  });
});

describe('听证', () => {
  const call = (hearingOn: string): Stated => ({
    hearingOn,
    hearingPlace: '会议室',
    hearingSelection: '抽取。',
    hearingPeople: '张某。',
  });
  test('条例第十六条第三款：听证会材料应当提前七日送达，中间留足七日；少一日的拒绝', () => {
    const told = drafted();
    expect(against(told, 'callHearing', 'drafter', call('2026-02-10'))).toBe('');
    expect(against(told, 'callHearing', 'drafter', call('2026-02-09'))).toContain('已不足期间');
  });
  test('倒数的期限遇休假日提前到此前的工作日', () => {
    const told = drafted().on('2026-02-27');
    // Seven clear days before 9 March leave 1 March, a Sunday; the last working day before it is 28 February, worked in exchange.
    expect(against(told, 'callHearing', 'drafter', call('2026-03-09'))).toBe('');
    told.on('2026-03-01');
    expect(against(told, 'callHearing', 'drafter', call('2026-03-09'))).toContain('最迟应当在2026-02-28');
  });
  test('条例第十七条：听证会举行以前不能记录，记录应当由参加人签字', () => {
    const told = drafted().act('callHearing', 'drafter', call('2026-02-10'));
    const record = { hearingRecord: '赞成。', hearingSigned: true };
    expect(against(told, 'recordHearing', 'drafter', record)).toContain('不能提前');
    told.on('2026-02-10');
    expect(against(told, 'recordHearing', 'drafter', { ...record, hearingSigned: false })).toContain('签字');
    expect(against(told, 'recordHearing', 'drafter', record)).toBe('');
  });
  test('条例第十六条：法律规定应当听证的，不得省略', () => {
    const why = { hearingSkipWhy: '没有分歧。' };
    expect(against(drafted({ hearingRequired: true }), 'skipHearing', 'drafter', why)).toContain('不得省略');
    expect(against(drafted(), 'skipHearing', 'drafter', why)).toBe('');
  });
});

describe('专家论证', () => {
  test('条例第二十条：与决策事项有直接利害关系的专家，论证无效', () => {
    expect(against(drafted(), 'argue', 'drafter', { ...argue, expertsIndependent: false })).toContain('直接利害关系');
    expect(against(drafted(), 'argue', 'drafter', argue)).toBe('');
  });
  test('条例第十九条：论证意见应当署名、盖章；专业性较强的不得省略论证', () => {
    expect(against(drafted(), 'argue', 'drafter', { ...argue, expertsSigned: false })).toContain('署名、盖章');
    expect(against(drafted(), 'skipExperts', 'drafter', { expertsSkipWhy: '不需要。' })).toContain('应当组织专家');
    expect(against(drafted({ technical: false }), 'skipExperts', 'drafter', { expertsSkipWhy: '不需要。' })).toBe('');
  });
});

describe('风险评估和公平竞争审查', () => {
  const ready = (level: string, competition = 'compliant') =>
    drafted()
      .act('participate', 'drafter', { ways: ['public'], consultation: 'consulted', participation: '收到三条。' })
      .act('skipHearing', 'drafter', { hearingSkipWhy: '没有分歧。' })
      .act('argue', 'drafter', argue)
      .act('assessRisk', 'drafter', risk(level))
      .act('reviewCompetition', 'drafter', { competitionBy: '市监局', competition, competitionOpinion: '审查。' });
  const send = { reviewBy: '2026-02-28' };

  test('条例第二十四条：风险不可控的，不能送审；高风险但可控的可以', () => {
    expect(against(ready('uncontrollable'), 'sendForReview', 'drafter', send)).toContain('风险不可控');
    expect(against(ready('high'), 'sendForReview', 'drafter', send)).toBe('');
  });
  test('条例第二十四条：风险不可控以后，草案没有调整的，不能重新评估', () => {
    const told = ready('uncontrollable');
    expect(against(told, 'assessRisk', 'drafter', risk('low'))).toContain('草案还没有调整');
    told.act('revise', 'drafter', {
      draftText: '先试点。',
      changeWhy: '降低风险。',
      outdated: ['risk', 'competition'],
    });
    expect(against(told, 'assessRisk', 'drafter', risk('low'))).toBe('');
  });
  test('条例第二十二条：可能影响社会稳定的应当评估；已按规定评估的写明，不重复评估', () => {
    expect(against(drafted(), 'skipRisk', 'drafter', { riskSkipWhy: '不用' })).toContain('应当评估');
    expect(against(drafted(), 'skipRisk', 'drafter', { riskSkipWhy: '已作社会稳定风险评估，结论低风险。' })).toBe('');
  });
  test('条例第二十九条：涉及经营者经济活动的，应当公平竞争审查；不符合的不能送审', () => {
    expect(against(drafted(), 'skipCompetition', 'drafter', { competitionSkipWhy: '不涉及。' })).toContain(
      '应当进行公平竞争审查',
    );
    expect(
      against(drafted({ affectsMarket: false }), 'skipCompetition', 'drafter', { competitionSkipWhy: '不涉及。' }),
    ).toBe('');
    expect(against(ready('low', 'nonCompliant'), 'sendForReview', 'drafter', send)).toContain('不符合公平竞争');
  });
  test('适用例外规定的，应当写明实施期限', () => {
    const review = { competitionBy: '市监局', competition: 'exception', competitionOpinion: '例外。' };
    expect(against(drafted(), 'reviewCompetition', 'drafter', review)).not.toBe('');
    expect(against(drafted(), 'reviewCompetition', 'drafter', { ...review, competitionUntil: '2028-12-31' })).toBe('');
  });
  test('有一项程序既没有履行、也没有说明不适用的，不能送请合法性审查', () => {
    expect(against(drafted(), 'sendForReview', 'drafter', send)).toContain('公众参与（第十四条）');
  });
  test('条例第二十六条：审查时间一般不少于七个工作日；第七个工作日可以，第六个不可以，缩短的说明理由', () => {
    // From 2 February the seventh working day is 11 February.
    const told = ready('low');
    expect(against(told, 'sendForReview', 'drafter', { reviewBy: '2026-02-11' })).toBe('');
    expect(against(told, 'sendForReview', 'drafter', { reviewBy: '2026-02-10' })).toContain('不少于7个工作日');
    expect(
      against(told, 'sendForReview', 'drafter', { reviewBy: '2026-02-10', shortReviewWhy: '汛期以前开工。' }),
    ).toBe('');
  });
});
