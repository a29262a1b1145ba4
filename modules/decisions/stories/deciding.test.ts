// Review, discussion, the Party committee, publication and execution of a decision (重大行政决策程序暂行条例 25–40).
import { describe, expect, test } from 'vitest';
import type { ReferredMatter, Story } from '../../../kernel/procedure/index.ts';
import { against, begin, other, type Stated, stageOf } from './stage.ts';

const plain: Stated = {
  draftTitle: '停车方案',
  draftText: '增加泊位。',
  bases: '条例。',
  research: '走访。',
  divergent: false,
  optionCount: 1,
  unitsConsulted: '征求六个单位。',
  disputes: '无',
  technical: false,
  riskSensitive: false,
  affectsMarket: false,
  hearingRequired: false,
  groups: false,
  undisclosable: false,
};
const itemOf = (id: string, result: string, on = '2026-03-10', over: Stated = {}): ReferredMatter =>
  other(id, 'item', 'resolved', {
    about: 'story',
    result,
    discussedOn: on,
    speakers: ['deputy', 'mayor'],
    discussion: '同意。',
    dissent: '无',
    ...over,
  });
const reviewOf = (conclusion: string, issuedOn: string): ReferredMatter => ({
  id: 'review',
  module: 'legality-review',
  procedure: 'legality-review',
  state: 'issued',
  file: { conclusion, issuedOn, about: 'story' },
  openedOn: '2026-02-03',
});
const referred = [
  itemOf('passed', 'approved'),
  itemOf('rejected', 'disapproved'),
  itemOf('early', 'approved', '2026-02-12'),
  itemOf('silent', 'approved', '2026-03-10', { dissent: '' }),
  itemOf('elsewhere', 'approved', '2026-03-10', { about: 'another' }),
];
const formed = (more: readonly ReferredMatter[] = []): Story =>
  begin('decisions', stageOf([...referred, ...more]), '2026-01-05')
    .act('suggest', 'drafter', {
      subject: '停车方案',
      kind: 'policy',
      within: true,
      proposer: 'department',
      proposedBy: '规划局',
      suggestion: '停车难。',
      studyOffice: 'planning',
    })
    .act('study', 'drafter', { study: '可行。' })
    .act('initiate', 'mayor', { leadOffice: 'planning' })
    .on('2026-02-02')
    .act('draft', 'drafter', plain)
    .act('participate', 'drafter', { ways: ['meeting'], participation: '召开座谈会。' })
    .act('skipHearing', 'drafter', { hearingSkipWhy: '没有分歧。' })
    .act('skipExperts', 'drafter', { expertsSkipWhy: '不属于。' })
    .act('skipRisk', 'drafter', { riskSkipWhy: '不影响社会稳定。' })
    .act('skipCompetition', 'drafter', { competitionSkipWhy: '不涉及。' })
    .act('sendForReview', 'drafter', { reviewBy: '2026-02-13' });
const opinion = (legality: string, legalityIssuedOn = '2026-02-12'): Stated => ({
  legality,
  legalityNumber: '审〔2026〕1号',
  legalityIssuedOn,
});
const reviewed = (legality: string): Story =>
  formed().on('2026-02-13').act('takeOpinion', 'drafter', opinion(legality));
const dossier: Stated = {
  fileDraft: 'present',
  fileCompetition: 'notApplicable',
  fileParticipation: 'present',
  fileExperts: 'notApplicable',
  fileRisk: 'notApplicable',
  fileLegality: 'present',
  fileWhy: '案卷中已经逐项说明。',
};
const submitted = (): Story => reviewed('lawful').act('submit', 'drafter', dossier).approved('chief').on('2026-03-11');
const discuss = (item: string, discussedOn = '2026-03-10'): Stated => ({ item, discussedOn });
const party: Stated = {
  congress: false,
  partyReportedOn: '2026-03-12',
  partyConsents: true,
  partyReply: '县委常委会会议同意',
};
const discussed = (): Story => submitted().act('discuss', 'clerk', discuss('passed')).on('2026-03-12');
const decided = (): Story =>
  discussed().act('reportParty', 'registry', party).act('decide', 'mayor', { decision: '同意。' });
const announced: Stated = { announcedOn: '2026-03-12', announcedIn: ['gazette', 'site'] };
const executing = (): Story =>
  decided()
    .act('publish', 'registry', { publication: 'decision', secrecyReviewed: true })
    .act('announce', 'registry', announced)
    .act('assignExecution', 'registry', { executors: ['planning'] });

describe('合法性审查', () => {
  test('条例第二十五条：未经合法性审查的，不得提请审议', () => {
    expect(against(formed().on('2026-02-13'), 'submit', 'drafter', dossier)).toContain('未经合法性审查');
    expect(against(reviewed('lawful'), 'submit', 'drafter', dossier)).toBe('');
  });
  test('条例第二十五条：经审查不合法的，不得提交讨论；探索性改革可以明示法律风险后提交', () => {
    expect(against(reviewed('unlawful'), 'submit', 'drafter', dossier)).toContain('不合法');
    expect(against(reviewed('notReviewable'), 'submit', 'drafter', dossier)).toContain('不能作为已经合法性审查');
    expect(against(reviewed('riskDisclosed'), 'submit', 'drafter', dossier)).toBe('');
  });
  test('条例第二十八条：审查意见要求修改的，说明调整的情况', () => {
    const told = reviewed('lawfulAfterRevision');
    expect(against(told, 'submit', 'drafter', dossier)).toContain('请写明调整、补充的情况');
    expect(against(told, 'submit', 'drafter', { ...dossier, revisedAsAdvised: '逐条修改。' })).toBe('');
  });
  test('审查以后草案作实质修改的，重新送审以前不得提请审议', () => {
    const told = reviewed('lawful').act('revise', 'drafter', { draftText: '加倍。', changeWhy: '扩大规模。' });
    told.act('sendForReview', 'drafter', { reviewBy: '2026-03-05' });
    expect(against(told, 'submit', 'drafter', dossier)).toContain('应当重新审查');
    told.on('2026-03-05').act('takeOpinion', 'drafter', opinion('lawful', '2026-03-05'));
    expect(against(told, 'submit', 'drafter', dossier)).toBe('');
  });
  test('引用的合法性审查，结论和日期应当一致；没有出具意见的不能引用', () => {
    const told = (conclusion: string, issuedOn: string): Story =>
      formed([reviewOf(conclusion, issuedOn)]).on('2026-02-13');
    const stated = { legalityReview: 'review', legality: 'lawful', legalityIssuedOn: '2026-02-12' };
    expect(against(told('lawful', '2026-02-12'), 'takeOpinion', 'drafter', stated)).toBe('');
    expect(against(told('unlawful', '2026-02-12'), 'takeOpinion', 'drafter', stated)).toContain('不一致');
    expect(against(told('lawful', ''), 'takeOpinion', 'drafter', stated)).toContain('还没有出具');
  });
  test('审查意见不能早于送审，当日出具的可以登记', () => {
    expect(against(formed().on('2026-02-13'), 'takeOpinion', 'drafter', opinion('lawful', '2026-02-01'))).toContain(
      '早于送审',
    );
    expect(against(formed().on('2026-02-13'), 'takeOpinion', 'drafter', opinion('lawful', '2026-02-02'))).toBe('');
  });
  test('第二十六条：七个工作日以前出具的，记为审查时间不足，决定以前说明例外', () => {
    const told = (day: string): Story =>
      formed().on('2026-02-13').act('takeOpinion', 'drafter', opinion('lawful', day));
    expect(told('2026-02-11').finding('reviewTime')?.outcome).toBe('holds');
    expect(told('2026-02-10').finding('reviewTime')?.outcome).toBe('missing');
  });
});

describe('提请审议', () => {
  test('条例第二十九条：已经履行的程序，材料不能写“不适用”', () => {
    expect(
      against(reviewed('lawful'), 'submit', 'drafter', { ...dossier, fileParticipation: 'notApplicable' }),
    ).toContain('公众意见');
    expect(against(reviewed('lawful'), 'submit', 'drafter', { ...dossier, fileLegality: 'notApplicable' })).toContain(
      '合法性审查意见',
    );
  });
  test('不适用的逐项写明理由，并经承办单位负责人审批', () => {
    const { fileWhy: _, ...without } = dossier;
    expect(against(reviewed('lawful'), 'submit', 'drafter', without)).toContain('逐项写明理由');
    expect(reviewed('lawful').act('submit', 'drafter', dossier).matter.state).toBe('legalityReview');
  });
});

describe('集体讨论', () => {
  test('条例第三十条：讨论的应当是本决策，并且会议通过', () => {
    expect(against(submitted(), 'discuss', 'clerk', discuss('elsewhere'))).toContain('不是讨论本决策');
    expect(against(submitted(), 'discuss', 'clerk', discuss('rejected'))).toContain('不是“通过”');
    expect(against(submitted(), 'discuss', 'clerk', discuss('passed'))).toBe('');
    expect(submitted().act('disapprove', 'clerk', discuss('rejected')).matter.state).toBe('disapproved');
  });
  test('讨论不能早于提请审议', () => {
    expect(against(submitted(), 'discuss', 'clerk', discuss('early', '2026-02-12'))).toContain('早于提请审议');
  });
  test('条例第三十条第三款：没有如实载明不同意见的，不能登记', () => {
    expect(against(submitted(), 'discuss', 'clerk', discuss('silent'))).toContain('没有如实载明不同意见');
  });
});

describe('请示报告和决定', () => {
  test('条例第三十一条：县委没有同意的，不得出台；没有请示报告的不能决定', () => {
    expect(against(discussed(), 'reportParty', 'registry', { ...party, partyConsents: false })).toContain('不得出台');
    expect(against(discussed(), 'decide', 'mayor', { decision: '同意。' })).not.toBe('');
    expect(against(discussed(), 'reportParty', 'registry', party)).toBe('');
  });
  test('请示报告在讨论以后；讨论当日可以，前一日不可以', () => {
    expect(against(discussed(), 'reportParty', 'registry', { ...party, partyReportedOn: '2026-03-10' })).toBe('');
    expect(against(discussed(), 'reportParty', 'registry', { ...party, partyReportedOn: '2026-03-09' })).not.toBe('');
  });
  test('条例第八条：属于人大常委会讨论决定的，先办理', () => {
    expect(against(discussed(), 'reportParty', 'registry', { ...party, congress: true, congressDone: '无' })).not.toBe(
      '',
    );
    expect(
      against(discussed(), 'reportParty', 'registry', { ...party, congress: true, congressDone: '已经审议通过。' }),
    ).toBe('');
  });
});

describe('公布', () => {
  test('条例第三十二条：没有在政府网站公布的，不能登记公布', () => {
    expect(against(decided(), 'announce', 'registry', announced)).toContain('还没有在政府网站公布');
    const told = decided().act('publish', 'registry', { publication: 'decision', secrecyReviewed: true });
    expect(against(told, 'announce', 'registry', announced)).toBe('');
  });
  test('政府信息公开条例第二十六条：决定之日起二十个工作日内公布；第二十日在期内，次日逾期', () => {
    expect(decided().limit('publish')).toMatchObject({ due: '2026-04-10', status: 'running' });
    const on = (day: string): string | undefined =>
      decided()
        .on(day)
        .act('publish', 'registry', { publication: 'decision', secrecyReviewed: true })
        .act('announce', 'registry', announced)
        .limit('publish')?.status;
    expect(on('2026-04-10')).toBe('met');
    expect(on('2026-04-13')).toBe('late');
  });
  test('除依法不予公开外，应当公布', () => {
    expect(against(decided(), 'keepInternal', 'registry', { internalWhy: '不宜公开。' })).toContain('应当公布');
  });
});

describe('执行、评估和调整', () => {
  test('条例第三十四条：由决策执行单位报告执行情况', () => {
    expect(against(executing(), 'reportExecution', 'stranger', { progress: '完成。' })).not.toBe('');
    expect(against(executing(), 'reportExecution', 'drafter', { progress: '完成。' })).toBe('');
  });
  test('条例第三十七条：未经法定程序不得随意变更或者停止执行；有后评估、中止执行的可以决定调整', () => {
    expect(against(executing(), 'adjust', 'mayor', { adjustWhy: '换个做法。' })).toContain('不得随意变更');
    const told = executing().act('suspend', 'mayor', { trouble: 'change', suspendWhy: '地铁改线。' });
    expect(against(told, 'adjust', 'mayor', { adjustWhy: '规模缩小。' })).toBe('');
    told.act('adjust', 'mayor', { adjustWhy: '规模缩小。' });
    expect(against(told, 'sendForReview', 'drafter', { reviewBy: '2026-04-10' })).toContain('没有履行');
  });
  test('条例第三十三条：没有会议纪要和讨论记录的，不能归档', () => {
    const archive = ['study', 'initiation', 'draft', 'participation', 'legality', 'minutes', 'decision'];
    const told = executing();
    expect(
      against(told, 'archiveProcess', 'drafter', {
        archive: archive.filter((a) => a !== 'minutes'),
        archiveNumber: '1',
      }),
    ).toContain('会议纪要');
    expect(against(told, 'archiveProcess', 'drafter', { archive, archiveNumber: '1' })).toBe('');
  });
  test('没有归档和执行报告的，不能办结', () => {
    expect(against(executing(), 'finish', 'registry', { progress: '完成。' })).not.toBe('');
  });
  test('条例第三十八条：终身责任记录写明建议、论证、发言、不同意见和决定的人', () => {
    const told = executing().act('archiveProcess', 'drafter', {
      archive: ['study', 'initiation', 'draft', 'participation', 'legality', 'minutes', 'decision'],
      archiveNumber: '1',
    });
    expect(told.matter.papers.some((p) => p.paper === 'accountability')).toBe(true);
  });
});
