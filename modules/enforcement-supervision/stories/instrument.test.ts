// 监督文书: S-02 what it must hold, S-03 evidence, S-05 no decision in the agency's place, S-06, the ladder with its approvals, objections, and the change of law on 1 February 2026.
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../kernel/procedure/index.ts';
import { against, begin, known, material, type Stated } from './stage.ts';

const text: Stated = {
  facts: '经调阅案卷，你单位对同一违法行为给予两次罚款。',
  basis: '《中华人民共和国行政处罚法》第二十九条',
  measure: 'correct',
  request: '请自行复核并改正，排查同类案件。',
  rectifyBy: '2023-04-14',
  objectionTo: '自收到之日起十个工作日内向县司法局书面提出。',
};
const lead = known('lead', 'lead', 'verifying', {
  unit: 'transport',
  complainants: [{ kind: 'citizen', name: '张反映', phone: '19900001234' }],
});
const drafted = (over: Stated = {}, day = '2023-03-15'): Story =>
  begin('instrument', day, { referred: [lead] }).act('draft', 'wu', {
    kind: 'notice',
    unit: 'transport',
    lead: 'lead',
    ...text,
    ...over,
  });
const issue = (over: Stated): string => against(drafted(over), 'issueNotice', 'wu');
const delivered = (): Story =>
  drafted()
    .act('issueNotice', 'wu')
    .approved('head')
    .on('2023-03-17')
    .act('deliver', 'unit', { deliveredOn: '2023-03-17' });
const report: Stated = { report: '已经退还一次罚款，排查同类案件十件。', reportEvidence: material('退款凭证.pdf') };

describe('文书写明事实、依据、要求、期限和异议渠道（S-02）', () => {
  test('缺一项都不得制发，说明缺哪一项；齐全的可以', () => {
    expect(issue({ facts: '' })).toContain('事实');
    expect(issue({ basis: '有关规定' })).toContain('依据');
    expect(issue({ request: '' })).toContain('要求');
    expect(issue({ rectifyBy: '' })).toContain('报告期限');
    expect(issue({ objectionTo: '' })).toContain('异议渠道');
    expect(issue({})).toBe('');
  });

  test('报告期限在今天以后：当天的不行，次日的可以', () => {
    expect(issue({ rectifyBy: '2023-03-15' })).toContain('今天以后');
    expect(issue({ rectifyBy: '2023-03-16' })).toBe('');
  });

  test('发给被反映的单位；转办可以发给有权处理的其他机关', () => {
    expect(issue({ unit: 'health' })).toContain('不一致');
    expect(against(drafted({ kind: 'transfer', unit: 'health' }), 'issueTransfer', 'wu')).toBe('');
  });
});

describe('不代替行政机关对案件作出决定（S-05）', () => {
  test('要求改处、罚多少、直接变更的，不得制发；要求自行处理的可以', () => {
    expect(issue({ request: '请改为罚款五百元。' })).toContain('S-05');
    expect(issue({ request: '本机关直接变更该处罚决定。' })).toContain('S-05');
    expect(issue({ request: '请依法自行复核后重新处理。' })).toBe('');
  });

  test('撤销只能由有权的人民政府以决定书责令，通知书不得撤销', () => {
    expect(issue({ measure: 'annul' })).toContain('不得撤销');
    expect(against(drafted({ kind: 'decision', measure: 'annul' }), 'issueDecision', 'wu')).toBe('');
  });
});

test('文书写有投诉举报人姓名、电话的，不得制发（S-06）', () => {
  expect(issue({ facts: `张反映反映：${String(text.facts)}` })).toContain('S-06');
  expect(issue({ request: '请联系19900001234说明。' })).toContain('S-06');
});

describe('从软到硬，逐级批准', () => {
  test('提示由监督机构负责人批准', () => {
    const told = drafted({ kind: 'reminder' }).act('issueReminder', 'wu');
    expect(told.matter.state).toBe('drafted');
    expect(told.approved('chief').matter.state).toBe('issued');
  });

  test('通知由司法行政部门负责人批准，监督机构负责人不能批准', () => {
    const told = drafted().act('issueNotice', 'wu');
    expect(() => told.approved('chief')).toThrow();
    expect(told.approved('head').matter.state).toBe('issued');
  });

  test('决定经司法行政部门负责人、县人民政府分管负责人逐级批准', () => {
    const told = drafted({ kind: 'decision' }).act('issueDecision', 'wu').approved('head');
    expect(told.matter.state).toBe('drafted');
    expect(told.approved('mayor').matter.state).toBe('issued');
  });

  test('制发的种类与拟制的一致', () => {
    expect(against(drafted({ kind: 'reminder' }), 'issueNotice', 'wu')).toContain('拟制的不是');
  });
});

describe('异议和答复', () => {
  const object = { objection: '两次罚款针对的是不同的违法行为。' };

  test('送达之日起十个工作日内提出（设置）：最后一日可以，次日不行', () => {
    expect(delivered().limit('object')).toMatchObject({ due: '2023-03-31' });
    expect(against(delivered().on('2023-03-31'), 'object', 'unit', object)).toBe('');
    expect(against(delivered().on('2023-04-01'), 'object', 'unit', object)).toContain('届满');
  });

  test('只有被监督单位可以提出，写明理由，一次为限', () => {
    expect(against(delivered(), 'object', 'other', object)).not.toBe('');
    expect(against(delivered(), 'object', 'unit', { objection: '不同意' })).toContain('理由');
    const told = delivered()
      .act('object', 'unit', object)
      .act('uphold', 'wu', { answer: '经核实，是同一违法行为。', newRectifyBy: '2023-04-28' })
      .approved('head');
    expect(told.matter.state).toBe('delivered');
    expect(against(told, 'object', 'unit', object)).not.toBe('');
    expect(told.limit('rectifyAgain')).toMatchObject({ due: '2023-04-28' });
  });

  test('采纳异议、调整要求时，同样不得代替行政机关作出决定（S-05）', () => {
    const told = delivered().act('object', 'unit', object);
    const amend = (request: string): string =>
      against(told, 'amend', 'wu', { answer: '采纳部分异议，调整要求。', request, newRectifyBy: '2023-04-28' });
    expect(amend('请改为罚款二百元。')).toContain('S-05');
    expect(amend('请对其中一次复核。')).toBe('');
  });
});

describe('整改和复核', () => {
  test('报告期限届满仍不报告的显示逾期；逾期以后才催办', () => {
    const told = delivered();
    expect(told.limit('rectify')).toMatchObject({ due: '2023-04-14', status: 'running' });
    expect(against(delivered().on('2023-04-14'), 'urge', 'wu', { urgeNote: '电话催办' })).toContain('还没有逾期');
    expect(against(delivered().on('2023-04-15'), 'urge', 'wu', { urgeNote: '电话催办' })).toBe('');
    expect(delivered().on('2023-04-15').act('report', 'unit', report).limit('rectify')?.status).toBe('late');
  });

  test('没有证据不得复核通过（S-03）；退回后补充的可以', () => {
    const accept: Stated = { outcome: 'corrected', acceptNote: '整改到位。' };
    const bare = delivered()
      .on('2023-04-10')
      .act('report', 'unit', { report: report.report as string });
    expect(against(bare, 'accept', 'wu', accept)).toContain('S-03');
    bare
      .act('sendBack', 'wu', { sendBackReason: '缺少退款凭证。', newRectifyBy: '2023-04-28' })
      .act('report', 'unit', report);
    expect(against(bare, 'accept', 'wu', accept)).toBe('');
  });

  test('提示、指引可以不经报告办结；通知书不行', () => {
    expect(against(delivered(), 'closeSoft', 'wu', { closeNote: '已知悉' })).toContain('书面报告');
    const told = drafted({ kind: 'reminder' })
      .act('issueReminder', 'wu')
      .approved('chief')
      .act('deliver', 'unit', { deliveredOn: '2023-03-15' });
    expect(against(told, 'closeSoft', 'wu', { closeNote: '已知悉' })).toBe('');
  });
});

test('2026年1月31日及以前起草的适用江西省的规定，称督办通知书；2月1日起适用行政执法监督条例，称监督通知书', () => {
  const label = (told: Story): string | undefined => told.available('wu').find((a) => a.act === 'issueNotice')?.label;
  const before = drafted({ rectifyBy: '2026-03-31' }, '2026-01-31');
  const since = drafted({ rectifyBy: '2026-03-31' }, '2026-02-01');
  expect([before.matter.version, since.matter.version]).toEqual(['jiangxi2021', 'elsr2025']);
  expect([label(before), label(since)]).toEqual(['制发行政执法督办通知书', '制发行政执法监督通知书']);
  // A document keeps the law of its day.
  expect(before.on('2026-02-02').act('issueNotice', 'wu').approved('head').matter.version).toBe('jiangxi2021');
});
