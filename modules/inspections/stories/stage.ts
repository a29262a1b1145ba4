/** The people, lists and usual statements from which the dated stories of inspection are told: the market regulator of a county and its neighbours. */
import { calendarOf } from '../../../kernel/calendar/index.ts';
import {
  type Certificate,
  type PersonFacts,
  type ReferredMatter,
  type Stage,
  type Story,
  story,
} from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { inspections } from '../index.ts';
import { code } from '../samples/means.ts';

export type Stated = Readonly<Record<string, Json>>;
export { code };

const card = (number: string, more: Partial<Certificate> = {}): Certificate => ({
  kind: '行政执法证',
  number,
  from: '2021-01-01',
  until: '2026-12-31',
  body: 'market',
  ...more,
});
const person = (
  id: string,
  name: string,
  office: string,
  actors: readonly string[],
  certificates: readonly Certificate[] = [],
): PersonFacts => ({ id, name, office, capacities: actors.map((a) => `inspections.${a}`), certificates });

export const people: readonly PersonFacts[] = [
  person('clerk', '邓内勤', 'market', ['clerk']),
  person('zhang', '张检查', 'market', ['officer'], [card('赣001')]),
  person('li', '李检查', 'market', ['officer'], [card('赣002')]),
  person('wang', '王检查', 'market', ['officer'], [card('赣003')]),
  person('assistant', '赵协管', 'market', ['officer']),
  person('expired', '钱过期', 'market', ['officer'], [card('赣004', { until: '2023-03-21' })]),
  person('other-body', '孙他局', 'market', ['officer'], [card('赣005', { body: 'health' })]),
  person('health-1', '万卫健', 'health', ['officer'], [card('赣101', { body: 'health' })]),
  person('health-2', '胡卫健', 'health', ['officer'], [card('赣102', { body: 'health' })]),
  person('fire-1', '刘应急', 'emergency', ['officer'], [card('赣201', { body: 'emergency' })]),
  person('fire-2', '涂应急', 'emergency', ['officer'], [card('赣202', { body: 'emergency' })]),
  person('legal', '周法规', 'market', ['reviewer']),
  person('chief', '吴局长', 'market', ['head']),
  person('justice', '郑监督', 'justice', ['supervisor']),
  person('mayor', '冯县长', 'government', ['government']),
];

const known = (
  id: string,
  procedure: string,
  state: string,
  file: Stated,
  more: Partial<ReferredMatter> = {},
): ReferredMatter => ({
  id,
  module: 'inspections',
  procedure,
  state,
  file,
  openedOn: '2022-01-04',
  office: 'market',
  authority: 'market',
  ...more,
});

const itemFile: Stated = {
  name: '食品经营者检查',
  basis: '食品安全法第一百一十条',
  content: '进货查验',
  yearlyCap: 2,
  industry: 'catering',
  keyField: true,
};
const subjectFile: Stated = {
  name: '示例餐饮有限公司',
  creditCode: code,
  township: 'liantang',
  riskClass: 'c',
  quiet: false,
};
export const drawn = (...officers: string[]): string =>
  JSON.stringify({
    subjects: [
      {
        id: 'subject',
        label: '示例餐饮有限公司',
        with: { inspectors: officers.map((p) => ({ id: `inspector-${p}`, label: p, person: p })) },
      },
    ],
  });

export const referred: readonly ReferredMatter[] = [
  known('item', 'item', 'published', itemFile),
  known('item-b', 'item', 'published', { ...itemFile, name: '餐饮具检查' }),
  known('item-health', 'item', 'published', { ...itemFile, name: '公共场所卫生检查' }, { authority: 'health' }),
  known(
    'item-town',
    'item',
    'published',
    { ...itemFile, name: '小餐饮检查', level: 'township' },
    { authority: 'government' },
  ),
  known('item-plain', 'item', 'published', { ...itemFile, keyField: false }),
  known('item-listed', 'item', 'listed', itemFile),
  known('subject', 'subject', 'listed', subjectFile),
  known('subject-quiet', 'subject', 'listed', { ...subjectFile, quiet: true }),
  known('subject-removed', 'subject', 'removed', subjectFile),
  known('plan', 'plan', 'published', { item: 'item', planKind: 'annual', industry: 'catering' }),
  known('plan-filed', 'plan', 'filed', { item: 'item', planKind: 'annual', industry: 'catering' }),
  known('campaign', 'plan', 'published', { item: 'item', planKind: 'special', industry: 'catering' }),
  known('draw', 'draw', 'drawn', { item: 'item', from: '2023-03-01', to: '2023-06-30', drawn: drawn('zhang', 'li') }),
  known('draw-pending', 'draw', 'frozen', { item: 'item' }),
  known(
    'power',
    'power',
    'inForce',
    { areas: ['liantang'], validFrom: '2023-01-01', validUntil: '2023-12-31' },
    { module: 'enforcement-teams' },
  ),
  known('power-elsewhere', 'power', 'inForce', { areas: ['xiangtang'] }, { module: 'enforcement-teams' }),
  known('power-gone', 'power', 'withdrawn', { areas: [] }, { module: 'enforcement-teams' }),
];

/** An earlier visit to the same enterprise, by this authority unless another is named. */
export const visit = (on: string, authority = 'market'): ReferredMatter =>
  known(
    `visit-${authority}-${on}`,
    'inspections',
    'archived',
    { visitedOn: on },
    { authority, office: authority, number: `示例检〔2023〕${on}` },
  );

export const stage = (more: Partial<Stage> = {}): Stage => ({
  procedures: inspections.procedures,
  calendar: calendarOf(holidayYears),
  people,
  authority: 'market',
  officeName: (c) => ({ market: '县市场监管局', health: '县卫健委', emergency: '县应急管理局' })[c] ?? c,
  ...more,
  referred: [...referred, ...(more.referred ?? [])],
});

/** A routine visit of 2023-03-22, after the quiet days; the scheme is approved by the head. */
export const scheme: Stated = {
  kind: 'routine',
  plan: 'plan',
  subject: 'subject',
  subjectName: '示例餐饮有限公司',
  creditCode: code,
  address: '示例路1号',
  township: 'liantang',
  riskClass: 'c',
  honest: false,
  party: [{ kind: 'legalPerson', name: '示例餐饮有限公司', creditCode: code }],
  item: 'item',
  itemName: '食品经营者检查',
  powerBasis: 'statutory',
  inspectors: ['zhang', 'li'],
  joint: false,
  manner: 'onSite',
  plannedOn: '2023-03-22',
  surprise: false,
  urgent: false,
};
const without = (stated: Stated, ...names: string[]): Stated =>
  Object.fromEntries(Object.entries(stated).filter(([name]) => !names.includes(name)));
export const drawnScheme: Stated = { ...without(scheme, 'plan'), kind: 'random', draw: 'draw' };
export const caseScheme: Stated = {
  ...without(scheme, 'plan'),
  kind: 'case',
  caseSource: 'complaint',
  caseGround: '群众举报后厨卫生差。',
  reportBy: '2023-03-31',
};

/** The sentences against an act now, joined; empty when it would be accepted. */
export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');

export const begin = (day = '2023-03-08', more: Partial<Stage> = {}): Story => story('inspections', stage(more), day);
/** What stands against opening such an inspection. */
export const opening = (over: Stated = {}, base: Stated = scheme, more: Partial<Stage> = {}): string =>
  against(begin('2023-03-08', more), 'open', 'clerk', { ...base, ...over });
export const opened = (over: Stated = {}, base: Stated = scheme, more: Partial<Stage> = {}): Story =>
  begin('2023-03-08', more).act('open', 'clerk', { ...base, ...over });
export const approved = (over: Stated = {}, base: Stated = scheme, more: Partial<Stage> = {}): Story =>
  opened(over, base, more).on('2023-03-09').act('authorise', 'clerk').approved('chief');
export const notified = (over: Stated = {}, base: Stated = scheme, more: Partial<Stage> = {}): Story =>
  approved(over, base, more).on('2023-03-21').act('notify', 'clerk');
export const entry = (over: Stated = {}): Stated => ({
  visitedOn: '2023-03-22',
  identityShown: true,
  rightsTold: true,
  scanned: true,
  networkFailure: false,
  ...over,
});
export const record = (over: Stated = {}): Stated => ({
  checklist: '进货查验记录缺两份。',
  signers: ['zhang', 'li'],
  enterpriseSigned: 'signed',
  ...over,
});
export const inspecting = (over: Stated = {}, base: Stated = scheme, more: Partial<Stage> = {}): Story =>
  notified(over, base, more).on('2023-03-22').act('checkIn', 'zhang', entry());
export const recorded = (): Story => inspecting().act('record', 'zhang', record());
/** The result was told on the spot. */
export const told = (result = 'clean'): Story =>
  recorded().act('tellResult', 'zhang', {
    result,
    ...(result === 'clean' ? {} : { facts: '缺少两份进货查验记录。' }),
  });
export const published = (s: Story): Story =>
  s.act('publish', 'clerk', { publication: 'results', secrecyReviewed: true });
export const ordered = (): Story =>
  told('ordered').act('orderCorrection', 'zhang', { correction: '补齐记录。', correctBy: '2023-03-31' });
