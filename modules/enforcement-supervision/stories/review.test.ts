// 案卷评查: chance alone chooses, two strangers score apart, the machine's findings count, thresholds of the grades, objection and recheck, a bulletin that names nobody.
import { describe, expect, test } from 'vitest';
import { commitmentOf, readDrawn } from '../../../kernel/draw/index.ts';
import type { ReferredFinding, ReferredMatter, Stage, Story } from '../../../kernel/procedure/index.ts';
import { against, begin, known, material, people, type Stated } from './stage.ts';

const lack = (
  finding: string,
  label: string,
  weight: 'veto' | 'grave' | 'slight',
  outcome: 'missing' | 'excused' = 'missing',
): ReferredFinding => ({ finding, label, group: 'record', groupLabel: '执法全过程记录', weight, outcome });
const penalty = (id: string, findings?: readonly ReferredFinding[]): ReferredMatter => ({
  id,
  module: 'penalties',
  procedure: 'penalties',
  number: `南交案〔2023〕${id}号`,
  state: 'archived',
  file: { causeName: '超限运输' },
  openedOn: '2023-02-01',
  office: 'team-transport',
  authority: 'transport',
  ...(findings === undefined ? {} : { findings }),
});
const drawn = JSON.stringify({
  cases: ['clean', 'grave', 'veto', 'excused'].map((id) => ({ id, label: `示例运输有限公司超限运输` })),
});
const referred: readonly ReferredMatter[] = [
  known('review', 'campaign', 'scoring', {
    name: '年度评查',
    drawn,
    reviewers: ['first', 'second', 'insider'],
    arbiters: ['third'],
  }),
  penalty('clean', []),
  penalty('grave', [lack('published', '七个工作日内公开', 'grave')]),
  penalty('veto', [lack('twoOfficers', '有两名以上执法人员', 'veto')]),
  penalty('excused', [lack('published', '七个工作日内公开', 'grave', 'excused')]),
  penalty('not-drawn', []),
];
const open: Stated = {
  campaign: 'campaign',
  campaignName: '年度评查',
  case: 'clean',
  cause: '超限运输',
  reviewers: ['first', 'second'],
  arbiter: ['third'],
};
const more: Partial<Stage> = { referred };
const opening = (over: Stated): string =>
  against(begin('review-case', '2023-10-20', more), 'open', 'wu', { ...open, ...over });
const opened = (id = 'clean'): Story =>
  begin('review-case', '2023-10-20', more).act('open', 'wu', { ...open, case: id });
const score = (told: Story, stated: Stated): string => against(told, 'scoreFirst', 'first', stated);
const line = '扣3分，文书，送达回证没有签收日期';
/** Both reviewers' scores, each with one line that makes it up. */
const scored = (a: number, b: number, id = 'clean', over: Stated = {}, other: Stated = {}): Story =>
  opened(id)
    .act('scoreFirst', 'first', {
      firstScore: a,
      firstDeductions: a === 100 ? '' : `扣${100 - a}分，程序，示例扣分理由`,
      ...over,
    })
    .act('scoreSecond', 'second', {
      secondScore: b,
      secondDeductions: b === 100 ? '' : `扣${100 - b}分，程序，示例扣分理由`,
      ...other,
    });
const reason = '两人意见相近。';

describe('随机抽取和回避', () => {
  test('评查的案卷是抽中的；没有抽中的不得评查', () => {
    expect(opening({})).toBe('');
    expect(opening({ case: 'not-drawn' })).toContain('不在所指的随机抽取的结果中');
  });

  test('办案单位的人员不得评查本单位的案卷（S-04）', () => {
    expect(opening({ reviewers: ['first', 'insider'] })).toContain('沈本局是办理这一案件的单位的人员');
  });

  test('两名评查人员：一人、三人都不行；只能是本次评查确定的', () => {
    expect(opening({ reviewers: ['first'] })).toContain('两名');
    expect(opening({ reviewers: ['first', 'other'] })).toContain('不是本次评查确定');
    expect(opening({ arbiter: ['first'] })).toContain('复评人员');
  });
});

describe('分别评分，逐项写明理由', () => {
  test('扣分写明分值、部分和理由，合计与得分一致', () => {
    expect(score(opened(), { firstScore: 97, firstDeductions: line })).toBe('');
    expect(score(opened(), { firstScore: 97, firstDeductions: '送达回证有问题' })).toContain('没有写明扣分');
    expect(score(opened(), { firstScore: 97, firstDeductions: '扣3分，文书，差' })).toContain('没有写明扣分');
    expect(score(opened(), { firstScore: 97, firstDeductions: '扣3分，态度，送达回证没有签收日期' })).toContain(
      '没有“态度”',
    );
    expect(score(opened(), { firstScore: 96, firstDeductions: line })).toContain('得分应当是97分');
    expect(score(opened(), { firstScore: 90 })).toContain('得分应当是100分');
    expect(score(opened(), { firstScore: 100 })).toBe('');
  });

  test('同一人不得评两次', () => {
    const told = opened().act('scoreFirst', 'first', { firstScore: 100 });
    expect(against(told, 'scoreSecond', 'first', { secondScore: 100 })).toContain('不得再作出');
    expect(against(told, 'scoreSecond', 'second', { secondScore: 100 })).toBe('');
  });
});

describe('机器核验：读取被评案卷的核验结论', () => {
  test('较重缺项扣五分（设置）：评分高于九十五分的说明理由，九十五分不用', () => {
    const at = (points: number, note?: string): string =>
      score(opened('grave'), {
        firstScore: points,
        ...(points === 100 ? {} : { firstDeductions: `扣${100 - points}分，文书，公开超过七个工作日` }),
        ...(note ? { firstNote: note } : {}),
      });
    expect(at(95)).toBe('');
    expect(at(96)).toContain('机器核验应扣5分');
    expect(at(100, '公开系统故障，已有证明材料。')).toBe('');
  });

  test('缺否决项的，没有认定否决应当说明理由', () => {
    expect(score(opened('veto'), { firstScore: 100 })).toContain('机器核验缺否决项');
    expect(score(opened('veto'), { firstScore: 100, firstVetoes: ['subject'] })).toBe('');
    expect(score(opened('veto'), { firstScore: 100, firstNote: '另一名执法人员在附页签名。' })).toBe('');
  });

  test('案卷中有例外说明的不扣分', () => {
    expect(score(opened('excused'), { firstScore: 100 })).toBe('');
  });
});

describe('合议和复评', () => {
  test('相差十分以内（设置）合议，得分在两人之间；超过十分由复评人员复评', () => {
    expect(against(scored(90, 100), 'reconcile', 'wu', { score: 95, scoreReason: reason })).toBe('');
    expect(against(scored(90, 100), 'reconcile', 'wu', { score: 89, scoreReason: reason })).toContain(
      '在90分和100分之间',
    );
    expect(against(scored(90, 100), 'arbitrate', 'third', { score: 95, scoreReason: reason })).toContain(
      '没有超过10分',
    );
    expect(against(scored(89, 100), 'reconcile', 'wu', { score: 95, scoreReason: reason })).toContain(
      '应当由复评人员复评',
    );
    expect(against(scored(89, 100), 'arbitrate', 'third', { score: 95, scoreReason: reason })).toBe('');
  });

  test('一人认定否决、一人没有认定的，由复评人员复评', () => {
    const told = scored(100, 100, 'clean', { firstVetoes: ['law'] });
    expect(against(told, 'reconcile', 'wu', { score: 100, scoreReason: reason })).toContain('否决项的认定不一致');
    expect(against(told, 'arbitrate', 'third', { score: 100, vetoes: ['law'], scoreReason: reason })).toBe('');
  });

  test('两人都认定否决的，不得取消', () => {
    const told = scored(100, 100, 'clean', { firstVetoes: ['law'] }, { secondVetoes: ['law'] });
    expect(against(told, 'reconcile', 'wu', { score: 100, scoreReason: reason })).toContain('不得取消');
  });
});

describe('等次（设置：九十、七十五、六十）', () => {
  const grade = (points: number, as: string, vetoes: readonly string[] = []): string =>
    against(
      scored(
        points,
        points,
        'clean',
        vetoes.length ? { firstVetoes: vetoes } : {},
        vetoes.length ? { secondVetoes: vetoes } : {},
      ).act('reconcile', 'wu', { score: points, scoreReason: reason, ...(vetoes.length ? { vetoes } : {}) }),
      'grade',
      'wu',
      { grade: as },
    );

  test.each([
    [90, 'excellent'],
    [89, 'good'],
    [75, 'good'],
    [74, 'fair'],
    [60, 'fair'],
    [59, 'fail'],
  ])('%i分为%s', (points, right) => {
    expect(grade(points, right)).toBe('');
    expect(grade(points, right === 'fail' ? 'fair' : 'fail')).toContain('等次应当是');
  });

  test('有否决项的，无论得分多少，都是不合格', () => {
    expect(grade(98, 'excellent', ['procedure'])).toContain('等次为不合格');
    expect(grade(98, 'fail', ['procedure'])).toBe('');
  });
});

describe('反馈、异议、复核和整改', () => {
  const fedBack = (problems = '完善送达回证。'): Story =>
    scored(97, 97)
      .act('reconcile', 'wu', { score: 97, scoreReason: reason })
      .act('grade', 'wu', { grade: 'excellent', ...(problems === '' ? {} : { problems }) })
      .act('feedback', 'wu', { unit: 'transport' });

  test('反馈给办理案件的单位，不给别的单位', () => {
    const graded = scored(97, 97)
      .act('reconcile', 'wu', { score: 97, scoreReason: reason })
      .act('grade', 'wu', { grade: 'excellent' });
    expect(against(graded, 'feedback', 'wu', { unit: 'health' })).toContain('不是办理这一案件的单位');
    expect(against(graded, 'feedback', 'wu', { unit: 'team-transport' })).toBe('');
  });

  test('十个工作日内提出异议（设置）：最后一日可以；届满没有异议的，评查意见依法确定', () => {
    expect(fedBack().limit('object')).toMatchObject({ due: '2023-11-03' });
    expect(against(fedBack().on('2023-11-03'), 'object', 'unit', { objection: '签收日期写在附页上。' })).toBe('');
    const over = fedBack().on('2023-11-04');
    expect(over.matter.state).toBe('settled');
    expect(against(over, 'object', 'unit', { objection: '签收日期写在附页上。' })).not.toBe('');
  });

  test('十个工作日内复核（设置）；参加过评分的不得复核，办案单位的人员不得复核', () => {
    const told = fedBack().on('2023-10-25').act('object', 'unit', { objection: '签收日期写在附页上。' });
    expect(told.limit('recheck')).toMatchObject({ due: '2023-11-08' });
    const recheck = (recheckers: readonly string[]): string =>
      against(told, 'recheck', 'wu', {
        recheckers,
        recheckNote: '附页没有签收日期，维持。',
        score: 97,
        grade: 'excellent',
      });
    expect(recheck(['chief', 'first'])).toContain('参加过评分');
    expect(recheck(['chief', 'insider'])).toContain('办理这一案件的单位');
    expect(recheck(['chief'])).toContain('两人以上');
    expect(recheck(['chief', 'zheng'])).toBe('');
  });

  test('有问题的应当整改，没有证据不得通过（S-03）；没有问题的直接办结', () => {
    const settled = fedBack().on('2023-11-06');
    expect(against(settled, 'closeClean', 'wu')).toContain('应当整改');
    const bare = settled.act('rectify', 'unit', { rectification: '已经整改。' });
    expect(against(bare, 'accept', 'wu', { acceptNote: '整改到位。' })).toContain('S-03');
    bare
      .act('sendBack', 'wu', { acceptNote: '没有证据。' })
      .act('rectify', 'unit', { rectification: '已经整改。', evidence: material() });
    expect(against(bare, 'accept', 'wu', { acceptNote: '整改到位。' })).toBe('');
    expect(against(fedBack('').on('2023-11-06'), 'closeClean', 'wu')).toBe('');
  });
});

describe('评查活动', () => {
  const secrets = ['1'.repeat(64), '2'.repeat(64)] as const;
  const outside = {
    id: 'outside',
    name: '韩见证',
    office: 'rule-of-law',
    capacities: ['enforcement-supervision.witness'],
    certificates: [],
  };
  const cases = [1, 2, 3].map((n) => ({
    id: `case-${n}`,
    label: `李某${n}超限运输`,
    ...(n === 3 ? { capped: true } : {}),
  }));
  const files = (...states: string[]) =>
    states.map((state, n) => known('review-case', `file-${n}`, state, { case: `case-${n + 1}`, cause: '超限运输' }));
  const planned = (found = files('settled', 'closed')): Story =>
    begin('review', '2023-10-09', {
      people: [...people, outside],
      pools: { drawing: { cases } },
      found: { files: found },
    })
      .act('plan', 'wu', { name: '年度评查', scope: '已结案的处罚案卷', count: 2, scheme: '随机抽取。' })
      .act('approvePlan', 'wu')
      .approved('head');
  const committed = (found?: ReturnType<typeof files>): Story =>
    planned(found)
      .act('commit', 'wu', { commitment: commitmentOf(secrets[0]) })
      .act('commit', 'outside', { commitment: commitmentOf(secrets[1]) });
  const chosen = (found?: ReturnType<typeof files>): Story =>
    committed(found)
      .act('freeze', 'wu')
      .act('reveal', 'wu', { secret: secrets[0] })
      .act('reveal', 'outside', { secret: secrets[1] })
      .act('draw', 'wu');
  const assign: Stated = {
    reviewers: ['first', 'second'],
    arbiters: ['third'],
    trainedOn: '2023-10-09',
    training: '评查标准',
    scoreBy: '2023-11-30',
  };

  test('两个单位的见证人都提交承诺值以后才能冻结名录', () => {
    expect(against(planned().act('commit', 'wu', { commitment: commitmentOf(secrets[0]) }), 'freeze', 'wu')).not.toBe(
      '',
    );
    expect(against(committed(), 'freeze', 'wu')).toBe('');
  });

  test('已经评查过的案卷不再抽取', () => {
    const ids = readDrawn(chosen().matter.file.drawn)
      ?.cases?.map((c) => c.id)
      .sort();
    expect(ids).toEqual(['case-1', 'case-2']);
  });

  test('评查人员经过培训，不少于两人，复评人员另外确定', () => {
    const told = chosen();
    expect(against(told, 'assign', 'chief', { ...assign, reviewers: ['first'] })).toContain('不得少于两人');
    expect(against(told, 'assign', 'chief', { ...assign, arbiters: ['first'] })).toContain('不得同时担任');
    expect(against(told, 'assign', 'chief', { ...assign, trainedOn: '2023-10-10' })).toContain('培训');
    expect(against(told, 'assign', 'chief', assign)).toBe('');
  });

  const report = (over: Stated = {}, found?: ReturnType<typeof files>): string =>
    against(chosen(found).act('assign', 'chief', assign), 'report', 'wu', {
      reviewed: 2,
      excellent: 1,
      good: 1,
      fair: 0,
      fail: 0,
      commonProblems: '送达回证不完整。',
      bulletin: '各单位应当整改。',
      ...over,
    });
  test('抽中的案卷都评定以后才通报；各等次合计等于评查数', () => {
    expect(report()).toBe('');
    expect(report({}, files('settled', 'fedBack'))).toContain('已经评定1份');
    expect(report({ good: 0 })).toContain('合计1份');
    expect(report({ reviewed: 3, good: 2 })).toContain('多于抽中');
  });

  test('通报不写当事人的姓名、名称', () => {
    expect(report({ bulletin: '李某1一案送达回证不完整。' })).toContain('不得印发');
    expect(report({ bulletin: '某运输案送达回证不完整。' })).toBe('');
  });
});
