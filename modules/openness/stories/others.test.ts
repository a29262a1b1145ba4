import { describe, expect, test } from 'vitest';
import { story } from '../../../kernel/procedure/index.ts';
import { against, applicant, type Stated, stage } from './stage.ts';

describe('更正与自身相关的记录（条例41）', () => {
  const wrong: Stated = {
    receivedOn: '2026-03-02',
    applicants: [applicant],
    record: '补贴登记表第三行',
    wrong: '面积登记为三亩',
    shouldBe: '五亩',
    own: true,
    evidenceSaid: '承包权证',
  };
  const begin = () => story('openness/correction', stage(), '2026-03-02');

  test('与自身相关、有证据的可以要求更正', () => {
    expect(against(begin(), 'apply', 'party:applicant', wrong)).toBe('');
    expect(against(begin(), 'apply', 'party:applicant', { ...wrong, own: false })).toContain('与自身相关');
    expect(against(begin(), 'apply', 'party:applicant', { ...wrong, evidenceSaid: '' })).toContain('请提交证明');
  });

  test('属实的更正并告知，须经负责人同意；不予更正说明理由', () => {
    const told = begin().act('record', 'clerk', wrong);
    expect(against(told, 'refuse', 'clerk', { finding: '一致', reasons: '无' })).toContain('写明理由');
    told.act('amend', 'clerk', { finding: '核对属实', amended: '更正为五亩' });
    expect(told.matter.state).toBe('received');
    expect(told.approved('chief').matter.state).toBe('amended');
  });

  test('不属于本机关职能的可以转送，也可以告知向谁提出', () => {
    const told = begin().act('record', 'clerk', wrong);
    expect(against(told, 'tellWhere', 'clerk', { competent: '示例局' })).not.toBe('');
    expect(against(told, 'tellWhere', 'clerk', { competent: '示例局', competentContact: '0791-86666666' })).toBe('');
    expect(told.act('passOn', 'clerk', { competent: '示例局' }).matter.state).toBe('forwarded');
  });
});

describe('投诉（条例47、51）', () => {
  const said: Stated = {
    receivedOn: '2026-03-02',
    applicants: [applicant],
    about: 'request',
    against: 'water',
    content: '逾期没有答复',
  };
  const told = (over: Stated = {}) =>
    story('openness/complaint', stage(), '2026-03-02').act('record', 'county', { ...said, ...over });
  const upheld = { finding: '该申请已逾期五日没有答复', measure: 'rectify', demands: '三日内答复', answer: '查证属实' };

  test('由县政府信息公开工作主管部门办理，查证属实的督促整改', () => {
    const complaint = told();
    expect(complaint.matter.office).toBe('government-office');
    complaint.act('explain', 'water', { explanation: '登记遗漏' }).act('uphold', 'county', upheld);
    expect(complaint.limit('rectify')?.due).toBe('2026-03-16');
    expect(complaint.act('rectify', 'water', { rectified: '已经答复' }).limit('rectify')?.status).toBe('met');
  });

  test('没有听取说明、查证又不充分的，不能认定；投诉主管部门自己的由上一级处理', () => {
    expect(against(told(), 'uphold', 'county', { ...upheld, finding: '属实' })).toContain('还没有说明');
    expect(against(told(), 'uphold', 'county', upheld)).toBe('');
    expect(against(told({ against: 'government-office' }), 'uphold', 'county', upheld)).toContain('上一级');
  });
});

describe('指南、目录、清单（条例12）', () => {
  const guide: Stated = {
    kind: 'guide',
    heading: '示例指南',
    compiledOn: '2026-03-02',
    content: '分类、编排体系、获取方式',
    contactName: '办公室',
    contactAddress: '示例路1号',
    contactHours: '工作日',
    contactNumbers: '见公开栏',
  };
  const begin = () => story('openness/list', stage(), '2026-03-02');

  test('指南写明分类、编排体系、获取方式和工作机构的联系方式', () => {
    expect(against(begin(), 'compile', 'clerk', guide)).toBe('');
    expect(against(begin(), 'compile', 'clerk', { ...guide, content: '分类、获取方式' })).toContain('编排');
    expect(against(begin(), 'compile', 'clerk', { ...guide, contactHours: '' })).toContain('办公时间');
  });

  test('每年更新或者核对一次；逾期显示，更新以后重新计算', () => {
    const told = begin().act('compile', 'clerk', guide);
    expect(told.limit('yearly')?.due).toBe('2027-03-02');
    told.on('2026-11-02').act('confirm', 'chief');
    expect(told.limit('yearly')?.startedOn).toBe('2026-11-02');
  });

  test('法律或者职责变化的，更新期限自变化之日起算', () => {
    const told = begin()
      .act('compile', 'clerk', guide)
      .on('2026-04-13')
      .act('lawChanges', 'clerk', { lawChangedOn: '2026-04-01', lawChange: '办公地址变化' });
    expect(told.limit('change')).toMatchObject({ startedOn: '2026-04-01', due: '2026-04-30' });
  });
});

describe('复议、诉讼登记（行政复议法23，年度报告格式表四）', () => {
  const register = (over: Stated): string =>
    against(story('openness/dispute', stage(), '2024-06-03'), 'register', 'clerk', {
      filedOn: '2024-06-03',
      kind: 'suit',
      answeredOn: '2024-01-02',
      withheld: 'withheld',
      caseNumber: '示例1号',
      organ: '示例法院',
      ...over,
    });

  test('2024年起不予公开的，不能登记为未经复议直接起诉', () => {
    expect(register({})).toContain('应当先申请行政复议');
    expect(register({ answeredOn: '2023-12-31' })).toBe('');
    expect(register({ withheld: 'other' })).toBe('');
    expect(register({ kind: 'suitAfter' })).toBe('');
  });

  test('受理不早于答复，审结不早于受理', () => {
    expect(register({ kind: 'reconsideration', answeredOn: '2024-06-04' })).toContain('早于答复');
    const told = story('openness/dispute', stage(), '2024-06-03')
      .act('register', 'clerk', {
        filedOn: '2024-06-03',
        kind: 'reconsideration',
        answeredOn: '2024-05-01',
        withheld: 'withheld',
        caseNumber: '示例1号',
        organ: '示例县政府',
      })
      .on('2024-07-01');
    expect(
      against(told, 'conclude', 'clerk', { concludedOn: '2024-06-03', result: 'upheld', document: '示例决1号' }),
    ).toBe('');
    expect(
      against(told, 'conclude', 'clerk', { concludedOn: '2024-06-02', result: 'upheld', document: '示例决1号' }),
    ).toContain('早于');
  });
});
