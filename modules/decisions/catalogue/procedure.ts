/** 重大行政决策事项目录: the yearly list, which goes out only with the consent of the Party committee, and its items. */
import { facts, heading, list, para } from '../../../kernel/document/blocks.ts';
import { choice, choices, claim, date, fields, integer, longText, matter, office, procedure, text, type View } from '../../../kernel/procedure/index.ts';
import { D713 } from '../../../law/index.ts';
import { actors as shared } from '../actors.ts';
import { steps } from '../decision/matter.ts';
import { countyRule, textOf, written } from '../rules.ts';
import { settings } from '../settings.ts';

const internal = { secrecy: 'internal' } as const;

export const catalogueFile = fields({
  year: integer('年度', { min: 2019, max: 2100 }),
  collecting: longText('征集的要求', { max: 4000 }),
  draft: longText('拟订说明', { max: 10_000, hint: '征集情况、列入和不列入的理由' }),
  check: longText('合法性审核意见', { ...internal, max: 4000 }),
  approvedOn: date('县政府审定日期'),
  approval: text('审定的会议'),
  party: choice('县委意见', { consents: '同意', disagrees: '不同意' }),
  partyOn: date('县委同意日期'),
  partyNote: text('县委同意的文件或者会议', internal),
  adjustWhy: longText('调整的理由', { max: 4000 }),
  review: longText('年终盘点', { max: 10_000, hint: '已决定、正在办理、没有启动的各有哪些，为什么' }),
});
type V = View<typeof catalogueFile>;

/** Counted anew after each adjustment. */
const since = (v: V): number => v.last('adjust')?.seq ?? 0;
const consented = claim<V>(
  '公布前经县委同意',
  D713.art(3, 3),
  (v) => (v.last('takeConsent')?.seq ?? -1) > since(v) || '目录没有经县委同意，不得公布',
  '请先报县委，取得同意；调整的同样重新报送',
);
const partyConsents = claim<V>('县委同意', D713.art(3, 3), (v) => v.file.party === 'consents' || '县委没有同意，不能登记为同意', '请按照县委意见修改目录');
const notBeforeApproval = claim<V>('同意在审定以后', D713.art(3, 3), (v) => ((v.file.partyOn ?? '') >= (v.file.approvedOn ?? '') && (v.file.partyOn ?? '') <= v.on) || '县委同意的日期应当在县政府审定以后，不晚于今天');
const approvedByNow = claim<V>('审定日期不晚于今天', countyRule, (v) => (v.file.approvedOn ?? '') <= v.on || '审定日期晚于今天');
const hasItems = claim<V>('目录有事项', D713.art(3, 3), (v) => v.found('items').length > 0 || '目录没有列入任何事项', '请先列入目录事项');
const reviewed = claim<V>('盘点逐项说明', countyRule, (v) => written(v.file.review, 8) || '请逐项说明已决定、正在办理和没有启动的情况');

const itemRows = (v: V): string[] =>
  [...v.found('items')].reverse().map((i) => {
    const asked = (Array.isArray(i.file.steps) ? (i.file.steps as string[]) : []).map((s) => steps[s as keyof typeof steps] ?? '').join('、');
    return `${textOf(i, 'name')}　履行程序：${asked}、合法性审查、集体讨论　承办单位：${v.officeName(textOf(i, 'office'))}　决策时间：${textOf(i, 'expected')}`;
  });

export const catalogue = procedure({
  module: 'decisions',
  id: 'catalogue',
  version: 'd713',
  label: '重大行政决策事项目录',
  from: '2019-09-01',
  file: catalogueFile,
  title: (f) => `${f.year ?? ''}年度重大行政决策事项目录`,
  once: { of: ['year'], says: '这一年度的目录已经在办理', per: countyRule },
  settings,
  lookups: { items: { label: '目录事项', of: 'decisions/catalogue-item', same: { '@self': 'catalogue' }, states: ['listed', 'done'] } },
  // The clerk of the meetings reads what the meeting is to approve.
  actors: { office: shared.office, officeHead: shared.officeHead, reviewLead: shared.reviewLead, mayor: shared.mayor, clerk: shared.clerk },
  states: {
    collecting:         { label: '征集', phase: '收件' },
    drafted:            { label: '已拟订', phase: '受理' },
    legalChecked:       { label: '已审核', phase: '审查' },
    governmentApproved: { label: '县政府已审定', phase: '决定' },
    partyConsented:     { label: '县委已同意', phase: '决定' },
    published:          { label: '已公布', phase: '执行' },
    closedYear:         { label: '年终盘点完毕', phase: '归档', final: true },
  },
  acts: {
    collect:     { label: '征集目录事项', by: 'office', opens: true, to: 'collecting', asks: ['year', 'collecting'], per: D713.art(3, 3) },
    draft:       { label: '拟订目录', by: 'office', from: 'collecting', to: 'drafted', asks: ['draft'], when: [hasItems], per: D713.art(3, 3) },
    check:       { label: '合法性审核', by: 'reviewLead', from: 'drafted', to: 'legalChecked', asks: ['check'], per: countyRule },
    settle:    { label: '县政府审定', by: 'mayor', from: 'legalChecked', to: 'governmentApproved', asks: ['approvedOn', 'approval'], when: [approvedByNow], per: D713.art(3, 3) },
    takeConsent: { label: '登记县委同意', by: ['office', 'officeHead'], from: 'governmentApproved', to: 'partyConsented', asks: ['party', 'partyOn', 'partyNote'], when: [partyConsents, notBeforeApproval], per: D713.art(3, 3) },
    announce:    { label: '公布目录', by: 'office', from: ['governmentApproved', 'partyConsented'], to: 'published', when: [consented], issues: 'catalogue', per: D713.art(3, 3) },
    adjust:      { label: '调整目录', by: 'office', from: 'published', to: 'collecting', asks: ['adjustWhy'], per: D713.art(3, 3) },
    closeYear:   { label: '年终盘点', by: 'office', from: 'published', to: 'closedYear', asks: ['review'], when: [reviewed], issues: 'yearReview', per: countyRule },
  },
  limits: {
    announce: { label: '公布决策事项目录', class: 'agency-duty', force: 'internal', starts: 'takeConsent', ends: 'announce', allow: { setting: 'catalogueSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: countyRule },
  },
  papers: {
    catalogue: { label: '重大行政决策事项目录', series: '决目字', seal: 'authority', per: D713.art(3, 3), body: (v) => [para(`经县委同意（${v.file.partyOn ?? ''}），现公布${v.file.year ?? ''}年度重大行政决策事项目录。`), list(...itemRows(v)), para('目录以外属于重大行政决策的，同样履行法定程序；目录根据实际情况调整。')] },
    yearReview: { label: '目录事项年终盘点', seal: 'handling', per: countyRule, body: (v) => [heading(`${v.file.year ?? ''}年度目录事项办理情况`), para(v.file.review ?? ''), facts(['县政府审定', v.file.approvedOn], ['县委同意', v.file.partyOn])] },
  },
  publication: {
    catalogue: { label: '重大行政决策事项目录', after: 'announce', by: 'office', within: { count: 5, unit: 'workingDay' }, title: (v) => `${v.file.year ?? ''}年度重大行政决策事项目录`, body: (v) => [para(`经县委同意，现公布${v.file.year ?? ''}年度重大行政决策事项目录。`), list(...itemRows(v))], when: [consented], subject: '重大行政决策', per: D713.art(3, 3) },
  },
  indicators: {
    catalogues: { kind: 'count', label: '公布决策事项目录', unit: '份', acts: ['announce'], meaning: '本期公布（含调整后重新公布）的目录，一个年度计一份' },
  },
});

export const catalogueItemFile = fields({
  catalogue: matter('目录', { refers: 'decisions/catalogue' }),
  name: text('决策事项名称'),
  steps: choices('应当履行的程序', steps),
  office: office('承办单位', { involves: true }),
  expected: text('决策时间', { max: 40, hint: '如“2026年第三季度”' }),
  done: text('办理结果'),
  dropWhy: longText('调出目录的理由', { max: 1000 }),
});
type I = View<typeof catalogueItemFile>;
const beforeApproval = claim<I>('目录正在征集、拟订', D713.art(3, 3), (v) => {
  const of = v.file.catalogue === undefined ? undefined : v.referred(v.file.catalogue);
  return (of?.procedure === 'catalogue' && ['collecting', 'drafted'].includes(of.state)) || '目录已经审定，增加、调出事项应当先调整目录，重新审定并经县委同意';
});

export const catalogueItem = procedure({
  module: 'decisions',
  id: 'catalogue-item',
  version: 'd713',
  label: '目录事项',
  from: '2019-09-01',
  file: catalogueItemFile,
  title: (f) => f.name ?? '待列入的事项',
  settings,
  arises: [{ from: 'decisions/catalogue', by: 'catalogue', how: '列入事项', while: ['collecting', 'drafted'] }],
  actors: { office: shared.office },
  states: {
    listed:  { label: '在目录内', phase: '执行' },
    done:    { label: '已经决定', phase: '归档', final: true },
    dropped: { label: '调出目录', phase: '归档', final: true },
  },
  acts: {
    enter:  { label: '列入目录', by: 'office', opens: true, to: 'listed', asks: ['catalogue', 'name', 'steps', 'office', 'expected'], when: [beforeApproval], per: D713.art(3, 3) },
    settle: { label: '登记已经决定', by: 'office', from: 'listed', to: 'done', asks: ['done'], per: countyRule },
    drop:   { label: '调出目录', by: 'office', from: 'listed', to: 'dropped', asks: ['dropWhy'], when: [beforeApproval], per: D713.art(3, 3) },
  },
  indicators: {
    'catalogue-items': { kind: 'count', label: '列入目录的事项', unit: '项', acts: ['enter'], meaning: '本期列入年度目录的决策事项' },
    'catalogue-decided': { kind: 'count', label: '目录事项已经决定', unit: '项', acts: ['settle'], meaning: '本期登记已经作出决定的目录事项' },
  },
});
