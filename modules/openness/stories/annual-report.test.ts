import { describe, expect, test } from 'vitest';
import { frozenCell, frozenTables, type ReferredMatter, type Story, story } from '../../../kernel/procedure/index.ts';
import { plainText } from '../../../kernel/publication/index.ts';
import { against, type Stated, stage } from './stage.ts';

const own = { year: 2025, level: 'office', frozenOn: '2025-12-31' };
const county = { ...own, level: 'county' };
const words: Stated = {
  overall: '主动公开各类信息，规范办理依申请公开，完善公开审查和平台栏目。',
  problems: '部分栏目更新不及时，已按月核对。',
  others: '无',
  tablesChecked: true,
};
const begin = (day = '2026-01-05', found: readonly ReferredMatter[] = []): Story =>
  story('openness/annual-report', stage({ found: { same: found } }), day);
const begun = (stated: Stated = own, by = 'clerk'): Story => begin().act('begin', by, stated);
/** Settled and published on these days. */
const published = (settled: string, shown: string, stated: Stated = own, by = 'clerk', more: Stated = {}): Story =>
  begun(stated, by)
    .on(settled)
    .act('compile', 'clerk', { ...words, ...more })
    .act('settle', 'chief', { secrecyCleared: true })
    .on(shown)
    .act('publish', 'clerk', { publication: 'report', secrecyReviewed: true });
const why = { lateWhy: '经办人员调整' };

describe('年度报告的期限（条例49）', () => {
  test('部门、乡镇的报告在1月31日以前提交并公布；本级政府的在3月31日以前公布', () => {
    expect(begun().limit('report')?.due?.slice(0, 7)).toMatch(/2026-0[12]/);
    expect(begun().limit('report')?.strict).toBe('2026-01-31');
    expect(
      story('openness/annual-report', stage(), '2026-01-05').act('begin', 'both', county).limit('report')?.strict,
    ).toBe('2026-03-31');
  });

  test('期满当日提交的是按期；次日起只能登记为逾期，写明原因', () => {
    const onDay = published('2026-01-29', '2026-01-30').on('2026-01-31');
    expect(against(onDay, 'submit', 'clerk')).toBe('');
    expect(against(onDay, 'submitLate', 'clerk', why)).toContain('还没有逾期');
    const after = published('2026-01-29', '2026-01-30').on('2026-02-03');
    expect(against(after, 'submit', 'clerk')).toContain('已经逾期');
    expect(against(after, 'submitLate', 'clerk', { lateWhy: '忙' })).toContain('写明没有按期');
    expect(against(after, 'submitLate', 'clerk', why)).toBe('');
    expect(after.act('submitLate', 'clerk', why).limit('report')?.status).toBe('late');
    expect(onDay.act('submit', 'clerk').limit('report')?.status).toBe('met');
  });

  test('没有公布的不能提交：提交和公布都在期限以内', () => {
    const settled = begun()
      .on('2026-01-12')
      .act('compile', 'clerk', words)
      .act('settle', 'chief', { secrecyCleared: true });
    expect(against(settled, 'submit', 'clerk')).toContain('还没有公布');
  });

  test('没有提交的显示逾期，主管部门可以督促；届满以前不能', () => {
    expect(against(begun().on('2026-01-30'), 'urge', 'county')).toContain('届满以前不能');
    const late = begun().on('2026-02-04');
    expect(late.limit('report')?.status).toBe('running');
    expect(against(late, 'urge', 'county')).toBe('');
    expect(
      late
        .act('urge', 'county')
        .entries.at(-1)
        ?.papers.map((p) => p.paper),
    ).toEqual(['urgeLetter']);
    expect(against(late, 'urge', 'water')).not.toBe('');
  });

  test('按期提交后要求补正的，再次提交仍按第一次计算', () => {
    const told = published('2026-01-12', '2026-01-13').act('submit', 'clerk').on('2026-02-03');
    told.act('demandMore', 'county', { demand: '请补充平台建设' });
    told.act('compile', 'clerk', words).act('settle', 'chief', { secrecyCleared: true });
    told.act('publish', 'clerk', { publication: 'report', secrecyReviewed: true });
    expect(against(told, 'submit', 'clerk')).toBe('');
    expect(against(told, 'submitLate', 'clerk', why)).toContain('还没有逾期');
  });
});

describe('年度报告的内容和审定（条例17、50）', () => {
  test('报告的是已经结束的年度，统计到12月31日；一个年度一份', () => {
    expect(against(begin('2025-12-31'), 'begin', 'clerk', own)).toContain('还没有结束');
    expect(against(begin('2026-01-01'), 'begin', 'clerk', own)).toBe('');
    expect(against(begin(), 'begin', 'clerk', { ...own, frozenOn: '2025-12-30' })).toContain('应当是2025-12-31');
    const before = {
      id: 'b',
      module: 'openness',
      procedure: 'annual-report',
      state: 'filed',
      file: own,
      openedOn: '2026-01-04',
    };
    expect(against(begin('2026-01-05', [before]), 'begin', 'clerk', own)).toContain('已经编制');
    expect(against(begin('2026-01-05', [{ ...before, file: county }]), 'begin', 'clerk', own)).toBe('');
  });

  test('本级政府的报告由主管部门编制，写明考核、评议和责任追究结果', () => {
    expect(against(begin(), 'begin', 'clerk', county)).toContain('由政府信息公开工作主管部门编制');
    const told = begun(county, 'both');
    expect(against(told, 'compile', 'clerk', { ...words, appraisal: '无' })).toContain('责任追究结果情况');
    expect(against(told, 'compile', 'clerk', { ...words, appraisal: '考核合格，社会评议良好，没有追究责任' })).toBe('');
  });

  test('法定内容不齐、勾稽关系没有核对的不能送审', () => {
    expect(against(begun(), 'compile', 'clerk', { ...words, problems: '无' })).toContain('存在的主要问题');
    expect(against(begun(), 'compile', 'clerk', { ...words, tablesChecked: false })).toContain('第一项加第二项之和');
    expect(against(begun(), 'compile', 'clerk', words)).toBe('');
  });

  test('起草人不审定；没有保密审查的不能审定', () => {
    const told = begun().on('2026-01-12').act('compile', 'clerk', words);
    expect(against(told, 'settle', 'chief', { secrecyCleared: false })).toContain('还没有进行保密审查');
    expect(against(told, 'settle', 'clerk', { secrecyCleared: true })).not.toBe('');
    expect(against(told, 'settle', 'chief', { secrecyCleared: true })).toBe('');
  });

  test('本机关的报告提交主管部门，本级政府的只公布', () => {
    expect(against(published('2026-01-12', '2026-01-13'), 'announce', 'clerk')).toContain('应当提交');
    const appraisal = { appraisal: '考核合格，社会评议良好，没有追究责任' };
    const told = published('2026-03-02', '2026-03-04', county, 'both', appraisal);
    expect(against(told, 'submit', 'clerk')).toContain('没有提交的环节');
    expect(told.act('announce', 'clerk').matter.state).toBe('filed');
  });
});

describe('统计表（条例50第一款第二、三项，年度报告格式）', () => {
  const figures = {
    'openness.requests-received': 7,
    'openness.requests-received-natural': 7,
    'openness.granted': 7,
    'openness.granted-natural': 7,
    'openness.requests-ended': 7,
    'openness.requests-ended-natural': 7,
    'penalties.penalty-decisions': 24,
  };
  const appraisal = { appraisal: '考核合格，社会评议良好，没有追究责任' };
  const reviewing = (stated: Stated = own, by = 'clerk'): Story =>
    story('openness/annual-report', stage({ figures }), '2026-01-05')
      .act('begin', by, stated)
      .on('2026-01-12')
      .act('compile', 'clerk', { ...words, ...(stated.level === 'county' ? appraisal : {}) });
  const settled = (...of: Parameters<typeof reviewing>): Story =>
    reviewing(...of)
      .on('2026-01-13')
      .act('settle', 'chief', { secrecyCleared: true });
  const frozenIn = (told: Story) => frozenTables(told.matter.file.figures);

  test('审定时由系统计算、载入报告：本年度、本机关办理的事项，截至审定之日', () => {
    const frozen = frozenIn(settled());
    expect(frozen).toMatchObject({ year: 2025, office: 'housing', asOf: '2026-01-13' });
    expect(frozen?.tables.map((t) => t.id)).toEqual([
      'openness.documents',
      'openness.decisions',
      'openness.requests',
      'openness.disputes',
    ]);
    expect(frozenCell(frozen, 'openness.requests-received')).toBe('7');
    expect(frozenCell(frozen, 'openness.denied-secret')).toBe('0');
    // 规章 has no record to count.
    expect(frozen?.tables[0]?.rows[0]?.cells.map((c) => c.text)).toEqual(['—', '—', '—']);
  });

  test('本级政府的报告统计全县', () => {
    const told = reviewing(county, 'both');
    expect(frozenIn(told.act('settle', 'chief', { secrecyCleared: true }))?.office).toBeUndefined();
  });

  test('报告载有三部分的统计表；公布的就是审定的', () => {
    const papers: string[] = [];
    const told = story(
      'openness/annual-report',
      stage({
        figures,
        watch: ({ entry }, prepared) => {
          if (entry.papers.some((p) => p.paper === 'report'))
            papers.push(plainText(prepared.procedure.papers?.report?.body(prepared.view(entry.papers)) ?? []));
        },
      }),
      '2026-01-05',
    )
      .act('begin', 'clerk', own)
      .act('compile', 'clerk', words)
      .act('settle', 'chief', { secrecyCleared: true });
    const [text = ''] = papers;
    for (const part of [
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ])
      expect(text).toContain(part);
    expect(text).toContain('第（六）项：行政处罚 24 —');
    expect(text).toContain('一、本年新收政府信息公开申请数量 7 0 0 0 0 0 7');
    expect(text).toContain('截至审定之日（2026年1月5日）');
    expect(against(told, 'publish', 'clerk', { publication: 'report', secrecyReviewed: true })).toBe('');
  });

  test('任何人不能填写或者更正统计表', () => {
    const forged = settled().matter.file.figures ?? '';
    const by = '由系统按记录计算，不能自行填写';
    expect(against(begun(), 'compile', 'clerk', { ...words, figures: forged })).toContain(by);
    expect(against(reviewing(), 'settle', 'chief', { secrecyCleared: true, figures: forged })).toContain(by);
    expect(against(settled(), 'correct', 'chief', { of: '3', reason: '数字有误', figures: forged })).toContain(by);
    expect(against(reviewing(), 'settle', 'chief', { secrecyCleared: true })).toBe('');
  });

  test('不是本年度、本单位的统计表不能公布；退回重新审定的重新计算', () => {
    const publish = { publication: 'report', secrecyReviewed: true };
    const wrongYear = settled().act('correct', 'clerk', {
      of: '1',
      reason: '年度填错',
      year: 2024,
      frozenOn: '2024-12-31',
    });
    expect(against(wrongYear, 'publish', 'clerk', publish)).toContain('统计表是2025年的，报告是2024年的');
    const wrongOffice = settled(county, 'both').act('correct', 'both', {
      of: '1',
      reason: '范围填错',
      level: 'office',
    });
    expect(against(wrongOffice, 'publish', 'clerk', publish)).toContain('统计表统计的是全县');
    wrongYear.act('sendBack', 'chief', { returnReason: '统计表应当是2024年的。' }).act('compile', 'clerk', words);
    wrongYear.on('2026-01-14').act('settle', 'chief', { secrecyCleared: true });
    expect(frozenIn(wrongYear)).toMatchObject({ year: 2024, asOf: '2026-01-14' });
    expect(against(wrongYear, 'publish', 'clerk', publish)).toBe('');
  });

  test('勾稽关系不平的提示哪一列，记入审定；平的没有提示', () => {
    const told = (over: Record<string, number>) => {
      const found: string[] = [];
      story(
        'openness/annual-report',
        stage({ figures: { ...figures, ...over }, watch: (_, p) => found.push(...p.warnings.map((w) => w.sentence)) }),
        '2026-01-05',
      )
        .act('begin', 'clerk', own)
        .act('compile', 'clerk', words)
        .act('settle', 'chief', { secrecyCleared: true });
      return found;
    };
    expect(told({})).toEqual([]);
    expect(told({ 'openness.requests-carried-in': 1 })).toEqual(['表三不平的列：总计']);
    expect(told({ 'openness.requests-carried-in': 1, 'openness.requests-carried-out': 1 })).toEqual([]);
  });

  test('补录的纸质报告不计算，附其统计表；没有附的不能审定', () => {
    const paper = [{ name: '统计表.pdf', sha256: 'b'.repeat(64), size: 9 }];
    const bare = begun().act('compile', 'clerk', words);
    const refused = bare.refusals('settle', 'chief', { secrecyCleared: true }, 'recorded').map((r) => r.sentence);
    expect(refused.join()).toContain('补录的纸质报告应当附上其统计表');
    const attached = begun().act('compile', 'clerk', { ...words, tables: paper });
    attached.act('settle', 'chief', { secrecyCleared: true }, 'recorded');
    expect(frozenIn(attached)).toBeUndefined();
    expect(attached.matter.state).toBe('approved');
  });
});
