/** Samples of yearly openness reports: in time and late, of an office and of the county, sent back, urged and dropped. */
import type { ReferredMatter, Sample } from '../../../kernel/procedure/index.ts';
import { act, type Stated, sampleOf } from './words.ts';

/** The office's own report of the same year, beside which it compiles the county's. */
const own: ReferredMatter = {
  id: 'of-2025',
  module: 'openness',
  procedure: 'annual-report',
  state: 'filed',
  file: { year: 2025, level: 'office', frozenOn: '2025-12-31' },
  openedOn: '2026-01-05',
};
/** The year of the imaginary county: seven requests received, one carried in, six ended, two carried on. */
const figures = {
  'openness.requests-received': 7,
  'openness.requests-received-natural': 7,
  'openness.requests-carried-in': 1,
  'openness.requests-carried-in-natural': 1,
  'openness.granted': 6,
  'openness.granted-natural': 6,
  'openness.requests-ended': 6,
  'openness.requests-ended-natural': 6,
  'openness.requests-carried-out': 2,
  'openness.requests-carried-out-natural': 2,
  'normative-documents.in-force': 3,
  'penalties.penalty-decisions': 24,
};
const sample = sampleOf('openness/annual-report', 'ogi2019', { figures });
const besideOwn = sampleOf('openness/annual-report', 'ogi2019', { figures, found: { same: [own] } });

const begin = (on: string, level: string, by = 'officer') =>
  act(on, 'begin', by, { year: 2025, level, frozenOn: '2025-12-31' });
const words: Stated = {
  overall: '主动公开规划计划、财政资金和公共服务信息；规范办理依申请公开；完善公开审查和平台栏目。',
  problems: '部分栏目更新不及时，已明确责任人并按月核对。',
  others: '本年度没有收取信息处理费。',
  tablesChecked: true,
};
const county: Stated = { ...words, appraisal: '对各单位进行了年度考核，社会评议结果良好，没有责任追究。' };
const compile = (on: string, stated = words) => act(on, 'compile', 'officer', stated);
const settle = (on: string) => act(on, 'settle', 'head', { secrecyCleared: true });
const publish = (on: string) => act(on, 'publish', 'officer', { publication: 'report', secrecyReviewed: true });

export const annualSamples: readonly Sample[] = [
  sample(
    '按期提交、补正后签收',
    begin('2026-01-05', 'office'),
    compile('2026-01-08'),
    act('2026-01-09', 'sendBack', 'head', { returnReason: '请写明改进的措施。' }),
    compile('2026-01-12'),
    settle('2026-01-13'),
    publish('2026-01-14'),
    act('2026-01-15', 'submit', 'officer'),
    act('2026-01-19', 'demandMore', 'competent', { demand: '请补充平台建设的情况' }),
    compile('2026-01-20'),
    settle('2026-01-21'),
    publish('2026-01-22'),
    act('2026-01-22', 'submit', 'officer'),
    act('2026-01-23', 'acknowledge', 'competent', { receipt: '内容齐全。' }),
  ),
  sample(
    '经督促逾期提交',
    begin('2026-01-05', 'office'),
    act('2026-02-03', 'urge', 'competent'),
    compile('2026-02-04'),
    settle('2026-02-05'),
    publish('2026-02-06'),
    act('2026-02-06', 'submitLate', 'officer', { lateWhy: '经办人员调整，没有及时交接。' }),
  ),
  besideOwn(
    '本级政府的报告按期公布',
    begin('2026-02-02', 'county', 'competent'),
    compile('2026-03-02', county),
    settle('2026-03-05'),
    publish('2026-03-06'),
    act('2026-03-06', 'announce', 'competent'),
  ),
  sample(
    '本级政府的报告逾期公布',
    begin('2026-02-02', 'county', 'competent'),
    compile('2026-03-30', county),
    settle('2026-04-01'),
    publish('2026-04-02'),
    act('2026-04-02', 'announceLate', 'competent', { lateWhy: '汇总的单位报送不齐。' }),
  ),
  sample(
    '重复开始，撤销',
    begin('2026-01-05', 'office'),
    act('2026-01-06', 'drop', 'officer', { dropWhy: '年度填错。' }),
  ),
];
