/** 政府信息公开工作年度报告的统计表 (AR30, OGI 50): parts 二 to 四 of the form, every cell a figure computed from records. */
import type { TableRow, TableSpec } from '../../kernel/procedure/index.ts';
import { AR30, OGI } from '../../law/index.ts';
import { type ApplicantKind, applicantKinds } from './options.ts';
import { columnOf, type resultRows } from './request/indicators.ts';

/** The parts of the form that are tables, in their order. */
export const parts = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
] as const;
const [proactive, handled, disputed] = parts;
const kinds = Object.keys(applicantKinds) as ApplicantKind[];
type Result = keyof typeof resultRows;

const made = '一、本年新收政府信息公开申请数量';
const over = '二、上年结转政府信息公开申请数量';
const results = '三、本年度办理结果';
const left = '四、结转下年度继续办理';

/** The twenty-one results in the groups of the form; the figures' own names carry their group, the form's rows do not. */
const groups: readonly (readonly [group: string | undefined, rows: readonly (readonly [Result, string])[]])[] = [
  [
    undefined,
    [
      ['granted', '（一）予以公开'],
      ['partly-granted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    ],
  ],
  [
    '（三）不予公开',
    [
      ['denied-secret', '1.属于国家秘密'],
      ['denied-by-law', '2.其他法律行政法规禁止公开'],
      ['denied-safety', '3.危及“三安全一稳定”'],
      ['denied-third-party', '4.保护第三方合法权益'],
      ['denied-internal', '5.属于三类内部事务信息'],
      ['denied-process', '6.属于四类过程性信息'],
      ['denied-case-file', '7.属于行政执法案卷'],
      ['admin-query', '8.属于行政查询事项'],
    ],
  ],
  [
    '（四）无法提供',
    [
      ['not-held', '1.本机关不掌握相关政府信息'],
      ['needs-creation', '2.没有现成信息需要另行制作'],
      ['still-unclear', '3.补正后申请内容仍不明确'],
    ],
  ],
  [
    '（五）不予处理',
    [
      ['petition', '1.信访举报投诉类申请'],
      ['repeat', '2.重复申请'],
      ['publication', '3.要求提供公开出版物'],
      ['mass-requests', '4.无正当理由大量反复申请'],
      ['reconfirm', '5.要求行政机关确认或重新出具已获取信息'],
    ],
  ],
  [
    '（六）其他处理',
    [
      ['abandoned-correction', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
      ['abandoned-fee', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
      ['other-end', '3.其他'],
    ],
  ],
];

/** One row in every column: the six kinds of applicants, and all of them. */
const across = (figure: string): string[] => [...kinds.map((kind) => columnOf(figure, kind)), figure];

const resultLines: readonly TableRow[] = groups.flatMap(([group, rows]) =>
  rows.map(([figure, label]) => ({
    label,
    under: group === undefined ? [results] : [results, group],
    cells: across(figure),
  })),
);

const requests: TableSpec = {
  id: 'requests',
  part: handled,
  title: '收到和处理政府信息公开申请情况（件）',
  corner: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
  columns: [
    { label: applicantKinds.natural, under: ['申请人情况'] },
    ...kinds
      .filter((kind) => kind !== 'natural')
      .map((kind) => ({ label: applicantKinds[kind], under: ['申请人情况', '法人或其他组织'] })),
    { label: '总计', under: ['申请人情况'] },
  ],
  rows: [
    { label: made, cells: across('requests-received') },
    { label: over, cells: across('requests-carried-in') },
    ...resultLines,
    { label: '（七）总计', under: [results], cells: across('requests-ended') },
    { label: left, cells: across('requests-carried-out') },
  ],
  per: [OGI.art(50, 1, 2), AR30.art()],
};

const ends = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
const endLabels = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
} as const;
const disputeColumns = [
  ['reconsiderations', ['行政复议']],
  ['suits', ['行政诉讼', '未经复议直接起诉']],
  ['suits-after', ['行政诉讼', '复议后起诉']],
] as const;

const disputes: TableSpec = {
  id: 'disputes',
  part: disputed,
  title: '因政府信息公开工作被申请行政复议、提起行政诉讼情况（件）',
  corner: '情况',
  columns: disputeColumns.flatMap(([, under]) => ends.map((end) => ({ label: endLabels[end], under }))),
  rows: [{ label: '件数', cells: disputeColumns.flatMap(([figure]) => ends.map((end) => `${figure}-${end}`)) }],
  per: [OGI.art(50, 1, 3), AR30.art()],
};

const documents: TableSpec = {
  id: 'documents',
  part: proactive,
  title: '第二十条第（一）项：规章、行政规范性文件（件）',
  corner: '信息内容',
  columns: [{ label: '本年制发件数' }, { label: '本年废止件数' }, { label: '现行有效件数' }],
  rows: [
    { label: '规章', cells: [null, null, null] },
    {
      label: '行政规范性文件',
      cells: ['normative-documents.made', 'normative-documents.repealed', 'normative-documents.in-force'],
    },
  ],
  note: '县级行政机关没有规章制定权，没有规章的记录。行政规范性文件取自规范性文件库，现行有效件数是期末数。',
  per: [OGI.art(50, 1, 1), OGI.art(20, 1, 1), AR30.art()],
};

const decisions: TableSpec = {
  id: 'decisions',
  part: proactive,
  title: '第二十条第（五）项、第（六）项、第（八）项：行政许可、行政处罚、行政强制、行政事业性收费',
  corner: '信息内容',
  columns: [{ label: '本年处理决定数量（件）' }, { label: '本年收费金额（万元）' }],
  rows: [
    { label: '行政许可', under: ['第（五）项'], cells: [null, null] },
    { label: '行政处罚', under: ['第（六）项'], cells: ['penalties.penalty-decisions', null] },
    { label: '行政强制', under: ['第（六）项'], cells: ['penalties.sealings', null] },
    { label: '行政事业性收费', under: ['第（八）项'], cells: [null, null] },
  ],
  note: '行政许可决定和行政事业性收费不在本系统办理，没有可以计算的记录；行政强制按查封、扣押决定计；收费金额只属于第（八）项。',
  per: [OGI.art(50, 1, 1), OGI.art(20, 1, 5), OGI.art(20, 1, 6), OGI.art(20, 1, 8), AR30.art()],
};

export const tables: readonly TableSpec[] = [documents, decisions, requests, disputes];
