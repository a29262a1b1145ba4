// The government's meetings, their items, and the yearly catalogue (条例 3, 25, 30).
import { describe, expect, test } from 'vitest';
import type { ReferredMatter } from '../../../kernel/procedure/index.ts';
import { against, begin, other, type Stated, stageOf } from './stage.ts';

const meetingOf = (state: string) =>
  other('meeting', 'meeting', state, { meeting: '第1次常务会议', meetingOn: '2026-03-10' });
const decisionOf = (state: string, legality = 'lawful') => other('decision', 'decisions', state, { legality });
const list: Stated = { meeting: 'meeting', order: 1, heading: '审议停车方案', reporter: 'planning', about: 'decision' };
const resolve: Stated = {
  discussedOn: '2026-03-10',
  head: 'mayor',
  speakers: ['deputy', 'mayor'],
  discussion: '副县长：同意。县长：同意。',
  dissent: '无',
  result: 'approved',
  resolution: '同意。',
  departs: false,
};
const stage = (...referred: ReferredMatter[]) => stageOf(referred);
const listed = (state = 'submittedForDeliberation') =>
  begin('decisions/item', stage(meetingOf('convened'), decisionOf(state)), '2026-03-06')
    .act('list', 'clerk', list)
    .on('2026-03-10');

describe('议题', () => {
  const first = (...referred: ReferredMatter[]) =>
    against(begin('decisions/item', stage(...referred), '2026-03-06'), 'list', 'clerk', list);
  test('条例第二十五条：没有提请审议（未经合法性审查）的决策草案，不得列入议题', () => {
    expect(first(meetingOf('convened'), decisionOf('legalityReview'))).toContain('还没有提请审议');
    expect(first(meetingOf('convened'), decisionOf('submittedForDeliberation'))).toBe('');
  });
  test('条例第二十五条：经审查不合法的，不得提交讨论', () => {
    expect(first(meetingOf('convened'), decisionOf('submittedForDeliberation', 'unlawful'))).toContain('不合法');
  });
  test('纪要签发以后，不能再登记议题', () => {
    expect(first(meetingOf('signed'), decisionOf('submittedForDeliberation'))).toContain('已经签发纪要');
    expect(first(meetingOf('held'), decisionOf('submittedForDeliberation'))).toBe('');
  });
  test('条例第三十条第二款：行政首长最后发表意见', () => {
    expect(against(listed(), 'resolve', 'clerk', resolve)).toBe('');
    expect(against(listed(), 'resolve', 'clerk', { ...resolve, speakers: ['mayor', 'deputy'] })).toContain(
      '最后发表意见',
    );
    expect(against(listed(), 'resolve', 'clerk', { ...resolve, speakers: ['mayor'] })).toContain('充分发表意见');
  });
  test('条例第三十条第三款：不同意见如实载明，没有的写“无”', () => {
    expect(against(listed(), 'resolve', 'clerk', { ...resolve, dissent: ' ' })).not.toBe('');
    expect(against(listed(), 'resolve', 'clerk', { ...resolve, dissent: '副县长建议暂缓。' })).toBe('');
  });
  test('条例第三十条第二款：与多数人意见不一致的，应当在会上说明理由', () => {
    expect(against(listed(), 'resolve', 'clerk', { ...resolve, departs: true, departWhy: '必须' })).toContain(
      '说明理由',
    );
    expect(against(listed(), 'resolve', 'clerk', { ...resolve, departs: true, departWhy: '补助资金年底收回。' })).toBe(
      '',
    );
  });
  test('会议召开以前不能登记讨论', () => {
    const early = begin(
      'decisions/item',
      stage(meetingOf('convened'), decisionOf('submittedForDeliberation')),
      '2026-03-06',
    ).act('list', 'clerk', list);
    expect(against(early, 'resolve', 'clerk', resolve)).toContain('还没有召开');
  });
});

describe('议题从哪里来', () => {
  const catalogueOf = (state: string) => other('year', 'catalogue', state, { year: 2026 });
  const documentOf = (state: string) =>
    other('document', 'normative-documents', state, { documentTitle: '停车办法' }, { module: 'normative-documents' });
  const first = (about: ReferredMatter) =>
    against(begin('decisions/item', stage(meetingOf('convened'), about), '2026-03-06'), 'list', 'clerk', {
      ...list,
      about: about.id,
    });
  test('国办发〔2018〕37号：规范性文件没有经过合法性审核、提请集体审议的，不得列入议题', () => {
    expect(first(documentOf('reviewed'))).toContain('还没有提请集体审议');
    expect(first(documentOf('submitted'))).toBe('');
    expect(first(documentOf('decided'))).toContain('还没有提请集体审议');
  });
  test('条例第三条第三款：年度目录经过审核以后才提交会议审定，审定以后不再重复', () => {
    expect(first(catalogueOf('drafted'))).toContain('没有经司法行政部门审核');
    expect(first(catalogueOf('legalChecked'))).toBe('');
    expect(first(catalogueOf('governmentApproved'))).toContain('已经审定');
  });
  test('不指向任何事项的议题（听取汇报等），可以直接登记', () => {
    const { about: _, ...plain } = list;
    expect(against(begin('decisions/item', stage(meetingOf('convened')), '2026-03-06'), 'list', 'clerk', plain)).toBe(
      '',
    );
  });
});

describe('议题的次序（县人民政府工作规则）', () => {
  const at = (state: string) =>
    begin('decisions/item', stage(meetingOf(state), decisionOf('submittedForDeliberation')), '2026-03-06').act(
      'list',
      'clerk',
      list,
    );
  test('会议召开以前可以调整', () => {
    expect(against(at('convened'), 'reorder', 'clerk', { order: 2 })).toBe('');
    expect(at('convened').act('reorder', 'clerk', { order: 2 }).matter.file.order).toBe(2);
  });
  test('会议一经召开，次序不再调整', () => {
    expect(against(at('held'), 'reorder', 'clerk', { order: 2 })).toContain('次序不再调整');
  });
  test('序号从1起', () => {
    expect(against(at('convened'), 'reorder', 'clerk', { order: 0 })).not.toBe('');
    expect(against(at('convened'), 'reorder', 'clerk', { order: 1 })).toBe('');
  });
  test('已经讨论的议题，次序不再调整', () => {
    const told = listed().act('resolve', 'clerk', resolve);
    expect(against(told, 'reorder', 'clerk', { order: 2 })).not.toBe('');
  });
});

describe('会议', () => {
  const convene: Stated = {
    meeting: '第1次常务会议',
    meetingKind: 'executive',
    meetingOn: '2026-03-10',
    place: '会议室',
    members: 6,
  };
  const item = other('item', 'item', 'resolved', {
    heading: '停车方案',
    order: 1,
    result: 'approved',
    resolution: '同意。',
    dissent: '无',
  });
  const open = other('open', 'item', 'listed', { heading: '养老规划' });
  const convened = (found = {}) =>
    begin('decisions/meeting', stageOf([], found), '2026-03-05').act('convene', 'clerk', convene).on('2026-03-10');
  const hold = (attended: number): Stated => ({ attended, attendees: ['mayor', 'deputy'], absent: '无' });
  test('到会人数超过半数（设置）；恰好半数的不可以', () => {
    expect(against(convened({ items: [item] }), 'hold', 'clerk', hold(4))).toBe('');
    expect(against(convened({ items: [item] }), 'hold', 'clerk', hold(3))).toContain('没有超过');
    expect(against(convened({ items: [item] }), 'hold', 'clerk', hold(7))).toContain('多于组成人员');
  });
  test('有一项议题没有结论的，不能签发纪要', () => {
    const minutes = { summary: '会议审议了停车方案，同意实施。' };
    expect(
      against(convened({ items: [item, open], open: [open] }).act('hold', 'clerk', hold(5)), 'sign', 'clerk', minutes),
    ).toContain('养老规划');
    expect(against(convened({ items: [item], open: [] }).act('hold', 'clerk', hold(5)), 'sign', 'clerk', minutes)).toBe(
      '',
    );
  });
  const second = other('second', 'item', 'listed', { heading: '养老规划', order: 1 });
  test('议题序号重复的，不能印发议程，也不能登记召开；撤下的不计', () => {
    const same = convened({ items: [item, second], open: [second] });
    expect(against(same, 'issueAgenda', 'clerk')).toContain('同为第1项');
    expect(against(same, 'hold', 'clerk', hold(5))).toContain('同为第1项');
    const apart = convened({ items: [item, { ...second, state: 'dropped' }] });
    expect(against(apart, 'issueAgenda', 'clerk')).toBe('');
    expect(against(apart, 'hold', 'clerk', hold(5))).toBe('');
  });
  test('没有议题的会议，没有议程可以印发；有一项就可以', () => {
    expect(against(convened({ items: [] }), 'issueAgenda', 'clerk')).toContain('还没有登记议题');
    expect(against(convened({ items: [second] }), 'issueAgenda', 'clerk')).toBe('');
  });
  test('会议召开以后，不再印发议程', () => {
    const held = convened({ items: [item], open: [] }).act('hold', 'clerk', hold(5));
    expect(against(held, 'issueAgenda', 'clerk')).not.toBe('');
  });
  test('纪要签发以后锁定，不能再签', () => {
    const told = convened({ items: [item], open: [] })
      .act('hold', 'clerk', hold(5))
      .act('sign', 'clerk', { summary: '会议审议了停车方案，同意实施。' })
      .approved('director', 'mayor');
    expect(told.matter.state).toBe('signed');
    expect(against(told, 'sign', 'clerk', { summary: '改一改会议纪要的内容。' })).toContain('不能再');
  });
});

describe('决策事项目录', () => {
  const entry = other('entry', 'catalogue-item', 'listed', {
    name: '停车方案',
    steps: ['participation'],
    office: 'planning',
    expected: '2026年',
  });
  const approved = (items: readonly ReferredMatter[] = [entry]) =>
    begin('decisions/catalogue', stageOf([], { items }), '2026-01-05')
      .act('collect', 'registry', { year: 2026, collecting: '请报送。' })
      .act('draft', 'registry', { draft: '列入一项。' })
      .act('check', 'lead', { check: '符合。' })
      .act('settle', 'mayor', { approvedOn: '2026-01-05', approval: '常务会议' });
  const consent: Stated = { party: 'consents', partyOn: '2026-01-05', partyNote: '县委常委会会议' };
  test('条例第三条第三款：没有经县委同意的目录，不得公布', () => {
    expect(against(approved(), 'announce', 'registry')).toContain('没有经县委同意');
    expect(against(approved().act('takeConsent', 'registry', consent), 'announce', 'registry')).toBe('');
  });
  test('县委没有同意的，不能登记为同意；同意不能早于审定', () => {
    expect(against(approved(), 'takeConsent', 'registry', { ...consent, party: 'disagrees' })).toContain('没有同意');
    expect(against(approved(), 'takeConsent', 'registry', { ...consent, partyOn: '2026-01-04' })).not.toBe('');
  });
  test('调整以后，重新审定、重新取得同意', () => {
    const told = approved()
      .act('takeConsent', 'registry', consent)
      .act('announce', 'registry')
      .act('adjust', 'registry', { adjustWhy: '新增一项。' })
      .act('draft', 'registry', { draft: '列入二项。' })
      .act('check', 'lead', { check: '符合。' })
      .act('settle', 'mayor', { approvedOn: '2026-01-05', approval: '常务会议' });
    expect(against(told, 'announce', 'registry')).toContain('没有经县委同意');
  });
  test('没有列入任何事项的，不能拟订目录', () => {
    expect(() => approved([])).toThrow('没有列入任何事项');
  });
  test('目录审定以后，不能直接增加事项', () => {
    const enter = {
      catalogue: 'cat',
      name: '停车方案',
      steps: ['participation'],
      office: 'planning',
      expected: '2026年',
    };
    const at = (state: string) =>
      begin('decisions/catalogue-item', stageOf([other('cat', 'catalogue', state, {})]), '2026-01-05');
    expect(against(at('published'), 'enter', 'registry', enter)).toContain('先调整目录');
    expect(against(at('drafted'), 'enter', 'registry', enter)).toBe('');
  });
});
