// 专项监督, 重大执法决定备案 and 行政执法监督证: approval before notice, S-03 and S-04 on the spot, fifteen and twenty days, and a certificate that ends.
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../kernel/procedure/index.ts';
import { against, begin, material, type Stated } from './stage.ts';

const plan: Stated = {
  name: '涉企行政执法专项监督',
  basis: '年度监督计划',
  scope: '检查频次和裁量',
  units: ['transport', 'health'],
  from: '2023-03-01',
  to: '2023-06-30',
  scheme: '自查、检查、整改。',
};
const initiated = (over: Stated = {}): Story => begin('', '2023-03-01').act('initiate', 'wu', { ...plan, ...over });
const notified = (): Story =>
  initiated()
    .act('approvePlan', 'wu')
    .approved('head', 'mayor')
    .act('notify', 'wu', { notice: '请自查。', selfCheckBy: '2023-03-24' });
const check: Stated = {
  checkedUnit: 'transport',
  checkedOn: '2023-04-03',
  inspectors: ['wu', 'zheng'],
  noInterest: true,
  means: ['files', 'site'],
  checkFindings: '案卷缺项。',
};
const checked = (): Story => notified().on('2023-04-03').act('check', 'wu', check);
const listed = (): Story =>
  checked()
    .act('listProblems', 'wu', {
      problems: '一、送达回证缺项。',
      problemUnits: ['transport'],
      problemCount: 1,
      rectifyBy: '2023-05-10',
    })
    .approved('chief');
const reported = (): Story =>
  listed()
    .on('2023-05-08')
    .act('reportRectification', 'unit', { rectification: '已经整改。', rectifyEvidence: material() });
const ended = (): Story =>
  reported()
    .act('acceptRectification', 'wu', { acceptedUnits: ['transport'], acceptNote: '整改到位。' })
    .on('2023-05-15')
    .act('end', 'wu', { endedOn: '2023-05-15' });

describe('专项监督', () => {
  test('方案经司法行政部门负责人、县人民政府分管负责人批准以后才通知', () => {
    const told = initiated();
    expect(against(told, 'notify', 'wu', { notice: '请自查。', selfCheckBy: '2023-03-24' })).not.toBe('');
    told.act('approvePlan', 'wu').approved('head');
    expect(told.matter.state).toBe('initiated');
    told.approved('mayor');
    expect(told.matter.state).toBe('approved');
    expect(against(told, 'notify', 'wu', { notice: '请自查。', selfCheckBy: '2023-03-01' })).toContain('今天以后');
    expect(against(told, 'notify', 'wu', { notice: '请自查。', selfCheckBy: '2023-03-02' })).toBe('');
  });

  test('起止日期不颠倒', () => {
    const first = begin('', '2023-03-01');
    expect(against(first, 'initiate', 'wu', { ...plan, to: '2023-02-28' })).toContain('早于开始');
    expect(against(first, 'initiate', 'wu', { ...plan, to: '2023-03-01' })).toBe('');
  });

  test('自查报告由被监督单位报送，一个单位一次', () => {
    const told = notified().act('selfReport', 'unit', { selfReport: '已经自查。', selfProblems: 1 });
    expect(against(told, 'selfReport', 'unit', { selfReport: '再报。', selfProblems: 1 })).toContain('已经提交');
    expect(against(told, 'selfReport', 'other', { selfReport: '已经自查。', selfProblems: 0 })).toBe('');
  });

  test('实地检查由两名持证的监督人员进行，被监督单位的人员不得检查本单位（S-04）', () => {
    const at = (over: Stated): string => against(notified().on('2023-04-03'), 'check', 'wu', { ...check, ...over });
    expect(at({})).toBe('');
    expect(at({ inspectors: ['wu'] })).toContain('两名以上');
    expect(at({ inspectors: ['wu', 'qian'] })).toContain('行政执法监督证');
    expect(at({ inspectors: ['wu', 'lent'] })).toContain('不得检查本单位');
    expect(at({ noInterest: false })).toContain('回避');
    expect(at({ checkedUnit: 'water' })).toContain('不在本次专项监督的范围内');
    expect(at({ checkedOn: '2023-04-04' })).toContain('晚于今天');
  });

  test('整改报告附证据，报告了的才能复核（S-03）', () => {
    const told = listed().on('2023-05-08');
    expect(against(told, 'reportRectification', 'unit', { rectification: '已经整改。' })).toContain('S-03');
    expect(
      against(told, 'reportRectification', 'other', { rectification: '已经整改。', rectifyEvidence: material() }),
    ).toContain('没有列入');
    expect(
      against(told, 'acceptRectification', 'wu', { acceptedUnits: ['transport'], acceptNote: '到位。' }),
    ).toContain('还没有报告');
    expect(
      against(reported(), 'acceptRectification', 'wu', { acceptedUnits: ['transport'], acceptNote: '到位。' }),
    ).toBe('');
  });

  test('需要整改的单位都复核通过以后才结束', () => {
    expect(against(reported(), 'end', 'wu', { endedOn: '2023-05-08' })).toContain('还没有复核通过');
    expect(ended().matter.state).toBe('ended');
  });

  test('结束之日起十五日内报告（江西省行政执法监督实施办法第二十三条）：第十五日在期内，次日逾期', () => {
    expect(ended().limit('report')).toMatchObject({ due: '2023-05-30', status: 'running' });
    const report = { report: '共检查两个单位，发现问题一个，已经整改到位，下一步纳入日常监督。' };
    const on = (day: string) => ended().on(day).act('report', 'wu', report).approved('head').limit('report')?.status;
    expect(on('2023-05-30')).toBe('met');
    expect(on('2023-05-31')).toBe('late');
    expect(against(ended(), 'report', 'wu', { report: '已完成。' })).toContain('写明');
  });
});

describe('重大执法决定备案', () => {
  const filing: Stated = {
    unit: 'transport',
    decision: 'penalty',
    decisionNumber: '南交罚〔2023〕1号',
    decidedOn: '2023-03-01',
    amount: 20_000_000,
    grounds: ['amount'],
    materials: material('决定书.pdf'),
  };
  const submit = (day: string, over: Stated = {}): string =>
    against(begin('filing', day), 'submit', 'unit', { ...filing, ...over });

  test('自作出决定之日起十五日内报送（实施办法第十四条）：第十五日可以，次日应当说明原因', () => {
    expect(submit('2023-03-16')).toBe('');
    expect(submit('2023-03-17')).toContain('十五日');
    expect(submit('2023-03-17', { lateReason: '内部流转延误。' })).toBe('');
  });

  test('超期报送的，记入核验结论，按期的成立', () => {
    const at = (day: string) =>
      begin('filing', day)
        .act('submit', 'unit', { ...filing, lateReason: '内部流转延误。' })
        .finding('onTime')?.outcome;
    expect(at('2023-03-16')).toBe('holds');
    expect(at('2023-03-17')).toBe('missing');
  });

  test('附决定书', () => {
    const { materials: _, ...bare } = filing;
    expect(against(begin('filing', '2023-03-10'), 'submit', 'unit', bare)).toContain('附决定书');
  });

  test('二十日内审查（实施办法第十六条），等候补充材料的时间不计算', () => {
    const told = begin('filing', '2023-03-10').act('submit', 'unit', filing);
    expect(told.limit('review')).toMatchObject({ due: '2023-03-30' });
    told.on('2023-03-13').act('askMaterial', 'wu', { missing: '听证报告' });
    expect(told.limit('review')).toMatchObject({ due: null, status: 'paused' });
    told.on('2023-03-17').act('supplement', 'unit', { materials: material('听证报告.pdf') });
    expect(told.limit('review')).toMatchObject({ due: '2023-04-03' });
    const accept = (day: string) =>
      begin('filing', '2023-03-10')
        .act('submit', 'unit', filing)
        .on(day)
        .act('accept', 'wu', { opinion: '事实清楚，程序合法。' })
        .limit('review')?.status;
    expect(accept('2023-03-30')).toBe('met');
    expect(accept('2023-03-31')).toBe('late');
  });
});

describe('行政执法监督证', () => {
  const card: Stated = {
    holder: 'wu',
    body: 'justice',
    number: '监001',
    validFrom: '2022-01-01',
    validUntil: '2024-12-31',
    training: '考核合格',
  };
  const issued = (): Story => begin('certificate', '2022-01-04').act('issue', 'chief', card);

  test('有效期届满的次日依法失效；换证的接续', () => {
    expect(issued().on('2024-12-31').matter.state).toBe('active');
    expect(issued().on('2025-01-01').matter.state).toBe('expired');
    const renewed = issued().on('2024-12-02').act('renew', 'chief', {
      number: '监001',
      validFrom: '2025-01-01',
      validUntil: '2028-12-31',
      training: '考核合格',
    });
    expect(renewed.on('2025-01-01').matter.state).toBe('active');
  });

  test('有效期至晚于有效期自，换证的晚于原有效期', () => {
    expect(
      against(begin('certificate', '2022-01-04'), 'issue', 'chief', { ...card, validUntil: '2022-01-01' }),
    ).toContain('晚于');
    expect(
      against(issued(), 'renew', 'chief', {
        number: '监001',
        validFrom: '2022-01-01',
        validUntil: '2024-12-31',
        training: '合格',
      }),
    ).toContain('晚于原有效期');
  });

  test('暂扣写明理由，发还以后恢复', () => {
    expect(against(issued(), 'suspend', 'chief', { suspendReason: '无' })).toContain('理由');
    const told = issued().act('suspend', 'chief', { suspendReason: '证件出借他人。' });
    expect(told.matter.state).toBe('suspended');
    expect(told.act('reinstate', 'chief', { reinstateNote: '已经改正。' }).matter.state).toBe('active');
  });
});
