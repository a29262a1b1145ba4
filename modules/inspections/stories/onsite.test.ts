import { describe, expect, test } from 'vitest';
import {
  against,
  caseScheme,
  entry,
  inspecting,
  notified,
  opened,
  ordered,
  published,
  record,
  recorded,
  told,
} from './stage.ts';

describe('扫码入企、亮证（行政处罚法55）', () => {
  const at = (day: string, over = {}) => against(notified().on(day), 'checkIn', 'zhang', entry(over));
  test('出示证件、告知权利才能检查', () => {
    expect(at('2023-03-22')).toBe('');
    expect(at('2023-03-22', { identityShown: false })).toContain('没有出示执法证件');
    expect(at('2023-03-22', { rightsTold: false })).toContain('应当告知');
  });
  test('断网的三个工作日（设置）内补录，第四个工作日不能补录', () => {
    const off = { networkFailure: true, failureNote: '地下室没有信号', scanned: false };
    expect(at('2023-03-27', off)).toBe('');
    expect(at('2023-03-28', off)).toContain('断网补录');
    expect(at('2023-03-23')).toContain('入企当日应当扫码登记');
  });
  test('没有指派的人员不能检查', () => {
    expect(against(notified().on('2023-03-22'), 'checkIn', 'wang', entry())).not.toBe('');
  });
  test('I-10 没有扫码的不拦，但提示、不能归档', () => {
    const seen: string[] = [];
    const more = {
      watch: (_: unknown, p: { warnings: readonly { sentence: string }[] }) =>
        seen.push(...p.warnings.map((w) => w.sentence)),
    };
    const one = notified({}, undefined, more as never)
      .on('2023-03-22')
      .act('checkIn', 'zhang', entry({ scanned: false }));
    expect(seen.join()).toContain('没有扫码入企');
    published(one.act('record', 'zhang', record()).act('tellResult', 'zhang', { result: 'clean' }));
    expect(against(one, 'archive', 'clerk')).toContain('I-10');
  });
});

describe('现场检查笔录（三项制度意见9）', () => {
  test('两名指派的检查人员签名', () => {
    expect(against(inspecting(), 'record', 'zhang', record())).toBe('');
    expect(against(inspecting(), 'record', 'zhang', record({ signers: ['zhang'] }))).not.toBe('');
    expect(against(inspecting(), 'record', 'zhang', record({ signers: ['zhang', 'wang'] }))).toContain(
      '不是指派的检查人员',
    );
  });
  test('企业拒绝签名的注明', () => {
    expect(
      against(inspecting(), 'record', 'zhang', record({ enterpriseSigned: 'refused', refusalNote: '负责人拒绝签名' })),
    ).toBe('');
    expect(
      against(inspecting(), 'record', 'zhang', record({ enterpriseSigned: 'refused', refusalNote: '拒' })),
    ).toContain('应当在笔录上注明');
  });
  test('逐项写明结果', () => {
    expect(against(inspecting(), 'record', 'zhang', record({ checklist: '无' }))).toContain('逐项写明');
  });
});

describe('结果告知和公开（三项制度意见6）', () => {
  test('发现问题的写明事实；入企检查的结果不是无法联系', () => {
    expect(against(recorded(), 'tellResult', 'zhang', { result: 'ordered', facts: '缺少两份进货查验记录。' })).toBe('');
    expect(against(recorded(), 'tellResult', 'zhang', { result: 'ordered' })).not.toBe('');
    expect(against(recorded(), 'tellResult', 'zhang', { result: 'unreachable' })).toContain('不是“无法联系”');
  });
  test('I-08 自告知起二十个工作日公开；没有公开的不能归档', () => {
    const spec = told().matter;
    expect(spec.state).toBe('told');
    expect(against(told(), 'archive', 'clerk')).toContain('I-08');
    expect(against(published(told()), 'archive', 'clerk')).toBe('');
  });
  test('找不到企业的，记录后告知，不必入企', () => {
    const absent = {
      visitedOn: '2023-03-22',
      siteFacts: '登记地址无人。',
      signers: ['zhang', 'li'],
      networkFailure: false,
    };
    const at = notified().on('2023-03-22');
    expect(against(at, 'recordAbsent', 'zhang', { ...absent, result: 'unreachable' })).toBe('');
    expect(against(at, 'recordAbsent', 'zhang', { ...absent, result: 'clean' })).toContain('结果是');
  });
  test('告知结果十个工作日（设置），逾期只显示', () => {
    expect(recorded().limit('tellResult')?.due).toBe('2023-04-06');
    expect(
      recorded().on('2023-04-07').act('tellResult', 'zhang', { result: 'clean' }).limit('tellResult')?.status,
    ).toBe('late');
  });
});

describe('责令改正和复查（行政处罚法28）', () => {
  test('没有问题的不能责令改正，期限晚于当日', () => {
    const order = { correction: '补齐记录。', correctBy: '2023-03-23' };
    expect(against(told('ordered'), 'orderCorrection', 'zhang', order)).toBe('');
    expect(against(told('ordered'), 'orderCorrection', 'zhang', { ...order, correctBy: '2023-03-22' })).toContain(
      '晚于',
    );
    expect(against(told(), 'orderCorrection', 'zhang', order)).toContain('没有发现问题');
  });
  test('I-09 改正期限届满后五个工作日（设置）复查，逾期显示；没有复查不能归档', () => {
    expect(ordered().limit('recheck')?.due).toBe('2023-04-10');
    const check = { corrected: true, recheckNotes: '已补齐。' };
    expect(ordered().on('2023-04-10').act('recheck', 'zhang', check).limit('recheck')?.status).toBe('met');
    expect(ordered().on('2023-04-11').act('recheck', 'zhang', check).limit('recheck')?.status).toBe('late');
    expect(against(published(ordered()), 'archive', 'clerk')).not.toBe('');
    expect(against(published(ordered().on('2023-04-10').act('recheck', 'zhang', check)), 'archive', 'clerk')).toBe('');
  });
  test('复查没有改正的，再次责令或者移送以后才能归档', () => {
    const failed = published(
      ordered().on('2023-04-04').act('recheck', 'zhang', { corrected: false, recheckNotes: '仍缺一份。' }),
    );
    expect(against(failed, 'archive', 'clerk')).toContain('没有改正');
    failed.act('refer', 'zhang', { referral: 'filing', referralNote: '建议立案。' }).approved('chief');
    expect(against(failed, 'archive', 'clerk')).toBe('');
  });
  test('移送其他机关的写明接收机关', () => {
    expect(against(told('pending'), 'refer', 'zhang', { referral: 'other', referralNote: '属于他机关。' })).not.toBe(
      '',
    );
    expect(
      against(told('pending'), 'refer', 'zhang', {
        referral: 'other',
        referredOffice: 'health',
        referralNote: '属于他机关。',
      }),
    ).toBe('');
  });
  test('企业在网上陈述、报告改正', () => {
    expect(against(ordered(), 'reportCorrected', 'party:enterprise', { correctedNote: '已补齐。' })).toBe('');
    expect(against(recorded(), 'stateViews', 'party:enterprise', { statement: '记录在总店。' })).toBe('');
  });
});

describe('计划外的临时检查在季度末以前报执法监督机构（江西省行政执法监督实施办法18）', () => {
  const done = (day: string) =>
    inspecting({ plannedOn: '2023-03-22' }, caseScheme)
      .act('record', 'zhang', record())
      .act('tellResult', 'zhang', { result: 'clean' })
      .on(day)
      .act('tellSupervision', 'clerk');
  test('季度最后一天是按期，次日逾期；按计划的检查不报', () => {
    expect(done('2023-03-31').limit('tellSupervision')?.status).toBe('met');
    expect(done('2023-04-03').limit('tellSupervision')?.status).toBe('late');
    expect(told().limit('tellSupervision')).toBeUndefined();
    expect(against(told(), 'tellSupervision', 'clerk')).toContain('不需要逐件报告');
    expect(opened().limit('tellSupervision')).toBeUndefined();
  });
});
