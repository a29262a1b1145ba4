import { describe, expect, test } from 'vitest';
import { type ReferredMatter, type Story, story } from '../../../kernel/procedure/index.ts';
import { against, referred, type Stated, stage } from './stage.ts';

const measure = '示例局信息化项目采购办法';
const reporters = [{ kind: 'legalPerson', name: '示例科技有限公司', phone: '19900000002' }];
const said: Stated = {
  measure,
  maker: 'housing',
  faults: ['bidding'],
  facts: '第三条要求投标人在本县设立分公司。',
  elsewhere: false,
  named: true,
  reporters,
};
const party = 'party:reporter';
const with2 = {
  ...stage,
  id: 'report',
  people: [
    ...stage.people,
    {
      ...(stage.people.find((p) => p.id === 'director') as (typeof stage.people)[number]),
      id: 'chief',
      name: 'chief',
      office: 'market-regulation',
    },
  ],
};
const begin = (on = '2026-03-02', more: readonly ReferredMatter[] = []): Story =>
  story('normative-documents/competition-report', { ...with2, referred: more }, on);
const received = (over: Stated = {}, on?: string, more?: readonly ReferredMatter[]): Story =>
  begin(on, more).act('report', party, { ...said, ...over });
const verifying = (over: Stated = {}, on?: string): Story =>
  received(over, on).act('accept', 'regulator', { issuedBy: 'department' });
const due = (told: Story, limit: string): string | null | undefined =>
  told.limits.findLast((l) => l.limit === limit)?.due;
const violation: Stated = {
  finding: '第三条限定投标人的注册地，没有依据。',
  violated: ['bidding'],
  demand: '请删去第三条的要求。',
  rectifyBy: '2026-04-10',
};
const urged = (over: Stated = {}): Story => verifying(over).act('urge', 'regulator', violation).approved('chief');
const cleared = (over: Stated = {}): Story =>
  verifying(over).act('clear', 'regulator', { finding: '第三条没有限定注册地，核对无误。' }).approved('chief');

describe('举报和审核（公平竞争审查条例第二十二条）', () => {
  test('任何单位和个人都可以举报，可以匿名；写明事实和理由，不足十个字的不收', () => {
    expect(against(begin(), 'report', party, said)).toBe('');
    expect(against(begin(), 'report', party, { ...said, named: false, reporters: undefined as never })).toBe('');
    expect(against(begin(), 'report', party, { ...said, reporters: undefined as never })).toContain('举报人');
    expect(against(begin(), 'report', party, { ...said, facts: '一二三四五六七八九' })).toContain('不少于十个字');
    expect(against(begin(), 'report', party, { ...said, facts: '一二三四五六七八九十' })).toBe('');
  });

  test('县市场监管局核查县政府部门和乡镇的措施；县政府出台的转送上一级，还没有出台的转送起草单位', () => {
    const accept = (issuedBy: string) => against(received(), 'accept', 'regulator', { issuedBy });
    expect(accept('department')).toBe('');
    expect(accept('township')).toBe('');
    expect(accept('county')).toContain('应当转送');
    const transfer = (issuedBy: string, transferTo: string) =>
      against(received(), 'transfer', 'regulator', { issuedBy, transferTo, transferWhy: '由该机关处理。' });
    expect(transfer('county', 'city')).toBe('');
    expect(transfer('county', 'drafter')).toContain('上一级市场监督管理部门');
    expect(transfer('draft', 'drafter')).toBe('');
    expect(transfer('draft', 'city')).toContain('转送起草单位');
    expect(transfer('department', 'other')).toContain('不得推出去');
    expect(transfer('department', 'monopoly')).toBe('');
  });

  test('材料不完整的可以要求七个工作日内补正：第七个工作日补正的继续办理，逾期的不予核查（实施办法第三十八条）', () => {
    const asked = (): Story => received().act('ask', 'regulator', { lacking: '请写明条款。' });
    expect(due(asked(), 'supplement')).toBe('2026-03-11');
    const facts = { facts: '第三条，限定投标人的注册地。' };
    expect(against(asked().on('2026-03-11'), 'supplement', party, facts)).toBe('');
    const late = asked().on('2026-03-12');
    expect(late.matter.state).toBe('refused');
    expect(against(late, 'supplement', party, facts)).not.toBe('');
  });

  test('引用的公平竞争审查应当是对这项措施作出的', () => {
    const accept = (about: string) =>
      against(
        received({}, undefined, [referred('competition', 'fair-competition', 'issued', { measure: about })]),
        'accept',
        'regulator',
        { issuedBy: 'department', review: 'competition' },
      );
    expect(accept(measure)).toBe('');
    expect(accept('另一项措施')).toContain('不是对这项措施');
  });
});

describe('核查、整改、告知', () => {
  test('收到符合规定的举报六十日内作出结论；补正的，自补正起算；经负责人批准可以延长（实施办法第三十八条）', () => {
    expect(due(received(), 'verify')).toBe('2026-05-06');
    const again = received()
      .act('ask', 'regulator', { lacking: '请写明条款。' })
      .on('2026-03-10')
      .act('supplement', party, { facts: '第三条，限定投标人的注册地。' });
    expect(due(again, 'verify')).toBe('2026-05-09');
    const asks = { extendedDays: 30, extendWhy: '涉及多个项目，需要逐一核对。' };
    const asked = verifying().act('extend', 'regulator', asks);
    expect(due(asked, 'verify')).toBe('2026-05-06');
    expect(due(asked.approved('chief'), 'verify')).toBe('2026-06-01');
  });

  test('督促整改的写明违反的标准；没有违反的不能督促整改（条例第二十一条）', () => {
    expect(against(verifying(), 'urge', 'regulator', violation)).toBe('');
    expect(against(verifying(), 'urge', 'regulator', { ...violation, violated: [] })).toContain('核查认定违反的标准');
  });

  test('举报人的信息保密，不得写进给起草单位的函（条例第十九条）', () => {
    const urge = (demand: string) => against(verifying(), 'urge', 'regulator', { ...violation, demand });
    expect(urge('示例科技有限公司反映第三条违法，请删去。')).toContain('应当保密');
    expect(urge('请与19900000002联系后整改。')).toContain('应当保密');
    expect(urge('请删去第三条的要求。')).toBe('');
  });

  test('整改期限在今天以后：当天的不行，第二天的可以', () => {
    const urge = (rectifyBy: string) => against(verifying(), 'urge', 'regulator', { ...violation, rectifyBy });
    expect(urge('2026-03-02')).toContain('今天以后');
    expect(urge('2026-03-03')).toBe('');
  });

  test('逾期没有整改的，可以提请上一级约谈；期限届满当天还不能（条例第二十四条）', () => {
    const why = { escalationWhy: '催办以后仍未整改。' };
    expect(against(urged().on('2026-04-10'), 'escalate', 'regulator', why)).toContain('届满以前不能提请约谈');
    expect(against(urged().on('2026-04-11'), 'escalate', 'regulator', why)).toBe('');
  });

  test('实名举报的，告知核查结论以后才能办结；匿名的没有可以告知的人', () => {
    const reply = { reply: '第三条没有限定投标人的注册地。' };
    expect(against(cleared(), 'close', 'regulator')).toContain('应当先告知');
    expect(against(cleared().act('inform', 'regulator', reply), 'close', 'regulator')).toBe('');
    const anonymous = { named: false, reporters: undefined as never };
    expect(against(cleared(anonymous), 'close', 'regulator')).toBe('');
    expect(against(cleared(anonymous), 'inform', 'regulator', reply)).toContain('匿名');
  });

  test('督促整改的，登记整改结果以后才能办结', () => {
    expect(against(urged(), 'close', 'regulator')).not.toBe('');
    const done = urged()
      .act('inform', 'regulator', { reply: '第三条违反标准，已经督促整改。' })
      .act('rectify', 'regulator', {
        rectification: '删去第三条。',
        remedy: 'amended',
        remedyNote: '核对文本，已经删去。',
      });
    expect(against(done, 'close', 'regulator')).toBe('');
  });
});

describe('适用哪一版规定', () => {
  test('2024年8月1日起适用公平竞争审查条例，2025年4月20日起适用实施办法，各看收到之日', () => {
    const version = (on: string) => received({}, on).matter.version;
    expect(version('2024-07-31')).toBe('rules2021');
    expect(version('2024-08-01')).toBe('regulation2024');
    expect(version('2025-04-19')).toBe('regulation2024');
    expect(version('2025-04-20')).toBe('measures2025');
  });

  test('实施办法施行以前没有规定天数，按本地设置', () => {
    const told = story(
      'normative-documents/competition-report',
      { ...with2, settings: { 'normative-documents.reportSpan': { count: 90, unit: 'day' } } },
      '2023-03-06',
    ).act('report', party, said);
    expect(due(told, 'verify')).toBe('2023-06-05');
    expect(due(received({}, '2023-03-06'), 'verify')).toBe('2023-05-05');
  });
});
