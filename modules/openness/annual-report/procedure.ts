/** 政府信息公开工作年度报告 (OGI 49、50): compiled from the year's records, reviewed, published and submitted by 31 January; the county's published by 31 March. */
import { chineseDate, months } from '../../../kernel/calendar/index.ts';
import { internal, local } from '../../../kernel/citation/index.ts';
import { type Block, heading, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { frozenBlocks, frozenTables, procedure } from '../../../kernel/procedure/index.ts';
import { AR30, OGI } from '../../../law/index.ts';
import { annualSettings } from '../settings.ts';
import { parts, tables } from '../tables.ts';
import * as must from './guards.ts';
import { annualFile, type V } from './matter.ts';

const rule = local('政府信息公开年度报告编制工作安排');
const unitOf = (v: V): string => (v.file.level === 'county' ? v.officeName(v.matter?.authority ?? '') : v.officeName(v.matter?.office ?? ''));
const titleOf = (v: V): string => `${unitOf(v)}${v.file.year ?? ''}年政府信息公开工作年度报告`;

/** The tables of a part as they were frozen when the report was settled; of a report recorded from paper they are attached. */
const tablesIn = (v: V, part: string): Block[] => {
  const frozen = frozenTables(v.file.figures);
  return [heading(part), ...(frozen ? frozenBlocks(frozen, part) : [para('见所附的统计表。')])];
};
const asOf = (v: V): Block[] => {
  const frozen = frozenTables(v.file.figures);
  return frozen ? [note(`第二部分至第四部分的统计表由系统计算：${frozen.year}年，按截至审定之日（${chineseDate(frozen.asOf)}）的办理记录，没有手工填写的数字；“—”表示没有可以计算的记录，不是零。`)] : [];
};

/** The six parts of the form (AR30); the second to the fourth are the tables. */
const body = (v: V) => [
  heading('一、总体情况'),
  para(v.file.overall ?? ''),
  ...parts.flatMap((part) => tablesIn(v, part)),
  heading('五、存在的主要问题及改进情况'),
  para(v.file.problems ?? ''),
  ...(v.file.level === 'county' ? [para(`工作考核、社会评议和责任追究结果：${v.file.appraisal ?? ''}`)] : []),
  heading('六、其他需要报告的事项'),
  para(v.file.others ?? ''),
  ...asOf(v),
];

type Act = 'submit' | 'submitLate' | 'announce' | 'announceLate' | 'urge';
const count = (label: string, meaning: string, ...acts: Act[]): IndicatorSpec<never, Act, never> => ({ kind: 'count', label, unit: '份', acts, meaning });
const done = ['submit', 'submitLate', 'announce', 'announceLate'] as const;

export const annualProcedure = procedure({
  module: 'openness',
  id: 'annual-report',
  version: 'ogi2019',
  label: '政府信息公开工作年度报告',
  from: '2019-05-15',
  file: annualFile,
  title: (f) => `${f.year ?? '（待填写）'}年政府信息公开工作年度报告${f.level === 'county' ? '（本级政府）' : ''}`,
  settings: annualSettings,
  lookups: { same: { label: '本单位同一年度的报告', of: 'openness/annual-report', same: { year: 'year' }, within: 'handling', states: ['compiling', 'reviewing', 'approved', 'submitted', 'filed'] } },
  actors: {
    officer:   { label: '政府信息公开工作机构人员',       at: 'handling' },
    head:      { label: '政府信息公开工作机构负责人',     at: 'handling' },
    competent: { label: '政府信息公开工作主管部门人员',   at: 'region', sees: 'region' },
  },
  states: {
    compiling: { label: '编制中',               phase: '编制' },
    reviewing: { label: '待审定',               phase: '审核' },
    approved:  { label: '已审定，待公布、提交', phase: '审核' },
    submitted: { label: '已公布、提交，待签收', phase: '提交' },
    filed:     { label: '已公布、备案',         phase: '归档', final: true },
    dropped:   { label: '已撤销编制',           phase: '归档', final: true },
  },
  acts: {
    begin:    { label: '开始编制',               by: ['officer', 'competent'], opens: true, to: 'compiling', asks: ['year', 'level', 'frozenOn'], when: [must.yearOver, must.countyByCompetent, must.onceAYear], per: OGI.art(49) },
    compile:  { label: '报送审定',               by: 'officer', from: 'compiling', to: 'reviewing', asks: ['overall', 'problems', 'appraisal', 'others', 'tables?', 'tablesChecked'], when: [must.partsComplete, must.tablesChecked], per: [OGI.art(50), AR30.art()] },
    sendBack: { label: '退回修改',               by: 'head', from: ['reviewing', 'approved'], to: 'compiling', asks: ['returnReason'], per: rule },
    settle:   { label: '审定',                   by: 'head', from: 'reviewing', to: 'approved', asks: ['secrecyCleared'], when: [must.secrecyReviewed, must.tablesOfTheReport], warns: [must.columnsAddUp], separateFrom: ['compile'], issues: 'report', per: [OGI.art(17), OGI.art(50)] },
    submit:   { label: '提交主管部门',           by: 'officer', from: 'approved', to: 'submitted', when: [must.ofOffice, must.publishedFirst, must.stillInTime], issues: 'letter', per: OGI.art(49, 1) },
    submitLate: { label: '逾期提交主管部门',     by: 'officer', from: 'approved', to: 'submitted', asks: ['lateWhy'], when: [must.ofOffice, must.publishedFirst, must.reallyLate, must.causeGiven], issues: 'letter', per: OGI.art(49, 1) },
    announce: { label: '登记本级政府报告已公布', by: ['officer', 'competent'], from: 'approved', to: 'filed', when: [must.ofCounty, must.publishedFirst, must.stillInTime], per: OGI.art(49, 2) },
    announceLate: { label: '登记本级政府报告逾期公布', by: ['officer', 'competent'], from: 'approved', to: 'filed', asks: ['lateWhy'], when: [must.ofCounty, must.publishedFirst, must.reallyLate, must.causeGiven], per: OGI.art(49, 2) },
    acknowledge: { label: '签收',                by: 'competent', from: 'submitted', to: 'filed', asks: ['receipt?'], per: OGI.art(49, 1) },
    demandMore: { label: '要求补正',             by: 'competent', from: 'submitted', to: 'compiling', asks: ['demand'], issues: 'demandLetter', per: [OGI.art(47, 1), OGI.art(50)] },
    urge:     { label: '督促提交',               by: 'competent', from: ['compiling', 'reviewing', 'approved'], when: [must.overdue], issues: 'urgeLetter', per: OGI.art(47, 1) },
    drop:     { label: '撤销编制',               by: ['officer', 'competent'], from: 'compiling', to: 'dropped', asks: ['dropWhy'], per: rule },
  },
  limits: {
    // 每年1月31日前、3月31日前: one month and three months after the last day of the year reported on.
    report:      { label: '提交、公布年度报告', class: 'agency-duty', starts: 'begin', startsOn: 'frozenOn', ends: [...done, 'drop'], allow: { by: 'level', cases: { office: months(1), county: months(3) } }, onLapse: 'shown', remind: 10, binds: 'office', per: OGI.art(49) },
    acknowledge: { label: '签收、核对',         class: 'agency-duty', force: 'internal', starts: ['submit', 'submitLate'], ends: ['acknowledge', 'demandMore'], allow: { setting: 'acknowledgeSpan' }, onLapse: 'shown', remind: 1, binds: 'other', per: internal('年度报告签收') },
  },
  freezes: {
    // 审定 freezes them: the head reads them in the draft of the paper, and they stand as on the day on which it is made.
    tables: { label: '统计表', by: 'settle', tables, year: 'year', of: { by: 'level', cases: { office: 'handling', county: 'region' } }, field: 'figures', per: OGI.art(50, 1, 2) },
  },
  papers: {
    report:       { label: '政府信息公开工作年度报告', seal: 'handling', per: OGI.art(50), body },
    letter:       { label: '年度报告报送函', series: '公开报', seal: 'handling', per: OGI.art(49, 1), body: (v: V) => [to('政府信息公开工作主管部门'), para(`现报送《${titleOf(v)}》。报告已于${v.matter?.publications?.report ? chineseDate(v.matter.publications.report.on) : '＿＿＿＿年＿＿月＿＿日'}向社会公布。`), ...(v.file.lateWhy ? [para(`逾期的原因：${v.file.lateWhy}`)] : []), note(`统计截止日：${v.file.frozenOn ? chineseDate(v.file.frozenOn) : ''}`)] },
    demandLetter: { label: '年度报告补正通知', series: '公开补报', seal: 'acting', per: OGI.art(50), body: (v: V) => [to(v.officeName(v.matter?.office ?? '')), para(`你单位报送的《${titleOf(v)}》需要补正：`), list(...(v.file.demand ?? '').split('\n').filter((line) => line.trim() !== '')), para('请补正后重新审定、公布并报送。')] },
    urgeLetter:   { label: '年度报告督促通知', series: '公开催', seal: 'acting', per: OGI.art(47, 1), body: (v: V) => [to(v.officeName(v.matter?.office ?? '')), para(`你单位${v.file.year ?? ''}年政府信息公开工作年度报告已过${v.limit('report')?.due ? chineseDate(v.limit('report')?.due as string) : '期限'}没有提交、公布。请立即提交本机关并向社会公布；仍不提交的，依照条例第四十七条予以通报批评。`)] },
  },
  publication: {
    report: { label: '年度报告', after: 'settle', by: ['officer', 'competent'], within: { setting: 'publishSpan' }, title: titleOf, body, subject: '政府信息公开年报', changed: { after: 'settle', begun: 'compile', per: OGI.art(26) }, when: [must.tablesOfTheReport], per: OGI.art(49) },
  },
  indicators: {
    'annual-reports':         count('提交、公布的政府信息公开工作年度报告', '本期提交主管部门或者由主管部门公布的，一个单位一个年度一份', ...done),
    'annual-reports-on-time': count('按期提交、公布的年度报告', '本期在法定期限以内提交并且公布的', 'submit', 'announce'),
    'annual-reports-late':    count('逾期提交、公布的年度报告', '本期提交、公布时已经逾期的', 'submitLate', 'announceLate'),
    'annual-reports-urged':   count('督促提交年度报告', '本期因逾期没有提交而督促的', 'urge'),
    'annual-reports-timely':  { kind: 'rate', label: '年度报告按期率', unit: 'ratio', numerator: 'annual-reports-on-time', denominator: 'annual-reports', meaning: '按期提交、公布的除以提交、公布的；没有提交的印“—”，还没有提交的看督促和逾期期限' },
  },
});
