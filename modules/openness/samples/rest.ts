/** Samples of the other procedures: published information, corrections of records, complaints, lists and disputes. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { disputeKinds, results } from '../dispute/procedure.ts';
import { act, citizen, type Stated, sampleOf } from './words.ts';

const item = sampleOf('openness', 'ogi2019');
const all = ['content', 'political', 'secrecy', 'personal'];
const information: Stated = {
  heading: '示例村饮水工程实施情况',
  category: 'projects',
  documentNumber: '示例〔2026〕1号',
  summary: '示例村饮水工程已经完工。',
  body: '示例村饮水工程已经完工，受益户代表示例丁（住示例路9号）等一百户。',
  protectedPeople: [{ kind: 'citizen', name: '示例丁某某', address: '示例路9号示例小区', phone: '13800000009' }],
  channels: ['site', 'board'],
  attribute: 'proactive',
  marking: 'none',
};
const form = (on: string, over: Stated = {}) => act(on, 'form', 'editor', { ...information, formedOn: on, ...over });
const publish = (on: string) => act(on, 'publish', 'editor', { publication: 'information', secrecyReviewed: true });

const itemSamples: readonly Sample[] = [
  item(
    '退回、报请确定、审查、公开、更正、撤下',
    form('2026-03-02'),
    act('2026-03-03', 'sendBack', 'reviewer', { reviewNote: '请隐去住址。' }),
    act('2026-03-04', 'resubmit', 'editor', {
      heading: '示例村饮水工程实施情况',
      summary: '示例村饮水工程已经完工。',
      marking: 'none',
    }),
    act('2026-03-05', 'refer', 'reviewer', { referredTo: '示例县国家保密局', referQuestion: '工程坐标能否公开。' }),
    act('2026-03-09', 'determine', 'editor', { determination: '可以公开，坐标除外。', mayOpen: true }),
    act('2026-03-10', 'review', 'reviewer', { attribute: 'proactive', reviews: all, reviewNote: '同意公开。' }),
    publish('2026-03-11'),
    act('2026-04-01', 'update', 'editor', {
      changedOn: '2026-04-01',
      changeKind: 'wrong',
      changeNote: '受益户数更正为一百零二户。',
      summary: '示例村饮水工程已经完工，受益一百零二户。',
      reviews: all,
      reviewedBy: 'reviewer',
    }),
    publish('2026-04-02'),
    act('2026-05-06', 'withdraw', 'reviewer', {
      withdrawGround: 'personal',
      withdrawNote: '附件含有住址，处理后重新公开。',
    }),
    act('2026-05-06', 'withdrawPublication', 'editor', { publication: 'information', reason: '附件含有住址' }),
  ),
  item(
    '签发时已审查，登记后公开',
    act('2026-03-02', 'register', 'editor', {
      formedOn: '2026-03-02',
      heading: '示例局2026年第一季度检查结果',
      category: 'supervision',
      summary: '检查二十家，合格二十家。',
      attribute: 'proactive',
      reviews: all,
      reviewedBy: 'reviewer',
    }),
    publish('2026-03-03'),
  ),
  item(
    '不予公开、评估、转为公开',
    form('2026-03-02', { attribute: 'withheld', attributeGround: 'process', attributeReason: '尚在研究的方案' }),
    act('2026-03-04', 'keep', 'reviewer', {
      attribute: 'withheld',
      attributeGround: 'process',
      attributeReason: '尚在研究的方案',
    }),
    act('2026-09-02', 'evaluate', 'reviewer', { evaluation: '方案仍在研究。' }),
    act('2026-11-02', 'openKept', 'reviewer', {
      attribute: 'proactive',
      evaluation: '方案已经确定，可以公开。',
      reviews: all,
    }),
    publish('2026-11-03'),
  ),
];

const correction = sampleOf('openness/correction', 'ogi2019');
const wrongRecord: Stated = {
  applicants: [citizen],
  receivedOn: '2026-03-02',
  record: '示例补贴发放登记表第三行',
  wrong: '面积登记为三亩',
  shouldBe: '五亩',
  own: true,
  evidenceSaid: '承包经营权证载明五亩。',
};
const asked = act('2026-03-02', 'record', 'officer', wrongRecord);
const correctionSamples: readonly Sample[] = [
  correction(
    '网上要求、予以更正',
    act('2026-03-02', 'apply', 'applicant', wrongRecord),
    act('2026-03-09', 'amend', 'officer', { finding: '核对权证属实。', amended: '更正为五亩。' }),
  ),
  correction(
    '不予更正',
    asked,
    act('2026-03-09', 'refuse', 'officer', { finding: '权证载明三亩。', reasons: '权证与登记一致，没有错误。' }),
  ),
  correction(
    '转送',
    asked,
    act('2026-03-03', 'passOn', 'officer', { competent: '示例县自然资源局', competentContact: '0791-85777777' }),
  ),
  correction(
    '告知',
    asked,
    act('2026-03-03', 'tellWhere', 'officer', { competent: '示例市医保局', competentContact: '0791-86777777' }),
  ),
  correction('撤回', asked, act('2026-03-04', 'withdraw', 'applicant')),
];

const complaint = sampleOf('openness/complaint', 'ogi2019', {
  settings: { 'openness.competentOffice': '' },
  people: [
    {
      id: 'answering',
      name: '示例被投诉单位人员',
      office: 'bad-office',
      capacities: ['openness.consulted'],
      certificates: [],
    },
  ],
});
const complained: Stated = {
  applicants: [citizen],
  receivedOn: '2026-03-02',
  about: 'request',
  against: 'bad-office',
  content: '申请已过二十个工作日没有答复。',
};
const complain = act('2026-03-02', 'record', 'competent', complained);
const upheld = (measure: string) =>
  act('2026-03-12', 'uphold', 'competent', {
    finding: '经查，该申请确已逾期未答复。',
    measure,
    demands: '三日内答复申请人。',
    answer: '查证属实，已要求整改。',
  });
const complaintSamples: readonly Sample[] = [
  complaint(
    '网上投诉、属实、整改',
    act('2026-03-02', 'complain', 'applicant', complained),
    act('2026-03-05', 'explain', 'answering', { explanation: '人员变动，登记遗漏。' }),
    upheld('rectify'),
    act('2026-03-18', 'rectify', 'answering', { rectified: '已经答复申请人。' }),
  ),
  complaint('通报批评', complain, upheld('criticise')),
  complaint(
    '不属实',
    complain,
    act('2026-03-12', 'dismiss', 'competent', {
      finding: '经查，答复已于二月按期作出并送达。',
      answer: '答复已经按期作出，请查收。',
    }),
  ),
  complaint('撤回', complain, act('2026-03-04', 'withdraw', 'applicant')),
];

const list = sampleOf('openness/list', 'ogi2019');
const guide: Stated = {
  heading: '示例局政府信息公开指南',
  content: '一、分类；二、编排体系；三、获取方式；四、申请办理。',
  contactName: '示例局办公室',
  contactAddress: '示例路1号',
  contactHours: '工作日8:30至17:30',
  contactNumbers: '见公开栏',
};
const entry: Stated = {
  heading: '行政许可结果',
  content: '许可决定书文号、名称、类别、日期',
  basis: '行政许可法第四十条',
  timing: '七个工作日',
  audience: '全社会；门户网站',
};
const publishEntry = (on: string) => act(on, 'publish', 'editor', { publication: 'entry', secrecyReviewed: true });
const listSamples: readonly Sample[] = [
  list(
    '指南：编制、公开、核对',
    act('2026-03-02', 'compile', 'editor', { compiledOn: '2026-03-02', kind: 'guide', ...guide }),
    publishEntry('2026-03-03'),
    act('2026-10-12', 'confirm', 'reviewer'),
  ),
  list(
    '清单事项：法律变化、更新、取消',
    act('2026-03-02', 'compile', 'editor', { compiledOn: '2026-03-02', kind: 'list', ...entry }),
    publishEntry('2026-03-03'),
    act('2026-04-01', 'lawChanges', 'editor', { lawChangedOn: '2026-04-01', lawChange: '公开时限缩短。' }),
    act('2026-04-10', 'update', 'editor', { updatedOn: '2026-04-10', ...entry, changeReason: '公开时限缩短' }),
    publishEntry('2026-04-13'),
    act('2026-11-02', 'retire', 'reviewer', { retireReason: '职责划转' }),
    act('2026-11-03', 'withdrawPublication', 'editor', { publication: 'entry', reason: '职责划转' }),
  ),
];

const dispute = sampleOf('openness/dispute', 'ar30');
const disputeSamples: readonly Sample[] = Object.keys(disputeKinds).flatMap((kind) =>
  Object.keys(results).map((result) =>
    dispute(
      `${kind} ${result}`,
      act('2026-03-02', 'register', 'officer', {
        filedOn: '2026-03-02',
        kind,
        answeredOn: '2026-02-02',
        withheld: 'other',
        caseNumber: '示例1号',
        organ: '示例机关',
      }),
      act('2026-05-06', 'conclude', 'officer', { concludedOn: '2026-05-06', result, document: '示例文号' }),
    ),
  ),
);

export const restSamples: readonly Sample[] = [
  ...itemSamples,
  ...correctionSamples,
  ...complaintSamples,
  ...listSamples,
  ...disputeSamples,
];
